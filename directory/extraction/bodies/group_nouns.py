"""Names that a small noun for bodies behind them gives away: "the Keep Our Harbour campaign"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.campaign_words import BIDDING
from directory.extraction.words.vocabulary import united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_NOUNS = word_set("""
    alliance campaign charity coalition collective group lobbies lobby magazine movement network newspaper party union
    """)
_RUN_FOR = frozenset({"campaign", "lobbies", "lobby"})
_OPINIONS = ("-wing", "ial", "ist", "ite", "like")
_SIDES = word_set("apartheid democracy evangelical independence islamic left opposition pacific right union")
_CALLED = word_set("called calling dubbed known named titled")
_ITSELF = frozenset({"itself", "themselves"})
_CALLING = word_set("call called calling calls dubbed dubs named naming styles styling")
_CALLED_NOUNS = word_set("""
    association body campaign charity club coalition collective forum foundation front group initiative movement network
    ngo organisation organization outfit party platform union
    """)
_QUOTES = frozenset("\"'“”„«»‘’")
_LONGEST = 7
_WITHIN = word_set("of for to the our and")
_DEMANDED = word_set("against from in on over with")
"""Small words inside names that are demands: "known as Stop War on Peasants"."""


def called_names(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """Names before a small noun for bodies, with the short form between: "the Right to Fish (RTF) campaign"."""
    tokens = page.tokens
    ends = {item.end for item in names}
    found: list[Found] = []
    for index in tokens.where(_NOUNS, 2):
        if tokens.shape[index] is not Shape.LOWER:
            continue
        last = index - 1
        short = tokens.word[last] == ")" and tokens.word[last - 2] == "(" and is_short(tokens.word[last - 1])
        last -= 3 * short
        first = _first(page, last, ends) if tokens.end[last] not in ends else None
        if first is None or tokens.segment[first] != tokens.segment[index] or _tells_kind(page, first, index):
            continue
        if _own_name(page, judge, first, last):
            whole = index == last + 1 and tokens.low[index] == "coalition" and tokens.low[first] in BIDDING
            end = tokens.end[index if whole else last]  # "the Stop the War | coalition"
            found.append(organisation((tokens.start[first], end), "called", Tier.B))
    return found


def _tells_kind(page: Page, first: int, noun: int) -> bool:
    """Whether words only say which: whose campaign, of what opinion, between whom: "the | Lee campaign".

    A group is told of so by one word, by a place or people in front, or with a short form behind, where it may be a
    caste or class: "the | Working group", "a | Norwegian Tidal group", "the | Settled Fisher (SF) group".
    """
    tokens = page.tokens
    low, alone = tokens.low[first], first == noun - 1
    if tokens.low[noun] == "group":
        seated = low in page.every.nationalities or low in page.every.places
        return seated or alone or tokens.word[noun - 1] == ")"
    parts = low.split("-")
    pair = len(parts) > 1 and all(part in united(page.every.places, page.every.nationalities) for part in parts)
    return alone and (tokens.low[noun] in _RUN_FOR or low.endswith(_OPINIONS) or low in _SIDES or pair)


def named_behind(page: Page, judge: Judge) -> list[Found]:
    """Names behind a small noun for bodies that is called so: "an organisation called 'Quiet Shore'"."""
    tokens = page.tokens
    found: list[Found] = []
    for index in tokens.where(_CALLED | _ITSELF, 1, -1):
        noun = tokens.low[index - 1 - (tokens.word[index - 1] == ",")]
        if noun not in (_CALLING if tokens.low[index] in _ITSELF else _CALLED_NOUNS):
            continue
        start = index + 1 + (tokens.low[index + 1] == "as")
        while start < len(tokens.word) and (tokens.low[start] in page.words.articles or tokens.word[start] in _QUOTES):
            start += 1
        if (
            start >= len(tokens.word)
            or tokens.segment[start] != tokens.segment[index]
            or tokens.shape[start] not in BIG
        ):
            continue
        last = start
        while _goes_on(page, last, start):
            last += 1 if tokens.shape[last + 1] in BIG else 2
        people = start == last and tokens.low[start].removesuffix("s") in page.every.nationalities
        if not people and _own_name(page, judge, start, last):  # "who call themselves Kurds"
            found.append(organisation((tokens.start[start], tokens.end[last]), "called", Tier.B))
            found += _other_name(page, last)
    return found


def _other_name(page: Page, last: int) -> list[Found]:
    """The short name that 'or' adds behind a name: "called Quiet Shore Abroad, | or Quisha, said"."""
    tokens = page.tokens
    place = last + 1 + (tokens.word[last + 1 : last + 2] == [","])
    inside = place + 2 < len(tokens.word) and tokens.segment[place + 2] == tokens.segment[last]
    if not inside or tokens.low[place] != "or" or tokens.shape[place + 1] not in BIG:
        return []
    ended = tokens.word[place + 2] in ",." or tokens.shape[place + 2] is Shape.LOWER
    return [organisation((tokens.start[place + 1], tokens.end[place + 1]), "called", Tier.B)] if ended else []


def _goes_on(page: Page, last: int, start: int) -> bool:
    """Whether a name of capitals goes on behind a token, over a small word that names hold."""
    tokens = page.tokens
    if last - start >= _LONGEST or last + 2 >= page.last[tokens.segment[start]]:
        return last + 1 < page.last[tokens.segment[start]] and tokens.shape[last + 1] in BIG
    within = united(_WITHIN, _DEMANDED) if tokens.low[start] in BIDDING and last > start else _WITHIN
    return tokens.shape[last + 1] in BIG or (tokens.low[last + 1] in within and tokens.shape[last + 2] in BIG)


def _first(page: Page, last: int, ends: set[int]) -> int | None:
    """Where the capitals before a noun begin, if an article or a name and an 'and' lead to them."""
    tokens, words = page.tokens, page.words
    first = last
    while first > 1 and last - first < _LONGEST:
        step = 1 if tokens.shape[first - 1] in BIG else 2
        joined = step == 1 or tokens.low[first - 1] in _WITHIN
        left = first - step
        if (
            not joined
            or tokens.shape[left] not in BIG
            or tokens.end[left] in ends
            or tokens.low[left] in words.articles
        ):
            break
        first -= step
    if tokens.shape[last] not in BIG or first < 1:
        return None
    before = tokens.low[first - 1]
    listed = before in words.and_words and tokens.end[first - 2] in ends
    return first if before in words.articles or listed else None


def _own_name(page: Page, judge: Judge, first: int, last: int) -> bool:
    """Whether capitals before a noun for bodies name one, and are no people, place, person or field."""
    tokens, words = page.tokens, page.words
    lows = tokens.low[first : last + 1]
    kinds = united(words.name_words, page.every.nationalities, page.every.places, words.titles, words.stopwords)
    if all(low in kinds or (low in page.common and first == last) for low in lows):
        return False
    text = page.between(tokens.start[first], tokens.end[last])
    return text.casefold() not in page.every.places and judge.look(text) is not Look.PERSON
