"""Lists of rows by code in two flat arrays, filled chunk by chunk and read without copying."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

Rows: TypeAlias = npt.NDArray[np.int32]
Counts: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float32]
Codes: TypeAlias = npt.NDArray[np.uint16] | npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Postings:
    """For each code the rows it stands in, ascending: ``rows[offsets[code]:offsets[code + 1]]``."""

    offsets: Counts
    rows: Rows

    def of(self, code: int) -> Rows:
        """The rows of a code, ascending."""
        return self.rows[self.offsets[code] : self.offsets[code + 1]]

    def sizes(self, codes: npt.NDArray[np.int64]) -> Counts:
        """How many rows each of the codes has."""
        return self.offsets[codes + 1] - self.offsets[codes]


def fill(chunks: Sequence[tuple[Codes, Rows]], codes: int) -> Postings:
    """Postings for codes below ``codes``, from pairs of arrays whose rows ascend from chunk to chunk."""
    counts = np.zeros(codes, dtype=np.int64)
    for chunk, _ in chunks:
        counts += np.bincount(chunk, minlength=codes)
    offsets = np.zeros(codes + 1, dtype=np.int64)
    np.cumsum(counts, out=offsets[1:])
    rows = np.empty(int(offsets[-1]), dtype=np.int32)
    place = offsets[:-1].copy()
    for chunk, chunk_rows in chunks:
        order = np.argsort(chunk, kind="stable")
        ordered = chunk[order]
        here = np.bincount(ordered, minlength=codes)
        first = np.cumsum(here) - here
        rows[place[ordered] + np.arange(len(ordered)) - first[ordered]] = chunk_rows[order]
        place += here
    return Postings(offsets, rows)


class Tally:
    """Sums of weights by row, kept in one array that is used again and cleared where it was touched."""

    def __init__(self, rows: int) -> None:
        self._sums = np.zeros(rows, dtype=np.float32)
        self._touched: list[Rows] = []

    def add(self, rows: Rows, weight: float) -> None:
        """Add a weight to each of the rows, no row twice in one call."""
        if len(rows):
            self._touched.append(rows)
        self._sums[rows] += np.float32(weight)

    def best(self, share: float) -> tuple[Rows, Floats]:
        """The rows whose sums are at least this share of the greatest, each once, and the sums."""
        if not self._touched:
            return np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32)
        if self._is_dense():
            rows = np.flatnonzero(self._sums >= self._sums.max() * np.float32(share)).astype(np.int32)
        else:
            rows = np.concatenate(self._touched)
            sums = self._sums[rows]
            rows = rows[sums >= sums.max() * np.float32(share)]
            if len(self._touched) > 1:
                rows.sort()
                rows = rows[np.flatnonzero(np.diff(rows, prepend=-1))]
        return rows, self._sums[rows]

    def _is_dense(self) -> bool:
        """Whether going through all rows costs less than going through those touched."""
        return sum(map(len, self._touched)) * 16 > len(self._sums)

    def clear(self) -> None:
        """Forget every sum."""
        if self._is_dense():
            self._sums.fill(0)
        else:
            for rows in self._touched:
                self._sums[rows] = 0
        self._touched = []
