"""Owns the scores of entries for a name: how well the best of an entry's names answers it, found only where asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.model import Candidate, EntityKind, Evidence, Verdict
from directory.names.compare import compare_parsed, parse, rank
from directory.names.most_alike import MostAlike
from directory.names.verdict import UNSURE_FROM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from directory.model import Entry
    from directory.names.compare import ParsedName
    from directory.resolution.named import NamedEntry

# How far down the list a name goes that would be meant if it were not for what is left over.
_RANKED, _RANKED_THOUGH_DIFFERENT = 0.8, 0.5
_LEAST_SHARED = 0.25
_HARDLY = 0.4
_NOTHING_SHARED = (Evidence("no word of weight in common", -1.0),)
_COMPARED = 1 << 13
# What rounding may add.
_ROUNDED = 1e-4


def likeness(asked: str, name: str, kind: EntityKind) -> float:
    """How well a name of this kind of entry answers one that is asked for, whatever surrounds them, from 0 to 1."""
    return _scored(parse(asked, kind), parse(name, kind), kind)[0]


class Memory:
    """What is known of names whatever else a registry holds: how they compare with others."""

    def __init__(self) -> None:
        self._compared: dict[tuple[str, EntityKind, str], tuple[float, tuple[Evidence, ...]]] = {}
        # most comparisons say one of a few things
        self._said: dict[Evidence, Evidence] = {}

    def compare(self, asked: str, named: NamedEntry) -> tuple[float, tuple[Evidence, ...]]:
        """How well a name answers, and why."""
        kind = named.entry.kind
        found = self._compared.get((asked, kind, named.name))
        if found is None:
            if len(self._compared) >= _COMPARED:
                self._compared.clear()
                self._said.clear()
            score, evidence = _scored(parse(asked, kind), parse(named.name, kind), kind)
            found = score, tuple([self._said.setdefault(each, each) for each in evidence])
            self._compared[asked, kind, named.name] = found
        return found


@dataclass(slots=True)
class EntryScore:
    """An entry that a name may mean: ``most`` is what it can score, and what it does score once that is found."""

    entry: Entry
    most: float
    _asked: str
    _names: list[tuple[float, int, NamedEntry]]
    _memory: Memory
    _found: Candidate | None = None

    def found(self) -> Candidate:
        """The entry as a candidate, by the name that answers best; of two such the one that came first."""
        if self._found is None:
            self._found = self._best()
            self.most = self._found.score
        return self._found

    def _best(self) -> Candidate:
        best: tuple[float, int, Candidate] | None = None
        for most, place, named in sorted(self._names, key=lambda name: (-name[0], name[1])):
            if best is not None and most < -best[0]:
                break
            score, evidence = self._memory.compare(self._asked, named)
            if best is None or (-score, place) < best[:2]:
                found = Candidate(named.entry.id, named.entry.name, named.name, score, evidence)
                best = (-score, place, found)
        if best is None:
            raise AssertionError(self.entry.id)
        return best[2]


def scores_of(asked: str, names: Iterable[NamedEntry], memory: Memory) -> list[EntryScore]:
    """The entries of the names, none of them compared with the name that is asked for."""
    most_alike: MostAlike | None = None
    entries: dict[str, EntryScore] = {}
    for place, named in enumerate(names):
        entry = named.entry
        most = 1.0
        if entry.kind is EntityKind.ORGANISATION:
            most_alike = most_alike or MostAlike(asked)
            most = _most(most_alike, named.name)
        score = entries.get(entry.id)
        if score is None:
            score = entries[entry.id] = EntryScore(entry, most, asked, [], memory)
        score.most = max(score.most, most)
        score._names.append((most, place, named))  # noqa: SLF001 - still in the making
    return list(entries.values())


def _most(most_alike: MostAlike, name: str) -> float:
    answers = most_alike.rank(name)
    if answers < _LEAST_SHARED:
        return _HARDLY * answers + _ROUNDED
    score = most_alike.score(name)
    return max(score, (_RANKED_THOUGH_DIFFERENT if score < UNSURE_FROM else _RANKED) * answers) + _ROUNDED


def _scored(asked: ParsedName, parsed: ParsedName, kind: EntityKind) -> tuple[float, tuple[Evidence, ...]]:
    """The score of the comparison, or how well the name answers one that says more, if that is more; and why."""
    if kind is not EntityKind.ORGANISATION:
        comparison = compare_parsed(asked, parsed)
        return round(comparison.score, 4), comparison.evidence
    answers = rank(asked, parsed)
    if answers < _LEAST_SHARED:
        # whatever their places say, two such names are no question, and most of those looked at are such
        return round(_HARDLY * answers, 4), _NOTHING_SHARED
    comparison = compare_parsed(asked, parsed)
    share = _RANKED_THOUGH_DIFFERENT if comparison.verdict is Verdict.DIFFERENT else _RANKED
    return round(max(comparison.score, share * answers), 4), comparison.evidence
