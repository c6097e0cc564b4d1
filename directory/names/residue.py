"""Owns what an alignment says in figures: how much two names share, and what kind of thing is left over."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from directory.names.head_nouns import CHILD_HEADS, NEAR_HEADS, PARENT_HEADS
from directory.names.lexicon import ACRONYM, BRANCH, HEAD, NUMBER, PERSON, PLACE, TOPIC
from directory.names.places import may_overlap
from directory.names.word_odds import FIGURES as WORD_FIGURES
from directory.names.word_odds import word_figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.names.align import Alignment
    from directory.names.parts import ParsedName, Part

TOPICAL = frozenset({TOPIC, ACRONYM, PERSON})
"""Kinds of parts that say what a name is about."""

_MADE_OF = ("place", "person", "short", "word", "words", "kind", "under", "over", "body_under", "body_over")
_WHERE = ("start_of", "start_sign", "start", "middle", "end_of", "end_sign", "end")
RUNS = (
    "bracket_place",
    "bracket_word",
    "bracket_branch",
    *_WHERE,
    *_MADE_OF,
    *(f"{where}_{what}" for where in _WHERE for what in _MADE_OF),
)
"""Where a run of left-over words stands, what it hangs on by, and what it is made of.

It is made of places, a person, short forms, a word or words; of a head noun alone, where the rest has none (kind) or
has one (under or over it); or of a whole body with a head noun of its own.
"""

FEATURES: dict[str, int] = {
    # Name to the sign its weight must have.
    "shared_short": 1,
    "shared_long": 1,
    "shared_mass": 1,
    "shared_rarest": 1,
    "order": 1,
    "nothing_left": 1,
    "generic": -1,
    "both_sides": -1,
    "topics_apart": -1,
    "short_apart": -1,
    "people_apart": -1,
    "topic_both": -1,
    "rare_one": -1,
    "scope_apart": -1,
    "scope_one": -1,
    "head_far": -1,
    "head_near": -1,
    "head_parent": -1,
    "head_other": -1,
    "place_apart": -1,
    "place_nested": -1,
    "place_inside": -1,
    "place_one": -1,
    "place_one_generic": -1,
    "number_apart": -1,
    "number_one": -1,
    "legal_apart": -1,
    "misspelt": -1,
    **dict.fromkeys(WORD_FIGURES, 1),
    **dict.fromkeys(RUNS, -1),
}


def figures(a: ParsedName, b: ParsedName, alignment: Alignment) -> dict[str, float]:
    """The figures of ``FEATURES`` that are not nought, by name; the same for (a, b) and (b, a)."""
    left, right = alignment.left, alignment.right
    found = _shared(a, b, alignment)
    topics = found.pop("topics")
    if a.legal and b.legal and set(a.legal) != set(b.legal):
        found["legal_apart"] = 1.0
    if not left and not right:
        found["nothing_left"] = 1.0
        return found
    found.update(word_figures(a, b, alignment))
    generic = found["generic"] = 1.0 / (1.0 + topics)
    over, other_over = _over(left), _over(right)
    _compare_topics(found, over, other_over)
    _compare_kinds(found, over, other_over)
    inside = _compare_places(found, over, other_over, alignment, generic)
    if left and right:
        found["both_sides"] = 1.0
        return found
    found.pop("place_one", None)
    if not inside:
        for name in _runs(a, left) if left else _runs(b, right):
            found[name] = 1.0
    return found


def _shared(a: ParsedName, b: ParsedName, alignment: Alignment) -> dict[str, float]:
    """What the names have in common; ``topics`` is the weight of common topic words."""
    shared_left, shared_right = shared_weights(a, b, alignment)
    one, other = shared_left / (a.weight + 1e-9), shared_right / (b.weight + 1e-9)
    topics = [p.weight for p in alignment.equal if p.kind in TOPICAL]
    misspelt = 0.0
    for pair in alignment.loose:
        topics.append(min(pair.left[0].weight, pair.right[0].weight) * pair.likeness)
        misspelt += max([p.weight for p in pair.left + pair.right]) * (1 - pair.likeness)
    return {
        "shared_short": max(one, other),
        "shared_long": min(one, other),
        "shared_mass": math.log1p(min(shared_left, shared_right)),
        "shared_rarest": max(topics) if topics else 0.0,
        "order": Indel.normalized_similarity(a.token_key, b.token_key),
        "misspelt": misspelt,
        "topics": sum(topics),
    }


class _Over:
    """What is left over on one side, by kind."""

    __slots__ = ("heads", "number", "person", "place", "places", "rarest", "scope", "short", "topic")

    def __init__(self) -> None:
        self.topic = self.rarest = self.place = 0.0
        self.short = self.person = self.number = self.scope = False
        self.heads: list[str] = []
        self.places: list[str] = []


def _over(parts: Sequence[Part]) -> _Over:
    if not parts:
        return _NOTHING
    out = _Over()
    for part in parts:
        kind = part.kind
        if kind is HEAD:
            out.heads.append(part.form)
        elif kind is PLACE:
            out.places.append(part.form[1:])
            out.place = 0.3 if part.bracketed else 1.0
        elif kind in TOPICAL:
            out.topic += part.weight
            out.rarest = max(out.rarest, part.weight)
            out.short = out.short or kind is ACRONYM
            out.person = out.person or kind is PERSON
            out.scope = out.scope or part.text in SCOPES
        elif kind is NUMBER:
            out.number = True
    return out


_NOTHING = _Over()
WORLDWIDE = frozenset({"international", "world", "global", "worldwide", "united"})
"""Words of bodies that have branches by country."""
SCOPES = frozenset(
    """
    central children east eastern est estatal este european federal global graduate inferior internacional
    international junior local lower municipal nacional national new nord nordeste noroeste norte north
    northeast northern northwest oeste ost ouest provincial regional royal senior south southeast southern
    southwest state sud sul superior sur undergraduate upper west western women world
    """.split()  # noqa: SIM905 - a word table
)


def _compare_topics(found: dict[str, float], left: _Over, right: _Over) -> None:
    """Topic words over on both sides, or on one; those for reach, direction or age apart."""
    if left.topic and right.topic:
        found["topics_apart"] = 1.0
        found["topic_both"] = min(left.topic, right.topic)
    found["rare_one"] = abs(left.rarest - right.rarest)
    if left.scope or right.scope:
        found["scope_apart" if left.scope and right.scope else "scope_one"] = 1.0
    if left.short and right.short:
        found["short_apart"] = 1.0
    if left.person and right.person:
        found["people_apart"] = 1.0


def _compare_kinds(found: dict[str, float], left: _Over, right: _Over) -> None:
    """Head nouns and numbers over on both sides, or on one."""
    heads = left.heads or right.heads
    if left.heads and right.heads:
        found["head_near" if near(left.heads, right.heads) else "head_far"] = 1.0
    elif heads and left is not _NOTHING and right is not _NOTHING:
        if any(head in PARENT_HEADS for head in heads):
            found["head_parent"] = 1.0
        elif not any(head in CHILD_HEADS for head in heads):
            found["head_other"] = 1.0
    if left.number or right.number:
        found["number_apart" if left.number and right.number else "number_one"] = 1.0


def heads_near(left: Sequence[Part], right: Sequence[Part]) -> bool:
    """Whether a head noun of one side is mixed up in translation with one of the other."""
    return near(_over(left).heads, _over(right).heads)


def near(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether one of some head nouns is mixed up in translation with one of others."""
    return any(_are_near(one, other) for one in left for other in right)


