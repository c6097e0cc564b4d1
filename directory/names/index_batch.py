"""Many queries at once: those that a name much like them settles, found by their rarer words in a few passes."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.process import cpdist

from directory.names.added_names import CONTAINED
from directory.names.index_sums import Wanted, ranges, sum_up
from directory.names.index_words import texts_of
from directory.names.name_keys import hash_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import numpy.typing as npt

    from directory.names.index_arrays import IndexArrays
    from directory.names.index_sums import Sums
    from directory.names.postings import Rows

    SpeltAlike: TypeAlias = Callable[[Sequence[str]], Sequence[Sequence[tuple[int, float]]]]

# So alike that a wider search would hardly find a better one: in its letters, or in having all the words.
GOOD, SETTLED = 0.92, 0.88
SAME_WORDS = 0.99
# How much it counts that the words of a name stand in the query, and that those of the query stand in the name.
OF_NAME, OF_QUERY = 0.8, 0.1
_CHUNK = 256
# How many rows of the lists of words are gone through for a query: of its known words, and of those spelt like others.
_ROWS, _ROWS_ALIKE, _ROWS_A_HIT = 800, 3_000, 100
# How many names are compared letter by letter, and for each hit that is wanted beyond the first.
_COMPARED, _COMPARED_A_HIT = 60, 4
# In how many names, those that share most, all the words are counted.
_COUNTED = 12
# A name that has all its words in a query settles it only where it has so much of the query's too.
_MOST_OF_QUERY = 0.6

Found = list[tuple[int, float]]


class _Word(NamedTuple):
    """The place of a word in the vocabulary, and how much it counts."""

    place: int
    weight: float


@dataclass(slots=True)
class _Asked:
    """A query: its words, those of the vocabulary that it has or may have, those that are not in it, scores of rows."""

    words: list[str]
    known: dict[str, _Word] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    mass: float = 0.0
    scores: dict[int, float] = field(default_factory=dict)
    settled: bool = False

    def best(self, limit: int) -> Found | None:
        """The best rows, where they settle the query."""
        if not self.settled:
            return None
        ranked = sorted([(-score, row) for row, score in self.scores.items()])[:limit]
        return [(row, -score) for score, row in ranked]

    def note(self, row: int, score: float) -> None:
        """Keep the score of a row, where it has no better one."""
        if score > self.scores.get(row, 0.0):
            self.scores[row] = score

    def compare_words(self, row: int, text: str, mass: float) -> None:
        """Note how much of the words of a name, of this mass, the query has, and somewhat how much of its the name."""
        shared = sum(self.known[word].weight for word in set(text.split()) if word in self.known)
        share = min(1.0, (shared / mass) ** OF_NAME * (shared / self.mass) ** OF_QUERY)
        self.note(row, CONTAINED * share)
        self.settled |= share >= SETTLED and shared >= _MOST_OF_QUERY * self.mass


def settled(
    arrays: IndexArrays, queries: Sequence[list[str]], limit: int, spelt_alike: SpeltAlike
) -> Iterator[Found | None]:
    """For each query, in words, the rows most like it and how much; None where that wants a wider search.

    ``spelt_alike`` gives the places in the vocabulary of the words that each of some words may be, and how
    alike they are.
    """
    for first in range(0, len(queries), _CHUNK):
        chunk = [_Asked(words) for words in queries[first : first + _CHUNK]]
        _by_whole_name(arrays, chunk, limit)
        _find_words(arrays, chunk)
        _pass(arrays, [asked for asked in chunk if not asked.settled], limit, _ROWS)
        rest = [asked for asked in chunk if asked.unknown and not asked.settled]
        _guess_words(arrays, rest, spelt_alike)
        _pass(arrays, rest, limit, _ROWS_ALIKE)
        yield from (asked.best(limit) for asked in chunk)


def _by_whole_name(arrays: IndexArrays, chunk: Sequence[_Asked], limit: int) -> None:
    """Note the names of the same words; where one is wanted only, the very name settles a query."""
    sets = [" ".join(sorted(set(asked.words))) for asked in chunk]
    for place, row in _equal(arrays.set_hashes, arrays.set_rows, sets):
        chunk[place].scores[row] = SAME_WORDS
    for place, row in _equal(arrays.exact_hashes, arrays.exact_rows, [" ".join(asked.words) for asked in chunk]):
        chunk[place].scores[row] = 1.0
        chunk[place].settled = limit == 1


def _equal(hashes: npt.NDArray[np.uint64], rows: Rows, texts: list[str]) -> Iterator[tuple[int, int]]:
    """The place of each text whose hash is known, with each of the rows under it."""
    wanted = np.array([hash_of(text) for text in texts], dtype=np.uint64)
    first = np.searchsorted(hashes, wanted)
    counts = np.searchsorted(hashes, wanted, side="right") - first
    places = np.repeat(np.arange(len(texts)), counts)
    return zip(places.tolist(), rows[ranges(first, counts)].tolist(), strict=True)


# --- words ---------------------------------------------------------------------------------------


def _find_words(arrays: IndexArrays, chunk: Sequence[_Asked]) -> None:
    """Look the words of all queries up."""
    words = list(dict.fromkeys(chain.from_iterable(asked.words for asked in chunk)))
    places = dict(zip(words, arrays.vocabulary.find(words), strict=True))
    weights = _weights(arrays, [place for place in places.values() if place >= 0])
    for asked in chunk:
        for word in sorted(set(asked.words)):
            if places[word] < 0:
                asked.unknown.append(word)
            else:
                asked.known[word] = _Word(places[word], weights[places[word]])
        asked.mass = sum(word.weight for word in asked.known.values()) + len(asked.unknown) * arrays.weight(1)


def _guess_words(arrays: IndexArrays, chunk: Sequence[_Asked], spelt_alike: SpeltAlike) -> None:
    """Add the words that unknown ones may be."""
    if not chunk:
        return
    unknown = list(dict.fromkeys(chain.from_iterable(asked.unknown for asked in chunk)))
    guesses = dict(zip(unknown, spelt_alike(unknown), strict=True))
    places = list(dict.fromkeys(place for several in guesses.values() for place, _ in several))
    weights = _weights(arrays, places)
    vocabulary = arrays.vocabulary
    texts = dict(zip(places, texts_of(vocabulary.text, vocabulary.ends, np.array(places, dtype=np.int32)), strict=True))
    for asked in chunk:
        for place, likeness in chain.from_iterable(guesses[word] for word in asked.unknown):
            asked.known.setdefault(texts[place], _Word(place, weights[place] * likeness**2))


def _weights(arrays: IndexArrays, places: list[int]) -> dict[int, float]:
    counts = arrays.words.sizes(np.array(places, dtype=np.int64))
    return dict(zip(places, np.log1p(arrays.size / np.maximum(counts, 1)).tolist(), strict=True))


# --- names ---------------------------------------------------------------------------------------


def _pass(arrays: IndexArrays, chunk: Sequence[_Asked], limit: int, rows: int) -> None:
    """Compare each query with the names that share the most of its rarer words, and see whether that settles it."""
    if not chunk:
        return
    sums = sum_up(arrays.words, _wanted(chunk), rows + _ROWS_A_HIT * (limit - 1))
    found = sums.best(sums.sums / np.sqrt(arrays.mass[sums.rows]), _COMPARED + _COMPARED_A_HIT * (limit - 1))
    texts = texts_of(arrays.text, arrays.ends, found.rows.astype(np.int32))
    likeness = _likeness(chunk, found, texts)
    mass = arrays.mass[found.rows].tolist()
    rows_of = found.rows.tolist()
    begins = np.searchsorted(found.askers, np.arange(len(chunk) + 1)).tolist()
    for asked, (first, last) in zip(chunk, pairwise(begins), strict=True):
        for place in range(first, last):
            asked.note(rows_of[place], likeness[place])
        asked.settled = max(asked.scores.values(), default=0.0) >= GOOD
        for place in range(first, min(last, first + _COUNTED)) if limit > 1 or not asked.settled else ():
            asked.compare_words(rows_of[place], texts[place], mass[place])


def _wanted(chunk: Sequence[_Asked]) -> Wanted:
    words = [word for asked in chunk for word in asked.known.values()]
    askers = np.repeat(np.arange(len(chunk)), [len(asked.known) for asked in chunk])
    places = np.array([word.place for word in words], dtype=np.int64)
    return Wanted(askers, places, np.array([word.weight for word in words], dtype=np.float64))


def _likeness(chunk: Sequence[_Asked], found: Sums, texts: list[str]) -> list[float]:
    """How alike the letters of each query and name are, the words of both in order of the alphabet."""
    ordered = [" ".join(sorted(asked.words)) for asked in chunk]
    asked = [ordered[asker] for asker in found.askers.tolist()]
    letters = cpdist(asked, texts, scorer=fuzz.ratio, dtype=np.float32)
    # Only a name with the same words in the same order is the name itself.
    likeness: list[float] = np.minimum(letters / 100, SAME_WORDS).tolist()
    return likeness
