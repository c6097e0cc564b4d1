"""Which small words each language joins to the noun of a body's name: tables by language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a language joins small words to a head: by themselves, or behind a preposition.

    ``adjective`` are words that may follow a noun at once, ``noun`` words that may follow a preposition or, where
    ``genitive`` is set, a noun at once; ``never`` are words that end a name.
    """

    joints: frozenset[str]
    articles: frozenset[str]
    and_words: frozenset[str]
    adjective: re.Pattern[str]
    noun: re.Pattern[str]
    never: frozenset[str]
    genitive: bool = False


ROMANCE = frozenset({"es", "fr", "it", "pt"})
"""Languages that join a complement with a preposition and an article."""
TURKIC = frozenset({"az", "tr"})
"""Languages that join cases to the end of a name, and whose noun for a body stands last."""
_ROMANCE_NOUN = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")

_FRENCH_NOUN = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*(?:\.[^\W\d_]{1,5}){0,2}")
"""The same, with the women behind a full stop: "étudiant.es"."""

_ROMANCE_NEVER = word_set("""
    ce ces cette dicha dichas dicho dichos ello esta estas este estos lequel leur leurs nos notre parte plus quant
    que qui sa ses son su sus todo todos una une uno toda todas tout toute toutes tous tutti tutte tutta tutto cada
    chaque ogni siano fossero sarebbero sono erano hanno
    actual actuales actuel actuelle actuelles actuels atuais atual attuale attuali lundi mardi mercredi jeudi vendredi
    mauvais mauvaise mauvaises samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì
    mercoledì giovedì venerdì sabato
    domenica
    """)
_SPANISH_ADJECTIVE = re.compile(
    r"[^\W\d_]{2,}(?:al|ales|iles?|il|ares?|an[oa]s?|ic[oa]s?|[íi]sticas?|iv[oa]s?|ari[oa]s?|ist[ao]s?|e[oa]s?|eñ[oa]s?|és|"
    r"es[ao]s?|enses?|os[oa]s?|les)|azul(?:es)?|blanc[ao]s?|libres?|negr[ao]s?|roj[ao]s?|unid[ao]s?|verdes?|viv[ao]s?"
)
_FRENCH_ADJECTIVE = re.compile(
    r"[^\W\d_]{2,}(?:al|ale|aux|ales|els?|elles?|iens?|iennes?|iques?|ifs?|ives?|aires?|aise?s?|oise?s?|aine?s?|istes?|"
    r"eux|euses?|annes?|iers?|ières?|ent[e]?s|oles?)|"
    r"(?:aid|assist|combatt|commerç|consult|dirige|enseign|habit|immigr|indépend|intermitt|manifest|migr|"
    r"milit|particip|protest|représent|résist|soign|surveill|toler|tolér|viv|étudi)ante?s?|"
    r"[^\W\d_]{3,}(?:érieure?s?|ajeure?s?)|suprêmes?|"
    r"nord|sud|ouest|autochtones?|étrang(?:er|ère)s?|jui(?:f|ve)s?|laïques?|mixtes?|maritimes?|vifs?|vives?|publics?|artisans?|libres?|civile?s?|unie?s?|bleue?s?|blanche?s?|jaunes?|noire?s?|rouges?|verte?s?|réel(?:le)?s?|mineurs?|privée?s?|isolée?s?|âgée?s?|pauvres|"
    r"détenue?s?|disparue?s?|[^\W\d_]{4,}(?:és|ées)"
)
_ITALIAN_ADJECTIVE = re.compile(
    r"[^\W\d_]{2,}(?:al[ei]|an[oaie]|ic[oai]|iche|iv[oaie]|ari[oae]|ist[aie]|es[ei]|e[oaei]|os[oaie]|il[ei]|fili?)"
)
_PORTUGUESE_ADJECTIVE = re.compile(
    r"[^\W\d_]{2,}(?:al|ais|an[oa]s?|ic[oa]s?|iv[oa]s?|ári[oa]s?|ist[ao]s?|ês|es[ae]s?|(?:op|jud|hebr|at)eus?|eias?|eir[oa]s?|os[oa]s?)"
)
_SERBIAN_GENITIVE = re.compile(
    r"(?!\w{3,}(?:uje|uju|ava|aju|ila|ala|ili|ali|ilo|alo|eva)$)[^\W\d_]{2,}(?:a|e|i|u|ih|og|oj|im|ama|ima)"
)
_RUSSIAN_GENITIVE = re.compile(
    r"[^\W\d_]{2,}(?:ов|ев|ей|ий|ии|ия|ства|ости|ения|ания|ы|и|а|я|ам|ям|у|ю|ах|ях|ого|его|ой|ых|их|ому|ему|ії|ів|їв|ої|ості)|"
    r"граждан|общин|обществ|семей|школ|церквей|земель|рек|республик|жертв|матерей|людей|детей|партий|меньшинств|"
    r"дел|женщин|искусств|лиц|наук|прав|сил|средств|христиан|мусульман|войск|коммуникаций|стран|народ|"
    r"армян|башкир|болгар|грузин|лезгин|инициатив|культур|норм|проблем|программ|реформ|свобод|систем|структур|услуг|молдаван|осетин|пчел|румын|шахмат|солдат|татар|турок|туркмен"
)

