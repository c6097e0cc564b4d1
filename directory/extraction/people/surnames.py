"""Persons named by the surname alone, made whole: "Minister Olsen" is the Kari Olsen of the same page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page


def whole_names(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again: a surname that ends the name of just one person of the page gets that name."""
    people = [item for item in names if item.kind is EntityKind.PERSON]
    whole: dict[str, set[str]] = {}
    for item in people:
        words = _words(page, item)
        if len(words) > 1:
            whole.setdefault(words[-1].casefold(), set()).add(item.name or " ".join(words))
    return [replace(item, name=name) if (name := _meant(page, item, whole)) else item for item in names]


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
