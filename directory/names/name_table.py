"""Names with whose they are, found by their keys or by likeness, in arrays that can stay on the disk."""

from __future__ import annotations

from hashlib import blake2b
from itertools import groupby
from typing import TYPE_CHECKING, Any

import numpy as np

from directory.names.index import Index
from directory.names.index_arrays import arrays_named, arrays_of, named_arrays
from directory.names.normalise import normalise
from directory.names.owned_names import OwnedName
from directory.names.packed_arrays import open_packed, write_arrays

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Self

    import numpy.typing as npt


class NameTable:
    """Names by row, in the order in which they came."""

    def __init__(self, said: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[Any]]) -> None:
        """Use what ``build`` made or ``open`` found; ``said`` is what is said of it."""
        self.said = said
        self._arrays = arrays
        self._index: Index | None = None

    @classmethod
    def build(cls, names: Iterable[tuple[OwnedName, str, tuple[str, ...]]]) -> Self:
        """A table of names, each with its normal form and its looser keys; those of one owner come together."""
        making = _Making()
        for _, several in groupby(names, key=lambda name: name[0].owner):
            making.add(list(several))
        return cls({"hows": list(making.hows)}, making.arrays())

    @classmethod
    def open(cls, path: Path) -> Self:
        """The table saved in a file; raises OrgdirError where it is not whole."""
        return cls(*open_packed(path))

    def save(self, path: Path, said: Mapping[str, Any]) -> None:
        """Write the table, and what is said of it, into a file as a whole; raises OSError."""
        self.said = {**self.said, **said}
        write_arrays(path, self.said, self._arrays)

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._arrays["name_owner"])

    def exact(self, key: str) -> list[OwnedName]:
        """The names of this normal form."""
        return [self.owned(row) for row in self._rows("exact_key", key)]

    def keyed(self, key: str) -> list[OwnedName]:
        """The names that have this key among the looser ones."""
        return [self.owned(row) for row in self._rows("loose_key", key)]

    def like(self, name: str, limit: int) -> list[str]:
        """The different names most like this one, best first."""
        return [found for found, _ in self.scored(name, limit)]

    def scored(self, name: str, limit: int) -> list[tuple[str, float]]:
        """The same, each with how like it is from 0 to 1."""
        if self._index is None:
            self._index = Index(arrays_named(self._arrays))
        different = self._arrays["different"]
        return [(self._text("name", int(different[hit.row])), hit.score) for hit in self._index.search(name, limit)]

    def of(self, name: str) -> list[OwnedName]:
        """Whose the name is, printed just so."""
        return [own for own in self.exact(normalise(name)) if own.name == name]

    def owned(self, row: int) -> OwnedName:
        """The name in a row."""
        owner = int(self._arrays["name_owner"][row])
        number = row - int(self._arrays["owner_first"][owner])
        how = self.said["hows"][int(self._arrays["name_how"][row])]
        return OwnedName(self._text("owner", owner), number, self._text("name", row), how)

    def owners(self) -> Iterator[tuple[str, int]]:
        """Every owner, and a hash of its names, each with its sort."""
        hashes = self._arrays["owner_hash"].tolist()
        yield from ((self._text("owner", place), hashed) for place, hashed in enumerate(hashes))

    def _rows(self, what: str, key: str) -> list[int]:
        hashes, wanted = self._arrays[f"{what}_hashes"], np.uint64(_hash(key))
        first = last = int(hashes.searchsorted(wanted))
        while last < len(hashes) and hashes[last] == wanted:
            last += 1
        rows: list[int] = self._arrays[f"{what}_rows"][first:last].tolist()
        return rows

    def _text(self, what: str, place: int) -> str:
        ends = self._arrays[f"{what}_ends"]
        return self._arrays[f"{what}_text"][ends[place] : ends[place + 1]].tobytes().decode("utf-8", "surrogatepass")


def hash_of_names(names: Iterable[OwnedName]) -> int:
    """A hash of the names of an owner, each with its sort."""
    return _hash("\0".join(f"{owned.how}\1{owned.name}" for owned in names))


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


class _Making:
    """What has been gathered of the names, before it is put in order."""

    def __init__(self) -> None:
        self.owners: dict[str, int] = {}
        self.first: list[int] = []
        self.hashes: list[int] = []
        self.hows: dict[str, int] = {}
        self.names: list[str] = []
        self.name_owner: list[int] = []
        self.name_how: list[int] = []
        self.exact: list[int] = []
        self.loose: list[tuple[int, int]] = []

    def add(self, several: Sequence[tuple[OwnedName, str, tuple[str, ...]]]) -> None:
        """Take in all names of one owner."""
        self.first.append(len(self.names))
        self.owners[several[0][0].owner] = len(self.owners)
        self.hashes.append(hash_of_names(owned for owned, _, _ in several))
        for owned, exact, keys in several:
            self.loose += [(_hash(key), len(self.names)) for key in keys]
            self.exact.append(_hash(exact))
            self.names.append(owned.name)
            self.name_owner.append(len(self.first) - 1)
            self.name_how.append(self.hows.setdefault(owned.how, len(self.hows)))

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Everything in order."""
        different = list({name: row for row, name in reversed(list(enumerate(self.names)))}.values())[::-1]
        index = arrays_of(self.names[row] for row in different)
        loose = np.array([key for key, _ in self.loose], dtype=np.uint64)
        loose_rows = np.array([row for _, row in self.loose], dtype=np.int32)
        return {
            "name_owner": np.array(self.name_owner, dtype=np.int32),
            "name_how": np.array(self.name_how, dtype=np.uint8),
            "owner_first": np.array(self.first, dtype=np.int32),
            "owner_hash": np.array(self.hashes, dtype=np.uint64),
            "different": np.array(different, dtype=np.int32),
            **_texts("name", self.names),
            **_texts("owner", self.owners),
            **_sorted("exact_key", np.array(self.exact, dtype=np.uint64), np.arange(len(self.names), dtype=np.int32)),
            **_sorted("loose_key", loose, loose_rows),
            **named_arrays(index),
        }


def _texts(what: str, texts: Iterable[str]) -> dict[str, npt.NDArray[Any]]:
    encoded = [text.encode("utf-8", "surrogatepass") for text in texts]
    ends = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum(np.fromiter(map(len, encoded), dtype=np.int64, count=len(encoded)), out=ends[1:])
    return {f"{what}_text": np.frombuffer(b"".join(encoded), dtype=np.uint8), f"{what}_ends": ends}


def _sorted(what: str, hashes: npt.NDArray[np.uint64], rows: npt.NDArray[np.int32]) -> dict[str, npt.NDArray[Any]]:
    order = np.argsort(hashes, kind="stable")
    return {f"{what}_hashes": hashes[order], f"{what}_rows": rows[order]}
