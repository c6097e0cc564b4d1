"""How alike two names can be at most, found at a fraction of the cost of comparing them.

It is never below what ``rank`` and ``compare_parsed`` find, so a name that it rules out need not be compared.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

from directory.names.align import ALIKE, likeness, may_be_spelt, room_in
from directory.names.lexicon import PartKind
from directory.names.parts import parse_organisation
from directory.names.places import may_overlap
from directory.names.ranking import MOST_OF_SHORT_FORM, OF_SEGMENT, answer, rank_of, segments
from directory.names.residue import FEATURES, TOPICAL, near
from directory.names.romanise import fold
from directory.names.short_forms import concerns_short_form
from directory.names.verdict import UNSURE_FROM
from directory.names.weights import INTERCEPT, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.names.parts import ParsedName, Part

# Letters of a word that is not there.
_NO_OTHER = 1 << 16
# What rounding may add to a score.
_ROUNDED = 1e-4
_WORKED_OUT = frozenset(
    {
        *("shared_short", "shared_long", "shared_mass", "shared_rarest", "order"),
        *("nothing_left", "over_two_mean", "over_two_least", "kept_two_least"),
        *("over_one_sum", "over_one_mean", "over_one_least", "kept_one_sum", "kept_one_mean", "kept_one_least"),
    }
)
# What may raise a score of names that both have words over, for figures that are not worked out here.
_OTHERS = sum(max(0.0, WEIGHTS.get(name, 0.0)) for name in FEATURES if name not in _WORKED_OUT)
_START = INTERCEPT + min(0.0, WEIGHTS.get("both_sides", 0.0)) + _OTHERS
_SHORT, _LONG, _MASS = (WEIGHTS.get(f"shared_{name}", 0.0) for name in ("short", "long", "mass"))
_RAREST, _ORDER = WEIGHTS.get("shared_rarest", 0.0), WEIGHTS.get("order", 0.0)
_TOPICS_APART = min(0.0, WEIGHTS.get("topics_apart", 0.0))
_HEADS_FAR = min(0.0, WEIGHTS.get("head_far", 0.0))
_HEADS_NEAR = min(0.0, max(_HEADS_FAR, WEIGHTS.get("head_near", 0.0)))
_MEAN, _LEAST, _KEPT = (WEIGHTS.get(name, 0.0) for name in ("over_two_mean", "over_two_least", "kept_two_least"))


class _Outline(NamedTuple):
    """A name with what each of its parts says: what it is known by, and its odds if left over, or shared, by both.

    ``whole``, ``topics`` and so on have a bit for the place of each part.
    """

    parsed: ParsedName
    keys: tuple[str, ...]
    over: tuple[float, ...]
    kept: tuple[float, ...]
    letters: frozenset[str]
    shortest: int
    repeats: bool
    heads: tuple[str, ...]
    whole: int
    topics: int
    head_nouns: int
    branches: int


# of the names of a registry many are met again and again; what a corpus asks about is without end
@lru_cache(maxsize=1 << 15)
def _outline(name: str) -> _Outline:
    return _outlined(name)


def _outlined(name: str) -> _Outline:
    parsed = parse_organisation(name)
    content = parsed.content
    return _Outline(
        parsed,
        tuple([f"{part.kind:d}{part.upper:d} {part.text}\n{part.form}" for part in content]),
        tuple([part.over_two for part in content]),
        tuple([part.kept_two for part in content]),
        frozenset(parsed.key),
        min([len(part.text) for part in content]) if len(content) > 1 else _NO_OTHER,
        len(set(parsed.places)) < len(parsed.places),
        tuple([part.form for part in content if part.kind is PartKind.HEAD]),
        (1 << len(content)) - 1,
        _places(parsed, TOPICAL),
        _places(parsed, frozenset({PartKind.HEAD})),
        _places(parsed, frozenset({PartKind.BRANCH})),
    )


def _places(name: ParsedName, kinds: frozenset[PartKind]) -> int:
    """A bit for the place of each part of one of these kinds."""
    return sum([1 << part.at for part in name.content if part.kind in kinds])


class MostAlike:
    """A name that is asked about, to be held beside any number of others."""

    def __init__(self, name: str) -> None:
        """Read the name of an organisation, and the stretches of it that may be names of their own."""
        self._whole = _Stretch(_outlined(name))
        self._segments = [_Stretch(_outlined(segment.name)) for segment in segments(name)]

        self._met: dict[str, _Met | None] = {}

    def rank(self, name: str) -> float:
        """The most that the name of another organisation can rank for this one."""
        other = _outline(name)
        query, entry = self._whole.outline.parsed, other.parsed
        if query.normal == entry.normal:
            return 1.0
        met = self._met[name] = self._whole.meet(other)
        value = self._whole.most_answer(other, met)
        for segment in self._segments:
            value = max(value, OF_SEGMENT * segment.most_answer(other, segment.meet(other)))
        return rank_of(value, query, entry)

    def score(self, name: str) -> float:
        """The most that the comparison with another organisation's name can score; its verdict is that of the score."""
        other = _outline(name)
        if self._whole.outline.parsed.normal == other.parsed.normal:
            return 1.0
        met = self._met[name] if name in self._met else self._whole.meet(other)
        return _most_score(self._whole.outline, other, met)


