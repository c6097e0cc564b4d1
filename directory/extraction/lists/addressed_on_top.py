"""Whom a letter addresses that greets nobody: offices and persons on top of it, ministers, holders in the dative."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.rolls import Roll
from directory.extraction.shapes.turkic_cases import Case, case_at, case_of_surname
from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.postal import POSTAL
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import fold, fold_text, is_head, united, word_set
from directory.model import DocumentKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_WORD = re.compile(r"[^\W\d_]+")
_INTO = re.compile(r"(?:В|Во|В адрес|Копия: в|Копия) (?=[А-ЯЁ])")
_STATE_OFFICE = re.compile(
    r"[^\W\d_a-z][^,;:()]{3,40}, (?:the )?(?:Deputy |Vice[- ])?"
    r"(?:Prime Minister|Minister|Foreign Minister|Foreign Secretary|Secretary of State|Chancellor|Head of State)\b"
    r"[^.;:]*"
)
_LONGEST_OFFICE = 120
_FEWEST_HONOURED = 2
HONOUR = re.compile(
    r"(?:The )?(?:R(?:igh)?t\.? )?(?:Hon(?:ou?rable|\.)?|H\.? ?E\.?|Mrs?|Ms|Dr|Prof|Professor|"
    r"(?:His|Her|Your) Excellency)\b"
)
"""A form of address of those in office, at the front of a line."""
_TO_OFFICE = re.compile(
    r"(?:A|Al|All['’]|Alla|Allo|Ai|Agli|Alle|Au|Aux|À|À l['’]|À la|A la|A los|A las|Ao|Aos|Às|"
    r"An|An den|An die|An das) ?(?=[^\W\d_a-z])"
)
_ARTICLED_TO = frozenset({"de", "es", "fr", "it", "pt"})
_FARTHEST_OFFICE = 24  # segments
_SITES = word_set("avenue gardens hill palace park plaza road square street")
TOP = 8
_FEWEST_IN_ROW, _LONGEST_ROW, _LONGEST_HOLDER = 2, 900, 4
_OFFICE_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
"""Segments on top of a letter in which its address can stand."""
_NAME_LENGTHS = (2, 3, 4, 5)  # tokens, an apostrophe and its ending among them
_PLAIN_FORMS = word_set("mr mrs ms mx herr frau monsieur madame señor señora")
_LEARNED = word_set("professor professors prof doctor dr bishop archbishop imam rabbi")


def in_dative(page: Page, used: set[int]) -> list[Roll]:
    """The lines on top of a Turkish or Azerbaijani letter that end with a body in the dative: "Su Bakanlığına"."""
    if page.words.code not in TURKIC:
        return []
    lines = [number for number in range(min(len(page.segments), TOP)) if number not in used and _reaches(page, number)]
    used.update(lines)
    items = [item for number in lines for item in _holder_apart(page, number)]
    return [Roll((tuple(items),), Role.RECIPIENT)] if items else []


def below_honoured(page: Page, greetings: Sequence[int], used: set[int]) -> list[Roll]:
    """The bodies right below two lines and more that honour persons each, in Turkic letters: "Sayın X, Bakan | Y"."""
    run = [number for place, number in enumerate(greetings) if number == greetings[0] + place]
    if page.words.code not in TURKIC or len(run) < _FEWEST_HONOURED:
        return []
    items: list[tuple[int, int]] = []
    for number in range(run[-1] + 1, min(run[-1] + 1 + TOP, len(page.segments))):
        line = page.segments[number]
        last = page.last[number] - 1
        if line.kind is SegmentKind.PROSE or line.gap or number in used or line.end - line.start > _LONGEST_OFFICE:
            break
        if not is_head(page.tokens.low[last], page.words):
            break
        items.append((line.start, line.end))
        used.add(number)
    used.update(range(max(0, run[0] - 1), run[0]) if items else ())
    return [Roll((tuple(items),), Role.RECIPIENT)] if items else []


def _holder_apart(page: Page, number: int) -> list[tuple[int, int]]:
    """A line in the dative, the holder of an office apart from the body: "Su İdarəsinin rəisi | cənab Əli Kayaya"."""
    tokens, segment = page.tokens, page.segments[number]
    first, last = page.first[number], page.last[number]
    office = next((at for at in range(last - 1, first, -1) if tokens.low[at] in page.words.titles), None)
    if office is None:
        return [(segment.start, segment.end)]
    name = office + 1
    while name < last and tokens.low[name] in page.words.honorifics:
        name += 1
    if last - name not in _NAME_LENGTHS:
        return [(segment.start, segment.end)]
    body = [(segment.start, tokens.end[office - 1])] if is_head(tokens.low[office - 1], page.words) else []
    return [*body, (tokens.start[name], segment.end)]


def _reaches(page: Page, number: int) -> bool:
    """Whether a line is nothing but a name in the dative."""
    segment = page.segments[number]
    first, last = page.first[number], page.last[number] - 1
    if segment.kind is SegmentKind.PROSE or segment.end - segment.start > _LONGEST_OFFICE or last <= first:
        return False
    forms = united(page.words.honorifics, page.words.titles)
    small = any(page.tokens.shape[at] is Shape.LOWER and page.tokens.low[at] not in forms for at in range(first, last))
    held = page.words.code == "az" and any(low in page.words.titles for low in page.tokens.low[first:last])
    reached = held and case_of_surname(page.tokens.low[last]) is Case.DATIVE
    return not small and (reached or case_at(page, last) is Case.DATIVE)


def headed(page: Page, used: set[int]) -> list[Roll]:
    """The bodies that the first lines of a Russian letter or appeal go to: "В Министерство юстиции"."""
    items: list[tuple[int, int]] = []
    if page.words.code != "ru":
        return []
    for number, segment in enumerate(page.segments[:TOP]):
        text = page.between(segment.start, segment.end)
        match = _INTO.match(text)
        if number in used or len(text) > 120 or text.endswith(".") or not match:
            continue
        words = [fold(word) for word in _WORD.findall(text[match.end() :])[:2]]
        if any(word in page.words.strong_heads or (word[-1] in "ую" and is_head(word, page.words)) for word in words):
            items.append((segment.start + match.end(), segment.end))
            used.add(number)
    return [Roll((tuple(items),), Role.RECIPIENT)] if items else []


def to_offices(page: Page, used: set[int]) -> list[Roll]:
    """The lines near the top that lead to office holders each: "Alla Presidente del Senato, Anna Verdi", "Au Maire"."""
    if page.words.code not in _ARTICLED_TO:
        return []
    found: list[tuple[int, int]] = []
    numbers: list[int] = []
    for number, segment in enumerate(page.segments[:_FARTHEST_OFFICE]):
        lead = _TO_OFFICE.match(page.text, segment.start, segment.end)
        text = page.text[segment.start : segment.end]
        near = not numbers or number - numbers[-1] <= 2
        if lead and near and number not in used and len(text) <= _LONGEST_OFFICE and text[-1] not in ".!?:":
            words = [fold(word) for word in _OFFICE_WORD.findall(page.text, lead.end(), segment.end)[:3]]
            if any(word in page.words.titles or word in page.words.honorifics for word in words):
                found.append((lead.end(), segment.end))
                numbers.append(number)
        elif numbers and not near:
            break
    if len(found) < _FEWEST_IN_ROW:
        return []
    used.update(numbers)
    return [Roll((tuple(found),), Role.RECIPIENT)]


def honoured_on_top(page: Page, used: set[int]) -> list[Roll]:
    """The block on top that begins with an honoured person, above a text that says 'you': "Hon. Ann Lee | Minister"."""
    first = next((n for n in range(min(TOP, len(page.segments))) if HONOUR.match(_line(page, n))), None)
    if first is None or first in used or (first and not page.segments[first].gap):
        return []
    last = first
    while last + 1 < len(page.segments) and not page.segments[last + 1].gap and last - first < TOP:
        last += 1
    lines = range(first, last + 1)
    block = all(
        page.segments[n].kind is SegmentKind.SHORT
        and page.text[page.segments[n].end - 1] != "."
        and "\t" not in page.text[page.segments[n].start : page.segments[n].end]
        for n in lines
    )
    office = any(word in page.words.titles for n in lines[1:] for word in _WORD.findall(fold_text(_line(page, n)))[:4])
    above = last + 1 < len(page.segments) and page.segments[last + 1].kind is SegmentKind.PROSE
    if not (block and office and above) or page.words.you_words.isdisjoint(page.tokens.low):
        return []
    used.update(lines)
    items = [(page.segments[n].start, page.segments[n].end) for n in lines if not is_site(_line(page, n))]
    return [Roll((tuple(items),), Role.RECIPIENT)]


def _line(page: Page, number: int) -> str:
    segment = page.segments[number]
    return page.between(segment.start, segment.end)


def ministers(page: Page, used: set[int]) -> list[Roll]:
    """Holders of state offices in the lines above a text's first paragraph: "Ana Lee, Prime Minister of Kelp"."""
    items: list[tuple[int, int]] = []
    numbers: list[int] = []
    for number, segment in enumerate(page.segments[:TOP]):
        text = page.between(segment.start, segment.end)
        if items and (segment.kind is SegmentKind.PROSE or segment.gap):
            break
        match = _STATE_OFFICE.fullmatch(text)
        if match and len(text) < _LONGEST_OFFICE:
            items.append((segment.start, segment.end))
            numbers.append(number)
    if len(items) < 2 or any(line.gap for line in page.segments[numbers[0] + 1 : numbers[-1] + 1]):
        return []
    used.update(numbers)
    return [Roll((tuple(items),), Role.RECIPIENT)]