@lru_cache(maxsize=1 << 14)
def _are_near(one: str, other: str) -> bool:
    return any(one in group and other in group for group in NEAR_HEADS)


def _compare_places(found: dict[str, float], left: _Over, right: _Over, alignment: Alignment, generic: float) -> bool:
    """Places over on both sides, or on one; true where nothing is over but a place inside one that both names have."""
    if left.places and right.places:
        nested = any(may_overlap(one, other) for one in left.places for other in right.places)
        found["place_nested" if nested else "place_apart"] = 1.0
        return False
    if not left.places and not right.places:
        return False
    over, places = (alignment.left, left.places) if left.places else (alignment.right, right.places)
    if len(over) == len(places) == len(alignment.left) + len(alignment.right):
        shared = [part.form[1:] for part in alignment.equal if part.kind is PLACE]
        if any(may_overlap(place, other) for place in places for other in shared):
            found["place_inside"] = 1.0
            return True
    found["place_one"] = max(left.place, right.place)
    found["place_one_generic"] = found["place_one"] * generic
    return False


def shared_weights(a: ParsedName, b: ParsedName, alignment: Alignment) -> tuple[float, float]:
    """How much of the weight of either name is met by the other, loose pairings by their likeness."""
    left, right = a.weight, b.weight
    if alignment.left:
        left -= sum([p.weight for p in alignment.left])
    if alignment.right:
        right -= sum([p.weight for p in alignment.right])
    for pair in alignment.loose:
        left -= sum([p.weight for p in pair.left]) * (1 - pair.likeness)
        right -= sum([p.weight for p in pair.right]) * (1 - pair.likeness)
    return max(0.0, left), max(0.0, right)


