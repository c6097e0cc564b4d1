"""Owns how what was read from another source becomes part of a workspace: one edit, and documents beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from directory.errors import UsageError
from directory.exchange.taking import read_source
from directory.model import EntityKind
from directory.names.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from directory.exchange.taking import Taken, TakenEntry
    from directory.model import Problem
    from directory.registry.operations import Operation
    from directory.workspace import Workspace

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_PLAIN = ("name", "aliases", "acronyms", "kind", "country", "city", "since", "until", "links", "sources", "notes")
# These name other entries, which must stand first.
_REFERENCES = ("parent", "branch_of", "member_of", "distinct_from", "merged_into")


@dataclass(frozen=True, slots=True)
class Adopted:
    """What an import did: entries added, entries that were there already, documents added, problems by line."""

    added: int
    there: int
    documents: int
    problems: tuple[Problem, ...]


def import_file(ws: Workspace, path: Path, form: str, *, dry: bool = False) -> Adopted:
    """Bring what a file holds into the workspace; its entries are one edit, which one undo takes back."""
    from directory import ingest, review  # noqa: PLC0415 - loaded on use

    taken = read_source(path, form)
    new, there = _new_entries(ws, taken)
    operations = tuple(_operations(new, taken))
    documents = [(name, content) for name, content in taken.documents if not (ws.documents_path / name).exists()]
    if not dry:
        if operations:
            review.decide(ws, operations)
        _write_documents(ws, documents)
        ingest.sync(ws)
    return Adopted(len(new), there, len(documents), taken.problems)


def _new_entries(ws: Workspace, taken: Taken) -> tuple[list[tuple[str, TakenEntry]], int]:
    """The entries that the registry does not have, each with a free id; how many it has."""
    from directory.registry.identifiers import make_id  # noqa: PLC0415 - loaded on use

    entries = ws.registry.entries
    ids = set(entries)
    names = {(entry.kind, normalise(entry.name)) for entry in entries.values()}
    new: list[tuple[str, TakenEntry]] = []
    for one in taken.entries:
        key = (one.kind, normalise(str(one.fields["name"])))
        if key in names or (one.id in entries):
            continue
        id_ = (
            one.id if one.id and _ID.fullmatch(one.id) and one.id not in ids else make_id(str(one.fields["name"]), ids)
        )
        ids.add(id_)
        names.add(key)
        new.append((id_, one))
    return new, len(taken.entries) - len(new)


def _operations(new: list[tuple[str, TakenEntry]], taken: Taken) -> Iterator[Operation]:
    from directory.registry.operations import (  # noqa: PLC0415 - loaded on use
        AddEntry,
        AddPosition,
        IgnoreName,
        RejectName,
        SetDocumentField,
        SetDocumentRoles,
        SetField,
    )

    for id_, one in new:
        yield AddEntry(id_, one.kind, tuple(_fields(one, _PLAIN)))
    for id_, one in new:
        yield from (SetField(id_, field, value) for field, value in _fields(one, _REFERENCES))
        for key, value in (one.fields.get("ids") or {}).items():
            yield SetField(id_, f"ids.{key}", str(value))
        if one.kind is EntityKind.PERSON:
            yield from (AddPosition(id_, **position) for position in one.fields.get("positions", ()))
    yield from (RejectName(name, entity, document) for name, entity, document in taken.refusals)
    yield from (IgnoreName(name) for name in taken.ignored)
    for record in taken.records:
        name = str(record["name"])
        for field, value in record.items():
            if field == "roles":
                yield from (SetDocumentRoles(name, entity, tuple(roles)) for entity, roles in value.items())
            elif field != "name":
                yield SetDocumentField(name, field, str(value))


def _fields(one: TakenEntry, names: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    for name in names:
        value = one.fields.get(name)
        if value:
            yield name, tuple(dict.fromkeys(map(str, value))) if isinstance(value, list | tuple) else str(value)


def _write_documents(ws: Workspace, documents: list[tuple[str, bytes]]) -> None:
    ws.documents_path.mkdir(parents=True, exist_ok=True)
    for name, content in documents:
        if name in {"", ".", ".."} or "/" in name or "\\" in name or "\0" in name:
            raise UsageError(f"a document cannot be called {name!r}")
        (ws.documents_path / name).write_bytes(content)
