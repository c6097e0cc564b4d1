"""Bodies spoken of again by their noun alone: "handed it to the embassy", "the association said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_NOUNS = word_set("""
    academy agency alliance assembly association bureau centre center church club coalition collective commission
    committee company confederation congress consulate council delegation department embassy federation forum foundation
    fund guild initiative institute league ministry mission network organisation organization parliament party platform
    secretariat senate society syndicate tribunal union university
    """)
"""Nouns of bodies that stand for the one body of a page whose name holds them."""
_POINTING = frozenset({"the", "this"})
_OPPOSED = frozenset({"against", "targeting"})
_BEHIND = word_set("for in of on")
"""Small words behind a noun that tell which body is meant, so that it is another one."""


def with_referents(page: Page, names: Sequence[Found], spots: dict[int, int]) -> dict[int, int]:
    """The numbers of names by their tokens, with the nouns in small letters that stand for a body named before.

    A noun that the names of two bodies hold says nothing.
    """
    if page.words.code != "en":
        return spots
    meant: dict[str, int] = {}
    called: dict[str, set[str]] = {}
    again: dict[int, int] = {}
    tokens = page.tokens
    for index in tokens.where(_NOUNS):
        low = tokens.low[index]
        number = spots.get(index)
        if number is not None and names[number].kind is EntityKind.ORGANISATION:
            meant[low] = number
            called.setdefault(low, set()).add(_plain(page, names[number]))
        elif tokens.shape[index] is Shape.LOWER and low in meant and len(called[low]) == 1 and _points(page, index):
            again[index] = meant[low]
    return {**spots, **again} if again else spots


def _plain(page: Page, item: Found) -> str:
    return " ".join(page.between(*item.span).casefold().split())


def _points(page: Page, index: int) -> bool:
    """Whether a noun points back: it has an article before it and tells no more of itself behind."""
    tokens = page.tokens
    if index < 2 or tokens.low[index - 1] not in _POINTING or tokens.low[index - 2] in _OPPOSED:
        return False
    return _BEHIND.isdisjoint(tokens.low[index + 1 : index + 2])