class _Met(NamedTuple):
    """Which parts of either name can stand for one of the other's: a bit for each; and what they weigh together."""

    ours: int
    theirs: int
    our_weight: float
    their_weight: float


class _Meeting(NamedTuple):
    """What a part of another name can stand for: our parts by place, with how alike they are; several words; letters.

    The rooms are the letters that may follow a word of ours, or the part, where they begin what the other side joins.
    """

    likest: dict[int, float]
    room_for_ours: int
    room_for_theirs: int
    short: bool


# More than any name answers.
_UNTOLD = 2.0
_STRANGE = _Meeting({}, 0, 0, short=False)


class _Stretch:
    """A name or a part of it, and what words of others can stand for in it."""

    def __init__(self, outline: _Outline) -> None:
        self.outline = outline
        content = outline.parsed.content
        self._parts = [(part, part.text[0], part.text[-2:], fold(part.text)) for part in content]
        self._marks = frozenset(
            mark
            for part, first, end, folded in self._parts
            for mark in (f"^{first}", f"{end}$", folded, f"={part.form}")
        )
        self._of_part: dict[str, _Meeting] = {}

    def most_answer(self, other: _Outline, met: _Met | None) -> float:
        """The most that the other name can answer this one, as a part of its rank."""
        query, entry = self.outline.parsed, other.parsed
        if not query.content:
            return 0.0
        if met is None:
            return _UNTOLD
        least = MOST_OF_SHORT_FORM if query.acronym is not entry.acronym else 0.0
        if not met.ours or not met.theirs:
            return least
        over = (other.head_nouns & ~met.theirs).bit_count()
        return max(least, answer(met.our_weight / query.weight, met.their_weight, entry.weight, over))

    def meet(self, other: _Outline) -> _Met | None:
        """What the two names can share; None where that cannot be told at a glance."""
        ours = theirs = 0
        their_weight = 0.0
        likest: dict[int, float] = {}
        known = self._of_part
        for key, part in zip(other.keys, other.parsed.content, strict=True):
            meeting = known.get(key)
            if meeting is None:
                meeting = known[key] = self._meet_part(part)
            if meeting is _STRANGE:
                continue
            if self._may_be_joined(meeting, other) or (meeting.short and self._may_spell(other)):
                return None
            if meeting.likest:
                theirs |= 1 << part.at
                their_weight += part.weight * max(meeting.likest.values())
                for at, alike in meeting.likest.items():
                    ours |= 1 << at
                    likest[at] = max(alike, likest.get(at, 0.0))
        content = self.outline.parsed.content
        return _Met(ours, theirs, sum([content[at].weight * alike for at, alike in likest.items()]), their_weight)

    def _meet_part(self, other: Part) -> _Meeting:
        likest: dict[int, float] = {}
        room_for_ours = room_for_theirs = 0
        short = False
        first, end, folded = other.text[0], other.text[-2:], fold(other.text)
        if self._marks.isdisjoint((f"^{first}", f"{end}$", folded, f"={other.form}")):
            return _STRANGE
        for part, first_of_part, end_of_part, folded_part in self._parts:
            if part.form == other.form:
                likest[part.at] = 1.0
            elif first == first_of_part or end == end_of_part or folded == folded_part:
                alike = likeness(part, other)
                if len(part.text) == len(other.text):
                    alike = max(alike, likeness(other, part))
                if alike >= ALIKE:
                    likest[part.at] = alike
            if first == first_of_part:
                room_for_ours = max(room_for_ours, room_in(other.text, part.text))
                room_for_theirs = max(room_for_theirs, room_in(part.text, other.text))
                short = short or may_be_spelt(part, other) or may_be_spelt(other, part)
        if not (likest or room_for_ours or room_for_theirs or short):
            return _STRANGE
        return _Meeting(likest, room_for_ours, room_for_theirs, short)

    def _may_be_joined(self, meeting: _Meeting, other: _Outline) -> bool:
        """Whether there is a word short enough to make up, with one before it, a word of the other name."""
        return self.outline.shortest <= meeting.room_for_ours or other.shortest <= meeting.room_for_theirs

    def _may_spell(self, other: _Outline) -> bool:
        """Whether the letters of a short form of either name are all found in the other."""
        return any(
            part.upper and one.letters.issuperset(part.text)
            for one, several in ((other, self.outline.parsed.content), (self.outline, other.parsed.content))
            for part in several
        )


