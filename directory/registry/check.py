"""Every problem of a registry: those of its blocks, and those that only show across entries."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import EntityKind, Problem, Registry, Severity
from directory.registry.fields import DECISIONS, DOCUMENTS
from directory.registry.load import LoadedRegistry
from directory.registry.near import near_pairs, normal_form
from directory.registry.parsed import place_problems
from directory.registry.pointers import Pointers
from directory.registry.relations import circles, contradictions, ends_before_it_begins, targets_of
from directory.registry.spelling import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from directory.model import Entry


def check(registry: Registry, *, doubles: bool = True) -> tuple[Problem, ...]:
    """All problems of a registry, in the order of their lines; without ``doubles`` no names are compared."""
    pointers = Pointers(registry)
    found = [*registry.problems, *unknown_entries_of_broken(registry)]
    # every check walks all entries: a dict is quicker than the mapping that places them on demand
    plain = Registry(
        path=registry.path,
        entries=dict(registry.entries),
        documents=registry.documents,
        not_same=registry.not_same,
        ignored=registry.ignored,
    )
    for each in CHECKS:
        if doubles or each is not near_duplicates:
            found.extend(each(plain, pointers))
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.column)))


def unknown_entries(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Relations, roles in documents and decisions that name an id which no entry has."""
    known = registry.entries
    for entry in known.values():
        # what a broken entry names is read from its text as it stands now
        for field, target in () if entry.stale else targets_of(entry):
            if target not in known:
                problem = _unknown(f"'{field}' names '{target}', which no entry has as its id", target, registry)
                yield pointers.point(problem, entry.id, field, target)
    for record in registry.documents.values():
        for target, _ in record.roles:
            if target not in known:
                problem = _unknown(f"'roles' names '{target}', which no entry has as its id", target, registry)
                yield pointers.point(problem, record.name, "roles", target, section=DOCUMENTS)
    for decision in registry.not_same:
        if decision.entity not in known:
            problem = _unknown(f"'entity' names '{decision.entity}', which no entry has", decision.entity, registry)
            yield pointers.point(problem, "not_same", decision.entity, section=DECISIONS)


def unknown_entries_of_broken(registry: Registry) -> Iterator[Problem]:
    """The same for entries that could not be read, as far as their lines can be."""
    if not isinstance(registry, LoadedRegistry):
        return
    for page, line in zip(registry.pages.pages, registry.pages.lines(), strict=False):
        for target, problem in page.said.named:
            if target not in registry.entries and target not in page.said.broken:
                hint = _unknown(problem.message, target, registry).hint
                yield from place_problems([replace(problem, hint=hint)], registry.path, line)


def _unknown(message: str, target: str, registry: Registry) -> Problem:
    by_name = next((entry.id for entry in registry.entries.values() if target in entry.names), None)
    hint = f"write its id: '{by_name}'" if by_name else did_you_mean(target, registry.entries)
    return Problem("unknown-entry", message, hint=hint)


