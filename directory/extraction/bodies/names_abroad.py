"""Names in another language than their English page, read by the grammar of their own: "the Ligue des Droits de X"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from directory.extraction.bodies.grammar import names_in_chain
from directory.extraction.shapes.name_runs import chain_at
from directory.extraction.text.text_tokens import BIG
from directory.extraction.words.grammar_tables import GRAMMARS, ROMANCE
from directory.extraction.words.heads_abroad import ALSO_ENGLISH, LANGUAGES, beginning
from directory.extraction.words.languages import tables, words_of_language
from directory.extraction.words.vocabulary import Words, join, plain_letters, united

if TYPE_CHECKING:
    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_LANGUAGES = ("de", "es", "fr", "it", "pt")


def names_abroad(page: Page) -> list[Found]:
    """The names whose noun for bodies is another language's, or is followed by small words of it."""
    if page.words.code != "en":
        return []
    found: list[Found] = []
    tokens = page.tokens
    there = {tokens.low[index] for index in tokens.where(_heads(), 0, -1) if tokens.shape[index] in BIG}
    for code in (*_LANGUAGES, *LANGUAGES) if there else ():
        heads = there & _words(code).strong_heads
        places = [index for index in tokens.where(heads, 0, -1) if _leads(page, index, code)] if heads else []
        if places:
            abroad = replace(page, words=_tables(code))
            for index in places:
                names = names_in_chain(abroad, chain_at(abroad, index))
                found += [name for name in names[:1] if name.start == page.tokens.start[index]]
    return found


@cache
def _heads() -> frozenset[str]:
    """The nouns for bodies of all these languages."""
    return frozenset().union(*(_words(code).strong_heads for code in (*_LANGUAGES, *LANGUAGES)))


@cache
def _words(code: str) -> Words:
    """The table of a language, the nouns of Romance ones without their accents too, as English texts print them."""
    if code not in _LANGUAGES:
        return beginning(code)
    words = words_of_language(code)
    plain = frozenset(map(plain_letters, words.strong_heads)) if code in ROMANCE else frozenset()
    return replace(words, strong_heads=words.strong_heads | plain)


@cache
def _tables(code: str) -> Words:
    return join([_words(code), tables(code if code in _LANGUAGES else "en")])


@cache
def _small_words(code: str) -> frozenset[str]:
    """The small words of a language that join names and that English has not."""
    english, words = words_of_language("en"), _words(code)
    joints = GRAMMARS[code].joints if code in _LANGUAGES else words.of_words
    return joints - united(english.of_words - {"de"}, english.link_words - {"de"}, english.and_words)


def _leads(page: Page, index: int, code: str) -> bool:
    """Whether a head noun at a token begins a name in a language: it is no English one, or its small words follow."""
    tokens = page.tokens
    if tokens.shape[index] not in BIG or tokens.segment[index + 1] != tokens.segment[index]:
        return False
    low, following = tokens.low[index], tokens.low[index + 1]
    if following in _small_words(code) and tokens.shape[index + 1] not in BIG:
        return True
    english = low in words_of_language("en").strong_heads or low in words_of_language("en").weak_heads
    led = index > 0 and tokens.segment[index - 1] == tokens.segment[index] and tokens.shape[index - 1] in BIG
    led = led and tokens.low[index - 1] not in page.words.stopwords
    return not english and low not in ALSO_ENGLISH and not led
