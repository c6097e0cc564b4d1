"""Owns the places that names speak of: country, demonym, region and city to a code, and which lies in which.

The table ``places.tsv`` is made by ``scripts/make_places.py`` from CLDR (Unicode licence) and the cities of ROR (CC0).
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

TABLE = Path(__file__).with_name("places.tsv")

_MEMBERS = {
    "*EU": (
        "AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GI GR HR HU IE IS IT LI LT LU LV MC "
        "MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK"
    ),
    "*AF": (
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU "
        "MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW"
    ),
    "*AS": (
        "AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP "
        "OM PH PK PS QA RU SA SG SY TH TJ TL TM TR TW UZ VN YE"
    ),
    "*NA": "CA MX US",
    "*SA": "AR BO BR CL CO EC GY PE PY SR UY VE",
    "*LA": "AR BO BR BS BZ CL CO CR CU DO EC GT GY HN HT JM MX NI PA PE PR PY SR SV TT UY VE",
    "*OC": "AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS",
    "*ME": "AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE",
    "*CA": "AF KG KZ TJ TM UZ",
    "*CU": "AM AZ GE",
    "*NO": "DK FI FO IS NO SE",
    "*BK": "AL BA BG GR HR ME MK RO RS SI XK",
}
_PARTS = {part: frozenset(members.split()) for part, members in _MEMBERS.items()}


@cache
def places() -> dict[str, str]:
    """Every name of a place, words apart by one space, to its code."""
    found: dict[str, str] = {}
    with TABLE.open(encoding="ascii") as file:
        for line in file:
            code, _, names = line.rstrip("\n").partition("\t")
            found.update(dict.fromkeys(names.split("|"), code))
    return found


def country_of(code: str) -> str | None:
    """The country a place lies in, by its code; None for parts of the world.

    >>> country_of("GB/london"), country_of("US-CA"), country_of("*EU")
    ('GB', 'US', None)
    """
    return None if code.startswith("*") else code[:2]


@lru_cache(maxsize=1 << 14)
def within(inner: str, outer: str) -> bool:
    """Whether the one place is, or lies in, the other, as far as the codes say.

    >>> within("GB/london", "GB"), within("AZ", "*EU"), within("FR", "GB"), within("US/chicago", "US-CA")
    (True, True, False, False)
    """
    if inner == outer:
        return True
    if outer.startswith("*"):
        return inner[:2] in _PARTS[outer]
    return len(outer) == 2 and inner[:2] == outer


def may_overlap(one: str, other: str) -> bool:
    """Whether one place may hold the other; a city may lie in any region of its country."""
    if within(one, other) or within(other, one):
        return True
    return one[:2] == other[:2] and {one[2:3], other[2:3]} == {"-", "/"}
