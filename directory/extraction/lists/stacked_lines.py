"""Items of a list that go over two and three lines: a person, and the office or body below."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Judge, Look

if TYPE_CHECKING:
    from directory.extraction.lists.item_parts import Part
    from directory.extraction.text.page import Page

_MOST_LINES, _LEADING = 5, 3
_FOR = re.compile(r"(?i)(?:for|from|on behalf of) (?:the )?(?=[^\W\d_])")
_BULLET = re.compile(r"(?:^|\n)[ \t]*[•●▪■◦○‣·*–-][ \t]*\W{0,3}$")
_LED, _STRAY, _TOLD = 0.6, 0.2, 0.4
_SHOWN, _MOST = 0.3, 0.8
_LONGEST_NAME, _FEWEST_APART = 4, 3
_WIDEST = 40  # characters of white space before a line


def stacked(group: list[list[Part]]) -> list[list[Part]]:
    """Two- and three-line items made one: a person alone on a line, then office or organisation below."""
    if not 2 <= len(group) <= 6:
        return group
    people = [bool(parts) and parts[0].look is Look.PERSON for parts in group]
    unknown = bool(group[0]) and group[0][0].look is Look.UNKNOWN and len(group[0]) == 1
    titled = bool(group[1]) and group[1][0].look is Look.TITLE
    led = people[0] or (unknown and titled and not any(people))
    others = any(len(parts) > 1 and _begins_item(parts) for parts in group[1:]) or sum(map(_named_with_body, group)) > 1
    if sum(people) > 1 or not led or others or not group[0]:
        return group
    return one_of(group)


def hanging(page: Page, group: list[list[Part]]) -> list[list[Part]]:
    """Lines with a body alone, set in below a person and an office, put to them: "Ann Lee, Chair |     Kelp Union"."""
    items = group[:1]
    for parts in group[1:]:
        before = items[-1] if items else []
        alone = len(parts) == 1 and parts[0].look in (Look.ORGANISATION, Look.UNKNOWN)
        held = len(before) > 1 and before[0].look is Look.PERSON and before[-1].look is Look.TITLE
        if alone and held and _indent(page, parts[0].start) > _indent(page, before[0].start) + 1:
            items[-1] = [*before, *parts]
        else:
            items.append(parts)
    return items


def below_holders(page: Page, groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """Lines that begin with an office, put to the person who stands alone above, with the body alone below one.

    "Ann Lee, MD || Vice Chair || Kelp Roundtable", among bodies that stand alone.
    """
    result: list[list[list[Part]]] = []
    waits = False  # an office without its body was put to the item before
    for group in groups:
        items: list[list[Part]] = []
        for parts in group:
            above = items or (result[-1] if result else [])
            before = above[-1] if above else []
            alone = len(before) == 1 and before[0].look is Look.PERSON
            held = alone and bool(parts) and parts[0].look is Look.TITLE
            below = held and "\n" in page.text[before[0].end : parts[0].start]
            if below or (waits and len(parts) == 1 and parts[0].look in (Look.ORGANISATION, Look.UNKNOWN)):
                above[-1] = [*before, *parts]
                waits = below and len(parts) == 1
            else:
                items.append(parts)
                waits = False
        if items:
            result.append(items)
    return result


def bodies_below(groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """The items again, where each body stands alone below the person in office who signs for it, and that often.

    Those of one office right above share it: "Ann Lee, Joint Chair || Bo Dahl, Joint Chair || Kelp Branch".
    """
    items = [parts for group in groups for parts in group if parts]
    alone = [number for number, parts in enumerate(items) if len(parts) == 1 and parts[0].look is Look.ORGANISATION]
    below = [number for number in alone if number and _in_office_alone(items[number - 1])]
    if len(alone) < _FEWEST_APART or len(below) != len(alone) or not all(map(_holds, items[:1])):
        return groups
    added: dict[int, Part] = {}
    for number in alone:
        above = number - 1
        while above >= 0 and _in_office_alone(items[above]) and items[above][1].text == items[number - 1][1].text:
            added[id(items[above])] = items[number][0]
            above -= 1
    taken = {id(items[number]) for number in alone}
    kept = [[parts for parts in group if id(parts) not in taken] for group in groups]
    return [[[*parts, added[id(parts)]] if id(parts) in added else parts for parts in group] for group in kept if group]


def _in_office_alone(parts: list[Part]) -> bool:
    """Whether an item is a person and an office without a body: "Ann Lee, Branch Secretary"."""
    return len(parts) == 2 and _holds(parts) and parts[1].look is Look.TITLE


def _holds(parts: list[Part]) -> bool:
    return parts[0].look is Look.PERSON or (parts[0].look is Look.UNKNOWN and " " in parts[0].text)


def _indent(page: Page, place: int) -> int:
    """How many characters stand before a place in its line, none of them a letter; 0 where some are."""
    line = page.text.rfind("\n", max(0, place - _WIDEST), place) + 1
    lead = page.text[line:place]
    return len(lead) if lead and not any(map(str.isalnum, lead)) else 0


def bulleted(page: Page, groups: list[list[list[Part]]]) -> bool:
    """Whether a bullet stands before every line, so that each is an item of its own."""
    starts = [parts[0].start for group in groups for parts in group if parts]
    return len(starts) > _FEWEST_APART and all(_BULLET.search(page.text, max(0, at - 8), at) for at in starts)


def in_step(judge: Judge, groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """Groups of lines again, with the lines of each item put together where the items agree line by line."""
    groups = [[parts for parts in group if parts] for group in groups]
    groups = [group for group in groups if group]
    size = Counter(map(len, groups)).most_common(1)[0][0] if groups else 0
    even = [group for group in groups if len(group) == size]
    led = _led(judge, even) if 2 <= size <= _MOST_LINES and len(even) > 1 and len(even) >= _LED * len(groups) else None
    if led is not None:
        return [_item(judge, group, led) if len(group) == size else group for group in groups]
    if size == 1 and len(even) == len(groups) > _FEWEST_APART:  # each line a paragraph of its own
        groups = _parted_in_step(judge, [group[0] for group in groups])
        return groups if len(groups) > 1 else [[parts] for parts in groups[0]]
    return [item for group in groups for item in _parted_in_step(judge, group)]


def _parted_in_step(judge: Judge, group: list[list[Part]]) -> list[list[list[Part]]]:
    """Lines under each other, parted into items of as many lines each where the items agree line by line.

    Each begins with a person, and office, body or town stand in the lines below; or a body's name leads to its person.
    """
    for size in range(2, _MOST_LINES + 1):
        if len(group) % size == 0 and len(group) >= 2 * size:
            items = [group[place : place + size] for place in range(0, len(group), size)]
            if (led := _led(judge, items)) is not None:
                return [_item(judge, item, led) for item in items]
    return [group]


def _item(judge: Judge, lines: list[list[Part]], led: int) -> list[list[Part]]:
    """The lines of one item as its pieces, the line of the person first."""
    if _held_by(lines[led]):
        lines = [*lines[:led], [lines[led][1], lines[led][0], *lines[led][2:]], *lines[led + 1 :]]
    first = lines[led][0]
    if first.look is Look.UNKNOWN and _could_sign(judge, first):
        lines = [*lines[:led], [replace(first, look=Look.PERSON), *lines[led][1:]], *lines[led + 1 :]]
    if not led:
        return one_of(lines)
    body = lines[0][0]
    if acting := _FOR.match(body.text):
        text = body.text[acting.end() :]
        body = replace(body, start=body.end - len(text), text=text, look=judge.look(text))
    if body.look in (Look.UNKNOWN, Look.PERSON, Look.TITLE):
        body = replace(body, look=Look.ORGANISATION)
    before = [[replace(body, behalf=False), *lines[0][1:]], *lines[1:led]]
    return one_of([lines[led], *before, *lines[led + 1 :]])


def _led(judge: Judge, items: list[list[list[Part]]]) -> int | None:
    """In which line items of several lines have their person, alone there, with a body or office in another line."""
    people = [sum(_named(item[line]) for item in items) for line in range(len(items[0]))]
    led = max(range(min(len(people), _LEADING)), key=people.__getitem__)
    leading = [item[0][0] for item in items]
    bodies = sum(part.look in (Look.ORGANISATION, Look.UNKNOWN) or _acts_for(part) for part in leading)
    if led and (bodies < _LED * len(items) or any(len(item[0]) > 1 and _named(item[0]) for item in items)):
        return None
    others = [item[line][0] for item in items for line in range(len(item)) if line != led]
    alone = sum(people) - people[led] <= _STRAY * len(others)
    told = sum(part.look in (Look.ORGANISATION, Look.TITLE, Look.PLACE) or _acts_for(part) for part in others)
    own = sum(_begins_item(item[line]) for item in items for line in range(1, len(item)) if line != led)
    could = sum(_named(item[led]) or _could_sign(judge, item[led][0]) for item in items)
    persons = people[led] >= _LED * len(items) or (people[led] >= _SHOWN * len(items) and could >= _MOST * len(items))
    return led if persons and alone and told >= _TOLD * len(others) and not own else None


def _could_sign(judge: Judge, part: Part) -> bool:
    """Whether a piece that looks like nothing could be a person's name."""
    plain = part.look is Look.UNKNOWN and 1 <= part.text.count(" ") < _LONGEST_NAME
    return plain and judge.person_score(part.text) >= 0 and not _acts_for(part)


def _acts_for(part: Part) -> bool:
    """Whether a piece says for which body the person signs: "For Lantern Union"."""
    return part.behalf or _FOR.match(part.text) is not None


def _named(parts: list[Part]) -> bool:
    """Whether a line begins with a person, known as such or by the office behind."""
    return parts[0].look is Look.PERSON or _begins_item(parts) or _held_by(parts)


def _held_by(parts: list[Part]) -> bool:
    """Whether a line begins with an office and its holder: "Chair: Ann Lee"."""
    return len(parts) > 1 and parts[0].look is Look.TITLE and parts[1].look is Look.PERSON


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


def _named_with_body(parts: list[Part]) -> bool:
    """Whether a line is a name of two words and more, and a body behind it: "SMITH John, Kelp Union"."""
    return (
        len(parts) == 2
        and " " in parts[0].text
        and parts[0].look is Look.UNKNOWN
        and parts[1].look is Look.ORGANISATION
    )


def _begins_item(parts: list[Part]) -> bool:
    """Whether a line is an item of its own: a name, then an office."""
    return len(parts) > 1 and parts[0].look is Look.UNKNOWN and parts[1].look is Look.TITLE
