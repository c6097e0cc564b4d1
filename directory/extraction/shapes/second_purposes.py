"""The second of two things that a Romance body is for or against: "Plataforma por la Paz y | el Desarme"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.known_bodies import is_known_in
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import is_head, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page
    from directory.extraction.words.grammar_tables import Grammar

_AIMING = word_set("contra contre contro para pela pelas pelo pelos per por pour pro")
_OWN_ARTICLE = word_set("pela pelas pelo pelos")
_FAR = 3


def second_purpose(page: Page, grammar: Grammar, place: int, end: int) -> int | None:
    """The last token of a second purpose that begins behind "and", with an article as the first has; or None."""
    tokens = page.tokens
    first = end - 1
    while first > end - _FAR and tokens.low[first] in grammar.articles:
        first -= 1
    aimed = tokens.low[first] in _AIMING and (first < end - 1 or tokens.low[first] in _OWN_ARTICLE)
    noun = place
    while noun < place + _FAR and noun < len(tokens) and tokens.low[noun] in grammar.joints | grammar.articles:
        noun += 1
    if not aimed or noun == place or noun >= len(tokens) or tokens.segment[noun] != tokens.segment[end]:
        return None
    low = tokens.low[noun]
    plain = tokens.shape[noun] is Shape.CAPITAL and not is_head(low, page.words) and low not in GIVEN_NAMES
    ended = noun + 1 >= len(tokens) or tokens.shape[noun + 1] not in BIG
    return noun if plain and ended and not is_known_in(tokens.word[noun], page.words.code) else None
