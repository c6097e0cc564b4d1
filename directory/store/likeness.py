"""Actors whose names look like words that no name holds, for asking 'did you mean'."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from directory.store.actor_list import actors_by_id, quoted
from directory.store.keys import plain_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from directory.views import ActorRow

CANDIDATES = 60
# Up to so many actors all names are looked at, above only those with a like run of letters.
FEW_ACTORS = 3000
# Names that may be looked at in a larger list.
LOOKED_AT = 12_000
ALIKE = 0.6


def like(reader: sqlite3.Connection, words: str, limit: int) -> tuple[ActorRow, ...]:
    """The actors with a name most like the words, best first; none where nothing is alike."""
    key = plain_key(words[:200])
    if not key:
        return ()
    scored = [(score, id_) for id_, keys in _candidates(reader, key) if (score := _likeness(key, keys)) >= ALIKE]
    best = sorted(scored, key=lambda each: (-each[0], each[1]))[:limit]
    return actors_by_id(reader, [id_ for _, id_ in best])


def _candidates(reader: sqlite3.Connection, key: str) -> Iterator[tuple[str, str]]:
    few = reader.execute("SELECT count(*) FROM (SELECT 1 FROM actor LIMIT ?)", (FEW_ACTORS + 1,)).fetchone()[0]
    if few <= FEW_ACTORS:
        return iter(reader.execute("SELECT id, keys FROM actor"))
    match = " OR ".join(map(quoted, _telling_runs(reader, key)))
    if not match:
        return iter(())
    return iter(
        reader.execute(
            "SELECT a.id, a.keys FROM actor_trigram f JOIN actor a ON a.rank = f.rowid "
            "WHERE f.actor_trigram MATCH ? ORDER BY f.rank LIMIT ?",
            (f"{{keys}} : ({match})", CANDIDATES),
        )
    )


def _telling_runs(reader: sqlite3.Connection, key: str) -> list[str]:
    """The runs of three letters of the words that are rarest among names, as many as can be looked at quickly."""
    runs = sorted({key[at : at + 3] for at in range(len(key) - 2)})
    marks = ", ".join("?" * len(runs))
    rows = reader.execute(
        f"SELECT term, doc FROM actor_runs WHERE term IN ({marks}) ORDER BY doc, term",  # noqa: S608 - question marks
        runs,
    )
    chosen: list[str] = []
    left = LOOKED_AT
    for run, holders in rows:
        left -= holders
        if left < 0 and chosen:
            break
        chosen.append(run)
    return chosen


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
