"""Items of a list that go over two and three lines: a person, and the office or body below."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from directory.extraction.name_shapes import Judge, Look

if TYPE_CHECKING:
    from directory.extraction.item_parts import Part

_MOST_LINES = 5
_LED, _STRAY, _TOLD = 0.6, 0.2, 0.4


def stacked(group: list[list[Part]]) -> list[list[Part]]:
    """Two- and three-line items made one: a person alone on a line, then office or organisation below."""
    if not 2 <= len(group) <= 6:
        return group
    people = [bool(parts) and parts[0].look is Look.PERSON for parts in group]
    unknown = bool(group[0]) and group[0][0].look is Look.UNKNOWN and len(group[0]) == 1
    titled = bool(group[1]) and group[1][0].look is Look.TITLE
    led = people[0] or (unknown and titled and not any(people))
    others = any(len(parts) > 1 and _begins_item(parts) for parts in group[1:])
    if sum(people) > 1 or not led or others or not group[0]:
        return group
    return one_of(group)


def in_step(groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """Groups of lines again, with the lines of each item put together where the items agree line by line."""
    size = Counter(map(len, groups)).most_common(1)[0][0] if groups else 0
    even = [group for group in groups if len(group) == size and all(group)]
    if 2 <= size <= _MOST_LINES and len(even) > 1 and len(even) >= _LED * len(groups) and _agree(even):
        return [one_of(group) if len(group) == size else group for group in groups]
    return [item for group in groups for item in _parted_in_step(group)]


def _parted_in_step(group: list[list[Part]]) -> list[list[list[Part]]]:
    """Lines under each other, parted into items of as many lines each where the items agree line by line.

    Each begins with a person, and office, body or town stand in the lines below; or a body's name leads to its person.
    """
    for size in range(2, _MOST_LINES + 1):
        if len(group) % size == 0 and len(group) >= 2 * size and all(group):
            items = [group[place : place + size] for place in range(0, len(group), size)]
            if _agree(items):
                return [one_of(item) for item in items]
    return [group]


def _agree(items: list[list[list[Part]]]) -> bool:
    """Whether items of several lines have a person in the first or the second line alone, and a body or office too."""
    people = [sum(item[line][0].look is Look.PERSON for item in items) for line in range(len(items[0]))]
    led = 0 if people[0] > people[1] else 1
    if led and len(items[0]) > 2:
        return False
    others = [item[line][0] for item in items for line in range(len(item)) if line != led]
    alone = sum(people) - people[led] <= _STRAY * len(others)
    told = sum(part.look in (Look.ORGANISATION, Look.TITLE, Look.PLACE) for part in others)
    own = sum(_begins_item(item[line]) for item in items for line in range(1, len(item)) if len(item[line]) > 1)
    return people[led] >= _LED * len(items) and alone and told >= _TOLD * len(others) and not own


def shared(judge: Judge, group: list[list[Part]], *, closing: bool) -> list[list[Part]]:
    """Persons alone on their lines, each made one item with the office below that all of them hold together."""
    if len(group) < 3 or len(group[-1]) != 1 or any(len(parts) != 1 for parts in group[:-1]):
        return group
    names, office = [parts[0] for parts in group[:-1]], group[-1][0]
    named = all(
        part.look is Look.PERSON
        or (part.look is Look.UNKNOWN and " " in part.text and judge.person_score(part.text) >= 0)
        for part in names
    )
    plural = office.look is Look.TITLE and any(word.endswith("s") for word in office.text.casefold().split())
    held = plural or (closing and office.look in (Look.TITLE, Look.ORGANISATION))
    return [[part, office] for part in names] if named and held and names[-1].look is Look.PERSON else group


def one_of(group: list[list[Part]]) -> list[list[Part]]:
    """The pieces of all lines as one item."""
    return [[part for parts in group for part in parts]]


def writer_and_body(groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """The persons in a line under a letter's last words, each made one item with the body or office below."""
    if any(len(group) != 1 for group in groups) or len(groups[1][0]) != 1:
        return groups
    people, held = groups[0][0], groups[1][0][0]
    signs = all(part.look is Look.PERSON for part in people) and held.text[:1].isupper()
    bodily = held.look in (Look.TITLE, Look.ORGANISATION, Look.UNKNOWN)
    return [[[person, held] for person in people]] if people and signs and bodily else groups


def writes(judge: Judge, group: list[list[Part]]) -> bool:
    """Whether the two lines under a letter's last words are its writer and a body: "Orla Tidewell | Boat Union"."""
    if len(group) != 2 or any(len(parts) != 1 for parts in group):
        return False
    (first,), (second,) = group
    named = first.look is Look.UNKNOWN and 2 <= len(first.text.split()) <= 4 and judge.person_score(first.text) >= 0
    return named and second.look is Look.ORGANISATION


def _begins_item(parts: list[Part]) -> bool:
    """Whether a line is an item of its own: a name, then an office."""
    return parts[0].look is Look.UNKNOWN and parts[1].look is Look.TITLE
