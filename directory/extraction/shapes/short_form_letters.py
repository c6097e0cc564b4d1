"""How the letters of a short form stand for the words of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import plain_letters, small_words

if TYPE_CHECKING:
    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

LARGE = frozenset({Shape.CAPITAL, Shape.UPPER, Shape.MIXED, Shape.INITIAL, Shape.DIGITS})
"""What the words of a name look like, joining words aside."""
_SHORTEST_BLEND, _LONGEST_BLEND, _BEGUN = 4, 12, 2


def abridges(short: str, letters: str) -> bool:
    """Whether a short form begins as the words do and takes its letters from theirs in order: "ITF" for "ITWF"."""
    return letters[:2] == short[:2].casefold() and _subsequence(list(short.casefold()), letters)


def blends(page: Page, place: int, name: Found) -> bool:
    """Whether a word is made of the beginnings of a name's words: "Sindicato dos Trabalhadores de X (Sintrax)"."""
    tokens = page.tokens
    low = tokens.low[place]
    if tokens.shape[place] is not Shape.CAPITAL or not _SHORTEST_BLEND <= len(low) <= _LONGEST_BLEND:
        return False
    words = page.between(*name.span).casefold().split()
    plain = low.isalpha() and low not in page.every.places and low not in words and low not in page.common
    begun = len(words) > 2 and low[:_BEGUN] == words[0][:_BEGUN]
    return plain and begun and _subsequence(list(plain_letters(low)), plain_letters("".join(words)))


def by_initials(page: Page, last: int, short: str) -> int | None:
    """The token where the words begin whose initials, in order, give the short form."""
    tokens = page.tokens
    small = small_words(page.every)
    letters = [sign for sign in short.casefold() if sign.isalnum()]
    place, need = last, len(letters) - 1
    segment = tokens.segment[last]
    steps = 0
    while place >= 0 and tokens.segment[place] == segment and steps < 2 * len(letters) + 6:
        word = tokens.low[place]
        if word[0].isalnum():
            parts = [part for part in word.replace("–", "-").split("-") if part]
            for part in reversed(parts):
                if need >= 0 and part[0] == letters[need]:
                    need -= 1
                elif word not in small and not part.isdigit():
                    return _inner(page, place, last, letters)
            if need < 0:
                return place
        steps += 1
        place -= 1
    return None


def _inner(page: Page, place: int, last: int, letters: list[str]) -> int | None:
    """A looser fit: letters also from inside words ("DİTİB", "TurkicWorld"), the first letter at a beginning."""
    tokens = page.tokens
    text = "".join(tokens.low[i] for i in range(place, last + 1))
    for start in range(place, max(-1, place - 8), -1):
        if tokens.segment[start] != tokens.segment[last] or tokens.word[start] in ".;:(":
            return None
        if start != place:
            text = tokens.low[start] + text
        if tokens.low[start][0] == letters[0] and tokens.shape[start] in LARGE and _subsequence(letters, text):
            return start
    return None


def _subsequence(letters: list[str], text: str) -> bool:
    place = -1
    for letter in letters:
        place = text.find(letter, place + 1)
        if place < 0:
            return False
    return True
