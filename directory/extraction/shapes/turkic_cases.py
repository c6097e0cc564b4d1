"""The cases of Turkish and Azerbaijani names, joined or behind an apostrophe, and whom a verb of sending reaches."""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import is_head
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_ENDS = frozenset({".", "!", "?", ";"})
_FARTHEST, _LONGEST_CUE = 100, 3
_CALLING, _DEMANDING = ("çağır", "davet", "dəvət"), ("bekl", "gözlə", "iste", "istə", "talep", "tələb")
_AGAINST = ("etiraz", "tepki")
_SPEAKING_TO = re.compile(r"(?:çağrı yap|çağrıda bulun|çağrısında bulun|seslen)[dt][ıiu](?:lar|ler)?\b")
_PAIR = 2
_CLOSING, _PLURAL, _SHORTEST = frozenset('"”»'), ("lar", "ler", "lər"), 2
_SEPARATING = frozenset("'’ʼ-")
FEMALE_OR_DATIVE = ("ova", "yeva", "eva")


class Case(StrEnum):
    """The case of a name, ``PLAIN`` where it has no ending."""

    PLAIN = "plain"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    GENITIVE = "genitive"
    PLACED = "placed"  # at or from it


_ENDINGS = (
    (re.compile(r"n?[ıiuü]n"), Case.GENITIVE),
    (re.compile(r"n?[dt][aeə]n?(?:k[ıi])?"), Case.PLACED),
    (re.compile(r"[yn]?[aeə]"), Case.DATIVE),
    (re.compile(r"[yns]?[ıiuü]"), Case.ACCUSATIVE),
)


_APART = re.compile(r"(?<=\w\w)(['’ʼ-])(?:[dt][aeə]n?|n[dt][aeə]n?|n?[ıiuü]n|[yn]?[aeəıiuü]|y?l[aeə])$")
_HYPHENED = frozenset({"ban", "kim", "lee", "li", "moon", "mun", "pak", "park"})
"""Surnames in front of Korean given names with a hyphen: "Kim Jong-un"."""


def nominative_person(name: str, language: str | None) -> str:
    """A person's name in a Turkic text without the case written apart from it.

    >>> [nominative_person(name, "az") for name in ("Slavi Binev-ni", "Ayşe Kaya’ya", "Kim Jong-un")]
    ['Slavi Binev', 'Ayşe Kaya', 'Kim Jong-un']
    """
    ending = _APART.search(name) if language in TURKIC else None
    if ending is None or (ending[1] == "-" and (language == "tr" or name.partition(" ")[0].casefold() in _HYPHENED)):
        return name
    return name[: ending.start()]


def case_of(page: Page, item: Found) -> Case:
    """The case of a name by the ending behind it or on its last word."""
    tokens = page.tokens
    last = bisect_left(tokens.end, item.end)
    if last >= len(tokens.end):
        return Case.PLAIN
    if last + 2 < len(tokens.word) and tokens.word[last + 1] in _SEPARATING and tokens.glued(last + 2):
        return _by_ending(tokens.low[last + 2])
    low = tokens.low[last]
    if last > 1 and tokens.word[last - 1] in _SEPARATING and tokens.glued(last) and tokens.shape[last] is Shape.LOWER:
        return _by_ending(low)  # a name with its ending: "Davut Gür’e"
    if item.kind is EntityKind.PERSON:
        return case_of_surname(low) if page.words.code == "az" else Case.PLAIN
    return _of_head(low, page.words)


def case_at(page: Page, last: int) -> Case:
    """The case of a name whose last token, its ending behind an apostrophe included, is at a token."""
    tokens = page.tokens
    apart = last > 1 and tokens.word[last - 1] in _SEPARATING and tokens.glued(last)
    return _by_ending(tokens.low[last]) if apart else _of_head(tokens.low[last], page.words)


@lru_cache(maxsize=8192)
def _of_head(low: str, words: Words) -> Case:
    """The case of a head noun: its ending is what stands behind the longest noun of the tables."""
    if low in words.strong_heads or low in words.weak_heads or not is_head(low, words):
        return Case.PLAIN
    size = next(size for size in range(1, len(low)) if low[:-size] in words.strong_heads)
    return _by_ending(low[-size:])


def _by_ending(ending: str) -> Case:
    return next((case for pattern, case in _ENDINGS if pattern.fullmatch(ending)), Case.PLAIN)


def case_of_surname(low: str) -> Case:
    """The case of an Azerbaijani surname: "Quterreşə"; "-ova" is the dative of a man or the name of a woman."""
    if low.endswith(("zadə", "zade")):
        return Case.PLAIN
    if low.endswith(("ə", *FEMALE_OR_DATIVE, "aya", "əyə")):
        return Case.DATIVE
    return Case.GENITIVE if low.endswith(("nın", "nin", "vın", "vin", "vun", "vün")) else Case.PLAIN


