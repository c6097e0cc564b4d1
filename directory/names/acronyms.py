"""Owns the question whether a short form stands for a name, graded, with what each of its letters stands for."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from directory.names.stop_words import STOP_WORDS
from directory.names.tokens import Token, tokenise


class Reading(NamedTuple):
    """How well a short form stands for a name, 0..1, and the words that its letters were read from."""

    score: float
    words: tuple[str, ...] = ()


NONE = Reading(0.0)
_NEVER = 99.0
# What it costs to leave a word out, to spend a letter on a function word, and to take more letters of one word.
_SKIPPED_FIRST, _SKIPPED, _SKIPPED_IN_BRACKETS = 0.8, 1.2, 0.02
_STOP_WORD_USED, _WENT_ON, _WENT_FURTHER, _FROM_INSIDE = 0.1, 0.4, 0.05, 1.0


def stands_for(short: str, name: str) -> Reading:
    """Read the letters of a short form off a name, in order.

    Every letter must come from a word, as its first letter or going on in it; words that are left out, letters from
    inside a word and function words that count each cost.

    >>> stands_for("OHCHR", "Office of the High Commissioner for Human Rights").score > 0.8
    True
    >>> stands_for("OHCHR", "Office of the High Commissioner for Refugees").score < 0.5
    True
    """
    letters = "".join(token.text for token in tokenise(short))
    return read(letters, tokenise(name))


@lru_cache(maxsize=1 << 13)
def read(letters: str, words: tuple[Token, ...]) -> Reading:
    """As ``stands_for``, of letters and words that are already cut."""
    if not 2 <= len(letters) <= 14 or not 1 <= len(words) <= 40:
        return NONE
    if len(words) == 1 and words[0].text == letters:
        return Reading(1.0, (letters,))
    cost, chosen = _cheapest(letters, words)
    share = cost / (len(letters) + 1.0)
    return Reading(max(0.0, 1.0 - share), tuple(words[index].text for index in chosen)) if cost < _NEVER else NONE


def _cheapest(letters: str, words: tuple[Token, ...]) -> tuple[float, tuple[int, ...]]:
    """The cheapest way to spend all letters on the words: dynamic programming over words, by letters spent."""
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for index, token in enumerate(words):
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        skip = _skip_cost(token, index)
        for spent, (cost, chosen) in best.items():
            _keep(following, spent, cost + skip, chosen)
            for used, extra in _uses(letters[spent:], token):
                _keep(following, spent + used, cost + extra, (*chosen, index))
        best = following
    return best.get(len(letters), (_NEVER, ()))


def _keep(table: dict[int, tuple[float, tuple[int, ...]]], spent: int, cost: float, chosen: tuple[int, ...]) -> None:
    if spent not in table or cost < table[spent][0]:
        table[spent] = (cost, chosen)


def _skip_cost(token: Token, index: int) -> float:
    if token.text in STOP_WORDS or len(token.text) == 1:
        return 0.0
    if token.bracketed:
        return _SKIPPED_IN_BRACKETS
    return _SKIPPED_FIRST if index == 0 else _SKIPPED


def _uses(letters: str, token: Token) -> list[tuple[int, float]]:
    """How many of the next letters a word can take, and what each way costs."""
    word = token.text
    if not letters or word[0] != letters[0]:
        return []
    stop = word in STOP_WORDS
    ways = [(1, _STOP_WORD_USED if stop else 0.0)]
    if stop and not token.upper:
        return ways
    prefix = 1
    while prefix < min(len(word), len(letters)) and word[prefix] == letters[prefix]:
        prefix += 1
        ways.append((prefix, _WENT_ON + _WENT_FURTHER * (prefix - 2) if not token.upper else 0.0))
    place, cost = 0, _WENT_ON
    for used in range(2, min(len(letters), 4) + 1):
        place = word.find(letters[used - 1], place + 1)
        if place < 0:
            break
        cost += _FROM_INSIDE if place != used - 1 else _WENT_FURTHER
        ways.append((used, cost))
    return ways
