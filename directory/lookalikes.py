"""The entries of a large workspace whose names are like some words, found in the names that are kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.names.name_table import NameTable
    from directory.workspace import Workspace

# So many names are looked at, and so many entries that changed since the names were noted.
_LIKE, _MOST_CHANGED = 40, 200
# what was opened for a version of the registry, by its hash
_opened: WeakKeyDictionary[Workspace, tuple[str, tuple[NameTable, frozenset[str]] | None]] = WeakKeyDictionary()


class LookAlikes(NamedTuple):
    """Entries with a name like some words, and how like from 0 to 1; and entries that changed, to be looked at."""

    found: Mapping[str, float]
    changed: frozenset[str]


def entries_like(ws: Workspace, words: str) -> LookAlikes | None:
    """The ids of entries that may be meant; None where no names are kept."""
    digest = ws.store.meta().get("registry", "")
    if ws not in _opened or _opened[ws][0] != digest:
        _opened[ws] = digest, _open(ws, digest)
    kept = _opened[ws][1]
    if kept is None:
        return None
    table, changed = kept
    found: dict[str, float] = {}
    for name, score in table.scored(words, _LIKE):
        for own in table.of(name):
            found.setdefault(own.owner, score)
    return LookAlikes({id_: score for id_, score in found.items() if id_ not in changed}, changed)


def _open(ws: Workspace, digest: str) -> tuple[NameTable, frozenset[str]] | None:
    if not (ws.names_path / "names.bin").exists():
        return None
    from directory.resolution.kept_names import KeptNames  # noqa: PLC0415 - only where nothing was found

    found = KeptNames(ws.names_path).glance(digest)
    return found if found and len(found[1]) <= _MOST_CHANGED else None
