"""Russian bodies whose members take part in what a sentence tells: "пришли активисты X, представители Y и Z"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.text.page import sentence_around
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_MEMBERS = word_set("""
    активисты волонтёры волонтеры делегаты депутаты координаторы лидеры представители руководители сотрудники
    сторонники участники члены
    """)
_PARTS = {
    **dict.fromkeys(word_set("участников участниками"), Role.PARTICIPANT),
    **dict.fromkeys(word_set("выступавших выступивших выступающих ораторов"), Role.PARTICIPANT),
    **dict.fromkeys(word_set("инициаторов организаторов"), Role.ORGANISER),
}
_BODIES_ALONE = word_set("участников участниками")
"""Words for those among whom persons are told for another reason: "среди участников дочь X"."""
_TAKING_PART = re.compile(
    r"принял[аи]? участие|примут участие|участвова|участвуют|(?:акцию|митинг|пикет|шествие|марш) поддержал|"
    r"присоединил|пикетир|вышли (?:на|с)|пришли|собрались|"
    r"присутств(?:овал|уют)|выступ(?:ил|ают|ят)|протест(?:овали|уют)|митингова"
)
_JOINED = word_set("присоединилась присоединились присоединилось присоединился присоединяются")
_LISTING = re.compile(
    r"(?:среди|в числе) (?:участников|выступ[^\W\d]+их|ораторов|инициаторов|организаторов)|"
    r"в (?:список|перечень|число) участников|"
    r"участниками (?:[^\W\d]+ ){0,3}(?:стали|станут|были|будут)"
)
_AMONG = re.compile(r"(?:среди (?:них|[^\W\d]+)|в их числе)[^\w]{0,3}(?:это|были|есть|значатся|названы)?\W*[:—–-]")
_ENDS, _MARKS = frozenset(".!?;"), frozenset(',()«»"“”„—–-:')
_FAR, _GAP = 60, 6


def represented(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the bodies that take part, by a noun for their members or as a sentence lists them."""
    if page.words.code != "ru" or not spots:
        return
    tokens = page.tokens
    for index in tokens.where(_MEMBERS):
        first, last = _sentence(page, index)
        if index not in spots and _TAKING_PART.search(" ".join(tokens.low[first:last])):
            yield from ((number, Role.PARTICIPANT) for number in _row(page, names, spots, range(index + 1, last)))
    yield from _took_part(page, names, spots)
    yield from _joining(page, names, spots)


def _joining(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of those who join something, told behind the verb: "к бессрочной забастовке присоединились | X"."""
    tokens = page.tokens
    for index in tokens.where(_JOINED):
        first, last = _sentence(page, index)
        lead = range(index - 1, max(first - 1, index - 1 - _GAP), -1)
        if index not in spots and any(tokens.low[at] in ("к", "ко") and at not in spots for at in lead):
            row = _row(page, names, spots, range(index + 1, last))
            yield from ((number, Role.PARTICIPANT) for number in row)


def _took_part(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the bodies that a sentence lists as taking part: "среди участников X и Y"."""
    tokens = page.tokens
    for index in tokens.where(_PARTS.keys()):
        first, last = _sentence(page, index)
        if index in spots or not _LISTING.search(" ".join(tokens.low[first:last])):
            continue
        people = tokens.low[index] not in _BODIES_ALONE
        row = _row(page, names, spots, range(index + 1, last), people=people)
        further = _sentence(page, last + 1)[1] if last + 1 < page.last[tokens.segment[index]] else last
        if not row and _AMONG.match(" ".join(tokens.low[last + 1 : further])):
            row = _row(page, names, spots, range(last + 2, further))
        yield from ((number, _PARTS[tokens.low[index]]) for number in row)


def _sentence(page: Page, index: int) -> tuple[int, int]:
    """The first token of a token's sentence and the one behind it; a full stop inside a name ends none."""
    return sentence_around(page, index, _FAR, lambda place: _ended(page, place))


def _ended(page: Page, place: int) -> bool:
    tokens = page.tokens
    return tokens.word[place] in _ENDS and tokens.shape[place - 1] is not Shape.INITIAL


def _row(
    page: Page, names: Sequence[Found], spots: Mapping[int, int], places: range, *, people: bool = False
) -> list[int]:
    """The bodies, and people where asked for, among some tokens, over marks, 'and' and a few small words."""
    tokens = page.tokens
    joining = united(page.words.and_words, _MARKS)
    found: list[int] = []
    gap = 0
    for place in places:
        if place in spots:
            gap = 0
            named = people or names[spots[place]].kind is EntityKind.ORGANISATION
            if named and spots[place] not in found:
                found.append(spots[place])
        elif tokens.low[place] not in joining:
            gap += 1
            if gap > _GAP or (found and _TAKING_PART.search(tokens.low[place])):
                break
    return found
