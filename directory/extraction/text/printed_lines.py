"""The lines of a clean text, each without its mark, its number and its pictures, and what it is like by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from directory.extraction.text.list_numbers import counted_lines, dated_lines
from directory.lean_values import dataclass

_SYMBOLS = "\u2190-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\ue000-\uf8ff\U0001f000-\U0001faff¤"
_JOINERS = "\u200d\u20e3\ufe0f"
SYMBOL = re.compile(rf"[{_SYMBOLS}][{_SYMBOLS}{_JOINERS}]{{0,9}}")
"""Arrows, stars, ticks, flags and other pictures, alone or several together, that stand where bullets do."""
_MARKER = re.compile(
    rf"(?:{SYMBOL.pattern}\s{{0,8}}|"
    r"[-*•·–—►▪●◦‣○■□✓✔»>+~∙⁃][-*•·–—►▪●◦‣○■□✓✔»>+]{0,2}\s{1,8}(?:\[[ xX✓✔]\]\s)?|[•►▪●◦‣■✓✔∙]|"
    r"\(?\d{1,4}\s?(?:[.)\]:](?!\d)|[-–]\s)\s{0,8}|\(?[a-zA-Z][)]\s{1,8}|#\d{1,4}\s{1,8}|o\t\s{0,4})"
)
_COUNT_ALONE = re.compile(r"\(?\d{1,3}[.)]\Z")
"""The number of an item, in a line of its own above it."""
_LETTERED = re.compile(r"\(?[a-zA-Z]\)\s")
_SIGNATURE_MARK = re.compile(
    r"(?i)(?:/?s/|[\[(]\s?(?:e-)?(?:signed|sgd\.?|gez\.?|imza)\s?[\])]|(?:sgd|gez|i\. ?A|i\. ?V)\.:?\s)\s{0,8}"
)
_BEHIND_LETTERS, _SIGNATURE_LEADS = (")", "\t"), frozenset("/[(sSſgG")  # what the two patterns can begin with
_SIGNED_HERE = re.compile(
    r"(?i)[\[(<]\s{0,3}(?:e-)?(?:signature|signed|sgd\.?|unterschrift|gez\.?|firma|imza|imzalandı|подпись|logo)\s{0,3}[\])>]|/s/"
)
_LONG_LINE = 400
_SHORTEST_ITEM = 8  # characters
_COUNT = 24  # characters within which a number that counts a line stands
_BULLETS, _DASHES, _FEWEST_BULLETS = frozenset("*•·►▪●◦‣○■□✓✔∙⁃"), frozenset("-–—"), 3
_MANY_DASHES = 5
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


@dataclass(frozen=False, slots=True)
class Line:
    """A line of a text, and how many of its words begin large or small; ``gap`` blank lines stand before it."""

    start: int
    end: int
    text: str
    marked: bool
    gap: int
    words: int
    lower: int
    long: int  # of the lower words, those of four letters and more: small words stand in names too
    width: int
    indent: int


def printed_lines(text: str) -> list[Line]:
    """The lines of a clean text that say something; one that bullets part inside gives several."""
    found: list[Line] = []
    position, gap, counted = 0, 1, False
    for raw in text.split("\n"):
        stripped = raw.strip()
        if not stripped or not any(map(str.isalnum, stripped[:200])) or _marks_signature(stripped):
            gap += 1
        elif len(stripped) < _SHORTEST_ITEM and _COUNT_ALONE.match(stripped):
            counted = True
            position += len(raw) + 1
            continue
        else:
            start = position + raw.index(stripped[0])
            for left, right in _bulleted(text, start, start + len(stripped)):
                line = _printed_line(text, left, right, gap, start - position)
                found.append(replace(line, marked=True) if counted else line)
                gap, counted = 0, False
        position += len(raw) + 1
    return _without_counts(text, found)


def _marks_signature(line: str) -> bool:
    """Whether a line only says that a signature stands here: "[signed]"."""
    return line[0] in "[(</" and _SIGNED_HERE.fullmatch(line[:20]) is not None


def _without_counts(text: str, lines: list[Line]) -> list[Line]:
    """The lines without the numbers that count them, where no sign sets the numbers off."""
    begins = [line.end - line.width if _LETTERED.match(text, line.end - line.width) else line.start for line in lines]
    leads = [
        "" if line.marked and begin == line.start else text[begin : min(begin + _COUNT, line.end)]
        for line, begin in zip(lines, begins, strict=True)
    ]
    noted = next((begin for begin, lead in zip(begins, leads, strict=True) if lead.startswith("[1]")), 0)
    if noted and "[1]" in text[:noted]:  # endnotes
        leads = ["" if lead[:1] == "[" else lead for lead in leads]
    for number, offset in {**counted_lines(leads), **dated_lines(leads)}.items():
        line, start = lines[number], begins[number] + offset
        lines[number] = replace(line, start=start, text=text[start : line.end], marked=True)
    return lines


def _bulleted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of a line that begins with a bullet and holds it again: "* Lantern; * Tidewrack; * Kelp Union"."""
    sign = text[start]
    if sign not in _BULLETS and sign not in _DASHES:
        picture = None if sign.isalnum() else SYMBOL.match(text, start, end)
        if picture is None:
            return [(start, end)]
        sign = picture[0]
    many = text.count(f" {sign} ", start, end) >= _MANY_DASHES
    parted = f"; {sign} " if sign in _DASHES and not many else f" {sign} "
    starts = [start]
    place = text.find(parted, start, end)
    while place >= 0:
        starts.append(place + parted.index(sign))
        place = text.find(parted, place + 1, end)
    if len(starts) < _FEWEST_BULLETS:
        return [(start, end)]
    return [(left, len(text[left:right].rstrip(" ;,")) + left) for left, right in pairwise([*starts, end])]


def _printed_line(text: str, start: int, end: int, gap: int, indent: int) -> Line:
    plain = text[start].isalpha() and text[start + 1 : start + 2] not in _BEHIND_LETTERS
    marker = None if plain else _MARKER.match(text, start, end)
    left = marker.end() if marker and marker.end() < end else start
    marked = left != start
    if marked and (picture := SYMBOL.match(text, left, end)):  # a flag behind the mark
        after = picture.end() + (text[picture.end() : picture.end() + 1] == " ")
        left = after if after < end else left
    if text[left] in _SIGNATURE_LEADS and (signed := _SIGNATURE_MARK.match(text, left, end)):
        left = signed.end() if signed.end() < end else left
    end = _unpictured(text, left, end)
    content = text[left:end]
    sample = content if len(content) <= _LONG_LINE else content[:_LONG_LINE]
    words = _WORD.findall(sample)
    small = [word for word in words if word[0].islower()]
    long = len([word for word in small if len(word) > 3])
    return Line(left, end, content, marked, gap, len(words), len(small), long, end - start, indent)


def _unpictured(text: str, start: int, end: int) -> int:
    """The end of a line without the pictures behind its last word."""
    while end > start + 1:
        last = text[end - 1]
        if last != " " and (last.isascii() or not (last in _JOINERS or SYMBOL.match(last))):
            break
        end -= 1
    return end
