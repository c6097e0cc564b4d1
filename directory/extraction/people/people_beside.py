"""Persons whose names no table knows, shown by an office, an age or a byline beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.people.people_told import told_of
from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.shapes.office_holders import office_abroad, office_of_body, plain_name
from directory.extraction.shapes.person_words import person_at, same, short_name
from directory.extraction.shapes.portfolios import is_field
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.actor_words_en import KIN
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_NO_OFFICES = word_set("chief deputy lead member owner partner priest")
_RANKED = word_set("acting deputy executive former general international managing national regional senior vice")
_BOROUGHS = word_set(
    "borough branch chapter city council county district local party provincial regional state town union youth"
)
_OF_ABROAD = word_set("d d' dell della delle degli dei du des beim bei im")
_FAR_RANK = 4
_BEHIND_OFFICE = frozenset({"of", "at", "for", ",", ";", ".", "and"})
_PICTURES = word_set(
    "artwork cartoon drawing illustration image photo photograph photography photos picture pictures video"
)
_WORKED = word_set("authored edited filmed illustrated narrated photographed proofread transcribed translated")
_FAR_SAID = 14
_SAYING = word_set("added announced explained said says spoke stated told")
_LIVING = word_set("based born from in living residing working")
_WHENCE = word_set("dan dən den tan ten ndan ndən nden")
_FAITHS = word_set("buddhist catholic christian druze hindu jew muslim sikh yazidi yezidi")
_WALKS = word_set("""
    academic activist advocate analyst artist attorney author blogger businessman businesswoman campaigner citizen
    columnist councillor daughter demonstrator detainee doctor dissident engineer entrepreneur exile expert father
    filmmaker founder historian imam journalist lawyer leader monk mother musician native nun nurse organiser organizer
    participant pastor pensioner photographer poet priest prisoner professor protester protestor psychologist refugee
    researcher resident scholar scientist singer sociologist son speaker spokesman spokesperson spokeswoman student
    supporter survivor teacher veteran volunteer writer
    """)
"""What a person is called behind a comma, with where from before it perhaps."""
_CALLED = (_WALKS - {"native"}) | word_set("""
    captive defendant demonstrator detainee dissident hostage inmate plaintiff prisoner protester protestor striker
    veteran victim whistleblower widow witness
    """)
"""What a person is called right before the name."""
_FAR_CALLED = 7
_POSSESSIVES = frozenset({"her", "his", "my", "our", "their"})
_CLAUSAL = word_set("are by called for from had has have in is of on that to was were which who with")
_SEAT = re.compile(
    r"(?:[DRI]|Dem|Rep|DFL|Ind)[.]?(?:\s?[-–—]\s?[A-Z][A-Za-z.]{1,5})|Con|Lab|Lib Dem|LibDem|SNP|NDP|CPC"
)
_KINDS = word_set("association federation foundation group movement network ngo organisation organization party union")
_CLOSING = frozenset("\"”»’'")
_HOLDING = frozenset({"bearer", "holder"})
_LARGE_OFFICES = word_set("""
    advisor adviser advocate ambassador analyst attorney campaigner chair chairman chairperson chairwoman chief
    co-chair co-director co-founder commissioner convener convenor coordinator counsel director editor fellow founder
    judge manager minister officer organiser organizer president prosecutor researcher secretary senator spokesman
    spokesperson spokeswoman strategist technologist treasurer vice-chair vice-president
    """)
"""Offices that stand in capitals before who holds them."""
_DESK = _HOLDING | {"office"}


def shown_beside(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """The person whom a run of capitals names by what stands beside it, and the token behind."""
    return (
        _in_office(page, index, last)
        or _apposed(page, index, last)
        or _aged(page, index, last)
        or _native(page, index, last)
        or _one_of(page, index, last)
        or _seated(page, index, last)
        or _bylined(page, index, last)
        or _called(page, index, last)
        or _related(page, index, last)
        or _quoted(page, index, last)
        or _from_body(page, index, last)
        or _sent_from(page, index, last)
        or _behind_kind(page, index, last)
        or _before_office(page, index, last)
        or _behind_large_office(page, index, last)
        or told_of(page, index, last)
    )


def _in_office(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name of two or three words before a comma and an office: "Runa Pell, UK director of X"."""
    tokens = page.tokens
    place = last + 2
    if place + 2 >= len(tokens.word) or not same(page, index, place + 2) or tokens.word[last + 1] != ",":
        return None
    while place < last + 6 and same(page, index, place + 1) and tokens.low[place] not in page.words.titles:
        low, large = tokens.low[place], tokens.shape[place] in BIG
        if not large and low not in page.words.articles and low not in _RANKED and low not in _BOROUGHS:
            return None
        place += 1
    held = tokens.low[place] in page.words.titles and (
        tokens.low[place + 1] in _BEHIND_OFFICE or _held_abroad(page, place) or _body_behind(page, place + 1)
    )
    plain = all(low not in page.common for low in tokens.low[index : last + 1])
    plain = plain and tokens.shape[index] is not Shape.MIXED and "." not in tokens.word[index]
    if not held or not plain or not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _body_behind(page: Page, place: int) -> bool:
    """Whether capitals that name no given name follow an office at once: "Fahim Kelpani, president | Tide Watch UK"."""
    tokens = page.tokens
    large = page.words.code == "en" and tokens.shape[place] in BIG and tokens.shape[place - 1] is Shape.LOWER
    return large and same(page, place - 1, place) and tokens.low[place] not in GIVEN_NAMES


