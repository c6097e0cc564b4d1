"""What stands where a sentence tells of a body and is none: laws, prizes, models, several short forms."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.shapes.known_bodies import is_known_everywhere
from directory.extraction.shapes.leading_bodies import without_seat
from directory.extraction.shapes.portfolios import before_holder
from directory.extraction.shapes.unnamed_bodies import begins_law, of_many_or_law
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.nameless_acronyms import NO_ACTORS, NO_BODIES
from directory.extraction.words.themes import CHARGES, PRIZES
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_COUNTRIES = frozenset({"U.K", "U.N", "U.S", "U.S.A"})


_HONOURS = frozenset({"award", "medal", "order", "prize"})
_CROWDS = word_set("""
    dozens elders fifteen five four fourteen graduates hundreds leaders millions nine opponents representatives
    residents scores seven six supporters ten thirteen thousands three twelve twenty two
    """)
_MATTERS = word_set("""
    condemnation criticism opposition permission pressure prejudice resistance sanctions solidarity support violence
    """)
"""What is given or done to somebody: "| Sanctions against Kelpland are working"."""
_BEHIND_MATTERS = frozenset({"against", "for", "of", "to"})
_HOLDERS = frozenset({"ceo", "cfo", "mp", "mps", "vp"})
_SHIPS = frozenset({"hmas", "hms", "ins", "uss"})
_NO_LEADS = frozenset({"only", "with"})
_PROGRAMMES = frozenset({"program", "programme", "programmes", "programs", "scheme", "schemes"})
_MONEY = frozenset({"dollar", "dollars", "euro", "euros", "franc", "francs"})
_FAR_SEAT = 6
_SEVERAL_IN_SHORT = re.compile("[A-Z]{2,5}s")
"""A short form in the plural: "senior Kelp Union | GPs"."""


def before_seat(page: Page, first: int, last: int) -> int:
    """The last token of a party whose candidate for a seat is told of: "Kelp Party | Nowa Central candidate"."""
    office = page.tokens.low[last + 1 : last + 2]
    return first + without_seat(page.tokens.low[first : last + 1], office[0]) - 1 if office else last


def counted(page: Page, first: int) -> int:
    """The first token of a run with the number that begins its name: "the campaign | 24 | Hours for Darfur"."""
    tokens = page.tokens
    counts = tokens.low[first] in _COUNTED and tokens.together(first - 1, first) and first + 1 < len(tokens.low)
    named = counts and tokens.shape[first - 1] is Shape.DIGITS and tokens.low[first + 1] in _BEHIND_COUNTED
    return first - 1 if named else first


_COUNTED, _BEHIND_COUNTED = word_set("days hours voices women years"), frozenset({"against", "for", "of", "without"})


def names_thing(page: Page, first: int, last: int) -> bool:
    """Whether a run of tokens, both ends included, is no body: "Free VPNs", "Boeing 787", "Kelp Awards"."""
    tokens = page.tokens
    lows = tokens.low[first : last + 1]
    if _is_place(page, last) or (lows[0] == "nobel" and lows[1:2] in (["peace"], ["prize"])):
        return True
    if _is_tag(page, first) or _is_initials(page, last) or _SEVERAL_IN_SHORT.fullmatch(tokens.word[last]):
        return True
    nameless = len(lows) == 1 and lows[0] in NO_ACTORS  # "supporters of the | TTIP"
    if (
        (len(lows) == 1 and lows[0] in _MONEY)
        or _tells_of_some(lows)
        or _is_seat(page, first)
        or _does(page, first, last)
    ):
        return True
    several = tokens.word[last][-1:] == "s" and lows[-1][:-1] in NO_BODIES
    model = lows[-1].isdigit() and is_known_everywhere(" ".join(lows[:-1]))
    field = len(lows) == 1 and lows[0] in CHARGES and tokens.low[first - 1] == "of"  # "Director of | Intelligence"
    return (
        several
        or of_many_or_law(lows)
        or nameless
        or model
        or field
        or lows[-1] in PRIZES
        or any(low in _HONOURS and behind == "of" for low, behind in pairwise(lows))  # "Order of Merit"
        or " ".join(lows) in page.words.not_organisations
        or begins_law(page, last)
        or before_holder(page, first, last)
    )


def _tells_of_some(lows: Sequence[str]) -> bool:
    """Whether words count a crowd, tell of a matter, a ship or who holds an office: "Graduates of the Kelp School"."""
    several = lows[0] in _CROWDS and (lows[1:2] == ["of"] or lows[:2] == ["representatives", "for"])
    matter = lows[0] in _MATTERS and not _BEHIND_MATTERS.isdisjoint(lows[1:2])
    return (
        several
        or matter
        or lows[-1] in _PROGRAMMES
        or lows[0] in _SHIPS
        or lows[0] in _NO_LEADS
        or not _HOLDERS.isdisjoint(lows[1:])
    )


def _is_seat(page: Page, first: int) -> bool:
    """Whether a run is what somebody sits in parliament for: "the elected members for | Nowa and | Kosta"."""
    lows = page.tokens.low[max(0, first - _FAR_SEAT) : first]
    return any(low in ("member", "members") and behind == "for" for low, behind in pairwise(lows))


def _does(page: Page, first: int, last: int) -> bool:
    """Whether words are what is being done as a sentence begins, or a column's name: "| Looking back, we won"."""
    tokens = page.tokens
    begins = first == page.first[tokens.segment[first]] or tokens.word[first - 1] in ".!?"
    doing = begins and tokens.low[first].endswith("ing") and tokens.shape[first] is Shape.CAPITAL
    if first < last:  # "| Charging for FOI requests is wrong"
        return doing and tokens.shape[first + 1] is Shape.LOWER and tokens.shape[last] is Shape.UPPER
    return doing or tokens.low[last + 1 : last + 2] == ["column"]


def _is_place(page: Page, last: int) -> bool:
    """Whether a run ends inside the name of a place: "the general secretary for the | Hong | Kong-based union"."""
    tokens = page.tokens
    behind = tokens.low[last + 1] if tokens.together(last, last + 1) else ""
    return behind.endswith("-based") and f"{tokens.low[last]} {behind.removesuffix('-based')}" in page.every.places


def _is_tag(page: Page, first: int) -> bool:
    """Whether a run is what posts are tagged with: "# | KeepTheTide"."""
    return first > 0 and page.tokens.word[first - 1] == "#" and page.tokens.glued(first)


def _is_initials(page: Page, last: int) -> bool:
    """Whether a run ends in the initials of a surname behind their full stop: "led by | N.B | . Orvo"."""
    tokens = page.tokens
    dotted = tokens.word[last + 1 : last + 2] == ["."] and tokens.glued(last + 1) and last + 2 < len(tokens.word)
    letters = tokens.word[last].split(".")
    initials = all(len(letter) == 1 and letter.isupper() for letter in letters)
    return dotted and initials and tokens.shape[last + 2] is not Shape.MARK and tokens.word[last] not in _COUNTRIES
