"""What a change of the registry makes due: the documents to be read or linked anew, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.known import holds, may_hold, name_stems, names_of
from directory.names.normalise import normalise
from directory.registry.check import check
from directory.registry.load import LoadedRegistry
from directory.registry.paged_values import may_differ, moved, plain_dict
from directory.store.actor_ranks import save_actors
from directory.store.blocks_kept import save_blocks
from directory.store.reference_rows import read_offered
from directory.store.registry_rows import (
    REGISTRY_ORIGIN,
    changes,
    move_lines,
    save_decisions,
    save_entries,
    save_lines,
    save_problems,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from directory.model import Entry, Place, Problem, Registry
    from directory.store.connection import Connection
    from directory.workspace import Workspace

READ, LINK = "read", "link"
# Candidates with a lower score only happen to share a letter or two; whom they are depends on the whole registry.
HARDLY_ALIKE = 0.15
# Of larger registries likely doubles are looked for when that is asked for, and not after every edit.
FEW_ENTRIES = 1000


def follow_registry(connection: Connection, before: Registry, registry: Registry, ws: Workspace) -> frozenset[str]:
    """Keep what the registry says now, and mark the documents that this can touch; the ids of the changed entries."""
    maybe = sorted(may_differ(before.entries, registry.entries))
    old_entries, entries = _those(before.entries, maybe), plain_dict(registry.entries)
    changed, gone = changes(old_entries, _those(entries, maybe))
    ids = {entry.id for entry in changed} | set(gone)
    save_entries(connection, changed, gone)
    _follow_lines(connection, before, registry, maybe)
    save_decisions(connection, registry)
    if isinstance(registry, LoadedRegistry):
        save_blocks(connection, registry.pages.kept())
    if ids:
        save_actors(connection, entries, ids, old_entries)
    found = check(registry, doubles=len(registry.entries) <= FEW_ENTRIES)
    problems = [replace(each, file=ws.inside(each.file), see=_see(each, ws)) for each in found]
    save_problems(connection, REGISTRY_ORIGIN, problems)
    if not connection.execute("SELECT 1 FROM reading LIMIT 1").fetchone():
        return frozenset(ids)
    _mark_linked(connection, before, registry, ids)
    old = set(names_of(old_entries[id_] for id_ in ids if id_ in old_entries))
    new = set(names_of(entries[id_] for id_ in ids if id_ in entries))
    _mark_read(connection, {name.text for name in old ^ new})
    return frozenset(ids)


def _those(entries: Mapping[str, Entry], ids: Iterable[str]) -> dict[str, Entry]:
    return {id_: entries[id_] for id_ in ids if id_ in entries}


def _follow_lines(connection: Connection, before: Registry, registry: Registry, maybe: Iterable[str]) -> None:
    """Note where entries stand now: those that may have changed one by one, the others in stretches of the file."""
    stretches = moved(before.entries, registry.entries)
    lines = {id_: entry.line for id_, entry in _those(before.entries, maybe).items()} if stretches is None else {}
    move_lines(connection, stretches or ())
    now = _those(registry.entries, maybe)
    save_lines(connection, ((id_, each.line) for id_, each in now.items() if lines.get(id_) != each.line))


def _see(problem: Problem, ws: Workspace) -> Place | None:
    return problem.see and replace(problem.see, file=ws.inside(problem.see.file))


def _mark_linked(connection: Connection, before: Registry, registry: Registry, ids: set[str]) -> None:
    """Mark the documents in which a mention may now mean something else, or of which a person says something else.

    A name that is printed so in the registry stays linked unless its entry changes, or a name comes or goes that the
    document can hold.  Any other may mean any entry with a word that begins like one of its own.
    """
    from directory.reach import Reach, Waiting  # noqa: PLC0415 - names are compared only where something changed
    from directory.resolution.resolve import REVIEW_SCORE  # noqa: PLC0415 - as above

    reach = Reach(before, registry, ids, HARDLY_ALIKE)
    names = {name for id_ in reach.altered for each in (before, registry) for name in _names(each, id_)}
    decided = {name for name, *_ in _decisions(before) ^ _decisions(registry)}
    due = {name for name in before.documents.keys() | registry.documents.keys() if _says(before, registry, name)}
    due |= _holding(connection, names | decided, _may_hold) | _naming(connection, reach.altered)
    due |= _called(connection, names | reach.came | decided) | _offered(connection, before, registry, reach.altered)
    for document, kind, name, text, begun, asked in (
        connection.execute(_WAITING, (REVIEW_SCORE,)).fetchall() if ids else ()
    ):
        if document not in due and reach.touches(Waiting(kind, name, text, begun, bool(asked))):
            due.add(document)
    connection.executemany("UPDATE source SET due = ? WHERE due = '' AND name = ?", [(LINK, name) for name in due])


# names that wait or are linked by likeness, in documents of which nothing is due yet; and whether one of the registry's
# entries is worth a question, which is not told where those of reference registries stand among the candidates
_WAITING = (
    "SELECT mention.document, mention.kind, mention.name, text, beginnings, NOT EXISTS (SELECT 1 FROM reference) AND "
    "EXISTS (SELECT 1 FROM candidate WHERE candidate.document = mention.document "
    "AND candidate.mention = mention.number AND candidate.number = 0 AND candidate.score >= ?) "
    "FROM mention JOIN source ON source.name = mention.document "
    "WHERE beginnings IS NOT NULL AND due = '' ORDER BY mention.document, mention.number"
)


def _names(registry: Registry, id_: str) -> tuple[str, ...]:
    entry = registry.entries.get(id_)
    return entry.names if entry else ()


def _holding(connection: Connection, names: set[str], holds: Callable[[str, str], bool]) -> set[str]:
    """The documents that hold one of the names, as some test of it tells."""
    rows = connection.execute("SELECT document, stems FROM reading").fetchall() if names else ()
    return {document for document, stems in rows if any(holds(stems, name) for name in names)}


def _may_hold(stems: str, name: str) -> bool:
    return may_hold(stems, name_stems(name))


def _naming(connection: Connection, ids: set[str]) -> set[str]:
    """The documents that speak of one of the entries."""
    rows = (connection.execute("SELECT document FROM appearance WHERE entity = ?", (id_,)) for id_ in ids)
    return {document for found in rows for (document,) in found}


def _called(connection: Connection, names: set[str]) -> set[str]:
    """The documents with a mention of just this name."""
    keys = ((normalise(name),) for name in names)
    rows = (connection.execute("SELECT document FROM mention WHERE name_key = ?", key) for key in keys)
    return {document for found in rows for (document,) in found}


def _offered(connection: Connection, before: Registry, registry: Registry, ids: set[str]) -> set[str]:
    """The documents where one of the entries is offered, or an entry of a reference registry that is it."""
    rows = (connection.execute("SELECT document FROM candidate WHERE entity = ?", (id_,)) for id_ in ids)
    due = {document for found in rows for (document,) in found}
    entries = [entry for id_ in ids for each in (before, registry) if (entry := each.entries.get(id_))]
    pairs = {pair for entry in entries for pair in entry.ids}
    offered = read_offered(connection) if pairs else ()
    return due | {document for document, kept in offered if kept.identifiers & pairs}


def _decisions(registry: Registry) -> set[tuple[str, ...]]:
    """The decisions of a registry, each with the name that it is about in front."""
    not_same = ((each.name, each.entity, each.document or "") for each in registry.not_same)
    return {*not_same, *((name,) for name in registry.ignored)}


def _says(before: Registry, registry: Registry, name: str) -> bool:
    """Whether a person says something else of a document than before."""
    a, b = before.documents.get(name), registry.documents.get(name)
    return (a and replace(a, line=0)) != (b and replace(b, line=0))


def _mark_read(connection: Connection, names: set[str]) -> None:
    """Documents are read anew that can hold a name which came or went."""
    due = [(READ, document) for document in _holding(connection, names, holds)]
    connection.executemany("UPDATE source SET due = ? WHERE name = ?", due)
