"""A document as the steps see it: its clean text, segments, tokens and the words of its languages."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.text.blocks import segments_of
from directory.extraction.text.text_tokens import Shape, tokenise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from directory.extraction.text.blocks import Segment
    from directory.extraction.text.text_tokens import Tokens
    from directory.extraction.words.vocabulary import Words


_AHEAD = 4
"""Full stops of no segment behind the last token, so that what looks ahead finds an end."""


@dataclass(frozen=True, slots=True)
class Page:
    """One document read once; ``common`` are words that it prints in small letters too.

    ``words`` are the tables of the document's languages, ``every`` those of all languages (for lists of names).
    ``first`` and ``last`` are each segment's range of tokens, end exclusive; ``headings`` are numbers of segments,
    ``headlines`` their texts; ``body`` is where the text begins behind front matter; ``authors`` are
    whom the page's own data name as such, in small letters.
    """

    text: str
    segments: tuple[Segment, ...]
    tokens: Tokens
    words: Words
    every: Words
    common: frozenset[str]
    first: tuple[int, ...]
    last: tuple[int, ...]
    headings: frozenset[int] = frozenset()
    body: int = 0
    headlines: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()

    def between(self, start: int, end: int) -> str:
        """The clean text of a span."""
        return self.text[start:end]


def read_page(text: str, words: Words, every: Words, headings: Iterable[tuple[int, int]] = (), body: int = 0) -> Page:
    """The page of a clean text."""
    segments = segments_of(text, words)
    tokens = tokenise(text, segments, ahead=_AHEAD)
    count = len(tokens.word) - _AHEAD
    small = Shape.LOWER
    common = frozenset([word for word, shape in tokens.shapes.items() if shape is small])
    first = [bisect_left(tokens.segment, number, 0, count) for number in range(len(segments))]
    last = [*first[1:], count]
    starts = {start for start, _ in headings}
    numbers = frozenset(number for number, segment in enumerate(segments) if segment.start in starts)
    headlines = frozenset(text[segments[number].start : segments[number].end] for number in numbers)
    return Page(text, segments, tokens, words, every, common, tuple(first), tuple(last), numbers, body, headlines)


def sentence_around(page: Page, index: int, farthest: int, ends: Callable[[int], bool]) -> tuple[int, int]:
    """The first token of a token's sentence and the one behind it, no farther than so many tokens to either side.

    ``ends`` says of a token whether a sentence ends with it.
    """
    segment = page.tokens.segment[index]
    first = last = index
    while first > max(page.first[segment], index - farthest) and not ends(first - 1):
        first -= 1
    while last < min(page.last[segment], index + farthest) and not ends(last):
        last += 1
    return first, last
