"""Owns the reading of JSON values that stand one after the other, in an array or a line each, a part at a time."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

# So much is held of a file at a time; a value larger than the most is none.
_READ, _LEAST, _MOST = 1 << 20, 1 << 16, 1 << 26
_BETWEEN = re.compile(r"[\s,\[]*")
_OPEN = "Unterminated"
_END = re.compile(r"[\s,\]]*")


@dataclass(frozen=True, slots=True)
class Broken:
    """A place where no JSON value stands, and why."""

    reason: str


class _Window:
    """The part of a file that is being read, and the line up to which it was."""

    def __init__(self, file: TextIO) -> None:
        self.file = file
        self.text = ""
        self.at = 0
        self.line = 1
        self._counted = 0
        self.ended = False

    def line_at(self, place: int) -> int:
        """The line of a place in the text; what stands between it and the one asked about last is counted."""
        if place >= self._counted:
            self.line += self.text.count("\n", self._counted, place)
        else:
            self.line -= self.text.count("\n", place, self._counted)
        self._counted = place
        return self.line

    def go_on(self, *, least: int) -> bool:
        """Let go of the lines that were read, and hold so much more where there is more; whether something came."""
        if self.ended:
            return False
        self.line_at(self.at)
        start = max(self.text.rfind("\n", 0, self.at) + 1, self.at - _LEAST)
        self._counted -= start
        kept = [self.text[start:]]
        self.at -= start
        held = len(kept[0]) - self.at
        came = False
        while held < least and not self.ended:
            more = self.file.read(_READ)
            self.ended = not more
            kept.append(more)
            held += len(more)
            came = came or bool(more)
        self.text = "".join(kept)
        return came


def json_values(file: TextIO) -> Iterator[tuple[int, Any]]:
    """The values of a file that is an array of them or has one after the other, each with its line.

    Where a value is broken a ``Broken`` stands in its place, and reading goes on with the next that begins in a
    line like the one before; where the file ends too soon, what came before it is not lost.
    """
    window = _Window(file)
    decoder = json.JSONDecoder()
    indent: str | None = None
    while _begins(window):
        line = window.line_at(window.at)
        try:
            value, end = _decoded(window, decoder)
        except (ValueError, RecursionError) as error:
            place = getattr(error, "pos", window.at)
            reason = getattr(error, "msg", "nested too deep")
            is_cut = window.ended and (place >= len(window.text.rstrip()) - 1 or reason.startswith(_OPEN))
            cut = " (the file ends too soon)" if is_cut else ""
            yield window.line_at(place), Broken(f"not JSON: {reason}{cut}")
            if not _skip(window, indent):
                return
            continue
        indent = _indent(window)
        window.at = end
        yield line, value


def _begins(window: _Window) -> bool:
    """Go to where the next value begins; whether there is one."""
    while True:
        found = _BETWEEN.match(window.text, window.at)
        window.at = found.end() if found else window.at
        if len(window.text) - window.at < _LEAST and window.go_on(least=_READ):
            continue
        end = _END.fullmatch(window.text, window.at)
        return end is None


def _decoded(window: _Window, decoder: json.JSONDecoder) -> tuple[Any, int]:
    """The value that begins here and where it ends; more is read where it may only be cut off."""
    while True:
        try:
            return decoder.raw_decode(window.text, window.at)
        except json.JSONDecodeError as error:
            held = len(window.text) - window.at
            cut = error.pos >= len(window.text) - 16 or error.msg.startswith(_OPEN)
            if not cut or held > _MOST or not window.go_on(least=2 * held + _READ):
                raise


def _indent(window: _Window) -> str | None:
    """The white space before a value at the beginning of its line; None where it stands in the middle of one."""
    start = window.text.rfind("\n", 0, window.at) + 1
    before = window.text[start : window.at]
    return before if not before.strip() else None


def _skip(window: _Window, indent: str | None) -> bool:
    """Go past a broken value to the next object that begins in a line like those before; whether there is one."""
    if indent is None:
        return False
    pattern = re.compile(rf"\n(?={indent}\{{)")
    while True:
        found = pattern.search(window.text, window.at + 1)
        if found:
            window.at = found.end()
            return True
        window.at = max(len(window.text) - len(indent) - 2, window.at)
        if not window.go_on(least=_READ):
            return False
