"""Who told an agency what a sentence says: "... to the Senate, the press service of the Kelp Committee told KNA."."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.office_words import is_office
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_TELLING = word_set("informed told")
_REPORTERS = word_set("correspondents journalists media newsmen press reporters")
_SAYING = word_set("informs noted reported reports said says stated writes")
_VERBS = _TELLING | _SAYING
_FAR, _FAR_AGENCY, _SHORTEST = 24, 5, 3
_ENDS = frozenset(".;!?")
_PLAYED = frozenset({Role.RECIPIENT, Role.PARTICIPANT, Role.SIGNATORY, Role.ORGANISER})


def with_tellers(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again: who tells an agency what a sentence says published it, and is none of those it tells of."""
    clauses = list(_clauses(page)) if page.words.code == "en" else []
    if not clauses:
        return list(names)
    persons = [item for item in names if item.kind is EntityKind.PERSON]
    spoken = {number for item in persons if (number := _number(item, clauses)) is not None}
    return [_told_by(item, clauses, spoken) for item in names]


def told_agencies(page: Page) -> Iterator[int]:
    """The lone names of agencies that a sentence ends with as told something: "the committee informed | KNA."."""
    tokens = page.tokens
    telling = [index for index in tokens.where(_TELLING) if tokens.shape[index] is Shape.LOWER]
    surnames = _behind_capitals(page) if telling else frozenset()
    for index in telling:
        if _end(page, index) != index + 1:
            continue
        word, shape = tokens.word[index + 1], tokens.shape[index + 1]
        plain = shape is Shape.CAPITAL and word not in surnames and tokens.low[index + 1] not in GIVEN_NAMES
        if len(word) >= _SHORTEST and (shape is Shape.UPPER or (plain and _comma_before(page, index) is not None)):
            yield index + 1


def _behind_capitals(page: Page) -> frozenset[str]:
    """The words that stand behind another large one somewhere in a page, as surnames do."""
    words, shapes = page.tokens.word, page.tokens.shape
    large = (Shape.CAPITAL, Shape.INITIAL)
    return frozenset(words[at] for at in range(1, len(words)) if shapes[at] in large and shapes[at - 1] in large)


def _number(item: Found, clauses: Sequence[tuple[int, int, int]]) -> int | None:
    """The number of the clause that a name stands in."""
    number = bisect_right(clauses, item.start, key=lambda clause: clause[0]) - 1
    return number if number >= 0 and item.start < clauses[number][2] else None


def _told_by(item: Found, clauses: Sequence[tuple[int, int, int]], spoken: set[int]) -> Found:
    """A name with the roles that its clause leaves it; bodies of persons who tell it publish nothing."""
    number = _number(item, clauses)
    if number is None:
        return item
    _, verb, end = clauses[number]
    kept = item.roles - _PLAYED
    teller = item.kind is EntityKind.ORGANISATION and number not in spoken
    return replace(item, roles=kept | {Role.PUBLISHER} if end > verb and (teller or item.start > verb) else kept)


def _clauses(page: Page) -> Iterator[tuple[int, int, int]]:
    """The clauses at the end of sentences in which somebody tells it: where each begins, its verb, and where it ends.

    Where no agency is told the end is that of the verb's beginning.
    """
    tokens = page.tokens
    for index in tokens.where(_VERBS):
        if tokens.shape[index] is not Shape.LOWER or (end := _end(page, index)) is None:
            continue
        comma = _comma_before(page, index)
        if comma is not None:
            verb = tokens.start[index]
            yield tokens.start[comma], verb, (tokens.end[end] if tokens.low[index] in _TELLING else verb)


def _end(page: Page, index: int) -> int | None:
    """The last token of a sentence that ends with a verb of saying, or with the agency that is told."""
    tokens = page.tokens
    last = page.last[tokens.segment[index]]
    if tokens.low[index] in _TELLING and _breaks(page, index, last):
        return index  # the agency was a link that is gone
    end = next((at for at in range(index + 1, min(index + _FAR_AGENCY, last)) if tokens.word[at] in _ENDS), last)
    if end - index >= _FAR_AGENCY:
        return None
    if tokens.low[index] in _TELLING and tokens.low[end - 1] in _REPORTERS:
        return index
    if tokens.low[index] in _SAYING:
        return index if end == index + 1 else None
    large = [tokens.shape[at] is not Shape.LOWER for at in range(index + 1, end) if tokens.low[at] != "the"]
    return end - 1 if large and all(large) else None


def _breaks(page: Page, index: int, last: int) -> bool:
    """Whether a line or a sentence ends right behind a token."""
    tokens = page.tokens
    if index + 1 >= last or tokens.word[index + 1] in _ENDS:
        return True
    return "\n" in page.between(tokens.end[index], tokens.start[index + 1]) and tokens.shape[index + 1] is Shape.CAPITAL


def _comma_before(page: Page, index: int) -> int | None:
    """The comma that the clause of a verb stands behind, with nothing but its subject between."""
    tokens = page.tokens
    first = page.first[tokens.segment[index]]
    behind = index - 1 - (tokens.word[index - 1] == ",")
    for place in range(behind, max(first, index - _FAR), -1):
        if tokens.word[place] in _ENDS or tokens.low[place] in ("that", "which", "who"):
            return None
        if tokens.word[place] == ",":
            held = behind < index - 1 and _office_before(page, place, first)
            return (held or place) if place + 1 < index else None
    return None


def _office_before(page: Page, comma: int, first: int) -> int | None:
    """The comma before the office of the person between commas: "..., | the chair of the Kelp Union, Ann Lee, told"."""
    tokens = page.tokens
    for place in range(comma - 1, max(first, comma - _FAR), -1):
        if tokens.word[place] in _ENDS or tokens.word[place] == ",":
            article = tokens.low[place + 1] in page.words.articles
            office = place + 1 + article
            titled = any(is_office(low, page.words) for low in tokens.low[office : office + 3])
            return place if tokens.word[place] == "," and article and titled else None
    return None
