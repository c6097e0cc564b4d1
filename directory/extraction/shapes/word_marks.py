"""What one word says by itself of the name it stands in: read once, weighed in every name that holds it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from directory.extraction.text.text_tokens import Shape, shape_of
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.inflections import inflected
from directory.extraction.words.known_places import is_place
from directory.extraction.words.vocabulary import Remembered, fold, word_set

if TYPE_CHECKING:
    from directory.extraction.words.vocabulary import Words

NAME_WORD = re.compile(r"[^\W_]+(?:[-‐‑.&·'’`´][^\W_]+)*\.?")
_CAMEL = re.compile(r"[^\W\d_]*[a-z][A-Z]")
_KIN = re.compile(r"(?:Mc|Mac|Fitz)[A-Z][a-z]{2}")
_CAMEL_SURNAME = re.compile(r"(?:Mc|Mac|Fitz|De|Di|La|Le|O|D)[A-Z]")
_PARTICLES = word_set("""
    de da do dos das di del della der den van von zu zur ter ten la le du al el bin ibn binti bint abu ben y i
    af av wa ould uld ní nic ó dalla dello degli vom zum op t
    """)
_ABBREVIATED = word_set("sos ngo cso eu un us uk aids hiv lgbt usa nz")
_PATRONYMICS = (
    "ович", "евич", "овна", "евна", "івна", "ovich", "evich", "ovna", "evna", "owicz", "ewicz", "owiç", "ewiç", "oviç",
    "oğlu", "oglu", "qızı", "ovič", "ević", "ović",
)  # fmt: skip
_LONG = 6
_LARGE = frozenset({Shape.CAPITAL, Shape.INITIAL, Shape.UPPER})


class Marks(NamedTuple):  # made for every new word, which a tuple is three times faster at than a frozen dataclass
    """What the tables say of one word, ``low`` as they write it; weights are points for a person's name.

    ``head`` is a large noun that makes a name a body's, ``weak`` one that does with a modifier, ``joins`` a small
    word inside such names, ``typical`` any other word of them.  ``first`` weighs a word that leads a person's name,
    ``later`` one behind it, ``common`` one that the document prints in small letters too (None where that does not
    matter).
    """

    low: str
    shape: Shape
    small: bool
    large: bool
    head: bool
    weak: bool
    typical: bool
    camel: bool
    acronym: bool
    joins: bool
    particle: bool
    given: bool
    leads: bool
    located: bool
    first: float
    later: float
    common: float | None


@lru_cache(maxsize=2048)
def marks_of(text: str, words: Words) -> tuple[tuple[Marks, ...], tuple[str, ...]]:
    """The marks of each word of a piece of text, in order, and the words as the tables write them."""
    marks = tuple(map(_marks(words).__getitem__, NAME_WORD.findall(text)))
    return marks, tuple([each.low for each in marks])


@lru_cache(maxsize=32)
def _marks(words: Words) -> Remembered[Marks]:
    """The marks of words by the tables of one language or of several."""
    return Remembered(lambda word: mark(word, words))


def mark(word: str, words: Words) -> Marks:
    """The marks of one word."""
    low = fold(word)
    outer = shape_of(word)
    shape = shape_of(word.rstrip(".")) if word[-1] == "." else outer
    small = word[0].islower()
    lead = word.casefold().partition("-")[0]
    strong = low in words.strong_heads and not (low == "ngo" and outer is Shape.CAPITAL)  # a surname
    compound = is_compound(low, words)
    initials = len(word) < 4 and shape is Shape.UPPER  # "AI" is no given name, "Ai" is
    given = (low.partition("-")[0] in GIVEN_NAMES or low in GIVEN_NAMES) and not initials
    camel = bool(_CAMEL.match(word))
    odd = 0.0
    if shape is Shape.UPPER and len(word) <= 5:
        odd -= 0.7 if low not in _ABBREVIATED else 3.0
    if camel and not _CAMEL_SURNAME.match(word):
        odd -= 2.0
    headed = strong or low in words.weak_heads
    located = is_place(low, words.places) or low in words.nationalities
    impersonal = located or low in words.name_words or (low in words.legal_forms and shape is not Shape.INITIAL)
    plain = -4.0 if headed else -2.0 if impersonal else -4.0 if compound else 0.0
    of_kin = camel and _KIN.match(word) is not None
    patronymic = low.endswith(_PATRONYMICS) and len(low) > _LONG and not small
    later = 2.0 if patronymic or of_kin else 1.0 if given else plain
    return Marks(
        low=low,
        shape=shape,
        small=small,
        large=shape in _LARGE,
        head=not small and (strong or compound or inflected(low, words)),
        weak=not small and (low in words.weak_heads or low in words.collective_heads),
        typical=low in words.name_words or low in words.nationalities,
        camel=camel and not of_kin and outer is not Shape.UPPER,
        acronym=outer is Shape.UPPER and len(word) > 1,
        joins=small and (low in words.and_words or low in words.link_words or low in words.of_words),
        particle=low in _PARTICLES,
        given=given,
        leads=lead in GIVEN_NAMES and not initials,
        located=located,
        first=(0.5 if given and low in words.name_words else 2.5 if given else plain) + odd,  # "Christian Aid"
        later=later + odd,
        common=None if given or headed or impersonal else odd - 2.0,
    )


def is_compound(low: str, words: Words) -> bool:
    """Whether one word ends in an organisation's noun ("Landesverband")."""
    return len(low) > 6 and low.endswith(words.compound_heads) if words.compound_heads else False
