"""What the store asks of an open database, whichever kind it is; rows are put in through here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from directory.store.dialect import Dialect


class Rows(Protocol):
    """The rows that a statement found, as tuples."""

    def __iter__(self) -> Iterator[Any]:
        """Each row."""

    def fetchone(self) -> Any:
        """The next row; None where there is none."""

    def fetchall(self) -> list[Any]:
        """All rows that are left."""


class Connection(Protocol):
    """An open database: statements stand in SQL that both kinds speak, with ``?`` for each value."""

    @property
    def dialect(self) -> Dialect:
        """What is said in other words here than elsewhere."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Rows:
        """Run one statement."""

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> object:
        """Run one statement for each of many rows of values."""

    def fill(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Put many new rows into a table."""

    def overwrite(self, table: str, key: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Put many rows into a table over those with the same key; no two of them have the same."""

    def remove(self, table: str, column: str, values: Sequence[Any]) -> None:
        """Take many rows out of a table, by a column's value."""


def insert(connection: Connection, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Put new rows into a table; all have the columns of the first."""
    iterator = iter(rows)
    first = next(iterator, None)
    if first is not None:
        connection.fill(table, tuple(first), _values(first, iterator))


def replace(connection: Connection, table: str, key: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Put rows into a table over those with the same key; all have the columns of the first."""
    iterator = iter(rows)
    first = next(iterator, None)
    if first is not None:
        connection.overwrite(table, key, tuple(first), _values(first, iterator))


def _values(first: Mapping[str, Any], rest: Iterable[Mapping[str, Any]]) -> Iterator[Sequence[Any]]:
    yield tuple(first.values())
    for row in rest:
        yield tuple(row.values())


def insertion(table: str, columns: Sequence[str], rows: int = 1) -> str:
    """The statement that puts so many rows into a table."""
    named = ", ".join(f'"{column}"' for column in columns)
    places = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({named}) VALUES {', '.join([places] * rows)}"  # noqa: S608 - our own columns


def over(key: str, columns: Sequence[str]) -> str:
    """What makes an insertion take the place of the row with the same key."""
    said = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column != key)
    return f'ON CONFLICT ("{key}") DO UPDATE SET {said}'
