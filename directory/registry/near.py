"""Entries that are likely one: pairs that share a rare word, compared by their names."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.model import Verdict
from directory.registry.gathered import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import EntityKind, Entry, Registry

# a word that more names than this hold tells nothing, and comparing all their pairs would take too long
MAX_SHARING = 12
MAX_PAIRS = 20_000
SURE = 0.9
# a running program checks again after every edit, and few names change with one
KEPT_NAMES = 1 << 18
_WORD = re.compile(r"\w{3,}")


@dataclass(frozen=True, slots=True)
class NearPair:
    """Two entries, the earlier in the file first, and the two names that are most alike."""

    first: Entry
    other: Entry
    first_name: str
    other_name: str
    score: float


def near_pairs(registry: Registry) -> Iterator[NearPair]:
    """Likely duplicates among living entries that nothing tells apart, in the order of the file."""
    names = [
        (entry, name)
        for entry in registry.entries.values()
        if not entry.merged_into
        for name in (entry.name, *entry.aliases)
    ]
    best: dict[tuple[str, str], NearPair] = {}
    for left, right in _sharing_a_rare_word([name for _, name in names]):
        pair = _compared(names[left], names[right])
        if pair:
            key = pair.first.id, pair.other.id
            if key not in best or pair.score > best[key].score:
                best[key] = pair
    yield from sorted(best.values(), key=lambda pair: (pair.other.line, -pair.score))


@lru_cache(maxsize=KEPT_NAMES)
def _words(name: str) -> tuple[str, ...]:
    from directory.names.normalise import search_key  # noqa: PLC0415 - loaded on use

    return tuple(sorted(set(_WORD.findall(search_key(name)))))


def _sharing_a_rare_word(names: list[str]) -> Iterator[tuple[int, int]]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for row, name in enumerate(names):
        for word in _words(name):
            holders[word].append(row)
    pairs: set[tuple[int, int]] = set()
    for rows in sorted(holders.values(), key=len):
        if not 2 <= len(rows) <= MAX_SHARING:
            continue
        pairs.update((left, right) for at, left in enumerate(rows) for right in rows[at + 1 :])
        if len(pairs) >= MAX_PAIRS:
            break
    yield from sorted(pairs)


def _compared(left: tuple[Entry, str], right: tuple[Entry, str]) -> NearPair | None:
    (first, first_name), (other, other_name) = left, right
    if first.id == other.id or first.kind is not other.kind or _apart(first, other):
        return None
    score = _sure_score(first_name, other_name, first.kind)
    return NearPair(first, other, first_name, other_name, score) if score else None


@lru_cache(maxsize=1 << 15)
def _sure_score(first_name: str, other_name: str, kind: EntityKind) -> float:
    """How surely two names are one actor's; 0 where that is not sure, or where both are written the same."""
    from directory.names.compare import compare_parsed, parse  # noqa: PLC0415 - loaded on use

    if normal_form(first_name) == normal_form(other_name):
        return 0.0
    compared = compare_parsed(parse(first_name, kind), parse(other_name, kind))
    return compared.score if compared.verdict is Verdict.SAME and compared.score >= SURE else 0.0


def _apart(first: Entry, other: Entry) -> bool:
    """Whether the registry itself says that the two differ: in so many words, by a relation or by country."""
    related = {first.parent, first.branch_of, *first.member_of, *first.distinct_from}
    related_back = {other.parent, other.branch_of, *other.member_of, *other.distinct_from}
    return (
        other.id in related
        or first.id in related_back
        or bool(first.country and other.country and first.country != other.country)
    )
