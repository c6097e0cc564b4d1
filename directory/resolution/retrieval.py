"""Owns the search for names like one that is asked about, among names of which a few come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from typing import Self

    from directory.names.index import Index

# How many names are handed over.
RETRIEVED = 50
# So many names may come, and so many go, before the index is made anew.
_MOST_COME, _MOST_GONE = 256, 16
_REMEMBERED = 1 << 12


class _Built:
    """An index of names, and what was found in it before."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        self.known = frozenset(self.names)
        self._index: Index | None = None
        self._found: dict[str, tuple[str, ...]] = {}

    def find(self, name: str) -> tuple[str, ...]:
        """The names most like this one, best first, a few more than are wanted."""
        found = self._found.get(name)
        if found is None:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            hits = self._made().search(name, RETRIEVED + _MOST_GONE)
            found = self._found[name] = tuple(self.names[hit.row] for hit in hits)
        return found

    def _made(self) -> Index:
        if self._index is None:
            from directory.names.index import Index  # noqa: PLC0415 - loads numpy, and exact names need no index

            self._index = Index.build(self.names)
        return self._index


class Retrieval:
    """The names most like another, of a registry's; made anew after an edit it builds an index of the new ones only."""

    def __init__(self, names: Collection[str], before: Self | None = None) -> None:
        """Search among the names, each of them once, with what ``before`` knows of them."""
        self._names: Mapping[str, None] = dict.fromkeys(names)
        self.old, self.come = self._parts(before)

    def _parts(self, before: Self | None) -> tuple[_Built, _Built]:
        if before is not None:
            come = tuple(name for name in self._names if name not in before.old.known)
            gone = len(before.old.known) + len(come) - len(self._names)
            if len(come) <= _MOST_COME and gone <= _MOST_GONE:
                return before.old, before.come if come == before.come.names else _Built(come)
        return _Built(self._names), _Built(())

    def find(self, name: str) -> tuple[str, ...]:
        """The names most like this one, from those known longer and from those that came."""
        old = [found for found in self.old.find(name) if found in self._names]
        come = self.come.find(name) if self.come.names else ()
        return (*old[:RETRIEVED], *come[:RETRIEVED])
