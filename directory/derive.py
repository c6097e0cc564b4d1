"""How the database follows the registry and the documents: what changed is done again, nothing else.

A sync marks in one transaction what is due, and then does it document by document, a transaction each.
So one that is stopped at any moment leaves a database that can be read, and that the next one completes.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from directory.linking import Read, read_document, resolutions_of
from directory.marking import HARDLY_ALIKE, LINK, READ, follow_registry
from directory.names.normalise import normalise
from directory.references.consulting import References
from directory.references.following import follow as follow_references
from directory.registry.load import LoadedRegistry
from directory.resolution.kept_names import Since
from directory.rules import rules
from directory.seen import Seen, document_paths, made_by
from directory.shards.executing import PROCESSES
from directory.shards.gathering import Due, all_results, begun, gathered
from directory.shards.working import tools_for, work
from directory.store.actor_ranks import count, live, save_facets
from directory.store.connection import replace as put
from directory.store.database import DamagedStoreError, DatabaseError, is_damage, told
from directory.store.numbers import save_numbers
from directory.store.readings import Linked, folded, forget_reading, read_extraction, save_reading
from directory.store.registry_rows import (
    read_problems,
    read_registry,
    save_problems,
)
from directory.views import Progress, SyncReport
from directory.workspace import DOCUMENTS, file_state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from directory.linking import Tools
    from directory.model import DocumentRecord, Problem, Registry, Resolution
    from directory.store.connection import Connection
    from directory.workspace import Workspace

# what was made of the registry of an open workspace, for its next version
_tools: WeakKeyDictionary[Workspace, Tools] = WeakKeyDictionary()
# More than either is shared out among processes; less is done sooner than they start.
FEW_DOCUMENTS = 8
FEW_BYTES = 200_000


@told
def bring_up_to_date(
    ws: Workspace, progress: Callable[[Progress], None] | None = None, way: Way | None = None
) -> SyncReport:
    """Make the database what the registry and the documents say; one process at a time."""
    way = way or Way()
    begun = time.monotonic()
    with ws.alone():
        if not ws.store.sound():
            ws.store.remake()
        try:
            report = _follow(ws, progress, way)
        except (DatabaseError, DamagedStoreError) as error:
            if not is_damage(error):
                raise
            ws.store.remake()
            report = _follow(ws, progress, way)
    return replace(report, seconds=time.monotonic() - begun)


@told
def read_part(ws: Workspace, number: int, of: int, progress: Callable[[Progress], None] | None = None) -> int:
    """Read one of several about equal parts of what is due into files, for whoever collects them; gives its documents.

    Others may do the other parts at the same time, on any machine that sees the workspace's folder.
    """
    with ws.alone():
        if not ws.store.sound():
            ws.store.remake()
        ws.look_at_registry()
        seen = Seen(ws)
        files = {path.name: seen.digest(path) for path in document_paths(ws)}
        plan = _plan(ws, files, follow_references(ws, seen))
    due = Due(ws, plan.read)
    orders = due.part(number, of)
    total, done = sum(len(order.documents) for order in orders), 0

    def tell(name: str) -> None:
        nonlocal done
        done += 1
        if progress:
            progress(Progress(done, total, name))

    for order in orders:
        work(order, tell)
    return total


@dataclass(frozen=True, slots=True)
class Way:
    """How documents are read: by an executor, the fitting one where none is named; or only gathered, as others read."""

    executor: str | None = None
    gather: bool = False


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done: documents to read, by their digests, and to link anew, and whose counts that may touch.

    ``touched`` None means all actors; ``since`` says what of the registry is new; ``state`` is what the database has
    come to when all is done.
    """

    state: str
    read: Mapping[str, str] = field(default_factory=dict)
    link: tuple[str, ...] = ()
    removed: int = 0
    touched: frozenset[str] | None = frozenset()
    since: Since | None = None
    done: bool = False


def _follow(ws: Workspace, progress: Callable[[Progress], None] | None, way: Way) -> SyncReport:
    ws.look_at_registry()
    seen = Seen(ws)
    files = {path.name: seen.digest(path) for path in document_paths(ws)}
    plan = _plan(ws, files, follow_references(ws, seen))
    left = 0
    if not plan.done:
        done, touched = _do(ws, plan, progress or _silent, way)
        left = len(plan.read) + len(plan.link) - done
        with ws.store.writing() as connection:
            count(connection, None if plan.touched is None else plan.touched | touched)
            save_facets(connection)
            save_numbers(connection)
            _note(connection, {"made_by": made_by()} if left else {"state": plan.state, "made_by": made_by()})
    seen.keep(ws, "" if left else plan.state)
    return _report(ws, plan, left)


