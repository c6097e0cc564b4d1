"""The ranks of a list as a tree: each follows from the members alone, and few change when a member comes or goes.

The members are a search tree by their order, in which a hash of each says which stands above which; a rank spells
the way down to its member in bits.  Whichever way a list came about, the same members have the same ranks.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = 1 << 61
# Steps of ranks below which a part of the tree is laid out by halves, so that no way down is longer than a rank.
_HALVED = 1 << 17


class Spot(NamedTuple):
    """Where a member stands: its rank, and how many stand in the part of the tree that it heads, itself included."""

    rank: int
    under: int


def weight(member: str) -> bytes:
    """What says which of two members stands above the other."""
    return blake2b(member.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def step(rank: int) -> int:
    """How far the two members right below a rank are from it; 0 where there can be none."""
    return (rank & -rank) >> 1


def part(rank: int) -> tuple[int, int]:
    """The ranks between which all stand that a rank heads, without the two themselves."""
    low = rank & -rank
    return rank - low, rank + low


def is_halved(rank: int) -> bool:
    """Whether what a rank heads is laid out by halves, whatever its weights."""
    return step(rank) < _HALVED


def above(rank: int) -> Iterator[int]:
    """The ranks on the way from one up to the root, without itself."""
    while rank != ROOT:
        low = rank & -rank
        rank = (rank & ~low) | (low << 1)
        yield rank


def laid_out(weights: Sequence[bytes], root: int = ROOT) -> list[Spot]:
    """Where members stand that come in this order, in the part of the tree under a rank."""
    spots = [Spot(0, 0)] * len(weights)
    lefts, rights, top = _heads(weights)
    waiting = [(0, len(weights), top, root)] if weights else []
    while waiting:
        first, end, head, rank = waiting.pop()
        if is_halved(rank):
            head = (first + end) // 2
        spots[head] = Spot(rank, end - first)
        if first < head:
            waiting.append((first, head, lefts[head], rank - step(rank)))
        if head + 1 < end:
            waiting.append((head + 1, end, rights[head], rank + step(rank)))
    return spots


def _heads(weights: Sequence[bytes]) -> tuple[list[int], list[int], int]:
    """Which members stand right below each one by their weights, before and after it, and which above all."""
    lefts, rights = [-1] * len(weights), [-1] * len(weights)
    open_: list[int] = []
    for number, own in enumerate(weights):
        last = -1
        while open_ and weights[open_[-1]] < own:
            last = open_.pop()
        lefts[number] = last
        if open_:
            rights[open_[-1]] = number
        open_.append(number)
    return lefts, rights, open_[0] if open_ else -1
