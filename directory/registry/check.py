"""Every problem of a registry: those of its blocks, and those that only show across entries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.model import Problem, Registry, Severity
from directory.registry.fields import DECISIONS, DOCUMENTS
from directory.registry.gathered import Facts, Gathered, facts_of, normal_form
from directory.registry.load import LoadedRegistry
from directory.registry.lost_ids import meant_ids
from directory.registry.near import Neighbours
from directory.registry.paged_values import PagedValues
from directory.registry.parsed import place_problems
from directory.registry.pointers import Pointers
from directory.registry.relations import circles, contradictions, times
from directory.registry.spelling import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from directory.model import Entry
    from directory.registry.gathered import Source
    from directory.registry.near import Holder

# a hint takes a look at every id; of a file with more unknown ones than this something else is wrong
MOST_GUESSES = 50
_FEW_IDS = 5000


def check(registry: Registry, *, doubles: bool = True) -> tuple[Problem, ...]:
    """All problems of a registry, in the order of their lines; without ``doubles`` no names are compared.

    What is known of a version of a file serves the next: after an edit, little more than the edit is looked at.
    """
    pointers = Pointers(registry)
    gathered = registry.pages.gathered if isinstance(registry, LoadedRegistry) else Gathered()
    with gathered.held:
        gathered.follow(_sources(registry))
        found = [*registry.problems, *unknown_entries_of_broken(registry, gathered)]
        for each in CHECKS:
            found.extend(each(registry, gathered, pointers))
    if doubles:
        found.extend(near_duplicates(registry, pointers))
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.column)))


@dataclass(frozen=True, eq=False)
class _Loose:
    """Facts or entries that belong to no page, or only to a part of one."""

    gathered: Facts
    entries: tuple[Entry, ...] = ()

    def facts(self) -> Facts:
        return self.gathered

    def written_entries(self) -> tuple[Entry, ...]:
        return self.entries


def _sources(registry: Registry) -> Iterator[Source]:
    """Where a registry's facts are: its pages, but for entries that do not count, and the last good versions."""
    entries, documents = registry.entries, registry.documents
    if not (
        isinstance(registry, LoadedRegistry) and isinstance(entries, PagedValues) and isinstance(documents, PagedValues)
    ):
        yield _Loose(facts_of(entries.values(), documents.values()))
        return
    again = {page for _, _, page in (*entries.repeated, *documents.repeated)}
    for page in registry.pages.pages:
        yield _Loose(facts_of(entries.of_page(page), documents.of_page(page))) if page in again else page
    yield _Loose(facts_of(entries.kept.values()))


def unknown_entries(registry: Registry, gathered: Gathered, pointers: Pointers) -> Iterator[Problem]:
    """Relations, roles in documents and decisions that name an id which no entry has."""
    if any(
        problem.code in {"unknown-section", "several-documents", "too-many-sections"} for problem in registry.problems
    ):
        # they may stand in what was not read
        return
    known, hint = registry.entries, _Hints(registry, gathered)
    broken = _broken(registry)
    if "" in broken:
        # a section that could not be read does not say which entries it holds
        return
    unknown = known.without(gathered.targets()) if isinstance(known, PagedValues) else gathered.targets() - known.keys()
    unknown -= broken
    if lost := _lost(registry):
        others = {target for _, target in gathered.documents()} | {decision.entity for decision in registry.not_same}
        broken |= meant_ids(unknown | {id_ for id_ in others if id_ not in known and id_ not in broken}, lost, known)
        unknown -= broken
    for id_, field, target in gathered.relations() if unknown else ():
        # what a broken entry names is read from its text as it stands now
        if target in unknown and not known[id_].stale:
            message = f"'{field}' names '{target}', which no entry has as its id"
            yield pointers.point(Problem("unknown-entry", message, hint=hint(target)), id_, field, target)
    for name, target in gathered.documents():
        if target not in known and target not in broken:
            message = f"'roles' names '{target}', which no entry has as its id"
            problem = Problem("unknown-entry", message, hint=hint(target))
            yield pointers.point(problem, name, "roles", target, section=DOCUMENTS)
    for decision in registry.not_same:
        # entries of reference registries are written REFERENCE:KEY, and stand elsewhere
        if not (decision.entity in known or decision.entity in broken or ":" in decision.entity):
            message = f"'entity' names '{decision.entity}', which no entry has"
            problem = Problem("unknown-entry", message, hint=hint(decision.entity))
            yield pointers.point(problem, "not_same", decision.entity, section=DECISIONS)


