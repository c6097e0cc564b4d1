"""Which words can stand in a person's name, and where such a name stands in a page."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.shapes.acting_acronyms import shouting
from directory.extraction.shapes.found import Found, person
from directory.extraction.shapes.known_bodies import is_known_short_form
from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.deeds_en import HEADLINE_VERBS
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.known_places import TOWNS
from directory.extraction.words.languages import words_of_language
from directory.extraction.words.vocabulary import word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

PARTICLES = word_set("""
    de da do dos das di del della van von zu zur ter ten la al el bin ibn binti der den du ben abu af
    """)
_LARGE_PARTICLES = PARTICLES | word_set("des le les lo")
_APOSTROPHES = frozenset("'’")
_ARABIC = frozenset({"abu", "al", "ben", "bin", "el", "ibn"})
_NOUNS_IN_CAPITALS = frozenset({"cso", "ngo"})
_SURNAMES = word_set("""
    abbot bishop cook dean farmer fisher green judge king law marshall mason north painter pope porter prince shepherd
    singer west
    """)
"""Words of names of bodies and of offices that are surnames too."""
_LONGEST_NAME = 3  # words
_LONGEST_SHORT_FORM = 5
_SHORTEST_SURNAME = 3
_VOWEL = re.compile("[AEIOUYÂÎÛÄÖÜIİƏÉÈÊËÀÔÏÇ]")
_LOUD_SURNAMES = TURKIC | {"fr"}  # languages that write the surnames of those named in capitals
_BEARERS_IN_PLURAL = word_set("awards gardens memorials parks prizes streets")
_NO_PERSONS = word_set("""
    address airways announcement announcements anniversary aquarium attached attachment boulevard category cemetery
    city comment comments communities contact contacts demonstration diaspora e-mail email fax government governments
    highway hotel info information mail newsletter phone photo photos plaza protest rally regards regime shadow
    sincerely subject tel telephone venue video videos webpage website yours zoo
    area as assemblymembers at by channel congressmen congresswomen councillors councilmembers county delegates
    dignitaries district for from guests legislators members mps in ocean on over peninsula province region
    majority minority representatives sea senators speakers st strait straits to with
    aussi publié publiée publicado pubblicato source sources suivre
    день дню дня днем днём
    """)
_FAITHFUL = frozenset({"christian", "roman"})  # "a Christian Bishop"
_UNITS = word_set("subcommittee subcommission taskforce workgroup")
_RANKED = word_set("acting executive interim managing ranking")
_MONTHS = frozenset({"april", "august", "june", "march", "may"})
_NOUN_SURNAMES = word_set("""
    bell bridges castle church day cross field fields ford forest hall hill hills house law marsh mills parks price
    rivers spring summer summers wall war week winter winters woods
    """)
_NAMING = word_set("by cto said says told")
_PARTING = frozenset("(,:–-")
_NAMED = word_set("""
    added announced argued asked called condemned described explained launched said says signed spoke thanked told urged
    warned welcomed who whose wrote
    """)
_DONE = word_set("""
    accused appointed arrested cancelled condemned convicted delayed denied deported detained elected freed honoured
    imprisoned jailed posted published updated killed murdered postponed rejected released sentenced sued
    """)
"""What headings say with a capital was done, or done to a person."""

_TWO_SURNAMES = frozenset({"es", "pt"})


_TWO_NAMES = re.compile(r"([A-Z][a-z]+)([A-Z][a-z]+)")
_GIVEN_LEADS = word_set("da de di ja la le ra sha ta")


def joined_given(word: str) -> bool:
    """Whether a word with a capital inside is a given name: "MaryBeth", "JoAnn", "DeShawn"."""
    parts = _TWO_NAMES.fullmatch(word)
    if parts is None:
        return False
    first, second = parts[1].casefold(), parts[2].casefold()
    if first in _GIVEN_LEADS:
        return len(second) > 3 and second not in _NO_PERSONS
    return first in GIVEN_NAMES and (second in GIVEN_NAMES or len(second) < _LONGEST_NAME)


def short_name(page: Page, index: int, last: int) -> bool:
    """Whether tokens can be a name of two or three words, Arabic particles and the rest behind an apostrophe aside."""
    tokens = page.tokens
    if last - index <= 2 and all(namelike(page, place) for place in range(index, last + 1)):
        return index == last or " ".join(tokens.low[index : last + 1]) not in page.every.places
    places = [place for place in range(index, last + 1) if place == index or tokens.low[place] not in _ARABIC]
    glued = {place for place in places if tokens.word[place] in _APOSTROPHES or tokens.word[place - 1] in _APOSTROPHES}
    whole = [place for place in places if place == index or place not in glued]
    return len(whole) <= _LONGEST_NAME and all(namelike(page, place) for place in whole)


_GIVEN_NOUNS = word_set("barış doğa emek evrim eylem toprak umut çağdaş özgür")
"""Turkish given names that are words in the names of bodies, too."""
_OURS = re.compile(r"[ıiuü]m[ıiuü]z(?:n?[ıiuüaeə]n?)?$")
"""The ending for "our" with what cases add to it."""


def namelike(page: Page, index: int) -> bool:
    """Whether a token may be part of a person's name: large, and no word of bodies, places, offices or dates."""
    tokens = page.tokens
    if index >= len(tokens.word) or tokens.shape[index] not in BIG:
        return False
    low = tokens.low[index]
    if low in _NOUNS_IN_CAPITALS and tokens.shape[index] is Shape.CAPITAL:  # "Lina Ngo"
        return True
    if not _may_name(low, page.words, page.every) or our_officer(low, page.words):
        surname = low in _SURNAMES and _last_behind_given(page, index)
        return surname or (page.words.code in TURKIC and _turkic_name(page, index))
    loud = tokens.shape[index] is Shape.UPPER and len(low) <= _LONGEST_SHORT_FORM
    return not loud or shouting(page, index) or _behind_given(page, index)


