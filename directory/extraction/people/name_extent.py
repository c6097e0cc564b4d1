"""How far a run of words goes that can be a person's name: capitals, initials, particles, apostrophes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.people.turkic_people import case_ending, joined_outlet
from directory.extraction.shapes.person_words import (
    PARTICLES,
    before_letters,
    begins_surname,
    month_surname,
    namelike,
    noun_surname,
    same,
)
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_CLITICS = word_set("d ll m re s t ve")
_ARTICLES, _BEFORE_ARTICLE = frozenset({"das", "den", "der"}), frozenset({"an", "auf", "van", "von", "zu"})
_PREPOSITIONS = word_set("vom von zu zum zur")
_PARTISANS = word_set("christian communist conservative democrat green labour liberal muslim republican socialist")
_LONGEST_RUN = 9  # tokens
_OPENING, _CLOSING = frozenset("“\"«„‘'"), frozenset("”\"»“’'")


def name_end(page: Page, index: int) -> int | None:
    """The last token of the run of name tokens that begins at an index: capitals, initials, particles."""
    tokens = page.tokens
    if index >= len(tokens.word) or tokens.shape[index] not in BIG:
        return None
    last, place = index, index + 1
    limit = min(page.last[tokens.segment[index]], index + _LONGEST_RUN)
    spanish = page.words.code == "es"
    while place < limit:
        shape, word = tokens.shape[place], tokens.word[place]
        ended = shape is Shape.LOWER and not spanish and tokens.low[place] not in PARTICLES
        if ended or ("." in word and "." in word[1:-2] and word[-1].islower()):  # an address of the web
            break
        if shape in BIG:
            initials = shape is Shape.UPPER and len(word) <= 3 and tokens.low[place] not in page.words.stopwords
            if (
                _of_party(page, place)
                or joined_outlet(page, place)
                or (
                    not namelike(page, place)
                    and not begins_surname(page, place)
                    and not before_letters(page, place)
                    and not month_surname(page, place)
                    and not noun_surname(page, place)
                    and shape is not Shape.INITIAL
                    and not (initials and same(page, place, place + 1) and namelike(page, place + 1))
                )
            ):
                break
            last = place
        elif (word == "." and tokens.glued(place) and tokens.shape[place - 1] is Shape.INITIAL) or (
            word in "'’"
            and tokens.glued(place)
            and place + 1 < len(tokens.word)
            and tokens.glued(place + 1)
            and (tokens.shape[place + 1] in BIG or tokens.low[place + 1] not in _CLITICS)
            and not (tokens.word[place + 1] == "S" and page.words.code == "en")  # "SEN. ORVO | 'S BILL"
        ):
            if word != "." and case_ending(page, place + 1):
                break
            small = word != "." and tokens.shape[place + 1] is Shape.LOWER
            last += 2 * small
            place += small and page.words.code not in TURKIC
        elif steps := int(_second_surname(page, index, place)) or _nicknamed(page, index, place):
            return place + steps
        elif tokens.low[place] not in PARTICLES or _ends_before(page, place):
            break
        place += 1
    return last


def stands_alone(page: Page, index: int) -> bool:
    """Whether a plain word in small letters follows a token at once, so that no name of two words begins with it."""
    tokens, behind = page.tokens, index + 1
    plain = tokens.shape[behind] is Shape.LOWER and tokens.low[behind] not in PARTICLES
    return plain and page.words.code != "es"


def _nicknamed(page: Page, index: int, place: int) -> int:
    """How far behind the opening mark of a nickname the surname stands: "Jesus | "Chuy" Garcia"; else 0."""
    tokens, surname = page.tokens, place + 3
    if tokens.word[place] not in _OPENING or place != index + 1 or not same(page, index, surname):
        return 0
    quoted = tokens.shape[place + 1] is Shape.CAPITAL and tokens.word[place + 2] in _CLOSING
    return 3 * (quoted and tokens.low[index] in GIVEN_NAMES and namelike(page, surname))


def skip_dot(page: Page, index: int) -> int:
    """The token behind a full stop that closes a shortened word, or the token itself."""
    if index < len(page.tokens.word) and page.tokens.word[index] == "." and page.tokens.glued(index):
        return index + 1
    return index


def _second_surname(page: Page, index: int, place: int) -> bool:
    """Whether a Spanish 'and' joins the second surname of a person: "Ana Robles | y Prado", but not "y Luis Prado"."""
    tokens = page.tokens
    if page.words.code != "es" or tokens.low[place] not in ("y", "i") or not same(page, index, place + 2):
        return False
    surname, behind = tokens.low[place + 1], tokens.word[place + 2]
    plain = tokens.shape[place + 1] is Shape.CAPITAL and namelike(page, place + 1) and surname not in GIVEN_NAMES
    whole = place - index > 1 and tokens.low[index] in GIVEN_NAMES and tokens.low[place - 1] not in GIVEN_NAMES
    return plain and whole and (behind in ",;.)" or tokens.shape[place + 2] is Shape.LOWER)


def _behind_surname(page: Page, place: int) -> bool:
    """Whether a German preposition stands behind a surname and begins none: "Jan Moor | zur Lage", not "von Moor"."""
    tokens = page.tokens
    if page.words.code != "de" or tokens.low[place] not in _PREPOSITIONS:
        return False
    before = tokens.low[place - 1]
    return tokens.shape[place - 1] is Shape.CAPITAL and before not in GIVEN_NAMES


def _ends_before(page: Page, place: int) -> bool:
    """Whether a name ends before a particle that is a small word here."""
    return _article(page, place) or _behind_surname(page, place) or _leads_to_short_form(page, place + 1)


def _leads_to_short_form(page: Page, place: int) -> bool:
    """Whether "de" leads to a body's short form and to no surname: "Josep Mir | de FAPA-Lugo"."""
    word = page.tokens.word[place] if place < len(page.tokens.word) else ""
    lead = word.partition("-")[0]
    surname = page.tokens.word[place - 2].isupper() and len(page.tokens.word[place - 2]) > 1
    return len(lead) > 1 and lead.isupper() and not surname


def _of_party(page: Page, place: int) -> bool:
    """Whether a word tells whose member holds the office behind it: "Ann Lee | Conservative MEP"."""
    tokens, words = page.tokens, page.words
    if tokens.low[place] not in _PARTISANS or not same(page, place, place + 1):
        return False
    return tokens.low[place + 1] in words.post_nominals or tokens.low[place + 1] in words.titles


def _article(page: Page, index: int) -> bool:
    """Whether a German particle of names is an article behind a name: "sagte Jan Moor | der Torfzeitung"."""
    tokens = page.tokens
    return page.words.code == "de" and tokens.low[index] in _ARTICLES and tokens.low[index - 1] not in _BEFORE_ARTICLE
