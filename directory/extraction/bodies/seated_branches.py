"""Branches named by the short form of their body and where they sit: "KLP Dallas hosted", "KLP Western Region"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_QUARTERS = word_set("central eastern midwestern northern northeastern southern western")
_DOING = word_set("hosted hosts joined joins launched organised organized thanked thanks welcomed")
_APOSTROPHES = frozenset("'’")


def with_seats(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again, short forms of bodies longer by the town or region where their branch sits that acts."""
    if page.words.code != "en":
        return list(names)
    return [_seated(page, item) if item.kind is EntityKind.ORGANISATION else item for item in names]


def _seated(page: Page, item: Found) -> Found:
    tokens = page.tokens
    first = bisect_left(tokens.start, item.start)
    last = first
    if first + 2 >= len(tokens) or tokens.end[first] != item.end or tokens.shape[first] is not Shape.UPPER:
        return item
    if tokens.shape[first + 1] is not Shape.CAPITAL or tokens.segment[first + 1] != tokens.segment[first]:
        return item
    if tokens.low[first + 1] in _QUARTERS and tokens.low[first + 2] == "region":
        last = first + 2
    elif tokens.low[first + 1] in page.every.places:
        last = first + 1
    elif " ".join(tokens.low[first + 1 : first + 3]) in page.every.places:
        last = first + 2
    acts = last > first and tokens.segment[last + 1] == tokens.segment[first] and _acts(page, last + 1)
    return replace(item, end=tokens.end[last]) if acts else item


def _acts(page: Page, place: int) -> bool:
    """Whether a verb, an office or what it owns follows a branch."""
    tokens, words = page.tokens, page.words
    if tokens.word[place] in _APOSTROPHES:
        return tokens.low[place + 1 : place + 2] == ["s"]
    return tokens.low[place] in united(words.acting_words, words.titles, _DOING)
