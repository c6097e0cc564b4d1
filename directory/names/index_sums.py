"""The rows that share the most with each of many who ask: the weights of what they share, summed up by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from directory.names.postings import Counts, Postings

# Who asks, a row and a weight are packed into one number, so that they can be put in order at once.
_WEIGHT_BITS, _ROW_BITS = 16, 32
_WEIGHT_MASK, _ROW_MASK = (1 << _WEIGHT_BITS) - 1, (1 << _ROW_BITS) - 1
# So are who asks, how far a rank is below the greatest, and its place.
_RANK_BITS = 20
_RANK_MASK = (1 << _RANK_BITS) - 1
_LEAST_SHARE = 0.35
# A weight of one, as a whole number; weights go up to 64.
_UNIT = 1 << 10

Numbers = npt.NDArray[np.int64]


class Wanted(NamedTuple):
    """Codes, each with its weight and the number of who asks for it; at most 1,024 may ask."""

    askers: Numbers
    codes: Numbers
    weights: npt.NDArray[np.float64]

    def chosen(self, places: Numbers | npt.NDArray[np.bool_]) -> Wanted:
        """Some of them."""
        return Wanted(self.askers[places], self.codes[places], self.weights[places])


class Sums(NamedTuple):
    """Who asks, a row, and the weight of what they share; each pair once, in order."""

    askers: Numbers
    rows: Numbers
    sums: npt.NDArray[np.float64]

    def best(self, ranks: npt.NDArray[np.floating[Any]], most: int) -> Sums:
        """The rows of the greatest ranks for each who asks, ``most`` at most, the greatest first.

        Ranks are above 0; those far below the greatest of the same asker are left out.
        """
        if not len(ranks):
            return self
        begins = _begins(self.askers)
        greatest = np.maximum.reduceat(ranks, begins)
        shares = ranks / np.repeat(greatest, np.diff(begins, append=len(ranks)))
        near = np.flatnonzero(shares >= _LEAST_SHARE)
        below = ((1 - shares[near]) * _RANK_MASK).astype(np.int64)
        packed = self.askers[near] << (_RANK_BITS + _ROW_BITS) | below << _ROW_BITS | near
        packed.sort()
        order = packed & _ROW_MASK
        begins = _begins(self.askers[order])
        sizes = np.diff(begins, append=len(order))
        chosen = order[np.arange(len(order)) - np.repeat(begins, sizes) < most]
        return Sums(self.askers[chosen], self.rows[chosen], self.sums[chosen])


def sum_up(postings: Postings, wanted: Wanted, budget: int) -> Sums:
    """The sums by row, of each asker's codes that have the fewest rows, as many as are together within a budget."""
    counts = postings.sizes(wanted.codes)
    kept = _fewest(wanted.askers, counts, budget)
    askers, codes, weights = wanted.chosen(kept)
    counts = counts[kept]
    rows = postings.rows[ranges(postings.offsets[codes], counts)].astype(np.int64)
    units = np.minimum(weights * _UNIT, _WEIGHT_MASK).astype(np.int64)
    packed = np.repeat(askers << (_ROW_BITS + _WEIGHT_BITS) | units, counts) | rows << _WEIGHT_BITS
    packed.sort()
    pairs = packed >> _WEIGHT_BITS
    begins = _begins(pairs)
    sums = np.add.reduceat(packed & _WEIGHT_MASK, begins) / _UNIT if len(begins) else np.empty(0)
    pairs = pairs[begins]
    return Sums(pairs >> _ROW_BITS, pairs & _ROW_MASK, sums)


def _fewest(askers: Numbers, counts: Counts, budget: int) -> Numbers:
    """The places of each asker's smallest counts that are together within a budget."""
    order = np.lexsort((counts, askers))
    ordered = counts[order]
    spent = np.cumsum(ordered)
    begins = _begins(askers[order])
    sizes = np.diff(begins, append=len(order))
    spent -= np.repeat((spent - ordered)[begins], sizes)
    return order[spent <= budget]


def ranges(firsts: Numbers, counts: Numbers) -> Numbers:
    """The numbers from each of the firsts on, as many as its count, one after the other."""
    ends = np.cumsum(counts)
    numbers: Numbers = np.arange(ends[-1] if len(ends) else 0) + np.repeat(firsts - (ends - counts), counts)
    return numbers


def _begins(ordered: Numbers) -> Numbers:
    """Where another number begins in an array in order."""
    if not len(ordered):
        return np.empty(0, dtype=np.int64)
    begins = np.flatnonzero(ordered[1:] != ordered[:-1])
    return np.concatenate((np.zeros(1, dtype=np.int64), begins + 1))
