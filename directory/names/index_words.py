"""The different words of many names: found by spelling, or by near spelling through their trigrams."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from directory.names.name_keys import TRIGRAMS, hash_of, trigrams_of, trigrams_of_all
from directory.names.postings import Postings, Tally, fill
from directory.names.romanise import skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from directory.names.postings import Counts, Rows

_CHUNK = 20_000
_BUDGET = 20_000
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

    def similar(self, word: str, tally: Tally) -> list[tuple[int, float]]:
        """The places of words spelt much like a word, and how much from 0 to 1; the tally is of this vocabulary."""
        codes = trigrams_of(word)
        postings = Postings(self.trigram_offsets, self.trigram_rows)
        sizes = postings.sizes(codes)
        spent = 0
        for place in np.argsort(sizes):
            spent += int(sizes[place])
            if spent > _BUDGET and spent > sizes[place]:
                break
            tally.add(postings.of(int(codes[place])), 1.0)
        places, sums = tally.best(0.3)
        tally.clear()
        if not len(places):
            return []
        lengths = (self.ends[places + 1] - self.ends[places]).astype(np.float32)
        order = np.argsort(-sums / (lengths + len(word)))[:_RERANKED]
        places = places[order].astype(np.int32)
        ratios = cdist([word], texts_of(self.text, self.ends, places), scorer=fuzz.ratio, score_cutoff=_SIMILAR)[0]
        best = np.argsort(-ratios)[:_MOST_SIMILAR]
        return [(int(places[place]), float(ratios[place]) / 100) for place in best if ratios[place] >= _SIMILAR]


def similar_skeletons(word: str, skeletons: Sequence[str]) -> list[tuple[int, float]]:
    """The places whose consonants are much like those of a word, and how much from 0 to 1."""
    bones = skeleton(word)
    if len(bones) < _FEWEST_CONSONANTS - 1 or not skeletons:
        return []
    ratios = cdist([bones], skeletons, scorer=fuzz.ratio, score_cutoff=_SIMILAR_SKELETON, dtype=np.float32)[0]
    best = np.argsort(-ratios, kind="stable")[:_MOST_OF_ONE_SKELETON]
    return [(int(place), float(ratios[place]) / 100) for place in best if ratios[place] > 0]


def texts_of(text: npt.NDArray[np.uint8], ends: Counts, rows: Rows) -> list[str]:
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
    skeletons = [skeleton(word) for word in ordered]
    bones = np.array([hash_of(each) for each in skeletons], dtype=np.uint64)
    by_bones = np.argsort(bones, kind="stable").astype(np.int32)
    made = Vocabulary(
        hashes[order],
        *_text_of(ordered),
        trigrams.offsets,
        trigrams.rows,
        bones[by_bones],
        by_bones,
        *_text_of(skeletons),
    )
    return made, places


def _text_of(texts: Sequence[str]) -> tuple[npt.NDArray[np.uint8], Counts]:
    ends = np.zeros(len(texts) + 1, dtype=np.int64)
    np.cumsum(np.fromiter(map(len, texts), dtype=np.int64, count=len(texts)), out=ends[1:])
    return np.frombuffer("".join(texts).encode("ascii"), dtype=np.uint8), ends
