"""Capitals with a head noun that name no body: what a writing is about, bodies of a people without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.page import Page

_MANY = word_set("associations communities federations groups organisations organizations societies unions")
_PEOPLES = word_set("danes finns kurds poles swedes turks")
_ABOUT = word_set("about concerning for on regarding")
_WRITINGS = word_set("""
    appeal call campaign communique debate declaration letter manifesto paper petition report resolution statement
    """)


def written_about(page: Page, first: int) -> bool:
    """Whether a name is what a writing is about: "Joint Statement on | Flooding Relief"."""
    lows = page.tokens.low
    return first > 1 and lows[first - 1] in _ABOUT and lows[first - 2] in _WRITINGS | page.words.writing_nouns


def of_a_people(page: Page, first: int) -> bool:
    """Whether a name is unnamed bodies of a people: "Associations of Azerbaijanis in several countries"."""
    lows = page.tokens.low[first : first + 3]
    people = len(lows) > 2 and (lows[2] in _PEOPLES or lows[2].removesuffix("s") in page.every.nationalities)
    return people and lows[0] in _MANY and lows[1] == "of" and lows[2][-1] == "s"
