"""The shape of a language's word tables, and the tables joined for the languages of a document.

Every word is written casefolded; a phrase is its words with one space between them, as ``text_tokens`` splits
them (an apostrophe stands alone: ``l ' union``).  A cue phrase says which role the names beside it play:
``after`` the phrase ("addressed to X"), or ``before`` it ("X organised").
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from directory.extraction.words.inflections import inflected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from directory.model import DocumentKind, Role

_MOST_REMEMBERED = 4096
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Cues:
    """The phrases that give one role, by the side on which the names stand."""

    role: Role
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The word tables of one language, or of several joined.

    ``strong_heads`` make an organisation of any capitalised neighbour, ``weak_heads`` only with a capitalised
    modifier; ``collective_heads`` only with a proper modifier and a place ("Community").  ``head_suffixes`` are
    endings that a head noun may carry ("birliyi" + "nin").  ``of_words`` join a head to its complement,
    ``link_words`` are other small words inside names, ``and_words`` coordinate.  ``head_last`` says that the head
    follows its complements (English too), ``head_first`` that it leads.  ``titles`` are offices and professions,
    ``honorifics`` stand before a person's name, ``post_nominals`` after it.
    """

    code: str
    stopwords: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    strong_heads: frozenset[str] = frozenset()
    weak_heads: frozenset[str] = frozenset()
    state_nouns: frozenset[str] = frozenset()  # "government" behind a country or people
    collective_heads: frozenset[str] = frozenset()
    head_suffixes: tuple[str, ...] = ()
    compound_heads: tuple[str, ...] = ()  # endings of one-word names: "verband", "ausschuss"
    thing_nouns: frozenset[str] = frozenset()  # last words of names that are no body: "Act", "Street", "Day"
    name_words: frozenset[str] = frozenset()  # words typical of names of bodies, no heads: "human", "global"
    legal_forms: frozenset[str] = frozenset()
    of_words: frozenset[str] = frozenset()
    link_words: frozenset[str] = frozenset()
    and_words: frozenset[str] = frozenset()
    before_head: frozenset[str] = frozenset()  # join what stands before the head to it: "üzrə", "için"
    head_first: bool = False
    head_last: bool = True
    placing_words: frozenset[str] = frozenset()  # "living" in a place: part of a name of people
    academic_units: frozenset[str] = frozenset()  # "faculty", "department"
    academic_bodies: frozenset[str] = frozenset()  # "university"
    on_heads: frozenset[str] = frozenset()  # heads whose names go on with "on" or "to": "Committee on X"
    appositions: frozenset[str] = frozenset()  # say what the name behind them is: "die Organisation | X"
    unit_heads: frozenset[str] = frozenset()  # office, branch, section: a part of what follows
    honorifics: frozenset[str] = frozenset()
    post_nominals: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    acting_words: frozenset[str] = frozenset()  # verbs in the form that follows a body: "said", "has"
    past_words: frozenset[str] = frozenset()  # "former": an office held once
    behalf: tuple[str, ...] = ()  # "on behalf of"
    months: Mapping[str, int] = field(default_factory=dict)
    greetings: tuple[str, ...] = ()  # "dear"
    address_labels: tuple[str, ...] = ()  # "to", "cc": before a colon
    closings: tuple[str, ...] = ()  # "sincerely"
    signature_cues: tuple[str, ...] = ()  # "signed by", "signatories"
    list_cues: tuple[str, ...] = ()  # nouns of a list of organisations: "organisations", "members"
    people_cues: tuple[str, ...] = ()  # nouns of a list of persons: "individuals", "scholars"
    furniture: tuple[str, ...] = ()  # "related articles", "share this"
    cues: tuple[Cues, ...] = ()
    kinds: tuple[tuple[DocumentKind, tuple[str, ...]], ...] = ()  # words that say what a document is
    writing_nouns: frozenset[str] = frozenset()  # "letter", "appeal": what is sent "to" somebody
    to_words: frozenset[str] = frozenset()  # "to", before whom a letter is written to
    from_words: frozenset[str] = frozenset()  # "from", before who writes
    opening_nouns: frozenset[str] = frozenset()  # stems that open a sentence, inflected: "toplantı" + "da"
    you_words: frozenset[str] = frozenset()  # "you", "your"
    release_cues: tuple[str, ...] = ()  # "press release", "for immediate release"
    signed_count: tuple[str, ...] = ()  # words after or before a count: "have signed"
    signed_goal: tuple[str, ...] = ()  # words beside the goal: "goal", "hedefimiz"
    not_organisations: frozenset[str] = frozenset()  # capitalised words or phrases that are no body
    places: frozenset[str] = frozenset()  # countries and well-known towns
    nationalities: frozenset[str] = frozenset()  # "german", "azerbaijani"


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """A word as the tables write it: casefolded, without a dot behind, the Turkish capital İ as i.

    >>> fold("İmzacılar"), fold("Dr.")
    ('imzacılar', 'dr')
    """
    return fold_text(word)


