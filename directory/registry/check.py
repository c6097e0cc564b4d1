"""Every problem of a registry: those of its blocks, and those that only show across entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import Problem
from directory.registry.spelling import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Entry, Registry


def check(registry: Registry) -> tuple[Problem, ...]:
    """All problems of a registry, in the order of their lines."""
    found = [*registry.problems]
    for each in _CHECKS:
        found.extend(each(registry))
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.column)))


def dangling(registry: Registry) -> Iterator[Problem]:
    """Relations to an id that no entry has."""
    for entry in registry.entries.values():
        for name, target in _references(entry):
            if target not in registry.entries:
                message = f"'{name}' of '{entry.id}' names '{target}', which no entry has as its id"
                hint = did_you_mean(target, registry.entries)
                yield Problem("unknown-entry", message, file=registry.path, line=entry.line, column=3, hint=hint)


def _references(entry: Entry) -> Iterator[tuple[str, str]]:
    for name in ("parent", "branch_of", "merged_into"):
        if target := getattr(entry, name):
            yield name, target
    for name in ("member_of", "distinct_from"):
        yield from ((name, target) for target in getattr(entry, name))
    yield from (("roles", position.org) for position in entry.positions)


_CHECKS = (dangling,)
