"""Where one run of capitals holds more than one name: a subject before its object, a body before its organ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.name_runs import Group
from directory.extraction.shapes.office_holders import ends_surname
from directory.extraction.shapes.turkic_cases import Case, case_at
from directory.extraction.words.declined_names import given_name
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.organs import organ_size
from directory.extraction.words.vocabulary import is_head

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_ENDS, _CLOSING = frozenset({".", "!", "?", ";"}), frozenset('"”»')
_PLURAL, _SHORTEST = ("lar", "ler", "lər"), 2
_GENERIC = frozenset({"qht", "kiv", "stk"})
_OBJECTS = frozenset({Case.ACCUSATIVE, Case.DATIVE})


def subject_apart(page: Page, chain: list[Group]) -> list[Group]:
    """A chain of capitals whose first run begins a sentence, without the subject before its object.

    "Balıqçılar Birliyi | Su Nazirliyinə" are two names, and "Sakinlər | Su Nazirliyinə" is one behind a noun.
    """
    tokens, group = page.tokens, chain[0]
    first = group.first
    if (cut := _placed_inside(page, group)) is not None:
        return [Group(first, cut, group.joint), Group(cut + 1, group.last), *chain[1:]]
    if _held_before(page, group):
        return [Group(first + 2, group.last), *chain[1:]]
    segment = page.first[tokens.segment[first]]
    opens = first == segment or tokens.word[first - 1] in _ENDS or tokens.word[first - 1] in _CLOSING
    if not opens or group.last - first < _SHORTEST or case_at(page, group.last) not in _OBJECTS:
        return chain
    cut = next((at for at in range(first + 1, group.last - 1) if tokens.low[at] in page.words.strong_heads), None)
    if cut is not None:
        return [Group(first, cut), Group(cut + 1, group.last), *chain[1:]]
    low = tokens.low[first]
    several = low.endswith(_PLURAL) and low not in page.words.name_words and group.last - first > _SHORTEST - 1
    return [Group(first + 1, group.last), *chain[1:]] if several else chain


def _held_before(page: Page, group: Group) -> bool:
    """Whether a run begins with who holds an office and goes on with a body: "rəhbəri | Ana Şükürova Su Şurasının"."""
    tokens, first = page.tokens, group.first
    if group.last - first < 2 or not first or not ends_surname(tokens.low[first + 1]):
        return False
    held = tokens.low[first - 1] in page.words.titles and tokens.segment[first - 1] == tokens.segment[first]
    many = tokens.low[group.last] in _GENERIC  # "Azər Məmmədov | QHT nümayəndələri"
    return many or (held and group.last - first > 2)


def _placed_inside(page: Page, group: Group) -> int | None:
    """The head of a body inside a run that says where, behind which another begins: "Su Evində | Göl Birliyi"."""
    places = range(group.first + 1, group.last - 1)
    return next((at for at in places if case_at(page, at) is Case.PLACED), None)


def organ_at(page: Page, first: int, last: int) -> int | None:
    """Where the organ of a Turkic body begins that an office behind it names: "Göl Vakfı | Yönetim Kurulu Başkanı"."""
    if page.words.code not in TURKIC:
        return None
    lows = page.tokens.low
    return next((at for at in range(first + 1, last) if organ_size(lows[at : min(at + 3, last + 1)]) > 1), None)


def ends_other_name(page: Page, group: Group) -> bool:
    """Whether a Russian run before "and" is a person or ends a small-headed name: "общество | Баварии и Центр"."""
    tokens = page.tokens
    small = group.first > 0 and is_head(tokens.low[group.first - 1], page.words)
    return small or any(given_name(tokens.low[place]) for place in range(group.first, group.last + 1))
