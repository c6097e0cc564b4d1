"""The noun for bodies in a run of capitals, and how far before and behind it the run is one name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.shapes.described_heads import (
    name_stop,
    takes_no_complement,
)
from directory.extraction.shapes.name_ends import (
    ADDRESSING,
)
from directory.extraction.shapes.name_leads import without_lead
from directory.extraction.shapes.office_holders import names_holder, office_of_body, plain_name, seat_before_holder
from directory.extraction.shapes.office_words import OFFICE_FIELDS
from directory.extraction.shapes.person_words import lettered_person
from directory.extraction.shapes.run_bounds import organ_at
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.text.title_case import title_case
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.inflections import compound_head, hyphened_head, inflected
from directory.extraction.words.themes import CHARGES
from directory.extraction.words.vocabulary import Remembered, is_head, united
from directory.lean_values import dataclass

if TYPE_CHECKING:
    from directory.extraction.shapes.name_runs import Group
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_GENERAL = frozenset({"consulate", "assembly", "secretariat", "directorate"})
_NUMBERED = frozenset({"chapter", "district", "lodge", "region"})
_LOCALS = frozenset({"local", "locals"})
_COUNTED = _NUMBERED | _LOCALS
_SHORT_NOUNS = frozenset({"cso", "ngo"})
_NAME_SIZES = (2, 3)
_LONGEST_SHORT = 6
_RANKS = frozenset({"deputy", "vice"})


@dataclass(frozen=True, slots=True)
class Head:
    """The head noun of a run of capitals, and where the run's part of the name begins and ends."""

    first: int  # token where the name may begin
    at: int  # token of the head noun
    last: int  # token where the group's part of the name ends
    strong: bool


def head_before_organ(page: Page, group: Group) -> Head | None:
    """The head of a run of capitals, that of the body itself where the run ends with its organ."""
    if not _may_have_head(page, group):
        return None
    first = without_lead(page, group)
    organ = organ_at(page, first, group.last)
    if organ is None:
        return _numbered_local(page, first, group.last) or _head_behind(page, group, first)
    last = organ - 1
    return Head(first, last, last, strong=True) if is_head(page.tokens.low[last], page.words) else None


def _numbered_local(page: Page, first: int, last: int) -> Head | None:
    """The number of a union's local as what its name ends with: "Dockers Local 44", "Dock Workers Region 9A"."""
    tokens = page.tokens
    if last <= first or not tokens.word[last][0].isdigit():
        return None
    local = tokens.low[last - 1] in _LOCALS and tokens.shape[last] is Shape.DIGITS
    if last == first + 1:
        return Head(first, first, last, strong=True) if local and len(tokens.word[last]) > 1 else None
    before = tokens.low[last - 2]
    union = is_head(before, page.words) or before in page.words.weak_heads or tokens.shape[last - 2] is Shape.UPPER
    numbered = local or (tokens.low[last - 1] in _NUMBERED and union)
    return Head(first, last - 1, last, strong=True) if numbered else None


def head_of(page: Page, group: Group) -> Head | None:
    """The head of a run of capitals, its organ taken for a part of it."""
    if not _may_have_head(page, group):
        return None
    first = without_lead(page, group)
    return _numbered_local(page, first, group.last) or _head_behind(page, group, first)


def last_heads(page: Page) -> dict[int, int]:
    """The last token of each segment that can be the head of a run, or lead to the number that is; most have none."""
    tokens, can_be_head = page.tokens, _heads(page.words)
    low, segment = tokens.low, tokens.segment
    return {segment[at]: at for at in tokens.large if can_be_head[low[at]] or low[at] in _COUNTED}


def _may_have_head(page: Page, group: Group) -> bool:
    """Whether a run holds any word that can be the head of one; most runs do not."""
    tokens, can_be_head = page.tokens, _heads(page.words)
    for low in tokens.low[group.first : group.last + 1]:
        if can_be_head[low]:
            return True
    return tokens.word[group.last][0].isdigit()


@lru_cache(maxsize=32)
def _heads(words: Words) -> Remembered[bool]:
    """Which words can be the head of a run, or a legal form at its end, whatever stands around them."""
    nouns = words.strong_heads | words.weak_heads | words.collective_heads | words.legal_forms

    def tell(low: str) -> bool:
        return low in nouns or inflected(low, words) or hyphened_head(low, words) or bool(compound_head(low, words))

    return Remembered(tell)