def _held_abroad(page: Page, office: int) -> bool:
    """Whether "of" follows an office in another language, over its rank: "secrétaire générale | de la CGT"."""
    tokens, words = page.tokens, page.words
    if words.code == "en":
        return False
    for place in range(office + 1, min(office + _FAR_RANK, page.last[tokens.segment[office]])):
        if tokens.low[place] in words.of_words or tokens.low[place] in _OF_ABROAD:
            return True
        if tokens.shape[place] is not Shape.LOWER or tokens.low[place] in words.acting_words:
            return False
    return False


def _apposed(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name of two or three words behind an office and a comma: "the chairperson, Gift Tembo, said"."""
    tokens = page.tokens
    if index < 2 or not same(page, index - 2, last + 1) or tokens.word[index - 1] != ",":
        return None
    before = tokens.low[index - 2 if tokens.low[index - 2] != "general" else index - 3]
    office = {before, before.removesuffix("s")} & page.words.titles and before not in _NO_OFFICES
    office = office or office_of_body(page, index - 2) or office_abroad(page, index - 2)
    small = united(page.words.link_words, page.words.of_words)
    goes_on = tokens.shape[last + 1] is Shape.LOWER and tokens.low[last + 1] not in small
    goes_on = goes_on or tokens.word[last + 1] in ",.;)"
    plain = all(low not in page.common and not is_head(low, page.words) for low in tokens.low[index : last + 1])
    if not office or not goes_on or not plain or is_field(tokens.low[index : last + 1]):
        return None
    if not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _aged(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name with an age or birth behind it: "Gifto Tembelo (38)", "Gifto Tembelo (born 1990)"."""
    tokens = page.tokens
    born = tokens.low[last + 1 : last + 3] == ["(", "born"] and same(page, index, last + 2)
    if born and short_name(page, index, last):
        return [person_at(page, index, last, "age", Tier.B)], last + 1
    if last + 3 >= len(tokens.word) or not same(page, index, last + 3) or tokens.shape[last + 2] is not Shape.DIGITS:
        return None
    around = (tokens.word[last + 1], tokens.word[last + 3])
    number = tokens.word[last + 2]
    plain = all(low not in page.common for low in tokens.low[index : last + 1])
    aged = around in (("(", ")"), (",", ",")) and len(number) == len("38") and plain
    return ([person_at(page, index, last, "age", Tier.B)], last + 1) if aged and short_name(page, index, last) else None


def _native(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name behind which a comma tells where somebody is from: "Eliso Kelpia, a Georgian living in Oslo"."""
    tokens = page.tokens
    if page.words.code != "en" or not same(page, index, last + 4) or tokens.word[last + 1] != ",":
        return None
    if tokens.low[last + 2] == "one" and _one_of_many(page, last + 3) and plain_name(page, index, last):
        return ([person_at(page, index, last, "office", Tier.B)], last + 1) if short_name(page, index, last) else None
    if tokens.low[last + 2] not in ("a", "an"):
        return None
    nation, behind = tokens.low[last + 3], tokens.low[last + 4]
    told = nation in page.every.nationalities and (behind in _LIVING or behind in _FAITHS or behind in (",", "who"))
    told = told or _walks(page, last + 3)
    if not told or not plain_name(page, index, last) or not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _walks(page: Page, start: int) -> bool:
    """Whether what somebody is called stands a few words on: "an Iranian human rights | lawyer", "a | refugee from"."""
    tokens = page.tokens
    for place in range(start, min(start + _FAR_CALLED, page.last[tokens.segment[start]])):
        if tokens.low[place] in _WALKS and tokens.shape[place] is Shape.LOWER:
            return tokens.low[place + 1 : place + 2] != ["s"] and tokens.word[place + 1 : place + 2] != ["’"]
        if not tokens.word[place][0].isalnum() or tokens.low[place] in page.words.and_words:
            return False
        if tokens.low[place] in _CLAUSAL:
            return False
    return False


def _one_of_many(page: Page, place: int) -> bool:
    """Whether "of the organisers", or who else walks or works, stands behind "one"."""
    tokens = page.tokens
    if tokens.low[place : place + 1] != ["of"]:
        return False
    many = tokens.low[place + 1 : place + 2 + _FAR_CALLED]
    return any(low.endswith("s") and low.removesuffix("s") in _WALKS for low in many[:_FAR_CALLED])


def _one_of(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name between commas behind "one of" many: "said one of the participants, Gifta Tembelo, in Oslo"."""
    tokens = page.tokens
    if page.words.code != "en" or index < 3 or not same(page, index - 3, last + 1):
        return None
    near = tokens.low[max(page.first[tokens.segment[index]], index - _FAR_CALLED) : index - 1]
    many = near[-1].removesuffix("s") in _WALKS and near[-1].endswith("s") and "one" in near
    single = (near[-1] in _WALKS or near[-1] in ("man", "woman")) and near[-2] in ("one", "another")
    closed = tokens.word[index - 1] == "," and (tokens.word[last + 1] in ",.;)" or tokens.low[last + 1] in _LIVING)
    many = many or single
    if not many or not closed or not plain_name(page, index, last) or not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _seated(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name with the party and seat of a legislator in brackets: "Gifto Tembelo (D-NJ)"."""
    tokens = page.tokens
    if last + 3 >= len(tokens.word) or tokens.word[last + 1] != "(" or not same(page, index, last + 3):
        return None
    closing = next((at for at in range(last + 2, last + 6) if tokens.word[at : at + 1] == [")"]), None)
    seat = page.text[tokens.start[last + 2] : tokens.start[closing]] if closing else ""
    if not _SEAT.fullmatch(seat) or not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _from_body(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name in a list that comes from a body: "..., Ko Aunge from the Kelp Movement Association"."""
    tokens = page.tokens
    if index < 1 or last + 3 >= len(tokens.word) or not same(page, index - 1, last + 3):
        return None
    if tokens.low[last + 1] != "from" and not (tokens.low[last + 1] == "of" and _says(page, index, last)):
        return None
    listed = tokens.word[index - 1] == "," or tokens.low[index - 1] in page.words.and_words
    place = last + 2 + (tokens.low[last + 2] in page.words.articles)
    while place + 1 < len(tokens.word) and same(page, index, place + 1) and tokens.shape[place + 1] in BIG:
        place += 1
    run = tokens.low[last + 2 : place + 1]
    headed = place > last + 2 and (is_head(run[-1], page.words) or any(is_head(low, page.words) for low in run))
    plain = all(low not in page.common for low in tokens.low[index : last + 1])
    if not listed or not headed or not plain or not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _says(page: Page, index: int, last: int) -> bool:
    """Whether a sentence tells what persons said, so that "of" behind a name leads to a body."""
    tokens = page.tokens
    first, end = page.first[tokens.segment[index]], page.last[tokens.segment[index]]
    near = [*tokens.low[max(first, index - _FAR_SAID) : index], *tokens.low[last + 1 : min(end, last + _FAR_SAID)]]
    return any(low in _SAYING for low in near)


def _behind_kind(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name behind an office and its body: "head of the Kelp Watch organization Ko Aunge"."""
    tokens = page.tokens
    if index < 4 or not same(page, index - 3, index):
        return None
    body = index - 1
    if tokens.low[body] in _KINDS and tokens.shape[body] is Shape.LOWER:
        body = index - 2 - (tokens.word[index - 2] in _CLOSING)
    else:
        while body > 0 and tokens.low[body] in page.every.places:
            body -= 1
        placed = body < index - 1 and tokens.low[body] in page.words.weak_heads
        headed = placed or tokens.low[body] in page.words.strong_heads
        if not headed or not plain_name(page, index, last):
            return None
    if not office_of_body(page, body) or not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _before_office(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name right before an office and its body: "Ko Aunge general secretary of the Kelp Union"."""
    tokens, words = page.tokens, page.words
    place = last + 1
    while (
        place < last + 3 and tokens.low[place : place + 1] and tokens.low[place] in united(words.titles, _RANKED, _DESK)
    ):
        place += 1
    if place == last + 1 or place + 1 >= len(tokens.word) or not same(page, index, place + 1):
        return None
    led = tokens.low[place] == "of" and tokens.shape[last + 1] is Shape.LOWER and tokens.low[place - 1] not in _RANKED
    behind = place + 1 + (tokens.low[place + 1] in words.articles)
    large = behind < len(tokens.word) and tokens.shape[behind] in BIG
    plain = all(low not in page.common for low in tokens.low[index : last + 1]) and last > index
    held = tokens.low[place - 1] in words.titles or tokens.low[place - 1] in _HOLDING
    if not led or not held or not large or not plain or not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _behind_large_office(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name right behind an office in capitals with its field: "Tidal Rights Director Katiso Rodrigo"."""
    tokens = page.tokens
    if index < 2 or not same(page, index - 2, last + 1) or tokens.low[index - 1] not in _LARGE_OFFICES:
        return None
    charged = tokens.shape[index - 2] in BIG or tokens.low[index - 2] == "s"
    charged = charged and tokens.shape[index - 1] is Shape.CAPITAL
    ended = tokens.shape[last + 1] is Shape.LOWER or tokens.word[last + 1] in '.,;:)"”'
    plain = page.common.isdisjoint(tokens.low[index : last + 1])
    if not charged or not ended or last == index or not plain:
        return None
    named = tokens.shape[index] is tokens.shape[last] is Shape.CAPITAL and short_name(page, index, last)
    return ([person_at(page, index, last, "office", Tier.B)], last + 1) if named else None


def _called(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name right behind a small word for what a person is: "hunger striker Odo Quillby"."""
    tokens = page.tokens
    if page.words.code != "en" or not index or not same(page, index - 1, index):
        return None
    low = tokens.low
    kin = index > 1 and low[index - 1] in KIN and (low[index - 2] in _POSSESSIVES or low[index - 2] == "s")
    if low[index - 1] not in _CALLED and not kin:
        return None
    if tokens.shape[index - 1] is not Shape.LOWER or not plain_name(page, index, last):
        return None
    return ([person_at(page, index, last, "office", Tier.B)], last + 1) if short_name(page, index, last) else None


def _related(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name behind which a comma tells whose kin somebody is: "Jervo Makkil, father of Ann Lee"."""
    tokens = page.tokens
    if page.words.code != "en" or not same(page, index, last + 4) or tokens.word[last + 1] != ",":
        return None
    kin = last + 2 + (tokens.low[last + 2] in page.words.articles)
    told = tokens.low[kin] in KIN and (tokens.low[kin + 1] == "of" or kin > last + 2)
    if not told or not plain_name(page, index, last) or not short_name(page, index, last):
        return None
    return [person_at(page, index, last, "office", Tier.B)], last + 1


def _quoted(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name with its body between commas before a verb of saying: "Hanno Adel, of Al-Reef, told us"."""
    tokens = page.tokens
    if page.words.code != "en" or not same(page, index, last + 5) or tokens.word[last + 1] != ",":
        return None
    place = last + 3 + (tokens.low[last + 3] in page.words.articles)
    if tokens.low[last + 2] not in ("of", "from", "with") or tokens.shape[place] not in BIG:
        return None
    end = page.last[tokens.segment[index]]
    comma = next((at for at in range(place, min(place + _FAR_SAID, end)) if tokens.word[at] == ","), end)
    if comma + 1 >= end or tokens.low[comma + 1] not in _SAYING or not plain_name(page, index, last):
        return None
    return ([person_at(page, index, last, "office", Tier.B)], last + 1) if short_name(page, index, last) else None


def _sent_from(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name behind a body with the Turkic ending of whence: "Göl-Sen'den | Orvan Tekeli, Su Birliği'nden"."""
    tokens = page.tokens
    if page.words.code not in TURKIC or index < 3 or not same(page, index - 3, last + 1):
        return None
    whence = tokens.low[index - 1] in _WHENCE and tokens.word[index - 2] in APOSTROPHES
    placed = tokens.low[index - 3] in page.every.places or tokens.shape[index - 3] not in BIG
    goes_on = tokens.word[last + 1] == "," or tokens.low[last + 1] in page.words.and_words
    if not whence or placed or not goes_on or not plain_name(page, index, last) or index == last:
        return None
    return ([person_at(page, index, last, "office", Tier.B)], last + 1) if short_name(page, index, last) else None


def _bylined(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """The writer in brackets or in a line of their own, who made a picture: "(By Orla Tidewell)", "Photo by X"."""
    tokens = page.tokens
    if (
        index > 1
        and tokens.low[index - 1] == "by"
        and tokens.low[index - 2] in _PICTURES
        and same(page, index - 2, last)
    ):
        return ([person_at(page, index, last, "byline", Tier.B)], last + 1) if short_name(page, index, last) else None
    if index < 1 or tokens.low[index - 1] != "by" or not same(page, index - 1, index):
        return None
    worked = index > 1 and tokens.low[index - 2] in _WORKED and same(page, index - 2, last)
    if worked and short_name(page, index, last):
        return [person_at(page, index, last, "byline", Tier.B)], last + 1
    large = all(tokens.word[place].isupper() for place in range(index, last + 1))
    if not large and tokens.shape[index - 1] is Shape.LOWER:
        return None
    bracket = index > 1 and tokens.word[index - 2] == "(" and tokens.word[last + 1 : last + 2] == [")"]
    alone = index - 1 == page.first[tokens.segment[index]] and last + 1 == page.last[tokens.segment[index]]
    named = short_name(page, index, last) or (large and index < last and plain_name(page, index, last))
    if not (bracket or alone) or not named:
        return None
    return [person_at(page, index, last, "byline", Tier.B)], last + 1
