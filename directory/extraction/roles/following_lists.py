"""What those did whom an English sentence lists behind a colon: "The following spoke at the rally: A, B and C"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.text.page import Page

_FAR = 24
_NEAR = 4  # tokens between the colon and the first name
_DEEDS: tuple[tuple[Role, frozenset[str]], ...] = (
    (
        Role.PARTICIPANT,
        word_set("""
        addressed appeared attended demonstrated joined marched participated participating performed rallied speakers
        spoke took
        """),
    ),
    (Role.ORGANISER, word_set("convened hosted initiated organised organized sponsored")),
    (Role.SIGNATORY, word_set("co-signed cosigned endorsed signed")),
)
_MANY = word_set("""
    activists artists associations bodies communities delegates dignitaries following groups guests heads leaders
    legislators members movements mps ngos officials organisations organizations parties politicians representatives
    scholars senators speakers unions
    """)
_QUOTES = frozenset("\"“”'‘’«„")
_ENDS = frozenset(".!?;")


def listed_behind_colons(page: Page, spots: Mapping[int, int], lists: Lists) -> Iterator[tuple[int, Role]]:
    """The names behind a colon with the role that the sentence before it gives to those it lists."""
    tokens = page.tokens
    if page.words.code != "en" or ":" not in tokens.places:
        return
    for index in tokens.places[":"]:
        first = max(page.first[tokens.segment[index]], index - _FAR)
        begin = next((at + 1 for at in range(index - 1, first - 1, -1) if tokens.word[at] in _ENDS), first)
        before = tokens.low[begin:index]
        if _MANY.isdisjoint(before) or not _leads(page, spots, index):
            continue
        role = next((role for role, deeds in _DEEDS if not deeds.isdisjoint(before)), None)
        if role is not None and not ("took" in before and "part" not in before):
            yield from ((number, role) for number in lists.actors(index + 1, role))


def _leads(page: Page, spots: Mapping[int, int], index: int) -> bool:
    """Whether a name stands right behind a colon, over its office, and no words of somebody's."""
    tokens = page.tokens
    near = range(index + 1, min(index + 1 + _NEAR, page.last[tokens.segment[index]]))
    for place in near:
        if place in spots:
            return True
        if tokens.word[place] in _QUOTES:
            return False
    return False
