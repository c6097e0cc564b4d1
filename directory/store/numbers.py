"""Numbers of the whole workspace, counted once when the database changes and kept for quick answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.store.connection import replace
from directory.store.waiting_names import DEFINED, WAITING

if TYPE_CHECKING:
    from directory.store.connection import Connection

NUMBERS = {
    "organisations": "SELECT count(*) FROM actor WHERE kind = 'organisation'",
    "people": "SELECT count(*) FROM actor WHERE kind = 'person'",
    "documents": "SELECT count(*) FROM document",
    "found_organisations": (
        "SELECT count(DISTINCT coalesce(entity, name_key)) FROM mention "
        "WHERE kind = 'organisation' AND ignored = 0 AND (entity IS NOT NULL OR tier <> 'C')"
    ),
    "found_people": (
        "SELECT count(DISTINCT coalesce(entity, name_key)) FROM mention "
        "WHERE kind = 'person' AND ignored = 0 AND (entity IS NOT NULL OR tier <> 'C')"
    ),
    "matched": "SELECT count(DISTINCT name_key) FROM mention WHERE entity IS NOT NULL",
    "waiting": (
        f"SELECT count(*) FROM (SELECT DISTINCT m.kind, m.name_key FROM mention m "  # noqa: S608 - constants
        f"WHERE {WAITING} AND m.tier <> 'C' AND NOT {DEFINED}) waiting"
    ),
    "errors": "SELECT count(*) FROM problem WHERE severity = 'error'",
    "warnings": "SELECT count(*) FROM problem WHERE severity = 'warning'",
}


def save_numbers(connection: Connection) -> None:
    """Count anew."""
    counted = ((name, connection.execute(query).fetchone()[0]) for name, query in NUMBERS.items())
    replace(connection, "meta", "key", [{"key": name, "value": str(number)} for name, number in counted])
