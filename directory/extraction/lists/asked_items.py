"""Whom the items of a list ask for something: "We call on: – the Council to act, – the Ministry to answer"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.lists.rolls import Roll
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_ON = frozenset({"on", "upon"})
_CALLING = word_set("call called calling calls")
_ENDS = frozenset(".!?;")
_FARTHEST = 60  # tokens from a call to whom else it goes
_TAIL = 80  # characters at the end of the line above that can ask
_NOUNS = (" to", " letter", " statement", " petition", "addressed", "memorandum to", "complaint with")


def asking_items(page: Page) -> frozenset[int]:
    """The numbers of the segments that are items under a line which ends in a word for asking."""
    found: set[int] = set()
    for number in range(len(page.segments) - 1):
        begins = page.segments[number + 1].marked and not page.segments[number].marked
        if begins and number not in found and _asks(page, number):
            item = number + 1
            while item < len(page.segments) and page.segments[item].marked:
                found.add(item)
                item += 1
    return frozenset(found)


def addressed_items(page: Page, used: set[int]) -> list[Roll]:
    """Who the items under a line that sends a writing are, as recipients: "We address this letter to | – the Board"."""
    rolls: list[Roll] = []
    for number in range(len(page.segments) - 2):
        begins = page.segments[number + 1].marked and not page.segments[number].marked
        if not begins or number in used or not _sends(page, number):
            continue
        after = number + 1
        while after < len(page.segments) and page.segments[after].marked and after not in used:
            after += 1
        items = tuple((_named_from(page, at), page.segments[at].end) for at in range(number + 1, after))
        if len(items) > 1:
            rolls.append(Roll((items,), Role.RECIPIENT, marked=True))
            used.update(range(number + 1, after))
    return rolls


def _sends(page: Page, number: int) -> bool:
    """Whether a line ends with a writing and whom it goes to: "... address this open letter to"."""
    segment = page.segments[number]
    words = page.text[max(segment.start, segment.end - _TAIL) : segment.end].casefold().rstrip(" :…-–—").split()
    led = len(words) > 2 and words[-1] in page.words.to_words
    return led and (words[-2] == "addressed" or not page.words.writing_nouns.isdisjoint(words[-4:-1]))


def _named_from(page: Page, number: int) -> int:
    """Where an item's name begins: behind an article and the small words that say what it is."""
    tokens, first, last = page.tokens, page.first[number], page.last[number]
    place = first
    while place < last and tokens.shape[place] is Shape.LOWER:
        place += 1
    return page.segments[number].start if place == last else tokens.start[place]


def _asks(page: Page, number: int) -> bool:
    segment = page.segments[number]
    tail = page.text[max(segment.start, segment.end - _TAIL) : segment.end].casefold().rstrip(" :…-–—")
    return f" {tail}".endswith(_phrases(page.words)) and segment.end - segment.start > len(tail.split()[-1])


@lru_cache(maxsize=32)
def _phrases(words: Words) -> tuple[str, ...]:
    """The phrases behind which a language names whom it asks, those of sending left out."""
    phrases = [phrase for cues in words.cues if cues.role is Role.RECIPIENT for phrase in cues.after]
    return tuple(f" {phrase}" for phrase in phrases if not phrase.endswith(_NOUNS) or phrase.startswith("appeal"))


def asked_in_items(page: Page, spots: dict[int, int], items: AbstractSet[int]) -> Iterator[int]:
    """The numbers of the names that such items begin with, those joined to them by commas and 'and' among them."""
    tokens, words = page.tokens, page.words
    for number in sorted(items):
        index, end = page.first[number], page.last[number]
        while index < end:
            while index < end and (tokens.low[index] in words.articles or tokens.low[index] in words.to_words):
                index += 1
            if index >= end or index not in spots:
                break
            name = spots[index]
            yield name
            while index < end and spots.get(index) == name:
                index += 1
            while index < end and (tokens.word[index] == "," or tokens.low[index] in words.and_words):
                index += 1


def also_asked(page: Page, spots: dict[int, int]) -> Iterator[int]:
    """The numbers of the names that a call goes on to: "call on A to act, on | B to pay and on | C to answer"."""
    tokens, words = page.tokens, page.words
    for index in tokens.where(_ON, 1) if words.code == "en" else ():
        if tokens.word[index - 1] != "," and tokens.low[index - 1] not in words.and_words:
            continue
        place = index + 1
        while place < len(tokens.word) and tokens.low[place] in words.articles:
            place += 1
        name = spots.get(place)
        if name is None or not _called_before(page, index):
            continue
        while spots.get(place) == name:
            place += 1
        if tokens.low[place : place + 1] == ["to"]:
            yield name


def _called_before(page: Page, index: int) -> bool:
    """Whether the sentence has a "call on" before a token."""
    tokens = page.tokens
    first = max(page.first[tokens.segment[index]], index - _FARTHEST)
    for place in range(index - 1, first, -1):
        if tokens.word[place] in _ENDS:
            return False
        if tokens.low[place] in ("on", "upon") and tokens.low[place - 1] in _CALLING:
            return True
    return False
