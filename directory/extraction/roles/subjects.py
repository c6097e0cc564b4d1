"""The names in front of a cue phrase: the subject of a verb, with those that commas and 'and' join to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.roles.chains import FARTHEST, PREPOSITIONS, SENTENCE_ENDS
from directory.extraction.roles.german_clauses import inverted
from directory.extraction.roles.sendings import before_unnamed
from directory.extraction.roles.sites_and_papers import on_site
from directory.extraction.shapes.offices_between import passes_between
from directory.extraction.shapes.turkic_cases import FEMALE_OR_DATIVE, Case, case_at
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.deeds_en import CROWDS, EVENTS, WRITINGS
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.inflections import inflected
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_PASSIVE = word_set("was were been being be is are get got not")
_ATTRIBUTING = PREPOSITIONS - {"in", "on", "to"}  # "over destroyed graves" says not who destroyed them
_OTHER_SUBJECTS = word_set("he i it of she that they to we you")
_DENYING = word_set("ne no non não не")
_TOGETHER = word_set("along collaboration conjunction cooperation jointly partnership together")
_BEFORE_PLACES = word_set("""
    binası binasına binasında binasından binasının karşısında karşısına qarşısına qarşısında qarşısından yanına
    yanında önü önünde önünden önündə önündən önüne önünə
    """)
_BESIDE_VERB = word_set("also and again had have later then today yesterday")
_PEOPLE = word_set("""
    activists campaigners citizens compatriots demonstrators expatriates exiles immigrants migrants refugees residents
    students villagers women
    """)
_BY = word_set("tarafından tərəfindən")
_MEMBERS = word_set("fəalları nümayəndələri temsilcileri üyeleri üzvləri")
_JOINS = frozenset(",()\"“”'’")
_TO_MEMBERS = ("larına", "lerine", "lərinə")
_LED_ON = word_set(", da de ise")
_OF_WHOM = re.compile(r"(?:[dt][aəe]n?|n[aəe]|n[ıiuü]n)$")


def names_before(page: Page, spots: dict[int, int], index: int, role: Role) -> list[int]:
    """The names before a cue; in Azerbaijani the one that begins the sentence, where a case ending is between."""
    chain = subjects(page, spots, index, role)
    chain = [] if _where(page, spots, index, chain, role) else chain
    if page.words.code == "tr" and not chain and role in (Role.SIGNATORY, Role.ORGANISER):
        return _first_subject(page, spots, index)
    if page.words.code == "az" and not chain and role is Role.ORGANISER:
        return _first_subject(page, spots, index)
    if page.words.code != "az" or role is not Role.SIGNATORY:
        return chain
    near = next(place for place in range(index - 1, -1, -1) if spots.get(place) in chain) if chain else None
    if near is not None and not _object(page, near) and not (near == index - 1 and _written_to(page, index)):
        return chain
    return _first_subject(page, spots, index)


def _where(page: Page, spots: dict[int, int], index: int, chain: list[int], role: Role) -> bool:
    """Whether the name nearest to a Turkic verb says where something is done, or by whom: "X səfirliyi qarşısında"."""
    if page.words.code not in TURKIC or not chain:
        return False
    place = index - 1
    while place > 0 and spots.get(place) != chain[0]:
        place -= 1
    following = page.tokens.low[place + 1]
    helped = role is Role.PARTICIPANT and following.endswith(_TO_MEMBERS)  # "X Üniversitesi öğrencilerine | destek"
    return helped or following in _BEFORE_PLACES or (role is Role.PARTICIPANT and following in _BY)


def subjects(page: Page, spots: dict[int, int], index: int, role: Role) -> list[int]:
    """The names before a cue: the nearest as its subject, with those that commas and 'and' join to it."""
    tokens = page.tokens
    chain: list[int] = []
    before = tokens.low[max(0, index - 2) : index]
    if page.words.code == "en" and before and (before[-1] == "and" or _by_state(page, spots, index)):
        return chain
    barring = united(_OTHER_SUBJECTS, _ATTRIBUTING) if page.words.code == "en" else united(_OTHER_SUBJECTS, _DENYING)
    ours = page.words.code == "de" and tokens.low[index + 1 : index + 2] in (["wir"], ["ich"])  # "fordern | wir"
    if ours or inverted(page, index) or any(low in _PASSIVE for low in before) or (before and before[-1] in barring):
        return chain
    place, gap = _before_site(page, spots, before_unnamed(page, index) - 1), 0
    joint: set[str] = set()
    segment = tokens.segment[index]
    while place >= 0 and tokens.segment[place] == segment:
        if place in spots:
            if spots[place] not in chain:
                if chain and _leads_in(page, place, chain, joint):
                    break
                chain.append(spots[place])
            gap, joint = 0, set()
        else:
            low = tokens.low[place]
            joint.add("," if low == "," else "and" if low in page.words.and_words else "")
            joint.discard("")
            if low in SENTENCE_ENDS or gap >= 4 or (low == "," and not chain and _other(page, place, index, role)):
                break
            joins = low in page.words.and_words or low in page.words.articles or low in _JOINS
            if chain and low == "with" and tokens.low[place - 1] in _TOGETHER:
                joint.add("and")
                place -= 2 + (tokens.low[place - 2] == "in")
                continue
            unfound = len(chain) > 1 and page.words.code == "en" and tokens.shape[place] in BIG
            if chain and not joins and not unfound and not _of_holder(page, place):
                break
            gap += not (joins or unfound) or not chain
        place -= 1
    return [] if page.words.code == "en" and chain and _of_a_writing(page, spots, chain[-1], index) else chain


def _of_holder(page: Page, place: int) -> bool:
    """Whether a word between names belongs to a holder's office, or is a body's noun: "REAL | hərəkatının sədri"."""
    low = page.tokens.low[place]
    noun = page.words.code in TURKIC and page.tokens.shape[place] is Shape.LOWER and is_head(low, page.words)
    return noun or passes_between(page, place)


def _before_site(page: Page, spots: dict[int, int], place: int) -> int:
    """A token before a verb, or the one before the site on which a Russian does it: "X | на сайте Y призвал"."""
    first = place
    while first in spots and spots.get(first - 1) == spots[first]:
        first -= 1
    return first - 3 if first in spots and on_site(page, first) else place


def _other(page: Page, comma: int, verb: int, role: Role) -> bool:
    """Whether a comma parts names from a verb that is not theirs: "Organised by X|, hundreds of protesters called"."""
    if comma == verb - 1:
        return role is Role.PUBLISHER
    tokens, start, end = page.tokens, comma + 1, verb
    while end > start and (tokens.low[end - 1] in _BESIDE_VERB or tokens.low[end - 1].endswith("ly")):
        end -= 1
    return page.words.code == "en" and end > start and tokens.low[end - 1] in united(CROWDS, _PEOPLE)


def _leads_in(page: Page, place: int, chain: list[int], joint: set[str]) -> bool:
    """Whether a name only says where the subject behind it acts: "In front of X | the Y held", "X Evində | Y"."""
    if page.words.code == "en":
        apart = not joint and page.tokens.low[place + 1] in page.words.articles
        return apart or (len(chain) == 1 and joint == {","})
    return page.words.code in TURKIC and case_at(page, place) is Case.PLACED


def _of_a_writing(page: Page, spots: dict[int, int], number: int, index: int) -> bool:
    """Whether a name says whom the subject goes to or where it is: "the letter to President | Olsen demands"."""
    tokens, words = page.tokens, page.words
    place = index
    while place > 0 and spots.get(place) != number:
        place -= 1
    while place > 0 and (
        spots.get(place - 1) == number or tokens.low[place - 1] in united(words.titles, words.articles)
    ):
        place -= 1
    noun, link = (tokens.low[place - 2], tokens.low[place - 1]) if place > 1 else ("", "")
    within = link == "in" and noun.isalpha() and tokens.shape[place - 2] is Shape.LOWER  # "seats in the House"
    written = link in ("against", "to") and noun in WRITINGS
    return within or written or (link in ("against", "at", "outside") and noun in EVENTS)


def _by_state(page: Page, spots: dict[int, int], index: int) -> bool:
    """Whether a country right before a verb does what it says, not the body before it: "X says Norway lies"."""
    tokens = page.tokens
    if index < 2 or index - 1 in spots or tokens.low[index - 1] not in page.every.places:
        return False
    low = tokens.low[index - 2]
    joins = low == "," or low in page.words.link_words or low in page.words.of_words
    return index - 2 not in spots and not joins


def _written_to(page: Page, index: int) -> bool:
    """Whether the surname right before "müraciət" is a man's in the dative: "Məmmədova | müraciət"."""
    low = page.tokens.low
    return low[index - 1].endswith(FEMALE_OR_DATIVE) and low[index].startswith("müraciət")


