"""Parties named by one word: "Tidal's health spokesman", "Tidal MPs", "under Tidal" on a page of the Tidal Party."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.text.text_tokens import CAPITALISED, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import fold, united, without, word_set
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.text.page import Page

_SPOKESMEN = word_set("spokesman spokesperson spokeswoman")
_LONGEST_FIELD = 8  # tokens between the possessive and the office
_IN_FIELDS = word_set("& , and for of the associate")
_MEMBERS = word_set("candidate candidates councillor councillors leader list mp mps senator senators whip")
_LED_TO = word_set("against behind by for from of trust under with")
_ADJECTIVES = word_set(
    "centre christian communist conservative democratic green islamic liberal people progressive republican socialist"
)
"""Words before "Party" that call much else: "Democratic candidates"."""
_LARGE = tuple([shape] for shape in CAPITALISED)
_ALWAYS_ALONE = "Labour"
"""The word that parties go by in many countries though no "Party" stands in the page; at times it is mere work."""
_BEING = word_set("are has have is was were")
_CHARGED = word_set("commissioner department minister ministry secretary")
_BEFORE_END = frozenset('.,;:!?)”’"')


def parties(page: Page, names: Sequence[Found], taken: set[int]) -> list[Found]:
    """The bodies that a spokesman for a field shows, and parties of the page by the word before "Party"; tier B."""
    if page.words.code != "en":
        return []
    tokens = page.tokens
    speaking = set(_with_spokesmen(page))
    lone = {tokens.word[first] for first, last in speaking if first == last}
    places = {*speaking, *_short_of_parties(page, lone | _called(page, names) | _alone(page))}
    return [
        organisation((tokens.start[first], tokens.end[last]), "party", Tier.B)
        for first, last in sorted(places)
        if taken.isdisjoint(range(first, last + 1))
    ]


def _with_spokesmen(page: Page) -> Iterator[tuple[int, int]]:
    """Who has a spokesman for a field: "Tidal's Law and Order spokesman, Ann Lee"."""
    tokens = page.tokens
    for office in tokens.where(_SPOKESMEN, 3):
        place = office - 1
        start = max(page.first[tokens.segment[office]] + 1, office - _LONGEST_FIELD)
        while place > start and (tokens.shape[place] in CAPITALISED or tokens.low[place] in _IN_FIELDS):
            place -= 1
        if tokens.word[place] != "s" or tokens.word[place - 1] not in APOSTROPHES or place == office - 1:
            continue  # "Women's spokesperson"
        last = first = place - 2
        while tokens.together(first - 1, office) and tokens.shape[first - 1] in CAPITALISED:
            first -= 1
        if tokens.together(last, office) and tokens.shape[last] in CAPITALISED and _may_be_party(page, first, last):
            yield first, last


def _may_be_party(page: Page, first: int, last: int) -> bool:
    """Whether capitals name neither a place, a people, an office nor a person."""
    words, lows = page.words, page.tokens.low[first : last + 1]
    barred = united(words.titles, words.honorifics, words.stopwords, words.strong_heads, GIVEN_NAMES)
    text = " ".join(lows)
    known = text in page.every.places or text in page.every.nationalities or any(low in words.months for low in lows)
    return not known and barred.isdisjoint(lows)


def _called(page: Page, names: Sequence[Found]) -> set[str]:
    """The words before "Party" in the names of the page."""
    bodies = (page.between(*item.span).split() for item in names if item.kind is EntityKind.ORGANISATION)
    return {
        words[-2] for words in bodies if len(words) > 1 and words[-1] == "Party" and fold(words[-2]) not in _ADJECTIVES
    }


def _alone(page: Page) -> set[str]:
    """The word for a party of labour, where a page writes it large in a sentence or tells of more than what it is.

    "What | Labour promised", "| Labour's plan", "| Labour MPs"; not "| Labour is cheap" alone.
    """
    tokens = page.tokens
    for index in tokens.printed({_ALWAYS_ALONE}):
        inside, behind = tokens.together(index - 1, index), "".join(tokens.low[index + 1 : index + 2])
        if inside and _is_charge(page, index):
            continue
        acts = behind in _MEMBERS or behind in APOSTROPHES or behind in without(page.words.acting_words, _BEING)
        if acts or (inside and tokens.shape[index - 1] is Shape.LOWER):
            return {_ALWAYS_ALONE}
    return set()


def _is_charge(page: Page, index: int) -> bool:
    """Whether a word is what an office of state is charged with: "Minister of | Labour"."""
    low = page.tokens.low
    return low[index - 1] in page.words.of_words and low[index - 2] in _CHARGED


def _short_of_parties(page: Page, called: set[str]) -> Iterator[tuple[int, int]]:
    """The places where the word that a party is called by stands alone and does, has or is given something."""
    tokens = page.tokens
    for index in tokens.printed(called) if called else ():
        if not _may_be_party(page, index, index) or not tokens.together(index, index + 1):
            continue
        inside = tokens.together(index - 1, index)
        led = inside and tokens.low[index - 1] in _LED_TO
        if (
            inside
            and not led
            and (tokens.low[index - 1] in page.words.articles or tokens.shape[index - 1] in CAPITALISED)
        ):
            continue
        behind = tokens.low[index + 1]
        does = behind in page.words.acting_words or behind in _MEMBERS
        owns = behind in APOSTROPHES and tokens.low[index + 2 : index + 3] == ["s"]
        paired = behind in page.words.and_words and tokens.shape[index + 2 : index + 3] in _LARGE
        seated = inside and tokens.word[index - 1] == "("  # "Ann Lee (| Labour MP for Harbour South)"
        acting = does or owns or (led and (behind in _BEFORE_END or paired))
        if acting and not seated and not (inside and _is_charge(page, index)):
            yield index, index
