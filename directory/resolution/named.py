"""Owns the names of a registry as rows to look in: which entry each stands for, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from directory.model import Entry, Registry


@dataclass(frozen=True, slots=True)
class NamedEntry:
    """One name of one entry; ``how`` says which: name, alias or acronym."""

    entry: Entry
    name: str
    how: str


def named_entries(registry: Registry) -> Iterator[NamedEntry]:
    """Every name of every entry that stands; the names of a merged entry are aliases of the one it went into."""
    for entry in registry.entries.values():
        standing = standing_entry(registry, entry)
        if standing is None:
            continue
        # A tombstone without a name of its own goes by its id, which nobody prints.
        if entry.name != entry.id or standing is entry:
            yield NamedEntry(standing, entry.name, "name" if standing is entry else "alias")
        yield from (NamedEntry(standing, alias, "alias") for alias in entry.aliases)
        yield from (NamedEntry(standing, acronym, "acronym") for acronym in entry.acronyms)


def standing_entry(registry: Registry, entry: Entry) -> Entry | None:
    """The entry that a merged one went into, through chains; None where the chain leads nowhere."""
    seen = set()
    while entry.merged_into is not None:
        if entry.id in seen or entry.merged_into not in registry.entries:
            return None
        seen.add(entry.id)
        entry = registry.entries[entry.merged_into]
    return entry


def grouped(pairs: Iterable[tuple[str, NamedEntry]]) -> Mapping[str, tuple[NamedEntry, ...]]:
    """Rows by key; rows without a key are left out."""
    found: dict[str, tuple[NamedEntry, ...]] = {}
    # most keys are those of one row, and a list for each would cost more than all the rest
    several: dict[str, list[NamedEntry]] = {}
    for key, named in pairs:
        if key in found:
            several.setdefault(key, [*found[key]]).append(named)
        elif key:
            found[key] = (named,)
    return found | {key: tuple(rows) for key, rows in several.items()}
