"""The registry's blocks as they were parsed last, by the hash of their text, so that only changed ones are parsed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from directory.registry.parsed import Said, dump, restore
from directory.store.connection import insert

if TYPE_CHECKING:
    from directory.store.connection import Connection
    from directory.store.database import Store


class KeptBlocks(Mapping[str, Said]):
    """The kept blocks of a database, fetched at once when the first is asked for, restored one by one."""

    def __init__(self, store: Store) -> None:
        """Fetch nothing yet."""
        self._store = store
        self._written: dict[str, str] | None = None

    def __getitem__(self, digest: str) -> Said:
        """The block with this hash; ``KeyError`` where it was not kept."""
        return restore(self._rows()[digest])

    def __iter__(self) -> Iterator[str]:
        """The hashes."""
        return iter(self._rows())

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._rows())

    def _rows(self) -> dict[str, str]:
        if self._written is None:
            self._written = dict(self._store.reader().execute("SELECT digest, parsed FROM block"))
        return self._written


def save_blocks(connection: Connection, parsed: Mapping[str, Said]) -> None:
    """Keep the blocks, and only these."""
    kept = {digest for (digest,) in connection.execute("SELECT digest FROM block")}
    connection.remove("block", "digest", sorted(kept - set(parsed)))
    fresh = (digest for digest in parsed if digest not in kept)
    insert(connection, "block", ({"digest": digest, "parsed": dump(parsed[digest])} for digest in fresh))
