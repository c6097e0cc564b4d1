"""Names of bodies out of their case: "Союзу адвокатов" is "Союз адвокатов", "Su Kurulundan" is "Su Kurulu"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.words.languages import words_of_language
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

_TURKIC: Mapping[str, tuple[str, ...]] = {
    "az": (
        "ndakı", "ndəki", "ndan", "ndən", "nda", "ndə", "nın", "nin", "nun", "nün", "na", "nə", "nı", "ni", "nu", "nü",
    ),
    "tr": (
        "ndaki", "ndeki", "ndan", "nden", "nda", "nde", "nın", "nin", "nun", "nün", "nca", "nce", "yla", "yle", "na",
        "ne", "nı", "ni", "nu", "nü",
    ),
}  # fmt: skip
"""The endings of cases behind a head noun with its possessive, the longer before those that they end with."""

_MASCULINE = word_set("""
    альянс банк департамент журнал институт клуб комитет конгресс консорциум кооператив музей парламент портал
    проект профсоюз сайт секретариат сенат синод следком совет союз суд театр телеканал трибунал университет
    факультет фонд форум фронт холдинг центр штаб
    """)
_NEUTER = word_set("""
    агентство братство ведомство движение землячество издание казачество министерство общество объединение отделение
    посольство правительство правление предприятие представительство собрание содружество сообщество товарищество
    управление учреждение
    """)
_FEMININE = word_set("""
    автономия администрация академия ассамблея ассоциация библиотека газета гильдия группа диаспора дума инициатива
    инспекция канцелярия коалиция коллегия комиссия компания конфедерация корпорация лига миссия мэрия община
    организация палата партия патриархия платформа полиция прокуратура рада радиостанция редакция сеть служба студия
    телекомпания типография федерация фирма фракция церковь школа
    """)
_PLURAL = word_set("""
    ассоциаций движений движениям движениями комитетов комитеты объединений объединениям организаций организациям
    организациями партий партиям профсоюзам профсоюзами профсоюзов профсоюзы союзов союзы фондам фондами фондов фонды
    """)
_ENDINGS = (
    ("ие", "ия ию ием ии"),
    ("ия", "ии ию ией"),
    ("ея", "еи ею еей ее"),
    ("ей", "ея ею еем ее"),
    ("о", "а у ом е"),
    ("а", "ы и у ой е"),
    ("", "а у ом е"),
)
"""What a nominative ends with, and what it has instead in the other cases of the singular."""

_STRESSED = word_set("больш войсков городск делов донск краев миров морск областн основн отраслев передов правов родов")
"""Adjectives that end in a stressed "-ой"."""
_MALE = re.compile(r"(.+?)(?:ого|его|ому|ему|ым|им|ом|ем)")
_FEMALE = re.compile(r"(.+?)(?:ой|ей|ую|юю)")
_HUSHING, _BACK = "жчшщ", "гкх"
_MOST_ADJECTIVES = 4


@lru_cache(maxsize=1)
def forms_of_heads() -> frozenset[str]:
    """Russian head nouns in every case of the singular, and in the plural those that many bodies share."""
    heads = _MASCULINE | _NEUTER | _FEMININE
    return heads | frozenset(_heads()) | _PLURAL


@lru_cache(maxsize=2048)
def nominative_body(name: str, language: str | None) -> str:
    """The name of a body in the nominative; as it stands where nothing sure is known of its case.

    >>> nominative_body("Конституционному суду Молдовы", "ru"), nominative_body("Rize Valiliğinden", "tr")
    ('Конституционный суд Молдовы', 'Rize Valiliği')
    """
    if language == "ru":
        return _russian(name)
    return _turkic(name, language) if language and language in _TURKIC else name


def _turkic(name: str, language: str) -> str:
    """A Turkic name without the ending of its last word, a head noun."""
    lead, _, last = name.rpartition(" ")
    low = last.casefold().replace("i\u0307", "i")
    heads = words_of_language(language).strong_heads
    if not lead or len(low) != len(last):
        return name
    ending = next((each for each in _TURKIC[language] if low.endswith(each) and low.removesuffix(each) in heads), "")
    return name[: len(name) - len(ending)]


def _russian(name: str) -> str:
    """A Russian name whose head noun and the adjectives before it stand in a case that their endings tell."""
    words = name.split(" ")
    for place, word in enumerate(words[: _MOST_ADJECTIVES + 1]):
        straight = _heads().get(word.casefold())
        if straight is None:
            continue
        pattern = _FEMALE if straight in _FEMININE else _MALE
        matches = [pattern.fullmatch(each) for each in words[:place]]
        if not all(matches):
            return name
        adjectives = [_adjective(match[1], straight) for match in matches if match]
        head = straight if word.islower() else straight.upper() if word.isupper() else straight.capitalize()
        return " ".join([*adjectives, head, *words[place + 1 :]])
    return name


@lru_cache(maxsize=1)
def _heads() -> dict[str, str]:
    """The nominative of each form of a head noun that is no nominative itself."""
    heads = _MASCULINE | _NEUTER | _FEMININE
    forms: dict[str, str] = {}
    for head in sorted(heads - {"сеть", "церковь"}):
        ending, cases = next((ending, cases) for ending, cases in _ENDINGS if head.endswith(ending))
        forms.update({head.removesuffix(ending) + case: head for case in cases.split()})
    forms.update({"сети": "сеть", "сетью": "сеть", "церкви": "церковь", "церковью": "церковь"})
    return {form: head for form, head in forms.items() if form not in heads}


def _adjective(stem: str, head: str) -> str:
    """An adjective in the nominative beside a head noun."""
    last = stem[-1].casefold()
    if head in _FEMININE:
        return stem + "ая"
    if head in _NEUTER:
        return stem + ("ее" if last in _HUSHING else "ое")
    if stem.casefold() in _STRESSED:
        return stem + "ой"
    return stem + ("ий" if last in _HUSHING + _BACK else "ый")
