"""Lines that lead to other pages of a site: "READ MORE: Kelp Union calls for strike"; who is in them plays no part."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_LABEL = re.compile(
    r"""(?ix)\W{0,4}(?:also\ read|read\ (?:also|more|next)|see\ also|
    related(?:\ (?:articles?|news|posts?|stor(?:y|ies)))?|
    you\ (?:may|might)\ also\ like|lee\ también|leer\ más|lire\ aussi|à\ lire\ aussi|lesen\ sie\ auch|mehr\ zum\ thema|
    auch\ interessant|leggi\ anche|leia\ (?:mais|também)|ayrıca\ okuyun|bunu\ da\ oku(?:yun)?|devamını\ oku|
    bunu\ da\ oxu(?:yun)?|həmçinin\ oxuyun|
    i̇?lginizi\ çekebilir|oxşar\ xəbərlər|digər\ xəbərlər|benzer\ (?:haberler|i̇?çerikler)|
    читайте\ также|смотрите\ также|pročitajte\ i)\s{0,3}[:>»–—]"""
)
_LONGEST = 40


def without_related(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again, those in lines that lead elsewhere without roles."""
    led = [
        number
        for number, segment in enumerate(page.segments)
        if _LABEL.match(page.text, segment.start, min(segment.end, segment.start + _LONGEST))
    ]
    if not led:
        return list(names)
    spans = [(page.segments[number].start, page.segments[number].end) for number in led]
    return [replace(item, roles=frozenset()) if item.roles and _inside(item, spans) else item for item in names]


def _inside(item: Found, spans: Sequence[tuple[int, int]]) -> bool:
    number = bisect_right(spans, item.start, key=lambda span: span[0]) - 1
    return number >= 0 and item.start < spans[number][1]
