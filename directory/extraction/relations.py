"""Branches and their mother bodies: what names and running text say of one body being part of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.found import Found, Link, organisation
from directory.extraction.places import NATIONALITIES, PLACES
from directory.extraction.tokens import Shape
from directory.model import EntityKind, RelationType, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.page import Page


def lower_units(page: Page, names: Sequence[Found]) -> list[Found]:
    """Units written small before a name: "European office of X", "German branch of X"."""
    tokens, words = page.tokens, page.words
    by_start = {item.start: item for item in names if item.kind is EntityKind.ORGANISATION}
    found: list[Found] = []
    for index, low in enumerate(tokens.low):
        if low not in words.unit_heads or tokens.shape[index] is not Shape.LOWER or index + 2 >= len(tokens):
            continue
        place = index + 1
        if tokens.low[place] not in words.of_words:
            continue
        place += 1
        while place < len(tokens) and (tokens.low[place] in words.articles or tokens.word[place] in '"“«„'):
            place += 1
        first = index
        while first > 0 and tokens.segment[first - 1] == tokens.segment[index] and _locating(page, first - 1):
            first -= 1
        if place >= len(tokens) or tokens.start[place] not in by_start or first == index:
            continue
        parent = by_start[tokens.start[place]]
        found.append(organisation((tokens.start[first], parent.end), "unit-of", Tier.A))
    return found


def _locating(page: Page, index: int) -> bool:
    low = page.tokens.low[index]
    return page.tokens.shape[index] is not Shape.LOWER and (low in NATIONALITIES or low in PLACES)


def branches(page: Page, names: Sequence[Found], inner: Sequence[Found]) -> list[Link]:
    """Links from units to the bodies that their own names hold; ``inner`` are bodies found inside other names."""
    links: list[Link] = []
    for item in names:
        if item.kind is not EntityKind.ORGANISATION:
            continue
        held = [body for body in inner if item.start <= body.start and body.end <= item.end and body.span != item.span]
        links += [Link(RelationType.BRANCH_OF, item.span, body.span) for body in held if _unit(page, item, body)]
    return links


def _unit(page: Page, item: Found, body: Found) -> bool:
    """Whether a name is a unit of the body that it holds: "Committee of X", "X Secretariat"."""
    words = page.words
    before = page.between(item.start, body.start).casefold().split()
    after = page.between(body.end, item.end).casefold().split()
    if before and not after:
        tail = [word for word in before if word not in words.articles and word not in '"“«„']
        if not tail or tail[-1] not in words.of_words:
            return False
        return any(word in words.unit_heads for word in tail[:-1])
    if after and not before:
        return after[-1] in words.unit_heads or " ".join(after) in PLACES
    return False
