"""Lists of bodies that commas part and lines only break: each line ends with a comma, some hold two names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.lists.item_spans import parted_at
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_FEWEST, _MOST_ENDED = 4, 0.7

Group = tuple[tuple[int, int], ...]


def parted_by_commas(page: Page, judge: Judge, groups: Sequence[Group]) -> list[Group]:
    """The groups of lines again, each line parted at its commas where commas part the whole list and no persons."""
    lines = [line for group in groups for line in group]
    inner = [line for line in lines if "," in page.text[line[0] : line[1] - 1]]
    ended = sum(page.text[line[1] - 1] == "," for line in lines)
    if not inner or len(lines) < _FEWEST or ended < _MOST_ENDED * len(lines):
        return list(groups)
    pieces = {line: _names(page, judge, parted_at(page.text, *line, ",")) for line in inner}
    if any(_person(page, judge, part) for parts in pieces.values() for part in parts):
        return list(groups)
    return [tuple(part for line in group for part in pieces.get(line, [line])) for group in groups]


def _names(page: Page, judge: Judge, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces of a line, with what says where or what a body is put back behind it: "Kelp Co., | Ltd., | Spain"."""
    joined: list[tuple[int, int]] = []
    for part in parts:
        text = page.between(*part)
        legal = text.strip(" .").casefold() in judge.words.legal_forms
        if joined and (legal or judge.look(text) is Look.PLACE):
            joined[-1] = (joined[-1][0], part[1])
        else:
            joined.append(part)
    return joined


def _person(page: Page, judge: Judge, span: tuple[int, int]) -> bool:
    """Whether a piece is a person or an office, so that what a comma joins to it belongs to it."""
    text = page.between(*span)
    return judge.look(text) in (Look.PERSON, Look.TITLE) or fold(text.split()[0]) in GIVEN_NAMES