def fold_text(text: str) -> str:
    """The same for a text of any length, which is not kept."""
    return text.casefold().replace("i\u0307", "i").rstrip(".")


def plain_letters(text: str) -> str:
    """A text in small letters without their accents.

    >>> plain_letters("Évêché")
    'eveche'
    """
    return "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))


class Remembered(dict[str, _Value]):
    """What a function says of words, by word, up to 8,192 of them: looked up faster than any cached call.

    The half that was asked for longest ago is let go of when there are more, so that common words stay.
    """

    def __init__(self, told: Callable[[str], _Value]) -> None:
        """Remember what this function tells."""
        super().__init__()
        self._told = told
        self._older: dict[str, _Value] = {}

    def __missing__(self, word: str) -> _Value:
        """What is told of a word that is not known yet."""
        if len(self) >= _MOST_REMEMBERED:
            self._older = dict(self)
            self.clear()
        value = self[word] = self._older[word] if word in self._older else self._told(word)
        return value


def letter_runs(text: str) -> list[str]:
    """The words of a text: its runs of letters.

    >>> letter_runs("the 2nd River-Union's day")
    ['the', 'nd', 'River', 'Union', 's', 'day']
    """
    if not text.isascii():
        for sign in _TYPOGRAPHIC:
            text = text.replace(sign, " ")
    if text.isascii():
        return text.translate(_ASCII_LETTERS).split()
    gaps = [sign for sign in set(text) if not sign.isalnum() or sign.isdecimal()]
    if len(gaps) > _MANY_SIGNS:
        return _LETTERS.findall(text)
    for sign in gaps:  # few signs stand in a text, and each is replaced faster than letters are looked at one by one
        text = text.replace(sign, " ")
    return text.split()


_TYPOGRAPHIC = "\u00a0«»–—‘’“”„•…"
_ASCII_LETTERS = "".join(sign if sign.isalpha() else " " for sign in map(chr, range(128)))
_LETTERS = re.compile(r"[^\W\d_]+")
_MANY_SIGNS = 200


def word_set(text: str) -> frozenset[str]:
    """The words of a table written as a text."""
    return frozenset(text.split())


@lru_cache(maxsize=512)
def united(*tables: frozenset[str]) -> frozenset[str]:
    """The words of several tables as one set, made once: tables are large and asked at every name."""
    return frozenset().union(*tables)


@lru_cache(maxsize=256)
def without(table: frozenset[str], barred: frozenset[str]) -> frozenset[str]:
    """The words of a table that another does not hold, made once."""
    return table - barred


def phrase_list(text: str) -> tuple[str, ...]:
    """The phrases of a table written as a text with bars between them."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|") if phrase.strip())


def with_plain_i(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Turkic phrases with those that stand in capitals, whose I says nothing of its dot: "imzaci kurumlar"."""
    return phrases + tuple(phrase.replace("ı", "i") for phrase in phrases if "ı" in phrase)


@lru_cache(maxsize=4096)
def is_head(low: str, words: Words) -> bool:
    """Whether a word, in lower case, is a head noun of bodies, in whatever case it stands.

    >>> is_head("birliyinin", Words("az", strong_heads=frozenset({"birliyi"}), head_suffixes=("nin",)))
    True
    """
    return low in words.strong_heads or inflected(low, words)


def join(tables: Iterable[Words]) -> Words:
    """One table of several: sets and phrase lists united, flags or-ed; the first language gives the code.

    >>> join([Words("en", articles=frozenset({"the"})), Words("de", articles=frozenset({"der"}))]).articles == {
    ...     "the", "der"}
    True
    """
    known = list(tables)
    values: dict[str, Any] = {
        item.name: _joined([getattr(words, item.name) for words in known]) for item in fields(Words)
    }
    return Words(**values)


def _joined(values: list[Any]) -> Any:
    first = values[0]
    if isinstance(first, bool):
        return any(values)
    if isinstance(first, frozenset):
        return _shared(frozenset().union(*values), values)
    if isinstance(first, tuple):
        return _shared(tuple(dict.fromkeys(item for value in values for item in value)), values)
    if isinstance(first, dict):
        return {key: item for value in reversed(values) for key, item in value.items()}
    return first


_tables: dict[Any, Any] = {}


def _shared(table: Any, parts: list[Any]) -> Any:
    """A table as the one object that all languages have of it: a cache looks at each word of two that are equal."""
    for part in parts:
        if len(part) == len(table) and part == table:
            return part
    return _tables.setdefault(table, table)


@lru_cache(maxsize=64)
def small_words(words: Words) -> frozenset[str]:
    """The words that stand inside names and are printed small, without a share in their initials."""
    return words.of_words | words.link_words | words.and_words | words.articles
