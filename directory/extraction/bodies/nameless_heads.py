"""Nouns for bodies that name none where they stand: topics, plans, cues of lists, words of headings."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.shapes.described_heads import names_many
from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.shapes.portfolios import before_holder, field_of_state, in_portfolio, is_field
from directory.extraction.shapes.romance_complements import is_further_field
from directory.extraction.shapes.unnamed_bodies import (
    begins_law,
    of_a_people,
    of_many_or_law,
    plain_compound,
    pointed_at,
    written_about,
)
from directory.extraction.text.text_tokens import Shape
from directory.extraction.text.title_case import all_large, title_case
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import ROMANCE, TURKIC
from directory.extraction.words.inflections import compound_head, names_no_body_alone
from directory.extraction.words.organs import organ_size
from directory.extraction.words.themes import PRIZES
from directory.extraction.words.vocabulary import without, word_set

if TYPE_CHECKING:
    from directory.extraction.bodies.heads_of_runs import Head
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_PERSON_LENGTH = 2
_ANY = frozenset({"appropriate", "relevant", "respective"})
"""What stands before a kind of body and none by its name."""
_PROGRAMMES = word_set("program programme programmes programs")
_BEING = word_set("can could did does had has have is may must should was will would")
_LEGISLATURES, _SENATES = (
    frozenset({"congress", "parliament"}),
    word_set("congreso congresso câmara parlamento parlement senado senato sénat"),
)
_RULES = word_set("administración administración cabinet gabinete gobierno gouvernement governo régimen régime")
_WITHIN = frozenset({"ante", "dans", "em", "en", "nel"})
_RULED = word_set("acuerdo decreto ley loi pacto plan plano piano programa programme projet proyecto")
_FIELDS = frozenset(
    {"acción sindical", "acción social", "action revendicative", "ação sindical", "azione sindacale", "política social"}
)
"""What unions have secretaries for: "secretaria de | Acción Sindical de CCOO"."""
_CONGRESSES, _OF = frozenset({"congreso", "congresso"}), (["de"], ["del"], ["do"], ["da"], ["di"], ["della"], ["dei"])
_OF_STATES = word_set("diputados república unión nación deputados república deputati estados")
_TAKING_PART = word_set("""
    affiliated allied citizen citizens co-sponsoring cosponsoring endorsing grassroots hosting interested local member
    national organising organizing other participant participating partner signatory sponsoring supporting
    """)
"""What lists call bodies in their headings: "Participating Organisations", "Supporting Local Groups"."""
_ALERTS = word_set("action breaking legislative media news press privacy red security travel urgent virus")
_ROOMS = word_set("""
    annex appendix article chapter clause floor goal level objective paragraph part resolution room rule schedule
    section suite title unit
    """)
"""What a number follows and no body bears: "Level 8 Harbour House", "Section 181 of the Education Act"."""
_FEWEST_COMMAS, _ITEM_ENDS = 2, (",", ";", ".")
_VERBAL = re.compile(r"\b(?:Are|Calls?|Is|Join|Rall(?:y|ies)|Says?|To|Urges?|With)\b")
"""Words of headlines that no row of names holds."""
_HOUR = re.compile(r"\d\s?[AaPp]\.?[Mm]\b")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_MEETINGS = word_set("assembly conference congress convention forum meeting plenary session summit symposium")
_PROJECTS = word_set("progetto programa programma programme projet projeto proyecto")
_RUN_BY = word_set("mondial mundial mondiale naciones nations nazioni nações unidas unies unite")
"""Whose programmes are bodies: "Programa das | Nações Unidas para o Meio Ambiente"."""
_HELD = word_set("conference symposium workshop")
_HELD_BY_MANY = word_set(
    "academic annual biennial global international interparliamentary ministerial regional scientific"
)
_HELD_ONCE = frozenset({"inaugural", "upcoming"})
"""What meetings are called first, and standing conferences are not: "Conference on Kelp", "Leadership Conference"."""
_AT_STREETS = word_set("around at in near on outside to")
_SEATED = word_set("councillor councillors meps mep mp mps msp msps senator senators td tds")
_OFFICES, _STATES = (" special rapporteur", " special rapporteurs"), (" republic", " kingdom")
_PROVINCES = ("autonomous county", "autonomous prefecture", "autonomous province", "autonomous region")


def is_topic(page: Page, head: Head) -> bool:
    """Whether words around a name say that it is what somebody speaks of or holds, and no body."""
    first = head.first
    return (
        field_of_state(page, first)
        or is_further_field(page, first)
        or (not head.strong and (written_about(page, first) or begins_law(page, head.last)))
        or (in_portfolio(page, first) and (not head.strong or is_field(page.tokens.low[first : head.last + 1])))
        or of_a_people(page, first)
        or pointed_at(page, first, head.at)
        or before_holder(page, first, head.last)
    )


def is_common(page: Page, at: int) -> bool:
    """Whether a noun for bodies names none by itself: not "Moorverband", but "Verband" and "Friedensbewegung"."""
    low, words = page.tokens.low[at], page.words
    compound = compound_head(low, words) and (words.code != "en" or "-" in low)  # "the Bundesrat" names none in English
    return not compound or names_no_body_alone(low, words)


def of_work(page: Page, first: int, at: int) -> bool:
    """Whether a programme is what a body does, and does nothing itself: "the Harbour Surveillance Program was".

    One that bears a region is a desk of a body: "the Central Asia Programme".
    """
    tokens = page.tokens
    if page.words.code != "en" or tokens.low[at] not in _PROGRAMMES:
        return False
    if any(" ".join(tokens.low[start:at]) in page.every.places for start in range(first, at)):
        return False
    return not (at + 1 < len(tokens) and tokens.low[at + 1] in without(page.words.acting_words, _BEING))


def _led_so(page: Page, lows: list[str], first: int) -> bool:
    """Whether the word before a text says that it names none: "the relevant | Medical Board", "at | Tern Circle"."""
    before = page.tokens.low[first - 1] if first > page.first[page.tokens.segment[first]] else ""
    at_street = len(lows) == _PERSON_LENGTH and lows[-1] == "circle" and before in _AT_STREETS
    return at_street or (before in _ANY and page.words.code == "en")


def names_none(page: Page, text: str, first: int) -> bool:
    """Whether a text names no body: a cue of a list, a place, words of a heading in capitals."""
    words = page.words
    lows = text.split()
    if lows[0] == "s" and page.tokens.word[first - 1] in APOSTROPHES:  # "the U.S. Attorney' | s Office"
        return True
    greeted = words.code in TURKIC and lows[0] in words.greetings  # "Değerli Basın Emekçileri"
    greeted = greeted or _rules(words, lows)
    if greeted or of_many_or_law(lows) or (words.code == "de" and plain_compound(page, lows, first)):
        return True
    if lows[0] in _ROOMS and lows[1][0].isdigit():  # "Level 8 Harbour House"
        return True
    if _ORDINAL.fullmatch(lows[0]) and not _MEETINGS.isdisjoint(lows[1:4]):  # "4th Congress of the KCA"
        return True
    if _led_so(page, lows, first):
        return True
    if lows[-1] in PRIZES or _in_year(page, lows, first) or _is_seat(page, lows, first) or _is_held(lows):
        return True
    if "alert" in lows and not _ALERTS.isdisjoint(lows[: lows.index("alert")]):  # "Media Action Alert for X"
        return True
    cue = text in words.signature_cues or all(names_many(low, words) for low in lows)
    sorted_so = page.tokens.word[first + 2 : first + 3] == [":"] or _heads_list(page, first)
    cue = cue or (len(lows) == 2 and names_many(lows[1], words) and sorted_so)
    cue = cue or (lows[-1] in words.list_cues and all(low in _TAKING_PART for low in lows[:-1]))
    organ = organ_size(lows) == len(lows)
    if cue or organ or text in page.every.places or text in words.not_organisations or text in words.furniture:
        return True
    if (
        text.endswith(_OFFICES)
        or text.endswith(_PROVINCES)
        or (text.endswith(_STATES) and text.rpartition(" ")[0] in page.every.places)
    ):
        return True
    loud = words.code != "de" and title_case(page, first) and all_large(page, first)  # German nouns are large always
    return loud and not (_in_hours(page, first) or _in_row(page, text, first))


def _in_row(page: Page, text: str, first: int) -> bool:
    """Whether a name is a whole item in a row of large words, and in no heading: "Chair, | Kelp Union", "A, | B, C"."""
    tokens, line = page.tokens, page.segments[page.tokens.segment[first]]
    office = tokens.word[first - 1] == "," and tokens.low[first - 2] in page.words.titles
    if office:
        return page.first[tokens.segment[first]] < first - 1
    if page.text.count(",", line.start, line.end) < _FEWEST_COMMAS or _VERBAL.search(page.text, line.start, line.end):
        return False
    last = first
    while last + 1 < page.last[tokens.segment[first]] and tokens.end[last] < tokens.start[first] + len(text):
        last += 1
    opens = (
        first == page.first[tokens.segment[first]]
        or tokens.word[first - 1] in ",.;"
        or (tokens.low[first - 1] in page.words.and_words and tokens.word[first - 2] == ",")
    )
    return opens and (last + 1 == page.last[tokens.segment[first]] or tokens.word[last + 1] in _ITEM_ENDS)


def _in_hours(page: Page, first: int) -> bool:
    """Whether a line tells when and where people meet, and is no heading: "Friday, 6:30PM at | Kelp Association"."""
    line = page.segments[page.tokens.segment[first]]
    return _HOUR.search(page.text, line.start, page.tokens.start[first]) is not None


def _in_year(page: Page, lows: list[str], first: int) -> bool:
    """Whether a name is that of a meeting in a place, by its year behind it: "the | Bandung Conference | of 1955"."""
    behind = page.tokens.low[first + len(lows) : first + len(lows) + 2]
    return lows[-1] == "conference" and behind[:1] == ["of"] and behind[-1].isdigit()


def _is_held(lows: list[str]) -> bool:
    """Whether a name is that of a meeting on something: "International Conference on Kelp"."""
    called = lows[0] in _HELD_BY_MANY or _ORDINAL.fullmatch(lows[0]) is not None
    held = lows[0] in _HELD_ONCE and not _HELD.isdisjoint(lows)
    return held or (called and any(low in _HELD and behind in ("on", "for") for low, behind in pairwise(lows)))


def _is_seat(page: Page, lows: list[str], first: int) -> bool:
    """Whether a name tells whose seat somebody holds: "Member of | Parliament for Kelp", "Labour MP for Kelp South"."""
    held = lows[0] in _LEGISLATURES and page.tokens.low[first - 2 : first] in (["member", "of"], ["members", "of"])
    return held or (len(lows) > 1 and lows[1] in _SEATED)


def _rules(words: Words, lows: list[str]) -> bool:
    """Whether Romance words are a project, a field of a union or whose government rules: "el Gobierno de Ana"."""
    if words.code not in ROMANCE:
        return False
    if lows[0] in _PROJECTS and _RUN_BY.isdisjoint(lows):
        return True
    if _is_meeting(words, lows):
        return True
    if lows[0] in _RULES and len(lows) > 1 and (lows[1] in _WITHIN or not _RULED.isdisjoint(lows[1:4])):
        return True  # "Gobierno en el Congreso", "Gobierno del Plan de Puertos"
    return " ".join(lows[:2]) in _FIELDS or (lows[0] in _RULES and not GIVEN_NAMES.isdisjoint(lows[2:4]))


def _is_meeting(words: Words, lows: list[str]) -> bool:
    """Whether French words are a meeting of a body: "Congrès du CSP", "Assemblée générale ordinaire"."""
    if words.code != "fr" or len(lows) < _PERSON_LENGTH + 1:
        return False
    if lows[:2] == ["assemblée", "générale"]:
        return "nations" not in lows and "onu" not in lows
    of = lows[1] in words.of_words
    held = lows[0] == "congrès" and lows[1] in ("du", "de") and lows[2] not in words.places
    return of and (held or (lows[0] == "conférence" and lows[2] in GIVEN_NAMES))


def _heads_list(page: Page, first: int) -> bool:
    """Whether two words are a line of their own above a marked item: "Public Groups"."""
    number = page.tokens.segment[first]
    alone = page.first[number] == first and page.last[number] == first + 2
    return alone and number + 1 < len(page.segments) and page.segments[number + 1].marked


def is_legislature(page: Page, at: int) -> bool:
    """Whether a legislature is named by its noun alone: "call on Congress to act"."""
    tokens = page.tokens
    inside = at > page.first[tokens.segment[at]]
    inside = inside and (tokens.word[at - 1][0].isalnum() or tokens.word[at - 1] == "," or tokens.low[at - 2] == "u.s")
    if inside and tokens.low[at] in _SENATES and page.words.code in ROMANCE:
        return tokens.shape[at] is Shape.CAPITAL and not _convened(page, tokens.low[at])
    if tokens.low[at] not in _LEGISLATURES:
        return False
    if page.words.code == "en" and _of_congress_party(page, at):
        return True
    return tokens.low[at - 1] not in page.words.articles if inside else _legislates(page, at)


def _legislates(page: Page, at: int) -> bool:
    """Whether a legislature opens a sentence by what it did, has or must: "Congress passed the bill"."""
    tokens = page.tokens
    small = tokens.together(at, at + 2) and tokens.shape[at + 1] is Shape.LOWER and tokens.shape[at] is Shape.CAPITAL
    return small and (tokens.low[at + 1] in _DOING | _ITS or tokens.low[at + 1].endswith("ed"))


_ITS = word_set("leader leaders leadership members mps party president speaker spokesperson workers")
"""What is told of a legislature or party behind its name: "Congress | leaders"."""
_DOING = word_set("can did does had has is may meets must should still understood votes was will would")


def _of_congress_party(page: Page, at: int) -> bool:
    """Whether "the Congress" is a party's short name, by its rival or the party's word on the page."""
    tokens = page.tokens
    if tokens.low[at] != "congress" or tokens.shape[at] is not Shape.CAPITAL or tokens.low[at + 1 : at + 2] == ["of"]:
        return False
    return "bjp" in tokens.places or any(tokens.low[place + 1] == "party" for place in tokens.places["congress"][:-1])


def _convened(page: Page, low: str) -> bool:
    """Whether a page tells of a congress of somebody, and so of no chamber: "el Congreso de la Federación"."""
    tokens = page.tokens
    if low not in _CONGRESSES:
        return False
    held = [place + 1 for place in tokens.places[low] if tokens.low[place + 1 : place + 2] in _OF]
    behind = [tokens.low[place + 1 : place + 3] for place in held]
    return any(not _OF_STATES.intersection(lows) and page.every.places.isdisjoint(lows) for lows in behind)
