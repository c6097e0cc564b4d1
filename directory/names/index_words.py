"""The different words of many names: found by spelling, or by near spelling through their trigrams."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.process import cdist, cpdist

from directory.names.index_sums import Wanted, sum_up
from directory.names.name_keys import TRIGRAMS, hash_of, trigrams_of_all
from directory.names.postings import Postings, fill
from directory.names.romanise import skeleton, skeletons

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from directory.names.postings import Counts, Rows

_CHUNK = 20_000
_BUDGET = 6_000
# So many words are looked for at once.
_ASKED = 256
_RERANKED = 60
_SIMILAR = 75.0
_MOST_SIMILAR = 8
# Two consonants say too little.
_FEWEST_CONSONANTS = 3
_MOST_OF_ONE_SKELETON = 20
_SIMILAR_SKELETON = 75.0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by place, in the order of their hashes; ``trigram_rows`` and ``skeleton_rows`` are places."""

    hashes: npt.NDArray[np.uint64]
    text: npt.NDArray[np.uint8]
    ends: Counts
    trigram_offsets: Counts
    trigram_rows: Rows
    skeleton_hashes: npt.NDArray[np.uint64]
    skeleton_rows: Rows
    skeleton_text: npt.NDArray[np.uint8]
    skeleton_ends: Counts

    def __len__(self) -> int:
        """How many words there are."""
        return len(self.hashes)

    def find(self, words: Sequence[str]) -> list[int]:
        """The place of each of the words, -1 for one that is not known."""
        if not len(self.hashes):
            return [-1] * len(words)
        wanted = np.array([hash_of(word) for word in words], dtype=np.uint64)
        places = np.minimum(np.searchsorted(self.hashes, wanted), len(self.hashes) - 1)
        found: list[int] = np.where(self.hashes[places] == wanted, places, -1).tolist()
        return found

    def same_consonants(self, word: str) -> list[int]:
        """The places of words with the consonants of a word, as a script without vowels would write it; few or none."""
        bones = skeleton(word)
        if len(bones) < _FEWEST_CONSONANTS:
            return []
        wanted = np.uint64(hash_of(bones))
        first = int(np.searchsorted(self.skeleton_hashes, wanted))
        last = int(np.searchsorted(self.skeleton_hashes, wanted, side="right"))
        places: list[int] = self.skeleton_rows[first : min(last, first + _MOST_OF_ONE_SKELETON)].tolist()
        return places

    def skeletons(self) -> list[str]:
        """The consonants of every word, by place."""
        return texts_of(self.skeleton_text, self.skeleton_ends, np.arange(len(self), dtype=np.int32))

    def similar(self, words: Sequence[str]) -> list[list[tuple[int, float]]]:
        """For each word the places of words spelt much like it, and how much from 0 to 1, the most alike first."""
        found: list[list[tuple[int, float]]] = []
        for first in range(0, len(words), _ASKED):
            found += self._similar(words[first : first + _ASKED])
        return found

    def _similar(self, words: Sequence[str]) -> list[list[tuple[int, float]]]:
        codes, askers = trigrams_of_all(words, 0)
        wanted = Wanted(askers.astype(np.int64), codes.astype(np.int64), np.ones(len(codes)))
        sums = sum_up(Postings(self.trigram_offsets, self.trigram_rows), wanted, _BUDGET)
        asked_letters = np.array([len(word) for word in words])
        letters = self.ends[sums.rows + 1] - self.ends[sums.rows]
        best = sums.best(sums.sums / (letters + asked_letters[sums.askers]), _RERANKED)
        texts = texts_of(self.text, self.ends, best.rows)
        asked = [words[asker] for asker in best.askers.tolist()]
        ratios = cpdist(asked, texts, scorer=fuzz.ratio, score_cutoff=_SIMILAR, dtype=np.float32)
        found: list[list[tuple[int, float]]] = [[] for _ in words]
        for place in np.argsort(-ratios, kind="stable")[: int((ratios > 0).sum())].tolist():
            several = found[best.askers[place]]
            if len(several) < _MOST_SIMILAR:
                several.append((int(best.rows[place]), float(ratios[place]) / 100))
        return found


def similar_skeletons(word: str, skeletons: Sequence[str]) -> list[tuple[int, float]]:
    """The places whose consonants are much like those of a word, and how much from 0 to 1."""
    bones = skeleton(word)
    if len(bones) < _FEWEST_CONSONANTS - 1 or not skeletons:
        return []
    ratios = cdist([bones], skeletons, scorer=fuzz.ratio, score_cutoff=_SIMILAR_SKELETON, dtype=np.float32)[0]
    best = np.argsort(-ratios, kind="stable")[:_MOST_OF_ONE_SKELETON]
    return [(int(place), float(ratios[place]) / 100) for place in best if ratios[place] > 0]


def texts_of(text: npt.NDArray[np.uint8], ends: Counts, rows: Rows | Counts) -> list[str]:
    """The texts of the rows out of one array of letters."""
    letters = text.data
    begins, stops = ends[rows].tolist(), ends[rows + 1].tolist()
    return [str(letters[begin:stop], "ascii") for begin, stop in zip(begins, stops, strict=True)]


def vocabulary_of(words: Sequence[str]) -> tuple[Vocabulary, Rows]:
    """The vocabulary of different words, and the place of each of them in it."""
    hashes = np.array([hash_of(word) for word in words], dtype=np.uint64)
    order = np.argsort(hashes)
    places = np.empty(len(order), dtype=np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    ordered = [words[place] for place in order.tolist()]
    chunks = [trigrams_of_all(ordered[first : first + _CHUNK], first) for first in range(0, len(ordered), _CHUNK)]
    trigrams = fill(chunks, TRIGRAMS)
    bones_of = skeletons(ordered)
    bones = np.array([hash_of(each) for each in bones_of], dtype=np.uint64)
    by_bones = np.argsort(bones, kind="stable").astype(np.int32)
    made = Vocabulary(
        hashes[order],
        *_text_of(ordered),
        trigrams.offsets,
        trigrams.rows,
        bones[by_bones],
        by_bones,
        *_text_of(bones_of),
    )
    return made, places


def _text_of(texts: Sequence[str]) -> tuple[npt.NDArray[np.uint8], Counts]:
    ends = np.zeros(len(texts) + 1, dtype=np.int64)
    np.cumsum(np.fromiter(map(len, texts), dtype=np.int64, count=len(texts)), out=ends[1:])
    return np.frombuffer("".join(texts).encode("ascii"), dtype=np.uint8), ends
