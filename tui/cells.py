"""How many cells of a terminal a text takes, and how it is cut and wrapped to fit some."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

ELLIPSIS = "…"


def width(text: str) -> int:
    """Cells that a sanitised text takes.

    >>> width("Amnesty"), width("赤十字"), width("e\u0301")
    (7, 6, 1)
    """
    return len(text) if text.isascii() else _width(text)


@lru_cache(maxsize=4096)
def _width(text: str) -> int:
    return sum(map(_cells, text))


@lru_cache(maxsize=8192)
def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Mc", "Cf"} or 0x1160 <= ord(character) <= 0x11FF:
        return 0
    if 0xD7B0 <= ord(character) <= 0xD7FB:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def head_of(text: str, room: int) -> str:
    """The longest beginning of a text that fits, without a sign that it was cut."""
    if text.isascii():
        return text[:room]
    taken = 0
    for index, character in enumerate(text):
        taken += _cells(character)
        if taken > room:
            return text[:index]
    return text


def cut(text: str, room: int) -> str:
    """A text cut at its end, where it does not fit."""
    if room <= 0:
        return ""
    return text if width(text) <= room else head_of(text, room - 1).rstrip() + ELLIPSIS


def pad(text: str, room: int) -> str:
    """A text cut or filled up with blanks to exactly so many cells."""
    text = cut(text, room)
    return text + " " * (room - width(text))


def cut_middle(text: str, room: int) -> str:
    """A name cut at words in its middle, where names of sisters differ least.

    >>> cut_middle("Coordinating Council of Azerbaijanis of France", 38)
    'Coordinating … Azerbaijanis of France'
    """
    if width(text) <= room:
        return text
    words = text.split()
    head, tail = _ends(words, room)
    if not head or not tail:
        return _cut_inside(text, room)
    return f"{' '.join(head)} {ELLIPSIS} {' '.join(tail)}"


def _ends(words: list[str], room: int) -> tuple[list[str], list[str]]:
    """First and last words that fit around the sign; the tail, which tells names apart, gets the larger half."""
    room -= width(ELLIPSIS) + 2
    head, tail, taken = 0, 0, 0
    while head + tail < len(words):
        at_tail = width(" ".join(words[len(words) - tail :])) <= width(" ".join(words[:head])) and head > 0
        for end in (at_tail, not at_tail):
            word = words[len(words) - tail - 1] if end else words[head]
            cost = width(word) + (1 if (tail if end else head) else 0)
            if taken + cost <= room:
                taken += cost
                tail, head = (tail + 1, head) if end else (tail, head + 1)
                break
        else:
            break
    return words[:head], words[len(words) - tail :] if tail else []


def _cut_inside(text: str, room: int) -> str:
    if room < 5:
        return cut(text, room)
    head = head_of(text, (room - 1) // 2)
    tail = head_of(text[::-1], room - 1 - width(head))[::-1]
    return f"{head}{ELLIPSIS}{tail}"


def breaks(text: str, room: int) -> list[tuple[int, int]]:
    """Where the lines of a text begin and end: at blanks, and inside a word only where it is longer than a line.

    >>> breaks("a bb ccc", 4)
    [(0, 4), (5, 8)]
    """
    room = max(room, 2)
    lines: list[tuple[int, int]] = []
    start = blank = taken = 0
    for index, character in enumerate(text):
        if character == " ":
            blank = index
        taken += 1 if character.isascii() else _cells(character)
        if taken <= room:
            continue
        end = blank if blank > start else index
        lines.append((start, end))
        start = end + 1 if text[end] == " " else end
        taken = width(text[start : index + 1]) if start <= index else 0
    return [*lines, (start, len(text))] if start < len(text) or not lines else lines


def wrap(text: str, room: int) -> list[str]:
    """The lines of a text that is broken to fit so many cells."""
    return [text[start:end] for start, end in breaks(text, room)]
