"""Rolls: the runs of list items in a page, each with the cue line that says what they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.extraction.lists.collected_lines import collected
from directory.extraction.lists.comma_lines import parted_by_commas
from directory.extraction.lists.cue_lines import CONTACTS, Cue
from directory.extraction.lists.item_lines import (
    LONGEST_ITEM,
    UNKNOWN,
    held_below,
    in_office,
    item_head,
    item_like,
    shouted_sentence,
)
from directory.extraction.lists.item_spans import (
    first_sentence,
    in_one_line,
    inline_items,
    parted_at,
    trim,
)
from directory.extraction.lists.list_traits import tells_contents, tells_topics
from directory.extraction.lists.other_lists import entries_of, for_contact, refers_between, shouted_below
from directory.extraction.lists.read_cues import COLON, read_cue
from directory.extraction.lists.release_heads import without_headlines
from directory.extraction.lists.run_on_items import run_on_items
from directory.extraction.lists.running_lists import names_in_row
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.headline import is_title
from directory.extraction.text.list_numbers import counted_items
from directory.extraction.text.markup_links import LINK_MARK
from directory.extraction.text.site_lines import contact_line
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.blocks import Segment
    from directory.extraction.text.page import Page
    from directory.extraction.words.table_headings import Column

_REACHED = re.compile(r"\d{3}[\s.-]\d{3,4}|\ufffc")
_TELEPHONE = re.compile(r"(?<!\d)\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}\b|\+\d[\d ()-]{8,}\d")
_TOP, _FARTHEST_BELOW = 3, 9
_LONGEST_HEADING = 50
_FEWEST_MARKS, _FEWEST_SIGNS, _FEWEST_STARS = 2, 3, 5
_STARS = "*◊◆◇♦●■▪★~"
_WORD = re.compile(r"[^\W\d_]+")
_SPACED = re.compile(r"[^\W\d_][^\s,;]*")


@dataclass(frozen=True, slots=True)
class Roll:
    """List items as spans of the clean text, by paragraph; ``role`` is what the cue line makes of them.

    ``people`` says what the cue expects: persons, organisations, or None where it does not say.
    ``cued`` is False for a list that stands without any cue, ``closing`` True for one under a letter's last words.
    ``columns`` are what the cells of the rows hold, where the items are the rows of a table.
    """

    groups: tuple[tuple[tuple[int, int], ...], ...]
    role: Role | None = None
    people: bool | None = None
    cued: bool = True
    inline: bool = False
    marked: bool = False
    contact: bool = False
    closing: bool = False
    columns: tuple[Column, ...] = ()

    @property
    def dense(self) -> bool:
        """Whether it looks like one list: four lines or more without a gap, or marked items."""
        return self.marked or max((len(group) for group in self.groups), default=0) >= 4

    @property
    def items(self) -> list[tuple[int, int]]:
        """All items, in order."""
        return [item for group in self.groups for item in group]


def find_rolls(page: Page, judge: Judge, used: set[int]) -> list[Roll]:
    """The rolls of a page, in order; ``used`` are segments that are read already."""
    rolls: list[Roll] = []
    stars = tuple(f" {mark}" for mark in _STARS if mark in page.text)
    index = 0
    end = -1
    while index < len(page.segments):
        if index in used:
            index += 1
            continue
        cue = read_cue(page, page.segments[index])
        if cue and cue.role is None and index - end <= 2 and rolls:
            cue = replace(cue, role=rolls[-1].role)
        if cue and cue.role is None and index < _TOP and not rolls and _headline(page, cue, page.segments[index]):
            index += 1
            continue
        if cue:
            roll, index = _cued_roll(page, judge, cue, index, used)
            if roll and roll.role is Role.SIGNATORY and not roll.inline and tells_topics(page, roll.items, all_of=True):
                roll, cue = None, None
        elif labelled := _labelled_roll(page, judge, page.segments[index]):
            roll, index = labelled, index + 1
        else:
            begun = index
            roll, index = _starred(page, judge, index, used, stars) or _bare_roll(page, judge, index, used)
            near = 0 <= begun - end <= (_FARTHEST_BELOW if rolls and not rolls[-1].items else 3)
            near = near and not refers_between(page, end, begun)
            if roll and rolls and near and rolls[-1].role is Role.SIGNATORY:
                roll = replace(roll, role=rolls[-1].role, cued=True)
        if roll and (roll.items or cue):
            rolls.append(roll)
            end = index
    rolls = [roll for roll in rolls if any(not UNKNOWN.match(page.text, *item) for item in roll.items)]
    return [kept for roll in rolls if (kept := _before_entries(page, roll)) is not None]


def _before_entries(page: Page, roll: Roll) -> Roll | None:
    """A roll without the notes of sources below its names; None where it is a calendar or is all notes."""
    entries = entries_of(page, roll.items)
    if not entries:
        return roll
    groups = [tuple(item for item in group if item < entries[0]) for group in roll.groups]
    kept = tuple(group for group in groups if group)
    return replace(roll, groups=kept) if kept and (roll.closing or roll.cued) else None


def _labelled_roll(page: Page, judge: Judge, segment: Segment) -> Roll | None:
    """Persons behind a label, of any kind where semicolons part them: "La délégation : A, membre de X ; B ; C".

    Behind one for the press it is one person, where a telephone follows: "Media inquiries: Ann Lee, X, 555 0100".
    """
    text = page.text[segment.start : segment.end]
    colon = COLON.search(text, 0, _LONGEST_HEADING)
    if colon and CONTACTS.fullmatch(text[: colon.start()].casefold().strip(" *")) and _REACHED.search(text):
        whole = trim(page.text, segment.start + colon.end(), segment.end)
        return Roll(((whole,),), people=True, cued=False, contact=True) if whole else None
    if not colon or page.words.code == "en" or text.count(";", colon.end()) < _FEWEST_MARKS:
        return None
    end = segment.end - text.endswith(".")
    items = inline_items(page.text, segment.start + colon.end(), end)
    people = sum(judge.look(page.between(*item).partition(",")[0]) is Look.PERSON for item in items)
    named = [text[colon.end() :].count(";") < len(items) + 1, 3 * people >= 2 * len(items)]
    return Roll((tuple(items),), cued=False, inline=True, marked=True) if all(named) else None


def _headline(page: Page, cue: Cue, segment: Segment) -> bool:
    """Whether a line with a colon is a headline and no cue: "Scholars for the Library: An Open Letter"."""
    return len(inline_items(page.text, cue.content, segment.end)) == 1


def _cued_roll(page: Page, judge: Judge, cue: Cue, index: int, used: set[int]) -> tuple[Roll | None, int]:
    segment = page.segments[index]
    groups: list[tuple[tuple[int, int], ...]] = []
    led = page.text[segment.start : cue.content].rstrip()[-1:]
    if cue.closing and cue.content < segment.end and led in (",", ";"):  # "Sincerely, Ann Lee, Kelp Union"
        below, after = collected(page, index + 1, used, cued=True, posted=True)
        near = bool(below) and not page.segments[index + 1].gap
        own = ((cue.content, segment.end), *(below[0] if near else ()))
        return Roll((own, *below[near:]), cue.role, cue.people, closing=True), after
    spoken = _speaks(page, cue.content, segment)
    titled = _release(page, index) and is_title(page, cue.content, segment.end)
    titled = titled and not _authored(page, page.text[cue.content : segment.end])
    inline = [] if spoken or titled else _inline(page, judge, cue, segment.end)
    if inline:
        groups.append(tuple(inline))
    row, after = ([], index) if inline or spoken or titled else _row_below(page, judge, index + 1, used, cue)
    if row:
        return Roll((tuple(row),), cue.role, cue.people, inline=True), after
    alone = cue.role is Role.PUBLISHER or titled or (bool(inline) and _release(page, index))
    following, after = ([], index + 1) if alone else collected(page, index + 1, used, cued=True, posted=cue.closing)
    if not following and not inline and not alone and after == index + 1 and not _led(page, after, cue):
        following, behind = collected(page, index + 2, used)
        if (after := behind if sum(map(len, following)) > 2 else after) == behind:
            under = read_cue(page, page.segments[index + 1])
            cue = replace(cue, people=under.people) if under and cue.people is None else cue
        following = following if after == behind else []
    index = after
    groups.extend(parted_by_commas(page, judge, following))
    one_line = bool(inline) and not following
    return Roll(tuple(groups), cue.role, cue.people, inline=one_line, closing=cue.closing), index


def _authored(page: Page, text: str) -> bool:
    """Whether the front matter gives a name, its words joined by hyphens, as who wrote the page."""
    slug = "-".join(_WORD.findall(text.casefold()))
    return "-" in slug and slug in page.authors


def _led(page: Page, index: int, cue: Cue) -> bool:
    """Whether a segment under a heading that gives no role is a cue that gives one, and leads a list of its own."""
    under = read_cue(page, page.segments[index]) if cue.role is None and index < len(page.segments) else None
    return under is not None and under.role is not None


def _inline(page: Page, judge: Judge, cue: Cue, end: int) -> list[tuple[int, int]]:
    """The items behind a cue in its own line."""
    run_on = run_on_items(page, judge, cue.content, end) if cue.role is Role.SIGNATORY else []
    items = run_on or in_one_line(page.text, inline_items(page.text, cue.content, end))
    if cue.role is Role.PARTICIPANT and page.words.code == "en":
        items = [item for item in items if not page.between(*item).islower()]  # "residents", "striking workers"
    return [first_sentence(page.text, *item) for item in items] if ";" in page.text[cue.content : end] else items


def _row_below(page: Page, judge: Judge, first: int, used: set[int], cue: Cue) -> tuple[list[tuple[int, int]], int]:
    """The names of the paragraph under a cue line that only lists names, and the index behind it."""
    after = first
    while after < len(page.segments) and after not in used and not page.segments[after].marked:
        if after > first and (page.segments[after].gap or read_cue(page, page.segments[after])):
            break
        after += 1
    if after == first:
        return _counted_below(page, first, used)
    if read_cue(page, page.segments[first]):
        return [], first
    signed = cue.role is Role.SIGNATORY and not cue.closing
    return names_in_row(page, judge, page.segments[first].start, page.segments[after - 1].end, signed=signed), after


def _counted_below(page: Page, first: int, used: set[int]) -> tuple[list[tuple[int, int]], int]:
    """The items of one paragraph under a cue line that numbers count: "1) Lantern 2) Tidewrack 3) Kelp"."""
    if first >= len(page.segments) or first in used:
        return [], first
    segment = page.segments[first]
    items = [trim(page.text, *span) for span in counted_items(page.text, segment.start, segment.end)]
    return [item for item in items if item], first + 1


def _speaks(page: Page, start: int, segment: Segment) -> bool:
    """Whether what follows a cue in its own segment is a sentence and no list of names."""
    pieces = page.text[start : min(segment.end, start + 400)].split(";")[:-1]
    if len(pieces) > 1 and all(piece.lstrip()[:1].isupper() for piece in pieces):
        return False
    words = _SPACED.findall(page.text, start, min(segment.end, start + 400))
    small = sum(word.islower() and len(word) > 3 for word in words)
    sentence = page.text[segment.end - 1] in ".!?" and 2 * sum(map(str.islower, words)) > len(words)
    return segment.kind is SegmentKind.PROSE and len(words) > 6 and (2 * small > len(words) or sentence)


def _starred(page: Page, judge: Judge, index: int, used: set[int], stars: Sequence[str]) -> tuple[Roll, int] | None:
    """The names of a paragraph of hard lines that asterisks part, and the index behind it: "Lantern * Kelp | Union".

    ``stars`` are the marks of that kind that the page has, a blank before each.
    """
    first = page.segments[index]
    star = next((star for star in stars if page.text.find(star, first.start, first.end + 2) > 0), None)
    if star is None:
        return None
    sign = star[1:]
    after = index + 1
    while after < len(page.segments) and after not in used and not page.segments[after].gap:
        after += 1
    end = page.segments[after - 1].end
    fewest = _FEWEST_STARS if sign == "*" else _FEWEST_SIGNS
    if page.text.count(sign, first.start, end) < fewest or LINK_MARK in page.between(first.start, end):
        return None
    items = [span for span in parted_at(page.text, first.start, end, sign) if span[1] - span[0] <= LONGEST_ITEM]
    looks = [judge.look(page.between(*item)) for item in items]
    listed = 2 * looks.count(Look.ORGANISATION) > len(items)
    return (Roll((tuple(items),), cued=False, inline=True, marked=True), after) if listed else None


def _bare_roll(page: Page, judge: Judge, index: int, used: set[int]) -> tuple[Roll | None, int]:
    groups, after = collected(page, index, used)
    groups = without_headlines(page, judge, groups, after)
    spans = [item for group in groups for item in group]
    if for_contact(page, index):
        below = _reached_below(page, index + 1, used)
        after = max(index + 1 + len(below), after)
        return (Roll((tuple(below),), people=True, cued=False, contact=True) if below else None), after
    if len(spans) < 3 or _banner(page, spans[-1], after) or (index and shouted_below(page, index - 1)):
        return None, max(after, index + 1) if spans else index + 1
    looks = [judge.look(item_head(page.between(*span))) for span in spans]
    held = held_below(judge, [page.between(*span) for span in spans])
    sure = sum(
        look in (Look.PERSON, Look.ORGANISATION) or number in held or in_office(judge, page.between(*span))
        for number, (look, span) in enumerate(zip(looks, spans, strict=True))
    )
    fewest = 1 if len(spans) == _TOP and index < _TOP else 0.5 if len(spans) > 4 else 0.6  # three lines on top
    if sure < fewest * len(looks) or tells_contents(page, spans, after) or tells_topics(page, spans):
        return None, after
    contact = len(spans) <= 3 and any(
        contact_line(page, number) for number in range(index, min(after + 2, len(page.segments)))
    )
    contact = contact or 2 * sum(_TELEPHONE.search(page.between(*span)) is not None for span in spans) >= len(spans)
    marked = sum(page.segments[number].marked for number in range(index, after)) * 2 > len(spans)
    return Roll(tuple(groups), cued=False, marked=marked, contact=contact), after


def _reached_below(page: Page, index: int, used: set[int]) -> list[tuple[int, int]]:
    """The lines close under the heading of contacts that name somebody and say how to reach them."""
    items: list[tuple[int, int]] = []
    for number in range(index, len(page.segments)):
        segment = page.segments[number]
        text = page.between(segment.start, segment.end)
        near = not segment.gap or number == index
        if number in used or not near or not item_like(segment, text, page.every) or not _REACHED.search(text):
            break
        items.append((segment.start, segment.end))
    return items


def _banner(page: Page, last: tuple[int, int], after: int) -> bool:
    """Whether lines in capitals go on with one that says something: the title of an alert."""
    if after >= len(page.segments) or not page.between(*last).isupper():
        return False
    line = page.between(page.segments[after].start, page.segments[after].end)
    return line.isupper() and shouted_sentence(line)


def _release(page: Page, index: int) -> bool:
    """Whether a cue line names the issuer of a press release, whom no list follows."""
    segment = page.segments[index]
    label = page.between(segment.start, min(segment.end, segment.start + 40)).casefold()
    return label.startswith(page.words.release_cues)
