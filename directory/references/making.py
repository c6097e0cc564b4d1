"""Owns how a reference registry comes into the database: its file read once, its names put in an index on the disk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from directory.errors import OrgdirError
from directory.model import EntityKind, Problem
from directory.names.normalise import normalise
from directory.references.catalogue import file_of
from directory.registry.identifiers import make_id
from directory.sources.taken import TakenEntry, sheet_of, wrong
from directory.sources.taking import items_of
from directory.store.reference_rows import (
    KeptEntry,
    NameRow,
    ReferenceRow,
    drop_reference,
    read_index_names,
    save_reference,
    save_reference_entries,
)
from directory.store.registry_rows import storable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.names.index import Index
    from directory.references.catalogue import Reference
    from directory.store.connection import Connection
    from directory.workspace import Workspace

INDEXES = ".orgs.references"
# What the rows and the index depend on besides the file: a change of these is a reason to make them anew.
_PARTS = ("names", "references", "sources")
_AT_ONCE = 2_000
_LONGEST_KEY, _LONGEST_NAME = 200, 1_000
_MOST_NAMES = 200


@dataclass(slots=True)
class Made:
    """What came of a file: how many entries and names, and what is wrong with it, each with its line."""

    entries: int = 0
    names: int = 0
    problems: list[Problem] = field(default_factory=list)


@cache
def made_with() -> str:
    """A hash of the program's parts that decide what is kept of a file."""
    package = Path(__file__).parent.parent
    hashed = blake2b(digest_size=12)
    for path in sorted(path for part in _PARTS for path in (package / part).rglob("*.py")):
        hashed.update(f"{path.relative_to(package)}\0".encode() + path.read_bytes())
    return hashed.hexdigest()


def make(ws: Workspace, connection: Connection, reference: Reference, made: Made) -> None:
    """Keep what the file of a reference registry holds, in place of what was kept under its name."""
    drop_reference(connection, reference.name)
    entries: list[KeptEntry] = []
    names: list[NameRow] = []
    numbers = count()
    for one, key in _keyed(ws, reference, made):
        kept = _kept(reference.name, one, key)
        entries.append(kept)
        names += _names(kept, numbers)
        if len(entries) >= _AT_ONCE:
            _save(connection, entries, names, made)
    _save(connection, entries, names, made)
    row = ReferenceRow(
        name=reference.name,
        file=reference.file,
        form=reference.form,
        sha256=reference.sha256,
        imported=reference.imported,
        version=reference.version,
        licence=reference.licence,
        columns="\n".join(reference.columns),
        made_with=made_with(),
        entries=made.entries,
        names=made.names,
    )
    save_reference(connection, row)


def _save(connection: Connection, entries: list[KeptEntry], names: list[NameRow], made: Made) -> None:
    save_reference_entries(connection, entries, names)
    made.entries += len(entries)
    made.names += len(names)
    entries.clear()
    names.clear()


def _keyed(ws: Workspace, reference: Reference, made: Made) -> Iterator[tuple[TakenEntry, str]]:
    """The entries of a file, each with its key: as its source calls it, else made of its name."""
    path = file_of(ws, reference)
    seen: set[str] = set()
    for item in items_of(path, reference.form, sheet_of(reference.columns)):
        if isinstance(item, Problem):
            made.problems.append(item)
        elif isinstance(item, TakenEntry):
            key = item.known_as or make_id(str(item.fields["name"]), seen)
            if not _is_key(key):
                made.problems.append(wrong(path, item.line, f"{key[:80]!r} is no id that an entry can have"))
            elif key in seen:
                made.problems.append(wrong(path, item.line, f"the id {key!r} stands there already; it is left out"))
            else:
                seen.add(key)
                yield item, key


def _is_key(key: str) -> bool:
    return 0 < len(key) <= _LONGEST_KEY and key.isprintable() and not any(char.isspace() for char in key)


def _kept(reference: str, one: TakenEntry, key: str) -> KeptEntry:
    fields = {
        name: value if isinstance(value, str) and value.isascii() else _storable(value)
        for name, value in one.fields.items()
    }
    return KeptEntry(f"{reference}:{key}", reference, key, str(one.kind), one.stands, fields)


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list | tuple):
        return [_storable(each) for each in value]
    if isinstance(value, dict):
        return {storable(str(key)): _storable(each) for key, each in value.items()}
    return value


def _names(kept: KeptEntry, numbers: Iterator[int]) -> Iterator[NameRow]:
    """Every name once; one that was withdrawn has none by which it is found."""
    if not kept.stands:
        return
    seen: set[str] = set()
    for kind, name in _named(kept.fields):
        if name not in seen and len(name) <= _LONGEST_NAME and len(seen) < _MOST_NAMES:
            seen.add(name)
            yield NameRow(kept.reference, next(numbers), kept.id, name, normalise(name), kind)


def _named(fields: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "name", str(fields["name"])
    for kind, field_name in (("alias", "aliases"), ("acronym", "acronyms")):
        yield from ((kind, str(name)) for name in fields.get(field_name) or () if str(name).strip())


def entity_kind(kept: KeptEntry) -> EntityKind:
    """What an entry is."""
    return EntityKind(kept.kind)


# --- the index -----------------------------------------------------------------------------------


def open_index(ws: Workspace, row: ReferenceRow) -> Index:
    """The index of a reference's names, its arrays left on the disk; made of the kept names where it is not there."""
    from directory.names.index import Index  # noqa: PLC0415 - loads numpy

    folder = _folder(ws, row)
    try:
        return Index.open(folder)
    except OrgdirError:
        make_index(ws, row)
        return Index.open(folder)


def make_index(ws: Workspace, row: ReferenceRow) -> None:
    """Make the index in a folder of its own, which is there whole or not at all, and drop those of before."""
    from directory.names.index import Index  # noqa: PLC0415 - as above

    folder = _folder(ws, row)
    fresh = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    Index.build(read_index_names(ws.store.reader(), row.name)).save(fresh)
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)


def tidy(ws: Workspace, rows: tuple[ReferenceRow, ...]) -> None:
    """Drop the indexes of references that are no longer there."""
    parent = ws.database_path.with_name(INDEXES)
    kept = {_folder(ws, row).name for row in rows}
    if parent.is_dir():
        for folder in parent.iterdir():
            if folder.name not in kept:
                shutil.rmtree(folder, ignore_errors=True)


def _folder(ws: Workspace, row: ReferenceRow) -> Path:
    made_of = f"{row.sha256}\0{row.form}\0{row.columns}\0{row.made_with}"
    digest = blake2b(made_of.encode(), digest_size=8).hexdigest()
    return ws.database_path.with_name(INDEXES) / f"{row.name}.{digest}"
