"""Headings in which every word is written large, so that capitals show no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import united

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_FEWEST, _MOST, _TOP = 6, 0.8, 4
_SHORTEST, _LONGEST = 60, 240
_SMALL, _PLAIN = frozenset({Shape.LOWER}), frozenset({Shape.LOWER, Shape.CAPITAL})


def title_case(page: Page, index: int) -> bool:
    """Whether a token stands in a heading where every word is written large."""
    segment = page.segments[page.tokens.segment[index]]
    if segment.kind is not SegmentKind.SHORT or not _SHORTEST < segment.end - segment.start < _LONGEST:
        return False
    return page.text[segment.end - 1] not in ".,;" or all_large(page, index)


def all_large(page: Page, index: int) -> bool:
    """Whether all words but the small ones of a token's segment are written large; nearly all in a heading on top.

    Russian headings are written like sentences, so only words all in capitals count in them.
    """
    tokens, words, number = page.tokens, page.words, page.tokens.segment[index]
    unlike = _PLAIN if words.code == "ru" else _SMALL
    small = united(words.of_words, words.link_words, words.and_words, words.articles)
    counted = [
        tokens.shape[place] not in unlike
        for place in range(page.first[number], page.last[number])
        if tokens.low[place] not in small and tokens.shape[place] is not Shape.MARK
    ]
    ended = page.text[page.segments[number].end - 1] in ".,;"
    most = _MOST if (number in page.headings or number < _TOP) and not ended else 1.0
    return len(counted) >= _FEWEST and sum(counted) >= most * len(counted)


def leads_writing(page: Page, first: int, last: int) -> bool:
    """Whether a heading names a writing and whom it goes to before a name: "Letter To | the Harbour Board"."""
    tokens, words = page.tokens, page.words
    leads = first + 1 < last and tokens.low[first] in words.writing_nouns
    return leads and tokens.low[first + 1] in united(words.to_words, words.from_words)
