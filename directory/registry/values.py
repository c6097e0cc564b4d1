"""What single values must look like: dates, countries, languages, links and identifiers.

Each check gives None for a good value, else the problem's code, message and hint.
"""

from __future__ import annotations

import re
from datetime import date

from directory.country_codes import COUNTRIES, INFORMAL_COUNTRIES

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_LINK = re.compile(r"https?://[^\s/?#.]+(\.[^\s/?#.]+)*(:\d+)?([/?#]\S*)?", re.IGNORECASE)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SCHEME = re.compile(r"[a-z][a-z0-9_-]*")
_SCHEME_LIKE = re.compile(r"(?:[a-z]{2,8}:/{0,3}|/{1,3})(?=\S)", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?")
_WITH_MONTH = re.compile(
    r"(?:(\d{1,2})\.?(?:st|nd|rd|th)?(?: of)? )?([A-Za-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})"
)
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)}
_EARLIEST, _LATEST = 1000, 2200

Wrong = tuple[str, str, str]


def bad_date(value: str) -> Wrong | None:
    """Whether a value is no year, year-month or day of the calendar."""
    hint = "write 2020, 2020-10 or 2020-10-08"
    found = _DATE.fullmatch(value)
    if not found:
        meant = _meant_date(value)
        return "bad-date", f"{value!r} is no date", f"write {meant}" if meant else hint
    year, month, day = (int(part) if part else None for part in found.groups())
    if not _EARLIEST <= (year or 0) <= _LATEST:
        return "bad-date", f"the year {found[1]} cannot be meant", hint
    if month is not None and not 1 <= month <= 12:
        return "bad-date", f"there is no month {found[2]}", hint
    if not _is_day(year or 1, month or 1, 1 if day is None else day):
        return "bad-date", f"there is no day {found[3]} in {found[1]}-{found[2]}", hint
    return None


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _meant_date(value: str) -> str:
    """The date that a value seems to mean, written otherwise; empty where that is not sure."""
    bare = value.strip("\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb .,")
    if found := _DAY_FIRST.fullmatch(bare):
        first, second = int(found[1]), int(found[3])
        if found[2] == "/" and first <= 12 and second <= 12 and first != second:
            # the day comes first in some countries and the month in others
            return ""
        day, month = (second, first) if second > 12 else (first, second)
        bare = f"{found[4]}-{month:02}-{day:02}"
    elif found := _YEAR_FIRST.fullmatch(bare):
        bare = "-".join(f"{int(part):02}" for part in found.groups() if part)
    elif found := _WITH_MONTH.fullmatch(bare):
        number = _MONTHS.get(found[2][:3].lower())
        written = found[1] or found[3]
        bare = f"{found[4]}-{number:02}" + (f"-{int(written):02}" if written else "") if number else ""
    return bare if _DATE.fullmatch(bare) and bad_date(bare) is None else ""


def bad_country(value: str) -> Wrong | None:
    """Whether a value is no country code of ISO 3166-1 alpha-2."""
    if value in COUNTRIES:
        return None
    upper = value.upper()
    meant = upper if upper in COUNTRIES else INFORMAL_COUNTRIES.get(upper) or _code_of(value)
    hint = f"did you mean '{meant}' ({COUNTRIES[meant]})?" if meant else "write two letters of ISO 3166-1, like NO"
    return "unknown-country", f"unknown country {value!r}", hint


def bad_link(value: str) -> Wrong | None:
    """Whether a value is no web address."""
    if _LINK.fullmatch(value):
        return None
    return "bad-link", f"{value[:80]!r} is no web address", _meant_link(value)


def _meant_link(value: str) -> str:
    """A hint with the address that seems to be meant."""
    if len(value.split()) > 1:
        return "write each address on a line of its own, after '- '"
    rest = _SCHEME_LIKE.sub("", value, count=1)
    if rest and _LINK.fullmatch(f"https://{rest}") and "." in rest:
        return f"write https://{rest[:80]}"
    return "write it whole: https://example.org"


def bad_language(value: str) -> Wrong | None:
    """Whether a value is no language code."""
    if _LANGUAGE.fullmatch(value):
        return None
    return "bad-language", f"{value!r} is no language code", "write two or three small letters of ISO 639, like en"


def bad_identifier_scheme(value: str) -> Wrong | None:
    """Whether the name of a register is not written as one."""
    if _SCHEME.fullmatch(value):
        return None
    return "bad-scheme", f"{value!r} is no name of a register", "write it small, like wikidata, ror or lei"


def _code_of(value: str) -> str | None:
    name = value.casefold()
    return next((code for code, country in COUNTRIES.items() if country.casefold() == name), None)