def _broken(registry: Registry) -> set[str]:
    """The ids of entries that could not be read: what names them is not wrong for that."""
    pages = registry.pages.pages if isinstance(registry, LoadedRegistry) else ()
    return {key for page in pages for key in page.said.broken}


def _lost(registry: Registry) -> list[tuple[str, ...]]:
    """What the entries are called whose ids are missing."""
    pages = registry.pages.pages if isinstance(registry, LoadedRegistry) else ()
    return [names for page in pages for names in page.said.lost]


class _Hints:
    """What an unknown id may stand for: the entry of that name, or the id that is written most like it."""

    def __init__(self, registry: Registry, gathered: Gathered) -> None:
        self._registry = registry
        self._gathered = gathered
        self._told: dict[str, str] = {}

    def __call__(self, target: str) -> str:
        if target not in self._told:
            self._told[target] = self._hint(target) if len(self._told) < MOST_GUESSES else ""
        return self._told[target]

    def _hint(self, target: str) -> str:
        named = self._gathered.holders(normal_form(target)) or self._gathered.holders(target)
        if named:
            return f"write its id: '{named[0]}'"
        known: Iterable[str] = self._registry.entries
        if len(self._registry.entries) > _FEW_IDS:
            known = (id_ for id_ in known if id_[:2] == target[:2] and abs(len(id_) - len(target)) <= 2)
        return did_you_mean(target, known)


def unknown_entries_of_broken(registry: Registry, gathered: Gathered) -> Iterator[Problem]:
    """The same for entries that could not be read, as far as their lines can be."""
    if not isinstance(registry, LoadedRegistry):
        return
    hint, broken = _Hints(registry, gathered), _broken(registry)
    for page, line in zip(registry.pages.pages, registry.pages.lines(), strict=False):
        for target, problem in page.said.named:
            if not ("" in broken or target in registry.entries or target in broken):
                yield from place_problems([replace(problem, hint=hint(target))], registry.path, line)


def merged_entries(registry: Registry, gathered: Gathered, pointers: Pointers) -> Iterator[Problem]:
    """Chains of ``merged_into``, relations to merged entries, and merged entries that still say more."""
    into = {id_: target for id_, _, target in gathered.relations("merged_into")}
    for id_, field, target in gathered.relations() if into else ():
        last = _last(target, into, registry) if target in into else None
        if last is None or last == id_:
            continue
        code, what = ("merge-chain", "itself was") if field == "merged_into" else ("merged-reference", "was")
        message = f"'{target}' {what} merged into '{last}'"
        problem = Problem(code, message, Severity.WARNING, hint=f"write '{last}'")
        yield pointers.point(problem, id_, field, target)
    for id_ in gathered.leftovers():
        message = f"'{id_}' was merged into '{into[id_]}'; the names and relations left here do not count"
        problem = Problem("merged-leftover", message, Severity.WARNING, hint="move them to the other entry")
        yield pointers.point(problem, id_)


def _last(id_: str, into: dict[str, str], registry: Registry) -> str | None:
    seen = {id_}
    while id_ in into:
        id_ = into[id_]
        if id_ not in registry.entries or id_ in seen:
            return None
        seen.add(id_)
    return id_


def wrong_kinds(registry: Registry, gathered: Gathered, pointers: Pointers) -> Iterator[Problem]:
    """Relations that lead to a person where an organisation is due, or the other way round."""
    people, known = gathered.people(), registry.entries
    concerned = [each for each in gathered.relations() if each[0] in people or each[2] in people] if people else []
    for id_, field, target in concerned:
        due = id_ in people if field in {"distinct_from", "merged_into"} else False
        if (target in people) is not due and target in known:
            what = "an organisation" if due else "a person"
            problem = Problem("wrong-kind", f"'{field}' of '{id_}' names '{target}', which is {what}")
            yield pointers.point(problem, id_, field, target)


def names_claimed_twice(registry: Registry, gathered: Gathered, pointers: Pointers) -> Iterator[Problem]:
    """A name, alias or acronym that two entries claim, and are not said to be distinct."""
    for key, ids in gathered.shared().items():
        holders = [registry.entries[id_] for id_ in dict.fromkeys(ids)]
        first, *others = sorted(holders, key=lambda entry: entry.line)
        for other in others:
            if not _told_apart(first, other):
                yield _claimed(first, other, _name_of(other, key), pointers)