def _turkic_name(page: Page, index: int) -> bool:
    """Whether a people's name is a surname or a noun a given name, as what stands beside shows: "Üyesi | Emek | Türk".

    The one stands behind a given name where a list or sentence goes on, the other right behind an office.
    """
    tokens, low = page.tokens, page.tokens.low[index]
    if index < 1 or tokens.segment[index - 1] != tokens.segment[index] or tokens.shape[index] is not Shape.CAPITAL:
        return False
    if low in _GIVEN_NOUNS:
        return tokens.low[index - 1] in page.words.titles
    behind = tokens.low[index + 1] if index + 1 < len(tokens.low) else "."
    ended = behind in page.words.and_words or not behind[0].isalnum()
    named = tokens.low[index - 1] in GIVEN_NAMES and tokens.shape[index - 1] is Shape.CAPITAL
    return low in page.words.nationalities and named and ended and behind not in "'’"


def _last_behind_given(page: Page, index: int) -> bool:
    """Whether a word stands behind a given name and before no large word: "Peter | Green said", "Ann | West"."""
    tokens, before, behind = page.tokens, index - 1, index + 1
    if before < 0 or not same(page, before, index) or tokens.shape[index] is not Shape.CAPITAL:
        return False
    ended = behind >= len(tokens) or not same(page, index, behind) or tokens.shape[behind] not in BIG
    low = tokens.low[before]
    given = low in GIVEN_NAMES and low not in page.every.places and low not in page.every.nationalities
    given = given and low not in _FAITHFUL and low not in page.words.honorifics
    return ended and given and tokens.shape[before] is Shape.CAPITAL


def _behind_given(page: Page, index: int) -> bool:
    """Whether a given name stands before a surname in capitals: "ANA COOK", in French and Turkish "Ali KAYA"."""
    tokens, before = page.tokens, index - 1
    if before < 0 or tokens.segment[before] != tokens.segment[index] or tokens.low[before] not in GIVEN_NAMES:
        return False
    if tokens.shape[before] is Shape.UPPER:
        return True
    noun = tokens.low[before] in _GIVEN_NOUNS or tokens.low[before] in page.words.stopwords
    loud = page.words.code in _LOUD_SURNAMES and tokens.shape[before] is Shape.CAPITAL
    return loud and not noun and _loud_surname(page, index)


