"""Owns how what was read from another source becomes part of a workspace: one edit, and documents beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from directory.errors import UsageError
from directory.exchange.taking import read_source
from directory.model import EntityKind, Problem, Severity
from directory.names.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from directory.exchange.taking import Taken, TakenEntry
    from directory.model import Entry, Registry
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


@dataclass(frozen=True, slots=True)
class _Plan:
    """The entries to be added under their ids here; ``here`` leads from an id there to the id here."""

    new: tuple[tuple[str, TakenEntry], ...]
    here: Mapping[str, str]
    problems: tuple[Problem, ...]


def import_file(ws: Workspace, path: Path, form: str, *, dry: bool = False) -> Adopted:
    """Bring what a file holds into the workspace; its entries are one edit, which one undo takes back."""
    from directory import ingest, review  # noqa: PLC0415 - loaded on use

    taken = read_source(path, form)
    plan = _plan(ws.registry, taken, str(path))
    operations = tuple(_operations(plan, taken))
    documents = [(name, content) for name, content in taken.documents if not (ws.documents_path / name).exists()]
    if not dry:
        if operations:
            review.decide(ws, operations)
        _write_documents(ws, documents)
        ingest.sync(ws)
    there = len(taken.entries) - len(plan.new)
    return Adopted(len(plan.new), there, len(documents), (*taken.problems, *plan.problems))


def _plan(registry: Registry, taken: Taken, file: str) -> _Plan:
    """Which entries the registry does not have, each with a free id, and what everything is called here."""
    from directory.registry.identifiers import make_id  # noqa: PLC0415 - loaded on use

    ids = set(registry.entries)
    names = {(entry.kind, normalise(entry.name)): entry.id for entry in registry.entries.values()}
    identified = {(entry.kind, *pair): entry.id for entry in registry.entries.values() for pair in entry.ids}
    new: list[tuple[str, TakenEntry]] = []
    here: dict[str, str] = {}
    problems: list[Problem] = []
    for one in taken.entries:
        name = str(one.fields["name"])
        there = names.get((one.kind, normalise(name))) or _by_identifier(identified, one)
        own = registry.entries.get(one.id or "")
        if there is None and own is not None and _is_same(own, one):
            there = own.id
        if there is None:
            if own is not None:
                problems.append(_warning(file, f"'{own.id}' is another entry here; '{name}' comes in under another id"))
            free = one.id and _ID.fullmatch(one.id) and one.id not in ids
            there = str(one.id) if free else make_id(name, ids)
            new.append((there, one))
        ids.add(there)
        names[one.kind, normalise(name)] = there
        if one.id:
            here[one.id] = there
    known = _Plan(tuple(new), {**{id_: id_ for id_ in registry.entries}, **here}, ())
    lost = sorted({each for id_, one in new for each in _unknown(id_, one, known.here)})
    return _Plan(known.new, known.here, (*problems, *(_warning(file, each) for each in lost)))


def _by_identifier(identified: Mapping[tuple[EntityKind, str, str], str], one: TakenEntry) -> str | None:
    """The entry that has one of its ids in other registers."""
    pairs = (one.fields.get("ids") or {}).items()
    return next(
        (identified[one.kind, key, str(id_)] for key, id_ in pairs if (one.kind, key, str(id_)) in identified), None
    )


def _is_same(own: Entry, one: TakenEntry) -> bool:
    """Whether an entry of the same id has a name in common, so that it is the same and not one by chance."""
    said = [one.fields["name"], *one.fields.get("aliases", ()), *one.fields.get("acronyms", ())]
    return own.kind is one.kind and bool({normalise(str(name)) for name in said} & set(map(normalise, own.names)))


def _unknown(id_: str, one: TakenEntry, here: Mapping[str, str]) -> Iterator[str]:
    for field, value in _fields(one, _REFERENCES):
        for other in value if isinstance(value, tuple) else (value,):
            if other not in here:
                yield f"'{field}' of '{id_}' names {other!r}, which is neither here nor in the file; it is left out"


def _warning(file: str, message: str) -> Problem:
    return Problem("import", message, Severity.WARNING, file)


def _operations(plan: _Plan, taken: Taken) -> Iterator[Operation]:
    from directory.registry.operations import (  # noqa: PLC0415 - loaded on use
        AddEntry,
        AddPosition,
        IgnoreName,
        RejectName,
        SetField,
    )

    here = plan.here
    for id_, one in plan.new:
        yield AddEntry(id_, one.kind, tuple(_fields(one, _PLAIN)))
    for id_, one in plan.new:
        yield from (SetField(id_, field, value) for field, value in _references(id_, one, here))
        for key, value in (one.fields.get("ids") or {}).items():
            yield SetField(id_, f"ids.{key}", str(value))
        known = (held for held in one.fields.get("positions", ()) if held["org"] in here)
        yield from (AddPosition(id_, **{**held, "org": here[held["org"]]}) for held in known)
    yield from (RejectName(name, here.get(entity, entity), document) for name, entity, document in taken.refusals)
    yield from (IgnoreName(name) for name in taken.ignored)
    for record in taken.records:
        yield from _record(record, here)


def _record(record: Mapping[str, Any], here: Mapping[str, str]) -> Iterator[Operation]:
    from directory.registry.operations import SetDocumentField, SetDocumentRoles  # noqa: PLC0415 - loaded on use

    name = str(record["name"])
    for field, value in record.items():
        if field == "roles":
            yield from (SetDocumentRoles(name, here.get(who, who), tuple(roles)) for who, roles in value.items())
        elif field != "name":
            yield SetDocumentField(name, field, str(value))


def _references(id_: str, one: TakenEntry, here: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """The fields that name other entries, by the ids that these have here; an entry is never its own relative."""
    for field, value in _fields(one, _REFERENCES):
        if isinstance(value, tuple):
            known = tuple(dict.fromkeys(here[other] for other in value if here.get(other, id_) != id_))
            if known:
                yield field, known
        elif here.get(value, id_) != id_:
            yield field, here[value]


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
