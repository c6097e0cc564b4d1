"""The first rows of the list of actors, for a screen that stands before anything large is loaded."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sqlite3 import connect
    from typing import Any
else:
    try:
        # what sqlite3 is made of: without its adapters for dates it is there in half the time
        from _sqlite3 import connect
    except ImportError:
        from sqlite3 import connect

_QUERY = "SELECT name, kind, organisation_kind, country, depth, roles, mentioned FROM actor ORDER BY rank LIMIT ?"


def read_first_rows(path: str, limit: int) -> tuple[list[tuple[Any, ...]], dict[str, int]]:
    """So many actors of a database file, and what it counted; raises ``sqlite3.Error`` where it cannot be read."""
    # what urllib does too, and takes milliseconds to import
    address = path.replace("%", "%25").replace("?", "%3F").replace("#", "%23")
    connection = connect(f"file:{address}?mode=ro", uri=True, timeout=0.0)
    try:
        rows = [_row(row) for row in connection.execute(_QUERY, (limit,))]
        meta = connection.execute("SELECT key, value FROM meta").fetchall()
        return rows, {key: int(value) for key, value in meta if str(value).isdecimal()}
    finally:
        connection.close()


def _row(row: tuple[Any, ...]) -> tuple[Any, ...]:
    name, kind, organisation_kind, country, depth, roles, mentioned = row
    return name, kind, organisation_kind, country, depth, _counts(roles), mentioned


def _counts(written: str | None) -> list[tuple[str, int]]:
    parts = (part.partition(":") for part in (written or "").split())
    return [(role, int(documents)) for role, _, documents in parts]
