"""Complements in small letters behind a head noun: the end of "Ligue des droits humains"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.campaign_aims import is_campaign
from directory.extraction.shapes.known_bodies import is_known_in
from directory.extraction.shapes.name_runs import named_after
from directory.extraction.shapes.romance_complements import (
    borne,
    both_genders,
    listed_field,
    looks_into,
    second_field,
    trained_in,
)
from directory.extraction.shapes.russian_complements import declined_behind, in_genitive, is_verb, plain_noun
from directory.extraction.shapes.second_purposes import second_purpose, small_purpose
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.declined_names import given_name
from directory.extraction.words.deeds_romance import DEEDS
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import GRAMMARS, ROMANCE, Grammar
from directory.extraction.words.inflections import compound_head, masculine
from directory.extraction.words.vocabulary import is_head, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_APOSTROPHES = frozenset("'’‘ʼ")
_STATE_BODIES = (
    "amt", "ausschuss", "bundestag", "gericht", "gerichtshof", "kommission", "landtag", "ministerium", "parlament",
    "polizei", "rat", "regierung", "senat", "zivilgesellschaft",
)  # fmt: skip
_TOWARDS = frozenset({"zum", "zur"})
_OCCASIONS = word_set("""
    aktionstag auftakt demo demonstration friedensdemonstration gespräch großdemonstration infoveranstaltung kundgebung
    mahnwache menschenkette ostermarsch protest protestaktion teilnahme unterzeichnung veranstaltung
    """)
_CHAMBERS = (
    "bundestag", "gemeinderat", "kreistag", "landtag", "ministerium", "parlament", "regierung", "senat", "stadtrat",
)  # fmt: skip
"""German bodies that are for nothing: "der Stadtrat | zum Beschluss"."""
_UNOPPOSED = word_set("""
    assembly city commission company congress corporation court department embassy government house ministry office
    parliament party police senate service university
    """)
_AGAINST = frozenset({"contra", "contre", "contro", "gegen"})
_LONGEST = 14
_SHORT_ADJECTIVE = 4
_NO_ADJECTIVES = word_set("aber ausser außer daher ihrer immer leider meiner seiner sicher sonder unserer wieder über")
WRITINGS = word_set("""
    заявление заявления обращение обращения письмо письма петиция петиции
    """)
"""Russian words for a writing, with which a line begins and no name."""
_OFFICES = ("президент", "правительств", "губернатор", "глав", "министр", "министерств", "администраци", "мэр", "оон")
SMALL_BODIES = ("газет", "групп", "компани", "телеканал")
_FIELDED = frozenset({"за", "по"})
_NO_FIELDS = word_set("""
    адресу весь все всю данным инициативе информации искам иску итогам мнению поводу последнее последние последний
    почте приглашению просьбе решению словам случаю сообщению ссылке телефону требованию факсу электронной
    """)
"""What no body is for: "Министерства | по телефону", "Конгресс | за всю историю"."""
_OF_OFFICES = ("администраци", "аппарат", "канцеляри", "совет", "управлени", "секретариат", "кабинет")
_FIRST_CASE = ("ая", "ое", "ую", "ые")
_TOWNS_IN_OV = word_set("азова кирова кишинева кишинёва львова пскова ростова саратова тамбова харькова чернигова")
_URGING = tuple(word_set("alviamo amos emos emus geons gnons veguem viamo vons"))  # "Salvemos | el Río"
_TO = frozenset({"a", "ai", "alle", "ao", "aos", "au", "aux", "à", "às"})
_AIDING = word_set("""
    aide aiuto ajuda apoio apoyo appui asistencia assistance assistenza assistência atención ayuda protección soutien
    sostegno secours solidaridad solidarietà solidarité
    """)
"""Nouns of help, behind which "to" goes on with a body's name: "Comité de soutien | aux mineurs"."""
STATES_IN_SHORT = word_set("днр кндр кнр лнр оаэ рб рк рф снг ссср сша фрг юар")
_KINDS_IN_SHORT = STATES_IN_SHORT | word_set("апк вс жкх мвд мчс нко ран сми тэк")
"""Russian short forms that end a name as nouns in the genitive do: "Союз работников СМИ"."""
_OF_MANY, _MANY = ("ов", "ев"), ("сты", "аты", "енты", "ели", "ики", "цы", "яне")
"""Ends of Russian nouns for persons in the plural: in the genitive, in the nominative."""
_STRIVING = ("борьб", "сотрудничеств", "связ", "работ")


