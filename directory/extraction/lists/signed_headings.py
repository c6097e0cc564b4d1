"""Headings that are the names of who signs, each with office and body behind or below, and so lines of a list."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.text.blocks import NAMED_FIRST, SegmentKind

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_FEWEST, _MOST_LINES, _MOST = 3, 4, 0.5


def names_as_lines(page: Page, judge: Judge) -> Page:
    """The page without the headings that stand over a line or three each and are mostly persons."""
    if not page.headings:
        return page
    run: list[int] = []
    named = {number for number in page.headings if _among_signatures(page, number)}
    order = sorted(page.headings)
    for number, after in pairwise([*order, len(page.segments) + _MOST_LINES + 1]):
        below = page.segments[number + 1 : min(after, number + _MOST_LINES)]
        short = all(segment.kind is SegmentKind.SHORT for segment in below) and (bool(below) or _held(page, number))
        if short:
            run.append(number)
        if not short or after - number > _MOST_LINES:
            named |= _persons(page, judge, run)
            run = []
    if not named:
        return page
    texts = {_text(page, number) for number in named}
    return replace(page, headings=page.headings - named, headlines=page.headlines - texts)


def _among_signatures(page: Page, number: int) -> bool:
    """Whether a heading is a name and what follows a comma, as the lines before and behind it are."""
    around = [near for near in (number - 1, number + 1) if 0 <= near < len(page.segments)]
    if not NAMED_FIRST.match(_text(page, number)):
        return False
    return all(near in page.headings or NAMED_FIRST.match(_text(page, near)) for near in around)


def _persons(page: Page, judge: Judge, run: list[int]) -> set[int]:
    """The headings of a run if enough of them are persons."""
    people = sum(judge.look(_text(page, number).partition(",")[0]) is Look.PERSON for number in run)
    return set(run) if len(run) >= _FEWEST and people >= _MOST * len(run) else set()


def _held(page: Page, number: int) -> bool:
    """Whether a heading has what somebody is behind a comma, so that nothing must stand below it."""
    return "," in _text(page, number)


def _text(page: Page, number: int) -> str:
    return page.text[page.segments[number].start : page.segments[number].end]
