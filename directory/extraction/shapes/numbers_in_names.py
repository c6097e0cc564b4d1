"""Numbers inside names and behind them: "Local 12", "Nowa No. 2 Prison", "der Bundestag 2015"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.vocabulary import is_head, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_LONGEST_NUMBER = 4  # digits
_NUMBERED = word_set("centre center clinic colliery court factory hospital mine mill plant prison school station unit")
_PLURALS = ROMANCE | {"de"}
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATED = (
    "abgeordnetenhaus", "abgeordnetenhauses", "bundestag", "bundestages", "bundestags", "landtag", "landtages",
    "landtags", "parlament", "parlaments", "rat", "rates", "rats", "regierung", "senat", "senats", "verwaltung",
)  # fmt: skip
_MEASURES = frozenset({"euro", "jahre", "prozent", "tage", "uhr"})
_STREETS = word_set("ave avenue blvd boulevard drive lane place rd road square st street")
_COUNTED = frozenset({"days", "hours", "minutes", "months", "weeks", "years"})
_SMALL_MONTHS, _NUMBER = frozenset({"az", "ru", "tr"}), [Shape.DIGITS]


def number_inside(page: Page, place: int) -> bool:
    """Whether a token is a number behind a large word, and counts nothing: "Local 12"."""
    tokens = page.tokens
    if tokens.shape[place] is not Shape.DIGITS:
        return False
    if tokens.shape[place - 1] not in BIG:
        placed = tokens.word[place - 2 : place] == ["No", "."] and tokens.shape[place - 3] in BIG
        return placed and numbered(page, place)
    if _before_street(page, place):
        return False
    following = tokens.low[place + 1 : place + 2]
    counts = bool(following) and (following[0] in _COUNTED or following[0] in page.words.months)
    counts = counts or (page.words.code in _PLURALS and _counts(page, place + 1))
    days = page.words.code in _SMALL_MONTHS and following == [","] and tokens.shape[place + 2 : place + 3] == _NUMBER
    return len(tokens.word[place]) <= _LONGEST_NUMBER and not counts and not days


def _before_street(page: Page, place: int) -> bool:
    """Whether a number is that of a house, as its street follows: "Kelp Council | 66 Tern Street"."""
    tokens = page.tokens
    behind = place + 1
    while behind < min(place + _LONGEST_NUMBER, len(tokens.word)) and tokens.shape[behind] is Shape.CAPITAL:
        if behind > place + 1 and tokens.low[behind] in _STREETS:
            return page.words.code == "en"
        behind += 1
    return False


def _counts(page: Page, place: int) -> bool:
    """Whether a Romance plural, small, or a German one stands behind a number: "el Gobierno | 5 medidas"."""
    tokens = page.tokens
    if page.words.code == "de":
        if _YEAR.fullmatch(tokens.word[place - 1]) and tokens.low[place - 2].endswith(_DATED):
            return True  # "der Bundestag | 2015"
        large = tokens.together(place, place - 1) and tokens.shape[place] is Shape.CAPITAL
        return large and (tokens.low[place].endswith("en") or tokens.low[place] in _MEASURES)
    many = tokens.together(place, place - 1) and tokens.shape[place] is Shape.LOWER and tokens.low[place].endswith("s")
    return many and len(tokens.low[place]) > _LONGEST_NUMBER and tokens.low[place] not in page.words.acting_words


def numbered(page: Page, place: int) -> bool:
    """Whether a token is the number of one body among many of its kind: "Nowa No. | 2 Prison", "No. | 5 School"."""
    tokens = page.tokens
    if tokens.shape[place : place + 1] != [Shape.DIGITS]:
        return False
    end = place + 1
    while end < page.last[tokens.segment[place]] and tokens.shape[end] in BIG and end < place + _LONGEST_NUMBER:
        end += 1
    return any(low in _NUMBERED or is_head(low, page.words) for low in tokens.low[place + 1 : end])