def sent_to(
    page: Page, names: Sequence[Found], spots: Mapping[int, int], index: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of those whom a verb at a token addresses, by their case, and of those who do it, before them.

    Both are empty where the sentence names nobody in the case that the verb asks for.
    """
    verbs = page.tokens.low[index : index + _LONGEST_CUE]
    if any(low.startswith(_DEMANDING) for low in verbs):
        return reached_in(page, names, spots, index, Case.PLACED)
    found = reached_in(page, names, spots, index, Case.DATIVE)
    if not found[0] and any(low.startswith(_CALLING) for low in verbs):
        return reached_in(page, names, spots, index, Case.ACCUSATIVE)
    return found


def aimed_at(
    page: Page, names: Sequence[Found], spots: Mapping[int, int], index: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of those whom a verb of criticism at a token is aimed at, and of those who criticise."""
    dative = any(low.startswith(_AGAINST) for low in page.tokens.low[index : index + _LONGEST_CUE])
    return reached_in(page, names, spots, index, Case.DATIVE if dative else Case.ACCUSATIVE)


def speaking_to(page: Page, names: Sequence[Found], chain: Sequence[int], index: int) -> list[int]:
    """The bodies before a Turkish verb of calling at a token that call themselves: "A, B ve TÜS | çağrı yaptı".

    Whom such a verb reaches has an ending; a short form and a noun of the tables show that they have none.
    """
    tokens = page.tokens
    if page.words.code != "tr" or not _SPEAKING_TO.match(" ".join(tokens.low[index : index + _LONGEST_CUE])):
        return []
    return [number for number in chain if _without_ending(page, names[number])]


def _without_ending(page: Page, item: Found) -> bool:
    """Whether a body's last word shows that the name has no ending."""
    last = bisect_left(page.tokens.end, item.end)
    body = item.kind is EntityKind.ORGANISATION and case_of(page, item) is Case.PLAIN
    return body and (page.tokens.word[last].isupper() or is_head(page.tokens.low[last], page.words))


def without_actors(page: Page, names: Sequence[Found], chain: Sequence[int]) -> list[int]:
    """The names before an active Turkic verb without those that act: persons without a case ending, "X, Y'nin ..."."""
    if page.words.code not in TURKIC:
        return list(chain)
    cases = {number: case_of(page, names[number]) for number in chain}
    left = [
        number for number in chain if names[number].kind is not EntityKind.PERSON or cases[number] is not Case.PLAIN
    ]
    ordered = sorted(left, key=lambda number: names[number].start)
    if len(ordered) == _PAIR and [cases[number] is Case.PLAIN for number in ordered] == [True, False]:
        apart = page.between(names[ordered[0]].end, names[ordered[1]].start).strip() == ","
        left = ordered[1:] if apart else left
    return left


def reached_in(
    page: Page, names: Sequence[Found], spots: Mapping[int, int], index: int, case: Case
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of the names in a case before a verb at a token, and of those without an ending before them."""
    tokens = page.tokens
    if page.words.code not in TURKIC:
        return (), ()
    place, floor = index - 1, max(page.first[tokens.segment[index]], index - _FARTHEST)
    found: list[int] = []
    while place >= floor and not (tokens.word[place] in _ENDS and tokens.shape[place + 1] is not Shape.LOWER):
        number = spots.get(place)
        if number is not None and (not found or found[-1] != number):
            found.append(number)
        place -= 1
    found.reverse()
    cases = {number: case_of(page, names[number]) for number in found}
    reached = [number for number in found if cases[number] is case and not _leads_off(page, names, found, number)]
    reached = _with_listed(page, names, found, reached)
    if not reached:
        return (), ()
    first = found.index(reached[0])
    acting = [number for number in found[:first] if cases[number] is Case.PLAIN]
    return tuple(reached), tuple(acting)


def _leads_off(page: Page, names: Sequence[Found], found: Sequence[int], number: int) -> bool:
    """Whether a name is a woman's with whom the sentence begins, who acts: "Aynur Məmmədova ... göndərib"."""
    if number != found[0] or names[number].kind is not EntityKind.PERSON:
        return False
    return page.words.code != "az" or page.between(*names[number].span).endswith(FEMALE_OR_DATIVE)


def _with_listed(page: Page, names: Sequence[Found], found: Sequence[int], reached: Sequence[int]) -> list[int]:
    """Those reached with the names joined before them, of which only the last has the ending: "A, B ve C'ye"."""
    every = set(reached)
    held = {
        left
        for left, right in pairwise(found)
        if right in every and case_of(page, names[left]) is Case.GENITIVE and names[right].kind is EntityKind.PERSON
    }  # the body of an office behind which who holds it is reached
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        between = page.between(names[left].end, names[right].start).strip()
        joined = between.casefold() in page.words.and_words
        person = right in held and names[left].kind is EntityKind.PERSON
        if (right in every or person) and joined and case_of(page, names[left]) is Case.PLAIN:
            every.add(left)
    return [number for number in found if number in every]
