"""Regions of the world whose name holds an 'and', inside the names of bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.shapes.name_runs import Group
    from directory.extraction.text.page import Page

REGIONS = frozenset(
    {
        "africa and asia",
        "asia and pacific",
        "asia and the pacific",
        "asia and africa",
        "asia and oceania",
        "americas and caribbean",
        "americas and the caribbean",
        "caucasus and central asia",
        "central and eastern europe",
        "central and south",
        "central and west africa",
        "east and horn",
        "east and southern africa",
        "eastern and southern africa",
        "eastern europe and central asia",
        "europe and asia",
        "europe and central asia",
        "europe and eurasia",
        "latin america and caribbean",
        "latin america and the caribbean",
        "middle east and africa",
        "middle east and north africa",
        "near east and north africa",
        "russia and eurasia",
        "russia and central asia",
        "south and central asia",
        "south and east asia",
        "south and southeast asia",
        "west and central africa",
    }
)


_SHORES = word_set("bay bight cape coast firth gulf horn isle isles lake sea strait straits vale")


def shore_before(page: Page, before: Group, group: Group) -> bool:
    """Whether the name of a coast or water goes over an 'of' into a run: "Horn of | Africa Relief Network"."""
    tokens = page.tokens
    shore = group.joint == ("of",) and before.first == before.last and tokens.low[before.last] in _SHORES
    return shore and group.last > group.first


def region_before(page: Page, before: Group, group: Group) -> int | None:
    """Where a region of two names begins that stands in a name: "Middle East and North Africa Division"."""
    tokens = page.tokens
    for size in (3, 2, 1):
        first = before.last - size + 1
        for behind in (2, 1):
            words = " ".join(tokens.low[first : min(group.first + behind, group.last + 1)]).replace("&", "and")
            if first >= before.first and words in REGIONS:
                return before.first if before.last - before.first < size + 1 else first
    return None