_NOTHING = re.compile(r"(?!)")
_INFINITIVE = {
    "es": re.compile(r"\w{2,}[aeií]r"),
    "fr": re.compile(r"\w{2,}(?:er|ir|dre|tre|vre|ire)"),
    "it": re.compile(r"\w+[aei]r(?:e|ci|l[aeio]|ne|si|vi)"),
    "pt": re.compile(r"\w{2,}[aei]r"),
}
_NO_INFINITIVES = word_set("""
    avenir cadre cancer centre chantier foyer histoire hiver laboratoire lettre livre loisir mer ministre métier mémoire
    ordre papier patrimoine quartier territoire théâtre victoire
    """)
_PLURAL = ("s", "i", "he")
_DOINGS = word_set("aktion aktionen arbeit kampagne projekt projekte team")
_OF_WHOM = (["der"], ["des"])
_PLACING = frozenset({"na", "nas", "negli", "nei", "nelle", "no", "nos"})
_FOR_ONE = frozenset({"ein", "eine", "einen"})


def complement_end(page: Page, last: int) -> int:
    """The last token of a name whose head part ends at ``last``: that itself where nothing small follows."""
    grammar = GRAMMARS.get(page.words.code)
    if grammar is None or _turned_against(page, last) or done_by_known(page, last):
        return last
    end, place = last, last + 1
    while place - last <= _LONGEST:
        after = _step(page, grammar, place, end)
        if after is None:
            return end
        end, place = after, after + 1
    return end


def done_by_known(page: Page, last: int) -> bool:
    """Whether what a known body does or asks stands before it in German: "Aktion | der Roten Hilfe"."""
    tokens, first = page.tokens, last + 2
    if page.words.code != "de" or tokens.low[last] not in _DOINGS or tokens.low[last + 1 : first] not in _OF_WHOM:
        return False
    end = first
    while tokens.together(end, last) and tokens.shape[end] in BIG:
        end += 1
    return any(is_known_in(" ".join(tokens.low[first:stop]), "de") for stop in range(first + 1, end + 1))


def _turned_against(page: Page, last: int) -> bool:
    """Whether "against" follows a place, as an act and no part of a name: "la Policía de Lima | contra ..."."""
    tokens = page.tokens
    against = tokens.together(last + 1, last) and tokens.low[last + 1] in _AGAINST | _TOWARDS
    if not against or tokens.low[last] in page.every.places:
        return against
    first = last
    while first > 0 and (tokens.shape[first - 1] in BIG or tokens.low[first - 1] in page.words.of_words):
        first -= 1
    return any(opposed_to_nothing(low, *tokens.low[last + 1 : last + 3]) for low in tokens.low[first : last + 1])


def opposed_to_nothing(low: str, link: str, behind: str = "") -> bool:
    """Whether a head is a body of state, whose name is against nothing: "the Council | against the plan".

    Nor is any German name completed by what somebody calls to: "die Gruppe Moor | zur Kundgebung".
    """
    if link == "gegen":
        return low.endswith(_STATE_BODIES)
    if link in _TOWARDS:
        return low.endswith(_CHAMBERS) or behind in _OCCASIONS
    return link == "against" and low in _UNOPPOSED


