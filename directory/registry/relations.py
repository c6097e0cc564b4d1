"""Relations between entries of the registry that cannot hold: circles and contradictions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import Problem, Severity
from directory.registry.gathered import ends_before_it_begins, spans_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.model import Registry
    from directory.registry.gathered import Gathered
    from directory.registry.pointers import Pointers

# a unit of a unit is no circle; each of these must lead somewhere
_CHAINS = (("parent", "branch_of"), ("merged_into",), ("member_of",))


def circles(registry: Registry, gathered: Gathered, pointers: Pointers) -> Iterator[Problem]:
    """Relations that lead back to where they began, each circle once."""
    for chain in _CHAINS:
        relations = gathered.relations(*chain)
        led = gathered.ways(*chain)
        done: set[str] = set()
        for start in led:
            if circle := _circle_from(start, led, done):
                first = min(circle, key=lambda key: registry.entries[key].line)
                at = circle.index(first)
                way = [*circle[at:], *circle[:at], first]
                field = next(field for source, field, target in relations if (source, target) == (way[0], way[1]))
                yield _circular(way, field, pointers)


def contradictions(registry: Registry, gathered: Gathered, pointers: Pointers) -> Iterator[Problem]:
    """Relations of one entry, or of two, that cannot both hold."""
    for key in gathered.muddled():
        entry = registry.entries[key]
        if entry.parent and entry.parent == entry.branch_of:
            message = f"'{entry.id}' is said to be both an organ and a branch of '{entry.parent}'"
            problem = Problem("contradiction", message, Severity.WARNING, hint="keep 'parent' or 'branch_of'")
            yield pointers.point(problem, entry.id, "branch_of")
    merged = {(source, target) for source, _, target in gathered.relations("merged_into")}
    for source, _, target in gathered.relations("distinct_from") if merged else ():
        if (source, target) in merged or (target, source) in merged:
            message = f"'{source}' is said to be distinct from '{target}', and the two are merged"
            problem = Problem("contradiction", message, hint="take one of the two out")
            yield pointers.point(problem, source, "distinct_from", target)


def times(registry: Registry, gathered: Gathered, pointers: Pointers) -> Iterator[Problem]:
    """Ends that lie before their beginnings."""
    for key in gathered.muddled():
        entry = registry.entries[key]
        for number, (since, until) in enumerate(spans_of(entry)):
            if until and ends_before_it_begins(since, until):
                message = f"'until' {until} lies before 'since' {since}"
                problem = Problem("contradiction", message, hint="exchange the two, or mend one")
                yield pointers.point(problem, entry.id, *(("roles", until) if number else ("until",)))


def _circle_from(start: str, led: Mapping[str, list[str]], done: set[str]) -> list[str]:
    """The first circle met from an entry on, walking depth first without recursion."""
    if start in done:
        return []
    way: list[str] = [start]
    ahead = [iter(led.get(start, ()))]
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
            ahead.append(iter(led.get(target, ())))
    return []


def _circular(way: list[str], field: str, pointers: Pointers) -> Problem:
    if len(way) == 2:
        message = f"'{field}' of '{way[0]}' names the entry itself"
        return pointers.point(Problem("circular", message), way[0], field, way[0])
    message = f"'{field}' goes round in a circle: {' > '.join(way[:8])}"
    see = pointers.place(way[1])
    return pointers.point(Problem("circular", message, see=see), way[0], field, way[1])
