"""What follows the names of persons in Turkish and Azerbaijani: what bears them, and endings that look like names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.person_words import PARTICLES, namelike, same
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_CHILDREN = frozenset({"oğlu", "qızı"})
_CHILD = ("oğlu", "qızı")
_PEOPLE_IN_CASE = re.compile(r"(.{3,}?)l[aeə]r(?:[ıi]n?|[aeə]|d[aeə]n?)?")
_UNIONS = ("ğitim-sen", "-koop-iş", "-sen")
_MANY, _PLURAL, _SHORTEST_PLURAL = ("leri", "ları", "ləri"), ("lar", "ler", "lər"), 7
_JOINED = re.compile(r"[A-ZÇĞÖŞÜƏ][a-zçğıöşüə]{3,}[A-ZÇĞÖŞÜƏ][a-zçğıöşüə]{2}")
_STREETS = (
    "binası",
    "bulvar",
    "cadde",
    "küçə",
    "mahalle",
    "prospekt",
    "sokağ",
    "sokak",
    "xiyaban",
    "stadyum",
    "stadion",
)
_EVENTS_OWNED = re.compile(
    r"(?:direniş|grev|hafta|katliam|kurultay|miting|yürüyüş|zafer|şölen)(?:leri|ları|s?[ıiuü])"
    r"(?:n[ıiuü]n|nd[ae]n?|n[aeıiuü]|yl[ae])?|şube(?:leri|miz|si)?"
)
"""What happened, or a branch, under the ending that says whose it is: "Deniz | Zaferinin", "Urfa | Şube"."""
_SHORT_STREETS = frozenset({"blv", "bul", "bulv", "cad", "cd", "küç", "mah", "mh", "sk", "sok"})
_ENDED = re.compile(r"[^\W\d_]{2,}-(?:n?[ıiuü]n|[yn]?[aə]|d[aə]n?)")
_OUTLETS, _WITH_OUTLET = ("agentliyin", "ajansın", "gazetesin", "qəzetin", "saytın", "telekanalın", "televizyonun"), 2


def bears_name(page: Page, last: int) -> bool:
    """Whether a Turkic noun for a thing or a street follows a name, which it then bears: "Ali Kaya | Parkı".

    Addresses have such nouns in short at the name's end: "Ali Kaya Cad."
    """
    tokens = page.tokens
    if page.words.code not in TURKIC or not same(page, last, last + 1):
        return False
    low = tokens.low[last + 1]
    if low == "." and tokens.low[last] in _SHORT_STREETS:
        return True
    if low.startswith("televiziya"):  # "Orvan Səs televiziya kanalı"
        return True
    return low.startswith(_STREETS) or (low in page.words.thing_nouns and tokens.shape[last + 1] in BIG)


def dated(page: Page, index: int) -> bool:
    """Whether a month behind its day begins what looks like a name: "8 | Mart Mitingi"."""
    tokens = page.tokens
    return tokens.low[index] in page.words.months and index > 0 and tokens.shape[index - 1] is Shape.DIGITS


def before_outlet(page: Page, index: int, last: int | None) -> int | None:
    """The last token of a Turkic name before the name of the paper it spoke to: "Elçin Məmmədov | Azadlıq qəzetinə"."""
    if last is None or last - index < _WITH_OUTLET or page.words.code not in TURKIC or not same(page, last, last + 1):
        return last
    ended = page.words.code == "az" and _ENDED.fullmatch(page.tokens.low[last]) is not None  # "Turan-a bildirib"
    return last - (ended or page.tokens.low[last + 1].startswith(_OUTLETS))


def of_a_father(page: Page, index: int) -> tuple[int, int] | None:
    """The first and last token of a name with the father's: "Vəliyeva Aynurə Əli qızı", "Emin Əli oğlu Vəliyev"."""
    tokens = page.tokens
    if page.words.code != "az" or tokens.shape[index] is not Shape.CAPITAL:
        return None
    child = next((at for at in (index + 2, index + 3) if _child(page, at)), None)
    if child is None or not same(page, index, child):
        return None
    if not all(tokens.shape[at] is Shape.CAPITAL and namelike(page, at) for at in range(index, child)):
        return None
    following = child + 1
    surname = child == index + 2 and same(page, index, following) and namelike(page, following)
    surname = surname and tokens.shape[following] is Shape.CAPITAL and tokens.low[child] in _CHILDREN
    return index, following if surname else child


def _child(page: Page, place: int) -> bool:
    """Whether a small word says whose son or daughter the name before it is of, under any ending."""
    tokens = page.tokens
    small = place < len(tokens.word) and tokens.shape[place] is Shape.LOWER
    return small and tokens.low[place].startswith(_CHILD)


def of_many(page: Page, index: int, last: int) -> bool:
    """Whether what ends like a Turkic noun with its owner or in the plural is no surname: "Deniz | Kolektifleri"."""
    low = page.tokens.low[last]
    if page.words.code == "tr" and any(_EVENTS_OWNED.fullmatch(each) for each in page.tokens.low[index : last + 1]):
        return True
    owned = low.endswith((*_MANY, *_UNIONS)) or (low.endswith(_PLURAL) and page.tokens.low[index] not in GIVEN_NAMES)
    people = _PEOPLE_IN_CASE.fullmatch(low)  # "Erdoğan | Kürtlere"
    folk = people is not None and people[1] in page.words.nationalities
    return page.words.code in TURKIC and (folk or (owned and len(low) > _SHORTEST_PLURAL))


def case_ending(page: Page, index: int) -> bool:
    """Whether a Turkic ending behind an apostrophe only looks like a particle of names: "Ayşe Kaya’den | Uyarı"."""
    return page.words.code in TURKIC and page.tokens.low[index] in PARTICLES


def joined_outlet(page: Page, index: int) -> bool:
    """Whether a word behind a Turkic name joins two with a capital, as outlets do: "Ali Kaya | DalğaRadiosuna"."""
    return page.words.code in TURKIC and _JOINED.match(page.tokens.word[index]) is not None
