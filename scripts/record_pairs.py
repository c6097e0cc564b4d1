"""Make pairs of names from the table of a registry (ROR, CC0): names of one record, and of records that look alike.

Usage: record_pairs.py REGISTRY_ROR.tsv LEAVE_OUT.tsv OUT.tsv.  Matches are the display name and an alias that shares
most of its words (an alias in other words is no matter of spelling); others are the nearest records by trigrams, of
the same country and of others, and records whose name stands inside another's.  Records and names of LEAVE_OUT.tsv
(columns name1, name2, entity, note) are not used, so that those pairs can measure what was learnt.  Columns of
OUT.tsv: name1, name2, is_match, stratum, entity, group (company, public or other).
"""

from __future__ import annotations

import csv
import random
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from directory.names.index import Index

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Record = dict[str, str]
    Pair = tuple[str, str, int, str, str, str]

FEWEST_SHARED, LEAST_ALIKE = 79, 52
"""An alias is a match where token_set_ratio and token_sort_ratio with the display name are no less."""
ALL_BUT_EQUAL, KEPT_OF_EQUAL = 96, 0.3
"""From this token_sort_ratio on a pair is trivial; so many of these are kept."""
ALIASES, NEIGHBOURS, SHARE_OF_RECORDS, MOST_INSIDE = 4, 2, 0.6, 4
PUBLIC = frozenset({"nonprofit", "government", "funder"})
URL = re.compile(r"https://ror\.org/\w+")


def main() -> None:
    """Write the pairs."""
    source, leave_out, out = map(Path, sys.argv[1:4])
    records = usable(source, leave_out)
    rng = random.Random(1)  # noqa: S311 - a draw of examples
    rng.shuffle(records)
    pairs = [*aliases(records, rng), *neighbours(records, rng), *inside(records, rng)]
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t")
        writer.writerow(["name1", "name2", "is_match", "stratum", "entity", "group"])
        writer.writerows(pairs)
    print(len(records), "records;", dict(Counter(pair[3] for pair in pairs)))


def usable(source: Path, leave_out: Path) -> list[Record]:
    """The records that the pairs of the other file do not name."""
    csv.field_size_limit(1 << 24)
    named, urls = set(), set()
    with leave_out.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            named |= {row["name1"], row["name2"]}
            urls |= set(URL.findall(f"{row['entity']} {row['note']}"))
    with source.open(encoding="utf-8", newline="") as file:
        records = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for record in records:
        record["aliases"] = " | ".join(name for name in record["aliases"].split(" | ") if name and name not in named)
    return [record for record in records if record["id"] not in urls and record["display"] not in named]


def aliases(records: Sequence[Record], rng: random.Random) -> Iterator[Pair]:
    """Names of one record."""
    for record in records:
        for alias in [name for name in record["aliases"].split(" | ") if name][:ALIASES]:
            one, other = default_process(record["display"]), default_process(alias)
            alike = fuzz.token_sort_ratio(one, other)
            if not one or not other or (alike >= ALL_BUT_EQUAL and rng.random() > KEPT_OF_EQUAL):
                continue
            if fuzz.token_set_ratio(one, other) >= FEWEST_SHARED and alike >= LEAST_ALIKE:
                yield record["display"], alias, 1, "alias", record["id"], group(record)


def neighbours(records: Sequence[Record], rng: random.Random) -> Iterator[Pair]:
    """A record and those nearest to it."""
    index = Index.build([record["display"] for record in records])
    for place, record in enumerate(records):
        if rng.random() > SHARE_OF_RECORDS:
            continue
        hits = [hit.row for hit in index.search(record["display"], 3 * NEIGHBOURS) if hit.row != place]
        for other in [records[row] for row in hits[:NEIGHBOURS]]:
            stratum = "neighbour_same" if other["country"] == record["country"] else "neighbour_other"
            yield record["display"], other["display"], 0, stratum, record["id"], group(record)


def inside(records: Sequence[Record], rng: random.Random) -> Iterator[Pair]:
    """A record and the longest name of another whose words all stand in its own."""
    bags = [frozenset(default_process(record["display"]).split()) for record in records]
    spread = Counter(word for bag in bags for word in bag)
    by_rarest: dict[str, list[int]] = defaultdict(list)
    for place, bag in enumerate(bags):
        if bag:
            by_rarest[min(bag, key=lambda word: (spread[word], word))].append(place)
    taken: Counter[str] = Counter()
    for place, bag in enumerate(bags):
        close = [other for word in bag for other in by_rarest.get(word, ())]
        held = [other for other in close if len(bags[other]) > 1 and bags[other] < bag]
        if not held:
            continue
        long, short = records[place], records[max(held, key=lambda other: (len(bags[other]), -other))]
        taken[short["id"]] += 1
        near = long["country"] == short["country"] or short["display"].split(" (")[0] in long["display"]
        if near and taken[short["id"]] <= MOST_INSIDE:
            names = [long["display"], short["display"]]
            rng.shuffle(names)
            yield names[0], names[1], 0, "inside", long["id"], group(long)


def group(record: Record) -> str:
    """Whether a record is a company, a public or charitable body, or another."""
    types = set(record["types"].split(","))
    return "company" if "company" in types else "public" if types & PUBLIC else "other"


if __name__ == "__main__":
    main()
