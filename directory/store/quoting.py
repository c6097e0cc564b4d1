"""The line and the sentence that a place of a text stands in, for quoting it."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# A quotation is no longer than this on either side of the name, in code points.
REACH = 240
_LIST_LINE = 60
_BREAK = re.compile(
    r"(?<=[.!?…。！？])[\"'”’»)\]]*\s+(?=[^\s\da-zà-öø-ÿа-яёա-ֆ])"  # the end of a sentence before a capital
    r"|\n[ \t\r]*(?:\n[ \t\r]*)+"  # a blank line
    r"|\n(?=[ \t]*(?:[-*•·–—▪●◦‣]|\(?\d{1,3}[.)])\s)"  # an item of a list
)
# A full stop after these ends no sentence: an initial, or a short form before a name.
_SHORT_FORM = re.compile(
    r"(?:^|[\s(\"“«'’])(?:[^\W\d_]|mr|mrs|ms|dr|prof|st|sr|jr|hon|rev|gen|col|lt|sgt|rep|sen|gov|no|nr|vs|inc|ltd|co|corp"
    r"|dept|univ|assoc|u\.s|u\.k|u\.n|e\.u|г|гг|ул|им|др|проф|akad|prof|doc|vb|və s)\.$",
    re.IGNORECASE,
)


class Passages:
    """The lines and sentences of one text, found once and asked for many places."""

    def __init__(self, text: str) -> None:
        """Find where lines and sentences begin."""
        self._text = text
        self._lines = [found.end() for found in re.finditer(r"\n", text)]
        self._breaks = [(found.start(), found.end()) for found in _BREAK.finditer(text) if _ends(text, found.start())]
        self._starts = [end for _, end in self._breaks]
        # many places stand in one list: what is between two breaks is looked at once
        self._lists: dict[tuple[int, int], bool] = {}

    def line(self, at: int) -> int:
        """The line of a place, counted from 1."""
        return bisect_right(self._lines, at) + 1

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around ``start..end`` begins and ends; cut near the name where it is long."""
        first = self._start(start)
        last = self._end(end)
        first, last = self._line_of_a_list(first, last, start, end)
        if start - first > REACH:
            first = _word_start(self._text, start - REACH, start)
        if last - end > REACH:
            last = _word_end(self._text, end, end + REACH)
        return _trimmed(self._text, first, last, (start, end))

    def _start(self, at: int) -> int:
        position = bisect_right(self._starts, at)
        return self._starts[position - 1] if position else 0

    def _end(self, at: int) -> int:
        position = bisect_right(self._starts, at - 1 if at else 0)
        while position < len(self._breaks) and self._breaks[position][0] < at:
            position += 1
        return self._breaks[position][0] if position < len(self._breaks) else len(self._text)

    def _line_of_a_list(self, first: int, last: int, start: int, end: int) -> tuple[int, int]:
        """Only the line itself where short lines follow each other, as in a list of signatories."""
        if (first, last) not in self._lists:
            self._lists[first, last] = _is_list(self._text[first:last].splitlines())
        if not self._lists[first, last]:
            return first, last
        line_start = self._text.rfind("\n", first, start) + 1 or first
        line_end = self._text.find("\n", end, last)
        return line_start, last if line_end < 0 else line_end


def _is_list(lines: Sequence[str]) -> bool:
    if len(lines) < 3 or sum(map(len, lines)) / len(lines) > _LIST_LINE:
        return False
    # prose that was broken into lines goes on in small letters
    return not any(line.lstrip()[:1].islower() for line in lines[1:])


def _ends(text: str, at: int) -> bool:
    return text[at - 1 : at] != "." or not _SHORT_FORM.search(text, max(0, at - 8), at)


def _word_start(text: str, at: int, limit: int) -> int:
    found = text.find(" ", at, limit)
    return at if found < 0 else found + 1


def _word_end(text: str, limit: int, at: int) -> int:
    found = text.rfind(" ", limit, at)
    return at if found < 0 else found


def _trimmed(text: str, first: int, last: int, inside: Sequence[int]) -> tuple[int, int]:
    """Without the spaces at its ends, and never without the name itself."""
    first = min(first, inside[0])
    last = max(last, inside[1])
    while first < inside[0] and text[first].isspace():
        first += 1
    while last > inside[1] and text[last - 1].isspace():
        last -= 1
    return first, last
