"""Owns how values are printed: one JSON object a line for programs, plain safe lines for people."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import click

from directory.safe import safe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from directory.model import Problem

# Control characters that JSON lets stand as they are, but a terminal would obey.
_OBEYED = {code: f"\\u{code:04x}" for code in (0x7F, *range(0x80, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F))}


def json_line(value: Any) -> str:
    r"""A value as one line of JSON that is safe to look at; lone surrogates are escaped.

    >>> json_line({"name": "Ə\x9b"})
    '{"name": "Ə\\u009b"}'
    """
    text = json.dumps(value, ensure_ascii=False).translate(_OBEYED)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def print_json(value: Any) -> None:
    """Print a value as one line of JSON."""
    click.echo(json_line(value))


def print_lines(lines: Iterable[str]) -> None:
    """Print lines for people; what came from data can only be shown, not obeyed."""
    for line in lines:
        click.echo(safe(line))


def print_problems(problems: Iterable[Problem]) -> None:
    """Print problems to standard error, one a line, a hint behind each that has one."""
    for problem in problems:
        hint = f" ({problem.hint})" if problem.hint else ""
        click.echo(safe(f"{problem}{hint}"), err=True)


def is_terminal() -> bool:
    """Whether a person looks at both standard input and output, on a terminal that can move its cursor."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def shows_progress() -> bool:
    """Whether progress may be drawn: only where standard error is a terminal that can redraw a line."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
