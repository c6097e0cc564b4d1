"""Owns how the thresholds fare on what people decided: which pairs of names are judged, and better thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.names.compare import compare_parsed, parse
from directory.resolution.named import standing_entry
from directory.resolution.resolve import MATCH_SCORE, REVIEW_SCORE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from directory.model import Entry, Registry

# Of what is linked without asking, at most so much may be wrong; of what is the same, so much may be missed.
_WRONG, _MISSED = 0.01, 0.01
# With fewer decisions of a kind, better thresholds would be chance.
_FEWEST = 10


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """A name, the entry that people said it is or is not, and how alike the entry's other names are to it."""

    name: str
    entity: str
    score: float
    same: bool


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From ``match`` on a name is linked without asking, from ``review`` on a person is asked."""

    match: float
    review: float


@dataclass(frozen=True, slots=True)
class Fare:
    """How thresholds fare: pairs linked rightly and wrongly, asked about, and missed though they are the same."""

    thresholds: Thresholds
    right: int
    wrong: int
    asked: int
    missed: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """The judged pairs, how today's thresholds fare, and better ones where the decisions are enough to tell."""

    pairs: tuple[JudgedPair, ...]
    today: Fare
    proposed: Fare | None


def calibrate(registry: Registry) -> Calibration:
    """How the thresholds fare on the aliases and refusals of a registry, each judged by the other names alone."""
    pairs = tuple(judged_pairs(registry))
    thresholds = propose(pairs)
    today = fare(pairs, Thresholds(MATCH_SCORE, REVIEW_SCORE))
    return Calibration(pairs, today, fare(pairs, thresholds) if thresholds else None)


def judged_pairs(registry: Registry) -> Iterator[JudgedPair]:
    """Every alias as a name that is its entry, every refused or distinct name as one that is not."""
    for entry in registry.entries.values():
        standing = standing_entry(registry, entry)
        if standing is None:
            continue
        for name in entry.aliases if standing is entry else _names(entry):
            others = [other for other in _names(standing) if other != name]
            if others:
                yield _judged(name, standing, others, same=True)
        for other in entry.distinct_from:
            if other in registry.entries and other != entry.id:
                yield _judged(entry.name, registry.entries[other], _names(registry.entries[other]), same=False)
    for refused in registry.not_same:
        if refused.entity in registry.entries:
            entry = registry.entries[refused.entity]
            yield _judged(refused.name, entry, _names(entry), same=False)


def _names(entry: Entry) -> list[str]:
    return [entry.name, *entry.aliases]


def _judged(name: str, entry: Entry, others: Iterable[str], *, same: bool) -> JudgedPair:
    read = parse(name, entry.kind)
    score = max(compare_parsed(read, parse(other, entry.kind)).score for other in others)
    return JudgedPair(name, entry.id, score, same)


def fare(pairs: Sequence[JudgedPair], thresholds: Thresholds) -> Fare:
    """How the thresholds would have decided the pairs."""
    linked = [pair for pair in pairs if pair.score >= thresholds.match]
    right = sum(pair.same for pair in linked)
    missed = sum(pair.same for pair in pairs if pair.score < thresholds.review)
    asked = sum(thresholds.review <= pair.score < thresholds.match for pair in pairs)
    return Fare(thresholds, right, len(linked) - right, asked, missed)


def propose(pairs: Sequence[JudgedPair]) -> Thresholds | None:
    """The lowest threshold to link from and the highest to ask from that keep errors rare; None with few decisions."""
    same = sorted(pair.score for pair in pairs if pair.same)
    other = sorted(pair.score for pair in pairs if not pair.same)
    if min(len(same), len(other)) < _FEWEST:
        return None
    review = _down(same[int(_MISSED * len(same))])
    for score in sorted({pair.score for pair in pairs}):
        right, wrong = (sum(each >= score for each in scores) for scores in (same, other))
        if right and wrong <= _WRONG * (right + wrong):
            below = max((each for each in other if each < score), default=0.0)
            match = _up((below + score) / 2)
            return Thresholds(match, min(review, match))
    return Thresholds(1.0, review)


def _down(score: float) -> float:
    return int(score * 100) / 100


def _up(score: float) -> float:
    return min(1.0, -int(-score * 100 // 1) / 100)
