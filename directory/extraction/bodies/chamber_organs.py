"""Committees of a chamber whose fields of work stand in a row: "Senate Energy and Natural Resources Committee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.themes import CHARGES
from directory.extraction.words.vocabulary import word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_CHAMBERS = word_set("assembly commons congressional house joint lords parliamentary senate")
_ORGANS = word_set("caucus commission committee subcommittee")
_FIELDS = CHARGES | word_set("""
    accountability accounts administration aging appropriations armed banking elections ethics forestry governmental
    hud intelligence judiciary means native nutrition oversight pensions rules select small special standing veterans
    ways
    """)
"""What committees of chambers are charged with."""
_JOINING = frozenset({",", "&", "and", "-", "'", "’", "s"})
_LONGEST, _FEWEST = 14, 2


def chamber_organs(page: Page) -> list[Found]:
    """The committees that a chamber before their fields of work shows, over commas and a short form in brackets."""
    tokens = page.tokens
    found: list[Found] = []
    for index in tokens.where(_ORGANS, 1) if page.words.code == "en" else ():
        if tokens.shape[index] not in BIG:
            continue
        first = _chamber(page, _before_short_form(page, index))
        if first is not None and index - first > _FEWEST:
            found.append(organisation((tokens.start[first], tokens.end[index]), "chamber", Tier.A))
    return found


def _before_short_form(page: Page, index: int) -> int:
    """The token where the fields of work end: before the organ, or a short form in brackets: "Pensions | (HELP)"."""
    tokens = page.tokens
    bracket = tokens.word[index - 1] == ")" and index > 3 and tokens.word[index - 3] == "("
    return index - 4 if bracket and tokens.shape[index - 2] is Shape.UPPER else index - 1


def _chamber(page: Page, last: int) -> int | None:
    """The chamber before fields of work that end at a token."""
    tokens = page.tokens
    joined = False
    for place in range(last, max(page.first[tokens.segment[last]] - 1, last - _LONGEST), -1):
        low = tokens.low[place]
        if tokens.shape[place] in BIG and low in _CHAMBERS:
            return place if joined and tokens.low[place + 1] not in _JOINING else None
        if low in _JOINING:
            joined = True
        elif tokens.shape[place] not in BIG or not all(part in _FIELDS for part in low.split("-")):
            return None
        joined = joined or "-" in low
    return None
