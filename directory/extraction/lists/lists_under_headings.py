"""Lists and tables that stand under a heading which says what they are, with a paragraph in between perhaps."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.other_lists import refers
from directory.extraction.lists.read_cues import read_cue
from directory.extraction.words.table_headings import Column, column_of
from directory.extraction.words.vocabulary import word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.lists.rolls import Roll
    from directory.extraction.text.page import Page

_NAMING = word_set("""
    individual individuals name names organisation organisations organization organizations signatory nom nombre nome
    """)
_PEOPLE = {Column.PERSON: True, Column.ORGANISATION: False}


def under_headings(page: Page, rolls: Sequence[Roll]) -> list[Roll]:
    """The rolls again: those without a cue of their own under a heading for signatures are signed.

    Lists of documents or links under a heading that says so are left out, and a list that holds the heading
    of its column ("Organisation Name") begins anew there.
    """
    starts = [segment.start for segment in page.segments]
    headings = sorted(page.headings)
    parted = (part for roll in rolls for part in _parted(page, roll))
    return [under for roll in parted if (under := _under(page, roll, starts, headings)) is not None]


def sorting_headings(page: Page, rolls: Sequence[Roll]) -> set[tuple[int, int]]:
    """The spans of the lines over lists that only say what is listed and name no body: "Trade Associations"."""
    starts = [segment.start for segment in page.segments]
    found: set[tuple[int, int]] = set()
    for roll in rolls:
        number = -1 if roll.inline or not roll.items else bisect_right(starts, roll.items[0][0]) - 2
        if number < 0:
            continue
        segment = page.segments[number]
        cue = read_cue(page, segment)
        if cue and cue.people is False:
            label = page.text[segment.start : segment.end].rstrip(" :：")
            found.add((segment.start, segment.start + len(label)))
    return found


def _under(page: Page, roll: Roll, starts: Sequence[int], headings: Sequence[int]) -> Roll | None:
    if roll.role is not None or roll.contact or not roll.items:
        return roll
    number = bisect_right(starts, roll.items[0][0]) - 1
    above = bisect_left(headings, number)
    if not above:
        return roll
    if refers(page, headings[above - 1]):
        return None
    cue = read_cue(page, page.segments[headings[above - 1]])
    return replace(roll, role=cue.role, cued=True) if cue and cue.role is Role.SIGNATORY else roll


def _parted(page: Page, roll: Roll) -> Iterator[Roll]:
    """A list in parts that begin behind a heading of a column, which says whether the items are persons."""
    if roll.columns or roll.inline or len(roll.items) < 2:
        yield roll
        return
    people = roll.people
    groups: list[tuple[tuple[int, int], ...]] = []
    for group in roll.groups:
        items: list[tuple[int, int]] = []
        for item in group:
            heading = page.between(*item).partition("\t")[0].strip()
            column = None if _NAMING.isdisjoint(heading.casefold().split()) else column_of(heading)
            if column not in _PEOPLE:
                items.append(item)
                continue
            if items or groups:
                yield replace(roll, groups=tuple(groups + [tuple(items)] * bool(items)), people=people)
            people, groups, items = _PEOPLE[column], [], []
        if items:
            groups.append(tuple(items))
    if groups:
        yield replace(roll, groups=tuple(groups), people=people)
