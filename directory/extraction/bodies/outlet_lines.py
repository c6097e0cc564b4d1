"""Papers and agencies that lines of a page show: datelines, lines of a date, bylines and marks of copyright."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.text.text_tokens import CAPITALISED, Shape
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.extraction.text.page import Page

OUTLET_WORDS = word_set("""
    agency bulletin channel chronicle courier daily echo express gazette globe herald independent inquirer insider
    journal mail media mirror monitor net news newspaper newswire observer online paper portal post press radio record
    reporter review standard star sun telegraph television times today tribune tv voice watch weekly wire world
    """)
SITE = re.compile(r"[A-Z][\w-]+\.(?i:am|az|com|ge|info|net|news|org|press|tv)")
"""The address of a site of news, as it calls itself: "KelpNews.Net"."""
_OPENING, _CLOSING = frozenset("‘“\"'«"), frozenset("’”\"'»")
_LONGEST = 4
_SHORTEST_REPORT = 12  # tokens
_DASHES = frozenset({"-", "–", "—"})
_LINES_ON_TOP, _LINES_BELOW, _FAR_OPENING = 8, 3, 8
_LINES_OVER_DATES, _LONGEST_DATE, _FEWEST_FIGURES = 24, 12, 2
_HOURS = word_set("am pm gmt utc")
_DATELINE = 14  # tokens from the beginning of a paragraph in which a dateline names its agency


def dated_agencies(page: Page) -> Iterator[int]:
    """The agencies behind the day of a dateline: "OSLO, MAY 2, KELPNEWS."."""
    tokens = page.tokens
    for index in sorted({at for month in tokens.where(page.words.months) for at in range(month + 2, month + 6)}):
        if index >= len(tokens) or tokens.word[index - 1] != "," or tokens.segment[index] < 0:
            continue
        first, end = page.first[tokens.segment[index]], page.last[tokens.segment[index]]
        alone = end - first < _SHORTEST_REPORT
        near = index == end - 1 if alone else index < min(first + _DATELINE, end - 2)
        named = tokens.word[index][0].isupper() and not tokens.word[index][1:].islower()
        if not near or index < first + 3 or not named or len(tokens.word[index]) < 3:
            continue
        dated = any(low in page.words.months for low in tokens.low[max(first, index - 5) : index - 1])
        day = tokens.word[index - 2].isdigit() or tokens.word[index - 3].isdigit()  # "May 2", "2 May"
        if dated and day and (alone or tokens.word[index + 1] in ".–—-:/"):
            yield index


def dateline_agencies(page: Page) -> Iterator[int]:
    """The tokens that stand in brackets before the colon or dash that ends a dateline: "Oslo, May 2 (KNA):"."""
    tokens = page.tokens
    for index in [opening + 1 for opening in tokens.places.get("(", ())]:
        number = tokens.segment[index - 1]
        first, end = page.first[number], page.last[number]
        if index >= min(first + _DATELINE, end - 2) or page.segments[number].marked:
            continue
        if tokens.word[index + 1] != ")" or tokens.shape[index] not in CAPITALISED:
            continue
        opens = index == first + 1 and tokens.word[index + 2] in _DASHES and tokens.shape[index] is Shape.UPPER
        placed = opens or tokens.shape[first] is Shape.UPPER
        town = " ".join(tokens.low[first : first + 2]) in page.every.places  # "Addis Ababa, May 2 (KNA)"
        placed = placed or town or not page.every.places.isdisjoint(tokens.low[first:index])
        if not placed or _spells(page, first, index):
            continue
        dated = any(low in page.words.months for low in tokens.low[first:index])
        if tokens.word[index + 2] in ":–—-." or (dated and tokens.shape[index + 2] in CAPITALISED):
            yield index


def _spells(page: Page, first: int, index: int) -> bool:
    """Whether a short form in brackets is made of the words before it: "The Kelp Global Forum (KGF) – an alliance"."""
    tokens, letters = page.tokens, page.tokens.low[index]
    large = "".join(tokens.low[at][0] for at in range(first, index - 1) if tokens.shape[at] in CAPITALISED)
    return len(letters) > 2 and large.endswith(letters)


def paired(page: Page) -> Iterator[tuple[int, int]]:
    """Two outlets in the bracket that begins a report: "(KELPFN- Kelp Daily)"."""
    tokens = page.tokens
    for first, end in list(zip(page.first, page.last, strict=False))[:_LINES_ON_TOP]:
        opening = next((at for at in range(first, min(first + _FAR_OPENING, end - 4)) if tokens.word[at] == "("), None)
        if opening is None or tokens.shape[opening + 1] is not Shape.UPPER or tokens.word[opening + 2] not in "-–/":
            continue
        last = opening + 3
        while last < end and last - opening < 2 * _LONGEST and tokens.shape[last] in CAPITALISED:
            last += 1
        if last < end and last > opening + 3 and tokens.word[last] == ")":
            yield opening + 1, opening + 1
            yield opening + 3, last - 1


def bylined(page: Page) -> Iterator[int]:
    """The short forms of agencies that a line or a page begins with: "By KNA,"."""
    tokens = page.tokens
    for first, end in zip(page.first, page.last, strict=False):
        if end - first > 1 and tokens.word[first] in ("By", "BY") and tokens.shape[first + 1] is Shape.UPPER:
            agency = 2 < len(tokens.word[first + 1]) < 7
            if agency and (end == first + 2 or tokens.word[first + 2] in ",|-–—:"):
                yield first + 1


def web_sites(page: Page) -> list[int]:
    """The tokens that are addresses of the web: "KelpNews.Net"."""
    sites = {word for word in page.tokens.shapes if "." in word and SITE.fullmatch(word)}
    return page.tokens.printed(sites)


def opening_outlets(page: Page) -> Iterator[tuple[int, int]]:
    """The outlets that a report begins with: "(KELP WEEKLY) OSLO—", "KelpNews.Net - "."""
    tokens = page.tokens
    for place in web_sites(page):
        first, end = page.first[tokens.segment[place]], page.last[tokens.segment[place]]
        if place < min(first + _DATELINE, end - _SHORTEST_REPORT) and tokens.word[place + 1] in _DASHES:
            yield place, place
    for first in tokens.places.get("(", ()):
        end = page.last[tokens.segment[first]]
        if first != page.first[tokens.segment[first]] or end - first < _SHORTEST_REPORT:
            continue
        closing = next((place for place in range(first + 2, first + 2 + _LONGEST) if tokens.word[place] == ")"), None)
        if closing and all(tokens.shape[at] in CAPITALISED for at in range(first + 1, closing)):
            placed = tokens.low[closing + 1] in page.every.places or tokens.shape[closing + 1] is Shape.UPPER
            if placed and any(tokens.word[at] in _DASHES for at in range(closing + 2, min(closing + 5, end))):
                yield first + 1, closing - 1


def dated_lines(page: Page) -> Iterator[tuple[int, int]]:
    """The outlets of lines at an end that hold nothing else but a date and places: "Kelp Times, May 2, 2008, Oslo"."""
    tokens, words = page.tokens, page.words
    lines = list(zip(page.first, page.last, strict=False))
    for first, end in [*lines[:_LINES_ON_TOP], *lines[_LINES_ON_TOP:][-_LINES_BELOW:]]:
        last = first
        while last + 1 < end and last - first < _LONGEST and tokens.shape[last + 1] in CAPITALISED:
            last += 1
        month = last > first and tokens.low[last] in words.months  # "The Kelp Herald | November 9, 2022"
        last -= month
        if not last < end - 2 or tokens.low[last] in words.months:
            continue
        if tokens.word[last + 1] not in ",|-–—:" and not month:
            continue
        rest = tokens.low[last + 1 : end]
        dated = any(low in words.months for low in rest) and any(low.isdigit() for low in rest)
        plain = all(low in words.months or low in page.every.places or not low.isalpha() for low in rest)
        if dated and plain and not OUTLET_WORDS.isdisjoint(tokens.low[first : last + 1]):
            yield first, last


def over_dates(page: Page) -> Iterator[tuple[int, int]]:
    """The outlets of lines on top that hold nothing else and stand over the line of their date: "Kelp Daily"."""
    tokens = page.tokens
    lines = list(zip(page.first, page.last, strict=False))[:_LINES_OVER_DATES]
    for (first, end), (start, stop) in pairwise(lines):
        if not 0 < end - first <= _LONGEST or not 1 < stop - start <= _LONGEST_DATE:
            continue
        large = all(tokens.shape[at] in CAPITALISED for at in range(first, end))
        paper = large and not OUTLET_WORDS.isdisjoint(tokens.low[first:end])
        site = SITE.fullmatch(page.between(tokens.start[first], tokens.end[end - 1])) is not None
        if (paper or site) and _is_date(page, start, stop):
            yield first, end - 1


def _is_date(page: Page, first: int, end: int) -> bool:
    """Whether a line is nothing but a date: "Wednesday, October 07", "17/10/2008"."""
    tokens, months = page.tokens, page.words.months
    lows = tokens.low[first:end]
    if not any(low[0].isdigit() for low in lows):
        return False
    dated = all(low in months or low in WEEKDAYS or low in _HOURS or not low.isalpha() for low in lows)
    return dated and (any(low in months for low in lows) or sum(low[0].isdigit() for low in lows) > _FEWEST_FIGURES)


def claimed(page: Page) -> Iterator[tuple[int, int]]:
    """The name in quotation marks in a line that begins with the mark of copyright: © “Kelp Times”."""
    if "©" not in page.text:
        return
    tokens = page.tokens
    for start, end in zip(page.first, page.last, strict=False):
        if end - start < _LONGEST or tokens.word[start] != "©":
            continue
        first = next((at for at in range(start + 1, end - 1) if tokens.word[at] in _OPENING), end)
        last = next((at for at in range(first + 1, end) if tokens.word[at] in _CLOSING), first) - 1
        if first < last <= first + _LONGEST and tokens.shape[first + 1] in CAPITALISED:
            yield first + 1, last
