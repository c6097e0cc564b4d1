"""What an office is charged with, in large letters: "Commissioner for Trade, Humanitarian Aid and Rural Support"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.name_runs import BIG
from directory.extraction.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.page import Page

_CHARGED = word_set("""
    commissioner coordinator envoy minister ministers rapporteur representative secretary spokesman spokesperson
    spokeswoman
    """)
_LONGEST = 16


def in_portfolio(page: Page, first: int) -> bool:
    """Whether the token that a name would begin with stands in the list of what an office is for."""
    tokens, words = page.tokens, page.words
    place = first - 1
    while place > 0 and first - place < _LONGEST and tokens.segment[place] == tokens.segment[first]:
        low = tokens.low[place]
        if low in ("for", "of") and tokens.low[place - 1] in _CHARGED:
            return low == "for" and place < first - 1
        if not (tokens.shape[place] in BIG or low in words.and_words or low == ","):
            return False
        place -= 1
    return False
