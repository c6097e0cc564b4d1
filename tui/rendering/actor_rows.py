"""One line an actor: its name, indented under its parent, its country, and a column for what it does."""

from __future__ import annotations

from tui.cells import width
from tui.lines import Line, Piece, line_of, on, said, size
from tui.styles import ROLE_WORDS, ROLES, SIGNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from directory.glance import FirstRow
    from directory.views import ActorRow

_SLOT = 4
_SLOTS = {"signatory": 0, "organiser": 0, "publisher": 0, "mentioned": 0, "participant": 1, "recipient": 2, "target": 3}
_KIND = 18
_WITH_KIND = 76
"""List width from which the kind of organisation has a column."""

_WITH_ROLES = 44
_WITH_COUNTRY = 28


def actor_line(row: ActorRow | FirstRow, room: int, *, chosen: bool = False) -> Line:
    """An actor as a row of a list, exactly ``room`` cells wide."""
    right = _columns(row, room)
    left = _name(row, room - size(right) - 2, chosen=chosen)
    filler = Piece(" " * (room - 1 - size(left) - size(right)))
    bar = Piece("▌", "key") if chosen else Piece(" ")
    line = (bar, *left, filler, *right)
    return on("selected", line) if chosen else line


def _columns(row: ActorRow | FirstRow, room: int) -> Line:
    """What stands behind the name; a narrow window drops columns, from the right."""
    if room < _WITH_COUNTRY:
        return ()
    if room < _WITH_ROLES:
        return _country(row)
    return (*_kind(row, room), *_country(row), *role_slots(row.roles, row.mentioned))


def _name(row: ActorRow | FirstRow, room: int, *, chosen: bool) -> Line:
    indent = "  " * (row.depth - 1) + "└ " if row.depth else ""
    name = said(row.name, "strong" if chosen else "plain", room=max(room - len(indent), 4))
    pieces = line_of(Piece(indent, "dim"), name)
    left = room - size(pieces)
    if row.matched and left >= 12:
        other = said(row.matched, "dim", room=left - 3)
        return (*pieces, Piece(" = ", "dim"), other)
    return pieces


def _kind(row: ActorRow | FirstRow, room: int) -> Line:
    if room < _WITH_KIND:
        return ()
    word = said(row.organisation_kind or ("person" if row.kind == "person" else ""), "dim", room=_KIND - 1)
    return (word, Piece(" " * (_KIND - width(word.text))))


def _country(row: ActorRow | FirstRow) -> Line:
    code = said((row.country or "")[:2], "dim")
    return (code, Piece(" " * (3 - width(code.text))))


def role_slots(roles: Iterable[tuple[str, int]], mentioned: int = 0) -> Line:
    """What an actor does, each role in its own column so that the eye reads down the page."""
    counts = {str(role): count for role, count in roles}
    if mentioned and not counts:
        counts["mentioned"] = mentioned
    slots: list[str | None] = [None] * 4
    for role in sorted(counts, key=ROLES.index):
        _take_slot(slots, role)
    return tuple(_slot(role, counts) for role in slots)


def _take_slot(slots: list[str | None], role: str) -> None:
    """The role's own column, else the nearest free one; a fifth role finds none."""
    wanted = _SLOTS[role]
    free = [index for index, taken in enumerate(slots) if taken is None]
    if free:
        slots[min(free, key=lambda index: abs(index - wanted))] = role


def _slot(role: str | None, counts: dict[str, int]) -> Piece:
    if role is None:
        return Piece(" " * _SLOT)
    count = counts[role]
    return Piece(f"{SIGNS[role]}{count:>2} " if count < 100 else f"{SIGNS[role]}99+", role)


def role_signs(roles: Iterable[str]) -> Line:
    """The signs of some roles, the dot where there is none."""
    names = sorted({str(role) for role in roles}, key=ROLES.index) or ["mentioned"]
    return tuple(Piece(SIGNS[name], name) for name in names)


def legend(room: int) -> Line:
    """What the signs mean, as many as fit."""
    pieces: list[Piece] = [Piece(" ")]
    gap = "   " if room >= 100 else "  "
    for role in ROLES:
        words = f" {ROLE_WORDS[role]}{gap}"
        if size(tuple(pieces)) + len(words) + 1 > room + len(gap):
            break
        pieces += [Piece(SIGNS[role], role), Piece(words, "dim")]
    return (*pieces[:-1], pieces[-1]._replace(text=pieces[-1].text.rstrip()))
