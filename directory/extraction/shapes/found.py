"""What a step finds: a span of the clean text that names an actor, and links between such spans."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.lean_values import dataclass
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from directory.model import RelationType, Role

_TIERS = {Tier.A: 0, Tier.B: 1, Tier.C: 2}


@dataclass(frozen=True, slots=True)
class Found:
    """A span of the clean text that names an actor; ``name`` only where the directory's name is not the text."""

    start: int
    end: int
    kind: EntityKind
    producer: str
    tier: Tier = Tier.A
    roles: frozenset[Role] = frozenset()
    name: str = ""

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end

    def playing(self, *roles: Role) -> Found:
        """The same with these roles too."""
        return replace(self, roles=self.roles | frozenset(roles)) if roles else self


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two spans of the clean text."""

    type: RelationType
    source: tuple[int, int]
    target: tuple[int, int]


def organisation(span: tuple[int, int], producer: str, tier: Tier = Tier.A, *roles: Role) -> Found:
    """An organisation found."""
    return Found(span[0], span[1], EntityKind.ORGANISATION, producer, tier, frozenset(roles))


def person(span: tuple[int, int], producer: str, tier: Tier = Tier.A, *roles: Role) -> Found:
    """A person found."""
    return Found(span[0], span[1], EntityKind.PERSON, producer, tier, frozenset(roles))


def settled(found: Iterable[Found]) -> list[Found]:
    """Those that stand when spans overlap: the higher tier wins, then the longer span, then the earlier find.

    Equal spans of one kind are one, with the roles of all.
    """
    merged: dict[tuple[int, int, EntityKind], Found] = {}
    for item in found:
        key = (item.start, item.end, item.kind)
        other = merged.get(key)
        merged[key] = _better(other, item) if other else item
    finds = list(merged.values())
    kept: list[Found] = []
    cluster: list[int] = []
    end = 0
    for number in sorted(range(len(finds)), key=[item.start for item in finds].__getitem__):
        item = finds[number]
        if cluster and item.start >= end:
            kept += _standing(finds, cluster) if len(cluster) > 1 else [finds[cluster[0]]]
            cluster = []
        cluster.append(number)
        end = max(end, item.end) if len(cluster) > 1 else item.end
    return kept + _standing(finds, cluster)


def _standing(finds: Sequence[Found], cluster: Sequence[int]) -> list[Found]:
    """Those of finds that overlap, one with the next, which stand."""
    if len(cluster) == 1:
        return [finds[cluster[0]]]
    kept: list[Found] = []
    starts: list[int] = []
    ends: list[int] = []
    for item in sorted(
        [finds[number] for number in sorted(cluster)], key=lambda item: (_TIERS[item.tier], item.start - item.end)
    ):
        place = bisect_right(starts, item.start)
        if item.roles and place and starts[place - 1] == item.start and ends[place - 1] > item.end:
            kept = [_with_listed(other, item) for other in kept]
        if (place and ends[place - 1] > item.start) or (place < len(starts) and starts[place] < item.end):
            continue
        starts.insert(place, item.start)
        ends.insert(place, item.end)
        kept.append(item)
    return sorted(kept, key=lambda item: item.start)


def _with_listed(one: Found, item: Found) -> Found:
    """A name with the roles of the beginning of it that a list read: "Kelp Alliance | , Inc."."""
    listed = one.start == item.start and one.kind is item.kind and item.producer == "roll"
    return replace(one, roles=one.roles | item.roles) if listed else one


def _better(one: Found, other: Found) -> Found:
    first = one if _TIERS[one.tier] <= _TIERS[other.tier] else other
    roles, name = one.roles | other.roles, one.name or other.name
    return first if (roles, name) == (first.roles, first.name) else replace(first, roles=roles, name=name)
