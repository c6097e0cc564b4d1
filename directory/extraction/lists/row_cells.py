"""Tables of a page: rows of cells under each other, and what each column holds, by its heading or by its cells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.words.table_headings import Column, column_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_FEWEST_ROWS, _FEWEST_PLAIN_ROWS, _FEWEST_PLAIN_CELLS = 1, 3, 2
_MOST_CELLS, _LONGEST_CELL, _LONGEST_ROW = 12, 300, 2000
_TAB, _BLANKS = re.compile(r"\t"), re.compile(r"(?<=\S) {3,}(?=\S)")
_MOST = 0.6
_NAME = frozenset({"ad", "full name", "name", "names", "nom", "nome", "имя", "isim"})
_TALLIED = frozenset({"%", "ballots", "vote", "voted", "votes"})
"""What the headings of a table that tells of votes say; nobody signs in it."""
_BODIES = (Look.ORGANISATION, Look.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as spans of the clean text, from the segment ``first`` up to ``after``; a column for each cell of a row.

    A table of votes has no rows for reading.
    """

    first: int
    after: int
    rows: tuple[tuple[int, int], ...]
    columns: tuple[Column, ...]


def cells_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a row, parted by tabs, else by gaps of blanks, as spans without white space around them.

    An empty cell is an empty span.
    """
    cells: list[tuple[int, int]] = []
    gap = _TAB if "\t" in text[start:end] else _BLANKS
    edges = [start, *(edge for mark in gap.finditer(text, start, end) for edge in mark.span()), end]
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        piece = text[left:right]
        first = left + len(piece) - len(piece.lstrip())
        cells.append((first, first + len(piece.strip())))
    return cells


def tables_of(page: Page, judge: Judge) -> list[Table]:
    """The tables of a page that have a column of persons or of organisations, in order."""
    found: list[Table] = []
    index = 0
    while index < len(page.segments):
        after = index
        while after < len(page.segments) and _is_row(page, after) and _goes_on(page, index, after):
            after += 1
        if after > index and (table := _table(page, judge, index, after)):
            found.append(table)
        index = max(after, index + 1)
    return found


def _goes_on(page: Page, first: int, number: int) -> bool:
    """Whether a row stands right under the one before; under the headings one line that draws a rule may stand."""
    return number == first or page.segments[number].gap <= (number == first + 1)


def _is_row(page: Page, number: int) -> bool:
    segment = page.segments[number]
    if segment.lines > 1 or segment.end - segment.start > _LONGEST_ROW:
        return False
    text = page.between(segment.start, segment.end)
    if "\t" not in text and "   " not in text:
        return False
    cells = cells_of(page.text, segment.start, segment.end)
    return 2 <= len(cells) <= _MOST_CELLS and all(right - left <= _LONGEST_CELL for left, right in cells)


def _table(page: Page, judge: Judge, first: int, after: int) -> Table | None:
    spans = [_line(page, number) for number in range(first, after)]
    rows = [[page.between(*cell) for cell in cells_of(page.text, *span)] for span in spans]
    if sum(not _TALLIED.isdisjoint(cell.casefold().split()) for cell in rows[0]) > 1:
        return Table(first, after, (), ())
    headed = [column_of(cell) for cell in rows[0]]
    named = [not _NAME.isdisjoint(cell.casefold().split(" / ")) for cell in rows[0]]
    known = sum(column is not None for column in headed) + sum(named)
    if known > 1 and known >= len([cell for cell in rows[0] if cell]) - 1:
        spans, rows = spans[1:], rows[1:]
        if _numbered(rows, len(headed)):  # rows have a number that no heading stands over
            headed, named = [Column.OTHER, *headed], [False, *named]
        columns = _of_headings(judge, headed, named, rows)
        enough = len(rows) >= _FEWEST_ROWS
    else:
        width = Counter(map(len, rows)).most_common(1)[0][0]
        if len(rows[0]) == width + 1 and not rows[0][0]:  # white space before the first row of all
            spans, rows = [(page.text.index("\t", *spans[0]) + 1, spans[0][1]), *spans[1:]], [rows[0][1:], *rows[1:]]
        columns = [_by_cells(judge, [row[place] for row in rows if len(row) > place]) for place in range(width)]
        same = sum(len(row) == width for row in rows) >= _MOST * len(rows)
        enough = len(rows) >= _FEWEST_PLAIN_ROWS and width > _FEWEST_PLAIN_CELLS and same
        if enough and (counted := _counted(judge, [row for row in rows if len(row) == width])) is not None:
            columns[counted] = Column.ACTOR
        enough = enough and (Column.ACTOR in columns or {Column.PERSON, Column.ORGANISATION} <= {*columns})
    useful = any(column in (Column.PERSON, Column.FORENAME, Column.ORGANISATION, Column.ACTOR) for column in columns)
    return Table(first, after, tuple(spans), tuple(columns)) if enough and useful else None


def _counted(judge: Judge, rows: Sequence[Sequence[str]]) -> int | None:
    """The column of names of rows that hold nothing else but a number that counts them and a place."""
    numbers = [row[0].strip(" .)") for row in rows]
    if not all(map(str.isdigit, numbers)) or [int(number) for number in numbers] != sorted(map(int, numbers)):
        return None
    placed = [
        sum(judge.look(row[place]) is Look.PLACE for row in rows) >= _MOST * len(rows)
        for place in range(1, len(rows[0]))
    ]
    named = [place for place, is_placed in enumerate(placed, 1) if not is_placed]
    return named[0] if any(placed) and len(named) == 1 else None


def _numbered(rows: Sequence[Sequence[str]], width: int) -> bool:
    """Whether most rows have one cell more than the heading, and begin with a number."""
    return 2 * sum(len(row) > width and row[0].strip(" .)").isdigit() for row in rows) > len(rows)


def _line(page: Page, number: int) -> tuple[int, int]:
    """A row with the empty cells at its ends, which its segment leaves out, and with a number for a list's mark."""
    segment = page.segments[number]
    start, end = segment.start, segment.end
    start = max(page.text.rfind("\n", 0, start) + 1, page.segments[number - 1].end if number else 0)
    return start, end