def stands_before(name: ParsedName, over: Sequence[Part]) -> bool:
    """Whether what is left over is a body of its own before the other's name: 'Institute of Physics of the Academy'."""
    if not over or over[0].at != 0 or len(over) == len(name.content):
        return False
    end = 0
    while end + 1 < len(over) and over[end + 1].at == over[end].at + 1:
        end += 1
    run, following = over[: end + 1], name.content[over[end].at + 1]
    return len(run) > 1 and bool(following.link) and any(part.kind is HEAD for part in run)


def _runs(name: ParsedName, over: Sequence[Part]) -> Iterator[str]:
    """How the words that only one name has hang on to the rest of it, as names of ``RUNS``."""
    content = name.content
    headed = sum([part.kind is HEAD for part in content]) > sum([part.kind is HEAD for part in over])
    start = 0
    while start < len(over):
        end = start
        while end + 1 < len(over) and over[end + 1].at == over[end].at + 1:
            end += 1
        run = over[start : end + 1]
        following = content[run[-1].at + 1] if run[-1].at + 1 < len(content) else None
        yield from _run(run, following, name, headed=headed)
        start = end + 1


def _run(run: Sequence[Part], following: Part | None, name: ParsedName, *, headed: bool) -> tuple[str, ...]:
    """What a run of left-over words is, by its place in the name and what it is made of."""
    made = _made_of(run, headed=headed)
    if run[0].bracketed and all(part.bracketed for part in run):
        if made != "place":
            return ("bracket_word",)
        return ("bracket_branch",) if any(part.text in WORLDWIDE for part in name.content) else ("bracket_place",)
    where = "middle"
    if run[0].at == 0:
        where = f"start{_link(following)}"
    elif following is None:
        where = f"end{_link(run[0])}"
    return where, made, f"{where}_{made}"


def _link(part: Part | None) -> str:
    if part is None or not part.link:
        return ""
    return "_of" if part.link == "of" else "_sign"


def _made_of(run: Sequence[Part], *, headed: bool) -> str:
    kinds = {part.kind for part in run}
    if len(kinds) == 1 and (made := _MADE_OF_ONE_KIND.get(run[0].kind)):
        return made
    heads = [part.form for part in run if part.kind is HEAD or part.kind is BRANCH]
    if not heads:
        return "word" if len(run) == 1 else "words"
    if len(run) == len(heads) and not headed:
        return "kind"
    rank = "over" if all(head in PARENT_HEADS for head in heads) else "under"
    return rank if len(run) == len(heads) else f"body_{rank}"


_MADE_OF_ONE_KIND = {PLACE: "place", PERSON: "person", ACRONYM: "short"}
