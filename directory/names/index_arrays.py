"""The arrays of an index of names: made from keys, saved as files, opened without reading them."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from directory.errors import OrgdirError
from directory.names.index_words import Vocabulary, texts_of, vocabulary_of
from directory.names.name_keys import NameKeys, hash_of, keys_of
from directory.names.postings import Postings, fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from directory.names.name_keys import NameKey
    from directory.names.postings import Counts, Floats, Rows

_FORMAT = 3
_CHUNK = 20_000
_HEADER = 128

Hashes = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class IndexArrays:
    """Everything an index knows of its names, by row.

    ``text`` holds the sorted words of name after name, ``ends`` where each begins and, last, where all end;
    ``word_rows`` are the rows of each word of the vocabulary, ``mass`` is the weight of all words of a name.
    """

    vocabulary: Vocabulary
    text: npt.NDArray[np.uint8]
    ends: Counts
    exact_hashes: Hashes
    exact_rows: Rows
    set_hashes: Hashes
    set_rows: Rows
    word_offsets: Counts
    word_rows: Rows
    mass: Floats

    @property
    def size(self) -> int:
        """How many names there are."""
        return len(self.ends) - 1

    @property
    def words(self) -> Postings:
        """The rows of each word of the vocabulary."""
        return Postings(self.word_offsets, self.word_rows)

    def weight(self, names: int) -> float:
        """How much a word counts that stands in so many names."""
        return float(np.log1p(self.size / max(names, 1)))

    def lengths(self, rows: Rows) -> Counts:
        """How many letters and spaces the sorted words of each row have."""
        return self.ends[rows + 1] - self.ends[rows]

    def texts(self, rows: Rows) -> list[str]:
        """The sorted words of the rows, joined by spaces."""
        return texts_of(self.text, self.ends, rows)

    def exact(self, key: int) -> list[int]:
        """The rows whose words in their own order have this hash."""
        return _equal(self.exact_hashes, self.exact_rows, key)

    def same_words(self, key: int) -> list[int]:
        """The rows whose different words have this hash."""
        return _equal(self.set_hashes, self.set_rows, key)

    def key_chunks(self) -> Iterator[NameKeys]:
        """The keys it was made from, some rows at a time."""
        exact = np.empty(self.size, dtype=np.uint64)
        exact[self.exact_rows] = self.exact_hashes
        for first in range(0, self.size, _CHUNK):
            rows = np.arange(first, min(first + _CHUNK, self.size), dtype=np.int32)
            yield NameKeys(exact[rows], self.texts(rows))


def _equal(hashes: Hashes, rows: Rows, key: int) -> list[int]:
    wanted = np.uint64(key)
    found: list[int] = rows[np.searchsorted(hashes, wanted) : np.searchsorted(hashes, wanted, side="right")].tolist()
    return found


# --- making --------------------------------------------------------------------------------------


def arrays_of(names: Iterable[str]) -> IndexArrays:
    """The arrays for names in order of their rows."""
    rest, made = iter(names), _Making()
    while chunk := list(islice(rest, _CHUNK)):
        made.add(keys_of(chunk))
    return made.arrays()


def arrays_with(arrays: IndexArrays, added: Iterable[NameKey]) -> IndexArrays:
    """The arrays with more names behind those that are there."""
    made = _Making()
    for keys in arrays.key_chunks():
        made.add(keys)
    more = list(added)
    made.add(NameKeys(np.array([key.exact for key in more], dtype=np.uint64), [key.text for key in more]))
    return made.arrays()


class _Making:
    """What has been gathered chunk by chunk, before it is put in order."""

    def __init__(self) -> None:
        self.texts: list[bytes] = []
        self.sizes: list[Counts] = [np.zeros(1, dtype=np.int64)]
        self.exact: list[Hashes] = [np.empty(0, dtype=np.uint64)]
        self.sets: list[Hashes] = [np.empty(0, dtype=np.uint64)]
        self.codes: dict[str, int] = {}
        self.words: list[tuple[Rows, Rows]] = []
        self.rows = 0

    def add(self, keys: NameKeys) -> None:
        """Take in the keys of the next rows."""
        texts = keys.texts
        self.texts.append("".join(texts).encode("ascii"))
        self.sizes.append(np.fromiter(map(len, texts), dtype=np.int64, count=len(texts)))
        self.exact.append(keys.exact)
        known, codes, counts, sets = self.codes, [], [], []
        for text in texts:
            words = dict.fromkeys(text.split())
            codes += [known.setdefault(word, len(known)) for word in words]
            counts.append(len(words))
            sets.append(hash_of(" ".join(words)) if words else 0)
        self.sets.append(np.array(sets, dtype=np.uint64))
        rows = np.arange(self.rows, self.rows + len(texts), dtype=np.int32)
        self.words.append((np.array(codes, dtype=np.int32), np.repeat(rows, counts)))
        self.rows += len(texts)

    def arrays(self) -> IndexArrays:
        """Everything in order."""
        exact_hashes, exact_rows = _sorted(np.concatenate(self.exact))
        set_hashes, set_rows = _sorted(np.concatenate(self.sets))
        vocabulary, places = vocabulary_of(list(self.codes))
        chunks = [(places[codes], rows) for codes, rows in self.words]
        words = fill(chunks, len(vocabulary))
        return IndexArrays(
            vocabulary=vocabulary,
            text=np.frombuffer(b"".join(self.texts), dtype=np.uint8),
            ends=np.cumsum(np.concatenate(self.sizes)),
            exact_hashes=exact_hashes,
            exact_rows=exact_rows,
            set_hashes=set_hashes,
            set_rows=set_rows,
            word_offsets=words.offsets,
            word_rows=words.rows,
            mass=self._mass(chunks, words),
        )

    def _mass(self, chunks: list[tuple[Rows, Rows]], words: Postings) -> Floats:
        weights = np.log1p(self.rows / np.maximum(np.diff(words.offsets), 1))
        mass = np.full(self.rows, 1e-6, dtype=np.float32)
        for codes, rows in chunks:
            first = int(rows[0]) if len(rows) else 0
            sums = np.bincount(rows - first, weights=weights[codes])
            mass[first : first + len(sums)] += sums.astype(np.float32)
        return mass


def _sorted(hashes: Hashes) -> tuple[Hashes, Rows]:
    order = np.argsort(hashes, kind="stable")
    return hashes[order], order.astype(np.int32)


# --- files ---------------------------------------------------------------------------------------

_OWN = tuple(field.name for field in fields(IndexArrays) if field.name != "vocabulary")
_OF_VOCABULARY = tuple(field.name for field in fields(Vocabulary))


def named_arrays(arrays: IndexArrays) -> dict[str, npt.NDArray[Any]]:
    """All arrays by name."""
    own: dict[str, npt.NDArray[Any]] = {name: getattr(arrays, name) for name in _OWN}
    return own | {f"vocabulary_{name}": getattr(arrays.vocabulary, name) for name in _OF_VOCABULARY}


def arrays_named(named: Mapping[str, npt.NDArray[Any]]) -> IndexArrays:
    """What ``named_arrays`` gave the names of."""
    vocabulary = Vocabulary(**{name: named[f"vocabulary_{name}"] for name in _OF_VOCABULARY})
    return IndexArrays(vocabulary=vocabulary, **{name: named[name] for name in _OWN})


def save_arrays(arrays: IndexArrays, folder: Path) -> None:
    """Write the arrays into a folder, each in a file, and last the file that says they are whole."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.json").unlink(missing_ok=True)
    for name, array in named_arrays(arrays).items():
        _save(folder, name, array)
    (folder / "index.json").write_text(json.dumps({"format": _FORMAT, "names": arrays.size}), encoding="utf-8")


def _save(folder: Path, name: str, array: npt.NDArray[np.generic]) -> None:
    # Whoever has the old file open keeps it: the new one takes over its name only.
    fresh = folder / f"{name}.new"
    with fresh.open("wb") as file:
        np.save(file, array)
    fresh.replace(folder / f"{name}.npy")


def open_arrays(folder: Path) -> IndexArrays:
    """The arrays of a folder; raises OrgdirError where they are not whole."""
    try:
        said = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        names = (*_OWN, *(f"vocabulary_{name}" for name in _OF_VOCABULARY))
        arrays = arrays_named({name: _open(folder, name) for name in names})
    except (OSError, ValueError) as error:
        raise OrgdirError(f"The index in {folder} cannot be read; build it again.") from error
    if said != {"format": _FORMAT, "names": arrays.size}:
        raise OrgdirError(f"The index in {folder} is of another version; build it again.")
    return arrays


def _open(folder: Path, name: str) -> npt.NDArray[Any]:
    path = folder / f"{name}.npy"
    # Nothing of length zero can be mapped.
    loaded = np.load(path, mmap_mode="r") if path.stat().st_size > _HEADER else np.load(path)
    return np.asarray(loaded)
