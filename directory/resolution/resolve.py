"""Owns the question which entry a name means: decisions first, then exact names, then candidates."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from directory.model import Candidate, Decision, EntityKind, Evidence, Resolution
from directory.names.unspaced_words import may_sound_alike
from directory.resolution.containment import OWN_SHORT_FORM, contained_names, explain_rest, the_one_inside
from directory.resolution.entry_scores import EntryScore, Memory, scores_of
from directory.resolution.name_lookup import Lookup, loose_key, normal
from directory.resolution.namesakes import doubt
from directory.resolution.other_readings import other_reading
from directory.resolution.safety import risk
from directory.resolution.tipping import Context, most_reasons, reasons_for, tip, tipped, with_reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from directory.model import Registry
    from directory.resolution.kept_names import KeptNames
    from directory.resolution.name_lookup import Noted
    from directory.resolution.named import NamedEntry

# A candidate is linked without asking from this score on, and only this far ahead of the next entry.
MATCH_SCORE = 0.85
MATCH_MARGIN = 0.04
# Below this score a candidate is not worth a question.
REVIEW_SCORE = 0.3
# How sure a name is that holds an entry's name whole, with nothing around it that changes the meaning.
_CONTAINED = 0.9
# The same of a body whose unit the name may be, or another body.
_OF_UNIT = 0.6
# How sure a name is that is printed like an entry's, where others may bear it too.
_DOUBTFUL = 0.8
# How many entries an answer lists at most, and how many where none is worth a question.
_LISTED, _LISTED_UNLIKE = 9, 3
_HOWS = ("name", "alias", "acronym")
_REMEMBERED = 1 << 14
# Names whose candidates are at hand: some fifty of them, about 15 kB a name.
_REMEMBERED_SCORES = 1 << 8


@dataclass(frozen=True, slots=True)
class _Asked:
    """A name as asked about, with what narrows the answer."""

    name: str
    kind: EntityKind | None = None
    country: str | None = None
    document: str | None = None
    context: Context = field(default_factory=Context)

    @property
    def known_country(self) -> str | None:
        """The country that is said of the name, or else of its document."""
        return self.country or self.context.country


class Resolver:
    """Finds the entry that a name means in one registry; reusable, and not changed by use."""

    def __init__(
        self,
        registry: Registry,
        *,
        before: Resolver | None = None,
        kept: KeptNames | None = None,
        noted: Noted | None = None,
    ) -> None:
        """Note the names of a registry; what ``before`` knows of the same names, or is ``kept``, is not found again.

        Names that were ``noted`` elsewhere are taken for those of the registry.
        """
        self.registry = registry
        self._entries = registry.entries
        self.memory: Memory = before.memory if before else Memory()
        earlier = before.lookup if before and noted is None else None
        self.lookup: Lookup = Lookup(registry, earlier, kept, noted)
        self._refused = _refusals(registry)
        self._refused_names = frozenset(name for name, _ in self._refused)
        # names that are not certain whatever surrounds them
        self._uncertain: set[tuple[str, EntityKind | None]] = set()
        self._scored: dict[tuple[str, EntityKind | None], list[EntryScore]] = {}

    def renewed(self, registry: Registry) -> Resolver:
        """The resolver of another version of the registry: it answers like a fresh one, and is made sooner."""
        return Resolver(registry, before=self)

    def resolve(
        self,
        name: str,
        *,
        kind: EntityKind | None = None,
        country: str | None = None,
        document: str | None = None,
        context: Context | None = None,
    ) -> Resolution:
        """Which entry the name means; ``document`` is the file's name, for decisions that hold only there."""
        asked = _Asked(name, kind, country, document, context or Context())
        answer = self._certainly(asked) or self._by_candidates(asked)
        if answer.decision is Decision.MATCH or (read := other_reading(name)) is None:
            return answer
        other = self._certainly(replace(asked, name=read)) or self._by_candidates(replace(asked, name=read))
        if other.entity is None or self.refuses(name, other.entity, document):
            return answer
        return _read_as(name, read, other)

    def _certainly(self, asked: _Asked) -> Resolution | None:
        """The answer of a name as it is printed, or of the one name that it holds."""
        if (asked.name, asked.kind) in self._uncertain:
            return None
        answer = self._by_exact_name(asked) or self._by_key(asked) or self._by_contained_name(asked)
        if answer is None and normal(asked.name) not in self._refused_names:
            if len(self._uncertain) >= _REMEMBERED:
                self._uncertain.clear()
            self._uncertain.add((asked.name, asked.kind))
        return answer

    def refuses(self, name: str, entity: str, document: str | None = None) -> bool:
        """Whether a person said that this name is not that entry, anywhere or in this document."""
        if not self._refused:
            return False
        refused = self._refused.get((normal(name), entity), ())
        return None in refused or (document is not None and document in refused)

    def _by_exact_name(self, asked: _Asked) -> Resolution | None:
        found = self._allowed(asked, self.lookup.exact(asked.name))
        exact_case = tuple(named for named in found if named.how != "acronym" or named.name == asked.name.strip())
        return self._certain(asked, exact_case or found, 1.0, "printed exactly as its")

    def _by_key(self, asked: _Asked) -> Resolution | None:
        key = loose_key(asked.name)
        # A key this short says too little once case and script are gone.
        if len(key) < 5:
            return None
        # a name that is printed so in full, before one that has its country in brackets behind it
        keyed = sorted(self.lookup.get(key), key=lambda named: loose_key(named.name) != key)
        found = self._allowed(asked, (named for named in keyed if may_sound_alike(asked.name, named.name)))
        return self._certain(asked, found, 0.98, "but for script, case or signs printed as its")

    def _by_contained_name(self, asked: _Asked) -> Resolution | None:
        """A name with its address, its own short form or its unit around it, where only one entry's name is inside."""
        if asked.kind is EntityKind.PERSON:
            return None
        inside = [
            contained
            for contained in contained_names(asked.name, self.lookup)
            if contained.named.entry.kind is EntityKind.ORGANISATION
            and not self.refuses(asked.name, contained.named.entry.id, asked.document)
        ]
        held = the_one_inside(inside)
        around = explain_rest(held) if held else None
        if held is None or around is None:
            return None
        named = held.named
        if around == OWN_SHORT_FORM and self._doubt(asked, named):
            # the letters of a common name say no more than the name
            return None
        whole = Evidence(f"holds its {named.how} whole", 1.0)
        if not around.sure:
            reasons = (whole, Evidence(around.reason, -0.5))
            return self._with(asked, Candidate(named.entry.id, named.entry.name, named.name, _OF_UNIT, reasons))
        reasons = (whole, Evidence(around.reason, 0.5))
        candidate = Candidate(named.entry.id, named.entry.name, named.name, _CONTAINED, reasons)
        return Resolution(asked.name, Decision.MATCH, named.entry.id, (candidate,))

    def _with(self, asked: _Asked, candidate: Candidate) -> Resolution:
        """The answer by candidates, where this one is asked about too."""
        found = self._by_candidates(asked)
        if found.decision is Decision.MATCH:
            return found
        others = (other for other in found.candidates if other.entity != candidate.entity)
        listed = sorted((candidate, *others), key=_rank)[:_LISTED]
        return Resolution(asked.name, Decision.REVIEW, None, tuple(listed))

    def _certain(self, asked: _Asked, found: tuple[NamedEntry, ...], score: float, reason: str) -> Resolution | None:
        best = {named.entry.id: named for named in reversed(found)}
        if not best:
            return None
        if len(best) == 1:
            return self._the_only_one(asked, next(iter(best.values())), score, reason)
        return self._one_of_several(asked, tuple(best.values()), reason)

    def _the_only_one(self, asked: _Asked, named: NamedEntry, score: float, reason: str) -> Resolution:
        reasons: tuple[Evidence, ...] = (Evidence(f"{reason} {named.how}", 1.0),)
        doubtful = self._doubt(asked, named)
        if doubtful:
            score, reasons = _DOUBTFUL, (*reasons, Evidence(doubtful, -0.5))
        candidate = Candidate(named.entry.id, named.entry.name, named.name, score, reasons)
        if doubtful:
            return Resolution(asked.name, Decision.REVIEW, None, (candidate,))
        return Resolution(asked.name, Decision.MATCH, named.entry.id, (candidate,))

    def _doubt(self, asked: _Asked, named: NamedEntry) -> str | None:
        return doubt(asked.name, named, asked.known_country, decided=asked.document is not None)

    def _one_of_several(self, asked: _Asked, several: tuple[NamedEntry, ...], reason: str) -> Resolution:
        shared = Evidence(f"{len(several)} entries share it", -0.5)
        candidates = tuple(
            Candidate(
                named.entry.id, named.entry.name, named.name, 0.6, (Evidence(f"{reason} {named.how}", 1.0), shared)
            )
            for named in several
        )
        tipped = sorted((self._tipped(asked, candidate) for candidate in candidates), key=_rank)
        if tipped[0].score - tipped[1].score >= MATCH_MARGIN:
            return Resolution(asked.name, Decision.MATCH, tipped[0].entity, tuple(tipped))
        return Resolution(asked.name, Decision.REVIEW, None, tuple(tipped[:_LISTED]))

    def _by_candidates(self, asked: _Asked) -> Resolution:
        listed = self._listed(asked)
        worth = tuple(candidate for candidate in listed if candidate.score >= REVIEW_SCORE)[:_LISTED]
        if not worth:
            return Resolution(asked.name, Decision.NEW, None, tuple(listed[:_LISTED_UNLIKE]))
        if not _is_ahead(worth):
            return Resolution(asked.name, Decision.REVIEW, None, worth)
        best, *others = worth
        told = risk(asked.name, best.matched_name, self._entries[best.entity], asked.known_country)
        if told is None:
            return Resolution(asked.name, Decision.MATCH, best.entity, worth)
        asked_because = (*best.evidence, Evidence(told, -0.5)) if told else best.evidence
        return Resolution(asked.name, Decision.REVIEW, None, (replace(best, evidence=asked_because), *others))

    def _listed(self, asked: _Asked) -> list[Candidate]:
        """The candidates that an answer can show, best first: the most like are compared until no other can be."""
        tips = most_reasons(asked.country, asked.context)
        listed: list[Candidate] = []
        for score in sorted(self._scores(asked.name, asked.kind), key=_most, reverse=True):
            if _is_enough(listed, min(1.0, score.most + tips)):
                break
            if self.refuses(asked.name, score.entry.id, asked.document):
                continue
            reasons = reasons_for(score.entry, asked.country, asked.context) if tips else ()
            if not _is_enough(listed, tipped(score.most, reasons)):
                insort(listed, with_reasons(score.found(), reasons), key=_rank)
        return listed

    def _scores(self, name: str, kind: EntityKind | None) -> list[EntryScore]:
        scores = self._scored.get((name, kind))
        if scores is None:
            if len(self._scored) >= _REMEMBERED_SCORES:
                del self._scored[next(iter(self._scored))]
            found = self._worth_comparing(name) if kind is None or self.lookup.may_hold(kind) else ()
            worth = [named for named in found if kind is None or named.entry.kind is kind]
            scores = self._scored[name, kind] = scores_of(name, worth, self.memory)
        return scores

    def _worth_comparing(self, name: str) -> list[NamedEntry]:
        """The names that are found like it, and those that stand inside it whole; an entry's own name comes first."""
        inside = (contained.named for contained in contained_names(name, self.lookup))
        found = {_place(named): named for named in chain(self.lookup.like(name), inside)}
        return [found[place] for place in sorted(found)]

    def _tipped(self, asked: _Asked, candidate: Candidate) -> Candidate:
        return tip(candidate, self._entries[candidate.entity], asked.country, asked.context)

    def _allowed(self, asked: _Asked, found: Iterable[NamedEntry]) -> tuple[NamedEntry, ...]:
        return tuple(
            named
            for named in found
            if (asked.kind is None or named.entry.kind is asked.kind)
            and not self.refuses(asked.name, named.entry.id, asked.document)
        )