GRAMMARS: Mapping[str, Grammar] = {
    "de": Grammar(
        joints=word_set("der des für gegen zum zur"),
        articles=word_set("das den der die"),
        and_words=word_set("und"),
        adjective=re.compile(r"(?!)"),
        noun=re.compile(r"[^\W\d_]{4,}(?:en|er|es|em|e)"),
        never=word_set("""
            diese dieser eine einen einer eines ihre ihren seine seinen unsere
            """),
    ),
    "es": Grammar(
        joints=word_set("contra de del para por pro"),
        articles=word_set("el la las los"),
        and_words=word_set("e y"),
        adjective=_SPANISH_ADJECTIVE,
        noun=_ROMANCE_NOUN,
        never=_ROMANCE_NEVER,
    ),
    "fr": Grammar(
        joints=word_set("contre d de des du pour"),
        articles=word_set("l la le les"),
        and_words=word_set("et"),
        adjective=_FRENCH_ADJECTIVE,
        noun=_FRENCH_NOUN,
        never=_ROMANCE_NEVER,
    ),
    "it": Grammar(
        joints=word_set("contro d degli dei del dell della delle dello di negli nei nelle per"),
        articles=word_set("gli i il l la le lo"),
        and_words=word_set("e ed"),
        adjective=_ITALIAN_ADJECTIVE,
        noun=_ROMANCE_NOUN,
        never=_ROMANCE_NEVER,
    ),
    "pt": Grammar(
        joints=word_set("contra d da das de do dos na nas no nos para pela pelo pelos por"),
        articles=word_set("a as o os"),
        and_words=word_set("e"),
        adjective=_PORTUGUESE_ADJECTIVE,
        noun=_ROMANCE_NOUN,
        never=_ROMANCE_NEVER,
    ),
    "ru": Grammar(
        joints=word_set("в за по при против"),
        articles=frozenset(),
        and_words=word_set("и"),
        adjective=re.compile(
            r"[^\W\d_][^\W_-]*(?:-[^\W\d_]+)*(?:ого|его|ой|ей|ых|их|ым|им|ыми|ими|ому|ему|ый|ий|ая|ую|ое|ые|ие|ої|ська|ське)"
        ),
        noun=_RUSSIAN_GENITIVE,
        never=word_set("""
            ввести вести вывести выйти найти нести пойти прийти привести провести произвести спасти уйти
            был была были во всегда вчера года для за заявила из или когда которая которого которой которые который
            на накануне обратилась по после при призывая против ранее своего своей своих сегодня со также тогда
            требуя этого этой
            """),
        genitive=True,
    ),
    "sr": Grammar(
        joints=word_set("pri protiv u za"),
        articles=frozenset(),
        and_words=word_set("i"),
        adjective=re.compile(r"[^\W\d_]{2,}(?:ih|og|oj|im|om|ska|ski|ske|sko|sku|čka|čki|čko|na|ni|no|nu)"),
        noun=_SERBIAN_GENITIVE,
        never=word_set("""
            ali bila bile bili bilo danas ili iz je juče kada kao koja koje koji na nakon nije nisu od posle pre se
            su takođe također će što
            """),
        genitive=True,
    ),
}
"""The grammars by the language's code."""
