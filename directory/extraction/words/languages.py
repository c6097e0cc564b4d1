"""Which language a text is in, and the word tables that go with it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.heads_abroad import ALSO_ENGLISH, COMPOUND_ENDINGS, ENDING
from directory.extraction.words.small_words import RELATED, SCRIPTS, SMALL_WORDS
from directory.extraction.words.vocabulary import Words, fold_text, join, letter_runs

if TYPE_CHECKING:
    from collections.abc import Mapping

_OTHERWISE = 3
LANGUAGES = ("en", "az", "de", "es", "fr", "it", "pt", "ru", "sr", "tr")
_SAMPLE = 20_000
_OF_SCRIPTS = re.compile(r"[\u0370-\u03ff\u0531-\uffff]+")
# What no word of a language is: the endings behind a name, "Meclisi'ne".
_ENDING = re.compile(r"['’](?<=[^\W\d_]{3}['’])[^\W\d_]+")
_ENGLISH_ENDINGS = frozenset({"forum", "initiative", "rates"})
_LEAST = 0.04
_SCRIPT = 0.2
_NEARLY, _MARKED, _FEW_SMALL = 0.6, 2, 60  # shares that may be overturned, the weight of a noun, beyond any doubt
_SPOKEN = 0.12  # the share of small words that only running text has
_LETTERS = 0.015
_RUSSIAN, _NEVER_RUSSIAN = "аеиностр", "іїєґјљњћђџўқғүұөһә"


@cache
def words_of_language(code: str) -> Words:
    """The word tables of one language."""
    words: Words = import_module(f"directory.extraction.words.words_{code}").WORDS
    return words


def guess_language(text: str) -> str | None:
    """The language by its script, else the one whose small words a text holds most of, or whose letters it shows.

    None where neither says anything.

    >>> guess_language("We call on the government to end this and to listen to the people")
    'en'
    >>> guess_language("Ağ Dağ Kənd Birliyi, sədr Elçin Məmmədov"), guess_language("Союз садоводов")
    ('az', 'ru')
    """
    letters = text[:_SAMPLE]
    by_script = None if letters.isascii() else _language_of_script(letters)
    if by_script:
        return by_script
    counts = Counter(letter_runs(_ENDING.sub("'", fold_text(letters))))
    languages, of_word = _small_words()
    shares = dict.fromkeys(languages, 0)
    for word in counts.keys() & of_word.keys():
        often = counts[word]
        for code in of_word[word]:
            shares[code] += often
    best = max(shares, key=lambda code: (shares[code], code in LANGUAGES))
    best = _turkic(letters, shares, best) or _by_marks(counts, shares, best)
    share = shares[best] / max(1, counts.total())
    shown = None if letters.isascii() or share >= _SPOKEN else _language_of_letters(letters, spoken=share >= _LEAST)
    return shown or (best if share >= _LEAST else None)


def _turkic(letters: str, shares: Mapping[str, int], best: str) -> str | None:
    """Turkish or Azerbaijani where its letters abound, though its names are small words elsewhere: "Eğitim-Sen"."""
    shown = None if letters.isascii() or best in TURKIC else _language_of_letters(letters, spoken=True)
    return shown if shown and (best not in LANGUAGES or _OTHERWISE * shares[shown] >= shares[best]) else None


def _by_marks(counts: Counter[str], shares: Mapping[str, int], best: str) -> str:
    """The language among those with nearly as many small words whose nouns for bodies and offices a text holds.

    Short texts and lists have few small words, and related languages share them: "de", "la", "a".
    """
    near = [code for code in LANGUAGES if code != "en" and shares[code] >= _NEARLY * shares[best] > 0]
    if best == "en" or shares[best] > _FEW_SMALL or not near or near == [best]:
        return best
    scores = {code: shares[code] + _MARKED * sum(map(counts.__getitem__, _marks(code))) for code in near}
    first = max(scores, key=lambda code: (scores[code], code == best))
    return first if scores[first] > max(shares[best], scores.get(best, 0)) else best


@cache
def _marks(code: str) -> frozenset[str]:
    """The nouns of a language for bodies and offices, and its articles before a vowel, that no other shares."""
    of_code = {other: _nouns(other) for other in LANGUAGES}
    return of_code[code] - frozenset().union(*(nouns for other, nouns in of_code.items() if other != code))


def _nouns(code: str) -> frozenset[str]:
    words = words_of_language(code)
    elided = frozenset({"d", "l"}) if code == "fr" else frozenset()
    return words.strong_heads | words.titles | words.stopwords | elided


def _language_of_letters(letters: str, *, spoken: bool) -> str | None:
    """The language whose letters a text with few small words shows, as lists and short texts have them.

    Cyrillic that small words do not tell is Russian, where it has no letter that Russian lacks.
    """
    low = letters.casefold()
    if not spoken:
        russian = sum(map(low.count, _RUSSIAN)) > _SCRIPT * len(letters)
        if russian and not any(map(low.__contains__, _NEVER_RUSSIAN)):
            return "ru"
    if low.count("ə") > _LETTERS * len(letters):
        return "az"
    return "tr" if low.count("ı") + low.count("ğ") > _LETTERS * len(letters) else None


def _language_of_script(letters: str) -> str | None:
    """The language whose script a good part of a text is written in."""
    if len(letters) - len(letters.encode("ascii", "ignore")) <= _SCRIPT * len(letters):
        return None
    others = "".join(_OF_SCRIPTS.findall(letters))
    if len(others) <= _SCRIPT * len(letters):
        return None
    return next((code for code, script in SCRIPTS if len(script.findall(others)) > _SCRIPT * len(letters)), None)


@cache
def _small_words() -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """The languages with a list of small words, and for each word in whose list it stands."""
    lists = {**SMALL_WORDS, **{code: words_of_language(code).stopwords for code in LANGUAGES}}
    words = frozenset().union(*lists.values())
    return tuple(lists), {word: tuple(code for code, small in lists.items() if word in small) for word in words}


@cache
def tables(code: str | None) -> Words:
    """The tables for running text in a language: its own, then English, whose names stand in every language."""
    code = RELATED.get(code or "", code)
    if code is None or code == "en" or code not in LANGUAGES:
        return join([words_of_language("en"), _ending_abroad()])
    return join([words_of_language(code), words_of_language("en")])


@cache
def _ending_abroad() -> Words:
    """The nouns of other languages that names in English texts end with: "Hrant Dink Vakfı", "the Möwen Stiftung"."""
    nouns = frozenset().union(*(words_of_language(code).strong_heads for code in ("az", "de", "tr")))
    endings = (*words_of_language("de").compound_heads, *COMPOUND_ENDINGS)
    return Words(
        code="en",
        strong_heads=frozenset(noun for noun in nouns | ENDING if len(noun) > 3) - ALSO_ENGLISH - GIVEN_NAMES,
        compound_heads=tuple(ending for ending in endings if len(ending) > 4 and ending not in _ENGLISH_ENDINGS),
    )


@cache
def every_table(code: str | None = None) -> Words:
    """The tables for lists of names from anywhere: a language's own, with what marks names in all others."""
    known = tables(code)
    return join([known, *(_abroad(words_of_language(other)) for other in LANGUAGES if other not in (code, "en"))])


def _abroad(words: Words) -> Words:
    """What of a language's tables marks a name in a text of another language too; short words would mislead."""
    return Words(
        code=words.code,
        articles=words.articles,
        strong_heads=frozenset(word for word in words.strong_heads if len(word) > 3) - GIVEN_NAMES,
        head_suffixes=words.head_suffixes,
        compound_heads=tuple(ending for ending in words.compound_heads if len(ending) > 4),
        name_words=frozenset(word for word in words.name_words if len(word) > 4) - GIVEN_NAMES,
        legal_forms=words.legal_forms,
        of_words=words.of_words,
        link_words=words.link_words,
        titles=frozenset(word for word in words.titles if len(word) > 5) - GIVEN_NAMES,
        closings=tuple(phrase for phrase in words.closings if len(phrase) > 5),
        signature_cues=tuple(phrase for phrase in words.signature_cues if len(phrase) > 6),
        signed_count=words.signed_count,
        signed_goal=words.signed_goal,
        places=words.places,
        nationalities=words.nationalities,
    )
