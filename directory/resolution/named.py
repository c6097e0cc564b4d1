"""Owns the names of a registry as rows to look in: which entry each stands for, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.names.owned_names import OwnedName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Entry, Registry


@dataclass(frozen=True, slots=True)
class NamedEntry:
    """One name of one entry; ``how`` says which: name, alias or acronym."""

    entry: Entry
    name: str
    how: str


def own_names(entry: Entry) -> Iterator[OwnedName]:
    """The names that an entry gives."""
    sorts = (("name", (entry.name,)), ("alias", entry.aliases), ("acronym", entry.acronyms))
    said = ((how, name) for how, names in sorts for name in names)
    yield from (OwnedName(entry.id, number, name, how) for number, (how, name) in enumerate(said))


def named_entry(registry: Registry, own: OwnedName) -> NamedEntry | None:
    """What a name stands for; a name of a merged entry is an alias of the one it went into."""
    entry = registry.entries[own.owner]
    standing = standing_entry(registry, entry)
    if standing is entry:
        return NamedEntry(entry, own.name, own.how)
    # A tombstone without a name of its own goes by its id, which nobody prints.
    if standing is None or (own.how == "name" and own.name == own.owner):
        return None
    return NamedEntry(standing, own.name, "alias" if own.how == "name" else own.how)


def standing_entry(registry: Registry, entry: Entry) -> Entry | None:
    """The entry that a merged one went into, through chains; None where the chain leads nowhere."""
    seen = set()
    while entry.merged_into is not None:
        if entry.id in seen or entry.merged_into not in registry.entries:
            return None
        seen.add(entry.id)
        entry = registry.entries[entry.merged_into]
    return entry
