"""The keys a name is found by: its folded words in order of the alphabet, their hashes and trigrams."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from directory.names.normalise import normalise
from directory.names.romanisation_latin import PLAIN
from directory.names.romanisation_semitic import PERSIAN_TELLING_LETTERS
from directory.names.romanise import fold, fold_all, guess_language, letters_of, romanise, words_read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.names.postings import Rows

# Letters, digits and the space between words: 0 is the space.
_SYMBOLS = 37
TRIGRAMS = _SYMBOLS**3
_LONGEST_NAME = 1_000
_ARABIC_LETTER, _HEBREW_LETTER = "[\u0620-\u064a]", "[\u05d0-\u05ea]"
_UNVOCALISED = re.compile(f"{_ARABIC_LETTER}|{_HEBREW_LETTER}")
# The article that Arabic joins to its word, after "and" or alone, and drawn together with "for".
_JOINED = re.compile(f"(?<!{_ARABIC_LETTER})(و?ال|لل)(?={_ARABIC_LETTER}{{3}})")
# A waw or vav inside a word is a vowel, but for one before an alif or alef.
_WRITTEN_VOWEL = re.compile(f"(?<={_ARABIC_LETTER})و(?!ا)|(?<={_HEBREW_LETTER})ו(?!א)")
_PLAIN_WORDS = re.compile("[a-z0-9]+")
_TABLE = np.zeros(256, dtype=np.uint16)
_TABLE[ord("a") : ord("z") + 1] = np.arange(1, 27)
_TABLE[ord("0") : ord("9") + 1] = np.arange(27, 37)


class NameKey(NamedTuple):
    """The hash of a name's words in their own order, and the words in order of the alphabet; no words, no hash."""

    exact: int
    text: str


class NameKeys(NamedTuple):
    """The keys of many names, by row."""

    exact: npt.NDArray[np.uint64]
    texts: list[str]


def key_of(name: str) -> NameKey:
    """What an index keeps of a name."""
    words = words_of(name)
    return NameKey(hash_of(" ".join(words)) if words else 0, " ".join(sorted(words)))


def keys_of(names: Sequence[str]) -> NameKeys:
    """What an index keeps of each of many names, whose words are folded together."""
    # Texts in place of lists of words: what is made for many names is not gone through for cycles.
    romanised = [" ".join(_romanised_words(name)) for name in names]
    different = list(dict.fromkeys(" ".join(romanised).split()))
    folded = dict(zip(different, fold_all(different), strict=True))
    texts = [" ".join([folded[word] for word in words.split()]) for words in romanised]
    exact = np.array([hash_of(text) if text else 0 for text in texts], dtype=np.uint64)
    return NameKeys(exact, [" ".join(sorted(text.split())) for text in texts])


def words_of(name: str) -> list[str]:
    """The folded words of a name, in its own order; of a text over 1,000 characters only the beginning is read."""
    return [fold(word) for word in _romanised_words(name)]


def _romanised_words(name: str) -> list[str]:
    text = name[:_LONGEST_NAME]
    if text.isascii():
        return _PLAIN_WORDS.findall(letters_of(text))
    if _UNVOCALISED.search(text):
        return romanise(_as_read_aloud(normalise(text))).split()
    letters = [letters_of(printed) if printed.isascii() else _letters(printed) for printed in text.split()]
    # The letters of the whole name tell in which language each word is read.
    reading = guess_language(" ".join(letters))
    as_printed = reading not in PLAIN
    return [
        word
        for each in letters
        for word in ((each,) if as_printed and each.isascii() and each.isalnum() else _words_read(each, reading))
    ]


@lru_cache(maxsize=1 << 14)
def _letters(printed: str) -> str:
    return letters_of(normalise(printed))


@lru_cache(maxsize=1 << 14)
def _words_read(letters: str, reading: str | None) -> tuple[str, ...]:
    """The romanised words of one printed word in small letters, as a language reads it."""
    return tuple(" ".join(words_read(letters, reading)).split())


def _as_read_aloud(text: str) -> str:
    """Arabic and Hebrew as other scripts write them, where consonants alone are compared: articles are words."""
    if PERSIAN_TELLING_LETTERS.isdisjoint(text):
        text = _JOINED.sub(r"\1 ", text)
    return _WRITTEN_VOWEL.sub("", text)


def hash_of(text: str) -> int:
    """64 bits that stand for a text, the same on every machine."""
    return int.from_bytes(hashlib.blake2b(text.encode("ascii"), digest_size=8).digest(), "big")


def trigrams_of_all(names: Sequence[str], first_row: int) -> tuple[npt.NDArray[np.uint16], Rows]:
    """The trigram codes of many names and the row of each, every pair once, rows ascending."""
    lengths = np.fromiter((len(name) + 1 for name in names), dtype=np.int64, count=len(names))
    symbols = _TABLE[np.frombuffer((" " + " ".join(names) + " ").encode("ascii"), dtype=np.uint8)]
    codes = symbols[:-2] * np.uint16(_SYMBOLS * _SYMBOLS) + symbols[1:-1] * np.uint16(_SYMBOLS) + symbols[2:]
    rows = np.repeat(np.arange(len(names), dtype=np.int64), lengths)[: len(codes)]
    inside = symbols[1:-1] > 0
    pairs = rows[inside] << 16 | codes[inside]
    pairs.sort()
    pairs = pairs[np.flatnonzero(np.diff(pairs, prepend=-1))]
    return (pairs & 0xFFFF).astype(np.uint16), (pairs >> 16).astype(np.int32) + np.int32(first_row)