def _silent(_: Progress) -> None:
    """Progress that nobody looks at."""


def _plan(ws: Workspace, files: Mapping[str, str], references: str) -> _Plan:
    """Mark what is due, in one transaction with what the registry itself changes."""
    meta = ws.store.meta()
    if "registry" not in meta and not isinstance(ws.registry, LoadedRegistry):
        # it was read from a database that is gone, and what a new one keeps of the file is not in it
        ws.parse_registry()
    registry = ws.registry
    state = _state(registry, files, references)
    if meta.get("state") == state:
        return _Plan(state, done=True)
    since = None
    with ws.store.writing() as connection:
        connection.execute("DELETE FROM meta WHERE key = 'state'")
        removed, touched = _follow_files(connection, files)
        if meta.get("rules") != rules():
            connection.execute("UPDATE source SET due = ?", (READ,))
        if meta.get("references", "") != references:
            connection.execute("UPDATE source SET due = ? WHERE due = ''", (LINK,))
        if meta.get("registry") != registry.digest or not registry.digest:
            kept = _kept(ws, connection, meta)
            since = Since(kept.digest, follow_registry(connection, kept, registry, ws))
        noted = {"rules": rules(), "registry": registry.digest, "references": references}
        if isinstance(registry, LoadedRegistry):
            noted["registry_bytes"] = str(registry.size)
        _note(connection, noted)
        due = connection.execute("SELECT name, digest, due FROM source WHERE due <> '' ORDER BY name").fetchall()
    ws.kept = registry
    return _Plan(
        state,
        {name: digest for name, digest, what in due if what == READ},
        tuple(name for name, _, what in due if what == LINK),
        removed,
        frozenset(touched) if "state" in meta else None,
        since,
    )


def _kept(ws: Workspace, connection: Connection, meta: Mapping[str, str]) -> Registry:
    """The registry that the database holds."""
    if ws.kept is not None and ws.kept.digest and ws.kept.digest == meta.get("registry"):
        return ws.kept
    return read_registry(connection, str(ws.registry_path), meta.get("registry", ""))


def _state(registry: Registry, files: Mapping[str, str], references: str) -> str:
    """A hash of all that the database is made from."""
    said = [
        made_by(),
        rules(),
        registry.digest,
        references,
        *(f"{name}\0{digest}" for name, digest in sorted(files.items())),
    ]
    if not registry.digest:
        # a registry that could not be read leaves the last good one standing
        said += [f"{id_}\0{entry.stale}" for id_, entry in sorted(registry.entries.items())]
    return blake2b("\n".join(said).encode(), digest_size=16).hexdigest()


def _follow_files(connection: Connection, files: Mapping[str, str]) -> tuple[int, set[str]]:
    """Drop documents that are gone, mark those that are new or changed; gives how many went, and whom it touches."""
    before = dict(connection.execute("SELECT name, digest FROM source"))
    gone = [name for name in before if name not in files]
    touched: set[str] = set()
    for name in gone:
        touched |= forget_reading(connection, name)
        save_problems(connection, name, ())
        connection.execute("DELETE FROM source WHERE name = ?", (name,))
    changed = ((name, digest) for name, digest in files.items() if before.get(name) != digest)
    rows = ({"name": name, "digest": digest, "due": READ, "linked": ""} for name, digest in changed)
    put(connection, "source", "name", rows)
    return len(gone), touched


def _do(ws: Workspace, plan: _Plan, progress: Callable[[Progress], None], way: Way) -> tuple[int, set[str]]:
    """Read and link what is due; gives how many documents were done and the entries whose counts that may touch."""
    touched: set[str] = set()
    done, total = 0, len(plan.read) + len(plan.link)
    if not total:
        return done, touched
    tools = tools_for(ws, _tools.get(ws), reading=bool(plan.read), since=plan.since)
    _tools[ws] = tools
    references = References(ws, ws.registry)
    progress(Progress(0, total))
    for results in _results(ws, plan, tools, way):
        kept = [(name, _completed(result, references)) for name, result in results]
        with ws.store.writing() as connection:
            for name, result in kept:
                touched |= _save(connection, name, result, ws.registry)
        for name, _ in results:
            done += 1
            progress(Progress(done, total, name))
    return done, touched


