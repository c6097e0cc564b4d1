"""Two actors that 'and' joins in one item: "Ann Lee, head of X | and Ms Kari Olsen", "the Board | and the Senate"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Judge, Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.lists.item_parts import Part
    from directory.extraction.text.page import Page

_SECOND = re.compile(r"\s(?:and|&)\s+(?=(?:Dr|Messrs|Miss|Mr|Mrs|Ms|Prof|Professor)\b\.?\s+[^\W\d_a-z])")
_ARTICLED = re.compile(
    r"\s(?:(?:and|&)\s+[Tt]he|(?:und|sowie)\s+(?:das|de[nmrs]|die)|(?:et|ainsi que)\s+l(?:a|es?)|"
    r"(?:y|e|así como)\s+(?:el|l[ao]s?|il|gli|[ao]s?))\s+(?=[^\W\d_a-z])"
)
_BRACKETED = re.compile(r"(?<=\))\s(?:und|sowie|et|ainsi que|y|e|así como)\s+(?=[^\W\d_a-z])")
_TWO = re.compile(r"([^,;()\n]{3,60}?)\s(?:und|et|y|e|i)\s([^\W\d_a-z][^,;()\n]{3,60}?)(?=,|$)")
_AND = re.compile(r" (?:and|&|und|et|y|e|ve|və|и) ")
_PAIR = 2
_NO_BODIES = frozenset({Look.PERSON, Look.PLACE, Look.TITLE, Look.NOTHING})


def persons_apart(page: Page, judge: Judge, items: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The items again, parted before a form of address behind 'and' where an office stands before it."""
    return tuple(span for item in items for span in _parted(page, judge, *item))


def _parted(page: Page, judge: Judge, start: int, end: int) -> Iterator[tuple[int, int]]:
    both = _TWO.match(page.text, start, end) if page.words.code != "en" else None
    if both and _persons(judge, both[1], both[2]):  # "Ana Ruiz y Luis Soto, portavoces de X"
        yield start, both.end(1)
        start = both.start(2)
    if page.words.code != "en":
        for match in _BRACKETED.finditer(page.text, start, end):  # "Ana Ruiz (Mareas) | y Luis Soto (Ecos)"
            if page.text.count("(", start, match.start()) == page.text.count(")", start, match.start()):
                yield start, match.start()
                start = match.end()
    for match in _SECOND.finditer(page.text, start, end):
        if "," in page.text[start : match.start()]:
            yield start, match.start()
            start = match.end()
    yield start, end


def _persons(judge: Judge, one: str, other: str) -> bool:
    """Whether two names are of persons, one of them sure, the other no body's and no longer."""
    looks = {judge.look(one), judge.look(other)}
    plain = all(name.count(" ") in (1, 2) and judge.person_score(name) >= 0 for name in (one, other))
    return Look.PERSON in looks and plain and looks <= {Look.PERSON, Look.UNKNOWN}


def both_signing(judge: Judge, group: list[list[Part]]) -> list[list[Part]]:
    """The items again, one for each of two persons who sign for a body: "Kelp Union – Ann Lee and Bo Dahl"."""
    return [item for parts in group for item in _for_each(judge, parts)]


def _for_each(judge: Judge, parts: list[Part]) -> list[list[Part]]:
    if len(parts) < _PAIR or parts[0].look not in (Look.ORGANISATION, Look.UNKNOWN):
        return [parts]
    body, second, rest = parts[0], parts[1], parts[2:]
    joint = _AND.search(second.text)
    if joint is None:
        return [parts]
    names = (second.text[: joint.start()], second.text[joint.end() :])
    if not all(" " in name and judge.look(name) is Look.PERSON for name in names):
        return [parts]
    places = (second.start, second.end - len(names[1]))
    persons = [
        replace(second, start=start, end=start + len(name), text=name, look=Look.PERSON)
        for start, name in zip(places, names, strict=True)
    ]
    return [[body, person, *rest] for person in persons]


def bodies_apart(page: Page, judge: Judge, items: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The items again, parted at an 'and' with an article between two bodies."""
    return tuple(span for item in items for span in _bodies(page, judge, *item))


def _bodies(page: Page, judge: Judge, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _ARTICLED.finditer(page.text, start, end):
        left, right = judge.look(page.text[start : match.start()]), judge.look(page.text[match.end() : end])
        apart = left is Look.ORGANISATION or (page.words.code != "en" and left not in _NO_BODIES)
        if apart and right is Look.ORGANISATION:
            yield start, match.start()
            start = match.end()
    yield start, end
