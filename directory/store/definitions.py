"""The statements that make a new database, as the tables say them.

Those of a file are kept in ``file_database.sql``, which ``scripts/make_definitions.py`` writes: what reads the tables
costs half a second and 33 MB, more than all documents of a small workspace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Float, Index, Integer, MetaData, Table, Text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from directory.store.tables import SEARCH_TABLES, WAITING_INDEX

if TYPE_CHECKING:
    from collections.abc import Iterator


def file_definitions() -> Iterator[str]:
    """The statements that make the tables in a database file, and the search of actors."""
    dialect = sqlite.dialect()
    for table in SQLModel.metadata.sorted_tables:
        yield str(CreateTable(table).compile(dialect=dialect))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield str(CreateIndex(index).compile(dialect=dialect))
    yield WAITING_INDEX
    for name, definition in SEARCH_TABLES.items():
        yield f"CREATE VIRTUAL TABLE {name} USING fts5({definition})"
    yield "CREATE VIRTUAL TABLE actor_runs USING fts5vocab('actor_trigram', 'row')"


def as_script(statements: Iterator[str]) -> str:
    """Statements in one text."""
    lines = (line.rstrip().expandtabs(4) for statement in statements for line in f"{statement.strip()};".splitlines())
    return "\n".join(["-- Written by scripts/make_definitions.py from directory/store/tables.py.", *lines, ""])


def server_definitions() -> Iterator[str]:
    """The statements that make the same tables on a PostgreSQL server.

    What refers to what is not checked there either: rows come in the order in which they are read.  The search is
    made with the first list of actors.
    """
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    for table in SQLModel.metadata.sorted_tables:
        made = Table(table.name, MetaData(), *map(_server_column, table.columns))
        yield str(CreateTable(made).compile(dialect=dialect))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            there = Index(index.name, *(made.c[column.name] for column in index.columns))
            yield str(CreateIndex(there).compile(dialect=dialect))
    yield WAITING_INDEX
    # each name by itself, for those that are or begin as is typed: runs of letters do not tell where a name begins
    yield 'CREATE TABLE actor_name (rank bigint, name text COLLATE "C")'
    yield "CREATE INDEX actor_name_rank ON actor_name (rank)"
    # counts of documents change more often than names: room beside a row spares its indexes
    yield "ALTER TABLE actor SET (fillfactor = 85)"


def _server_column(column: Column[Any]) -> Column[Any]:
    """The same column; text is compared and sorted by code points, as a file does it."""
    counted = isinstance(column.type, Integer | Float)
    kind = column.type if counted else Text(collation="C")
    return Column(
        column.name,
        kind,
        primary_key=column.primary_key,
        nullable=column.nullable,
        unique=column.unique,
        autoincrement=False,
    )
