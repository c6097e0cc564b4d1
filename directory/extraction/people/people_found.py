"""Persons in running text: by honorific, by given name, by office beside the name, by verbs of saying."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.bodies.names_of_things import (
    bearing_thing,
    is_posted,
    is_town,
    of_a_city,
    of_a_site,
    of_a_street,
    of_paper,
    quoted_alone,
)
from directory.extraction.people.honoured_people import honoured, may_lead
from directory.extraction.people.lone_names import lone_names
from directory.extraction.people.name_extent import name_end, skip_dot, stands_alone
from directory.extraction.people.people_beside import shown_beside
from directory.extraction.people.quoted_people import quoted_person
from directory.extraction.people.state_offices import before_another, held_abroad, of_state
from directory.extraction.people.turkic_people import bears_name, before_outlet, dated, of_a_father, of_many
from directory.extraction.shapes.initials import before_surname, named_by_initials, turkic_initialled
from directory.extraction.shapes.name_beginnings import behind_saint
from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.shapes.office_holders import ends_surname, holder_at_end
from directory.extraction.shapes.office_words import RANKS_OF_TWO
from directory.extraction.shapes.person_words import (
    before_letters,
    joined_given,
    month_surname,
    namelike,
    noun_surname,
    person_at,
    placed_surname,
    same,
    short_name,
)
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.declined_names import given_name, is_patronymic
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.inflections import office_compound
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_NO_OFFICES = word_set("chief deputy lead member owner partner priest")
_ADJECTIVES = ("ая", "ий", "ого", "ое", "ой", "ый", "ых")
_SYLLABLES = re.compile(
    r"(?:Ch|Gy|Hy|Hs|J|Kw|Ky|Kh|My|Ph|Sh|Sz|Ts|Th|Tz|W|Y|[BDFGHJKLMNPRSTWY])[aeiouy]{1,3}(?:ng|n|m|k|l|p|t|h|r)?"
    r"-(?:ch|gy|hy|hs|kw|ky|kh|my|ph|sh|sz|ts|th|tz|[bdfghjklmnprstwy])?[aeiouy]{1,3}(?:ng|n|m|k|l|p|t|h|r)?"
)
_LONGEST_SURNAME = 6
_LAUNCHING = word_set("created launched started")
_SAYING = word_set("""
    recalled recounted testified thanked
    said says told added stated explained noted wrote commented argued warned emphasised emphasized stressed declared
    erklärte sagte sagt dijo afirmó declaró déclaré dit söyledi dedi bildirib сказал сказала заявил заявила
    """)
_PARTISANS = word_set("christian communist conservative democrat green labour liberal muslim republican socialist")
_SIDES = frozenset({"left", "right"})
_NUMBER = re.compile(r"(?:[A-Z]{1,2}\.)?\d+")
_HONOURING = word_set("bay bayan cənab sayın xanım")
_PORTUGUESE_NOUNS = frozenset({"lei", "serra"})
"""Words that are given names elsewhere: "Lei de Proteção", "Serra do Orvo"."""


def people_in_prose(page: Page) -> list[Found]:
    """The persons that running text names."""
    found: list[Found] = []
    behind, tokens = 0, page.tokens
    english, russian, azerbaijani = (page.words.code == code for code in ("en", "ru", "az"))
    leading, lone = may_lead(page), lone_names(page)
    for index in tokens.large:
        if index < behind:
            continue
        if russian and (initialled := named_by_initials(page, index)):
            found.append(person_at(page, *initialled, "initials"))
            behind = initialled[1] + 1
        elif azerbaijani and "." in tokens.word[index] and turkic_initialled(page, index):
            found.append(person_at(page, index, index, "initials"))
        elif azerbaijani and (fathered := of_a_father(page, index)):
            found.append(person_at(page, *fathered, "patronymic"))
            behind = fathered[1] + 1
        elif english and tokens.word[index + 1 : index + 2] == ["."] and (initialled := before_surname(page, index)):
            found.append(person_at(page, *initialled, "initials"))
            behind = initialled[1] + 1
        elif name := (tokens.low[index] in leading and honoured(page, index)) or _bare(page, index, lone):
            found.extend(name[0])
            behind = name[1]
    return found


def _bare(page: Page, index: int, lone: set[int]) -> tuple[list[Found], int] | None:
    """A name without an honorific, of two words and more, or of one that an office shows."""
    if (stands_alone(page, index) and index not in lone) or _before_address(page, index) or is_town(page, index):
        return None
    if page.words.code == "de" and office_compound(page.tokens.low[index]):
        return None
    if page.words.code == "pt" and page.tokens.low[index] in _PORTUGUESE_NOUNS:
        return None
    last = name_end(page, index)
    given = page.tokens.low[index] in GIVEN_NAMES
    if last == index:
        last += given and _of_a_people(page, index)
    else:
        last = before_outlet(page, index, last)
    alone = last == index
    if last is None or (last == index + 2 and page.tokens.shape[last] is Shape.LOWER):
        return None
    if (alone and index not in lone) or of_a_city(page, index, last):
        return None
    if (not given and holder_at_end(page, index, last)) or bears_name(page, last) or of_a_street(page, index):
        return None
    if page.words.code in TURKIC and (of_many(page, index, last) or dated(page, index)):
        return None
    if alone:
        return [person_at(page, index, index, "honorific", Tier.B)], index + 1
    return (
        _given(page, index, last)
        or _syllabled(page, index, last)
        or _initialled(page, index, last)
        or _middle(page, index, last)
        or _fathered(page, index, last)
        or _lettered(page, index, last)
        or _speaking(page, index, last)
        or quoted_person(page, index, last)
        or _titled(page, index, last)
        or _surnamed(page, index, last)
        or _given_second(page, index, last)
        or shown_beside(page, index, last)
    )


_ADDRESSING = frozenset({"dr", "mr", "mrs", "ms"})


def _before_address(page: Page, index: int) -> bool:
    """Whether a form of address stands behind a word, which is no part of the name: "Download | Mr Lee's speech"."""
    return page.tokens.low[index + 1 : index + 2] != [] and page.tokens.low[index + 1] in _ADDRESSING


def _of_a_people(page: Page, index: int) -> bool:
    """Whether a given name has a people's name as its surname, behind which no noun stands: "Ersin Tatar, leader"."""
    tokens = page.tokens
    if page.words.code != "en" or tokens.low[index] not in GIVEN_NAMES or not same(page, index, index + 2):
        return False
    plain = tokens.shape[index] is tokens.shape[index + 1] is Shape.CAPITAL and tokens.low[index] not in page.common
    ended = tokens.word[index + 2] in ",.;)’'" or tokens.low[index + 2] in united(page.words.acting_words, _SAYING)
    return plain and ended and tokens.low[index + 1] in page.every.nationalities