def in_a_row(page: Page, used: set[int]) -> list[Roll]:
    """The holders of offices whom a petition's line on top lists: "President of Kelp, Ann Lee; Chancellor, Bo Dahl"."""
    for number, segment in enumerate(page.segments[:TOP]):
        text = page.text[segment.start : segment.end]
        pieces = text.split(";")
        if number in used or len(pieces) < _FEWEST_IN_ROW or len(text) > _LONGEST_ROW:
            continue
        if all(_held(piece, page) for piece in pieces):
            used.add(number)
            items, start = [], segment.start
            for piece in pieces:
                lead = len(piece) - len(piece.partition(",")[2].lstrip())
                items.append((start + lead, start + len(piece.rstrip())))
                start += len(piece) + 1
            return [Roll((tuple(items),), Role.RECIPIENT)]
    return []


def _held(piece: str, page: Page) -> bool:
    """Whether a piece is an office, a comma and a name: "French President, Ann Lee"."""
    office, comma, name = (part.strip() for part in piece.partition(","))
    words = name.split()
    named = 2 <= len(words) <= _LONGEST_HOLDER and all(word[0].isupper() for word in words)
    offices = united(page.words.titles, page.words.honorifics)
    return bool(comma) and named and any(fold(word) in offices for word in _OFFICE_WORD.findall(office))


