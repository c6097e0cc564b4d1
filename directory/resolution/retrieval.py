"""Owns the choice of the few names that a name is compared with: those that share its rarest words."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING

from directory.names.normalise import search_key

if TYPE_CHECKING:
    from collections.abc import Sequence

# Words are looked up by their beginning, so that inflected and misspelt ones meet.
_BEGINNING = 4


class Retrieval:
    """Finds rows of names by shared beginnings of words, the rare ones counting most."""

    def __init__(self, names: Sequence[str]) -> None:
        """Note which rows hold which beginnings; row numbers are positions."""
        self._rows: dict[str, list[int]] = {}
        self._count = len(names) or 1
        for row, name in enumerate(names):
            for beginning in _beginnings(name):
                self._rows.setdefault(beginning, []).append(row)

    def search(self, name: str, limit: int) -> tuple[int, ...]:
        """The rows that share most with the name, best first."""
        scores: Counter[int] = Counter()
        for beginning in _beginnings(name):
            rows = self._rows.get(beginning, ())
            rarity = log(1 + self._count / (len(rows) or 1))
            for row in rows:
                scores[row] += rarity  # type: ignore[assignment]  # a Counter of weights
        return tuple(row for row, _ in sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:limit])


def _beginnings(name: str) -> frozenset[str]:
    return frozenset(word[:_BEGINNING] for word in search_key(name).split())
