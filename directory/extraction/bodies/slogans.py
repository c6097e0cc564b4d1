"""What people shout and hold up: names inside the quoted words of placards and chants are no bodies."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_CUE = re.compile(r"(?i)\b(?:slogans?|placards?|banners?|chant(?:s|ed|ing)?|shout(?:ed|ing)|pancartas?|plakate?n?)\b")
_STEMS = ("slogan", "placard", "banner", "chant", "shout", "pancarta", "plakat")
_QUOTED = re.compile(r"[\"“‘'«„](?=[^\W\d_])([^\"“”‘’'«»„\n]{3,120})[\"”’'»“](?!\w)")
_FAR = 400  # characters behind the cue, inside its paragraph


def without_slogans(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names that do not stand inside a quoted slogan."""
    spans = sorted(_slogans(page))
    starts = [start for start, _ in spans]
    return [item for item in names if not _inside(item, spans, starts)]


def _inside(item: Found, spans: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    near = bisect_right(starts, item.start) - 1
    return near >= 0 and item.end <= spans[near][1]


def _slogans(page: Page) -> set[tuple[int, int]]:
    """The quoted spans behind a word for what carries a slogan, as far as its paragraph goes."""
    folded = page.text.casefold()
    if not any(stem in folded for stem in _STEMS):
        return set()
    ends = [segment.end for segment in page.segments]
    starts = [segment.start for segment in page.segments]
    found: set[tuple[int, int]] = set()
    until = 0
    for cue in _CUE.finditer(page.text):
        near = bisect_right(starts, cue.start()) - 1
        if near < 0:
            continue
        first = max(cue.end(), until)
        until = max(until, min(cue.end() + _FAR, ends[near]))
        found.update(match.span(1) for match in _QUOTED.finditer(page.text, first, until))
    return found
