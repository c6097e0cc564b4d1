"""A database file of plain tables for others to read: typed columns, keys that lead elsewhere, a search of texts."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from directory.store.registry_rows import storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``leads_to`` is the table whose key it holds."""

    name: str
    type: str = "TEXT"
    leads_to: str = ""


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table: its key is its first column, or the number of the row where ``numbered``.

    ``searched`` are the columns whose words can be searched for.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Any]]
    searched: tuple[str, ...] = ()
    numbered: bool = False


def write_tables(path: Path, tables: Sequence[PlainTable]) -> None:
    """Write the tables into a new database in the file's place, which is there whole or not at all."""
    fresh = path.with_name(f".{path.name}.part")
    fresh.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            for table in tables:
                _create(connection, table)
            for table in tables:
                _fill(connection, table)
            connection.execute("COMMIT")
            connection.execute("ANALYZE")
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _create(connection: sqlite3.Connection, table: PlainTable) -> None:
    keys = {column.name: " PRIMARY KEY" for column in table.columns[: 0 if table.numbered else 1]}
    columns = [f"[{column.name}] {column.type}{keys.get(column.name, '')}" for column in table.columns]
    columns += [
        f"FOREIGN KEY ([{column.name}]) REFERENCES [{column.leads_to}] ({_KEY})"
        for column in table.columns
        if column.leads_to
    ]
    connection.execute(f"CREATE TABLE [{table.name}] ({', '.join(columns)})")
    for column in table.columns:
        if column.leads_to:
            connection.execute(f"CREATE INDEX [{table.name}_{column.name}] ON [{table.name}] ([{column.name}])")


_KEY = "[id]"


def _fill(connection: sqlite3.Connection, table: PlainTable) -> None:
    names = ", ".join(f"[{column.name}]" for column in table.columns)
    marks = ", ".join("?" * len(table.columns))
    rows = ([storable(cell) if isinstance(cell, str) else cell for cell in row] for row in table.rows)
    connection.executemany(f"INSERT INTO [{table.name}] ({names}) VALUES ({marks})", rows)  # noqa: S608 - our own columns
    if table.searched:
        searched = ", ".join(f"[{name}]" for name in table.searched)
        # readers of such files know a search by the brackets or double quotes around the table's name
        connection.execute(
            f"CREATE VIRTUAL TABLE [{table.name}_fts] USING FTS5 ({searched}, content=[{table.name}], "
            "tokenize='unicode61 remove_diacritics 2')"
        )
        connection.execute(f"INSERT INTO [{table.name}_fts] ([{table.name}_fts]) VALUES ('rebuild')")  # noqa: S608 - as above
