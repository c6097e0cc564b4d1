"""Owns the search for entries that are likely one actor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.model import Verdict
from directory.names.compare import compare_parsed, parse
from directory.names.index import Index
from directory.names.normalise import search_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.model import Entry, Evidence, Registry

# Below this score a pair is not worth showing.
_LIKELY = 0.5
_NEIGHBOURS = 12
# Names less alike, as the index counts it, are hardly ever one actor's.
_SOMEWHAT_ALIKE = 0.6
_AT_ONCE = 4_096


@dataclass(frozen=True, slots=True)
class Doubles:
    """Two entries, by id, that are likely one."""

    one: str
    other: str
    score: float
    evidence: tuple[Evidence, ...]


def likely_doubles(registry: Registry) -> tuple[Doubles, ...]:
    """Every pair of entries whose names are likely one actor's, most likely first.

    Pairs that the registry calls distinct, or relates as parent and branch, are left out.  Each name
    is compared with its nearest few only, so that the cost grows with the number of names.
    """
    entries = [entry for entry in registry.entries.values() if entry.merged_into is None]
    rows = [(entry, name) for entry in entries for name in (entry.name, *entry.aliases)]
    found: dict[tuple[str, str], Doubles] = {}
    for one, other in _neighbours([name for _, name in rows]):
        pair = _pair(rows[one][0], rows[other][0])
        if pair is None or _apart(rows[one][0], rows[other][0]):
            continue
        double = _compared(pair, rows[one], rows[other])
        if double and (pair not in found or double.score > found[pair].score):
            found[pair] = double
    return tuple(sorted(found.values(), key=lambda double: (-double.score, double.one, double.other)))


def _neighbours(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of names that are somewhat alike, by their places, each pair once."""
    index = Index.build(names)
    seen: set[tuple[int, int]] = set()
    for first in range(0, len(names), _AT_ONCE):
        asked = range(first, min(first + _AT_ONCE, len(names)))
        for one, hits in zip(asked, index.search_many([names[place] for place in asked], _NEIGHBOURS), strict=True):
            near = (hit.row for hit in hits if hit.score >= _SOMEWHAT_ALIKE and hit.row != one)
            fresh = {(min(one, other), max(one, other)) for other in near} - seen
            seen |= fresh
            yield from sorted(fresh)


def _pair(entry: Entry, other: Entry) -> tuple[str, str] | None:
    if entry.id == other.id or entry.kind is not other.kind:
        return None
    return (entry.id, other.id) if entry.id < other.id else (other.id, entry.id)


def _apart(entry: Entry, other: Entry) -> bool:
    return (
        other.id in entry.distinct_from
        or entry.id in other.distinct_from
        or other.id in {entry.parent, entry.branch_of}
        or entry.id in {other.parent, other.branch_of}
        or bool(entry.country and other.country and entry.country != other.country)
    )


def _compared(pair: tuple[str, str], left: tuple[Entry, str], right: tuple[Entry, str]) -> Doubles | None:
    (entry, name), (other, other_name) = left, right
    comparison = compare_parsed(parse(name, entry.kind), parse(other_name, other.kind))
    if search_key(name) != search_key(other_name) and (
        comparison.score < _LIKELY or comparison.verdict is Verdict.DIFFERENT or comparison.relation
    ):
        return None
    return Doubles(*pair, comparison.score, comparison.evidence)
