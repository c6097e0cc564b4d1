"""Roles that running text gives: cue phrases, and the chains of names that stand beside them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.gazetteer import Phrases
from directory.extraction.tokens import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.found import Found
    from directory.extraction.page import Page
    from directory.extraction.vocabulary import Words
    from directory.model import Role

_AFTER, _BEFORE = "after", "before"
_ENDS = frozenset({".", "!", "?", ";"})
_OPENERS = frozenset({"including", "include", "included", "namely", "e.g", "like", ":"})
_FAR = 9
_FAR_IN_LIST = 24


def roles_in_prose(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again, with the roles that cue phrases beside them give."""
    spots = _spots(page, names)
    given: dict[int, set[Role]] = {}
    phrases = _cue_phrases(page.words)
    tokens = page.tokens
    first = phrases.by_first
    for index, low in enumerate(tokens.low):
        if low not in first:
            continue
        for phrase, value in phrases.at(tokens.low, index):
            role, side = value
            last = index + len(phrase) - 1
            if tokens.segment[index] != tokens.segment[last]:
                continue
            chain = _following(page, spots, last) if side == _AFTER else _preceding(page, spots, index)
            for number in chain:
                given.setdefault(number, set()).add(role)
            break
    return [item.playing(*given[number]) if number in given else item for number, item in enumerate(names)]


@lru_cache(maxsize=64)
def _cue_phrases(words: Words) -> Phrases[tuple[Role, str]]:
    phrases: Phrases[tuple[Role, str]] = Phrases()
    for cues in words.cues:
        for phrase in cues.after:
            phrases.add(tuple(phrase.split()), (cues.role, _AFTER))
        for phrase in cues.before:
            phrases.add(tuple(phrase.split()), (cues.role, _BEFORE))
    return phrases.sealed()


def _spots(page: Page, names: Sequence[Found]) -> dict[int, int]:
    """The number of the name that each token belongs to."""
    spots: dict[int, int] = {}
    tokens = page.tokens
    index = 0
    for number, item in enumerate(names):
        while index < len(tokens) and tokens.end[index] <= item.start:
            index += 1
        place = index
        while place < len(tokens) and tokens.start[place] < item.end:
            spots[place] = number
            place += 1
    return spots


def _following(page: Page, spots: dict[int, int], last: int) -> list[int]:
    """The names after a cue: the first near it, then all that commas and 'and' join to it."""
    tokens = page.tokens
    chain: list[int] = []
    place, gap, far = last + 1, 0, _FAR
    segment = tokens.segment[last]
    while place < len(tokens) and tokens.segment[place] == segment:
        if place in spots:
            if spots[place] not in chain:
                chain.append(spots[place])
            gap, far = 0, 6
        else:
            low = tokens.low[place]
            if low in _ENDS and not (low == "." and tokens.glued(place) and len(tokens.word[place - 1]) <= 2):
                break
            if low in _OPENERS:
                far = _FAR_IN_LIST
                gap = 0
            elif not chain or (low not in (",", "and", "(", ")", '"', "“", "”") and low not in page.words.and_words):
                gap += 1 + (tokens.shape[place] is Shape.LOWER and _verb(low) and bool(chain)) * 9
            if gap > far or (not chain and _verb(low) and low not in _OPENERS):
                break
        place += 1
    return chain


def _verb(low: str) -> bool:
    return low in {
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "that",
        "which",
        "who",
        "to",
        "by",
        "for",
        "because",
        "when",
        "while",
        "as",
        "against",
        "over",
        "about",
        "on",
        "from",
        "with",
        "after",
        "before",
        "in",
        "at",
    }


def _preceding(page: Page, spots: dict[int, int], index: int) -> list[int]:
    """The names before a cue: the nearest as its subject, with those that commas and 'and' join to it."""
    tokens = page.tokens
    chain: list[int] = []
    place, gap = index - 1, 0
    segment = tokens.segment[index]
    while place >= 0 and tokens.segment[place] == segment:
        if place in spots:
            if spots[place] not in chain:
                chain.append(spots[place])
            gap = 0
        else:
            low = tokens.low[place]
            if low in _ENDS or gap >= 3:
                break
            joins = low in page.words.and_words or low in page.words.articles or low in (",", "(", ")", '"', "“", "”")
            if chain and not joins:
                break
            gap += not joins or not chain
        place -= 1
    return chain
