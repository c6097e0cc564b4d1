"""The second of two things that a Romance body is for or against: "Plataforma por la Paz y | el Desarme"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.known_bodies import is_known_in
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import is_head, united, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page
    from directory.extraction.words.grammar_tables import Grammar

_AIMING = word_set("contra contre contro para pela pelas pelo pelos per por pour pro")
_OWN_ARTICLE = word_set("pela pelas pelo pelos")
_FAR = 3


def small_purpose(page: Page, grammar: Grammar, place: int, end: int) -> int | None:
    """The noun of a second purpose in small letters, where a small word or mark follows: "pour la vérité et | la paix".

    None where anything else follows, as a verb may: "pour la paix et | la population demande".
    """
    tokens, words = page.tokens, page.words
    aimed = tokens.low[end - 1] in grammar.articles and tokens.low[end - 2] in _AIMING
    if not (aimed or tokens.low[end - 1] in _OWN_ARTICLE) or not tokens.together(place + 1, place):
        return None
    articled = tokens.low[place] in grammar.articles or tokens.low[place] in _OWN_ARTICLE
    if not articled or tokens.shape[place + 1] is not Shape.LOWER:
        return None
    behind = place + 2
    ended = not tokens.together(behind, place) or not tokens.word[behind][0].isalnum()
    small = united(words.stopwords, words.of_words, words.link_words) - _VERBS
    return place + 1 if ended or tokens.low[behind] in small else None


_VERBS = word_set("a ai as est été es fue ha han ont sont son è é são")


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
