"""Where a name begins and ends in its sentence, moved by a word at a time."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(r"\S+")
_AROUND = " \t\n,;:.!?()[]{}<>«»“”„\"'"


class NameEdges(NamedTuple):
    """A part of a sentence."""

    sentence: str
    start: int
    end: int

    @property
    def name(self) -> str:
        """The part without the punctuation around it."""
        return self.sentence[self.start : self.end].strip(_AROUND)

    def moved(self, start: int, end: int) -> NameEdges:
        """Either edge moved by so many words; the name keeps at least one word.

        >>> NameEdges("the Red Cross of Ghana said", 4, 13).moved(0, 2).name
        'Red Cross of Ghana'
        """
        words = [match.span() for match in _WORD.finditer(self.sentence)]
        inside = [index for index, (low, high) in enumerate(words) if low < self.end and high > self.start]
        if not inside:
            return self
        first = max(0, min(inside[0] + start, len(words) - 1))
        last = max(0, min(inside[-1] + end, len(words) - 1))
        if first > last:
            return self
        return NameEdges(self.sentence, words[first][0], words[last][1])