def _of_headings(
    judge: Judge, headed: Sequence[Column | None], named: Sequence[bool], rows: Sequence[Sequence[str]]
) -> list[Column]:
    """The columns by their headings; "Name" beside a column of bodies is a person, else what its cells are."""
    bodies = Column.ORGANISATION in headed
    columns: list[Column] = []
    for place, column in enumerate(headed):
        cells = [row[place] for row in rows if len(row) > place]
        if column is not None:
            columns.append(column)
        elif named[place] and Column.FORENAME in headed:
            columns.append(Column.FORENAME)
        elif named[place] and bodies:
            columns.append(Column.PERSON)
        else:
            columns.append(_by_cells(judge, cells, named=named[place]))
    return columns


def _by_cells(judge: Judge, cells: Sequence[str], *, named: bool = False) -> Column:
    """What most cells of a column look like."""
    looks = Counter(judge.look(cell) for cell in cells if cell)
    total = sum(looks.values())
    if not total:
        return Column.OTHER
    if looks[Look.PERSON] >= _MOST * total or (named and looks[Look.PERSON] > looks[Look.ORGANISATION]):
        return Column.PERSON
    bodies = sum(looks[look] for look in _BODIES)
    if named and looks[Look.ORGANISATION] and looks[Look.PERSON]:
        return Column.ACTOR
    if looks[Look.ORGANISATION] and bodies >= _MOST * total and (named or 3 * looks[Look.ORGANISATION] >= total):
        return Column.ORGANISATION
    return Column.OFFICE if looks[Look.TITLE] >= _MOST * total else Column.OTHER
