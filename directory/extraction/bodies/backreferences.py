"""Units named only by what they belong to: "its representation in the United States", made whole."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, Link
from directory.extraction.text.text_tokens import Shape
from directory.model import EntityKind, RelationType, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

# What stands for a body named before, with the word that joins a unit to its body in that language.
_POSSESSIVES = {
    **dict.fromkeys(("its", "their"), "of"),
    **dict.fromkeys(("ihr", "ihre", "ihrem", "ihren", "ihrer", "sein", "seine", "seinem", "seinen", "seiner"), "von"),
    **dict.fromkeys(("leur", "sa", "son", "su", "seu", "sua"), "de"),
    **dict.fromkeys(("loro", "suo"), "di"),
    **dict.fromkeys(("его", "их"), "–"),
}
_IN_WORDS = frozenset({"a", "at", "au", "aux", "em", "en", "for", "in", "na", "no", "to", "в", "на"})
# Units that a place makes a body of its own; a committee or a group of somebody is none yet.
_UNITS = frozenset(
    {"branch", "bureau", "büro", "chapter", "delegation", "délégation", "delegación", "mission", "niederlassung"}
    | {"office", "oficina", "representación", "representation", "représentation", "section", "sektion", "vertretung"}
    | {"отделение", "представительство"}
)
_MOST_WORDS_OF_A_PLACE = 4


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit by the numbers of its tokens: the possessive, the noun, the last word of its place."""

    possessive: int
    noun: int
    last: int


def units_referred_to(page: Page, names: Sequence[Found]) -> tuple[list[Found], list[Link]]:
    """Units of bodies named just before in the same segment, each with a whole name, and the links to the bodies."""
    bodies = [item for item in names if item.kind is EntityKind.ORGANISATION]
    starts = [body.start for body in bodies]
    found: list[Found] = []
    links: list[Link] = []
    for unit in _units(page):
        start, end = page.tokens.start[unit.possessive], page.tokens.end[unit.last]
        place = bisect_left(starts, start)
        near = _near(page, bodies, place, unit)
        if not near or near[-1].end > start or (place < len(starts) and starts[place] < end):
            continue
        body = _named_body(page, near)
        name = _whole_name(page, body, unit)
        found.append(Found(start, end, EntityKind.ORGANISATION, "back-reference", Tier.B, name=name))
        links.append(Link(RelationType.BRANCH_OF, (start, end), body.span))
    return found, links


def _near(page: Page, bodies: Sequence[Found], place: int, unit: _Unit) -> Sequence[Found]:
    """The one or two bodies just before the unit in its segment."""
    first = page.tokens.start[page.first[page.tokens.segment[unit.possessive]]]
    return [body for body in bodies[max(0, place - 2) : place] if body.start >= first]


def _units(page: Page) -> list[_Unit]:
    tokens = page.tokens
    units = []
    for index in tokens.where(_POSSESSIVES):
        noun = index + 1
        while noun < len(tokens.low) and noun < index + 3 and tokens.low[noun] not in _UNITS:
            noun += 1
        if noun >= len(tokens.low) or tokens.low[noun] not in _UNITS or tokens.shape[noun] is not Shape.LOWER:
            continue
        last = noun if _is_placed(page, index + 1, noun) else _end_of_place(page, noun)
        if last is not None and tokens.segment[last] == tokens.segment[index]:
            units.append(_Unit(index, noun, last))
    return units


def _is_placed(page: Page, first: int, noun: int) -> bool:
    """Whether a place or people stands between the possessive and the unit: "its German branch"."""
    lows = page.tokens.low[first:noun]
    return bool(lows) and all(low in page.every.nationalities or low in page.every.places for low in lows)


def _end_of_place(page: Page, noun: int) -> int | None:
    """The last word of the place behind the unit: "representation in the United States"."""
    tokens = page.tokens
    place = noun + 1
    if place >= len(tokens.low) or tokens.low[place] not in _IN_WORDS:
        return None
    place += 1
    while place < len(tokens.low) and tokens.low[place] in page.words.articles:
        place += 1
    last = None
    for index in range(place, min(place + _MOST_WORDS_OF_A_PLACE, len(tokens.low))):
        if tokens.shape[index] is Shape.LOWER:
            break
        if " ".join(tokens.low[place : index + 1]) in page.every.places:
            last = index
    return last


def _named_body(page: Page, near: Sequence[Found]) -> Found:
    """The body that the possessive stands for: the nearest one, by its long name where its short form is nearer."""
    body = near[-1]
    is_bracketed = len(near) > 1 and page.between(near[-2].end, body.start).strip(" ") == "("
    return near[-2] if is_bracketed else body


def _whole_name(page: Page, body: Found, unit: _Unit) -> str:
    tokens = page.tokens
    kind = page.between(tokens.start[unit.possessive + 1], tokens.end[unit.noun])
    where = " ".join(page.between(tokens.end[unit.noun], tokens.end[unit.last]).split())
    name = body.name or " ".join(page.between(*body.span).split())
    before = page.between(max(0, body.start - 4), body.start).casefold().split()
    article = "the " if before[-1:] == ["the"] else ""
    joint = _POSSESSIVES[tokens.low[unit.possessive]]
    return f"{kind[:1].upper()}{kind[1:]} {joint} {article}{name}{f' {where}' if where else ''}"