def _loud_surname(page: Page, index: int) -> bool:
    """Whether a word in capitals can be a surname: it is no known short form, and stands behind large words alone."""
    tokens, word = page.tokens, page.tokens.word[index]
    if not (word.isalpha() and len(word) >= _SHORTEST_SURNAME and _VOWEL.search(word)) or is_known_short_form(word):
        return False
    places = tokens.places[tokens.low[index]]
    return all(at > 0 and tokens.shape[at - 1] in BIG for at in places if tokens.word[at] == word)


@lru_cache(maxsize=8192)
def our_officer(low: str, words: Words) -> bool:
    """Whether a Turkic word is an office with the ending for "our": "Prezidentimiz", "Başkanımıza", "Yardımcımız"."""
    if words.code not in TURKIC:
        return False
    stem = _OURS.sub("", low)
    vowel = low[len(stem) : len(stem) + 1]  # of an office that ends with it: "Sözcümüz", "Temsilcimiz"
    return stem != low and not {stem, stem + stem[-1:], stem + vowel}.isdisjoint(words.titles)


@lru_cache(maxsize=8192)
def _may_name(low: str, words: Words, every: Words) -> bool:
    """Whether a word, in lower case, may stand in a person's name."""
    people = low in every.nationalities and (low.isascii() or low in words.nationalities)  # "Volker Türk" in English
    if low in every.places or people or low in _BEARERS_IN_PLURAL:
        return False
    lead, _, second = low.partition("-")
    if second in words.titles and lead in words.titles:  # "Secretary-Treasurer"
        return False
    given = second in GIVEN_NAMES or (words.code != "en" and low in GIVEN_NAMES)  # "Per-Olof"
    return low not in _impersonal(words) and (given or lead not in _small_words(words))


@lru_cache(maxsize=64)
def _small_words(words: Words) -> frozenset[str]:
    """The small words of a document's own language."""
    return words.stopwords if words.code == "en" else words_of_language(words.code).stopwords


@lru_cache(maxsize=64)
def _impersonal(words: Words) -> frozenset[str]:
    """The words that no person's name holds."""
    joined = _small_words(words) | words.articles | words.strong_heads | words.weak_heads | words.thing_nouns
    joined |= (
        _DONE
        | HEADLINE_VERBS
        | _UNITS
        | _RANKED
        | _NO_PERSONS
        | words.name_words
        | words.post_nominals
        | words.titles
        | words.legal_forms
        | frozenset(words.months)
    )
    return joined - GIVEN_NAMES


def begins_surname(page: Page, index: int) -> bool:
    """Whether a particle written large begins a surname: "Yann | Le Goff", "Ana | De la Torre", "M. | LE GALL"."""
    tokens, place = page.tokens, index
    if tokens.shape[index] not in BIG or tokens.low[index] not in _LARGE_PARTICLES:
        return False
    while place < index + 2 and same(page, index, place + 1) and tokens.low[place] in _LARGE_PARTICLES:
        place += 1
    return place > index and tokens.low[place] not in _LARGE_PARTICLES and namelike(page, place)


def month_surname(page: Page, index: int) -> bool:
    """Whether the name of a month stands as a surname behind a given name: "Theresa May"; "Can" only before a mark."""
    tokens = page.tokens
    ended = tokens.low[index] == "can" and tokens.word[index + 1 : index + 2] in ([","], ["."], [";"], [")"])
    if not (tokens.low[index] in _MONTHS or ended) or tokens.shape[index] is not Shape.CAPITAL or not index:
        return False
    given = tokens.low[index - 1] in GIVEN_NAMES and tokens.low[index - 1] not in page.common
    dated = index + 1 < len(tokens) and tokens.shape[index + 1] is Shape.DIGITS
    return given and not dated and same(page, index - 1, index) and tokens.shape[index - 1] is Shape.CAPITAL