def _step(page: Page, grammar: Grammar, place: int, end: int) -> int | None:
    """The last token of what is joined next, or None."""
    tokens = page.tokens
    if not tokens.together(place, end):
        return None
    low = tokens.low[place]
    following = "".join(tokens.low[place + 1 : place + 2])
    if (low in _FIELDED and following in _NO_FIELDS) or (low == "при" and not following.startswith(_OFFICES)):
        return None
    if tokens.shape[place] is Shape.CAPITAL and named_after(page, place):
        return place + 1
    placed = low in _PLACING and not _fielded(page, place, end)
    if placed or (low == "der" and masculine("".join(tokens.low[place + 1 : place + 2]))):
        return None
    aimed = _called_for(low, tokens.low[end]) or looks_into(page, grammar, place, end) or trained_in(page, place, end)
    if low in grammar.joints or aimed:
        return _behind_joint(page, grammar, place + 1, end)
    if page.words.code == "de" and low not in grammar.and_words:
        return place + 1 if _genitive_plural(page, place, end) else None
    if low in grammar.articles and page.words.code in ROMANCE and tokens.low[end].endswith(_URGING):
        small = tokens.shape[place + 1 : place + 2] == [Shape.LOWER]  # "Sauvons | le marais"
        return place + 1 if small and tokens.together(place + 1, end) else _behind_joint(page, grammar, place, end)
    if low in grammar.and_words or low == ",":
        return _joined(page, grammar, place, end)
    if tokens.shape[place] is not Shape.LOWER or low in grammar.never:
        return _capital(page, grammar, place) or borne(page, grammar, place, end)
    return _qualified(page, grammar, place)


def _fielded(page: Page, place: int, end: int) -> bool:
    """Whether "in" leads to a field of work: "Trabalhadores | na Agricultura", "Autorità per i dati | nelle Reti"."""
    tokens = page.tokens
    if page.words.code == "it":
        field = tokens.shape[place + 1 : place + 2] == [Shape.CAPITAL]
        return field and tokens.low[place + 1] not in page.every.places
    if page.words.code != "pt":
        return True
    following = "".join(tokens.low[place + 1 : place + 2])
    return tokens.low[end].endswith("s") and following not in page.every.places


def _called_for(low: str, before: str) -> bool:
    """Whether a noun calls for a small word that elsewhere ends a name: "soutien | aux X", "борьбы | с X"."""
    return (low in _TO and before in _AIDING) or (low == "с" and before.startswith(_STRIVING))


def _qualified(page: Page, grammar: Grammar, place: int) -> int | None:
    """The place of an adjective or noun that may follow a head at once."""
    if page.words.code == "ru":
        return in_genitive(page, grammar, place)
    low = page.tokens.low[place]
    people = not grammar.genitive and page.words.code in ROMANCE and low in page.words.nationalities
    if people or grammar.adjective.fullmatch(low) or (grammar.genitive and plain_noun(page, grammar, place)):
        deeds = DEEDS.get(page.words.code)
        if deeds is not None and low in deeds.verbs():  # "Sauvons le marais | appelle"
            return None
        return None if grammar.genitive and is_verb(low) else place
    return None


def _joined(page: Page, grammar: Grammar, place: int, end: int) -> int | None:
    """The last token of what "and" or a comma joins to a complement."""
    if page.tokens.low[place] == ",":
        return listed_field(page, grammar, place)
    return place + 2 if _memorial(page, place + 1, end) else _behind_and(page, grammar, place + 1, end)


def _memorial(page: Page, place: int, end: int) -> bool:
    """Whether a second noun for a body follows that bears a person's name: "Центра и | музея имени Анны Волковой"."""
    lows = page.tokens.low
    return (
        page.tokens.together(place + 1, end) and lows[place + 1] in ("имени", "им") and is_head(lows[place], page.words)
    )


