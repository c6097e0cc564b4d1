"""Persons in running text that only an optional tagger sees."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, person
from directory.extraction.shapes.person_words import namelike
from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.people.taggers import Tagger
    from directory.extraction.text.page import Page

_LONGEST = 20_000
_MOST_WORDS = 5


def tagged_people(page: Page, tagger: Tagger, names: Sequence[Found]) -> list[Found]:
    """The persons of running text that only a tagger sees, and those that it sees too.

    One is certain where something else speaks for it: a rule, a given name in front, a second place; else it is asked.
    """
    prose = [segment for segment in page.segments if segment.kind is SegmentKind.PROSE]
    texts = [page.text[segment.start : min(segment.end, segment.start + _LONGEST)] for segment in prose]
    starts = [item.start for item in names]
    known = {item.span for item in names if item.kind is EntityKind.PERSON}
    spans = [
        span
        for segment, tagged in zip(prose, tagger.people(texts), strict=True)
        for start, end in tagged
        if (span := _name(page, segment.start + start, segment.start + end))
    ]
    free = [span for span in spans if span in known or not _overlaps(span, names, starts)]
    times = Counter(page.between(*span) for span in free)
    return [person(span, "tagger", Tier.A if span in known or _vouched(page, span, times) else Tier.B) for span in free]


def _overlaps(span: tuple[int, int], names: Sequence[Found], starts: Sequence[int]) -> bool:
    """Whether a span shares a place with one of the names, which stand in order beside each other."""
    number = bisect_left(starts, span[1]) - 1
    return number >= 0 and names[number].end > span[0]


def _name(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """The span of a tagged name without what no name holds at its edges; None for one word, or many.

    Taggers call towns, bodies and headings persons: each word must be one that a person's name can hold.
    """
    tokens = page.tokens
    first, last = bisect_left(tokens.start, start), bisect_left(tokens.start, end) - 1
    while first < last and not namelike(page, first):
        first += 1
    while last > first and not namelike(page, last):
        last -= 1
    places = range(first, last + 1)
    large = [place for place in places if tokens.word[place][0].isupper()]
    single = len({tokens.segment[place] for place in places}) == 1
    named = all(namelike(page, place) or tokens.shape[place] is Shape.INITIAL for place in large)
    return (tokens.start[first], tokens.end[last]) if single and named and 2 <= len(large) <= _MOST_WORDS else None


def _vouched(page: Page, span: tuple[int, int], times: Mapping[str, int]) -> bool:
    """Whether something besides a tagger speaks for a name."""
    text = page.between(*span)
    return times[text] > 1 or text.split()[0].casefold() in GIVEN_NAMES