def noun_surname(page: Page, index: int) -> bool:
    """Whether a noun for a place or thing stands as a surname behind a given name that speaks: "Amanda Hill said"."""
    tokens = page.tokens
    if page.words.code != "en" or not index:
        return False
    if tokens.low[index] not in _NOUN_SURNAMES:
        return _town_surname(page, index)
    given = tokens.low[index - 1] in GIVEN_NAMES and tokens.low[index - 1] not in page.common
    plain = tokens.shape[index - 1] is tokens.shape[index] is Shape.CAPITAL and same(page, index - 1, index)
    if not given or not plain:
        return False
    alone = not same(page, index, index + 1)
    after = "" if alone else tokens.low[index + 1]
    if alone or tokens.shape[index + 1] in BIG:
        return after in page.words.post_nominals
    before = tokens.low[index - 2] if index > 1 and same(page, index - 2, index) else ""
    held = before in page.words.titles or before in page.words.honorifics or before in _NAMING
    return held or after in _NAMED


def _town_surname(page: Page, index: int) -> bool:
    """Whether a town stands as a surname behind a given name, no country behind it: "Contact: Jeff Lyon, +1"."""
    tokens = page.tokens
    given = tokens.low[index - 1]
    if tokens.low[index] not in TOWNS or given not in GIVEN_NAMES or given in page.common or given in page.every.places:
        return False
    if not (tokens.shape[index - 1] is tokens.shape[index] is Shape.CAPITAL and same(page, index - 1, index)):
        return False
    if f"{given} {tokens.low[index]}" in page.every.places or not same(page, index, index + 1):
        return False
    before = tokens.low[index - 2] if index > 1 and same(page, index - 2, index) else ""
    held = before == ":" or before in page.words.titles or before in page.words.honorifics or before in _NAMING
    after, behind = tokens.low[index + 1], tokens.low[index + 2 : index + 3]
    apart = after in _PARTING and not (behind and behind[0] in page.every.places)
    return (held and tokens.shape[index + 1] not in BIG) or after in _NAMED or (apart and before == ":")


def before_letters(page: Page, index: int) -> bool:
    """Whether a place stands as a surname before letters: "Ruth Preston MP"."""
    tokens = page.tokens
    if not same(page, index, index + 1) or tokens.shape[index + 1] is not Shape.UPPER:
        return False
    placed = tokens.low[index] in page.every.places and tokens.shape[index] is Shape.CAPITAL
    return placed and len(tokens.low[index + 1]) > 1 and tokens.low[index + 1] in page.words.post_nominals


def placed_surname(page: Page, index: int, last: int) -> bool:
    """Whether a place inside a sentence is the last surname of a long name: "Rosa Vitoria Dinis | Lima said"."""
    tokens, place = page.tokens, last + 1
    long = last - index > (page.words.code not in _TWO_SURNAMES) and same(page, index, place + 1)
    long = long and tokens.shape[place] is Shape.CAPITAL
    if not long or tokens.low[place] not in page.every.places or tokens.shape[last] is not Shape.CAPITAL:
        return False
    prose = page.segments[tokens.segment[place]].kind is SegmentKind.PROSE
    return prose and (tokens.shape[place + 1] is Shape.LOWER or tokens.word[place + 1] == ",")


def lettered_person(page: Page, first: int, last: int) -> bool:
    """Whether letters that are a legal form too stand behind a person's name: "Mary Dunn AC"."""
    tokens = page.tokens
    named = tokens.low[first] in GIVEN_NAMES and 1 < last - first <= _LONGEST_NAME
    return named and tokens.low[last] in page.words.post_nominals and tokens.shape[last] is Shape.UPPER


def same(page: Page, one: int, other: int) -> bool:
    """Whether two tokens, the first one being there, stand in one segment."""
    segment = page.tokens.segment
    return other < len(segment) and segment[one] == segment[other]


def person_at(page: Page, first: int, last: int, producer: str, tier: Tier = Tier.A) -> Found:
    """The person whom a run of tokens names."""
    return person((page.tokens.start[first], page.tokens.end[last]), producer, tier)
