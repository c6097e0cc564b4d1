"""A text split once into tokens, each with its place and the shape of its letters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.blocks import Segment

_TOKEN = re.compile(r"[^\W_]+(?:[-‐‑–.&·]+[^\W_]+)*|[^\s]")
_LONGEST_WORD = 60


class Shape(StrEnum):
    """What the letters of a token look like."""

    CAPITAL = "C"  # Union, McDonald
    UPPER = "U"  # WIPO, G77
    INITIAL = "I"  # B
    MIXED = "M"  # iLabour
    LOWER = "l"
    DIGITS = "d"
    UNCASED = "x"  # a script without capitals, or no word at all
    MARK = "p"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text as parallel columns; ``segment`` is the number of the segment a token stands in."""

    text: str
    start: Sequence[int]
    end: Sequence[int]
    word: Sequence[str]
    low: Sequence[str]
    shape: Sequence[Shape]
    segment: Sequence[int]

    def __len__(self) -> int:
        return len(self.word)

    def glued(self, index: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return index > 0 and self.start[index] == self.end[index - 1]


@lru_cache(maxsize=65536)
def shape_of(word: str) -> Shape:
    """The shape of one token.

    >>> [shape_of(word).value for word in ("Union", "WIPO", "iLabour", "of", "2020", "B", ",")]
    ['C', 'U', 'M', 'l', 'd', 'I', 'p']
    """
    if word.islower():
        return Shape.LOWER if word[0].isalpha() else Shape.DIGITS if word[0].isdigit() else Shape.MARK
    first = word[0]
    if not first.isalnum():
        return Shape.MARK
    if len(word) > _LONGEST_WORD:
        return Shape.UNCASED
    if first.isupper():
        if len(word) == 1:
            return Shape.INITIAL
        return Shape.UPPER if word.isupper() else Shape.CAPITAL
    if first.isdigit():
        return Shape.UPPER if word.isupper() else Shape.DIGITS
    return Shape.CAPITAL if first.istitle() else Shape.MIXED if word != word.lower() else Shape.UNCASED


def tokenise(text: str, segments: Sequence[Segment]) -> Tokens:
    """The tokens of all segments, in order; white space and what lies between segments gives none."""
    start: list[int] = []
    end: list[int] = []
    word: list[str] = []
    place: list[int] = []
    for number, segment in enumerate(segments):
        matches = list(_TOKEN.finditer(text, segment.start, segment.end))
        start += [match.start() for match in matches]
        end += [match.end() for match in matches]
        word += [match[0] for match in matches]
        place += [number] * len(matches)
    for index in [index for index, item in enumerate(word) if item[-1].isdigit()]:
        item = word[index].rstrip("0123456789")
        if item[-1:].islower():  # digits behind a word are the number of a footnote
            word[index], end[index] = item, start[index] + len(item)
    shapes = {item: shape_of(item) for item in set(word)}
    low = [item.casefold() for item in word]
    if "İ" in text:  # whose small form is two signs
        low = [item.replace("i\u0307", "i") for item in low]
    return Tokens(text, start, end, word, low, [shapes[item] for item in word], place)
