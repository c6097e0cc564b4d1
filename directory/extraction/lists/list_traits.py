"""What the items of a list have in common: persons or bodies in front, places at the end, offices, fields of study."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.lists.stacked_lines import stacked
from directory.extraction.shapes.name_beginnings import is_theme
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.words.known_places import PROVINCES
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.lists.item_parts import Part
    from directory.extraction.lists.rolls import Roll
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_MANY, _NEARLY = 10, 85  # items of a list; persons among them, in per cent
_FEWEST_CODES, _CODE, _MOSTLY = 5, 2, 60
_TOP = 40  # segments
_FEWEST_PERSONS = 4


def leans_to_people(groups: list[list[list[Part]]], roll: Roll) -> float:
    """How much a list leans to persons in front, above 0, or to bodies, below: what its cue says, else its items.

    Items that look like persons tell more than a cue of bodies does: "The organisers, namely: | Ann Lee (Kelp Watch)".
    """
    if roll.people:
        return 1.5
    looks = [parts[0].look for group in groups for parts in group if parts]
    people, bodies = looks.count(Look.PERSON), looks.count(Look.ORGANISATION)
    if roll.people is False and (people < _FEWEST_PERSONS or people <= 2 * bodies):
        return -1.5
    return (people - bodies) / max(1, people + bodies)


def ends_in_places(groups: list[list[list[Part]]], *, least: int) -> bool:
    """Whether half of the items with enough pieces end with a place, so that an unknown last piece is one too."""
    items = [parts for group in groups for parts in group if len(parts) >= least]
    return len(items) > 2 and 2 * sum(parts[-1].look is Look.PLACE for parts in items) >= len(items)


def brackets_places(page: Page, groups: list[list[list[Part]]]) -> bool:
    """Whether the brackets behind most names of a list hold codes of provinces, so that all tell places: "(MI)"."""
    codes = PROVINCES.get(page.words.code)
    items = [parts[0] for group in groups for parts in group if parts] if codes else []
    held = [page.between(*part.brackets[0]) for part in items if len(part.brackets) == 1]
    if not codes or len(held) < _FEWEST_CODES:
        return False
    coded = [text for text in held if len(text) == _CODE and text.isupper()]
    return 100 * len(coded) >= _MOSTLY * len(held) and codes.issuperset(coded)


def tells_offices(groups: list[list[list[Part]]]) -> bool:
    """Whether most persons of a list have an office or a profession behind them, so that a plain word is one too."""
    items = [parts for group in groups for parts in stacked(group)]
    seconds = [parts[1] for parts in items if len(parts) > 1 and parts[0].look is Look.PERSON]
    return len(seconds) > 3 and 10 * sum(part.look is Look.TITLE for part in seconds) >= 6 * len(seconds)


def tells_fields(groups: list[list[list[Part]]], judge: Judge) -> bool:
    """Whether most items end with a school behind what is taught there: "Ann Lee, Physics, Nowa University"."""
    items = [parts for group in groups for parts in group]
    schools = judge.words.academic_bodies
    long = [parts for parts in items if len(parts) > 2 and parts[1].look is Look.UNKNOWN]
    taught = [parts for parts in long if not schools.isdisjoint(parts[-1].text.casefold().split())]
    return len(taught) > 2 and 10 * len(taught) >= 6 * len(items)


def is_crowd(groups: list[list[list[Part]]]) -> bool:
    """Whether a list is long and nearly all of it are persons, so that a plain name is one too."""
    looks = [parts[0].look for group in groups for parts in group if parts]
    return len(looks) >= _MANY and 100 * looks.count(Look.PERSON) >= _NEARLY * len(looks)


def tells_contents(page: Page, items: Sequence[tuple[int, int]], after: int) -> bool:
    """Whether items at the top of a page stand again as lines of their own further down: a table of contents."""
    if after > _TOP:
        return False
    lines = {page.between(segment.start, segment.end).casefold() for segment in page.segments[after:]}
    again = sum(page.between(*item).casefold() in lines for item in items)
    return again > 1 and 4 * again >= len(items)


def tells_topics(page: Page, items: Sequence[tuple[int, int]], *, all_of: bool = False) -> bool:
    """Whether half of the items of an English list, or all, are what a text is about, or what is asked for."""
    if page.words.code != "en" or not items:
        return False
    return (2 - all_of) * sum(_is_topic(page.between(*item), page.words) for item in items) >= len(items)


def _is_topic(text: str, words: Words) -> bool:
    """Whether an item is a topic: "Tackling Chronic Disease", "No funding for reefs", "Rural Health", "Safe ports"."""
    lows = [word.strip(".,;:") for word in text.casefold().split()]
    if len(lows) < 2 or not words.strong_heads.isdisjoint(lows):
        return False
    small = all(word[:1].islower() for word in text.split()[1:])
    led = lows[0] in _LEADING or (lows[0].endswith("ing") and lows[0] not in words.name_words)
    matters = (low for low in lows if low not in words.and_words)
    return small or led or all(low in _MATTERS or is_theme(low, words) for low in matters)


_LEADING = word_set("""
    access affordable appropriate better ensure fair faster fewer full funding greater healthier healthy improved
    increased less lower more no nothing protect safe safer stronger support
    """)
_MATTERS = _LEADING | word_set("care infrastructure issues matters measures needs priorities reform reforms services")
