"""What goes on with a name behind a noun in small letters: a theme, a town, a country, a short form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.complements import complement_end
from directory.extraction.text.text_tokens import CAPITALISED, Shape
from directory.extraction.words.grammar_tables import GRAMMARS, ROMANCE
from directory.extraction.words.inflections import is_russian_adjective
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

OPENING = '«„“"'
"""Marks that open a quotation."""
_STATES = word_set("кнр оаэ рб рк рф сша фрг")
_TOWNS = word_set("города посёлка поселка района села")
_LONGEST_COUNTRY = 5
_MOVEMENTS = frozenset({"mouvement", "movimento", "movimiento"})
_GROUPS = word_set("comisión comissão commissione commission comité groupe gruppo grupo réseau")
_THEMES = word_set("""
    agriculture alimentation biodiversité climat communication culture démocratie économie écologie éducation emploi
    énergie enfance environnement finances formation gouvernance jeunesse jeunesses logement logistique mobilité
    mobilités numérique santé solidarité solidarités sport sports transport transports urbanisme
    agricultura ambiente alimentación biodiversidad clima comunicación comunicazione comunicação cultura democracia
    democrazia economía economia educación educação feminismos finanzas finanças formación giovani jóvenes juventud
    juventude mujeres sanidad salud salute saúde scuola trasporti transportes vivienda
    """)
"""What groups of a body work on, which is no name: "groupe Jeunesse", "grupo Comunicación"."""


def of_theme(page: Page, index: int) -> bool:
    """Whether a Romance head tells what a group works on or who it is: "groupe Jeunesse", "movimento LGBT"."""
    tokens = page.tokens
    theme = index + 1 + (tokens.word[index + 1] in OPENING)
    if page.words.code not in ROMANCE or not tokens.together(index, theme):
        return False
    ended = not tokens.together(theme + 1, index) or tokens.shape[theme + 1] not in CAPITALISED
    grouped = tokens.low[index] in _GROUPS and tokens.low[theme] in _THEMES
    return ended and (grouped or (tokens.low[index] in _MOVEMENTS and tokens.low[theme].startswith("lgbt")))


def complemented(page: Page, index: int) -> tuple[int, int] | None:
    """A small head with what it is of, which is written large: "embassy of Norway", "посольство РФ"."""
    if page.words.code == "en":
        return _of_country(page, index)
    if page.words.code != "ru":
        return _with_complement(page, index)
    tokens, last = page.tokens, complement_end(page, index)
    last += last == index and acronym_behind(page, index + 1)  # "филиала МГУ"
    last = max(last, index + 2) if _town_behind(page, index) else last
    town = range(index + 1, last)
    last = next((at - 1 for at in town if tokens.low[at] == "в" and tokens.low[at + 1] in page.every.places), last)
    last = next((at for at in range(index + 1, last) if _country(page, at) and not _may_go_on(page, at + 1)), last)
    large = any(tokens.shape[at] in CAPITALISED for at in range(index + 1, last + 1))
    first = index
    while first > page.first[tokens.segment[index]] and _adjective(page, first - 1):
        first -= 1
    return (tokens.start[first], tokens.end[last]) if large else None


def _town_behind(page: Page, index: int) -> bool:
    """Whether "of the town" and a large word follow, whatever case that has: "муниципалитету | города Марбург"."""
    tokens = page.tokens
    named = tokens.together(index, index + 2) and tokens.low[index + 1] in _TOWNS
    return named and tokens.shape[index + 2] is Shape.CAPITAL


def acronym_behind(page: Page, place: int) -> bool:
    """Whether a short form of two letters and more stands at a token, in the segment of the one before."""
    return (
        page.tokens.together(place - 1, place)
        and page.tokens.shape[place] is Shape.UPPER
        and len(page.tokens.low[place]) > 1
    )


def _country(page: Page, place: int) -> bool:
    low = page.tokens.low[place]
    return page.tokens.shape[place] in CAPITALISED and (low in page.every.places or low in _STATES)


def _may_go_on(page: Page, place: int) -> bool:
    """Whether a name can go on behind a country: with "в", or large: "посольство Турции | активисты"."""
    return page.tokens.shape[place] in CAPITALISED or page.tokens.low[place] in ("в", "и")


def of_town(page: Page, index: int) -> tuple[int, int] | None:
    """A small Russian head with who it is of and their town: "профсоюз учителей г. Перми"."""
    tokens = page.tokens
    last = complement_end(page, index)
    behind = last + 3
    if page.words.code != "ru" or last == index or not tokens.together(index, behind):
        return None
    town = tokens.low[last + 1 : behind] == ["г", "."] and tokens.shape[behind] in CAPITALISED
    return (tokens.start[index], tokens.end[behind]) if town else None


def _adjective(page: Page, place: int) -> bool:
    """Whether a small Russian word is an adjective of the noun behind it: "районной | прокуратуры"."""
    return page.tokens.shape[place] is Shape.LOWER and is_russian_adjective(page.tokens.low[place])


def _with_complement(page: Page, index: int) -> tuple[int, int] | None:
    """A head with adjectives and a complement that holds a capital: "tribunal administratif de Rennes"."""
    tokens, grammar = page.tokens, GRAMMARS[page.words.code]
    last = complement_end(page, index)
    place = index + 1
    while place <= last and tokens.low[place] not in grammar.joints:
        if not grammar.adjective.fullmatch(tokens.low[place]):
            return None
        place += 1
    if place > min(last, index + 3):
        return None
    place += 1
    while place <= last and (tokens.low[place] in grammar.articles or tokens.word[place] in "'’"):
        place += 1
    if place > last or tokens.shape[place] not in CAPITALISED:
        return None
    return tokens.start[index], tokens.end[last]


def _of_country(page: Page, index: int) -> tuple[int, int] | None:
    """A mission of a state with its country: "embassy of the Kingdom of Norway"."""
    tokens = page.tokens
    if tokens.low[index + 1 : index + 2] != ["of"]:
        return None
    first = index + 2 + (tokens.low[index + 2 : index + 3] == ["the"])
    country = first + 2 if tokens.low[first + 1 : first + 2] == ["of"] else first
    country += country > first and tokens.low[country : country + 1] == ["the"]
    for end in range(min(country + _LONGEST_COUNTRY, page.last[tokens.segment[index]]), country, -1):
        if " ".join(tokens.low[country:end]) in page.every.places and tokens.shape[country] in CAPITALISED:
            return tokens.start[index], tokens.end[end - 1]
    return None
