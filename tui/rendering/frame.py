"""The frame around every view: tabs above, one line of what happened and one of keys below."""

from __future__ import annotations

import os

from tui.cells import width
from tui.commands import BY_ID, key_name
from tui.lines import BLANK, Line, Piece, fit, line_of, on, said, size, spread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NamedTuple
else:
    from directory.lean_tuples import NamedTuple

TABS = (
    ("actors", "1", "Actors", "Actors"),
    ("documents", "2", "Documents", "Docs"),
    ("review", "3", "Review", "Review"),
    ("network", "4", "Network", "Net"),
    ("problems", "5", "Problems", "Problems"),
)
WIDE = 110
"""Cells from which two panes stand side by side."""

STACKED = 72
"""Cells from which a second pane stands below the first; narrower there is one."""

_LABELS = 52
"""Cells from which every tab has its name."""

TALL = 30
"""Lines from which there is room for blank lines, the legend and a rule."""


class Hit(NamedTuple):
    """Cells of a line that a click turns into a command."""

    y: int
    start: int
    end: int
    command: str


class Frame(NamedTuple):
    """A whole screen: as many lines as it is high, and what can be clicked outside the panes."""

    lines: list[Line]
    hits: list[Hit]


class Search(NamedTuple):
    """A line of typed text: ``caret`` counts characters, and is shown while the line is active."""

    words: str = ""
    caret: int = 0
    active: bool = False
    invitation: str = "type to search any name, in any script"
    sign: str = "/"


def tabs(current: str, counts: dict[str, int], root: str, room: int) -> tuple[Line, list[Hit]]:
    """The views by number, with what waits in them, and where the workspace lies."""
    pieces: list[Piece] = [Piece("  " if room >= _LABELS else " ")]
    hits: list[Hit] = []
    for name, key, long, short in TABS:
        start = size(tuple(pieces))
        lit = name == current
        label = long if room >= STACKED else short if room >= _LABELS or lit else ""
        pieces += [Piece(f"{key} " if label else key, "key" if lit else "dim"), Piece(label, "tab" if lit else "dim")]
        if counts.get(name) and label:
            look = "bad" if name == "problems" and counts.get("errors") else "warn"
            pieces += [Piece(" "), Piece(str(counts[name]), look)]
        hits.append(Hit(0, start, size(tuple(pieces)), name))
        pieces.append(Piece("  " if room >= _LABELS else " "))
    left = tuple(pieces)
    where = _where(root, room - size(left) - 2)
    return (spread(left, (where, Piece(" ")), room) if where else fit(left, room)), hits


def _where(root: str, room: int) -> Piece | None:
    """The workspace's folder: from the home folder, whole, or at least its name."""
    if not root or room < 6:
        return None
    home = os.path.expanduser("~").rstrip(os.sep) + os.sep  # noqa: PTH111 - pathlib takes ten milliseconds to import
    full = f"~{os.sep}{root[len(home) :]}" if root.startswith(home) and root != home else root
    for shown in (full, os.path.basename(root)):  # noqa: PTH119 - as above
        if width(shown) <= room:
            return said(shown, "dim")
    return None


def list_shape(room: int, height: int) -> tuple[int, int]:
    """How wide a list beside a page is, and how many rows one above it has; 0 where it stands otherwise."""
    if room >= WIDE:
        return max(room * 53 // 100, 60), 0
    return 0, max(height * 11 // 24, 5) if room >= STACKED and height >= 16 else 0


def search_line(search: Search, status: str, room: int) -> Line:
    """The line that is typed into, and at its right what was found."""
    right = (said(status, "dim", room=max(room // 2, 8)), Piece(" "))
    left_room = room - size(right) - 1
    sign = said(f" {search.sign} ", "key")
    left = (
        (sign, *_typed(search, left_room - 4))
        if search.active or search.words
        else (
            sign,
            said(search.invitation, "dim", room=left_room - 4),
        )
    )
    return on("search", spread(left, right, room))


def _typed(search: Search, room: int) -> Line:
    """The words with the caret in sight, however long they are."""
    before = said(search.words[: search.caret][-400:], spelled=True).text
    after = said(search.words[search.caret :][:400], spelled=True).text
    if not search.active:
        return (said(before + after, "strong", room=room),)
    while width(before) > max(room - 2, 1):
        before = before[1:]
    if not search.words:
        return (Piece(" ", "cursor"), said(f" {search.invitation}", "faint", room=max(room - 2, 1)))
    under, rest = (after[0], after[1:]) if after else (" ", "")
    return (Piece(before, "strong"), Piece(under, "cursor"), Piece(rest, "strong"))


def keys_line(
    ids: Sequence[str], room: int, labels: dict[str, str] | None = None
) -> tuple[Line, list[tuple[int, int, str]]]:
    """The keys that matter here, as many as fit, help always; with the cells each takes."""
    pieces: list[Piece] = [Piece(" ")]
    spans: list[tuple[int, int, str]] = []
    help_room = len("? help") + 1 if "help" in ids else 0
    for name in ids:
        command = BY_ID[name]
        label = (labels or {}).get(name, command.label)
        key = {"down": "↑↓", "choose": "1-9"}.get(name, key_name(command.keys[0]))
        cost = width(key) + 1 + width(label)
        if size(tuple(pieces)) + cost + (0 if name == "help" else help_room + 2) > room:
            continue
        spans.append((size(tuple(pieces)), size(tuple(pieces)) + cost, name))
        pieces += [Piece(key, "key"), Piece(f" {label}", "dim"), Piece("  ")]
    return tuple(pieces[:-1]), spans


def progress_bar(done: int, total: int, cells: int) -> Line:
    """How far something has come."""
    full = cells * min(done, total) // max(total, 1)
    return (Piece("━" * full, "key"), Piece("┄" * (cells - full), "faint"))


def rule(room: int) -> Line:
    """A thin line across."""
    return (Piece("─" * room, "faint"),)


def two_panes(left: Sequence[Line], right: Sequence[Line], left_room: int, room: int) -> list[Line]:
    """Two columns with a thin line between them."""
    right_room = room - left_room - 1
    filled = [*right, *([BLANK] * (len(left) - len(right)))]
    post = Piece("│", "faint")
    return [(*fit(one, left_room), post, *fit(other, right_room)) for one, other in zip(left, filled, strict=False)]


def centred(lines: Sequence[Line], room: int, height: int) -> list[Line]:
    """A few lines in the middle of an empty view."""
    widest = max((size(line) for line in lines), default=0)
    indent = max((room - widest) // 2, 1) if room >= STACKED else 2
    above = max((height - len(lines)) // 2, 0) if height > len(lines) else 0
    return [*([BLANK] * above), *(line_of(" " * indent, *line) for line in lines)][:height]
