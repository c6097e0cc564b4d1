"""Persons named by the surname alone, made whole: "Minister Olsen" is the Kari Olsen of the same page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.known_bodies import is_known_short_form
from directory.extraction.shapes.person_words import namelike
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.nameless_acronyms import NO_BODIES
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_FEWEST_INITIALS, _LONGEST_INITIALS = 4, 6


def whole_names(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again: a surname that ends the name of just one person of the page, or its initials, get that name."""
    people = [item for item in names if item.kind is EntityKind.PERSON]
    whole: dict[str, set[str]] = {}
    for item in people:
        words = _words(page, item)
        if len(words) > 1:
            whole.setdefault(words[-1].casefold(), set()).add(item.name or " ".join(words))
    spelt = _by_initials(page, people)
    named = [_initialled(page, item, spelt) for item in names] if spelt else names
    return [replace(item, name=name) if (name := _meant(page, item, whole)) else item for item in named]


def _by_initials(page: Page, people: Sequence[Found]) -> dict[str, str]:
    """The names of persons of four large words and more, by their initials: "Ana Maria Lopes Orta" by "AMLO"."""
    spelt: dict[str, str] = {}
    for item in people:
        large = [word for word in _words(page, item) if word[0].isupper()]
        if len(large) >= _FEWEST_INITIALS:
            spelt.setdefault("".join(word[0] for word in large), item.name or " ".join(_words(page, item)))
    return spelt


def _initialled(page: Page, item: Found, spelt: dict[str, str]) -> Found:
    """A short form as the person whose initials it is."""
    short = item.kind is EntityKind.ORGANISATION and item.end - item.start <= _LONGEST_INITIALS
    name = spelt.get(page.between(*item.span)) if short else None
    return replace(item, kind=EntityKind.PERSON, name=name) if name else item


def _meant(page: Page, item: Found, whole: dict[str, set[str]]) -> str | None:
    words = _words(page, item)
    if item.kind is not EntityKind.PERSON or item.name or len(words) != 1:
        return None
    meant = {name.casefold(): name for name in sorted(whole.get(words[0].casefold(), ()))}
    return next(iter(meant.values())) if len(meant) == 1 else None


def _words(page: Page, item: Found) -> list[str]:
    return page.between(*item.span).split()


def behind_particles(page: Page, start: int, particles: frozenset[str]) -> int:
    """The token behind the small words with which a surname begins: "President | von der | Leyen"."""
    tokens, place = page.tokens, start
    while place < min(start + 3, len(tokens) - 1) and tokens.low[place] in particles:
        if tokens.low[place] in page.words.of_words or tokens.shape[place] is not Shape.LOWER:
            break
        if tokens.segment[place + 1] != tokens.segment[start]:
            break
        place += 1
    return place


def behind_letters(page: Page, start: int) -> int:
    """The token behind two or three letters that stand for given names, else the same: "Dr RK | Tembelo"."""
    tokens, word = page.tokens, page.tokens.word[start]
    letters = tokens.shape[start] is Shape.UPPER and len(word) in (2, 3) and word.isalpha()
    if not letters or page.words.code != "en" or not tokens.together(start, start + 1):
        return start
    surname = tokens.shape[start + 1] is Shape.CAPITAL and namelike(page, start + 1)
    longer = tokens.together(start, start + 2) and tokens.shape[start + 2] in BIG  # "Major UC Tidal Survey"
    known = tokens.low[start] in NO_BODIES or is_known_short_form(word)
    return start + 1 if surname and not known and not longer else start