def _most_score(one: _Outline, other: _Outline, met: _Met | None) -> float:
    """The most that two names can score where each is sure to have a word over that counts; else 1."""
    a, b = one.parsed, other.parsed
    if met is None or not a.content or not b.content or concerns_short_form(a, b):
        return 1.0
    over, over_other = one.whole & ~met.ours, other.whole & ~met.theirs
    if not over or not over_other or (not over & ~one.branches and not over_other & ~other.branches):
        return 1.0
    inside = UNSURE_FROM if _may_lie_inside(one, other) else 0.0
    if not met.ours:
        return inside
    total = _START + _of_shared(one, other, met)
    if over & one.topics and over_other & other.topics:
        total += _TOPICS_APART
    if over & one.head_nouns and over_other & other.head_nouns:
        total += _HEADS_NEAR if _are_near(one.heads, other.heads) else _HEADS_FAR
    score = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total)))) + _ROUNDED
    return max(score, inside)


@lru_cache(maxsize=1 << 12)
def _are_near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return near(one, other)


def _of_shared(one: _Outline, other: _Outline, met: _Met) -> float:
    """The most that the figures of what two names share, and of the words that are left over, can add."""
    a, b = one.parsed, other.parsed
    share, other_share = met.our_weight / (a.weight + 1e-9), met.their_weight / (b.weight + 1e-9)
    rarest, over, perhaps, kept = 0.0, [], [], 0.0
    for outline, ours in ((one, met.ours), (other, met.theirs)):
        for part, odds, odds_kept in zip(outline.parsed.content, outline.over, outline.kept, strict=True):
            if ours >> part.at & 1:
                perhaps.append(odds)
                rarest, kept = max(rarest, part.weight), max(kept, odds_kept)
            else:
                over.append(odds)
    total = _SHORT * max(share, other_share) + _LONG * min(share, other_share) + _RAREST * rarest
    total += _MASS * math.log1p(min(met.our_weight, met.their_weight))
    total += _ORDER * Indel.normalized_similarity(a.token_key, b.token_key)
    return total + _MEAN * _greatest_mean(over, perhaps) + _LEAST * min(over) + _KEPT * kept


def _greatest_mean(values: Sequence[float], perhaps: Sequence[float]) -> float:
    """The greatest mean that the values have with some of those that may come to them."""
    total, count = sum(values), len(values)
    for value in sorted(perhaps, reverse=True):
        if value * count <= total:
            break
        total += value
        count += 1
    return total / count


def _may_lie_inside(one: _Outline, other: _Outline) -> bool:
    """Whether a place of the one name may lie in a place of the other."""
    ours, theirs = one.parsed.places, other.parsed.places
    if not ours or not theirs:
        return False
    if one.repeats or other.repeats:
        return True
    return any(place != another and may_overlap(place, another) for place in ours for another in theirs)
