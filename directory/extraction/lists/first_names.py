"""Lists in which persons sign by their first names alone: "Evan, Rosa, Tiff and Kevin"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.item_parts import one_word
from directory.extraction.shapes.name_shapes import Look
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.lists.item_parts import Part

_AND = re.compile(r" (?:and|&) ")
_FEWEST = 3


def first_names(groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """The items of a list, each a person, where all are single words and two of three are given names."""
    apart = [[list(_apart(parts)) for parts in group] for group in groups]
    words = [part for group in apart for parts in group for part in parts]
    if not all(one_word(part.text) and not part.brackets for part in words):
        return groups
    given = sum(fold(part.text) in GIVEN_NAMES for part in words)
    if given < _FEWEST or 3 * given < 2 * len(words):
        return groups
    return [[[replace(part, look=Look.PERSON)] for parts in group for part in parts] for group in apart]


def _apart(parts: Sequence[Part]) -> Iterator[Part]:
    """The two words that an 'and' joins: "Rosa and Kevin"."""
    for part in parts:
        start = part.start
        for mark in _AND.finditer(part.text):
            end = part.start + mark.start()
            yield replace(part, start=start, end=end, text=part.text[start - part.start : end - part.start])
            start = part.start + mark.end()
        yield replace(part, start=start, text=part.text[start - part.start :])
