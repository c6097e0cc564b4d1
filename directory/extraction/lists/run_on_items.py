"""Signatures of one paragraph that nothing parts: "Prof. Ann Lee, Lantern Institute Prof. Omar Stein, Kelp Union"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.lists.item_spans import parting_sign
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import fold

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_HONOURED = re.compile(
    r"(?<![.,;:(&/–—-])(?<!\band)(?<!\bund)(?<!\bet)\s+(?=(?:Dr|Miss|Mr|Mrs|Ms|Prof|Professor|Rev)\b\.?\s[^\W\d_a-z])"
)
_WORD = re.compile(r"[^\s,]+")
_FEWEST, _SHORTEST = 3, 2
_LONGEST = 8000
_WIDTH, _NEARLY = 50, 0.75


def run_on_items(page: Page, judge: Judge, start: int, end: int) -> list[tuple[int, int]]:
    """The signatures of a stretch in which a new one begins where a body ends, with no sign between; else none.

    Each must have as many commas as the others: what one begins with alone could belong to the body before.
    """
    text = page.text[start:end]
    if end - start > _LONGEST or text.count(",") < _FEWEST or any(sign in text for sign in ";•:"):
        return []
    if parting_sign(text):
        return []
    if "\n" in text and not wrapped(text.split("\n")):
        return []
    for cuts in (_at_honours(text), _at_given_names(text, judge)):
        edges = [0, *cuts, len(text)]
        items = [text[left:right].strip(" ,.\n") for left, right in pairwise(edges)]
        even = len({item.count(",") for item in items}) == 1 and items[0].count(",") > 0
        if len(items) >= _FEWEST and even and all(_led_by_person(judge, item) for item in items):
            return [_trimmed(text, start, span) for span in pairwise(edges)]
    return []


def wrapped(lines: list[str]) -> bool:
    """Whether all lines but the last are about as long, and so no items of their own."""
    longest = max(map(len, lines))
    return longest >= _WIDTH and all(len(line) >= _NEARLY * longest for line in lines[:-1])


def _at_honours(text: str) -> list[int]:
    """Where a form of address stands behind a name with no sign between."""
    return [mark.end() for mark in _HONOURED.finditer(text)] if _HONOURED.match(f" {text}") else []


def _at_given_names(text: str, judge: Judge) -> list[int]:
    """Where two or three words before a comma are a person behind a body: "Lantern Institute | Ann Lee"."""
    cuts = []
    for left, right in pairwise([mark.start() for mark in re.finditer(",", text)]):
        words = list(_WORD.finditer(text, left + 1, right))
        for size in (3, 2):
            if len(words) <= size or fold(words[-size].group()) not in GIVEN_NAMES:
                continue
            if judge.look(text[words[-size].start() : right]) is Look.PERSON:
                cuts.append(words[-size].start())
                break
    return cuts


def _led_by_person(judge: Judge, item: str) -> bool:
    name, _, rest = item.partition(",")
    return len(name.split()) >= _SHORTEST and judge.look(name) is Look.PERSON and rest.strip()[:1].isupper()


def _trimmed(text: str, start: int, span: tuple[int, int]) -> tuple[int, int]:
    piece = text[slice(*span)]
    left = span[0] + len(piece) - len(piece.lstrip(" \n,"))
    return start + left, start + span[0] + len(piece.rstrip(" \n,"))
