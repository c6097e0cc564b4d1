"""Whom an alert has its readers turn to: "Tell the Kelp Agency to ...", "call Governor Lee and urge her to ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.roles.sendings import invites
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.vocabulary import united, word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.text.page import Page

_PRESSING = word_set("ask beg demand implore lobby press pressure remind tell urge")
_REACHING = word_set("call contact e-mail email fax message phone ring telephone text tweet write")
_ASKED = _PRESSING | word_set("let oppose request say support")
_LEADING = word_set("also and now or please then to")
_OPENING = frozenset(".!?:;*•·>–—-“\"'‘(")
_WITHIN = word_set("a an at both on our own that the these to your")
_OPENERS = _PRESSING | _REACHING | word_set("attend comment join send share sign submit visit")
_FAR_NAME, _FAR_ASKING = 7, 40


def readers_asked(page: Page, spots: Mapping[int, int], lists: Lists) -> Iterator[int]:
    """The numbers of the names that readers are told to ask, to urge, or to reach with what they ask."""
    tokens = page.tokens
    for index in tokens.where(united(_PRESSING, _REACHING), 0, -1) if page.words.code == "en" else ():
        if index in spots or not _told(page, index) or invites(page, index):
            continue
        place = _first_name(page, spots, index + 1)
        if place is None or not (tokens.low[index] in _PRESSING or _asking_behind(page, place)):
            continue
        yield spots[place]
        yield from lists.actors(place, Role.RECIPIENT)


def _told(page: Page, index: int) -> bool:
    """Whether a verb tells readers what to do: it opens a sentence, or goes on behind "please", "then" or a colon."""
    tokens = page.tokens
    large = tokens.shape[index] is not Shape.LOWER
    if index == page.first[tokens.segment[index]]:
        return large
    before = tokens.word[index - 1]
    if large:
        return before in _OPENING
    if tokens.low[index - 1] not in _LEADING or tokens.low[index - 1] == "to":
        return False
    return tokens.low[index - 1] in ("please", "then") or _told_before(page, index)


def _told_before(page: Page, index: int) -> bool:
    """Whether the sentence of a verb began with another that tells readers what to do: "Sign it and | tell X"."""
    tokens = page.tokens
    first = page.first[tokens.segment[index]]
    place = index - 1
    while place > first and tokens.word[place - 1] not in ".!?:":
        place -= 1
    return tokens.low[place] in _OPENERS and tokens.shape[place] is not Shape.LOWER


def _first_name(page: Page, spots: Mapping[int, int], start: int) -> int | None:
    """The first token of the name right behind a verb, over articles, offices and houses before it."""
    tokens, words = page.tokens, page.words
    for place in range(start, min(start + _FAR_NAME, page.last[tokens.segment[start - 1]])):
        if place in spots:
            return _holder(page, spots, place)
        low = tokens.low[place]
        if low == "to" and place > start:  # "Call senators to oppose Ann Lee"
            return None
        large = tokens.shape[place] in BIG
        office = low in words.titles or low in words.honorifics or (large and low not in words.stopwords)
        if not (office or low in _WITHIN or (tokens.word[place] == "." and tokens.glued(place))):
            return None
    return None


def _holder(page: Page, spots: Mapping[int, int], place: int) -> int:
    """The holder of an office behind the body that it is held in, where one stands there: "Senate Speaker | Lee"."""
    behind = place
    while spots.get(behind) == spots[place]:
        behind += 1
    held = behind + 1 in spots and page.tokens.low[behind] in page.words.titles
    return behind + 1 if held and page.tokens.segment[behind + 1] == page.tokens.segment[place] else place


def _asking_behind(page: Page, place: int) -> bool:
    """Whether what readers shall ask for follows in the same paragraph."""
    tokens = page.tokens
    return not _ASKED.isdisjoint(tokens.low[place + 1 : min(page.last[tokens.segment[place]], place + _FAR_ASKING)])