def _is_ahead(worth: Sequence[Candidate]) -> bool:
    """Whether the first of the candidates could be linked, by what it scores."""
    return (
        worth[0].score >= MATCH_SCORE and worth[0].score - (worth[1].score if len(worth) > 1 else 0.0) >= MATCH_MARGIN
    )


def _is_enough(listed: Sequence[Candidate], most: float) -> bool:
    """Whether no entry that scores this at most can change what is shown of those that are listed, best first."""
    if listed and listed[0].score >= REVIEW_SCORE:
        return most < REVIEW_SCORE or (len(listed) >= _LISTED and listed[_LISTED - 1].score > most)
    return most < REVIEW_SCORE and len(listed) >= _LISTED_UNLIKE and listed[_LISTED_UNLIKE - 1].score > most


def _read_as(name: str, read: str, found: Resolution) -> Resolution:
    """The answer for a name as it was read, given for the name as it was printed."""
    first, *others = found.candidates
    told = replace(first, evidence=(Evidence(f"read as “{read}”", 0.3), *first.evidence))
    return replace(found, query=name, candidates=(told, *others))


def _refusals(registry: Registry) -> Mapping[tuple[str, str], frozenset[str | None]]:
    refused: dict[tuple[str, str], set[str | None]] = {}
    for decision in registry.not_same:
        refused.setdefault((normal(decision.name), decision.entity), set()).add(decision.document)
    return {key: frozenset(documents) for key, documents in refused.items()}


def _place(named: NamedEntry) -> tuple[str, int, str]:
    return named.entry.id, _HOWS.index(named.how), named.name


def _most(score: EntryScore) -> float:
    return score.most


def _rank(candidate: Candidate) -> tuple[float, str]:
    return -candidate.score, candidate.entity
