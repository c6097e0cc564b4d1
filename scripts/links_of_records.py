"""Measure what is linked without asking on the records of a registry (ROR, CC0), where the right answer is known.

Usage: links_of_records.py REGISTRY_ROR.tsv [COUNT] [SEED] [--read].  COUNT records (2,500 if it is not said) are asked
for by one of their names while they are refused, so that every link is wrong; as many by a name that they lack; as many
as they stand.  Each half of the records, parted by their ids, is counted by itself: rules are made by looking at one
(``--read`` lists what is wrong in it), and what they are worth is read off the other.
"""

from __future__ import annotations

import csv
import random
import sys
import zlib
from dataclasses import dataclass, replace
from pathlib import Path

from directory.model import Decision, EntityKind, Entry, NotSame, Registry, Resolution
from directory.resolution.resolve import Resolver


@dataclass(frozen=True, slots=True)
class Asked:
    """A name, the record that it is of, and what was answered."""

    way: str
    entry: Entry
    name: str
    found: Resolution

    @property
    def linked(self) -> bool:
        """Whether it was linked without asking."""
        return self.found.decision is Decision.MATCH

    @property
    def right(self) -> bool:
        """Whether it was linked to its own record, which is there."""
        return self.linked and self.way != "refused" and self.found.entity == self.entry.id


def main() -> None:
    """Ask, and print what came of it."""
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    entries = read(Path(words[0]))
    count = int(words[1]) if len(words) > 1 else 2_500
    answers = ask(entries, count, random.Random(words[2] if len(words) > 2 else "records"))  # noqa: S311 - a draw
    for half in ("read", "not read"):
        of_half = [asked for asked in answers if half_of(asked.entry) == half]
        print(f"the half that was {half}")
        for way in ("refused", "lacking", "own"):
            report(way, [asked for asked in of_half if asked.way == way], entries)
        report("together", of_half, entries)
    if "--read" in sys.argv:
        for asked in answers:
            if half_of(asked.entry) == "read" and asked.linked and not asked.right:
                best = asked.found.candidates[0]
                print(f"{asked.way}: {asked.name} (of {asked.entry.name}) -> {best.name}: {best.evidence[-1].text}")


def half_of(entry: Entry) -> str:
    """Which half of the records one is in."""
    return "read" if zlib.crc32(entry.id.encode()) & 1 else "not read"


def read(path: Path) -> dict[str, Entry]:
    """The records as entries."""
    csv.field_size_limit(1 << 24)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {entry.id: entry for entry in map(_entry, rows)}


def _entry(row: dict[str, str]) -> Entry:
    aliases, acronyms = (
        tuple(dict.fromkeys(name for name in row[column].split(" | ") if name.strip() and name != row["display"]))
        for column in ("aliases", "acronyms")
    )
    id_ = f"ror-{row['id'].rpartition('/')[2]}"
    return Entry(id_, EntityKind.ORGANISATION, row["display"], aliases, acronyms, country=row["country"] or None)


def ask(entries: dict[str, Entry], count: int, choose: random.Random) -> list[Asked]:
    """The answers for records drawn by chance, in each of the three ways."""
    ids = sorted(entries)
    choose.shuffle(ids)
    refused = ids[:count]
    lacking = [id_ for id_ in ids[count:] if len(entries[id_].names) > 1][:count]
    own = [id_ for id_ in ids[count:] if id_ not in set(lacking)][:count]
    names = {id_: choose.choice(entries[id_].names) for id_ in (*refused, *lacking, *own)}
    left = dict(entries) | {id_: without(entries[id_], names[id_]) for id_ in lacking}
    resolver = Resolver(Registry(entries=left, not_same=tuple(NotSame(names[id_], id_) for id_ in refused)))
    return [
        Asked(way, entries[id_], names[id_], resolver.resolve(names[id_], kind=EntityKind.ORGANISATION))
        for way, several in (("refused", refused), ("lacking", lacking), ("own", own))
        for id_ in several
    ]


def without(entry: Entry, name: str) -> Entry:
    """The entry without one of its names; the next is what it goes by where that was its first."""
    first = entry.name if entry.name != name else next(other for other in entry.names if other != name)
    aliases, acronyms = (
        tuple(other for other in names if other not in {name, first}) for names in (entry.aliases, entry.acronyms)
    )
    return replace(entry, name=first, aliases=aliases, acronyms=acronyms)


def report(way: str, answers: list[Asked], entries: dict[str, Entry]) -> None:
    """Print how many were asked for, linked, linked wrongly, and of these how many to one of the very same name."""
    linked = [asked for asked in answers if asked.linked]
    wrong = [asked for asked in linked if not asked.right]
    shared = sum(asked.name in entries[asked.found.entity or ""].names for asked in wrong)
    right = len(linked) - len(wrong)
    print(
        f"  {way:10s}{len(answers):7,} names, {len(linked):6,} linked, {len(wrong):4} wrong ({shared} share the name): "
        f"precision {right / max(1, len(linked)):.4f}, without these {right / max(1, len(linked) - shared):.4f}"
    )


if __name__ == "__main__":
    main()
