"""One line a document: date, kind, title, and how many stand in it or wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.safe import safe
from tui.lines import Line, Piece, line_of, on, said, size

if TYPE_CHECKING:
    from directory.views import DocumentRow

_WITH_COUNTS = 72
_WITH_ACTORS = 96


def document_line(row: DocumentRow, room: int, *, chosen: bool) -> Line:
    """A document as a row of a list, exactly ``room`` cells wide."""
    bar = Piece("▌", "key") if chosen else Piece(" ")
    date = Piece(f"{safe(row.date or 'no date')[:10]:<11}", "dim")
    kind = Piece(f"{row.kind!s:<10}", "dim")
    right = _counts(row, room)
    left = (bar, date, kind) if room >= 50 else (bar, date)
    title = said(row.title or row.name, "strong" if chosen else "plain", room=room - size(left) - size(right) - 1)
    filler = Piece(" " * max(room - size(left) - size((title,)) - size(right), 0))
    line = (*left, title, filler, *right)
    return on("selected", line) if chosen else line


def _counts(row: DocumentRow, room: int) -> Line:
    waiting = Piece(f"{row.waiting:>4} wait " if room >= _WITH_COUNTS else f"{row.waiting:>3} ", "warn")
    none = Piece(" " * len(waiting.text))
    if room < _WITH_COUNTS:
        return (waiting if row.waiting else none,)
    signed = f"{row.signatures:,} signed" if row.signatures else ""
    actors = (
        f"{row.organisations:>4} org {row.people:>3} {'person' if row.people == 1 else 'people'}"
        if room >= _WITH_ACTORS
        else ""
    )
    return line_of(
        Piece(f"{signed:>16}" if room >= 110 else "", "signatory"),
        Piece(actors, "dim"),
        waiting if row.waiting else none,
    )
