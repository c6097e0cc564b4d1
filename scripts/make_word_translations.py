"""Make ``word_translations.tsv``: words that stand for each other in the names of one record of ROR (CC0).

Usage: make_word_translations.py REGISTRY_ROR.tsv [LEAVE_OUT.tsv].  For two names of a record, the words that
only one of them has are taken as translations of each other, and which word stands for which is estimated by
expectation maximisation (IBM model 1, Brown et al. 1993).  A line is a word and the rarer words that mostly
stand for it.  Records whose address stands in the ``entity`` column of LEAVE_OUT.tsv are not learnt from, so
that those pairs can measure what was learnt.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

from directory.names.stop_words import STOP_WORDS
from directory.names.tokens import tokenise

Bag = tuple[str, ...]

SHARE = 0.45
"""How much of a word's own weight must go to its partner."""
SUPPORT = 1.5
"""How many records, as expected counts, must bear a pair out."""
ROUNDS = 8
OUT = Path("directory/names/word_translations.tsv")


def main() -> None:
    """Write the table."""
    pairs = residues(Path(sys.argv[1]), left_out(sys.argv[2:]))
    expected, alone = estimated(pairs)
    groups = gathered(partners(expected, alone), alone)
    OUT.write_text(
        "".join(f"{word}\t{' '.join(sorted(others))}\n" for word, others in sorted(groups.items())), encoding="ascii"
    )
    print(len(pairs), "pairs of names;", len(groups), "words with", sum(map(len, groups.values())), "translations")


def left_out(paths: list[str]) -> set[str]:
    """The records that are not learnt from."""
    found = set()
    for path in paths:
        with Path(path).open(encoding="utf-8", newline="") as file:
            found |= {row["entity"].removeprefix("ror:") for row in csv.DictReader(file, delimiter="\t")}
    return found


def residues(table: Path, without: set[str]) -> list[tuple[Bag, Bag, float]]:
    """For each two names of a record, the words that only the one and only the other has; a record weighs one."""
    csv.field_size_limit(1 << 24)
    found: list[tuple[Bag, Bag, float]] = []
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["id"] in without:
                continue
            names = [row["display"].split(" (")[0], *[name for name in row["aliases"].split(" | ") if name]][:6]
            words = [{token.text for token in tokenise(name) if len(token.text) > 2} - STOP_WORDS for name in names]
            bags = {
                tuple(sorted((tuple(sorted(one - other)), tuple(sorted(other - one)))))
                for one, other in combinations(words, 2)
            }
            told = [(a, b) for a, b in bags if 0 < len(a) <= 6 and 0 < len(b) <= 6 and abs(len(a) - len(b)) <= 1]
            found.extend((a, b, 1.0 / len(told)) for a, b in told)
    return found


def estimated(pairs: list[tuple[Bag, Bag, float]]) -> tuple[Counter[tuple[str, str]], Counter[str]]:
    """In how many records each word is expected to stand for each other, and in how many it stands alone at all."""
    chance: dict[tuple[str, str], float] = {}
    alone: Counter[str] = Counter()
    for one, other, part in pairs:
        for word in one + other:
            alone[word] += part
    expected: Counter[tuple[str, str]] = Counter()
    for _ in range(ROUNDS):
        expected = Counter()
        for one, other, part in pairs:
            for source, target in ((one, other), (other, one)):
                for word in target:
                    weights = [chance.get((start, word), 0.1) if chance else 1.0 for start in source]
                    total = (sum(weights) + 1e-12) / part
                    for start, weight in zip(source, weights, strict=True):
                        expected[start, word] += weight / total
        sums: Counter[str] = Counter()
        for (start, _), weight in expected.items():
            sums[start] += weight
        chance = {pair: weight / sums[pair[0]] for pair, weight in expected.items()}
    return expected, alone


def partners(expected: Counter[tuple[str, str]], alone: Counter[str]) -> dict[str, str]:
    """Each word's likeliest partner, where it is likely enough both ways."""
    best: dict[str, tuple[float, str]] = {}
    for (word, partner), weight in expected.items():
        back = expected.get((partner, word), 0.0)
        share = weight / alone[word]
        if (
            alone[partner] >= alone[word]
            and min(weight, back) >= SUPPORT
            and share >= SHARE
            and back / alone[word] >= SHARE
            and share > best.get(word, (0.0, ""))[0]
        ):
            best[word] = (share, partner)
    return {word: partner for word, (_, partner) in best.items()}


def gathered(best: dict[str, str], alone: Counter[str]) -> dict[str, set[str]]:
    """Chains of partners followed to their commonest word."""
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for word in best:
        root, seen = word, {word}
        while (following := best.get(root)) and following not in seen:
            root = following
            seen.add(root)
        root = max(seen, key=lambda w: (alone[w], w)) if best.get(root) in seen else root
        if root != word:
            groups[root].add(word)
    return groups


if __name__ == "__main__":
    main()
