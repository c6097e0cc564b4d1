"""Units written small before the name of their body: "European office of X", "German branch of X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.found import Found, organisation
from directory.extraction.places import NATIONALITIES, PLACES
from directory.extraction.tokens import Shape
from directory.model import EntityKind, Tier

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
