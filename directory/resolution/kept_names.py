"""Owns the folder in which the names of a large registry are kept, as they were noted, for the next program."""

from __future__ import annotations

import json
import os
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from directory.errors import OrgdirError
from directory.resolution.named import own_names

if TYPE_CHECKING:
    from collections.abc import Collection

    from directory.model import Registry
    from directory.names.name_table import NameTable

# To be raised with every change of what is kept or under which keys; the keys of names tell by themselves.
_FORMAT = 2
_NAMES, _CHANGED = "names.bin", "changed.json"


class Since(NamedTuple):
    """The hash of an earlier version of the registry, and the ids of all entries that changed in the one at hand."""

    digest: str
    ids: frozenset[str]


class KeptNames:
    """The names of one registry; whatever is torn, of another making or gone is made anew, at the cost of time only.

    Two files: the names as all were noted last, and the ids of the entries that had other names since.
    """

    def __init__(self, folder: Path, since: Since | None = None) -> None:
        """Keep names in a folder, which need not be there; what changed ``since`` need not be looked for."""
        self._folder = folder
        self._since = since
        self._base = ""

    def open(self, registry: Registry) -> tuple[NameTable, frozenset[str]] | None:
        """The names noted last, and the ids of the entries whose names changed since; None where nothing is kept."""
        table = self._table()
        if table is None:
            return None
        known = self._changed(registry.digest)
        if known is None:
            known = self._changed_since()
        return table, _differing(table, registry) if known is None else known

    def _changed_since(self) -> frozenset[str] | None:
        known = self._changed(self._since.digest) if self._since else None
        return known | self._since.ids if known is not None and self._since else None

    def glance(self, digest: str) -> tuple[NameTable, frozenset[str]] | None:
        """The same for the version of this hash, without looking at its entries; None where that is not enough."""
        table = self._table()
        known = self._changed(digest) if table else None
        return None if table is None or known is None else (table, known)

    def _table(self) -> NameTable | None:
        from directory.names.name_table import NameTable  # noqa: PLC0415 - loads numpy

        try:
            table = NameTable.open(self._folder / _NAMES)
        except OrgdirError:
            return None
        self._base = table.said.get("digest", "")
        return table if table.said.get("rules") == _rules() else None

    def save(self, table: NameTable, registry: Registry) -> None:
        """Keep the names of a registry."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            table.save(self._folder / _NAMES, {"rules": _rules(), "digest": registry.digest})
        except OSError:
            # only time is lost
            return
        self._base = registry.digest

    def save_changed(self, registry: Registry, ids: Collection[str]) -> None:
        """Keep the ids of the entries that have other names than those that are kept."""
        if not self._base or not registry.digest:
            return
        fresh = self._folder / f"{_CHANGED}.{os.getpid()}"
        said = {"base": self._base, "digest": registry.digest, "ids": sorted(ids)}
        try:
            fresh.write_text(json.dumps(said), encoding="utf-8")
            fresh.replace(self._folder / _CHANGED)
        except (OSError, ValueError):
            fresh.unlink(missing_ok=True)

    def _changed(self, digest: str) -> frozenset[str] | None:
        """The ids noted as changed up to the version of this hash; None where that is not known."""
        if digest and self._base == digest:
            return frozenset()
        try:
            said = json.loads((self._folder / _CHANGED).read_bytes())
            if digest and (said["base"], said["digest"]) == (self._base, digest):
                return frozenset(map(str, said["ids"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return None


def _differing(table: NameTable, registry: Registry) -> frozenset[str]:
    """The ids of the entries that have other names than those noted, with those that came and went."""
    from directory.names.name_table import hash_of_names  # noqa: PLC0415 - loads numpy

    noted = dict(table.owners())
    now = {id_: hash_of_names(own_names(entry)) for id_, entry in registry.entries.items()}
    return frozenset(id_ for id_ in noted.keys() | now.keys() if noted.get(id_) != now.get(id_))


@cache
def _rules() -> str:
    """A hash of what makes the keys of names."""
    hashed = blake2b(str(_FORMAT).encode(), digest_size=16)
    package = Path(__file__).parent.parent / "names"
    for path in sorted(path for path in package.iterdir() if path.suffix in {".py", ".tsv"}):
        hashed.update(f"{path.name}\0".encode() + path.read_bytes())
    return hashed.hexdigest()
