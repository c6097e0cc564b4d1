"""The entries of the registry as rows of the database, read as entries only when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from directory.model import Entry

Row = Sequence[Any]


class StoredEntries(Mapping[str, Entry]):
    """Entries by id, in the order of their rows; the first column of a row is the id."""

    __slots__ = ("_entries", "_read")

    def __init__(self, rows: Iterable[Row], read: Callable[[Row], Entry]) -> None:
        """``read`` makes an entry of a row."""
        self._entries: dict[str, Row | Entry] = {row[0]: row for row in rows}
        self._read = read

    def __getitem__(self, id_: str) -> Entry:
        """The entry."""
        found = self._entries[id_]
        if not isinstance(found, Entry):
            found = self._entries[id_] = self._read(found)
        return found

    def __iter__(self) -> Iterator[str]:
        """The ids, in order."""
        return iter(self._entries)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._entries)

    def __contains__(self, id_: object) -> bool:
        """Whether there is such an entry."""
        return id_ in self._entries