def _name_of(entry: Entry, key: str) -> str:
    """The name of an entry that has this key."""
    return next((name for name in entry.names if key == (name if name in entry.acronyms else normal_form(name))), key)


def _told_apart(first: Entry, other: Entry) -> bool:
    apart = other.id in first.distinct_from or first.id in other.distinct_from
    return (
        apart
        or first.kind is not other.kind
        or bool(first.country and other.country and first.country != other.country)
    )


def _claimed(first: Entry, other: Entry, name: str, pointers: Pointers) -> Problem:
    short = name in other.acronyms
    code, severity = ("shared-acronym", Severity.WARNING) if short else ("shared-name", Severity.ERROR)
    field = "acronyms" if short else "name" if name == other.name else "aliases"
    see = pointers.place(first.id, *(("name",) if name == first.name else ()))
    message = f"{name!r} is also a name of '{first.id}'"
    hint = f"take it out of one of them, merge the two, or write 'distinct_from: [{first.id}]'"
    path = (field,) if field == "name" else (field, name)
    return pointers.point(Problem(code, message, severity, hint=hint, see=see), other.id, *path)


def decisions(registry: Registry, gathered: Gathered, pointers: Pointers) -> Iterator[Problem]:
    """Decisions that say the opposite of what an entry says."""
    for decision in registry.not_same:
        if not decision.document and decision.entity in _called(decision.name, registry, gathered):
            message = f"{decision.name!r} is said not to be '{decision.entity}', and is one of its names"
            see = pointers.place(decision.entity)
            problem = Problem("contradiction", message, hint="take one of the two out", see=see)
            yield pointers.point(problem, "not_same", decision.name, section=DECISIONS)
    for name in registry.ignored:
        for id_ in _called(name, registry, gathered):
            message = f"{name!r} is ignored, and is a name of '{id_}'"
            see = pointers.place(id_)
            problem = Problem("contradiction", message, Severity.WARNING, hint="take one of the two out", see=see)
            yield pointers.point(problem, "ignore", name, section=DECISIONS)


def _called(name: str, registry: Registry, gathered: Gathered) -> list[str]:
    """The entries that have just this name."""
    ids = dict.fromkeys((*gathered.holders(normal_form(name)), *gathered.holders(name)))
    return [id_ for id_ in ids if name in registry.entries[id_].names]


def near_duplicates(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Entries that are likely one, as far as they were found in the time there is."""
    with (neighbours := _neighbours(registry)).held:
        neighbours.follow(_holders(registry))
        pairs = list(neighbours.pairs())
    for pair in pairs:
        ordered = sorted(zip(pair.ids, pair.names, strict=True), key=lambda each: registry.entries[each[0]].line)
        (first, first_name), (other, other_name) = ordered
        message = f"'{other}' looks like '{first}' ({pair.score:.2f}): {first_name!r}"
        hint = f"merge the two, or write 'distinct_from: [{first}]'"
        problem = Problem("near-duplicate", message, Severity.WARNING, hint=hint, see=pointers.place(first))
        path = ("name",) if other_name == registry.entries[other].name else ("aliases", other_name)
        yield pointers.point(problem, other, *path)


def unsought(registry: Registry) -> int:
    """About how many entries the last check did not look among for likely doubles, for want of time."""
    neighbours = _neighbours(registry)
    pages = registry.pages.pages if isinstance(registry, LoadedRegistry) else ()
    return len(registry.entries) * neighbours.left // max(len(pages), 1)


def _neighbours(registry: Registry) -> Neighbours:
    return registry.pages.neighbours if isinstance(registry, LoadedRegistry) else Neighbours()


def _holders(registry: Registry) -> Sequence[Holder]:
    if isinstance(registry, LoadedRegistry):
        return registry.pages.pages
    return [_Loose(Facts(), tuple(registry.entries.values()))]


CHECKS: tuple[Callable[[Registry, Gathered, Pointers], Iterator[Problem]], ...] = (
    unknown_entries,
    merged_entries,
    circles,
    contradictions,
    wrong_kinds,
    times,
    names_claimed_twice,
    decisions,
)
