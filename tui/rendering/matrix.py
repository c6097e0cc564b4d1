"""A matrix around one actor: its documents as columns, those it met there as rows, roles as signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.safe import safe
from tui.cells import cut
from tui.lines import BLANK, Line, Piece, fit, line_of, on, said, size
from tui.pane import Page, Target
from tui.rendering.actor_rows import role_signs
from tui.rendering.frame import STACKED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.views import DocumentRow, Network, NetworkRow

CENTRE = ""
"""The group of the actor that the matrix is drawn around."""

_LONGEST_NAME = 84

SHORT = 8
"""Rows of a group that are shown before it is expanded."""


def column_room(room: int) -> int:
    """Cells of a column."""
    return 12 if room >= STACKED else 6


def name_room(network: Network, room: int) -> int:
    """Cells of the names: what the columns leave, never less than 40 in a hundred."""
    wanted = column_room(room) * len(network.documents) + 6
    return min(max(room - wanted - 3, room * 40 // 100), _LONGEST_NAME)


def shown_columns(network: Network, room: int) -> int:
    """How many documents fit beside the names."""
    return max((room - name_room(network, room) - 8) // column_room(room), 1)


def matrix_heading(network: Network, room: int, first: int) -> list[Line]:
    """Date and kind of each document, and the centre's own roles."""
    columns = network.documents[first : first + shown_columns(network, room)]
    cells = column_room(room)
    indent = Piece(" " * (name_room(network, room) + 2))
    dates = [Piece(f"{_short_date(column, cells):^{cells}}", "plain") for column in columns]
    kinds = [Piece(f"{cut(str(column.kind), cells - 1):^{cells}}", "dim") for column in columns]
    return [line_of(indent, *dates, Piece("  docs", "dim")), line_of(indent, *kinds)]


def _short_date(row: DocumentRow, cells: int) -> str:
    date = safe(row.date or ("no date" if cells > 8 else "?"))[:10]
    return date[2:7] if cells < 10 and len(date) > 5 else date[: cells - 1]


def matrix_page(network: Network, room: int, *, first: int, expanded: bool) -> Page:
    """The rows, by group, the centre above them."""
    page = Page([], {})
    last = first + shown_columns(network, room)
    centre = [row for row in network.rows if row.group == CENTRE]
    for row in centre:
        page.lines.append(on("quiet", fit(_row(network, row, room, first, last), room)))
    for group in dict.fromkeys(row.group for row in network.rows if row not in centre):
        rows = [row for row in network.rows if row.group == group]
        _group(page, network, rows if expanded else rows[:SHORT], len(rows), (room, first, last))
    return page


def _group(page: Page, network: Network, shown: Sequence[NetworkRow], count: int, at: tuple[int, int, int]) -> None:
    room, first, last = at
    if page.lines:
        page.lines.append(BLANK)
    words = said(shown[0].group.upper(), "head")
    gap = name_room(network, room) - size((words,)) - 4
    page.lines.append(line_of(" ", words, Piece(f"{count:>{max(gap, 2)}}", "dim")))
    for row in shown:
        page.targets[len(page.lines)] = Target("actor", row.id)
        page.lines.append(_row(network, row, room, first, last))
    if len(shown) < count:
        more = Piece(f"     {count - len(shown)} more: ", "faint")
        page.lines.append(line_of(more, Piece("tab", "key"), Piece(" shows all", "faint")))


def _row(network: Network, row: NetworkRow, room: int, first: int, last: int) -> Line:
    names = name_room(network, room)
    name = said(row.name, room=names - 2)
    cells = column_room(room)
    signs = [_cell(roles, cells) for roles in row.roles[first:last]]
    count = Piece(f"{row.documents:>5}", "dim")
    return fit((Piece("  "), *fit((name,), names), *(piece for sign in signs for piece in sign), count), room)


def _cell(roles: Sequence[str], cells: int) -> Line:
    if not roles:
        return (Piece(f"{'·':^{cells}}", "faint"),)
    signs = role_signs(roles)[: max(cells // 2 - 1, 1)]
    spaced: list[Piece] = []
    for sign in signs:
        spaced += [*([Piece(" ")] if spaced and cells > 8 else []), sign]
    taken = size(tuple(spaced))
    before = (cells - taken) // 2
    return (Piece(" " * before), *spaced, Piece(" " * (cells - taken - before)))
