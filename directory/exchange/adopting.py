"""Owns how what was read from another source becomes part of a workspace: one edit, and documents beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from directory.names.normalise import normalise
from directory.references.catalogue import (
    catalogue_path,
    file_of,
    read_catalogue,
    reference_of,
    with_reference,
    write_catalogue,
)
from directory.sources.entering import REFERENCES, identifiers, new_entry, values_of
from directory.sources.taken import doubtful, sheet_of, wrong
from directory.sources.taking import read_source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from directory.model import EntityKind, Entry, Problem, Registry
    from directory.references.catalogue import Reference
    from directory.registry.operations import Operation
    from directory.sources.taken import TakenDocument, TakenEntry
    from directory.sources.taking import Taken
    from directory.workspace import Workspace

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


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
    references: tuple[Reference, ...] = ()


def import_file(ws: Workspace, path: Path, form: str, *, columns: Sequence[str] = (), dry: bool = False) -> Adopted:
    """Bring what a file holds into the workspace; its entries are one edit, which one undo takes back.

    ``columns`` tell which field a column of a spreadsheet is: ``TITLE=FIELD``.
    """
    from directory import ingest, review  # noqa: PLC0415 - loaded on use

    taken = read_source(path, form, sheet_of(columns))
    plan = _with_references(ws, _plan(ws.registry, taken, path), taken, path)
    operations = tuple(_operations(plan, taken))
    unnamed = [one for one in taken.documents if not _is_file_name(one.name)]
    documents = [one for one in taken.documents if one not in unnamed and not (ws.documents_path / one.name).exists()]
    if not dry:
        if operations:
            review.decide(ws, operations)
        _write_documents(ws, documents)
        _name_references(ws, plan.references)
        ingest.sync(ws)
    there = len(taken.entries) - len(plan.new)
    refused = [wrong(path, 0, f"a document cannot be called {one.name!r}") for one in unnamed]
    return Adopted(len(plan.new), there, len(documents), (*taken.problems, *plan.problems, *refused))


def _plan(registry: Registry, taken: Taken, file: Path) -> _Plan:
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
                problems.append(
                    doubtful(file, 0, f"'{own.id}' is another entry here; '{name}' comes in under another id")
                )
            free = one.id and _ID.fullmatch(one.id) and one.id not in ids
            there = str(one.id) if free else make_id(name, ids)
            new.append((there, one))
        ids.add(there)
        names[one.kind, normalise(name)] = there
        if one.known_as:
            here[one.known_as] = there
    known = _Plan(tuple(new), {**{id_: id_ for id_ in registry.entries}, **here}, ())
    lost = sorted({each for id_, one in new for each in _unknown(id_, one, known.here)})
    return _Plan(known.new, known.here, (*problems, *(doubtful(file, 0, each) for each in lost)))


def _with_references(ws: Workspace, plan: _Plan, taken: Taken, file: Path) -> _Plan:
    """The plan with the reference registries that are not named here yet; one whose file is not here is told."""
    here = {each.name for each in read_catalogue(catalogue_path(ws)).references}
    references, problems = [], list(plan.problems)
    for one in taken.references:
        try:
            reference = reference_of(one.name, one.said)
        except ValueError as error:
            problems.append(wrong(file, 0, str(error)))
            continue
        if reference.name not in here:
            references.append(reference)
        if not file_of(ws, reference).exists():
            message = f"reference registry {reference.name}: its file {reference.file} is not here"
            hint = f"'orgdir import FILE --from {reference.form} --reference {reference.name}' takes it in"
            problems.append(doubtful(file, 0, message, hint))
    return replace(plan, references=tuple(references), problems=tuple(problems))


def _name_references(ws: Workspace, references: Sequence[Reference]) -> None:
    path = catalogue_path(ws)
    if not references:
        return
    with ws.alone():
        text = path.read_text("utf-8") if path.exists() else ""
        for reference in references:
            text = with_reference(text, reference)
        write_catalogue(path, text)


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
    for field, value in values_of(one, REFERENCES):
        for other in value if isinstance(value, tuple) else (value,):
            if other not in here:
                yield f"'{field}' of '{id_}' names {other!r}, which is neither here nor in the file; it is left out"


def _operations(plan: _Plan, taken: Taken) -> Iterator[Operation]:
    from directory.registry.operations import (  # noqa: PLC0415 - loaded on use
        AddPosition,
        IgnoreName,
        RejectName,
        SetField,
    )

    here = plan.here
    yield from (new_entry(id_, one) for id_, one in plan.new)
    for id_, one in plan.new:
        yield from (SetField(id_, field, value) for field, value in _references(id_, one, here))
        yield from identifiers(id_, one)
        known = (held for held in one.fields.get("positions", ()) if held["org"] in here)
        yield from (AddPosition(id_, **{**held, "org": here[held["org"]]}) for held in known)
    for refusal in taken.refusals:
        yield RejectName(refusal.name, here.get(refusal.entity, refusal.entity), refusal.document)
    yield from (IgnoreName(one.name) for one in taken.ignored)
    for record in taken.records:
        yield from _record(record.said, here)


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
    for field, value in values_of(one, REFERENCES):
        if isinstance(value, tuple):
            known = tuple(dict.fromkeys(here[other] for other in value if here.get(other, id_) != id_))
            if known:
                yield field, known
        elif here.get(value, id_) != id_:
            yield field, here[value]


def _write_documents(ws: Workspace, documents: list[TakenDocument]) -> None:
    from directory.ingest import write_whole  # noqa: PLC0415 - loaded on use

    ws.documents_path.mkdir(parents=True, exist_ok=True)
    for one in documents:
        write_whole(ws.documents_path / one.name, one.content)


def _is_file_name(name: str) -> bool:
    return name not in {"", ".", ".."} and not any(char in name for char in "/\\\0")
