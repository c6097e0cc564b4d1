"""What an office is charged with, in large letters: "Commissioner for Trade, Humanitarian Aid and Rural Support"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import BIG
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.themes import CHARGES, STATE_FIELDS, THEMES
from directory.extraction.words.vocabulary import united, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_CHARGED = word_set("""
    commissioner coordinator envoy minister ministers rapporteur representative secretary spokesman spokesperson
    spokeswoman
    """)
_DIRECTING = frozenset({"commissioner", "director", "minister", "secretary", "undersecretary"})
_DIRECTED = word_set("""
    affairs communications development finance intelligence operations planning policy programs programmes research
    services
    """)
_HELD = frozenset({"commissioner", "minister", "secretary", "undersecretary"})
_LEADING_ON = frozenset({",", "at", "for", "with"})
_APOSTROPHES = frozenset("'’")
_JOINING = frozenset({"&", "and", ",", "/"})
_SERVED = frozenset({"and", "civil", "emergency", "pensions", "service", "services", "small", "the"})
_QUALIFYING = word_set("""
    digital economic european external federal foreign higher human international local national natural parliamentary
    public regional religious social
    """)
_LONGEST, _LONGEST_FIELD = 16, 10
_MINISTERS = frozenset({"minister", "ministers"})
_SPEAKERS = word_set("critic spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen")
_MATTERS = word_set("issues matters")


def is_field(lows: Sequence[str]) -> bool:
    """Whether words are nothing but what offices of state are charged with: "police", "emergency services"."""
    return all(low in STATE_FIELDS or low in _SERVED for low in lows)


def charged_with(page: Page, index: int) -> bool:
    """Whether capitals behind "Director of" are what the office is for, its body following: "of | Port Policy at X"."""
    if index >= len(page.tokens):
        return False
    tokens, segment = page.tokens, page.tokens.segment[index]
    place, last = index, min(index + _LONGEST_FIELD, page.last[segment])
    while place < last and (tokens.low[place] in CHARGES or tokens.low[place] in _JOINING):
        place += 1
    end = place
    while end < last and tokens.shape[end] in BIG:
        end += 1
    if index < place < last and tokens.low[place] in GIVEN_NAMES:
        return True  # "Coordinator of Campaigns and Development | Ann Lee"
    if tokens.low[end - 1] in CHARGES and tokens.low[end : end + 1] in (["at"], ["with"]):  # "Legal Advocacy at"
        place = end
    comma = next((at for at in range(index, min(end + 1, last)) if tokens.word[at] == ","), index)
    if index + 1 < comma and tokens.shape[comma + 1] in BIG and _is_charge(tokens.low[index:comma]):
        return True  # "Director of Legal Advocacy, Ann Lee"
    while place > index and tokens.low[place - 1] in _JOINING:
        place -= 1
    directed = tokens.low[index - 2] in _DIRECTING and tokens.low[place - 1] in _DIRECTED
    if place > index + 1 and directed and tokens.shape[place] not in BIG and tokens.low[index - 3] != "executive":
        return True
    if place == index or place + 1 >= page.last[segment] or tokens.low[place] not in _LEADING_ON:
        return False
    place += 1 + (tokens.low[place + 1] in page.words.articles)
    return place < page.last[segment] and tokens.shape[place] in BIG


def _is_charge(lows: Sequence[str]) -> bool:
    """Whether words are nothing but what somebody is charged with: "legal advocacy"."""
    return lows[-1] in CHARGES and all(low in CHARGES or low in THEMES for low in lows)


def behind_portfolio(page: Page, index: int) -> int | None:
    """Where the holder's name begins behind an office and its field: "Minister for Trade and Ports | Ann Lee"."""
    tokens = page.tokens
    if tokens.low[index] not in _HELD or tokens.low[index + 1 : index + 2] not in (["for"], ["of"]):
        return None
    place = first = index + 2
    while place < min(first + _LONGEST_FIELD, len(tokens.word) - 1) and tokens.segment[place] == tokens.segment[index]:
        field = tokens.low[place] in STATE_FIELDS
        if not field and tokens.low[place] not in page.words.and_words and tokens.word[place] != ",":
            break
        place += 1
    named = (
        first < place < len(tokens.word) - 1
        and tokens.low[place - 1] in STATE_FIELDS - _QUALIFYING
        and place + 1 < len(tokens.word)
        and tokens.segment[place + 1] == tokens.segment[index]
    )
    return place if named and tokens.shape[place] in BIG and tokens.shape[place + 1] in BIG else None


def behind_field(page: Page, index: int) -> int | None:
    """The comma behind an office of state and its field, the holder following: "Minister for Trade | , Ann Lee"."""
    tokens = page.tokens
    if tokens.low[index] not in _HELD or tokens.low[index + 1 : index + 2] not in (["for"], ["of"]):
        return None
    place, last = index + 2, min(index + _LONGEST, page.last[tokens.segment[index]] - 1)
    small = united(page.words.articles, page.words.and_words)
    while place < last and (tokens.shape[place] in BIG or tokens.low[place] in small):
        place += 1
    return place if place < last and tokens.word[place] == "," and tokens.shape[place + 1] in BIG else None


def in_portfolio(page: Page, first: int) -> bool:
    """Whether the token that a name would begin with stands in the list of what an office is for."""
    tokens, words = page.tokens, page.words
    place = first - 1
    while place > 0 and first - place < _LONGEST and tokens.segment[place] == tokens.segment[first]:
        low = tokens.low[place]
        if low in ("for", "of") and tokens.low[place - 1] in _CHARGED:
            return (low == "for" and place < first - 1) or _in_fields(page, place, first)
        if not (tokens.shape[place] in BIG or low in words.and_words or low == ","):
            return False
        place -= 1
    return False


def _in_fields(page: Page, of: int, first: int) -> bool:
    """Whether a name would begin in the fields behind an office: "Secretary | of | Health and | Human Services"."""
    tokens, last = page.tokens, of + 1
    if tokens.low[of - 1] not in _HELD:
        return False
    while last < page.last[tokens.segment[of]] and (is_field(tokens.low[last : last + 1]) or tokens.low[last] == "&"):
        last += 1
    run = [low for low in tokens.low[of + 1 : last] if low not in ("&", "and")]
    return len(run) > 1 and last > first + 1 and is_field(run)


def before_holder(page: Page, first: int, last: int) -> bool:
    """Whether capitals are what a holder behind them is for: "Rural Ports | Minister", "Labour's Rural Ports | critic".

    ``last`` is the last of them; spokesmen of bodies stand behind capitals too, so theirs end in a field of work.
    """
    tokens = page.tokens
    held = tokens.low[last + 1 : last + 2]
    if not held or tokens.segment[last + 1] != tokens.segment[last]:
        return False
    field = tokens.low[last] in CHARGES or tokens.low[last] in _MATTERS or tokens.low[last] in _SERVED
    if held[0] in _MINISTERS:
        return field
    owned = first > 1 and tokens.low[first - 1] == "s" and tokens.word[first - 2] in _APOSTROPHES
    return held[0] in _SPEAKERS and (owned or (field and last > first))


def field_of_state(page: Page, first: int) -> bool:
    """Whether a run of capitals is what an office of state is for: "Commissioner for | Information Society"."""
    tokens, last = page.tokens, first
    if first < 2 or tokens.low[first - 1] != "for" or tokens.low[first - 2] not in _CHARGED:
        return False
    while last < len(tokens.word) and tokens.shape[last] in BIG and tokens.segment[last] == tokens.segment[first]:
        last += 1
    return is_field(tokens.low[first:last])