def _completed(result: Read | Problem, references: References) -> Read | Problem:
    """A document read, with what the reference registries know of the names that the registry is not sure of."""
    if not references.rows or not isinstance(result, Read):
        return result
    extraction = result.extraction
    completed = (
        references.complete(answer, kind=mention.kind, document=extraction.document.name)
        for mention, answer in zip(extraction.mentions, result.resolutions, strict=True)
    )
    return replace(result, resolutions=tuple(completed))


def _results(ws: Workspace, plan: _Plan, tools: Tools, way: Way) -> Iterator[list[tuple[str, Read | Problem]]]:
    """Each document that is due, linked anew or read anew: those together that are to be kept at once."""
    for name in plan.link:
        extraction = read_extraction(ws.store.reader(), name)
        if extraction is not None:
            yield [(name, Read(extraction, resolutions_of(extraction, tools), ""))]
    if way.gather:
        yield from gathered(Due(ws, plan.read))
    elif plan.read and (way.executor or _many(ws, plan) or begun(ws)):
        yield from all_results(Due(ws, plan.read), tools, way.executor or PROCESSES)
    else:
        for name in plan.read:
            yield [(name, read_document(ws.documents_path / name, f"{DOCUMENTS.as_posix()}/{name}", tools))]


def _many(ws: Workspace, plan: _Plan) -> bool:
    """Whether processes would be done sooner than they start."""
    if len(plan.read) < 2 or (os.cpu_count() or 1) < 2:
        return False
    return (
        len(plan.read) > FEW_DOCUMENTS or sum(file_state(ws.documents_path / each)[0] for each in plan.read) > FEW_BYTES
    )


def _save(connection: Connection, name: str, result: Read | Problem, registry: Registry) -> set[str]:
    """Keep what came of a document; nothing more is due of it then."""
    if not isinstance(result, Read):
        connection.execute("UPDATE source SET due = '', linked = '' WHERE name = ?", (name,))
        save_problems(connection, name, (result,))
        return forget_reading(connection, name)
    linked = _linked(result, registry)
    hashed = _hash(linked)
    known = connection.execute("SELECT linked FROM source WHERE name = ?", (name,)).fetchone()
    connection.execute("UPDATE source SET due = '', linked = ? WHERE name = ?", (hashed, name))
    if not result.stems and known == (hashed,):
        return set()
    save_problems(connection, name, ())
    return save_reading(connection, linked)


def _hash(linked: Linked) -> str:
    """A hash of whom the mentions of a document mean, and of what a person says of it."""
    said = replace(linked.record, line=0) if linked.record else None
    names = [each for mention in linked.extraction.mentions for each in (mention.name, mention.text)]
    ignored = [name for name in names if linked.ignored and normalise(name) in linked.ignored]
    return blake2b(repr((linked.resolutions, said, ignored)).encode(), digest_size=12).hexdigest()


def _linked(result: Read, registry: Registry) -> Linked:
    living = tuple(_kept_of(each, registry) for each in result.resolutions)
    record = registry.documents.get(result.extraction.document.name)
    said = record and _living(record, registry)
    return Linked(result.extraction, living, folded(registry.ignored), said, result.stems)


def _kept_of(resolution: Resolution, registry: Registry) -> Resolution:
    """A resolution with the entry under the id that it has now, and without candidates that are hardly alike."""
    candidates = tuple(each for each in resolution.candidates if each.score >= HARDLY_ALIKE)
    return replace(resolution, entity=live(resolution.entity, registry.entries), candidates=candidates)


def _living(record: DocumentRecord, registry: Registry) -> DocumentRecord:
    """The record with the roles of entries that there are, under the ids that they have now."""
    roles = tuple((id_, said) for entity, said in record.roles if (id_ := live(entity, registry.entries)))
    return replace(record, roles=roles)


def _note(connection: Connection, values: Mapping[str, str]) -> None:
    put(connection, "meta", "key", ({"key": key, "value": value} for key, value in values.items()))


def _report(ws: Workspace, plan: _Plan, left: int) -> SyncReport:
    meta = ws.store.meta()
    return SyncReport(
        documents=int(meta["documents"]),
        changed=len(plan.read),
        removed=plan.removed,
        left=left,
        organisations=int(meta["found_organisations"]),
        people=int(meta["found_people"]),
        matched=int(meta["matched"]),
        waiting=int(meta["waiting"]),
        problems=tuple(replace(each, file=ws.shown(each.file)) for each in read_problems(ws.store.reader())),
    )
