"""Paragraphs of nothing but names, late in an English page and under no cue: who signed what stands above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.lists.item_spans import trim
from directory.extraction.lists.read_cues import read_cue
from directory.extraction.lists.rolls import Roll
from directory.extraction.lists.running_lists import names_in_row
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.text.site_lines import contact_line
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.text.blocks import Segment
    from directory.extraction.text.page import Page

_EARLIEST = 0.3
_FEWEST, _SHORTEST_ROW, _SHORTEST_TOLD = 2, 3, 4
_HALF = 0.5
_LONGEST_SIGNATURE = 120
_FEWEST_BODIES = 6  # in a row that only the letter above it tells of
_UNDERSIGNED = re.compile(
    r"(?i)\bundersigned (?:[\w-]{1,30},? ){0,6}(?:associations|bodies|groups|ngos|organi[sz]ations|unions)\b"
)
_WIDEST = 20_000
_DIGIT, _LED = re.compile(r"\d"), re.compile(r"\W{0,4}(?:[^\W\d_]['’\w-]* )+")
_FAREWELL = re.compile(
    r"(?:^|[.!?”\"’] ?[-–—]* ?|[–—-] ?|\n)Yours,?\s(?:etc|faithfully|sincerely|truly|in \w+)\b[.,…]*\s+(?=[^\W\d_a-z])"
)
"""The last words of a letter to a paper, the names behind them in one paragraph: "... now. – Yours, etc, ANN LEE,"."""


def farewells(page: Page, judge: Judge, used: set[int]) -> list[Roll]:
    """The signatures that stand behind a letter's last words in its last paragraph, which is put into ``used``."""
    rolls: list[Roll] = []
    for number, segment in enumerate(page.segments if page.words.code == "en" and "Yours" in page.text else ()):
        farewell = _FAREWELL.search(page.text, segment.start, segment.end) if number not in used else None
        if farewell and (signatures := _behind_farewell(page, judge, farewell.end(), segment.end)):
            rolls.append(signatures)
            used.add(number)
    return rolls


def last_rows(page: Page, judge: Judge, rolls: Sequence[Roll]) -> list[Roll]:
    """The rolls of rows that no other roll reads."""
    if page.words.code != "en":
        return []
    taken = {item[0] for roll in rolls for item in roll.items}
    return [roll for roll in _rows(page, judge) if taken.isdisjoint(start for start, _ in roll.items)]


def _rows(page: Page, judge: Judge) -> Iterator[Roll]:
    early = _EARLIEST * len(page.text)
    undersigned = _UNDERSIGNED.search(page.text) if "undersigned" in page.tokens.places else None
    for number, segment in enumerate(page.segments):
        if number and early < segment.start and segment.end - segment.start < _WIDEST and _may_be_row(page, number):
            if _told(page.text, segment.start, segment.end):
                continue
            row = names_in_row(page, judge, segment.start, segment.end)
            if len(row) >= _SHORTEST_ROW and _of_persons(page, judge, row):
                yield Roll((tuple(row),), cued=False, inline=True)
            elif undersigned and undersigned.end() < segment.start and _of_bodies(page, judge, row):
                yield Roll((tuple(row),), Role.SIGNATORY, inline=True)


def _may_be_row(page: Page, number: int) -> bool:
    """Whether signs part a paragraph and nothing above it, or in it, says what it lists."""
    segment, above = page.segments[number], page.segments[number - 1]
    parted = page.text.count(";", segment.start, segment.end) >= _FEWEST
    parted = parted or page.text.count(",", segment.start, segment.end) > _FEWEST
    if not parted or segment.marked or page.text[above.end - 1] in ":," or contact_line(page, number):
        return False
    return read_cue(page, segment) is None and _told_above(page, above)


def _told_above(page: Page, above: Segment) -> bool:
    """Whether a sentence ends above, or a row of names: a heading there would say what is listed."""
    return page.text[above.end - 1] in '.!?"”’»)' or ";" in page.text[above.start : above.end]


def _told(text: str, start: int, end: int) -> bool:
    """Whether a sentence leads to the first comma or other sign, where no numbers count what follows."""
    led = _LED.match(text, start, min(end, start + _LONGEST_SIGNATURE))
    words = led[0].partition(" and ")[0].split() if led else ()
    told = any(word.islower() and len(word) >= _SHORTEST_TOLD for word in words)
    return told and text.find(")", start, end) < 0 and _DIGIT.search(text, start, end) is None


def _of_persons(page: Page, judge: Judge, row: Sequence[tuple[int, int]]) -> bool:
    """Whether persons lead half of the items and more, and no sentence leads to the first."""
    heads = [page.between(*item).partition(",")[0] for item in row]
    if any(word.islower() and len(word) >= _SHORTEST_TOLD for word in heads[0].split()):  # "Speakers included Ann Lee"
        return False
    return sum(judge.look(head) is Look.PERSON for head in heads) >= _HALF * len(row)


def _of_bodies(page: Page, judge: Judge, row: Sequence[tuple[int, int]]) -> bool:
    """Whether bodies lead half of the items of a row, and no item begins as a part of a sentence does."""
    heads = [page.between(*item).partition(",")[0] for item in row]
    named = all(head[:1].isupper() or head[:4] == "the " for head in heads)
    bodies = sum(judge.look(head) is Look.ORGANISATION for head in heads) if named else 0
    return len(row) >= _FEWEST_BODIES and bodies >= _HALF * len(row)


def _behind_farewell(page: Page, judge: Judge, start: int, end: int) -> Roll | None:
    """Who signs behind a letter's last words: several whom semicolons part, or one with the address behind a comma."""
    if ";" in page.text[start:end]:
        row = names_in_row(page, judge, start, end)
        return Roll((tuple(row),), Role.SIGNATORY, inline=True) if row else None
    whole = trim(page.text, start, min(end, start + _LONGEST_SIGNATURE))
    named = whole is not None and judge.look(page.between(*whole).partition(",")[0]) is Look.PERSON
    return Roll(((whole,),), Role.SIGNATORY, inline=True) if whole and named else None