def _object(page: Page, place: int) -> bool:
    """Whether an Azerbaijani case ending makes the name before a verb something else than who speaks."""
    low = page.tokens.low[place]
    owned = _OF_WHOM.search(low) is not None and not low.endswith(("zadə", "zade"))
    return owned or _reached(page, place)


def _reached(page: Page, place: int) -> bool:
    """Whether a foreign surname has the ending of who is written to: "Angela Merkelə"."""
    low = page.tokens.low[place]
    ended = low.endswith(("ə", "e")) and not low.endswith(("zadə", "zade")) and low not in GIVEN_NAMES
    given = page.tokens.low[place - 1] in GIVEN_NAMES
    return ended and given and not is_head(low, page.words)


def _first_subject(page: Page, spots: dict[int, int], index: int) -> list[int]:
    """The name that begins the sentence of a verb at its end, where no case ending makes it something else."""
    tokens = page.tokens
    first, farthest = index, max(page.first[tokens.segment[index]], index - FARTHEST)
    while first > farthest and tokens.word[first - 1] not in SENTENCE_ENDS:
        first -= 1
    if first not in spots:
        return []
    last = first
    while last + 1 in spots and spots[last + 1] == spots[first]:
        last += 1
    chain, behind = _chain_from(page, spots, first, index)
    if len(chain) > 1 and tokens.word[behind - 1] == ",":
        return chain
    if tokens.word[last + 1 : last + 4 : 2] == ["(", ")"]:
        last += 3  # "Göl Vakfı (GV) | da"
    leads = united(page.words.titles, _LED_ON)
    acts = page.words.code != "tr" or tokens.low[last + 1] in leads
    if not acts:
        return []
    head = last - 3 * (tokens.word[last] == ")")
    headed = (
        is_head(tokens.low[head], page.words) or tokens.word[last] == ")" or tokens.low[last] in page.words.weak_heads
    )
    members = tokens.low[last + 1] in _MEMBERS
    return [spots[first]] if headed and (members or not _OF_WHOM.search(tokens.low[head])) else []


