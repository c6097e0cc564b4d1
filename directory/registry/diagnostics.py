"""Problems shown to a person: place, message, source line, a caret under what is meant, a hint, the second place."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from directory.model import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDTH = 100
_GUTTER = 8
_REPLACEMENT = "\ufffd"


def render(problem: Problem) -> str:
    """One problem as lines of plain text without a line end; nothing in it can steer a terminal."""
    lines = [printable(str(problem))]
    hint = printable(problem.hint)
    if problem.source.strip() and problem.line:
        lines.append(f"{problem.line:>{_GUTTER}} | {_excerpt(problem)[0]}")
        lines.append(f"{'':{_GUTTER}} | {_excerpt(problem)[1]} {hint}".rstrip())
    elif hint:
        lines.append(f"{'':{_GUTTER}} = {hint}")
    if problem.see:
        where = ":".join(str(part) for part in (problem.see.file, problem.see.line, problem.see.column) if part)
        lines.append(f"{'':{_GUTTER}} = see {printable(where)}")
    return "\n".join(lines)


def render_all(problems: Iterable[Problem]) -> str:
    """Every problem, and a line that counts them; empty where there is none."""
    shown = list(problems)
    return "\n".join([*(render(problem) for problem in shown), counts(shown)]) if shown else ""


def counts(problems: Iterable[Problem]) -> str:
    """How many errors and warnings there are, in words.

    >>> counts([Problem("a", "b"), Problem("a", "c", Severity.WARNING)])
    '1 error, 1 warning'
    """
    severities = [problem.severity for problem in problems]
    numbers = [(severities.count(severity), str(severity)) for severity in Severity]
    said = [f"{number} {word}{'' if number == 1 else 's'}" for number, word in numbers if number]
    return ", ".join(said) or "no problems"


def as_row(problem: Problem) -> dict[str, Any]:
    """A problem as ``check --json`` writes it."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "severity": str(problem.severity),
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
    }


def printable(text: str) -> str:
    r"""The text with a visible sign for every character that steers a terminal or cannot be seen.

    >>> printable("a\x1b[31m\tb\u202e")
    'a␛[31m b�'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(character if character.isprintable() else _sign(character) for character in text)


def display_width(text: str) -> int:
    r"""How many columns of a terminal a printable text takes.

    >>> display_width("漢字"), display_width("é"), display_width("e\u0301")
    (4, 1, 1)
    """
    return sum(_cells(character) for character in text)


def _sign(character: str) -> str:
    point = ord(character)
    if point < 0x20 and character != "\t":
        return chr(0x2400 + point)
    if point == 0x7F:
        return "\u2421"
    if character.isspace():
        return " "
    return _REPLACEMENT


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    if "\ufe00" <= character <= "\ufe0f" or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _excerpt(problem: Problem) -> tuple[str, str]:
    """The part of the source line around the column that fits, and the carets under it."""
    source = problem.source
    column = min(max(problem.column - 1, 0), len(source))
    start = max(column - WIDTH // 2, 0) if column > WIDTH * 2 // 3 else 0
    end = min(start + WIDTH, len(source))
    lead, tail = "…" if start else "", "…" if end < len(source) else ""
    before = display_width(lead + printable(source[start:column]))
    meant = display_width(printable(source[column : min(column + problem.width, end)]))
    return lead + printable(source[start:end]) + tail, " " * before + "^" * max(meant, 1)
