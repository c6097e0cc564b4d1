"""Names that the short form printed in the page spells to their end: "Kelp Institute for Sea Sciences and Tides"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape, small_form
from directory.extraction.words.vocabulary import word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_JOINTS = word_set("& and de del des di do du et for in of on para per pour the to und y")
_SHORTEST, _LONGEST = 4, 10  # letters


def spelt_out(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names, those longer that go on until their initials are a short form of the page (four letters and more)."""
    tokens = page.tokens
    capitals = Shape.UPPER
    short = {
        low
        for word, shape in tokens.shapes.items()
        if shape is capitals and _SHORTEST <= len(low := small_form(word)) <= _LONGEST
    }
    return [_grown(page, item, short) for item in names] if short else list(names)


def _grown(page: Page, item: Found, short: set[str]) -> Found:
    """A name with all the large words behind it whose initials a short form has."""
    tokens = page.tokens
    first = bisect_left(tokens.start, item.start)
    if item.kind is not EntityKind.ORGANISATION or first >= len(tokens.start) or tokens.start[first] != item.start:
        return item
    letters, end = "", item.end
    for place in range(first, min(first + 2 * _LONGEST, len(tokens.word))):
        if tokens.segment[place] != tokens.segment[first]:
            break
        if tokens.low[place] in _JOINTS:
            continue
        if tokens.shape[place] is not Shape.CAPITAL:
            break
        letters += tokens.low[place][0]
        if letters in short:
            end = max(end, tokens.end[place])
    return replace(item, end=end) if end > item.end else item
