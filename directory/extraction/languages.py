"""Which language a text is in, and the word tables that go with it."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from directory.extraction.vocabulary import Words, join

if TYPE_CHECKING:
    from collections.abc import Sequence

LANGUAGES = ("en", "az", "de", "es", "fr", "ru", "tr")
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 0.04


@cache
def words_of_language(code: str) -> Words:
    """The word tables of one language."""
    words: Words = import_module(f"directory.extraction.words_{code}").WORDS
    return words


def guess_language(text: str) -> str | None:
    """The language whose small words a text holds most of, or None where there are few of any.

    >>> guess_language("We call on the government to end this and to listen to the people")
    'en'
    """
    sample = [word.casefold() for word in _WORD.findall(text[:_SAMPLE])]
    if not sample:
        return None
    shares = {code: sum(word in words_of_language(code).stopwords for word in sample) for code in LANGUAGES}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST * len(sample) else None


@cache
def tables(code: str | None) -> Words:
    """The tables for running text in a language: its own, then English, whose names stand in every language."""
    if code is None or code == "en" or code not in LANGUAGES:
        return words_of_language("en")
    return join([words_of_language(code), words_of_language("en")])


@cache
def every_table(codes: Sequence[str] = LANGUAGES) -> Words:
    """The tables of all languages joined, for lists of names from anywhere."""
    return join([words_of_language(code) for code in codes])
