"""Make ``word_odds.tsv``: what words say that only one of two names has, or both, by the pairs of ``record_pairs.py``.

Usage: make_word_odds.py RECORD_PAIRS.tsv.  For each word, by where it stands: how much oftener than by chance it is
left over, or kept, in names of one record rather than in names of records that look alike, as the natural logarithm of
odds.  Words are drawn towards what words of their kind say, by as many pairs as ``DRAWN``; a word met in fewer pairs
than ``FEWEST`` has no line of its own.
"""

from __future__ import annotations

import csv
import math
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from directory.names import word_odds
from directory.names.align import align
from directory.names.parts import parse_organisation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Row = dict[str, str]
    Odds = dict[str, dict[str, float]]

DRAWN, DRAWN_BY_PLACE, DRAWN_KEPT = 6.0, 8.0, 20.0
FEWEST, FEWEST_BY_PLACE = 3, 6


def main() -> None:
    """Write the table."""
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        found = estimated(list(csv.DictReader(file, delimiter="\t")))
    lines = []
    for column, odds in sorted(found.items()):
        grouped: dict[float, list[str]] = defaultdict(list)
        for word, value in odds.items():
            grouped[round(value, 1) + 0.0].append(word)
        lines += [f"{column}\t{value}\t{' '.join(sorted(words))}\n" for value, words in sorted(grouped.items())]
    word_odds.TABLE.write_text("".join(lines), encoding="ascii")
    print({column: len(odds) for column, odds in found.items()})


class _Counts:
    """How many pairs of either kind a word of a column was met in, and how many pairs there were."""

    def __init__(self) -> None:
        self.pairs: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.words: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
        self.classes: dict[str, str] = {}

    def add(self, row: Row) -> None:
        """Count a pair."""
        a, b = parse_organisation(row["name1"]), parse_organisation(row["name2"])
        alignment = align(a, b)
        if not alignment.left and not alignment.right:
            return
        mode, label = word_odds.mode_of(alignment), int(row["is_match"])
        self.pairs[mode][label] += 1
        met = set()
        for place, part in word_odds.left_over(a, b, alignment):
            key = word_odds.word_key(part)
            self.classes.setdefault(key, word_odds.word_class(part))
            met |= {(mode, key), (f"{mode}_{place}", key)}
        met |= {(f"kept_{mode}", word_odds.word_key(part)) for part in alignment.equal}
        for column, key in met:
            self.words[column][key][label] += 1


def estimated(rows: Iterable[Row]) -> Odds:
    """The odds of every word, by column."""
    counts = _Counts()
    for row in rows:
        counts.add(row)
    found: Odds = {}
    for mode in word_odds.MODES:
        others, ones = counts.pairs[mode]
        base = others / ones
        found[mode] = _wherever(counts, mode, base)
        for place in word_odds.PLACES:
            found[f"{mode}_{place}"] = _by_place(counts.words[f"{mode}_{place}"], found[mode], base)
        found[f"kept_{mode}"] = {
            word: _odds(met, DRAWN_KEPT, 1 / base, base)
            for word, met in counts.words[f"kept_{mode}"].items()
            if sum(met) >= FEWEST
        }
    return found


def _wherever(counts: _Counts, mode: str, base: float) -> dict[str, float]:
    """What a word says wherever it is left over; words of a kind first, each word drawn towards these."""
    kinds: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for word, met in counts.words[mode].items():
        for label in (0, 1):
            kinds[counts.classes[word]][label] += met[label]
    found = {kind: _odds(met, DRAWN, 1 / base, base) for kind, met in kinds.items()}
    by_kind = dict(found)
    for word, met in counts.words[mode].items():
        if sum(met) >= FEWEST:
            found[word] = _odds(met, DRAWN, math.exp(by_kind[counts.classes[word]]) / base, base)
    return found


def _by_place(words: Mapping[str, list[int]], wherever: Mapping[str, float], base: float) -> dict[str, float]:
    """What a word says in one place of the name, drawn towards what it says wherever."""
    return {
        word: _odds(met, DRAWN_BY_PLACE, math.exp(wherever[word]) / base, base)
        for word, met in words.items()
        if sum(met) >= FEWEST_BY_PLACE
    }


def _odds(met: list[int], drawn: float, share: float, base: float) -> float:
    """The logarithm of the odds of matches to others, ``drawn`` pairs added of which so large a share is matches."""
    return math.log((met[1] + drawn * share) / (met[0] + drawn) * base)


if __name__ == "__main__":
    main()
