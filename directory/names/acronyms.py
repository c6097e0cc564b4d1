"""Owns the question whether a short form stands for a name, graded, with what each of its letters stands for."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from directory.names.compound_words import taken_apart
from directory.names.places import places
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
_FROM_COMPOUND = 0.05
# A whole stretch that the short form leaves out: what follows a preposition or comma, a body or country before it.
_TAIL, _LEAD = 0.8, 1.0
# To leave words out and to take more letters of others: together they fit nearly any name.
_BOTH_WAYS = 0.8
_NO_TAIL = frozenset({"a", "an", "and", "the", "und", "et", "y", "e", "i", "ve"})
_PREFIXES = ("agro", "bio", "electro", "geo", "hydro", "inter", "micro", "multi", "nano", "neuro", "radio", "sub",
             "super", "tele", "trans")  # fmt: skip


def stands_for(short: str, name: str) -> Reading:
    """Read the letters of a short form off a name, in order.

    Every letter must come from a word, as its first letter or going on in it; words that are left out, letters from
    inside a word and function words that count each cost.

    >>> stands_for("OHCHR", "Office of the High Commissioner for Human Rights").score > 0.8
    True
    >>> stands_for("OHCHR", "Office of the High Commissioner for Refugees").score < 0.5
    True
    """
    return read(letters_of(short, tokenise(short)), tokenise(name))


def letters_of(short: str, words: tuple[Token, ...]) -> str:
    """The letters of a short form that is cut into words, without a number in brackets behind it and a plural's s."""
    letters = "".join([token.text for token in words if not (token.bracketed and token.text.isdigit())])
    plural = letters.endswith("s") and short.rstrip().endswith("s") and short.rstrip()[-3:-1].isupper()
    return letters[:-1] if plural and len(letters) > 2 else letters


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
    best: _Table = {(0, False, False): (0.0, ())}
    done: tuple[float, tuple[int, ...]] = (_NEVER, ())
    lead = _lead(words)
    for index, token in enumerate(words):
        if index and index == lead:
            _keep(best, (0, False, False), _LEAD, ())
        done = min(done, _with_tail(best, len(letters), token), key=_cost)
        following: _Table = {}
        skip = _skip_cost(token, index)
        left_out = skip > _SKIPPED_IN_BRACKETS
        for (spent, skipped, inside), (cost, chosen) in best.items():
            _keep(following, (spent, skipped or left_out, inside), cost + skip, chosen)
            for used, extra in _uses(letters[spent:], token):
                state = (spent + used, skipped, inside or extra >= _STOP_WORD_USED)
                _keep(following, state, cost + extra, (*chosen, index))
        best = following
    ends = [_both_ways(state, found) for state, found in best.items() if state[0] == len(letters)]
    return min([done, *ends], key=_cost)


_Found = tuple[float, tuple[int, ...]]
# Letters spent, whether a word was left out, whether letters were taken from inside a word.
_State = tuple[int, bool, bool]
_Table = dict[_State, _Found]


def _cost(found: _Found) -> float:
    return found[0]


def _with_tail(best: _Table, count: int, token: Token) -> _Found:
    """The cheapest way in which all letters are spent and the rest of the name, from this word on, is left out."""
    if token.after != "," and (token.text not in STOP_WORDS or token.text in _NO_TAIL):
        return _NEVER, ()
    ends = [_both_ways(state, found) for state, found in best.items() if state[0] == count]
    cost, chosen = min(ends, key=_cost, default=(_NEVER, ()))
    return cost + _TAIL, chosen


def _both_ways(state: _State, found: _Found) -> _Found:
    return found[0] + (_BOTH_WAYS if state[1] and state[2] else 0.0), found[1]


def _lead(words: tuple[Token, ...]) -> int:
    """Where a name goes on behind the body or country that it begins with; 0 where it begins with none."""
    comma = next((index for index, token in enumerate(words) if index and token.after == ","), 0)
    if comma > 1:
        return comma
    return next((end for end in (3, 2) if len(words) > end and " ".join([w.text for w in words[:end]]) in places()), 0)


def _keep(table: _Table, state: _State, cost: float, chosen: tuple[int, ...]) -> None:
    if state not in table or cost < table[state][0]:
        table[state] = (cost, chosen)


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
        whole = token.upper and prefix == len(word)
        ways.append((prefix, 0.0 if whole else _WENT_ON + _WENT_FURTHER * (prefix - 2)))
    if (boundary := _boundary(word)) and len(letters) > 1 and word[boundary] == letters[1]:
        ways.append((2, _FROM_COMPOUND))
    place, cost = 0, _WENT_ON
    for used in range(2, min(len(letters), 4) + 1):
        place = word.find(letters[used - 1], place + 1)
        if place < 0:
            break
        cost += _FROM_INSIDE if place != used - 1 else _WENT_FURTHER
        ways.append((used, cost))
    return ways


def _boundary(word: str) -> int:
    """Where the second part of a compound begins, in 'Forschungsgemeinschaft' or 'subcommittee'; 0 where none does."""
    first, *rest = taken_apart(word)
    if rest:
        return len(first)
    return next((len(prefix) for prefix in _PREFIXES if word.startswith(prefix) and len(word) > len(prefix) + 3), 0)
