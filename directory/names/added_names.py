"""Names put into an index after it was made: few, so each is looked at."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from directory.names.name_keys import hash_of

if TYPE_CHECKING:
    from directory.names.name_keys import NameKey

# A name whose words all stand in the query counts a little less than one that is spelt like it.
CONTAINED = 0.93
# Of the letters of a name so many must stand in the query, in whole words, for it to count as contained.
_LEAST_CONTAINED = 0.6


class Added:
    """Keys of names in the order they were added; ``first`` is the row of the first."""

    def __init__(self, first: int) -> None:
        self.keys: list[NameKey] = []
        self._first = first
        self._texts: list[str] = []
        self._places: dict[str, list[int]] = {}
        self._exact: dict[int, list[int]] = {}

    def __len__(self) -> int:
        """How many names were added."""
        return len(self.keys)

    def add(self, key: NameKey) -> int:
        """Put one more in; its row is returned."""
        place = len(self.keys)
        self.keys.append(key)
        self._texts.append(key.text)
        self._exact.setdefault(key.exact, []).append(place)
        for word in set(key.text.split()):
            self._places.setdefault(word, []).append(place)
        return self._first + place

    def scores(self, words: list[str]) -> dict[int, float]:
        """The rows that are anything like the words of a query, and how much from 0 to 1."""
        if not self.keys:
            return {}
        ordered = " ".join(sorted(words))
        ratios = cdist([ordered], self._texts, scorer=fuzz.ratio, dtype=np.float32)[0] / 100
        ratios = np.minimum(ratios, np.float32(0.99))
        scores = {self._first + place: float(ratios[place]) for place in np.flatnonzero(ratios > 0).tolist()}
        letters: Counter[int] = Counter()
        for word in set(words):
            for place in self._places.get(word, ()):
                letters[place] += len(word)
        for place, count in letters.items():
            share = count / max(len(self._texts[place].replace(" ", "")), 1)
            if share >= _LEAST_CONTAINED:
                scores[self._first + place] = max(scores.get(self._first + place, 0.0), CONTAINED * min(share, 1.0))
        for place in self._exact.get(hash_of(" ".join(words)), ()):
            scores[self._first + place] = 1.0
        return scores
