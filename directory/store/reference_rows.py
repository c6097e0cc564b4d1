"""Reference registries in the database: their entries and every name of theirs, by row and by its normal form."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from directory.store.connection import insert
from directory.store.registry_rows import storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from directory.store.connection import Connection

TABLES = ("reference_name", "reference_entry", "reference")
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """A reference registry as it was taken in; ``made_with`` tells the program's parts that took it in."""

    name: str
    file: str
    form: str
    sha256: str
    imported: str
    version: str
    licence: str
    columns: str
    made_with: str
    entries: int
    names: int


class NameRow(NamedTuple):
    """A name of a reference's entry; ``kind`` is name, alias or acronym, ``number`` its place in the index."""

    reference: str
    number: int
    entry: str
    name: str
    folded: str
    kind: str


class KeptEntry(NamedTuple):
    """An entry of a reference: its id here, its key there, what it is and all its fields."""

    id: str
    reference: str
    key: str
    kind: str
    stands: bool
    fields: Mapping[str, Any]

    @property
    def identifiers(self) -> frozenset[tuple[str, str]]:
        """What registers call it: its own, and others that it names."""
        others = self.fields.get("ids")
        named = others.items() if isinstance(others, dict) else ()
        return frozenset({(self.reference, self.key), *((str(register), str(value)) for register, value in named)})


def read_references(reader: Connection) -> tuple[ReferenceRow, ...]:
    """The references that are kept, by name."""
    columns = ", ".join(f'"{name}"' for name in ReferenceRow.__dataclass_fields__)
    rows = reader.execute(f"SELECT {columns} FROM reference ORDER BY name")  # noqa: S608 - our own columns
    return tuple(ReferenceRow(*row) for row in rows)


def save_reference(connection: Connection, row: ReferenceRow) -> None:
    """Note a reference."""
    values = {name: storable(value) if isinstance(value, str) else value for name, value in asdict(row).items()}
    insert(connection, "reference", [values])


def describe_reference(connection: Connection, name: str, said: tuple[str, str, str, str]) -> None:
    """Note the file, day, version and licence of a reference that is kept."""
    statement = "UPDATE reference SET file = ?, imported = ?, version = ?, licence = ? WHERE name = ?"
    connection.execute(statement, (*map(storable, said), name))


def drop_reference(connection: Connection, name: str) -> None:
    """Forget a reference with all that it holds."""
    for table in TABLES:
        column = "name" if table == "reference" else "reference"
        connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (name,))  # noqa: S608 - constants


def save_reference_entries(connection: Connection, entries: Sequence[KeptEntry], names: Sequence[NameRow]) -> None:
    """Keep some entries of a reference, and their names."""
    connection.fill("reference_entry", _ENTRY_COLUMNS, map(_entry_row, entries))
    connection.fill("reference_name", NameRow._fields, names)


_ENTRY_COLUMNS = ("id", "reference", "key", "name", "kind", "organisation_kind", "country", "stands", "fields")
_json = json.JSONEncoder(ensure_ascii=False).encode


def _entry_row(entry: KeptEntry) -> tuple[Any, ...]:
    id_, reference, key, kind, stands, fields = entry
    told = fields["name"], kind, fields.get("kind"), fields.get("country")
    return id_, reference, key, *told, int(stands), _json(fields)


def read_index_names(reader: Connection, reference: str) -> Iterator[str]:
    """Every name of a reference, in the order of their rows."""
    rows = reader.execute("SELECT name FROM reference_name WHERE reference = ? ORDER BY number", (reference,))
    return (name for (name,) in rows)


def read_rows(reader: Connection, reference: str, rows: Sequence[int]) -> dict[int, tuple[str, str]]:
    """The entry and the name at some rows."""
    marks = ", ".join("?" * len(rows))
    found = reader.execute(
        f"SELECT number, entry, name FROM reference_name WHERE reference = ? AND number IN ({marks})",  # noqa: S608 - question marks
        (reference, *rows),
    )
    return {row: (entry, name) for row, entry, name in found}


def read_named(reader: Connection, folded: str, limit: int) -> list[tuple[str, str]]:
    """The entries that have just this name, each with the name as it stands there."""
    rows = reader.execute(
        "SELECT entry, name FROM reference_name WHERE folded = ? ORDER BY reference, number LIMIT ?", (folded, limit)
    )
    return list(dict.fromkeys((entry, name) for entry, name in rows))


def read_kept(reader: Connection, ids: Iterable[str]) -> dict[str, KeptEntry]:
    """The entries with these ids, in their order."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, KeptEntry] = {}
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        rows = reader.execute(
            f"SELECT id, reference, key, kind, stands, fields FROM reference_entry WHERE id IN ({marks})",  # noqa: S608 - as above
            some,
        )
        found |= {row[0]: _kept(row) for row in rows}
    return {id_: found[id_] for id_ in wanted if id_ in found}


def read_beginning(reader: Connection, beginning: str, limit: int) -> list[tuple[str, str]]:
    """The ids of a reference's entries that begin so, by id, each with its name; those that were withdrawn have none.

    The beginning is compared as it stands, which the order of the ids answers however many there are.
    """
    rows = reader.execute(
        "SELECT id, name FROM reference_entry WHERE id >= ? AND id < ? AND stands = 1 ORDER BY id LIMIT ?",
        (beginning, f"{beginning}\U0010ffff", limit),
    )
    return [(id_, name) for id_, name in rows]


def read_offered(reader: Connection) -> Iterator[tuple[str, KeptEntry]]:
    """Each entry of a reference that is offered for a name, with the document where it is."""
    rows = reader.execute(
        "SELECT DISTINCT c.document, e.id, e.reference, e.key, e.kind, e.stands, e.fields FROM candidate c "
        "JOIN reference_entry e ON e.id = c.entity"
    )
    return ((row[0], _kept(row[1:])) for row in rows)


def _kept(row: Sequence[Any]) -> KeptEntry:
    id_, reference, key, kind, stands, fields = row
    return KeptEntry(id_, reference, key, kind, bool(stands), json.loads(fields))