def merged_entries(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Chains of ``merged_into``, relations to merged entries, and merged entries that still say more."""
    for entry in registry.entries.values():
        for field, target in targets_of(entry):
            found = registry.entries.get(target)
            last = _last(found, registry) if found and found.merged_into else None
            if last is None or last == entry.id:
                continue
            code, what = ("merge-chain", "itself was") if field == "merged_into" else ("merged-reference", "was")
            message = f"'{target}' {what} merged into '{last}'"
            problem = Problem(code, message, Severity.WARNING, hint=f"write '{last}'")
            yield pointers.point(problem, entry.id, field, target)
        if entry.merged_into and (entry.aliases or entry.acronyms or entry.positions or entry.member_of):
            message = (
                f"'{entry.id}' was merged into '{entry.merged_into}'; the names and relations left here do not count"
            )
            problem = Problem("merged-leftover", message, Severity.WARNING, hint="move them to the other entry")
            yield pointers.point(problem, entry.id)


def _last(entry: Entry, registry: Registry) -> str | None:
    seen = {entry.id}
    while entry.merged_into:
        following = registry.entries.get(entry.merged_into)
        if following is None or following.id in seen:
            return None
        seen.add(following.id)
        entry = following
    return entry.id


def wrong_kinds(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Relations that lead to a person where an organisation is due, or the other way round."""
    for entry in registry.entries.values():
        for field, target in targets_of(entry):
            found = registry.entries.get(target)
            due = entry.kind if field in {"distinct_from", "merged_into"} else EntityKind.ORGANISATION
            if found and found.kind is not due:
                what = "a person" if found.kind is EntityKind.PERSON else "an organisation"
                problem = Problem("wrong-kind", f"'{field}' of '{entry.id}' names '{target}', which is {what}")
                yield pointers.point(problem, entry.id, field, target)


def times(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Ends that lie before their beginnings."""
    for entry in registry.entries.values():
        spans = [(entry.since, entry.until), *((position.since, position.until) for position in entry.positions)]
        for since, until in spans:
            if since and until and ends_before_it_begins(since, until):
                problem = Problem("contradiction", f"'until' {until} lies before 'since' {since}")
                path = ("until",) if (since, until) == spans[0] else ("roles", until)
                yield pointers.point(problem, entry.id, *path)


def names_claimed_twice(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """A name, alias or acronym that two entries claim, and are not said to be distinct."""
    claims: defaultdict[str, dict[str, tuple[Entry, str]]] = defaultdict(dict)
    first_of: dict[str, tuple[Entry, str]] = {}
    for entry in registry.entries.values():
        if entry.merged_into:
            continue
        for name in entry.names:
            key = name if name in entry.acronyms else normal_form(name)
            holder = first_of.setdefault(key, (entry, name))
            # few names are claimed twice: only those are gathered
            if holder[0] is not entry:
                claims[key].setdefault(holder[0].id, holder)
                claims[key].setdefault(entry.id, (entry, name))
    for holders in claims.values():
        (first, _), *others = sorted(holders.values(), key=lambda held: held[0].line)
        for other, name in others:
            if not _told_apart(first, other):
                yield _claimed(first, other, name, pointers)


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


def decisions(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Decisions that say the opposite of what an entry says."""
    for decision in registry.not_same:
        entry = registry.entries.get(decision.entity)
        if entry and not decision.document and decision.name in entry.names:
            message = f"{decision.name!r} is said not to be '{entry.id}', and is one of its names"
            see = pointers.place(entry.id)
            problem = Problem("contradiction", message, hint="take one of the two out", see=see)
            yield pointers.point(problem, "not_same", decision.name, section=DECISIONS)
    ignored = set(registry.ignored)
    for entry in registry.entries.values():
        for name in entry.names if ignored else ():
            if name in ignored:
                message = f"{name!r} is ignored, and is a name of '{entry.id}'"
                see = pointers.place(entry.id)
                problem = Problem("contradiction", message, Severity.WARNING, hint="take one of the two out", see=see)
                yield pointers.point(problem, "ignore", name, section=DECISIONS)


def near_duplicates(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Entries that are likely one."""
    for pair in near_pairs(registry):
        message = f"'{pair.other.id}' looks like '{pair.first.id}' ({pair.score:.2f}): {pair.first_name!r}"
        hint = f"merge the two, or write 'distinct_from: [{pair.first.id}]'"
        problem = Problem("near-duplicate", message, Severity.WARNING, hint=hint, see=pointers.place(pair.first.id))
        field = ("name",) if pair.other_name == pair.other.name else ("aliases", pair.other_name)
        yield pointers.point(problem, pair.other.id, *field)


CHECKS: tuple[Callable[[Registry, Pointers], Iterator[Problem]], ...] = (
    unknown_entries,
    merged_entries,
    circles,
    contradictions,
    wrong_kinds,
    times,
    names_claimed_twice,
    decisions,
    near_duplicates,
)
