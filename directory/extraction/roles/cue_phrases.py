"""The cue phrases of a language, found in a page, and the tokens that names stand on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.shapes.gazetteer import Phrases, with_apostrophes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words
    from directory.model import Role


AFTER, BEFORE = "after", "before"
"""On which side of a cue its names stand."""


@lru_cache(maxsize=64)
def cue_phrases(words: Words) -> Phrases[tuple[Role, str]]:
    """The cues of a language, each with its role and with the side on which its names stand."""
    phrases: Phrases[tuple[Role, str]] = Phrases()
    for cues in words.cues:
        for phrase in cues.after:
            for written in with_apostrophes(tuple(phrase.split())):
                phrases.add(written, (cues.role, AFTER))
        for phrase in cues.before:
            for written in with_apostrophes(tuple(phrase.split())):
                phrases.add(written, (cues.role, BEFORE))
    return phrases.sealed()


def name_spots(page: Page, names: Sequence[Found]) -> dict[int, int]:
    """The number of the name that each token belongs to."""
    spots: dict[int, int] = {}
    starts, ends = page.tokens.start, page.tokens.end
    index = 0
    for number, item in enumerate(names):
        index = bisect_right(ends, item.start, index)
        for place in range(index, bisect_left(starts, item.end, index)):
            spots[place] = number
    return spots
