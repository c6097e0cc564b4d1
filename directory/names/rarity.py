"""Owns how rare a word is among names of organisations, read on first use from ``word_weights.tsv``.

The table counts words over the names of ROR's data release (CC0); ``scripts/make_word_weights.py`` makes it.
"""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("word_weights.tsv")


@cache
def _counts() -> tuple[int, dict[str, int]]:
    counts: dict[str, int] = {}
    total = 1
    with TABLE.open(encoding="ascii") as file:
        total = int(next(file))
        for line in file:
            count, _, words = line.partition("\t")
            counts.update(dict.fromkeys(words.split(), int(count)))
    return total, counts


@cache
def _rarest() -> float:
    return math.log(_counts()[0])


def rarity(word: str) -> float:
    """How much a word in Latin letters says: about 0.1 for the commonest, 1 for one that no name of the table has.

    >>> rarity("university") < rarity("coordinating") < rarity("zzyzx")
    True
    """
    total, counts = _counts()
    return max(0.1, math.log(total / (counts.get(word, 0) + 1)) / _rarest())
