"""Persons behind an office of a state in other languages than English: "Innenministerin Falke", "президент Чехии X"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.person_words import namelike, person_at, same
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import is_head
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_OFFICES_OF_STATE = (
    "bürgermeister", "bürgermeisterin", "kandidat", "kandidatin", "kanzler", "kanzlerin", "minister", "ministerin",
    "präsident", "präsidentin", "senator", "senatorin", "staatssekretär", "staatssekretärin",
)  # fmt: skip
_OFFICE_AND_STATE = 3
_FAR_OFFICE = 9
_ADJECTIVES = ("ого", "ому", "ой", "ую", "ая", "ое", "ый", "ых", "ые")
_OPENING, _CLOSING = frozenset('«„“"'), frozenset('»”“"')
_OF_OFFICE = re.compile(
    r"[^\W\d_-]+(?:-[^\W\d_]+)*(?:ого|его|ой|ей|ых|их|ов|ев|[аыияю]|ии)|дел|прав|лиц|сил|и|по|при|на"
)
"""What can stand between an office and who holds it: words in the genitive, a few prepositions."""


def surname_in_office(page: Page, index: int) -> Found | None:
    """A German surname alone behind an office written in one word with its field: "Innenministerin | Falke"."""
    tokens = page.tokens
    if page.words.code != "de" or not tokens.low[index].endswith(_OFFICES_OF_STATE):
        return None
    name = index + 1
    if not same(page, index, name) or not namelike(page, name) or tokens.low[name] in page.common:
        return None
    if tokens.low[name].removesuffix("s") in page.every.places or tokens.low[name] in GIVEN_NAMES:
        return None
    alone = not (same(page, name, name + 1) and namelike(page, name + 1))
    return person_at(page, name, name, "honorific", Tier.B) if alone else None


def of_state(page: Page, index: int) -> bool:
    """Whether an office of a state stands before a name: "президент Чехии | Вацлав Новак", "presidente de Chile"."""
    tokens = page.tokens
    if page.words.code == "en" or index < _OFFICE_AND_STATE or not same(page, index - _OFFICE_AND_STATE, index):
        return False
    if tokens.low[index - 1] not in page.every.places or tokens.shape[index - 1] is not Shape.CAPITAL:
        return False
    office = index - 2 - (tokens.low[index - 2] in page.words.of_words)
    return tokens.low[office] in page.words.titles and tokens.shape[office] is Shape.LOWER


def held_abroad(page: Page, index: int) -> bool:
    """Whether a Russian office with what it is held in stands before a name: "министр финансов Чехии | Ян Вос"."""
    tokens, words = page.tokens, page.words
    if words.code != "ru" or is_head(tokens.low[index], words) or tokens.low[index].endswith(_ADJECTIVES):
        return False
    first, place = page.first[tokens.segment[index]], index - 1
    while place >= max(first, index - _FAR_OFFICE):
        low = tokens.low[place]
        if low in words.titles:
            return index - place > 1 or tokens.shape[place] is Shape.CAPITAL
        if tokens.word[place] == ")" and tokens.word[place - 2] == "(":  # "Конгресса рыбаков (КРЕ) | Ян Вос"
            place -= 2
        elif tokens.word[place] in _CLOSING:
            place = next((at for at in range(place - 1, first, -1) if tokens.word[at] in _OPENING), first)
        elif not (low in page.every.places or _OF_OFFICE.fullmatch(low)):
            return False
        place -= 1
    return False


def before_another(page: Page, index: int, last: int) -> int:
    """The last token of a Russian name in another case, behind which a name in the nominative stands at once."""
    low = page.tokens.low
    again = next((place for place in range(index + 2, last) if low[place] in GIVEN_NAMES), None)
    return last if again is None else again - 1
