"""Names among many: the rows most like a name, in milliseconds among a million."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from directory.names.added_names import CONTAINED, Added
from directory.names.index_arrays import IndexArrays, arrays_of, arrays_with, open_arrays, save_arrays
from directory.names.index_batch import GOOD, OF_NAME, OF_QUERY, SAME_WORDS, SETTLED, settled
from directory.names.index_words import similar_skeletons
from directory.names.name_keys import hash_of, key_of, words_of
from directory.names.postings import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from typing import Self

    from directory.names.postings import Floats, Rows

# Below so many names every one is looked at.
_FEW = 5_000
# How many rows of the lists of words are summed up in each pass.
_RARE, _SIMILAR, _COMMON = 3_000, 15_000, 150_000
# How many names are looked at letter by letter, where few hits are wanted, many, and by the common words.
_FEW_HITS = 5
_RERANKED_FEW, _RERANKED, _RERANKED_COMMON = 60, 160, 400
# On how many of the rows summed up the common words are counted too, those of such a share of the query's weight.
_COUNTED, _WEIGHTY = 1_500, 0.07
_MOST_HITS = 100
_SAME_CONSONANTS = 0.9
# Where a word is spelt so like a known one, it is not looked for among pieces and consonants.
_ALIKE = 0.85
# A word of so few names may be another one misspelt.
_MAY_BE_MISSPELT = 30
_LEAST_LETTERS, _MOST_LETTERS = 4, 200
_MOST_REMEMBERED = 20_000
_LEAST_LETTERS_OF_TWO = 7
_WITHOUT_VOWELS = re.compile("[\u0590-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufeff]")
_SEGMENT = re.compile(r"[,;/|()]+")
_LEAST_WORDS_FOR_SEGMENTS = 6
_MOST_WORDS = 40


class Hit(NamedTuple):
    """A row and how like the query its name is, from 0 to 1."""

    row: int
    score: float


class _Known(NamedTuple):
    """A word of the vocabulary that a word of the query is or may be: ``names`` it stands in, ``weight`` it counts."""

    names: int
    place: int
    weight: float
    letters: float


@dataclass(slots=True)
class _Asked:
    """What is looked for, and the scores of the rows seen; ``reranked`` is how many are compared letter by letter."""

    words: list[str]
    ordered: str
    thoroughly: bool
    reranked: int
    vowels: bool = True
    scores: dict[int, float] = field(default_factory=dict)

    @classmethod
    def of(cls, words: list[str], *, thoroughly: bool = True, few: bool = False) -> Self:
        return cls(words, " ".join(sorted(words)), thoroughly, _RERANKED_FEW if few else _RERANKED)


class Index:
    """Names by row number, to be searched by a name as anyone may write it.

    >>> index = Index.build(["University of Strathclyde", "University of Strasbourg"])
    >>> index.search("Strathclyde Univercity")[0].row
    0
    """

    def __init__(self, arrays: IndexArrays) -> None:
        self._use(arrays)

    def _use(self, arrays: IndexArrays) -> None:
        self._arrays = arrays
        self._tally = Tally(arrays.size)
        self._alike: dict[str, tuple[tuple[int, float], ...]] = {}
        self._skeletons: list[str] | None = None
        self._texts: list[str] | None = None
        self._added = Added(arrays.size)

    @classmethod
    def build(cls, names: Iterable[str]) -> Self:
        """An index of the names; the row of each is its place among them."""
        return cls(arrays_of(names))

    @classmethod
    def open(cls, folder: Path) -> Self:
        """The index saved in a folder, its arrays left on the disk until they are read."""
        return cls(open_arrays(folder))

    def save(self, folder: Path) -> None:
        """Write the index, with what was added since, into a folder."""
        if len(self._added):
            self._use(arrays_with(self._arrays, self._added.keys))
        save_arrays(self._arrays, folder)

    def add(self, name: str) -> int:
        """Put one more name in; its row is returned."""
        return self._added.add(key_of(name))

    def __len__(self) -> int:
        """How many names there are."""
        return self._arrays.size + len(self._added)

    def search(self, query: str, limit: int = 50) -> list[Hit]:
        """The rows most like the query, best first, at most ``limit`` of them."""
        words = words_of(query)[:_MOST_WORDS]
        if not words:
            return []
        if limit == 1 and (exact := self._arrays.exact(hash_of(" ".join(words)))):
            return [Hit(exact[0], 1.0)]
        asked = _Asked.of(words, few=limit <= _FEW_HITS)
        asked.vowels = _WITHOUT_VOWELS.search(query) is None
        scores = self._search(asked)
        if len(words) >= _LEAST_WORDS_FOR_SEGMENTS:
            for segment in _segments(query):
                for row, score in self._search(_Asked.of(segment, thoroughly=False)).items():
                    scores[row] = max(scores.get(row, 0.0), score * CONTAINED)
        best = sorted([(-score, row) for row, score in scores.items()])[:limit]
        return [Hit(row, -score) for score, row in best]

    def search_many(self, queries: Sequence[str], limit: int = 1) -> list[list[Hit]]:
        """For each query the rows most like it, best first; many are answered sooner together than one by one.

        Where a name spelt much like the query is found by rare words, no wider search is made for others.
        """
        if self._arrays.size <= _FEW:
            return [self.search(query, limit) for query in queries]
        hits: list[list[Hit]] = []
        asked = [[] if _WITHOUT_VOWELS.search(query) else words_of(query)[:_MOST_WORDS] for query in queries]
        for query, words, found in zip(queries, asked, settled(self._arrays, asked, limit, self._guesses), strict=True):
            if found is None:
                hits.append(self.search(query, limit))
            else:
                among = found + list(self._added.scores(words).items())
                hits.append([Hit(row, score) for row, score in sorted(among, key=_rank)[:limit]])
        return hits

    def _search(self, asked: _Asked) -> dict[int, float]:
        arrays, scores = self._arrays, asked.scores
        scores.update(self._added.scores(asked.words))
        if not arrays.size:
            return scores
        for row in arrays.same_words(hash_of(" ".join(sorted(set(asked.words))))):
            scores[row] = SAME_WORDS
        for row in arrays.exact(hash_of(" ".join(asked.words))):
            scores[row] = 1.0
        if arrays.size <= _FEW:
            self._score_every(asked)
        self._by_words(asked)
        return scores

    # --- by words ------------------------------------------------------------------------------

    def _by_words(self, asked: _Asked) -> None:
        """Look among the names that share the rarer words; then words spelt alike; then the common words."""
        best = max(asked.scores.values(), default=0.0)
        known, unknown = self._known(asked.words)
        alike = self._spelt_alike if asked.vowels else self._with_like_consonants
        guessed = [guess for word in unknown for guess in alike(word)]
        mass = sum(word.weight for word in known) + len(unknown) * self._arrays.weight(1)
        found = [*known, *guessed]
        best = max(best, self._pass(asked, found, mass, _RARE))
        if best >= GOOD or not asked.thoroughly or self._arrays.size <= _FEW:
            return
        others = self._alike_to_rare(asked.words, {word.place for word in found})
        if others:
            best = max(best, self._pass(asked, [*found, *others], mass, _SIMILAR))
        if best < GOOD:
            self._by_letters(asked, [*found, *others])

    def _alike_to_rare(self, words: list[str], seen: set[int]) -> list[_Known]:
        """Words spelt like those of the query that are known but so rare that they may be misspelt."""
        guesses = []
        different = sorted(set(words))
        for word, place in zip(different, self._arrays.vocabulary.find(different), strict=True):
            if place >= 0 and self._known_word(place, word).names <= _MAY_BE_MISSPELT:
                guesses += [guess for guess in self._spelt_alike(word) if guess.place not in seen]
        return guesses

    def _known(self, words: list[str]) -> tuple[list[_Known], list[str]]:
        """The words of the query that are known, alone or two joined, and those that are not."""
        different = sorted(set(words))
        joined = {one + other for one, other in pairwise(words) if len(one) + len(other) >= _LEAST_LETTERS_OF_TWO}
        looked_up = [*different, *sorted(joined.difference(different))]
        places = self._arrays.vocabulary.find(looked_up)
        found = list(zip(looked_up, places, strict=True))
        known = [self._known_word(place, word) for word, place in found if place >= 0]
        return known, [word for word, place in found[: len(different)] if place < 0]

    def _known_word(self, place: int, word: str, likeness: float = 1.0) -> _Known:
        offsets = self._arrays.word_offsets
        names = int(offsets[place + 1] - offsets[place])
        return _Known(names, place, self._arrays.weight(names) * likeness**2, (len(word) + 1) * likeness)

    def _spelt_alike(self, word: str) -> list[_Known]:
        (guesses,) = self._guesses([word])
        return [self._known_word(place, word, likeness) for place, likeness in guesses]

    def _guesses(self, words: Sequence[str]) -> list[Sequence[tuple[int, float]]]:
        """For each word the places of those that it may be, misspelt, and how alike they are."""
        asked = [word for word in words if _LEAST_LETTERS <= len(word) <= _MOST_LETTERS]
        fresh = [word for word in dict.fromkeys(asked) if word not in self._alike]
        if len(self._alike) + len(fresh) > _MOST_REMEMBERED:
            self._alike.clear()
            fresh = list(dict.fromkeys(asked))
        for word, similar in zip(fresh, self._arrays.vocabulary.similar(fresh), strict=True):
            found = dict(similar)
            if max(found.values(), default=0.0) < _ALIKE:
                found |= self._halves(word)
                for place in self._arrays.vocabulary.same_consonants(word):
                    found.setdefault(place, _SAME_CONSONANTS)
            self._alike[word] = tuple(found.items())
        return [self._alike.get(word, ()) for word in words]

    def _halves(self, word: str) -> dict[int, float]:
        """The known words that a word is made of, where a space was left out."""
        if len(word) < _LEAST_LETTERS_OF_TWO:
            return {}
        cuts = range(3, min(len(word) - 2, 30))
        # A letter that ends one word and begins the next is written once in the folded word.
        halves = sorted({half for cut in cuts for half in (word[:cut], word[cut:], word[cut - 1 :])})
        halves = [half for half in halves if len(half) >= _LEAST_LETTERS]
        return {place: 1.0 for place in self._arrays.vocabulary.find(halves) if place >= 0} if halves else {}

    def _with_like_consonants(self, word: str) -> list[_Known]:
        """Words that a script without vowels may write as it does this one."""
        if self._skeletons is None:
            self._skeletons = self._arrays.vocabulary.skeletons()
        similar = dict(similar_skeletons(word, self._skeletons))
        return [self._known_word(place, word, likeness) for place, likeness in similar.items()]

    def _pass(self, asked: _Asked, found: list[_Known], mass: float, budget: int) -> float:
        """Score the names that share the rarest of the words, as many as the budget allows; the best score."""
        arrays = self._arrays
        words = sorted(found)
        common = self._sum_up(words, budget)
        rows, sums = self._tally.best(0.2)
        self._tally.clear()
        if not len(rows):
            return 0.0
        weighty = [word for word in common if word.weight >= _WEIGHTY * mass]
        light = [word for word in common if word.weight < _WEIGHTY * mass]
        for counted, most in ((weighty, _COUNTED), (light, asked.reranked)):
            chosen = _best(sums / np.sqrt(arrays.mass[rows]), most)
            rows, sums = rows[chosen], sums[chosen]
            self._count(counted, rows, sums)
        shares = (sums / arrays.mass[rows]) ** np.float32(OF_NAME) * (sums / np.float32(mass)) ** np.float32(OF_QUERY)
        shares = np.minimum(shares, np.float32(1))
        best = self._score(asked, rows, shares)
        # A name that has nearly all the words, and few others, need not be looked for further.
        return max(best, GOOD) if shares.max() >= SETTLED else best

    def _count(self, words: list[_Known], rows: Rows, sums: Floats) -> None:
        """Add the weights of the words to the sums of the rows that have them."""
        for word in words:
            listed = self._arrays.words.of(word.place)
            at = np.minimum(np.searchsorted(listed, rows), word.names - 1)
            sums += np.float32(word.weight) * (listed[at] == rows)

    def _sum_up(self, words: list[_Known], budget: int) -> list[_Known]:
        """Sum up the weights of the rarest words within the budget, at least one; the others are returned."""
        spent = 0
        for count, word in enumerate(words):
            spent += word.names
            if count and spent > budget:
                return words[count:]
            self._tally.add(self._arrays.words.of(word.place), word.weight)
        return []

    def _by_letters(self, asked: _Asked, found: list[_Known]) -> None:
        """Score the names that share the most letters with the query, in whole words, common ones too."""
        spent = 0
        for word in sorted(found):
            spent += word.names
            if spent > _COMMON:
                break
            self._tally.add(self._arrays.words.of(word.place), word.letters)
        rows, sums = self._tally.best(0.4)
        self._tally.clear()
        if len(rows):
            lengths = (self._arrays.lengths(rows) + len(asked.ordered)).astype(np.float32)
            rows = rows[_best(sums / lengths, _RERANKED_COMMON)]
            self._score(asked, rows, None)

    # --- scores --------------------------------------------------------------------------------

    def _score_every(self, asked: _Asked) -> None:
        """Put the scores of the best of all rows in, whose texts are kept at hand: of few names."""
        if self._texts is None:
            self._texts = self._arrays.texts(np.arange(self._arrays.size, dtype=np.int32))
        rows = np.arange(self._arrays.size, dtype=np.int32)
        together = cdist([asked.ordered], self._texts, scorer=fuzz.ratio, dtype=np.float32)[0] / 100
        self._keep_best(asked, rows, np.minimum(together, np.float32(SAME_WORDS)))

    def _score(self, asked: _Asked, rows: Rows, shares: Floats | None) -> float:
        """Put the scores of the best of the rows in; the best likeness of letters is returned."""
        texts = self._arrays.texts(rows) if self._texts is None else [self._texts[row] for row in rows.tolist()]
        together = cdist([asked.ordered], texts, scorer=fuzz.ratio, dtype=np.float32)[0] / 100
        best = float(together.max())
        if shares is not None:
            together = np.maximum(together, np.float32(CONTAINED) * shares)
        # Only a name with the same words in the same order is the name itself.
        together = np.minimum(together, np.float32(SAME_WORDS))
        self._keep_best(asked, rows, together)
        return best

    def _keep_best(self, asked: _Asked, rows: Rows, together: Floats) -> None:
        chosen = _best(together, _MOST_HITS)
        for row, score in zip(rows[chosen].tolist(), together[chosen].tolist(), strict=True):
            if score > asked.scores.get(row, 0.0):
                asked.scores[row] = score


def _rank(scored: tuple[int, float]) -> tuple[float, int]:
    return -scored[1], scored[0]


def _best(ranks: npt.NDArray[np.floating[Any]], most: int) -> npt.NDArray[np.int64] | slice:
    """The places of the ``most`` greatest of the ranks, ascending."""
    if len(ranks) <= most:
        return slice(None)
    # In order of place, for what is looked up next is then found in fewer steps.
    return np.sort(np.argpartition(ranks, len(ranks) - most)[len(ranks) - most :])


def _segments(query: str) -> list[list[str]]:
    segments = [words_of(segment)[:_MOST_WORDS] for segment in _SEGMENT.split(query[:1_000])[:8]]
    return [words for words in segments if len(words) > 1]
