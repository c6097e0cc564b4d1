"""The body in front of an office: "APF board member", "Left Party candidate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.office_words import RANKS, is_office
from directory.extraction.words.organs import organ_size
from directory.extraction.words.vocabulary import is_head, word_set

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from directory.extraction.shapes.name_shapes import Judge

_STANDING = word_set("candidate candidates councillor councillors mep mp")
_PARTIES = word_set("alliance bloc coalition front greens league movement party union")
_ACTING = frozenset({"acting", "actg", "ag"})
_MEMBERSHIP = frozenset({"member", "supporter", "volunteer"})
_LONGEST_NAMED = 4  # words
_QUALIFIED = word_set("""
    associate board cast community core crew executive faculty family former founding honorary life lifetime minority
    ranking senior staff team
    """)
_FOUNDERS = word_set("co-founder cofounder founder")
LASTING = word_set("active current dues-paying lifelong lifetime longtime long-time present proud")
"""What is said of a member or officer in front of the body: "Current Kelp Workers Union Member"."""
_INSIDE = word_set("adına için ve və üçün üzrə")
"""Small words of Turkic languages inside a name: "Diasporla İş üzrə Dövlət Komitəsinin sədri"."""
_CHAIRS = frozenset({"chair", "fellow", "lecturer", "professor", "scholar"})
_OF_HOUSES = frozenset({"majority", "minority", "opposition"})
"""What stands before the leader of a chamber: "Senate Majority Leader"."""
_SEATS = frozenset({"EU", "UN"})
"""Bodies at which others are represented: "Harbour Front EU representative"."""


def lowered(word: str) -> str:
    """A word in small letters without the full stop of an abbreviation."""
    return word.casefold().rstrip(".")


def is_small(word: str) -> bool:
    """Whether a word is written small, without capitals or digits in it."""
    return word[0].islower() and not any(sign.isupper() or sign.isdigit() for sign in word)


def leading_body(judge: Judge, found: list[re.Match[str]]) -> tuple[int, int] | None:
    """The body in front of an office in small letters: "APF board member"."""
    lead: list[re.Match[str]] = []
    if len(found) > 1 and lowered(found[0].group()) in LASTING:
        found = found[1:]
    for number, word in enumerate(found):
        goes_on = number + 1 < len(found) and not is_small(found[number + 1].group())
        if is_small(word.group()) and not (lead and goes_on and lowered(word.group()) in _INSIDE):
            break
        lead.append(word)
    lead = _before_offices(judge, lead)
    lead = lead[bool(lead) and lowered(lead[0].group()) in _ACTING :]
    if [lowered(word.group()) for word in lead] == ["cabinet"]:  # "Cabinet Secretary" is an office of state
        return None
    office = next((n for n, word in enumerate(lead) if n and is_office(lowered(word.group()), judge.words)), len(lead))
    lead = lead[:office]
    lead = _before_offices(judge, lead, ranks=judge.words.code == "en" and len(lead) < len(found))
    if lead:
        lead = lead[: without_seat([lowered(word.group()) for word in lead], lowered(found[-1].group()))]
    lead = _without_rank(lead)
    if organ_size([word.group() for word in lead]) == len(lead):
        return None
    if not lead or len(lead) == len(found) or any(lowered(word.group()) in judge.words.titles for word in lead):
        return None
    body = (lead[0].start(), lead[-1].end())
    named = any(
        (word.group().isupper() and len(word.group()) > 2) or is_head(lowered(word.group()), judge.words)
        for word in lead
    )
    endowed = lowered(found[-1].group()) in _CHAIRS and not _school(lead, judge)  # "Ann Lee Service Professor"
    return body if (named and not endowed) or _founded(lead, found[len(lead) :], judge) else None


def _before_offices(judge: Judge, lead: list[re.Match[str]], *, ranks: bool = False) -> list[re.Match[str]]:
    """The words before the offices, or the ranks of one, at their end: "Kelp Trust | Executive (Director)"."""
    while len(lead) > 1 and (
        lowered(lead[-1].group()) in RANKS if ranks else is_office(lowered(lead[-1].group()), judge.words)
    ):
        lead = lead[:-1]
    return lead


def _without_rank(lead: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words of a body without those that belong to the office behind: "Senate | Majority", "Harbour Front | EU"."""
    while len(lead) > 1 and lowered(lead[-1].group()) in _OF_HOUSES:
        lead = lead[:-1]
    return lead[:-1] if len(lead) > 2 and lead[-1].group() in _SEATS else lead


def _school(lead: list[re.Match[str]], judge: Judge) -> bool:
    """Whether the words before a teacher name a school: "UCL", "Kelp University"."""
    words = [word.group() for word in lead]
    schools = judge.words.academic_bodies
    return len(words) == 1 or words[0].isupper() or any(lowered(word) in schools for word in words)


def _founded(lead: list[re.Match[str]], behind: list[re.Match[str]], judge: Judge) -> bool:
    """Whether unknown large words stand before the founder or a member: "Quietparty founder", "Openmap Kelp Member"."""
    low, office = lowered(lead[0].group()), behind[-1]
    plain = low in judge.common or low in _QUALIFIED or low in judge.words.nationalities or is_office(low, judge.words)
    if lowered(office.group()) in _MEMBERSHIP:
        named = len(lead) < _LONGEST_NAMED and not plain and low not in judge.words.places
        return named and len(behind) == 1 and lead[0].group()[0].isupper()
    return len(lead) == 1 and office.group() in _FOUNDERS and not plain


def without_seat(lows: Sequence[str], office: str) -> int:
    """How many of the words before an office name the body, where one stands for a seat: "Left Party | Nowa East"."""
    if office not in _STANDING:
        return len(lows)
    return max((place + 1 for place, low in enumerate(lows) if place and low in _PARTIES), default=len(lows))
