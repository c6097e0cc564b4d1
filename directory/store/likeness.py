"""Actors whose names look like words that no name holds, for asking 'did you mean'."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import chain
from typing import TYPE_CHECKING

from directory.store.actor_list import actors_by_id
from directory.store.keys import plain_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from directory.store.connection import Connection
    from directory.views import ActorRow

# Up to so many actors all names are looked at, above only those with a like run of letters.
FEW_ACTORS = 3000
ALIKE = 0.6


def like(reader: Connection, words: str, limit: int) -> tuple[ActorRow, ...]:
    """The actors with a name most like the words, best first; none where nothing is alike."""
    key = plain_key(words[:200])
    if not key:
        return ()
    return _best(reader, limit, _scored(key, _candidates(reader, key)))


def like_among(
    reader: Connection, words: str, limit: int, *, found: Mapping[str, float], others: Collection[str]
) -> tuple[ActorRow, ...]:
    """The same, where it is known how like the names of some are, and of all others but a few that they are not."""
    key = plain_key(words[:200])
    known = ((score, id_) for id_, score in found.items() if score >= ALIKE)
    return _best(reader, limit, chain(known, _scored(key, _keys_of(reader, others)) if key else ()))


def _scored(key: str, candidates: Iterable[tuple[str, str]]) -> Iterator[tuple[float, str]]:
    return ((score, id_) for id_, keys in candidates if (score := _likeness(key, keys)) >= ALIKE)


def _best(reader: Connection, limit: int, scored: Iterable[tuple[float, str]]) -> tuple[ActorRow, ...]:
    best = sorted(scored, key=lambda each: (-each[0], each[1]))[:limit]
    return actors_by_id(reader, [id_ for _, id_ in best])


def _keys_of(reader: Connection, ids: Collection[str]) -> Iterator[tuple[str, str]]:
    for id_ in ids:
        yield from reader.execute("SELECT id, keys FROM actor WHERE id = ?", (id_,)).fetchall()


def _candidates(reader: Connection, key: str) -> Iterator[tuple[str, str]]:
    few = reader.execute("SELECT count(*) FROM (SELECT 1 FROM actor LIMIT ?) few", (FEW_ACTORS + 1,)).fetchone()[0]
    if few <= FEW_ACTORS:
        return iter(reader.execute("SELECT id, keys FROM actor"))
    return iter(reader.dialect.like(reader, key))


def _likeness(key: str, keys: str) -> float:
    """How alike the words and the nearest name are, as a whole or word by word."""
    matcher = SequenceMatcher(b=key, autojunk=False)
    return max((_ratio(matcher, name) for name in _variants(keys, key)), default=0.0)


def _variants(keys: str, key: str) -> set[str]:
    """Each name, and of each name every run of as many words as were asked for."""
    size = len(key.split())
    names = keys.split("\n")
    words = [name.split() for name in names if name]
    runs = {" ".join(each[at : at + size]) for each in words for at in range(max(1, len(each) - size + 1))}
    return runs | {name for name in names if name}


def _ratio(matcher: SequenceMatcher[str], name: str) -> float:
    matcher.set_seq1(name)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE else 0.0
