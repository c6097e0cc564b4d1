"""The nearest of the known words to one that was misspelt, for a 'did you mean'."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from directory.registry.doubts import LOOK_ALIKES
from directory.registry.meant_words import MEANT

if TYPE_CHECKING:
    from collections.abc import Iterable

_CLOSE_ENOUGH = 0.6


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint with the nearest known word, or empty where none is near.

    >>> did_you_mean("coaliton", ["coalition", "court"])
    "did you mean 'coalition'?"
    """
    found = nearest(word, known)
    return f"did you mean '{found}'?" if found else ""


def look_alike(word: str) -> str:
    """Which letter of a word is of another script than the others, to be said after it; empty for one script.

    >>> look_alike("\u043aind")
    ": its '\u043a' is cyrillic small letter ka"
    """
    letter = next((letter for letter in word if letter in LOOK_ALIKES), "")
    is_mixed = letter and any(other.isascii() and other.isalpha() for other in word)
    return f": its '{letter}' is {unicodedata.name(letter).lower()}" if is_mixed else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The nearest known word; case, ``-`` and ``_`` do not count."""
    shapes = {_shape(other): other for other in known}
    if (meant := MEANT.get(_shape(word), "")) in shapes:
        return shapes[meant]
    from difflib import get_close_matches  # noqa: PLC0415 - loaded on use: most files spell every word right

    found = get_close_matches(_shape(word), shapes, n=1, cutoff=_CLOSE_ENOUGH)
    return shapes[found[0]] if found else None


def _shape(word: str) -> str:
    return word[:80].casefold().replace("-", "_")
