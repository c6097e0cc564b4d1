"""Short forms that are written as words: "Harbour Union of Nordic Tide Inspectors (Hunti)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import united

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_FEWEST, _LEFT_OUT = 4, 2


def spells_initials(page: Page, opening: int, short: int) -> bool:
    """Whether a word in a bracket is made of initials of the large words right before the bracket, in their order.

    It begins as they do and leaves out two at most: "Swedish International Development Cooperation Agency (Sida)".
    """
    tokens = page.tokens
    word = tokens.low[short]
    if tokens.shape[short] is not Shape.CAPITAL or len(word) < _FEWEST or not word.isalpha():
        return False
    place, initials = opening - 1, ""
    while place >= 0 and tokens.segment[place] == tokens.segment[opening] and len(initials) < len(word) + _LEFT_OUT:
        if tokens.shape[place] is not Shape.LOWER:
            initials = tokens.low[place][0] + initials
        elif tokens.low[place] not in united(page.words.link_words, page.words.of_words, page.words.and_words):
            break
        place -= 1
        if initials[:1] == word[0] and _in_order(word, initials):
            return True
    return False


def _in_order(word: str, initials: str) -> bool:
    left = iter(initials)
    return all(letter in left for letter in word)
