"""Owns the search for entries that are likely one actor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.model import Verdict
from directory.names.compare import compare_parsed, parse
from directory.names.index import Index
from directory.names.normalise import search_key

if TYPE_CHECKING:
    from directory.model import Entry, Evidence, Registry

# Below this score a pair is not worth showing.
_LIKELY = 0.5
_NEIGHBOURS = 12


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
    index = Index.build(name for _, name in rows)
    found: dict[tuple[str, str], Doubles] = {}
    for entry, name in rows:
        for row in (hit.row for hit in index.search(name, _NEIGHBOURS)):
            other, other_name = rows[row]
            pair = _pair(entry, other)
            if pair is None or _related(entry, other):
                continue
            double = _compared(pair, (entry, name), (other, other_name))
            if double and (pair not in found or double.score > found[pair].score):
                found[pair] = double
    return tuple(sorted(found.values(), key=lambda double: (-double.score, double.one, double.other)))


def _pair(entry: Entry, other: Entry) -> tuple[str, str] | None:
    if entry.id == other.id or entry.kind is not other.kind:
        return None
    return (entry.id, other.id) if entry.id < other.id else (other.id, entry.id)


def _related(entry: Entry, other: Entry) -> bool:
    return (
        other.id in entry.distinct_from
        or entry.id in other.distinct_from
        or other.id in {entry.parent, entry.branch_of}
        or entry.id in {other.parent, other.branch_of}
    )


def _compared(pair: tuple[str, str], left: tuple[Entry, str], right: tuple[Entry, str]) -> Doubles | None:
    (entry, name), (other, other_name) = left, right
    if entry.country and other.country and entry.country != other.country:
        return None
    comparison = compare_parsed(parse(name, entry.kind), parse(other_name, other.kind))
    if search_key(name) != search_key(other_name) and (
        comparison.score < _LIKELY or comparison.verdict is Verdict.DIFFERENT or comparison.relation
    ):
        return None
    return Doubles(*pair, comparison.score, comparison.evidence)
