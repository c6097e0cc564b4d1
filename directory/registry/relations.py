"""Relations between entries of the registry: what names what, circles and contradictions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Entry, Registry
    from directory.registry.pointers import Pointers

RELATIONS = ("parent", "branch_of", "member_of", "distinct_from", "merged_into", "roles")
# a unit of a unit is no circle; each of these must lead somewhere
_CHAINS = (("parent", "branch_of"), ("merged_into",), ("member_of",))


def targets_of(entry: Entry, fields: tuple[str, ...] = RELATIONS) -> Iterator[tuple[str, str]]:
    """The field and the id of each relation of an entry."""
    for field in fields:
        if field == "roles":
            yield from ((field, position.org) for position in entry.positions)
        else:
            named = getattr(entry, field) or ()
            yield from ((field, target) for target in ((named,) if isinstance(named, str) else named))


def circles(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Relations that lead back to where they began, each circle once."""
    for chain in _CHAINS:
        done: set[str] = set()
        for start, entry in registry.entries.items():
            # most entries lead nowhere
            if not any(getattr(entry, field) for field in chain):
                continue
            circle = _circle_from(start, chain, registry, done)
            if circle:
                first = min(circle, key=lambda key: registry.entries[key].line)
                at = circle.index(first)
                way = [*circle[at:], *circle[:at], first]
                yield _circular(way, chain, registry, pointers)


def contradictions(registry: Registry, pointers: Pointers) -> Iterator[Problem]:
    """Relations of one entry, or of two, that cannot both hold."""
    for entry in registry.entries.values():
        if entry.parent and entry.parent == entry.branch_of:
            message = f"'{entry.id}' is said to be both an organ and a branch of '{entry.parent}'"
            problem = Problem("contradiction", message, Severity.WARNING, hint="keep 'parent' or 'branch_of'")
            yield pointers.point(problem, entry.id, "branch_of")
        for target in entry.distinct_from:
            other = registry.entries.get(target)
            if target == entry.merged_into or (other and other.merged_into == entry.id):
                message = f"'{entry.id}' is said to be distinct from '{target}', and the two are merged"
                problem = Problem("contradiction", message, hint="take one of the two out")
                yield pointers.point(problem, entry.id, "distinct_from", target)


def ends_before_it_begins(since: str, until: str) -> bool:
    """Whether one date lies before another, as far as both say.

    >>> ends_before_it_begins("2020-05", "2020"), ends_before_it_begins("2020-05", "2020-04")
    (False, True)
    """
    shared = min(len(since), len(until))
    return until[:shared] < since[:shared]


def _circle_from(start: str, chain: tuple[str, ...], registry: Registry, done: set[str]) -> list[str]:
    """The first circle met from an entry on, walking depth first without recursion."""
    if start in done:
        return []
    way: list[str] = [start]
    ahead = [_ways_on(start, chain, registry)]
    on_way = {start}
    while ahead:
        target = next(ahead[-1], None)
        if target is None:
            done.add(way[-1])
            on_way.discard(way.pop())
            ahead.pop()
        elif target in on_way:
            done.update(way)
            return way[way.index(target) :]
        elif target not in done:
            way.append(target)
            on_way.add(target)
            ahead.append(_ways_on(target, chain, registry))
    return []


def _ways_on(key: str, chain: tuple[str, ...], registry: Registry) -> Iterator[str]:
    return (target for _, target in targets_of(registry.entries[key], chain) if target in registry.entries)


def _circular(way: list[str], chain: tuple[str, ...], registry: Registry, pointers: Pointers) -> Problem:
    entry = registry.entries[way[0]]
    field = next(field for field, target in targets_of(entry, chain) if target == way[1])
    if len(way) == 2:
        message = f"'{field}' of '{entry.id}' names the entry itself"
        return pointers.point(Problem("circular", message), entry.id, field, entry.id)
    message = f"'{field}' goes round in a circle: {' > '.join(way[:8])}"
    see = pointers.place(way[1])
    return pointers.point(Problem("circular", message, see=see), entry.id, field, way[1])
