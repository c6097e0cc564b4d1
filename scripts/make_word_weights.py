"""Make ``directory/names/word_weights.tsv``: in how many names of ROR (CC0) each word stands.

Usage: make_word_weights.py REGISTRY_ROR.tsv.  The first line is the number of names; every other line a count and the
words that have it.  Words of fewer than two names are left out.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path

from directory.names.tokens import tokenise

MINIMUM = 2


def main() -> None:
    """Write the table."""
    counts: Counter[str] = Counter()
    total = 0
    csv.field_size_limit(1 << 24)
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            for name in {row["display"], *(row["aliases"] or "").split(" | ")} - {""}:
                counts.update({token.text for token in tokenise(name)})
                total += 1
    by_count: defaultdict[int, list[str]] = defaultdict(list)
    for word, count in counts.items():
        if count >= MINIMUM and word.isascii() and len(word) < 30:
            by_count[count].append(word)
    lines = [f"{count}\t{' '.join(sorted(words))}\n" for count, words in sorted(by_count.items(), reverse=True)]
    Path("directory/names/word_weights.tsv").write_text(f"{total}\n" + "".join(lines), encoding="ascii")
    print(total, "names,", sum(map(len, by_count.values())), "words")


if __name__ == "__main__":
    main()