def _chain_from(page: Page, spots: dict[int, int], first: int, end: int) -> tuple[list[int], int]:
    """The names that begin a sentence, joined by commas and 'and', and the token behind them."""
    tokens = page.tokens
    chain: list[int] = []
    place = first
    while place < end:
        if place in spots:
            chain += [spots[place]] if spots[place] not in chain else []
        elif tokens.low[place] not in _JOINS and tokens.low[place] not in page.words.and_words:
            break
        place += 1
    return chain, place


def acting_subjects(page: Page, names: Sequence[Found], chain: Sequence[int]) -> list[int]:
    """Of the names before a verb, those that act: a comma parts the subject from the objects under their endings."""
    tokens = page.tokens
    if page.words.code not in TURKIC:
        return []
    ordered = sorted(chain, key=lambda number: names[number].start)
    for place, (left, right) in enumerate(pairwise(ordered), 1):
        between = page.between(names[left].end, names[right].start).strip()
        objects = [bisect_left(tokens.end, names[number].end) for number in ordered[place:]]
        ended = any(inflected(tokens.low[at], page.words) for at in objects if at < len(tokens.low))
        last = bisect_left(tokens.end, names[left].end)
        plain = last < len(tokens.low) and tokens.low[last] in page.words.strong_heads
        if between == "," and ended and plain:
            return ordered[:place]
    return []
