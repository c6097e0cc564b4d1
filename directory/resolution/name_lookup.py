"""Owns the names of a registry under what they are looked up by: those noted before, and those changed since."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from directory.names.normalise import normalise
from directory.names.places import country_of, places
from directory.names.romanise import romanise
from directory.registry.paged_values import may_differ
from directory.resolution.named import named_entry, own_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from directory.model import EntityKind, Registry
    from directory.names.index import Index
    from directory.names.owned_names import OwnedName
    from directory.resolution.kept_names import KeptNames
    from directory.resolution.named import NamedEntry

# How many names are handed over as like another.
RETRIEVED = 50
# Of larger registries a table is made, which can be kept.
FEW_ENTRIES = 1_500
# So many names may have changed before all are noted anew: of few, and of a table.
_MOST_CHANGED, _MOST_CHANGED_OF_TABLE = 256, 4_000
# Names that are gone are still found among those noted, so more are asked for, in steps of some changed entries.
_MORE, _MOST_MORE, _STEP = 16, 48, 5
_REMEMBERED, _REMEMBERED_NAMES = 1 << 11, 1 << 14


class Noted(Protocol):
    """Names noted at some time, whatever changed since."""

    def exact(self, key: str) -> Sequence[OwnedName]:
        """The names of this normal form."""

    def keyed(self, key: str) -> Sequence[OwnedName]:
        """The names with this looser key."""

    def like(self, name: str, limit: int) -> Sequence[str]:
        """The different names most like this one, best first."""


class Lookup:
    """The names of one version of a registry, to be looked up; made of what is known of an earlier one."""

    def __init__(
        self,
        registry: Registry,
        before: Lookup | None = None,
        kept: KeptNames | None = None,
        noted: Noted | None = None,
    ) -> None:
        """Note the names of a registry; those of a large one are looked for in what was ``kept``, and kept there.

        Nothing is noted where that was done elsewhere: ``noted``.
        """
        self.registry = registry
        self.kept: KeptNames | None = before.kept if before else kept
        nothing = frozenset[str]()
        noted, self.changed = (noted, nothing) if noted else self._known(before) or (None, nothing)
        fresh = list(self._own_names(self.changed))
        if noted is None or len(fresh) > (_MOST_CHANGED if isinstance(noted, FewNames) else _MOST_CHANGED_OF_TABLE):
            noted, self.changed, fresh = self._note_all(), frozenset(), []
        self.noted: Noted = noted
        self._fresh = FewNames(fresh)
        if self.kept and self.changed and not isinstance(noted, FewNames):
            self.kept.save_changed(registry, self.changed)
        self.found: dict[tuple[str, int], Sequence[str]] = before.found if before and before.noted is noted else {}
        self._kinds: frozenset[EntityKind] | None = None
        self._named: dict[str, tuple[NamedEntry, ...]] = {}

    def exact(self, name: str) -> tuple[NamedEntry, ...]:
        """The entries with a name of the same normal form."""
        key = normal(name)
        return self._entries(self.noted.exact(key), self._fresh.exact(key)) if key else ()

    def get(self, key: str, default: tuple[NamedEntry, ...] = ()) -> tuple[NamedEntry, ...]:
        """The entries with a name that has this key: romanised, without article and own country in brackets."""
        found = self._entries(self.noted.keyed(key), self._fresh.keyed(key)) if key else ()
        return tuple(named for named in found if _is_keyed(named, key)) or default

    def like(self, name: str) -> Iterator[NamedEntry]:
        """The entries under the names most like this one, those noted before and those that changed."""
        more = min(_MORE * (1 + len(self.changed) // _STEP), _MOST_MORE)
        noted = (each for each in self._noted_like(name, RETRIEVED + more) if self._printed(each))
        fresh = self._fresh.like(name, RETRIEVED)
        for _, each in zip(range(RETRIEVED), noted, strict=False):
            yield from self._printed(each)
        for each in fresh:
            yield from self._printed(each)

    def may_hold(self, kind: EntityKind) -> bool:
        """Whether there may be an entry of this kind; large registries are not gone through for that."""
        entries = self.registry.entries
        if self._kinds is None and len(entries) <= FEW_ENTRIES:
            self._kinds = frozenset(entry.kind for entry in entries.values())
        return self._kinds is None or kind in self._kinds

    def _noted_like(self, name: str, limit: int) -> Sequence[str]:
        if (name, limit) not in self.found:
            if len(self.found) >= _REMEMBERED:
                self.found.clear()
            self.found[name, limit] = self.noted.like(name, limit)
        return self.found[name, limit]

    def _printed(self, name: str) -> tuple[NamedEntry, ...]:
        found = self._named.get(name)
        if found is None:
            if len(self._named) >= _REMEMBERED_NAMES:
                self._named.clear()
            found = self._named[name] = tuple([named for named in self.exact(name) if named.name == name])
        return found

    def _entries(self, noted: Iterable[OwnedName], fresh: Iterable[OwnedName]) -> tuple[NamedEntry, ...]:
        """What names stand for, in an order that tells nothing of when they were noted."""
        owned = sorted([*(each for each in noted if each.owner not in self.changed), *fresh])
        named = (named_entry(self.registry, each) for each in owned)
        return tuple(each for each in named if each is not None)

    # --- noting --------------------------------------------------------------------------------

    def _known(self, before: Lookup | None) -> tuple[Noted, frozenset[str]] | None:
        """What was noted of an earlier version, and the ids of the entries whose names changed since."""
        if before is not None:
            return before.noted, before.changed | _renamed(before.registry, self.registry)
        if self.kept is not None and len(self.registry.entries) > FEW_ENTRIES:
            return self.kept.open(self.registry)
        return None

    def _own_names(self, ids: Iterable[str]) -> Iterator[OwnedName]:
        entries = self.registry.entries
        return (own for id_ in ids if id_ in entries for own in own_names(entries[id_]))

    def _note_all(self) -> Noted:
        names = self._own_names(self.registry.entries)
        if len(self.registry.entries) <= FEW_ENTRIES:
            return FewNames(names)
        from directory.names.name_table import NameTable  # noqa: PLC0415 - loads numpy, and few names need no table

        keyed = ((own, normal(own.name), tuple(key for key, _ in _loose_keys(own.name))) for own in names)
        table = NameTable.build(keyed)
        if self.kept is not None:
            self.kept.save(table, self.registry)
        return table


def _renamed(before: Registry, after: Registry) -> frozenset[str]:
    """The ids of the entries that have other names than before, with those that came and went."""
    ids = may_differ(before.entries, after.entries)
    return frozenset(id_ for id_ in ids if _names_of(before, id_) != _names_of(after, id_))


def _names_of(registry: Registry, id_: str) -> tuple[OwnedName, ...] | None:
    entry = registry.entries.get(id_)
    return tuple(own_names(entry)) if entry else None


class FewNames:
    """Names in dictionaries, and an index that is made when it is asked for."""

    def __init__(self, names: Iterable[OwnedName]) -> None:
        self._names: dict[str, None] = {}
        self._exact: dict[str, list[OwnedName]] = {}
        self._keyed: dict[str, list[OwnedName]] = {}
        self._rows: tuple[str, ...] = ()
        self._index: Index | None = None
        for own in names:
            self._names[own.name] = None
            self._exact.setdefault(normal(own.name), []).append(own)
            for key, _ in _loose_keys(own.name):
                self._keyed.setdefault(key, []).append(own)

    def exact(self, key: str) -> Sequence[OwnedName]:
        """The names of this normal form."""
        return self._exact.get(key, ())

    def keyed(self, key: str) -> Sequence[OwnedName]:
        """The names with this looser key."""
        return self._keyed.get(key, ())

    def like(self, name: str, limit: int) -> Sequence[str]:
        """The different names most like this one, best first."""
        if not self._names:
            return ()
        if self._index is None:
            from directory.names.index import Index  # noqa: PLC0415 - loads numpy, and exact names need no index

            self._index = Index.build(self._names)
            self._rows = tuple(self._names)
        return [self._rows[hit.row] for hit in self._index.search(name, limit)]


@lru_cache(maxsize=1 << 12)
def normal(name: str) -> str:
    """The normal form of a name, remembered."""
    return normalise(name)


@lru_cache(maxsize=1 << 12)
def _loose_keys(name: str) -> tuple[tuple[str, str | None], ...]:
    """The key of a name, and that without the country in brackets behind it, with the country."""
    before, bracket, inside = name.removesuffix(")").rpartition(" (")
    code = places().get(romanise(inside), "*") if bracket else "*"
    # a city in brackets tells one of several bodies from the others
    country = code if country_of(code) == code else None
    keys = [(loose_key(name), None), (loose_key(before), country) if country else ("", None)]
    return tuple((key, of) for key, of in keys if key)


def loose_key(name: str) -> str:
    """The name romanised, without a leading article."""
    return romanise(name).removeprefix("the ")


def _is_keyed(named: NamedEntry, key: str) -> bool:
    """Whether the key is one of the name's: without a country only where it is the entry's own."""
    return any(key == own and country in {None, named.entry.country} for own, country in _loose_keys(named.name))
