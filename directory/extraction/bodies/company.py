"""Bodies in company: what stands between commas beside bodies is one too, and goes on to its comma.

"el Sindicato del Mar, Costa Viva, la Red de Pesca y Sal o el Foro Azul" holds four; no word gives the second away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.bodies.coordination import short_forms_meet
from directory.extraction.bodies.enumerations import nameable
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.office_words import is_office
from directory.extraction.shapes.sentence_items import (
    held_tokens,
    name_at_front,
    parted_at_end,
    sentence_pieces,
    split_last,
    whole_name,
    without_bracket,
    without_joint,
)
from directory.extraction.text.text_tokens import BIG
from directory.extraction.words.grammar_tables import GRAMMARS, TURKIC
from directory.extraction.words.vocabulary import is_head
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_FEWEST_SURE, _FEWEST, _SHARE = 2, 3, 3
_LONGEST = 8


def in_company(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """The items of lists in running text that stand beside ``names`` of bodies."""
    if page.words.code not in GRAMMARS and page.words.code not in TURKIC:
        return []
    tokens = page.tokens
    held = held_tokens(page, names)
    starts = {item.start: item for item in names}
    crowded = sorted({tokens.segment[place] for place, start in enumerate(tokens.start) if start in starts})
    found: list[Found] = []
    for segment in crowded:
        place = page.first[segment]
        while place < page.last[segment]:
            pieces = sentence_pieces(page, place, held)
            if len(pieces) >= _FEWEST:
                found += _of_sentence(page, judge, pieces, starts, held)
            place = max(place, pieces[-1][1] if pieces else place) + 1
    return found


def _of_sentence(
    page: Page, judge: Judge, pieces: list[tuple[int, int]], starts: Mapping[int, Found], held: frozenset[int]
) -> list[Found]:
    """The bodies of the lists in one sentence, given as what commas part."""
    found: list[Found] = []
    run: list[tuple[int, int]] = []
    for item in [*_items(page, pieces, starts, held), None]:
        if item is not None and (_sure(page, item, starts) or nameable(page, judge, *item)):
            run.append(item)
            continue
        run = parted_at_end(page, run)
        sure = sum(_sure(page, one, starts) for one in run)
        if sure >= _FEWEST_SURE and len(run) >= _FEWEST and _SHARE * sure >= len(run):
            found += [_body(page, item, starts) for item in run]
        run = []
    return found


def _items(
    page: Page, pieces: list[tuple[int, int]], starts: Mapping[int, Found], held: frozenset[int]
) -> list[tuple[int, int] | None]:
    """What each piece holds as an item, or None where it is none; the last one parted at its 'and'."""
    first, last = pieces[0], pieces[-1]
    inner = [part for piece in pieces[1:-1] for part in _two(page, *piece, starts)]
    items = [_behind_lead(page, *first, starts), *(_whole(page, *piece) for piece in inner)]
    *parts, end = split_last(page, *without_joint(page, *last), held)
    items.extend(_whole(page, *part) for part in parts)
    items.append(_at_end(page, *end, starts, held))
    return items


def _two(page: Page, first: int, last: int, starts: Mapping[int, Found]) -> list[tuple[int, int]]:
    """A piece parted at an 'and' between two names that are found: ", CGT | et FO,"."""
    tokens = page.tokens
    for place in range(first + 1, last):
        joined = tokens.low[place] in page.words.and_words and tokens.start[place + 1] in starts
        if joined and tokens.start[first] in starts and starts[tokens.start[first]].end == tokens.end[place - 1]:
            return [(first, place - 1), *_two(page, place + 1, last, starts)]
    return [(first, last)]


def _whole(page: Page, first: int, last: int) -> tuple[int, int] | None:
    """A piece that can be a name from its first word to its comma, without its article and its short form."""
    first, last = without_bracket(page, *without_joint(page, first, last))
    tokens = page.tokens
    if first > last:
        return None
    large = last - first < _LONGEST and all(tokens.shape[place] in BIG for place in range(first, last + 1))
    named = whole_name(page, first, last) or (large and page.words.code in TURKIC and _turkic(page, first, last))
    return (first, last) if named and not short_forms_meet(page, first, last) else None


def _turkic(page: Page, first: int, last: int) -> bool:
    """Whether large words alone can be a body: no holder of an office, and no two words that may be a person."""
    lows = page.tokens.low[first : last + 1]
    if any(is_office(low, page.words) for low in lows):
        return False
    words = page.words
    return len(lows) != 2 or any(
        is_head(low, words) or low in words.name_words or low in words.weak_heads for low in lows
    )


def _behind_lead(page: Page, first: int, last: int, starts: Mapping[int, Found]) -> tuple[int, int] | None:
    """The item at the end of a sentence's first piece, which begins with the last name found there."""
    begun = [place for place in range(first, last + 1) if page.tokens.start[place] in starts]
    return _whole(page, begun[-1], last) if begun else None


def _at_end(
    page: Page, first: int, last: int, starts: Mapping[int, Found], held: frozenset[int]
) -> tuple[int, int] | None:
    """The name that begins the last item of a list, behind which the sentence may go on."""
    if first > last:
        return None
    if body := starts.get(page.tokens.start[first]):
        end = next((place for place in range(first, last + 1) if page.tokens.end[place] >= body.end), last)
        joined = end + 1 < last and page.tokens.low[end + 1] in page.words.and_words
        joined = joined and page.tokens.start[end + 2] not in starts  # "Solidaires | et UNEF"
        return (joined and _whole(page, first, last)) or (first, end)
    item = _whole(page, first, last) or name_at_front(page, first, last, held)
    return None if item is None or short_forms_meet(page, *item) else item


def _body(page: Page, item: tuple[int, int], starts: Mapping[int, Found]) -> Found:
    """An item as a body: as sure as the name that it begins with, or one to ask about."""
    span = (page.tokens.start[item[0]], page.tokens.end[item[1]])
    return organisation(span, "company", starts[span[0]].tier if span[0] in starts else Tier.B)


def _sure(page: Page, item: tuple[int, int], starts: Mapping[int, Found]) -> bool:
    return page.tokens.start[item[0]] in starts
