"""Where a name begins that holds more than the capitals before its head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.name_runs import BIG
from directory.extraction.text_tokens import Shape
from directory.extraction.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.page import Page

_CALLS = word_set("ban defend end free keep protect reclaim save stop support")


def behind_imperative(page: Page, first: int) -> int:
    """Where a name begins that calls for something: "Stop the War Coalition", "Save Our Shore Campaign"."""
    tokens = page.tokens
    if first < 2 or tokens.segment[first - 2] != tokens.segment[first] or tokens.low[first - 1] not in ("the", "our"):
        return first
    return first - 2 if tokens.low[first - 2] in _CALLS and tokens.shape[first - 2] in BIG else first


def date_size(page: Page, first: int, last: int) -> int:
    """How many tokens a date takes that stands before a name: "19 March 2014 | World Congress"."""
    tokens, months = page.tokens, page.words.months
    if first + 1 > last or tokens.shape[first] is not Shape.DIGITS or tokens.low[first + 1] not in months:
        month, year = tokens.low[first], tokens.word[first + 1 : first + 2]
        dated = first + 1 < last and month in months and len(year[0]) == len("2014") and year[0].isdigit()
        return 2 if dated else 0
    return 1


def over_commas(page: Page, first: int) -> int:
    """Where a name begins whose fields of work stand in a row before it: "Eğitim, Öğretim ve Bilim Sendikası"."""
    tokens, words = page.tokens, page.words
    while first >= 2 and tokens.word[first - 1] == "," and tokens.segment[first - 2] == tokens.segment[first]:
        low = tokens.low[first - 2]
        if tokens.shape[first - 2] not in BIG or low in words.strong_heads or low in page.every.places:
            return first
        first -= 2
    return first
