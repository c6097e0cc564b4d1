"""Short forms that are written as words: "Harbour Union of Nordic Tide Inspectors (Hunti)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_FEWEST = 4


def spells_initials(page: Page, opening: int, short: int) -> bool:
    """Whether a word in a bracket is made of the initials of all large words right before the bracket."""
    tokens = page.tokens
    word = tokens.low[short]
    if tokens.shape[short] is not Shape.CAPITAL or len(word) < _FEWEST or not word.isalpha():
        return False
    place, need = opening - 1, len(word) - 1
    while need >= 0 and place >= 0 and tokens.segment[place] == tokens.segment[opening]:
        if tokens.shape[place] is not Shape.LOWER:
            if tokens.low[place][0] != word[need]:
                return False
            need -= 1
        elif tokens.low[place] not in page.words.link_words | page.words.of_words | page.words.and_words:
            return False
        place -= 1
    return need < 0