def _genitive_plural(page: Page, place: int, end: int) -> bool:
    """Whether a small German adjective and its noun say whose body it is: "Verband | deutscher Fischerinnen"."""
    tokens = page.tokens
    low = tokens.low[place]
    ended = tokens.shape[place] is Shape.LOWER and low.endswith("er") and len(low) > _SHORT_ADJECTIVE
    plain = ended and low not in page.words.stopwords and low not in _NO_ADJECTIVES
    headed = is_head(tokens.low[end], page.words) or compound_head(tokens.low[end], page.words)
    return plain and headed and tokens.together(place + 1, end) and tokens.shape[place + 1] is Shape.CAPITAL


def _capital(page: Page, grammar: Grammar, place: int) -> int | None:
    """A name in the genitive, for languages that have one: "Союз журналистов | Азербайджана", "Красного Креста"."""
    kind = page.words.code == "ru" and page.tokens.low[place] in _KINDS_IN_SHORT
    if kind and (page.tokens.shape[place - 1] is Shape.LOWER or page.tokens.low[place] in STATES_IN_SHORT):
        return place
    if not grammar.genitive or page.tokens.shape[place] is not Shape.CAPITAL:
        return None
    low = page.tokens.low[place]
    if low in page.every.places:
        return place
    if (
        page.words.code == "ru"
        and len(low) > 5
        and low.endswith(("ова", "ева", "ёва", "ина"))
        and low not in _TOWNS_IN_OV
    ):
        return None  # whose court it is: a judge's surname
    if page.words.code == "ru" and low.endswith(_FIRST_CASE):
        return None  # "предприятие | Международное агентство"
    declined = grammar.adjective.fullmatch(low) or grammar.noun.fullmatch(low)
    office = low in page.words.titles and not page.tokens.low[place - 1].startswith(_OF_OFFICES)
    named = low in GIVEN_NAMES or given_name(low) is not None
    return place if declined and not named and not office else None


def _behind_joint(page: Page, grammar: Grammar, place: int, end: int) -> int | None:
    """The noun behind a preposition, with its article; a capitalised one with all its capitals."""
    tokens = page.tokens
    first = place
    while tokens.together(place, end) and (
        tokens.low[place] in grammar.articles or (tokens.word[place] in _APOSTROPHES and tokens.glued(place))
    ):
        place += 1
    if not tokens.together(place, end):
        return None
    if tokens.shape[place] in BIG:
        while tokens.together(place + 1, end) and tokens.shape[place + 1] in BIG:
            place += 1
        return place
    if page.words.code == "ru":
        return declined_behind(page, grammar, place, end)
    if tokens.low[place] in _FOR_ONE and tokens.low[place - 1] == "für" and is_campaign(tokens.low[end]):
        return _behind_joint(page, grammar, place + 1, end) if tokens.together(place + 1, end) else None
    bare = all(tokens.word[between] in _APOSTROPHES for between in range(first, place))
    verb = (
        bare
        and tokens.low[place] not in _NO_INFINITIVES
        and _INFINITIVE.get(page.words.code, _NOTHING).fullmatch(tokens.low[place])
    )
    if verb or not plain_noun(page, grammar, place):
        return None
    if page.words.code == "de":
        if tokens.low[place] == "alle" and tokens.low[first - 1] == "für":
            return place
        return _behind_joint(page, grammar, place + 1, end) if tokens.together(place + 1, end) else None
    agreeing = grammar.genitive and grammar.adjective.fullmatch(tokens.low[place]) and tokens.together(place + 1, end)
    return place + 1 if agreeing and plain_noun(page, grammar, place + 1) else place