def _head_behind(page: Page, group: Group, first: int) -> Head | None:
    """The head of a run of capitals that begins at a token, its last noun for a body."""
    tokens, words = page.tokens, page.words
    if first > group.last or tokens.low[group.last] in words.thing_nouns:
        return None
    can_be_head = _heads(words)
    for at in [at for at in range(group.last, first - 1, -1) if can_be_head[tokens.low[at]]]:
        low = tokens.low[at]
        strong = low in words.strong_heads or inflected(low, words) or hyphened_head(low, words)
        weak = low in words.weak_heads or low in words.collective_heads
        compound = compound_head(low, words)
        legal = at > first and low in words.legal_forms and tokens.shape[at] is not Shape.INITIAL
        legal = legal and not (low == "co" and at < group.last and tokens.low[at + 1] in words.titles)
        legal = legal and not lettered_person(page, first, at)
        spelt_as_name = low in _SHORT_NOUNS and tokens.shape[at] is not Shape.UPPER  # "Lina Ngo"
        loud = words.code == "de" and tokens.shape[at] is Shape.UPPER and first == group.last  # "der BUND ruft"
        spelt_as_name = spelt_as_name or (loud and len(low) < _LONGEST_SHORT)
        field = _field_of_office(page, first, at, group.last) or _qualifies(page, group, at)
        if spelt_as_name or not (strong or weak or compound or legal) or field:
            continue
        tail = group.last - at
        if tail and at > first and (held := _before_holder(page, at, tail)):
            return Head(first, at, held, strong=True)
        if (ended := name_stop(page, at, group.last)) < group.last:
            return Head(first, at, ended, strong)
        named = strong or weak or compound
        if tail and legal and not named and not _tail_fits(page, at + 1, group.last, head_first=False):
            return Head(first, at, at, strong=True)
        leads = words.head_first and not takes_no_complement(page, at)
        if tail and takes_no_complement(page, at) and not _tail_fits(page, at + 1, group.last, head_first=False):
            return Head(first, at, at, strong)  # "im Landtag | Neuerungen beschlossen"
        if tail and not _tail_fits(page, at + 1, group.last, head_first=leads):
            if strong and words.code in TURKIC:
                return Head(first, at, at, strong)
            continue
        return Head(first, at, group.last, strong or compound or legal)
    return None


def _before_holder(page: Page, at: int, tail: int) -> int | None:
    """Where a name ends before an office, or before who holds one: "president of the Kelp Union | Bo Dahl"."""
    tokens = page.tokens
    behind = tokens.low[at + 1]
    held = behind in page.words.titles or behind in ADDRESSING or behind.endswith("-general")
    if held or _charged(page, at + 1, at + tail):
        return at
    if tail not in _NAME_SIZES or page.words.code != "en":
        return seat_before_holder(page, at, at + tail)
    named = names_holder(page, at + 1, at + tail)
    strong = tokens.low[at] in page.words.strong_heads
    if (named or (strong and plain_name(page, at + 1, at + tail))) and office_of_body(page, at):
        return at
    return seat_before_holder(page, at, at + tail)


def _charged(page: Page, first: int, last: int) -> bool:
    """Whether an office with its field stands at a token: "Tide Union | Welfare Vice President Ann Lee"."""
    low, place = page.tokens.low, first
    while place < last and (low[place] in CHARGES or (low[place] in OFFICE_FIELDS and page.words.code == "en")):
        place += 1
    return first < place and (low[place] in page.words.titles or low[place] in _RANKS)


def _field_of_office(page: Page, first: int, at: int, last: int) -> bool:
    """Whether a noun for bodies says what an office is for, behind a body: "Kelp Union | Campaign | Manager"."""
    tokens = page.tokens
    if not first < at < last or tokens.low[at] not in OFFICE_FIELDS:
        return False
    ended = _heads(page.words)[tokens.low[at - 1]] or tokens.shape[at - 1] is Shape.UPPER
    return ended and page.words.code == "en" and tokens.low[at + 1] in page.words.titles


def _qualifies(page: Page, group: Group, at: int) -> bool:
    """Whether "international" tells of which kind something is: "a host of Irish & | International FOI experts"."""
    opens = at == group.first and at < group.last and group.joint == ("&",)
    return opens and page.tokens.low[at] == "international"


def _tail_fits(page: Page, first: int, last: int, *, head_first: bool) -> bool:
    """Whether what follows a head inside its group belongs to it: a place, a number, a quoted or proper name."""
    tokens = page.tokens
    if last - first > 3:
        return False
    lows = [tokens.low[place] for place in range(first, last + 1)]
    if lows == ["general"] and tokens.low[first - 1] in _GENERAL:
        return True
    if all(
        low in page.every.places
        or low in page.every.nationalities
        or tokens.shape[place] in (Shape.DIGITS, Shape.UPPER)
        or tokens.shape[place] is Shape.MARK
        or low in page.words.legal_forms
        for place, low in zip(range(first, last + 1), lows, strict=True)
    ):
        return True
    return head_first or (first == last and _campus(page, first))


def _campus(page: Page, place: int) -> bool:
    """Whether a word behind a university is the unknown place it is at: "Federal University Lafia"."""
    tokens, words = page.tokens, page.words
    led = tokens.shape[place - 2] in BIG and tokens.segment[place - 2] == tokens.segment[place]
    if not led or tokens.low[place - 1] not in words.academic_bodies or title_case(page, place):
        return False
    known = united(words.name_words, words.weak_heads, words.strong_heads, words.titles, words.thing_nouns, GIVEN_NAMES)
    known = united(known, words.stopwords, words.link_words)
    return (
        tokens.shape[place] is Shape.CAPITAL and tokens.low[place] not in known and tokens.low[place] not in page.common
    )
