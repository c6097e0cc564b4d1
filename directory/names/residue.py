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

FEATURES: dict[str, int] = {
    # Name to the sign its weight must have.
    "shared_short": 1,
    "shared_long": 1,
    "shared_mass": 1,
    "letters": 1,
    "order": 1,
    "nothing_left": 1,
    "first_same": 1,
    "topic_both": -1,
    "rare_both": -1,
    "topic_one": -1,
    "rare_one": -1,
    "acronym_one": -1,
    "head_far": -1,
    "head_near": -1,
    "head_child": -1,
    "head_parent": -1,
    "head_other": -1,
    "place_apart": -1,
    "place_nested": -1,
    "place_one": -1,
    "place_bracket": -1,
    "number_apart": -1,
    "number_one": -1,
    "branch": -1,
    "legal_apart": -1,
    "misspelt": -1,
}


def figures(a: ParsedName, b: ParsedName, alignment: Alignment) -> list[float]:
    """The figures of ``FEATURES``, in order; the same for (a, b) and (b, a)."""
    left, right = _sorted(alignment.left), _sorted(alignment.right)
    shared_left = sum(p.weight for p in alignment.equal) + sum(
        p.weight * pair.likeness for pair in alignment.loose for p in pair.left
    )
    shared_right = sum(p.weight for p in alignment.equal) + sum(
        p.weight * pair.likeness for pair in alignment.loose for p in pair.right
    )
    ratios = sorted((min(1.0, shared_left / (a.weight + 1e-9)), min(1.0, shared_right / (b.weight + 1e-9))))
    x, y = left.get("topic", 0.0), right.get("topic", 0.0)
    rx, ry = left.get("rarest", 0.0), right.get("rarest", 0.0)
    head_far, head_near = _heads(alignment.left, alignment.right)
    apart, nested = _places(alignment.left, alignment.right)
    both_places = apart or nested
    ranks = _ranks(alignment.left, alignment.right)
    misspelt = sum(max(p.weight for p in pair.left + pair.right) * (1 - pair.likeness) for pair in alignment.loose)
    return [
        ratios[1],
        ratios[0],
        math.log1p(min(shared_left, shared_right)),
        Indel.normalized_similarity(a.key, b.key),
        Indel.normalized_similarity(a.token_key, b.token_key),
        float(not alignment.left and not alignment.right),
        float(bool(a.content and b.content) and a.content[0].form == b.content[0].form),
        min(x, y),
        min(rx, ry),
        min(abs(x - y), 3.0),
        abs(rx - ry),
        left.get("acronym", 0.0) + right.get("acronym", 0.0),
        head_far,
        head_near,
        *ranks,
        apart,
        nested,
        0.0 if both_places else left.get("place", 0.0) + right.get("place", 0.0),
        0.0 if both_places else left.get("bracket", 0.0) + right.get("bracket", 0.0),
        float(bool(left.get("number") and right.get("number"))),
        float(bool(left.get("number")) != bool(right.get("number"))),
        min(1.0, left.get("branch", 0.0) + right.get("branch", 0.0)),
        float(bool(a.legal and b.legal and set(a.legal) != set(b.legal))),
        misspelt,
    ]


def _sorted(parts: Sequence[Part]) -> dict[str, float]:
    """What is left over on one side, by kind."""
    out: dict[str, float] = {}
    for part in parts:
        kind = part.kind
        if kind is PartKind.ACRONYM:
            out["acronym"] = out.get("acronym", 0.0) + part.weight
        if kind is PartKind.TOPIC or kind is PartKind.ACRONYM:
            out["topic"] = out.get("topic", 0.0) + part.weight
            out["rarest"] = max(out.get("rarest", 0.0), part.weight)
        elif kind is PartKind.PLACE:
            slot = "bracket" if part.bracketed else "place"
            out[slot] = 1.0
        elif kind is PartKind.NUMBER:
            out["number"] = 1.0
        elif kind is PartKind.BRANCH:
            out["branch"] = 1.0
    return out


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


def _places(left: Sequence[Part], right: Sequence[Part]) -> tuple[float, float]:
    """Whether both sides have a place over: apart, or one that may hold the other."""
    ones = [part.form[1:] for part in left if part.kind is PartKind.PLACE]
    others = [part.form[1:] for part in right if part.kind is PartKind.PLACE]
    if not ones or not others:
        return 0.0, 0.0
    nested = any(may_overlap(one, other) for one in ones for other in others)
    return (0.0, 1.0) if nested else (1.0, 0.0)
