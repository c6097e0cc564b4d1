"""Runs of capitals that name no body: places, peoples, days, offices, crowds and what happened."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.shapes.portfolios import is_field
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.campaign_words import CAMPAIGN_WORDS
from directory.extraction.words.known_places import is_state
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

DAYS = WEEKDAYS | {"today", "tomorrow", "yesterday"}
_PLAIN = word_set("""
    academics activists actors airport annual artists authorities backbenchers bank bankers beijing brexit brussels
    bus cabinet campaigners campus catholics children christians church citizens city climate commuters congress
    conservatives constitution council court crowds customers day demonstrators diaspora doctors downing drivers easter
    employees employers experts families farmers fathers fishermen friends god government governments growers global
    gunmen health hindus holocaust holy huge hundreds internet investigators islam islamists jews journalists judges
    kremlin labour lawmakers lawyers leaders liberals locals management marchers marxists mass massive migrants
    military ministers ministry mothers mps muslims nationwide neighbours nurses officers officials operators
    opponents opposition organisers organizers owners palace parents parliament participants passengers peaceful
    people pilots police politicians prisoners professors prosecutors protesters protestors publishers rebels
    refugees relatives representatives republicans residents russians scholars schools scientists security senators
    settlers shops silent soldiers speakers staff strikers students supporters survivors teachers tenants thousands
    trade tribesmen unions universities veterans victims villagers visitors volunteers voters web widows women
    critics others reserves workers worldwide writers youths
    """)
_SHORT_KINDS = frozenset({"ngo", "cso", "cbo", "mp", "mep", "pm", "fm"})
_FOLK = word_set("""
    advisers advisors allies americans counterparts hispanics latinas latinos nominees observers officials tribes
    """)
"""Many persons or peoples, whatever large words stand before them: "Senior Administration Officials"."""
_FROM_THERE = ("ans", "ers", "ians", "ites", "ns")
"""How those are called who live in a place: "New Yorkers", "Wisconsinites"."""
_HELD_OFFICES = word_set("adviser advisor ambassador commissioner minister secretary senator")
_LED_OFFICES = word_set("councillor councilmember leader member speaker")
"""Offices that stand before their holder, and before a noun for bodies only as words: "Youth | Leader Forum"."""
_PEOPLES = word_set("communities community family minority people peoples population tribe")
_STREETS = word_set("""
    airport alley avenue bay bazaar beach boulevard bridge building capitol castle cathedral circle creek falls
    garden gardens gate gates hall harbour hill hospital hotel house lake lane lawn library mall market monument
    mountains museum palace park parliament pier plaza port quay river road roundabout sea square stadium station
    steps street terrace theatre tower valley
    """)
_TOLD_OF = frozenset(
    {"laureate", "anniversary", "covenant", "massacre", "minister", "principles", "treaty", "uprising"}
)
"""Words of offices and of what happened, which names of bodies do not hold."""
_CLOSERS = word_set(
    "again ahead alive always counts first forever forward matters never now rising together tomorrow united"
)
"""Words with which names of campaigns end."""
_SIDES = ("anti-", "pro-")
_LIVING_THERE = word_set("expatriate local many native other several some young")
_SIDES_OF = word_set("central east eastern greater north northern south southern upper west western")
_DECLARED = word_set("emergency independence intent principles rights sovereignty war")
_NUMBERED = word_set("article chapter clause paragraph part phase rule section title unit")
"""What a number tells apart and no body bears: "Section 511 is harsh"."""
_OFFICES = word_set("""
    ambassadors chairs chiefs directors governors ministers parliament presidents rapporteurs secretaries
    secretaries-general secretary-generals
    """)
_PARTISANS = frozenset({"democrats", "republicans"})
_OF_PARTISANS = word_set("antiwar anti-war black conservative house local moderate progressive senate senior wealthy")
"""What tells of some of a party's people and begins no group's name, as "College" does."""
_REVOLTS = word_set("rebellion rebellions revolt revolution riot riots uprising uprisings war")
_TOLD_PAIRS = frozenset({("day", "against"), ("day", "for"), ("day", "of"), ("members", "of")})
"""What days and members are of: "National | Day for Reefs", "the Permanent | Members of the Tide Council"."""
_WORLDS = frozenset({"first world", "indigenous nations", "member nations", "third world"})


def nameable(page: Page, spots: Mapping[int, Found], first: int, last: int) -> bool:
    """Whether a run names anything but places, peoples, days, offices and crowds."""
    words, every = page.words, page.every
    text, lows = page.between(page.tokens.start[first], page.tokens.end[last]), page.tokens.low[first : last + 1]
    low = text.casefold()
    plain = united(every.places, every.nationalities, words.titles, words.honorifics, DAYS, words.stopwords, _SIDES_OF)
    aimed = len(lows) > 2 and lows[1] in ("against", "for") and lows[0] in CAMPAIGN_WORDS and lows[0][-1] == "s"
    closed = first < last and lows[-1] in _CLOSERS and page.tokens.shape[last] is Shape.CAPITAL
    if closed or all(
        word in plain or word.removesuffix("s") in every.nationalities or word in words.months for word in lows
    ):
        return closed
    if (
        any(low.endswith(end) and low.removesuffix(end) in every.places for end in _FROM_THERE)
        or not _TOLD_OF.isdisjoint(lows)
        or is_field(lows)
        or (lows[-1] == "diasporas" and lows[0] in every.nationalities)
        or (lows[0] in _LIVING_THERE and lows[-1][:-1] in every.nationalities)  # "Local Syrian Americans"
        or lows[-1] in _FOLK
        or low in _WORLDS
        or (lows[-1] in _PARTISANS and lows[0] in _OF_PARTISANS)  # "Wealthy Republicans"
        or (lows[-1] in _REVOLTS and all(word in plain for word in lows[:-1]))  # "the LA Rebellion"
        or any(pair in _TOLD_PAIRS for pair in pairwise(lows[1:]))
        or not _HELD_OFFICES.isdisjoint(lows[1:-1])  # "National Kelp Advisor Orvo"
        or _led(page, lows)
        or _belongs(page, spots, first, last)
        or any(each.startswith("co-") and each in words.titles for each in lows[1:-1])  # "Kelp co-director Ann Lee"
        or low in every.places
        or is_state(text, every.places)
        or (lows[-1 - (len(lows) > 1 and lows[-1].isdigit())] in united(words.thing_nouns, DAYS) and not aimed)
    ):
        return False
    if first < last and all(page.tokens.shape[place] is Shape.UPPER for place in range(first, last + 1)):
        return last - first == 1
    if (
        lows[0].startswith("non-")
        or (first == last and lows[0].startswith(_SIDES))
        or (lows[-1].isdigit() and first < last and lows[-2] in _NUMBERED)
        or lows[-1].endswith("landers")
        or (  # "New Zealanders"
            first == last and lows[0].startswith(("uighur", "uyghur"))
        )
    ):
        return False
    titles = united(words.titles, words.honorifics, _OFFICES)
    if lows[0] in words.months or lows[-1] in titles or (lows[0] in titles and lows[0] not in CAMPAIGN_WORDS):
        return False
    if first == last and (lows[0].endswith(("ly", "is", "ians")) or lows[0].rstrip("s") in _SHORT_KINDS):
        return False
    behind = page.tokens.low[last + 1] if last + 1 < len(page.tokens.low) else ""
    if (
        behind in _PEOPLES
        or (first < last and _of_people(page, last))
        or lows[-1] == "republic"
        or lows[-1].rstrip("s") in _SHORT_KINDS
    ):
        return False
    if first < last:
        placed = lows[0] in every.places and lows[1] == "against"  # "strikes from France against the militia"
        declared = lows[0] in _DECLARED and lows[1] == "of"
        return (
            not placed
            and not declared
            and (lows[-1] not in _STREETS or aimed)  # "Citizens for a Better Harbour"
            and not all(
                word in united(_PLAIN, plain)
                or word.endswith("ed")
                or (word.removesuffix("s") in every.nationalities and "diaspora" in lows)
                for word in lows
            )
        )
    if low in _PLAIN or low in _STREETS or low in page.common or low.rstrip("s") in page.common or len(low) < 3:
        return False
    return low not in united(words.name_words, words.strong_heads, words.weak_heads)


def _of_people(page: Page, last: int) -> bool:
    """Whether a people's adjective qualifies the small noun behind it: "the WAC Azerbaijani | office"."""
    tokens = page.tokens
    small = last + 1 < len(tokens) and tokens.shape[last + 1] is Shape.LOWER
    small = small and tokens.low[last + 1] not in page.words.stopwords
    return small and tokens.low[last] in page.every.nationalities and not tokens.low[last].endswith("s")


def _led(page: Page, lows: Sequence[str]) -> bool:
    """Whether an office inside a run stands before its holder, no noun for bodies: "House Speaker Ann Lee"."""
    headed = is_head(lows[-1], page.words) or lows[-1] in page.words.weak_heads
    return not headed and not _LED_OFFICES.isdisjoint(lows[1:-1])


def _belongs(page: Page, spots: Mapping[int, Found], first: int, last: int) -> bool:
    """Whether a run tells who belongs to the body at its end: "Venerable Orvo Thero of the | Kelp Council"."""
    tokens, found = page.tokens, spots.get(last)
    if found is None or found.kind is not EntityKind.ORGANISATION or found.start <= tokens.start[first]:
        return False
    place = last
    while tokens.start[place] > found.start:
        place -= 1
    articled = tokens.low[place - 1] in page.words.articles
    place -= articled
    known = united(CAMPAIGN_WORDS, page.words.name_words)
    front = tokens.low[first : place - 1]
    bodily = any(low in known or is_head(low, page.words) for low in front)
    several = articled or any(low.endswith("s") for low in front[-1:])
    return tokens.low[place - 1] == "of" and several and not bodily
