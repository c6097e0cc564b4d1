"""Owns what an alignment says in figures: how much two names share, and what kind of thing is left over."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from directory.names.head_nouns import CHILD_HEADS, NEAR_HEADS, PARENT_HEADS
from directory.names.lexicon import PartKind
from directory.names.places import may_overlap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.names.align import Alignment
    from directory.names.parts import ParsedName, Part

_TOPIC = frozenset({PartKind.TOPIC, PartKind.ACRONYM})

_MADE_OF = ("place", "short", "word", "words", "kind", "under", "over", "body_under", "body_over")
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

It is made of places, short forms, a word or words; of a head noun alone, where the rest has none (kind) or has one
(under or over it); or of a whole body with a head noun of its own.
"""
_RUN_PLACE = {name: place for place, name in enumerate(RUNS)}

FEATURES: dict[str, int] = {
    # Name to the sign its weight must have.
    "shared_short": 1,
    "shared_long": 1,
    "shared_mass": 1,
    "shared_rarest": 1,
    "letters": 1,
    "order": 1,
    "nothing_left": 1,
    "first_same": 1,
    "generic": -1,
    "both_sides": -1,
    "topics_apart": -1,
    "short_apart": -1,
    "rarer_over": -1,
    "topic_both": -1,
    "rare_both": -1,
    "topic_one": -1,
    "rare_one": -1,
    "scope_apart": -1,
    "scope_one": -1,
    "head_far": -1,
    "head_near": -1,
    "head_child": -1,
    "head_parent": -1,
    "head_other": -1,
    "place_apart": -1,
    "place_nested": -1,
    "place_inside": -1,
    "place_one": -1,
    "place_one_generic": -1,
    "number_apart": -1,
    "number_one": -1,
    "branch": -1,
    "legal_apart": -1,
    "misspelt": -1,
    **dict.fromkeys(RUNS, -1),
}


def figures(a: ParsedName, b: ParsedName, alignment: Alignment) -> list[float]:
    """The figures of ``FEATURES``, in order; the same for (a, b) and (b, a)."""
    over_a, over_b = alignment.left, alignment.right
    left, right = _sorted(over_a), _sorted(over_b)
    shared_left, shared_right = shared_weights(a, b, alignment)
    ratios = sorted((shared_left / (a.weight + 1e-9), shared_right / (b.weight + 1e-9)))
    topics = [p.weight for p in alignment.equal if p.kind in _TOPIC]
    topics += [p.weight * pair.likeness for pair in alignment.loose for p in pair.left[:1]]
    generic = 1.0 / (1.0 + sum(topics)) if over_a or over_b else 0.0
    x, y = left.get("topic", 0.0), right.get("topic", 0.0)
    rx, ry = left.get("rarest", 0.0), right.get("rarest", 0.0)
    head_far, head_near = _heads(over_a, over_b)
    apart, nested = _places(over_a, over_b)
    inside = 0.0 if apart or nested else _inside(over_a or over_b, alignment.equal)
    place_one = 0.0 if apart or nested or inside else max(left.get("place", 0.0), right.get("place", 0.0))
    scope_apart, scope_one = _scopes(over_a, over_b)
    misspelt = sum([max([p.weight for p in pair.left + pair.right]) * (1 - pair.likeness) for pair in alignment.loose])
    both = bool(over_a and over_b)
    return [
        ratios[1],
        ratios[0],
        math.log1p(min(shared_left, shared_right)),
        max(topics, default=0.0),
        Indel.normalized_similarity(a.key, b.key),
        Indel.normalized_similarity(a.token_key, b.token_key),
        float(not over_a and not over_b),
        float(a.content[0].form == b.content[0].form),
        generic,
        float(both),
        float(bool(x and y)),
        float(bool(left.get("short") and right.get("short"))),
        max(0.0, max(rx, ry) - max(topics, default=0.0)),
        min(x, y),
        min(rx, ry),
        min(abs(x - y), 3.0),
        abs(rx - ry),
        scope_apart,
        scope_one,
        head_far,
        head_near,
        *(_ranks(over_a, over_b) if both else (0.0, 0.0, 0.0)),
        apart,
        nested,
        inside,
        place_one if both else 0.0,
        place_one * generic,
        float(bool(left.get("number") and right.get("number"))),
        float(bool(left.get("number")) != bool(right.get("number"))),
        min(1.0, left.get("branch", 0.0) + right.get("branch", 0.0)),
        float(bool(a.legal and b.legal and set(a.legal) != set(b.legal))),
        misspelt,
        *((0.0,) * len(RUNS) if both or inside else runs(a, over_a) if over_a else runs(b, over_b)),
    ]


def shared_weights(a: ParsedName, b: ParsedName, alignment: Alignment) -> tuple[float, float]:
    """How much of the weight of either name is met by the other, loose pairings by their likeness."""
    left, right = alignment.left, alignment.right
    loose_left = [p.weight * (1 - pair.likeness) for pair in alignment.loose for p in pair.left]
    loose_right = [p.weight * (1 - pair.likeness) for pair in alignment.loose for p in pair.right]
    return (
        max(0.0, a.weight - sum([p.weight for p in left]) - sum(loose_left)),
        max(0.0, b.weight - sum([p.weight for p in right]) - sum(loose_right)),
    )


