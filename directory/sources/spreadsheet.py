"""Owns the way in from a spreadsheet: a row an actor, columns by the names of the registry's fields or as told.

Semicolons part the values of a list in a cell.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

from directory.errors import UsageError
from directory.model import EntityKind, OrganisationKind
from directory.sources.taken import Item, Sheet, TakenEntry, doubtful, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_LISTS = ("aliases", "acronyms", "links", "sources", "member_of", "distinct_from")
_PLAIN = ("id", "name", "type", "kind", "country", "city", "since", "until", "notes", "parent", "branch_of")
_IDS = "ids."
_LONGEST_CELL = 1 << 20


def sheet_rows(path: Path, sheet: Sheet) -> Iterator[Item]:
    """The actors of a file of rows, its cells apart by commas, semicolons or tabs as its first line tells.

    Raises ``UsageError`` where no column is the name, since then there is nothing to read.
    """
    csv.field_size_limit(_LONGEST_CELL)
    with path.open(encoding="utf-8-sig", newline="") as file:
        delimiter = _delimiter(file.readline())
        file.seek(0)
        rows = csv.reader(file, delimiter=delimiter, strict=False)
        header = [column.strip() for column in next(rows, [])]
        columns = _columns(header, sheet)
        if "name" not in columns.values():
            there = ", ".join(header) or "none"
            raise UsageError(f"{path}:1:1: no column is called 'name'; there are {there}; --column TITLE=name tells")
        strange = [column for column in header if column and column not in columns]
        if strange:
            hint = f"--column '{strange[0]}=FIELD' tells which field it is"
            yield doubtful(path, 1, f"unknown columns are left out: {', '.join(strange)}", hint)
        yield from _entries(path, rows, [columns.get(column) for column in header])


def _delimiter(first: str) -> str:
    """What parts the cells: whichever of the usual signs stands most often in the first line."""
    return max(",;\t", key=lambda sign: (first.count(sign), sign == ","))


def _columns(header: list[str], sheet: Sheet) -> dict[str, str]:
    """The field of each column that has one: as told, else by its own name."""
    for title in sheet.columns:
        if title not in header:
            raise UsageError(f"there is no column {title!r}; there are {', '.join(header)}")
    for field in sheet.columns.values():
        if not _is_field(field):
            raise UsageError(f"there is no field {field!r}; fields are {', '.join((*_PLAIN, *_LISTS))}, ids.REGISTER")
    own = {title: title.lower().replace(" ", "_") for title in header}
    return {title: field for title, field in own.items() if _is_field(field)} | dict(sheet.columns)


def _is_field(field: str) -> bool:
    return field in _PLAIN or field in _LISTS or field.startswith(_IDS)


def _entries(path: Path, rows: Any, fields: list[str | None]) -> Iterator[Item]:
    seen: dict[str, int] = {}
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield wrong(path, rows.line_num, f"not a row of a spreadsheet: {error}")
            continue
        if row is None:
            return
        if not any(cell.strip() for cell in row):
            continue
        said = {field: cell.strip() for field, cell in zip(fields, row, strict=False) if field and cell.strip()}
        try:
            entry = _entry(said, rows.line_num)
        except ValueError as error:
            yield wrong(path, rows.line_num, str(error))
            continue
        if entry.id and entry.id in seen:
            message = f"the id {entry.id!r} stands in line {seen[entry.id]} already; this row is left out"
            yield wrong(path, rows.line_num, message)
            continue
        if entry.id:
            seen[entry.id] = rows.line_num
        yield entry


def _entry(said: Mapping[str, str], line: int) -> TakenEntry:
    if not said.get("name"):
        raise ValueError("a row without a name")
    sort = said.get("type") or said.get("kind", "")
    kind = EntityKind.PERSON if sort == EntityKind.PERSON else EntityKind.ORGANISATION
    values: dict[str, Any] = {field: said[field] for field in _PLAIN[1:] if field in said and field != "type"}
    if values.get("kind") in set(EntityKind):
        values.pop("kind")
    if values.get("kind") and values["kind"] not in set(OrganisationKind):
        raise ValueError(f"unknown kind {values['kind']!r}")
    for field in _LISTS:
        parts = [part.strip() for part in said.get(field, "").split(";")]
        if any(parts):
            values[field] = [part for part in parts if part]
    ids = {field.removeprefix(_IDS): value for field, value in said.items() if field.startswith(_IDS)}
    return TakenEntry(kind, {**values, **({"ids": ids} if ids else {})}, said.get("id"), line=line)
