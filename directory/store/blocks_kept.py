"""The registry's pages as they were parsed last, by the hash of their text, so that only changed ones are parsed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from directory.errors import OrgdirError
from directory.registry.parsed import WrittenBlock, dump, head_of
from directory.store.connection import insert, replace
from directory.store.database import DatabaseError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.registry.pages import Kept
    from directory.store.connection import Connection
    from directory.store.database import Store


class KeptBlocks:
    """The kept pages of a database in order: small things are fetched at once, facts and values when asked for.

    Values are fetched page by page, since most who open a registry ask for few; facts all at once, since who
    asks for one page's asks for all.
    """

    def __init__(self, store: Store) -> None:
        """Fetch nothing yet."""
        self._store = store
        self._facts: dict[str, str] | None = None

    def __iter__(self) -> Iterator[Kept]:
        """Each page under its key."""
        for key, head in self._store.reader().execute("SELECT digest, head FROM page ORDER BY number"):
            yield key, WrittenBlock(head, partial(self._facts_of, key), partial(self._values_of, key))

    def _facts_of(self, key: str) -> str:
        if self._facts is None:
            try:
                self._facts = dict(self._store.reader().execute("SELECT digest, facts FROM block"))
            except (OrgdirError, DatabaseError):
                self._facts = {}
        # each is asked for once
        return self._facts.pop(key)

    def _values_of(self, key: str) -> str:
        """Raises ``KeyError`` where another process dropped them since, or the database is gone."""
        try:
            found = self._store.reader().execute("SELECT said FROM block WHERE digest = ?", (key,)).fetchone()
        except (OrgdirError, DatabaseError) as error:
            raise KeyError(key) from error
        if found is None:
            raise KeyError(key)
        written: str = found[0]
        return written


def save_blocks(connection: Connection, pages: Sequence[Kept]) -> None:
    """Keep the pages, and only these."""
    said = dict(pages)
    kept = {digest for (digest,) in connection.execute("SELECT digest FROM block")}
    connection.remove("block", "digest", sorted(kept - said.keys()))
    fresh = ((digest, dump(each)) for digest, each in said.items() if digest not in kept)
    insert(
        connection,
        "block",
        ({"digest": digest, "facts": written.facts, "said": written.values} for digest, written in fresh),
    )
    placed = dict(connection.execute("SELECT number, digest FROM page"))
    connection.remove("page", "number", list(range(len(pages), len(placed))))
    moved = ((number, *page) for number, page in enumerate(pages) if placed.get(number) != page[0])
    rows = ({"number": number, "digest": digest, "head": head_of(each)} for number, digest, each in moved)
    replace(connection, "page", "number", rows)