def runs(name: ParsedName, over: Sequence[Part]) -> list[float]:
    """How the words that only one name has hang on to the rest of it, in the order of ``RUNS``."""
    out = [0.0] * len(RUNS)
    content = name.content
    headed = sum(part.kind is PartKind.HEAD for part in content) > sum(part.kind is PartKind.HEAD for part in over)
    start = 0
    while start < len(over):
        end = start
        while end + 1 < len(over) and over[end + 1].at == over[end].at + 1:
            end += 1
        run = over[start : end + 1]
        following = content[run[-1].at + 1] if run[-1].at + 1 < len(content) else None
        for figure in _run(run, following, name, headed=headed):
            out[_RUN_PLACE[figure]] = 1.0
        start = end + 1
    return out


def _run(run: Sequence[Part], following: Part | None, name: ParsedName, *, headed: bool) -> tuple[str, ...]:
    """What a run of left-over words is, by its place in the name and what it is made of."""
    made = _made_of(run, headed=headed)
    if all(part.bracketed for part in run):
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
    if kinds <= {PartKind.PLACE}:
        return "place"
    if kinds <= {PartKind.ACRONYM}:
        return "short"
    heads = [part.form for part in run if part.kind is PartKind.HEAD or part.kind is PartKind.BRANCH]
    if not heads:
        return "word" if len(run) == 1 else "words"
    if len(run) == len(heads) and not headed:
        return "kind"
    rank = "over" if all(head in PARENT_HEADS for head in heads) else "under"
    return rank if len(run) == len(heads) else f"body_{rank}"


def _sorted(parts: Sequence[Part]) -> dict[str, float]:
    """What is left over on one side, by kind."""
    out: dict[str, float] = {}
    for part in parts:
        kind = part.kind
        if kind is PartKind.ACRONYM:
            out["short"] = 1.0
        if kind is PartKind.TOPIC or kind is PartKind.ACRONYM:
            out["topic"] = out.get("topic", 0.0) + part.weight
            out["rarest"] = max(out.get("rarest", 0.0), part.weight)
        elif kind is PartKind.PLACE:
            out["place"] = 0.3 if part.bracketed else 1.0
        elif kind is PartKind.NUMBER:
            out["number"] = 1.0
        elif kind is PartKind.BRANCH:
            out["branch"] = 1.0
    return out


WORLDWIDE = frozenset({"international", "world", "global", "worldwide", "united"})
"""Words of bodies that have branches by country."""
_SCOPES = frozenset(
    """
    central children east eastern est estatal este european federal global graduate inferior internacional
    international junior local lower municipal nacional national new nord nordeste noroeste norte north
    northeast northern northwest oeste ost ouest provincial regional royal senior south southeast southern
    southwest state sud sul superior sur undergraduate upper west western women world
    """.split()  # noqa: SIM905 - a word table
)


def _scopes(left: Sequence[Part], right: Sequence[Part]) -> tuple[float, float]:
    """Whether words for reach, direction or age are over on both sides, or on one."""
    ones = any(part.text in _SCOPES for part in left)
    others = any(part.text in _SCOPES for part in right)
    return float(ones and others), float(ones != others)


def _heads(left: Sequence[Part], right: Sequence[Part]) -> tuple[float, float]:
    """Whether both sides have a head noun over, and whether they are of one group."""
    ones = [part.form for part in left if part.kind is PartKind.HEAD]
    others = [part.form for part in right if part.kind is PartKind.HEAD]
    if not ones or not others:
        return 0.0, 0.0
    near = any(one in group and other in group for group in NEAR_HEADS for one in ones for other in others)
    return (0.0, 1.0) if near else (1.0, 0.0)


def _ranks(left: Sequence[Part], right: Sequence[Part]) -> tuple[float, float, float]:
    """A head noun over on one side only: one for bodies under another, over another, or neither."""
    ones = [part.form for part in left if part.kind is PartKind.HEAD]
    others = [part.form for part in right if part.kind is PartKind.HEAD]
    if bool(ones) == bool(others):
        return 0.0, 0.0, 0.0
    heads = ones or others
    child = float(any(head in CHILD_HEADS for head in heads))
    parent = float(any(head in PARENT_HEADS for head in heads))
    return child, parent, float(not child and not parent)


def _inside(over: Sequence[Part], equal: Sequence[Part]) -> float:
    """Whether nothing is over but a place that lies in one both names have, or holds it."""
    if not over or any(part.kind is not PartKind.PLACE for part in over):
        return 0.0
    shared = [part.form[1:] for part in equal if part.kind is PartKind.PLACE]
    return float(any(may_overlap(part.form[1:], place) for part in over for place in shared))


def _places(left: Sequence[Part], right: Sequence[Part]) -> tuple[float, float]:
    """Whether both sides have a place over: apart, or one that may hold the other."""
    ones = [part.form[1:] for part in left if part.kind is PartKind.PLACE]
    others = [part.form[1:] for part in right if part.kind is PartKind.PLACE]
    if not ones or not others:
        return 0.0, 0.0
    nested = any(may_overlap(one, other) for one in ones for other in others)
    return (0.0, 1.0) if nested else (1.0, 0.0)
