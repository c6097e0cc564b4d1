"""A text split once into tokens, each with its place and the shape of its letters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
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
        before = len(word)
        for match in _TOKEN.finditer(text, segment.start, segment.end):
            item, stop = match.group(), match.end()
            if item[-1].isdigit() and item.rstrip("0123456789")[-1:].islower():
                item = item.rstrip("0123456789")  # the number of a footnote
                stop = match.start() + len(item)
            start.append(match.start())
            end.append(stop)
            word.append(item)
        place.extend([number] * (len(word) - before))
    shapes: dict[str, Shape] = {}
    for item in word:
        if item not in shapes:
            shapes[item] = shape_of(item)
    low = [item.casefold() for item in word]
    if "İ" in text:  # whose small form is two signs
        low = [item.replace("i\u0307", "i") for item in low]
    return Tokens(text, start, end, word, low, [shapes[item] for item in word], place)
