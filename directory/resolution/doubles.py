"""Owns the search for entries that are likely one actor."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING

from directory.model import EntityKind, Verdict
from directory.names.align import align
from directory.names.compare import compare_parsed, parse
from directory.names.index import Index
from directory.names.normalise import search_key
from directory.views import Pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from directory.model import Comparison, Entry, Evidence, Registry
    from directory.names.compare import ParsedName

# Below this score a pair is not worth showing.
_LIKELY = 0.5
_NEIGHBOURS = 12
# Names less alike, as the index counts it, are hardly ever one actor's.
_SOMEWHAT_ALIKE = 0.6
_AT_ONCE = 4_096
# More pairs would take longer than anyone waits; those spelt least alike are left, which are the least likely.
_MOST_COMPARED = 50_000


@dataclass(frozen=True, slots=True)
class Doubles:
    """Two entries, by id, that are likely one."""

    one: str
    other: str
    score: float
    evidence: tuple[Evidence, ...]


def likely_doubles(registry: Registry, progress: Callable[[Pairs], None] | None = None) -> tuple[Doubles, ...]:
    """Every pair of entries whose names are likely one actor's, most likely first.

    Pairs that the registry calls distinct, or relates as parent and branch, are left out.  Each name
    is compared with its nearest few only, so that the cost grows with the number of names; of very many
    pairs those that are spelt most alike are compared, and ``progress`` is told how many are left.
    """
    tell = progress or _silent
    entries = [entry for entry in registry.entries.values() if entry.merged_into is None]
    rows = [(entry, name) for entry in entries for name in (entry.name, *entry.aliases)]
    near, left = _neighbours(rows, tell)
    found: dict[tuple[str, str], Doubles] = {}
    for done, (_, one, other) in enumerate(near):
        if done % _AT_ONCE == 0:
            tell(Pairs(len(rows) + done, len(rows) + len(near), left))
        double = _compared(rows[one], rows[other])
        if double and ((pair := (double.one, double.other)) not in found or double.score > found[pair].score):
            found[pair] = double
    tell(Pairs(len(rows) + len(near), len(rows) + len(near), left))
    return tuple(sorted(found.values(), key=lambda double: (-double.score, double.one, double.other)))


def _silent(_: Pairs) -> None:
    """Progress that nobody looks at."""


def _neighbours(
    rows: Sequence[tuple[Entry, str]], tell: Callable[[Pairs], None]
) -> tuple[list[tuple[float, int, int]], int]:
    """Pairs of names that are somewhat alike and may be one actor's, by their places, the most alike first.

    Each pair comes once, with how unlike it is; beside them the number of those that are too many.
    """
    index = Index.build([name for _, name in rows])
    likenesses: dict[tuple[int, int], float] = {}
    left = 0
    for first in range(0, len(rows), _AT_ONCE):
        tell(Pairs(first, len(rows) * 2))
        asked = range(first, min(first + _AT_ONCE, len(rows)))
        found = index.search_many([rows[place][1] for place in asked], _NEIGHBOURS)
        for one, hits in zip(asked, found, strict=True):
            for hit in hits:
                if hit.score >= _SOMEWHAT_ALIKE and _may_be_one(rows[one][0], rows[hit.row][0]):
                    pair = min(one, hit.row), max(one, hit.row)
                    likenesses[pair] = max(hit.score, likenesses.get(pair, 0.0))
        if len(likenesses) > _MOST_COMPARED * 4:
            left += len(likenesses) - _MOST_COMPARED
            likenesses = {(one, other): -unlike for unlike, one, other in _most_alike(likenesses)}
    near = _most_alike(likenesses)
    return near, left + len(likenesses) - len(near)


def _most_alike(likenesses: Mapping[tuple[int, int], float]) -> list[tuple[float, int, int]]:
    return nsmallest(_MOST_COMPARED, ((-likeness, *pair) for pair, likeness in likenesses.items()))


def _may_be_one(entry: Entry, other: Entry) -> bool:
    return entry.id != other.id and entry.kind is other.kind and not _apart(entry, other)


def _apart(entry: Entry, other: Entry) -> bool:
    return (
        other.id in entry.distinct_from
        or entry.id in other.distinct_from
        or other.id in {entry.parent, entry.branch_of}
        or entry.id in {other.parent, other.branch_of}
        or bool(entry.country and other.country and entry.country != other.country)
    )


def _compared(one: tuple[Entry, str], two: tuple[Entry, str]) -> Doubles | None:
    (entry, name), (other, other_name) = sorted((one, two), key=lambda row: row[0].id)
    one_name, two_name = parse(name, entry.kind), parse(other_name, other.kind)
    comparison = compare_parsed(one_name, two_name)
    if search_key(name) != search_key(other_name) and not _is_likely(one_name, two_name, comparison):
        return None
    return Doubles(entry.id, other.id, comparison.score, comparison.evidence)


def _is_likely(one: ParsedName, two: ParsedName, comparison: Comparison) -> bool:
    """Whether two names are worth showing: not where each says something that the other does not."""
    if comparison.score < _LIKELY or comparison.verdict is Verdict.DIFFERENT or comparison.relation:
        return False
    if comparison.verdict is Verdict.SAME or comparison.kind is EntityKind.PERSON:
        return True
    alignment = align(one, two)
    return not (alignment.left and alignment.right)
