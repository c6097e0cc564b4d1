"""Owns the look-up of words and phrases of organisation names: what kind of part they are, and their concept."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from directory.names import caucasian_words, field_words, levant_words, unspaced_words
from directory.names.branch_words import BRANCH_WORDS
from directory.names.head_nouns import HEAD_NOUNS
from directory.names.legal_forms import LEGAL_FORMS
from directory.names.places import places
from directory.names.romanise import romanise
from directory.names.stop_words import ABBREVIATIONS, STOP_WORDS
from directory.names.tokens import latin_key
from directory.names.topic_words import TOPIC_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

TRANSLATIONS = Path(__file__).with_name("word_translations.tsv")
"""Made by ``scripts/make_word_translations.py`` from the names of ROR (CC0)."""


class PartKind(IntEnum):
    """What a part of a name says."""

    STOP = 0
    LEGAL = 1
    PLACE = 2
    BRANCH = 3
    HEAD = 4
    NUMBER = 5
    ACRONYM = 6
    TOPIC = 7
    OWN_ACRONYM = 8
    PERSON = 9

    # that of the name, which enumerations have, takes a call in Python
    __hash__ = int.__hash__


STOP, LEGAL, PLACE, BRANCH, HEAD, NUMBER, ACRONYM, TOPIC, OWN_ACRONYM, PERSON = PartKind
"""The kinds by themselves: to ask the enumeration for one of its members takes ten times as long."""


class Meaning(NamedTuple):
    """The kind of a phrase and the concept it stands for."""

    kind: PartKind
    concept: str


class Lexicon(NamedTuple):
    """Phrases by their words in Latin letters; ``longest``: how many words a phrase with this first word may have."""

    phrases: dict[str, Meaning]
    places: dict[str, str]
    legal: dict[str, str]
    translations: dict[str, str]
    beginnings: dict[str, str]
    longest: dict[str, int]

    def meaning(self, phrase: str) -> Meaning | None:
        """What a phrase means; head nouns and branch words come before places."""
        found = self.phrases.get(phrase)
        if found is None and (code := self.places.get(phrase)) is not None and phrase not in STOP_WORDS:
            return Meaning(PartKind.PLACE, code)
        return found

    def knows(self, word: str) -> bool:
        """Whether any table has the word as it stands."""
        return word in self.phrases or word in self.translations or word in self.places or word in self.legal

    def types(self, word: str) -> bool:
        """Whether a table says what kind of part the word is; a translation does not."""
        return word in self.phrases or word in self.places or word in self.legal


@cache
def lexicon() -> Lexicon:
    """The tables joined, once."""
    phrases: dict[str, Meaning] = {}
    for words in BRANCH_WORDS.values():
        for word in words:
            if (key := latin_key(word)) not in _ALSO_HEADS:
                phrases[key] = Meaning(PartKind.BRANCH, "branch")
    for concept, line in _every_head():
        for word in (concept, *line.split()):
            phrases[latin_key(word.replace("_", " "))] = Meaning(PartKind.HEAD, concept)
    for phrase, concept in _topics_of_several_words():
        phrases.setdefault(phrase, Meaning(PartKind.TOPIC, concept))
    legal = {latin_key(form): language for language, forms in LEGAL_FORMS.items() for form in forms}
    legal |= dict.fromkeys(map(latin_key, unspaced_words.LEGAL), "asia")
    longest: dict[str, int] = {}
    for key in (*phrases, *legal, *(name for name in places() if " " in name)):
        first, count = key.partition(" ")[0], key.count(" ") + 1
        if count > longest.get(first, 1):
            longest[first] = count
    translations, beginnings = _translations()
    return Lexicon(phrases, places(), legal, translations, beginnings, longest)


def _every_head() -> Iterator[tuple[str, str]]:
    for table in (HEAD_NOUNS, field_words.HEADS, caucasian_words.HEADS, levant_words.HEADS, unspaced_words.HEADS):
        yield from table.items()


_ALSO_HEADS = frozenset(
    {
        "division",
        "delegation",
        "bureau",
        "campus",
        "sede",
        "abteilung",
        "ofisi",
        "ufficio",
        "oficina",
        "buerosu",
        "burosu",
        "ofis",
        "subesi",
        "branche",
    }
)


def _translations() -> tuple[dict[str, str], dict[str, str]]:
    """Words to the word they stand for, and beginnings of words likewise."""
    found = dict(ABBREVIATIONS)
    with TRANSLATIONS.open(encoding="ascii") as file:
        for line in file:
            word, _, others = line.rstrip("\n").partition("\t")
            found.update(dict.fromkeys(others.split(), word))
    beginnings: dict[str, str] = {}
    for word, line in _every_topic():
        found.pop(word, None)
        for other in line.split():
            printed = other.rstrip("*_").replace("_", " ")
            for key in {latin_key(printed), romanise(printed, "uk") if _AS_IN_UKRAINIAN.search(printed) else ""}:
                if key and " " not in key and other != word:
                    (beginnings if other.endswith("*") else found)[key] = word
    return found, beginnings


def _topics_of_several_words() -> Iterator[tuple[str, str]]:
    for concept, line in _every_topic():
        several = (word.strip("_").replace("_", " ") for word in line.split() if "_" in word.strip("_"))
        yield from ((latin_key(phrase), concept) for phrase in several if "*" not in phrase)


def _every_topic() -> Iterator[tuple[str, str]]:
    every = (TOPIC_WORDS, field_words.TOPICS, caucasian_words.TOPICS, levant_words.TOPICS, unspaced_words.TOPICS)
    for table in every:
        yield from table.items()


# Letters that a word in Ukrainian is read otherwise by, where none of its letters is of that language alone.
_AS_IN_UKRAINIAN = re.compile("[игИГ]")

SHORTEST_BEGINNING = 3


def begun(word: str, beginnings: dict[str, str]) -> str | None:
    """The word that the longest known beginning of this one stands for."""
    for end in range(len(word), SHORTEST_BEGINNING - 1, -1):
        if (found := beginnings.get(word[:end])) is not None:
            return found
    return None
