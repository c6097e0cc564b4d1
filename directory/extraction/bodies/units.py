"""Units written small before the name of their body: "European office of X", "German branch of X"."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.known_places import PEOPLES_OF_TWO
from directory.extraction.words.vocabulary import united
from directory.model import EntityKind, Role, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_LONGEST_UNIT = 4  # words that say where a unit is
_JOINING = frozenset({"against", "by", "for", "from", "of", "that", "with"})
_LOCAL = frozenset({"branch", "chapter"})
_MISSIONS = frozenset({"consulate", "embassy"})
_FORCES = frozenset({"forces"})
_STANDING = frozenset({"army", "navy", "parliament"})
"""Bodies of a state that are named wherever they are spoken of."""


def lower_units(page: Page, names: Sequence[Found]) -> list[Found]:
    """Units written small before a name: "European office of X", "German branch of X"."""
    tokens, words = page.tokens, page.words
    by_start = {item.start: item for item in names if item.kind is EntityKind.ORGANISATION}
    found: list[Found] = []
    for index in tokens.where(words.unit_heads):
        if tokens.low[index] in words.titles:  # "its German representative"
            continue
        if tokens.shape[index] is not Shape.LOWER or index + 2 >= len(tokens.word):
            continue
        place = index + 1
        if tokens.low[place] not in words.of_words:
            continue
        place += 1
        while place < len(tokens.word) and (tokens.low[place] in words.articles or tokens.word[place] in '"“«„'):
            place += 1
        first = index
        while first > 0 and tokens.segment[first - 1] == tokens.segment[index] and _locating(page, first - 1):
            first -= 1
        first -= first == index and tokens.low[index] in _LOCAL and _town(page, index)
        if place >= len(tokens.word) or tokens.start[place] not in by_start or first == index:
            continue
        parent = by_start[tokens.start[place]]
        found.append(organisation((tokens.start[first], parent.end), "unit-of", Tier.A))
    return found


def _town(page: Page, index: int) -> bool:
    """Whether a large word inside a sentence stands before a branch, where a town does: "the | Kosta branch of X"."""
    tokens = page.tokens
    inside = index - 1 > page.first[tokens.segment[index]] and tokens.shape[index - 2] is Shape.LOWER
    plain = tokens.low[index - 1] not in page.words.not_organisations
    return inside and plain and tokens.shape[index - 1] is Shape.CAPITAL


def owned_units(page: Page, names: Sequence[Found]) -> list[Found]:
    """Units written small behind the body that owns them: "Harbour Watch's German branch"."""
    tokens, words = page.tokens, page.words
    found: list[Found] = []
    for item in names:
        place = bisect_left(tokens.start, item.end)
        if item.kind is not EntityKind.ORGANISATION or tokens.word[place : place + 1] not in (["'"], ["’"]):
            continue
        segment = tokens.segment[place]
        place += 1 + (tokens.low[place + 1 : place + 2] == ["s"])
        last = place
        while last < min(place + _LONGEST_UNIT, len(tokens.word) - 1) and _locating(page, last):
            last += 1
        inside = last < len(tokens.word) and tokens.segment[last] == segment
        if inside and last > place and tokens.low[last] in words.unit_heads and tokens.shape[last] is Shape.LOWER:
            found.append(organisation((item.start, tokens.end[last]), "owned-unit", Tier.A))
    return found


def _missions(page: Page) -> list[Found]:
    """Missions of a state that owns them: "Norway's embassy to Peru", "Norway's consulate | in Peru"."""
    tokens = page.tokens
    found: list[Found] = []
    for index in tokens.where(_MISSIONS, 3, -2) if page.words.code == "en" else ():
        owned = tokens.low[index - 1] == "s" and tokens.word[index - 2] in ("'", "’") and _locating(page, index - 3)
        if not owned or tokens.shape[index] is not Shape.LOWER or tokens.segment[index - 3] != tokens.segment[index]:
            continue
        sent = tokens.low[index + 1] == "to" and _locating(page, index + 2)
        found.append(organisation((tokens.start[index - 3], tokens.end[index + 2 * sent]), "owned-unit", Tier.A))
    return found


def state_bodies(page: Page) -> list[Found]:
    """Bodies of a state written small: "the Dutch government", "UK parliament", "Dutch armed forces"."""
    tokens = page.tokens
    found = _missions(page)
    for index in tokens.where(united(page.words.state_nouns, _FORCES), 1):
        low = tokens.low[index]
        armed = low == "forces" and tokens.low[index - 1] == "armed"
        first = index - 1 - armed
        first -= first > 0 and " ".join(tokens.low[first - 1 : first + 1]) in PEOPLES_OF_TWO
        if not (armed or low in page.words.state_nouns) or tokens.shape[index] is not Shape.LOWER or first < 0:
            continue
        if tokens.segment[index] != tokens.segment[first] or not _locating(page, first):
            continue
        if armed or low in _STANDING or _addressed(page, first - 1):
            found.append(organisation((tokens.start[first], tokens.end[index]), "state-body", Tier.B))
    return found


def _addressed(page: Page, index: int) -> bool:
    """Whether a word of calling or asking stands just before: "called on the UK government"."""
    before = page.tokens.low[max(0, index - 2) : index + 1]
    asks = _asking_words(page.words)
    return any(low in asks for low in before if low not in page.words.articles)


@lru_cache(maxsize=64)
def _asking_words(words: Words) -> frozenset[str]:
    """The last words of the phrases that lead to somebody asked or called on."""
    last = {cue.split()[-1] for cues in words.cues if cues.role is Role.RECIPIENT for cue in cues.after}
    return frozenset(last - _JOINING)


def _locating(page: Page, index: int) -> bool:
    low = page.tokens.low[index]
    known = low in page.every.nationalities or low in page.every.places
    known = known or " ".join(page.tokens.low[index : index + 2]) in PEOPLES_OF_TWO
    return page.tokens.shape[index] is not Shape.LOWER and known