def officials_on_top(page: Page, rolls: Sequence[Roll], kind: DocumentKind) -> list[Roll]:
    """The rolls again: holders of offices listed at the top of a letter that names no addressee are addressed."""
    listed = [roll for roll in rolls if roll.items]
    if kind is not DocumentKind.LETTER or not listed or any(roll.role is Role.RECIPIENT for roll in rolls):
        return list(rolls)
    first = min(listed, key=lambda roll: roll.items[0][0])
    above = first.role is None and first.items[-1][1] < 0.5 * len(page.text)
    titled = sum(_of_office(page, item) for item in first.items)
    if not above or len(first.items) < 3 or 2 * titled <= len(first.items):
        return list(rolls)
    return [replace(roll, role=Role.RECIPIENT) if roll is first else roll for roll in rolls]


def _of_office(page: Page, item: tuple[int, int]) -> bool:
    """Whether an item begins with a public office or a plain form of address: "President X", "Mr Y"."""
    first = fold(page.between(*item).partition(" ")[0])
    office = first in page.words.titles and first.rpartition("-")[2] in page.words.honorifics
    return (office or first in _PLAIN_FORMS) and first not in _LEARNED


def is_site(text: str) -> bool:
    """Whether a line of an address is where a letter goes and not to whom: a post box, a town, a park."""
    return POSTAL.search(text) is not None or fold(text.rsplit(maxsplit=1)[-1]) in _SITES
