"""What sites and papers do not do: no embassy organises the rally before it, a paper publishes what it printed."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.bodies.outlets import reports_news
from directory.extraction.words.deeds_en import EVENTS
from directory.extraction.words.vocabulary import word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_ACTED = frozenset({Role.ORGANISER, Role.PARTICIPANT, Role.SIGNATORY})
_PRINTED, _FAR_PRINTED = ("publi", "pubblic", "veröffentlich"), 6
_MISSIONS = word_set("capitol congress consulate court embassy mission ministry office parliament senate")
_GATHERING = word_set("arrived assembled converged demonstrated gathered picketed protested rallied")
_ON_SITES = (["на", "сайте"], ["на", "портале"], ["на", "платформе"], ["в", "эфире"], ["в", "газете"])
_AT_SITES = word_set("возле здание зданием здании здания напротив около рядом у")


def _before_doors(page: Page, item: Found) -> bool:
    """Whether a name only says where something happens: "in front of | the X Embassy"."""
    low = page.tokens.low
    place = bisect_left(page.tokens.start, item.start) - 1
    place -= place > 0 and low[place] in page.words.articles
    if place > 0 and (low[place] == "outside" or (low[place] == "at" and low[place - 1] in _GATHERING)):
        return True
    return place > 1 and low[place] == "of" and low[place - 1] == "front"


def unbesieged(page: Page, item: Found) -> Found:
    """A name again, without a part in a protest that is told by where it is: "the X Embassy rally", "у здания X"."""
    if item.roles and page.words.code == "ru":
        first = bisect_left(page.tokens.start, item.start)
        placed = first and page.tokens.low[first - 1] in _AT_SITES
        placed = placed or on_site(page, first)
        return replace(item, roles=item.roles - _ACTED) if placed else item
    if not item.roles or page.words.code != "en":
        return item
    at = bisect_left(page.tokens.start, item.end)
    if page.tokens.low[at : at + 1] == ["building"] or _before_doors(page, item):  # "in front of the X Parliament"
        return replace(item, roles=item.roles - _ACTED)
    if Role.ORGANISER not in item.roles:
        return item
    at_place = page.tokens.low[at - 1] in _MISSIONS and page.tokens.low[at : at + 1] != []
    placed = at_place and page.tokens.low[at] in EVENTS
    return replace(item, roles=item.roles - {Role.ORGANISER}) if placed else item


def on_site(page: Page, first: int) -> bool:
    """Whether a Russian name says on which site or in which paper something is done: "на сайте | Charge.org"."""
    return first > 1 and page.words.code == "ru" and page.tokens.low[first - 2 : first] in _ON_SITES


def with_outlets(page: Page, names: Sequence[Found], given: dict[int, set[Role]]) -> dict[int, set[Role]]:
    """The roles again, those of outlets that only printed a writing turned from who signs into who publishes."""
    printed = {number for number, roles in given.items() if Role.SIGNATORY in roles and _printed(page, names[number])}
    return {n: {*roles, Role.PUBLISHER} - {Role.SIGNATORY} if n in printed else roles for n, roles in given.items()}


def _printed(page: Page, name: Found) -> bool:
    """Whether an outlet is who printed a writing and not who wrote it: "publié par L'Humanité et | Mediapart"."""
    if page.words.code == "en" or not reports_news(page, name):
        return False
    at = bisect_left(page.tokens.start, name.start)
    first = max(page.first[page.tokens.segment[at]], at - _FAR_PRINTED)
    return any(low.startswith(_PRINTED) for low in page.tokens.low[first:at])