def _surnamed(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name of two words, the second with the ending of a surname: "Narmina Qocayeva"."""
    tokens = page.tokens
    sikh = last - index <= 2 and not {"kaur", "singh"}.isdisjoint(tokens.low[index + 1 : last + 1])
    if sikh and short_name(page, index, last):
        return [person_at(page, index, last, "surname")], last + 1
    ending = ends_surname(tokens.low[last])
    plain = tokens.low[index] not in page.common and tokens.shape[index] is tokens.shape[last] is Shape.CAPITAL
    if last != index + 1 or not ending or not plain or tokens.low[last] in page.common or bearing_thing(page, last):
        return None
    if quoted_alone(page, index, last):
        return None
    return ([person_at(page, index, last, "surname", Tier.B)], last + 1) if short_name(page, index, last) else None


def _titled(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name of two or three words behind an office in small letters: "spokeswoman Ruth Cash"."""
    tokens = page.tokens
    office = index > 0 and same(page, index - 1, index) and tokens.shape[index - 1] is Shape.LOWER
    office = office or (page.words.code in TURKIC and index > 1 and same(page, index - 2, index))
    office = office or _listed_office(page, index, last)
    if page.words.code == "ru" and last == index + 2 and _given(page, index + 1, last):
        return None
    if not office and (of_state(page, index) or (last == index + 1 and held_abroad(page, index))):
        named = short_name(page, index, last)
        return ([person_at(page, index, last, "office", Tier.B)], last + 1) if named else None
    if index > 0 and page.words.code == "de" and office_compound(tokens.low[index - 1]):
        named = short_name(page, index, last)
        return ([person_at(page, index, last, "office", Tier.B)], last + 1) if named else None
    honoured = page.words.code in TURKIC and tokens.low[index - 1] in _HONOURING  # "cənab X"
    held = honoured or tokens.low[index - 1] in page.words.titles
    if not office or not held or tokens.low[index - 1] in _NO_OFFICES:
        return None
    declined = page.words.code == "ru" and tokens.low[index].endswith(_ADJECTIVES)
    if declined or any(is_head(low, page.words) for low in tokens.low[index : last + 1]):
        return None
    place = index
    while place < last and tokens.shape[place] is Shape.INITIAL:
        place = skip_dot(page, place + 1)
    return ([person_at(page, index, last, "office", Tier.B)], last + 1) if short_name(page, place, last) else None


def _listed_office(page: Page, index: int, last: int) -> bool:
    """Whether an office written large stands between commas of a list before a name: "A, | Singer | B, writer C"."""
    tokens = page.tokens
    inside = page.words.code == "en" and index > 1 and same(page, index - 2, last + 1)
    if not inside or tokens.word[index - 2] != "," or tokens.shape[index - 1] is not Shape.CAPITAL:
        return False
    plain = all(low not in page.common for low in tokens.low[index : last + 1])
    return plain and (tokens.word[last + 1] in ",;" or tokens.low[last + 1] in page.words.and_words)


def _initialled(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """A name with initials in front of its given name: "G. Sanjeeva Reddy"."""
    place = index
    while place < last and page.tokens.shape[place] is Shape.INITIAL:
        place = skip_dot(page, place + 1)
    given = index < place < last and not _clause(page, index) and _given(page, place, last)
    named = given or (index < place <= last and _behind_initials(page, index, place, last))
    return ([person_at(page, index, last, "given-name")], last + 1) if named else None


def _given_second(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """A name whose second word is a given name, inside a sentence: "arrested | Abakr Ali Adam"."""
    tokens = page.tokens
    if behind_saint(page, index):
        return None
    inside = index > 0 and same(page, index - 1, index) and tokens.shape[index - 1] is Shape.LOWER
    led = inside and tokens.low[index - 1] not in page.words.articles and tokens.shape[index] is Shape.CAPITAL
    if page.words.code != "en" or not led or last - index not in (2, 3) or tokens.low[index + 1] not in GIVEN_NAMES:
        return None
    held = index > 1 and same(page, index - 2, index) and tokens.shape[index - 2] is Shape.CAPITAL
    if held and tokens.low[index - 1] in page.words.of_words:
        return None  # "Register of Copyrights | Ann Lee"
    plain = all(tokens.low[place] not in page.common and namelike(page, place) for place in range(index, last + 1))
    office = tokens.low[index].removesuffix("s") in united(page.words.titles, page.words.honorifics, _PARTISANS)
    if not plain or office or "." in tokens.word[index] or bearing_thing(page, last) or quoted_alone(page, index, last):
        return None
    return [person_at(page, index, last, "given-name", Tier.B)], last + 1


def _fathered(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """A Russian name with a patronymic, in any case: "Льва Александровича Пономарева", "Орлов Олег Петрович"."""
    tokens = page.tokens
    at = next((place for place in range(index + 1, last + 1) if is_patronymic(tokens.low[place])), None)
    if at is None or last > index + 2:
        return None
    return [person_at(page, index, last, "patronymic")], last + 1


def _behind_initials(page: Page, index: int, place: int, last: int) -> bool:
    """Whether initials and a surname behind an office, a comma or an 'and' are a person: "leaders M. Ramdasar"."""
    tokens = page.tokens
    before = tokens.low[index - 1] if index and same(page, index - 1, index) else ""
    joined = before == "," or before in page.words.and_words or {before, before.removesuffix("s")} & page.words.titles
    plain = all(len(low) > 3 and low not in page.common for low in tokens.low[place : last + 1])
    return bool(joined) and plain and last - place < 2 and short_name(page, place, last)


def _syllabled(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """A Korean or Chinese name whose given name is two syllables with a hyphen: "Orm Ki-moon", "Moon Jae-in"."""
    tokens = page.tokens
    plain = tokens.shape[index] is Shape.CAPITAL and len(tokens.word[index]) <= _LONGEST_SURNAME
    given = last == index + 1 and plain and _SYLLABLES.fullmatch(tokens.word[last]) is not None
    named = given and tokens.low[index] not in page.common and not bearing_thing(page, last)
    return ([person_at(page, index, last, "given-name")], last + 1) if named else None


def _middle(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name with an initial between its parts: "Orla R. Tidewell"."""
    tokens = page.tokens
    dotted = last == index + 3 and tokens.shape[index + 1] is Shape.INITIAL and tokens.word[index + 2] == "."
    parts = (tokens.shape[index], tokens.shape[last]) if dotted else ()
    if parts != (Shape.CAPITAL, Shape.CAPITAL) or not (namelike(page, index) and namelike(page, last)):
        return None
    return [person_at(page, index, last, "middle-initial", Tier.B)], last + 1


def _clause(page: Page, index: int) -> bool:
    """Whether an initial is a word or opens a numbered item: "A", "I"."""
    return page.tokens.low[index] in page.words.articles or page.tokens.low[index] in page.words.stopwords


def _given(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    tokens = page.tokens
    low = tokens.low[index]
    if _no_given(page, index, last):
        return None
    declined = page.words.code == "ru" and given_name(low) is not None
    if (
        not (declined or low.split("-")[0] in GIVEN_NAMES or _joined(page, index))
        or low in page.words.honorifics
        or tokens.shape[index] is Shape.INITIAL
    ):
        return None
    last = before_another(page, index, last) if declined and low not in GIVEN_NAMES else last
    if not _surname(page, last) and not (last == index + 1 and _of_a_people(page, index)):
        return None
    if tokens.shape[index] is Shape.UPPER and _abbreviated(page, index, last):
        return None
    if tokens.shape[last] is Shape.UPPER and tokens.low[last - 1] in page.words.stopwords and last > index + 1:
        return None  # "TIDE BILL HAS PASSED"
    held = page.words.code == "de" and index > 0 and office_compound(tokens.low[index - 1])  # "Ministerin Nancy Dahl"
    townlike = low in page.every.places and not (page.words.code in TURKIC and ends_surname(tokens.low[last]))
    townlike = townlike and not held
    if townlike or is_posted(page, last):
        return None
    office = " ".join(tokens.low[last : last + 2]) in RANKS_OF_TWO  # "German Prime | Minister"
    if office or (low in page.words.nationalities and page.common.intersection(tokens.low[index + 1 : last + 1])):
        return None  # "German Customs Decision"
    if bearing_thing(page, last) or of_paper(page, index) or of_a_site(page, index, last) or behind_saint(page, index):
        return None
    if quoted_alone(page, index, last) or " ".join(tokens.low[index : last + 1]) in page.every.places:
        return None
    sure = low not in page.common and last - index <= 3
    last += placed_surname(page, index, last)
    return [person_at(page, index, last, "given-name", Tier.A if sure else Tier.B)], last + 1


def _joined(page: Page, index: int) -> bool:
    """Whether a word with a capital inside is a given name in front of a surname: "MaryBeth | Lee"."""
    word = page.tokens.word[index]
    return not word[1:].islower() and not word.isupper() and joined_given(word)


_POINTING = frozenset({"any", "every", "these", "this"})


def _no_given(page: Page, index: int, last: int) -> bool:
    """Whether a given name is another word here: "the | Christian Right", a sentence that begins with "Said"."""
    tokens, low = page.tokens, page.tokens.low[index]
    numbered = _NUMBER.fullmatch(tokens.word[last]) is not None  # "Bill S.2064"
    if numbered or (low == "don" and tokens.low[index + 2] == "t"):  # "DON'T GO"
        return True
    if low in _PARTISANS and tokens.low[index + 1] in _SIDES:
        return True
    if low in _PARTISANS:
        return index > 0 and tokens.low[index - 1] in page.words.articles and same(page, index - 1, index)
    opener = index == page.first[tokens.segment[index]] or not tokens.word[index - 1][-1].isalnum()
    if page.words.code == "en" and not opener and tokens.low[index - 1] in _POINTING:  # "Why This | Bill Matters"
        return True
    if page.words.code != "en" and opener and low in page.words.stopwords:  # "Seit Anfang des Jahres"
        return True
    return low == "said" and opener and last - index > 1 and tokens.low[index + 1] in GIVEN_NAMES


def _abbreviated(page: Page, index: int, last: int) -> bool:
    """Whether capitals are a short form: "KAI Tembelo", "ANCA Exec. Director", "AMA PROPOSES BETTER HEALTH CARE"."""
    tokens = page.tokens
    if tokens.shape[last] is Shape.UPPER:
        return _short_elsewhere(page, index)
    dotted = tokens.word[last + 1 : last + 2] == ["."] and tokens.low[last + 2 : last + 3] != []
    office = dotted and tokens.low[last + 2] in page.words.titles
    return len(tokens.low[index]) < 4 or office


def _short_elsewhere(page: Page, index: int) -> bool:
    """Whether a word in capitals is one in a sentence in small letters too, so that it is a short form."""
    tokens = page.tokens
    alike = (at for at in tokens.places[tokens.low[index]] if at != index and tokens.word[at] == tokens.word[index])
    return any(Shape.LOWER in tokens.shape[max(0, at - 1) : at + 2 : 2] for at in alike)


def _lettered(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """A name of two or three words with letters behind: "Metiria Turei MP"."""
    tokens = page.tokens
    if not same(page, index, last + 1) or tokens.shape[last + 1] is not Shape.UPPER:
        return None
    if tokens.low[last + 1] not in page.words.post_nominals or len(tokens.low[last + 1]) < 2:
        return None
    return ([person_at(page, index, last, "letters")], last + 2) if short_name(page, index, last) else None


def _speaking(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """An unknown name of two or three words beside a verb of saying."""
    tokens = page.tokens
    before = tokens.low[index - 1] if index and same(page, index - 1, index) else ""
    after = tokens.low[last + 1] if last + 1 < len(tokens.word) and same(page, last, last + 1) else ""
    outlet = before == "told" and page.tokens.low[index] not in GIVEN_NAMES
    after = "" if before in page.words.of_words else after  # "Common Ground of Great Sandhaven said"
    before = "" if after in APOSTROPHES else before  # "said Tide Forward's plan"
    petition = after in _LAUNCHING and "petition" in tokens.low[last + 2 : last + 4]
    told = (before in _SAYING or after in _SAYING or petition) and tokens.low[last] not in page.words.state_nouns
    if not outlet and told and short_name(page, index, last):
        return [person_at(page, index, last, "saying", Tier.B)], last + 1
    return None


def _surname(page: Page, index: int) -> bool:
    """Whether a word can end a person's name; a place can where letters follow: "Ruth Preston MP"."""
    while page.tokens.shape[index] is Shape.LOWER and index > 1:  # behind an apostrophe: "Al-A'war", "Ng'ang'a"
        index -= 2
    if month_surname(page, index) or noun_surname(page, index):
        return True
    return before_letters(page, index) or (namelike(page, index) and page.tokens.shape[index] is not Shape.INITIAL)
