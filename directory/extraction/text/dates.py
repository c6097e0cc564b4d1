"""Dates as texts print them, read to ISO text with the precision that is there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\d|3[01])(?!\d)")
_NUMERIC = re.compile(r"(?<![\d.])(0?[1-9]|[12]\d|3[01])\s?[./-]\s?(0?[1-9]|1[0-2])\s?[./-]\s?((?:19|20)\d\d)(?!\d)")
_AMERICAN = re.compile(r"(?<![\d.])(0?[1-9]|1[0-2])/(1[3-9]|2\d|3[01])/((?:19|20)\d\d)(?!\d)")
_BEFORE = re.compile(
    r"(?<!\d)(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º|er|\.|-?[гейияoıiuü]{1,3})?\s{0,3}(?:of |de |d')?\s{0,3}$"
)
_AFTER_DAY = re.compile(
    r"\.?\s{1,3}(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)(?:(?:\s?,?\s{1,3}|,)((?:19|20)\d\d)(?!\d))?"
)
_AFTER_YEAR = re.compile(r"\.?['’]?[a-zа-я]{0,3}\s?,?\s{0,3}(?:of |de |del |года |)\s{0,2}((?:19|20)\d\d)(?!\d)")
# Patterns that begin with one sign of a set are found many times faster than those that begin with a number of them.
_DIGITS = re.compile(r"\d\d*")
_IN_NUMBERS = re.compile(r"\d\s?[./-]\s?\d")  # what every date in numbers holds
_WORD = re.compile(r"[^\W\d_]+")
_REACH = 40
_LONGEST_DATELINE, _BESIDE_A_DAY = 60, 8  # characters


@dataclass(frozen=True, slots=True)
class Printed:
    """A date printed in a text: its span and what is known of it."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None

    @property
    def iso(self) -> str | None:
        """ISO text, or None without a year."""
        if self.year is None:
            return None
        if self.month is None:
            return f"{self.year}"
        return f"{self.year}-{self.month:02}" if self.day is None else f"{self.year}-{self.month:02}-{self.day:02}"


_DATELINE = re.compile(
    r"(?P<town>[^\W\d_][\w.'’ -]{1,38}),"
    r"[ ]?(?P<land>[A-Z][\w.]{1,14}(?:[ ][A-Z][\w.]{1,14})?)[ ]?(?:\([^)\n]{1,20}\)[ ]?)?(?:--|[–—]|-[ ])"
)
"""A town, its state or country, perhaps an agency in brackets, and a dash."""


def dates_in(text: str, words: Words) -> list[Printed]:
    """The dates a text prints, in order."""
    found: list[Printed | None] = []
    months, phrases = _months(words)
    for span in _near_digits(text):
        found += _in_numbers(text, span) if _IN_NUMBERS.search(text, *span) else []
        if any(map(text[slice(*span)].casefold().__contains__, months)):
            found += [_written(text, m, words) for m in _words(text, span) if m[0].casefold() in months]
        found += [_written(text, m, words) for m in phrases.finditer(text, *span)] if phrases else []
    kept: list[Printed] = []
    for item in sorted((item for item in found if item), key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _in_numbers(text: str, span: tuple[int, int]) -> list[Printed | None]:
    """The dates of a stretch that are written in numbers alone."""
    found = [_checked(m.start(), m.end(), int(m[1]), int(m[2]), int(m[3])) for m in _ISO.finditer(text, *span)]
    found += [_checked(m.start(), m.end(), int(m[3]), int(m[2]), int(m[1])) for m in _NUMERIC.finditer(text, *span)]
    found += [_checked(m.start(), m.end(), int(m[3]), int(m[1]), int(m[2])) for m in _AMERICAN.finditer(text, *span)]
    return found


def dated_places(page: Page) -> frozenset[str]:
    """The place of a line that is nothing but a place and a day: "Port Ann, 3 May 2019".

    Several such lines with other names are signatures with their days.
    """
    found: set[str] = set()
    for segment in page.segments:
        if segment.end - segment.start > _LONGEST_DATELINE or page.text[segment.end - 1] not in "0123456789.":
            continue
        place, comma, day = page.between(segment.start, segment.end).partition(",")
        if comma and place.istitle() and " " in place and not any(map(str.isdigit, place)):
            dated = dates_in(day, page.words)
            if dated and len(day) - (dated[0].end - dated[0].start) < _BESIDE_A_DAY:
                found.add(place)
    return frozenset(found if len(found) == 1 else ())


def dateline_towns(page: Page) -> frozenset[str]:
    """The towns in capitals with which reports begin, whole and by word, small: "FORT ANN, Texas -- We met"."""
    matches = (_DATELINE.match(page.text, segment.start, segment.end) for segment in page.segments)
    towns = {
        match["town"].casefold()
        for match in matches
        if match
        and match["town"].isupper()
        and (match["land"][-1] == "." or match["land"].casefold() in page.every.places)
    }
    return frozenset(towns.union(*(town.split() for town in towns)))


def _near_digits(text: str) -> list[tuple[int, int]]:
    """The stretches of a text that hold digits, with as much around them as a date can fill."""
    spans: list[tuple[int, int]] = []
    for match in _DIGITS.finditer(text):
        start, end = max(0, match.start() - _REACH), match.end() + _REACH
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _words(text: str, span: tuple[int, int]) -> Iterator[re.Match[str]]:
    """The words of a stretch, without one that begins before it."""
    for match in _WORD.finditer(text, *span):
        if match.start() > span[0] or not _WORD.match(text, max(0, span[0] - 1), span[0]):
            yield match


@lru_cache(maxsize=64)
def _months(words: Words) -> tuple[frozenset[str], re.Pattern[str] | None]:
    """The names of months of one word, and a pattern for those of more."""
    single = frozenset(name for name in words.months if _WORD.fullmatch(name))
    names = "|".join(re.escape(name) for name in sorted({*words.months} - single, key=len, reverse=True))
    return single, re.compile(rf"(?i)(?<![^\W\d_])(?:{names})(?![^\W\d_])") if names else None


def _written(text: str, match: re.Match[str], words: Words) -> Printed | None:
    month = words.months.get(match.group().casefold())
    if month is None:
        return None
    start, end = match.span()
    before = _BEFORE.search(text, max(0, start - 16), start)
    if before:
        year = _AFTER_YEAR.match(text, end)
        return _checked(
            before.start(), year.end() if year else end, int(year[1]) if year else None, month, int(before[1])
        )
    after = _AFTER_DAY.match(text, end)
    if after and (after[2] or not text[start].islower()):
        return _checked(start, after.end(), int(after[2]) if after[2] else None, month, int(after[1]))
    year = _AFTER_YEAR.match(text, end)
    return Printed(start, year.end(), int(year[1]), month, None) if year else None


def _checked(start: int, end: int, year: int | None, month: int, day: int) -> Printed | None:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return Printed(start, end, year, month, day)
