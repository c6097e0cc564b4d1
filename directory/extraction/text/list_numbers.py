"""Numbers that count the items of a list where no dot sets them off, or where the items stand in one line."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST = 3
_DATED = re.compile(
    r"(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[ T]\d\d?:\d\d(?::\d\d)?)?[:,;|]?[ \t]{1,8}(?:[-–|][ \t])?"
    r"(?=[^\W\d_])"
)
_LEADING = re.compile(
    r"(?:(?:(?:no|nr|n)[.°º]{0,2}\s?|№\s?|signator(?:y|io) )?(?P<number>\d{1,3})"
    r"(?:[.):/°º]|\.-|\s?\||\ufe0f?\u20e3\ufe0f?)?|\[(?P<noted>\d{1,3})\]|[\[(]?(?P<letters>[a-z]|[ivxl]{2,7}|[IVXL]{1,7})[.)\]])"
    r":?[ \t]{1,8}(?=[^\W\d_]|[\"“«„])",
    re.IGNORECASE,
)
_LEADS = frozenset("0123456789nNsS№[(abcdefghijklmnopqrstuvwxyzIVXL")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_LETTERS_INSIDE = re.compile(
    r"(?:(?<=\s)|(?<![^\s(]))\(?([a-hj-km-uwyz]|[ivxl]{1,7})\)[ \t\n]{1,4}(?=[^\W\d_]|[\"“«„])"
)
_FIRST, _LONGEST = re.compile(r"(?:^|\s)\(?[1ai](?:[.)\]]|\s-)\s*$"), 8
_DIGIT = re.compile(r"\d")
_INSIDE = re.compile(r"(?:(?<=\s)|(?<![^\s(]))\(?(\d{1,3})(?:[.)\]]|\s-)[ \t\n]{1,4}(?=[^\W\d_]|[\"“«„])")


def counted_lines(lines: Sequence[str]) -> dict[int, int]:
    """Where the text of each line begins that a running count leads: "1 Lantern", "No. 2 Tidewrack", "iii. Kelp".

    A single number before a name may belong to it: three lines and more must count on by one, letters and Roman
    numbers from the first one on.
    """
    found: dict[int, int] = {}
    run: list[tuple[int, int]] = []
    expected: dict[str, int] = {}
    for number, line in enumerate([*lines, ""]):
        lead = _LEADING.match(line) if line[:1] in _LEADS and line else None
        values = _values(lead) if lead else {}
        going = {kind: value for kind, value in values.items() if expected.get(kind) == value}
        if not going:
            found |= dict(run) if len(run) >= _FEWEST else {}
            run = []
            going = {kind: value for kind, value in values.items() if value == 1 or kind == "number"}
        if lead is not None and going:
            run.append((number, lead.end()))
        expected = {kind: value + 1 for kind, value in going.items()}
    return found


def dated_lines(lines: Sequence[str]) -> dict[int, int]:
    """Where the text of each line begins that a day in numbers leads, in three lines and more: "2023-05-09 Ann Lee"."""
    found = {
        number: lead.end() for number, line in enumerate(lines) if line[:1].isdigit() and (lead := _DATED.match(line))
    }
    return found if len(found) >= _FEWEST else {}


def _values(lead: re.Match[str]) -> dict[str, int]:
    """What a lead may count, by the kind of count: a lone "i" is a letter or a Roman one."""
    if digits := lead["number"] or lead["noted"]:
        return {"number" if lead["number"] else "noted": int(digits)}
    letters = lead["letters"]
    low = letters.casefold()
    values = {"letter": ord(low) - ord("a") + 1} if len(letters) == 1 and letters.islower() else {}
    if set(low) <= _ROMAN.keys() and letters in (low, low.upper()):
        values["roman" if letters == low else "ROMAN"] = _roman(low)
    return values


def _roman(letters: str) -> int:
    signs = [_ROMAN.get(letter, 0) for letter in letters]
    return sum(-sign if sign < max(signs[place:]) else sign for place, sign in enumerate(signs))


def counted_items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of a stretch that numbers count from one on ("1) Lantern 2) Tidewrack 3) Kelp"), if they do.

    Letters and Roman numbers count too where brackets stand behind them: "a) Lantern b) Tidewrack c) Kelp".
    """
    found = _counted(text, start, end, _INSIDE) if _DIGIT.search(text, start, end) else []
    return found or (_counted(text, start, end, _LETTERS_INSIDE) if text.count(")", start, end) > 1 else [])


def _counted(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    edges: list[tuple[int, int]] = []
    if _FIRST.search(text, max(0, start - _LONGEST), start):  # the first number is taken off as the mark of the line
        edges.append((start, start))
    for mark in pattern.finditer(text, start, end):
        counts = (int(mark[1]),) if mark[1].isdigit() else (ord(mark[1][0]) - ord("a") + 1, _roman(mark[1]))
        if len(edges) + 1 in counts:
            edges.append(mark.span())
    if len(edges) < _FEWEST or text[start : edges[0][0]].strip():
        return []
    return [(edge[1], after[0]) for edge, after in pairwise([*edges, (end, end)])]