def _behind_and(page: Page, grammar: Grammar, place: int, end: int) -> int | None:
    """A second complement behind "and", where it is joined as the first was."""
    if page.words.code == "de" and _genitive_plural(page, end - 1, end - 2) and page.tokens.together(place, end):
        alone = page.tokens.shape[place] is Shape.CAPITAL and not is_head(page.tokens.low[place], page.words)
        return place if alone and page.tokens.low[place - 1] == "und" else None
    tokens = page.tokens
    if tokens.together(place, end) and (field := second_field(page, grammar, place)) is not None:
        return field
    if page.words.code in ROMANCE and tokens.shape[end] is Shape.CAPITAL:
        return second_purpose(page, grammar, place, end)
    if not tokens.together(place, end) or tokens.shape[end] is not Shape.LOWER:
        return None
    if page.words.code in ROMANCE and (second := _small_second(page, grammar, place, end)) is not None:
        return second
    if tokens.low[place] in grammar.joints:
        joined = page.words.code not in ROMANCE or _joined_before(page, grammar, end)
        further = _leads_to_body(page, grammar, place) or not joined
        return None if further else _behind_joint(page, grammar, place + 1, end)
    if grammar.genitive and _another_body(page, place, end):
        return None
    alike = grammar.adjective if grammar.adjective.fullmatch(tokens.low[end]) else grammar.noun
    small = tokens.shape[place] is Shape.LOWER and tokens.low[place] not in grammar.never
    ended = grammar.genitive or _ends(page, place) or _goes_on_of(page, grammar, place, end)
    if not (small and alike.fullmatch(tokens.low[place]) and ended):
        return None
    if tokens.low[end].endswith(_OF_MANY) and tokens.low[place].endswith(_MANY):
        return None  # "Союза моряков и | депутаты"
    return None if grammar.genitive and is_verb(tokens.low[place]) else place


def _small_second(page: Page, grammar: Grammar, place: int, end: int) -> int | None:
    """The last token of the men beside the women, or of a second purpose, behind a Romance "and"; or None."""
    tokens = page.tokens
    if tokens.shape[place] is Shape.LOWER and both_genders(tokens.low[end], tokens.low[place]):
        return place
    return small_purpose(page, grammar, place, end)


def _joined_before(page: Page, grammar: Grammar, end: int) -> bool:
    """Whether a preposition joins what stands before "and" too, so that a second may: "des marins et | des quais"."""
    tokens = page.tokens
    place = end - 1
    while place > 0 and tokens.together(place, end) and tokens.low[place] not in grammar.joints:
        if tokens.shape[place] in BIG:
            return False
        place -= 1
    return True


def _leads_to_body(page: Page, grammar: Grammar, place: int) -> bool:
    """Whether a preposition behind "and" leads to a further body or act: "et du | Haut-Commissariat", "et contre"."""
    tokens = page.tokens
    following = place + 1
    while tokens.together(following, place) and (
        tokens.low[following] in grammar.articles or tokens.word[following] in _APOSTROPHES
    ):
        following += 1
    if tokens.low[place] in _AGAINST or not tokens.together(following, place):
        return True
    if tokens.shape[following] is Shape.UPPER and len(tokens.word[following]) > 1 and page.words.code in ROMANCE:
        return True  # "du Syndicat des pêcheurs et de la | CGT"
    return tokens.shape[following] in BIG and is_head(tokens.low[following], page.words)


def _another_body(page: Page, place: int, end: int) -> bool:
    """Whether "and" leads to a noun for bodies where none stands before: "хозяйства и | администрация города"."""
    headed = is_head(page.tokens.low[place], page.words) or page.tokens.low[place].startswith(SMALL_BODIES)
    return headed and not is_head(page.tokens.low[end], page.words)


def _ends(page: Page, place: int) -> bool:
    """Whether a token is the last of its sentence or stands before a comma, so that no verb follows it."""
    tokens = page.tokens
    return not tokens.together(place + 1, place) or not tokens.word[place + 1][0].isalnum()


def _goes_on_of(page: Page, grammar: Grammar, place: int, end: int) -> bool:
    """Whether two Romance adjectives in the plural stand before "of": "des arts graphiques et | visuels de Nantes"."""
    lows = page.tokens.low
    plural = page.words.code in ROMANCE and lows[end].endswith(_PLURAL) and lows[place].endswith(_PLURAL)
    return plural and page.tokens.together(place + 1, place) and lows[place + 1] in grammar.joints
