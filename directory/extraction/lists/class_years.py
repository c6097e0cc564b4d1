"""The years in which alumni left their school, behind their names: "Ann Lee '98", "Kari Olsen (Class of 2004)"."""

from __future__ import annotations

import re

_YEAR = re.compile(
    r"""(?x) (?<![\s,]) [\s,]+ (?:[\(\[]\s?)?
    (?: ['’‘`´]\d\d (?!\d) |
    (?i:class\sof|grad(?:uate)?\sof|promotion|jahrgang|abi(?:tur)?) \s (?:['’‘](?=\d\d\b) | (?=(?:19|20)\d\d\b)) )"""
)
_WHOLE = re.compile(r"(?i)(?:class\sof|promotion|jahrgang)\s(?:['’‘]\d\d|(?:19|20)\d\d)|['’‘`´]\d\d")
_APOSTROPHES = frozenset("'’‘`´")


def before_class_year(text: str) -> int:
    """How much of a piece stands before the year that somebody left school in; all of it where there is none."""
    if _APOSTROPHES.isdisjoint(text) and "20" not in text and "19" not in text:
        return len(text)
    year = _YEAR.search(text)
    return year.start() if year and text[:1].isupper() else len(text)


def is_class_year(text: str) -> bool:
    """Whether a piece is nothing but such a year."""
    return _WHOLE.fullmatch(text) is not None
