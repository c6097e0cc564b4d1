"""Names without a noun for bodies in Turkic rows whose other names have one: "Kıyı Derneği, Genç Umut"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.bodies.enumerations import nameable
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.sentence_items import held_tokens, sentence_pieces
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_FEWEST, _LONGEST = 3, 7


def turkic_rows(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """The bodies that stand between commas in a row most of which are names found."""
    if page.words.code not in TURKIC:
        return []
    tokens = page.tokens
    begun = {bisect_left(tokens.start, item.start) for item in names if item.kind is EntityKind.ORGANISATION}
    counts: dict[int, int] = {}
    for place in begun:
        counts[tokens.segment[place]] = counts.get(tokens.segment[place], 0) + 1
    segments = sorted(number for number, count in counts.items() if count >= _FEWEST)
    held = held_tokens(page, names) if segments else frozenset()
    spans = [span for number in segments for span in _in_segment(page, number, held, begun)]
    return [
        organisation((tokens.start[first], tokens.end[last]), "row", Tier.B)
        for first, last in spans
        if not (tokens.low[first] in GIVEN_NAMES and last - first < _FEWEST) and nameable(page, judge, first, last)
    ]


def _in_segment(page: Page, number: int, held: frozenset[int], begun: set[int]) -> Iterator[tuple[int, int]]:
    """The names not found in the rows of a segment, as their first and last tokens."""
    place, end = page.first[number], page.last[number]
    while place < end:
        pieces = sentence_pieces(page, place, held)
        row: list[tuple[int, int]] = []
        known = 0
        for piece in [*pieces, (0, -1)]:
            name = _named(page, *piece, leads=not row and not known)
            found = any(at in begun for at in range((name or piece)[0], piece[1] + 1))
            name = None if found else name
            if found or name is not None:
                known += found
                row += [name] if name is not None else []
                continue
            yield from row if known >= _FEWEST and known >= len(row) else ()
            row, known = [], 0
        place = (pieces[-1][1] if pieces else place) + 2


def _named(page: Page, first: int, last: int, *, leads: bool) -> tuple[int, int] | None:
    """A piece that is nothing but capitals that 'and' may join; of one that leads a row, the capitals at its end."""
    tokens = page.tokens
    start = last + 1
    while start > first and (tokens.shape[start - 1] in BIG or _joins(page, start - 1, last)):
        start -= 1
    while start <= last and tokens.shape[start] not in BIG:
        start += 1
    led = leads and start > first and tokens.shape[start - 1] is Shape.LOWER
    whole = start == first or (led and tokens.low[start - 1] not in page.words.titles)
    short = start <= last and last - start < _LONGEST
    lone = start == last and (leads or start != first) and tokens.shape[start] is not Shape.UPPER
    return (start, last) if whole and short and not lone else None


def _joins(page: Page, place: int, last: int) -> bool:
    return page.tokens.low[place] in page.words.and_words and place < last and page.tokens.shape[place + 1] in BIG
