"""The tables of a page as rolls, and a row of one as the pieces of an item."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.item_parts import Part, parts_of
from directory.extraction.lists.joined_pieces import parted
from directory.extraction.lists.read_cues import read_cue
from directory.extraction.lists.rolls import Roll
from directory.extraction.lists.row_cells import cells_of, tables_of
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.words.table_headings import Column
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_ABOVE = 3
_ORDER = (Column.PERSON, Column.ACTOR, Column.OFFICE, Column.ORGANISATION)
_NOBODY = word_set("""
    - – — bağımsız citizen fərdi freelance freelancer independent independiente indépendant individual individually
    ninguna n/a na none nobody particular personal private retired self student unabhängig нет
    """)


def table_rolls(page: Page, judge: Judge, used: set[int]) -> list[Roll]:
    """A roll for each table, with what the cue line above says of it; their segments are put into ``used``."""
    rolls: list[Roll] = []
    for table in tables_of(page, judge):
        if not used.isdisjoint(range(table.first, table.after)):
            continue
        if not table.rows:
            used.update(range(table.first, table.after))
            continue
        roll = Roll((table.rows,), marked=True, cued=False, columns=table.columns)
        for number in range(table.first - 1, max(-1, table.first - 1 - _ABOVE), -1):
            if number in used:
                break
            if cue := read_cue(page, page.segments[number]):
                roll = replace(roll, role=cue.role, cued=True)
                used.update([number] if cue.content >= page.segments[number].end else [])
                break
        used.update(range(table.first, table.after))
        rolls.append(roll)
    return rolls


def parts_of_row(page: Page, judge: Judge, row: tuple[int, int], columns: Sequence[Column]) -> list[Part]:
    """The pieces of one row, the person first, then office and body, each looked at as its column says."""
    cells: dict[Column, tuple[int, int]] = {}
    for (start, end), column in zip(cells_of(page.text, *row), columns, strict=False):
        kind = Column.PERSON if column is Column.FORENAME else column
        if start == end or page.text[start:end].casefold().strip(" .") in _NOBODY:
            continue
        if kind not in cells:
            cells[kind] = (start, end)
        elif column is Column.FORENAME:  # the other half of a name
            cells[kind] = (cells[kind][0], end)
    return [part for column in _ORDER if column in cells for part in _read(page, judge, cells[column], column)]


def _read(page: Page, judge: Judge, cell: tuple[int, int], column: Column) -> list[Part]:
    """The pieces of one cell; the first one is what the column holds, and places behind it are left out."""
    if column is Column.PERSON and "\t" in (text := page.between(*cell)):  # a name over two cells
        return [Part(*cell, text, Look.PERSON)]
    parts = parts_of(page, judge, cell)
    first = page.text[cell[0]]
    if not parts and column in (Column.ACTOR, Column.ORGANISATION) and (first.islower() or first.isdigit()):
        return [Part(*cell, page.between(*cell), Look.ORGANISATION)]  # a name in small letters, or of numbers
    if not parts or column is Column.OFFICE:
        return [replace(part, look=Look.TITLE) for part in parts[:1]]
    if column is Column.ACTOR:
        parts = parted(judge, parts)
        return parts if parts[0].look is Look.PERSON else [_whole(page, parts)]
    if column is Column.ORGANISATION and parts[0].look is Look.TITLE and len(parts) > 1:  # "Chair, Kelp Union"
        return [parts[0], replace(parts[1], look=Look.ORGANISATION)]
    look = Look.PERSON if column is Column.PERSON else Look.ORGANISATION
    rest = [part for part in parts[1:] if part.look in (Look.PERSON, Look.ORGANISATION, Look.TITLE)]
    return [replace(parts[0], look=look), *(rest if column is Column.PERSON else [])]


def _whole(page: Page, parts: Sequence[Part]) -> Part:
    """The body of a cell, with what else stands there and names nobody by itself: "Gender Equality: Work and Sea"."""
    first, last = parts[0], parts[-1]
    if all(part.look is Look.UNKNOWN for part in parts[1:]):
        first = replace(first, end=last.end, text=page.between(first.start, last.end), brackets=last.brackets)
    return replace(first, look=Look.ORGANISATION)
