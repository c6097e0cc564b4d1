"""Where a name begins that holds more than the capitals before its head noun."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.shapes.leading_bodies import LASTING
from directory.extraction.shapes.office_charges import DISCIPLINES
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.campaign_words import CAMPAIGN_WORDS
from directory.extraction.words.deeds_en import EVENTS
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.inflections import opens_sentence
from directory.extraction.words.themes import STATE_FIELDS, THEMES
from directory.extraction.words.vocabulary import is_head, united, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_SMALL_FIELD = 3
_LONGEST_THEME, _LONGEST_QUOTED, _FARTHEST_THEME = 3, 6, 24
_OPENING, _CLOSING = frozenset('“«„"'), frozenset('”»“"')
_APART = frozenset({",", "and", ";", ":", "(", "by"})
_ABSTRACT = ("ship", "tion", "sion", "ity", "ism", "ment", "ence", "ance", "ture", "ics", "logy", "ness", "ing", "cy")
_LONGEST_BEARER, _LONGEST_WRITING = 5, 6
_HOUSES = word_set(
    "academies churches clinics colleges future hospitals museums parishes schools theatres universities"
)
_IN_CALLS = word_set("against and for from in of on our the to")
_LONGEST_CALL = 12
_SEATS = frozenset({"qəsəbə", "rayon", "şəhər"})
_BEHIND_OF, _TEACHERS = 2, word_set("chair dean lecturer prof professor reader")
_WHERE = frozenset({"at", "before", "near", "outside"})
_SAINTS, _IN_SAINTS = frozenset({"saint", "saints", "ss", "st", "sts"}), frozenset({"&", "and", "the"})
_LONGEST_SAINT = 7
_SPANISH_SAINTS = frozenset({"san", "sant", "santa", "santo", "são"})
_SHORT_SAINTS = frozenset({"ft", "mt", "st", "ste"})
_DAY = 3  # tokens of a day in numbers: "9/11"
_EVER = ["24", "/", "7"]
_WHEN = word_set("by friday from monday on saturday since sunday thursday tuesday until wednesday")
_CALLS = word_set("ban defend end free keep protect reclaim save stop support")


def behind_imperative(page: Page, first: int) -> int:
    """Where a name begins that calls for something: "Stop the War Coalition", "Save Our Shore Campaign"."""
    tokens = page.tokens
    if page.words.code == "en" and (lead := _articled_call(page, first)) is not None:
        return lead
    if first < 2 or tokens.segment[first - 2] != tokens.segment[first] or tokens.low[first - 1] not in ("the", "our"):
        return first
    return first - 2 if tokens.low[first - 2] in _CALLS and tokens.shape[first - 2] in BIG else first


def _articled_call(page: Page, first: int) -> int | None:
    """The call behind an article that capitals and small words join to a name: "the | Stop Mining in Norway Group"."""
    tokens = page.tokens
    for place in range(first, max(page.first[tokens.segment[first]], first - _LONGEST_CALL), -1):
        if tokens.shape[place] not in BIG:
            if tokens.low[place] not in _IN_CALLS:
                return None
        elif tokens.low[place] in _CALLS and tokens.low[place - 1] in page.words.articles:
            return None if tokens.low[place - 2] == "for" else place  # "Students for a Free Norway"
    return None


def lead_size(page: Page, first: int, last: int) -> int:
    """How many tokens at the front of a run of capitals are a date, a field of teaching or a short form of another."""
    tokens = page.tokens
    if tokens.low[first] == "cc" and first == page.first[tokens.segment[first]] and first < last:
        return 1  # "Cc | Kelp World Congress"
    dated = date_size(page, first, last) if first < last else 0
    if dated or _event_size(page, first, last):
        return dated or 2
    return taught_size(page, first, last) or slash_size(page, first, last) or _writing_size(page, first, last)


def _event_size(page: Page, first: int, last: int) -> bool:
    """Whether a heading tells of an event and where it is before a name: "Protest Outside | Kelp Bank"."""
    tokens = page.tokens
    return first + 1 < last and tokens.low[first] in EVENTS and tokens.low[first + 1] in _WHERE


def _writing_size(page: Page, first: int, last: int) -> int:
    """How many tokens of a title in capitals lead up to whom it addresses: "OPEN LETTER TO THE | BOARD OF TIDES"."""
    low = page.tokens.low
    to = next((at for at in range(first + 1, min(last, first + _LONGEST_WRITING)) if low[at] in page.words.to_words), 0)
    if not to or page.words.writing_nouns.isdisjoint(low[first:to]):
        return 0
    return to + 1 - first + (low[to + 1] in page.words.articles)


def field_before(page: Page, first: int) -> int:
    """Where an Azerbaijani name begins whose field of work stands small before it: "Diasporla iş üzrə | Komitə"."""
    tokens = page.tokens
    if page.words.code != "az" or first < _SMALL_FIELD or tokens.low[first - 1] != "üzrə":
        return first
    place = first - 2
    while place > first - _SMALL_FIELD - 2 and tokens.shape[place] is Shape.LOWER:
        place -= 1
    inside = place >= 0 and tokens.segment[place] == tokens.segment[first]
    return place if inside and place < first - 2 and tokens.shape[place] is Shape.CAPITAL else first


def date_size(page: Page, first: int, last: int) -> int:
    """How many tokens a date takes that stands before a name: "19 March 2014 | World Congress"."""
    tokens, months = page.tokens, page.words.months
    if first + 1 > last or tokens.shape[first] is not Shape.DIGITS or tokens.low[first + 1] not in months:
        month, year = tokens.low[first], tokens.word[first + 1 : first + 2]
        dated = first + 1 < last and month in months and len(year[0]) == len("2014") and year[0].isdigit()
        return 2 if dated else int(first < last and month in months and _behind_day(page, first))
    return 1


def _behind_day(page: Page, month: int) -> bool:
    """Whether a month follows its day, when something is done: "On Wednesday 10th | June Tidewrack College said"."""
    tokens = page.tokens
    same = month > 1 and tokens.segment[month - 2] == tokens.segment[month]
    return same and tokens.shape[month - 1] is Shape.DIGITS and tokens.low[month - 2] in _WHEN


def slash_size(page: Page, first: int, last: int) -> int:
    """How many tokens a short form with its slash takes before a name: "ABC/ | Harbour Federation", "c/o"."""
    tokens = page.tokens
    if first + 2 >= last or tokens.word[first + 1] != "/" or not tokens.glued(first + 2):
        return 0
    care_of = tokens.low[first] == "c" and tokens.low[first + 2] == "o"
    short = tokens.shape[first] is Shape.UPPER and tokens.shape[first + 2] is Shape.CAPITAL
    return 3 if care_of else 2 if short else 0


def begun_before(page: Page, first: int, *, joined: bool) -> int:
    """Where a name begins for which commas or a quoted name stand; ``joined`` where an 'and' has led there."""
    if (day := _day_before(page, first)) is not None:
        return day
    if not joined:
        led = _paired_with(page, quoted_before(page, people_for(page, _houses_of(page, _freedom_of(page, first)))))
        return saint_before(page, bearer_before(page, _seat_before(page, led)))
    return over_commas(page, first) if page.words.code in TURKIC else themes_before(page, saint_before(page, first))


def _day_before(page: Page, first: int) -> int | None:
    """Where a name begins that bears a day in numbers, no date of what is told: "from | 9/11 Harbour Action"."""
    tokens, day = page.tokens, first - _DAY
    if day < 1 or tokens.word[first - 2] != "/" or not tokens.together(day - 1, first):
        return None
    if not (tokens.glued(first - 1) and tokens.glued(first - 2)) or tokens.glued(first):
        return None
    if tokens.word[day:first] == _EVER:  # "a | 24/7 Police station"
        return None
    numbers = tokens.shape[day] is tokens.shape[first - 1] is Shape.DIGITS
    borne = united(page.words.articles, page.words.of_words, page.words.from_words, page.words.and_words)
    return day if numbers and tokens.low[day - 1] in borne else None


def saint_before(page: Page, first: int) -> int:
    """Where a name begins that a saint bears: "of | St. Mary's Church", "| St. John the Baptist Harbour Church"."""
    tokens, place = page.tokens, first - 1
    begin = max(page.first[tokens.segment[first]], first - _LONGEST_SAINT)
    while place > begin and (tokens.shape[place] in BIG or tokens.low[place] in _IN_SAINTS):
        if tokens.low[place] == "the" and tokens.low[place - 1] in ("&", "and"):
            return first  # "St John Ambulance and the | Fire Brigade"
        if tokens.low[place] in _SAINTS and tokens.word[place + 1] != ".":
            break
        place -= 1
    place -= place > begin and tokens.word[place] == "."
    led = place >= begin and tokens.low[place] in _SAINTS and tokens.shape[place] in BIG
    street = (
        led and place > begin and tokens.shape[place - 1] in BIG and tokens.low[place - 1] not in page.words.articles
    )
    return place if led and not street else first


def behind_saint(page: Page, index: int) -> bool:
    """Whether a word goes on with "San" or the short form of "saint", "fort" or "mount": "St. | Louis School"."""
    tokens = page.tokens
    for saint in (index - 1, index):
        if saint >= 0 and tokens.low[saint] in _SPANISH_SAINTS and tokens.shape[saint] in BIG:
            return tokens.segment[saint] == tokens.segment[saint + 1] and tokens.low[saint + 1] in GIVEN_NAMES
    dotted = index > 1 and tokens.word[index - 1] == "." and tokens.glued(index - 1)
    short = dotted and tokens.low[index - 2] in _SHORT_SAINTS and tokens.shape[index - 2] is Shape.CAPITAL
    return short and tokens.segment[index - 2] == tokens.segment[index]


def _paired_with(page: Page, first: int) -> int:
    """Where a name begins that a long dash joins to a second country: "the | Norway—Peru Union"."""
    tokens = page.tokens
    if first < _BEHIND_OF or tokens.word[first - 1] != "—" or not (tokens.glued(first) and tokens.glued(first - 1)):
        return first
    known = united(page.every.places, page.every.nationalities)
    return first - 2 if tokens.low[first - 2] in known and tokens.low[first] in known else first


def _seat_before(page: Page, first: int) -> int:
    """Where an Azerbaijani authority begins with its town or district: "Bakı şəhər | İcra Hakimiyyəti"."""
    tokens = page.tokens
    if page.words.code != "az" or first < _BEHIND_OF or tokens.low[first - 1] not in _SEATS:
        return first
    inside = tokens.segment[first - _BEHIND_OF] == tokens.segment[first]
    return first - _BEHIND_OF if inside and tokens.shape[first - _BEHIND_OF] is Shape.CAPITAL else first


def bearer_before(page: Page, first: int) -> int:
    """Where an Azerbaijani name begins with whom the body is named after: "Nizami adına | Ədəbiyyat İnstitutu"."""
    tokens = page.tokens
    if page.words.code != "az" or first < 2 or tokens.low[first - 1] != "adına":
        return first
    place = first - 1
    while (
        place > page.first[tokens.segment[first]] and first - place < _LONGEST_BEARER and tokens.shape[place - 1] in BIG
    ):
        place -= 1
    while place < first - 1 and tokens.low[place].endswith(("da", "də")):
        place += 1  # "Mitinqdə | Nizami adına ..."
    return place if place < first - 1 else first


def _houses_of(page: Page, first: int) -> int:
    """Where a name begins with the houses that a body keeps: "University Hospitals of | Kelp NHS Trust"."""
    tokens = page.tokens
    if first < _BEHIND_OF or tokens.low[first - 1] != "of" or tokens.low[first - 2] not in _HOUSES:
        return first
    start = first - 2
    while start > page.first[tokens.segment[first]] and tokens.shape[start - 1] in BIG:
        start -= 1
    return start if tokens.shape[first - 2] in BIG and tokens.low[start] not in page.words.articles else first


def _freedom_of(page: Page, first: int) -> int:
    """Where an English name begins with a freedom or right of something: "Freedom of the | Press Foundation"."""
    tokens = page.tokens
    if page.words.code != "en" or first < _BEHIND_OF or is_head(tokens.low[first], page.words):
        return first  # "Freedom of | Assembly"
    small = first - 1 - (tokens.low[first - 1] == "the" and first > _BEHIND_OF)
    lead = small - 1
    owed = _OWED.get(tokens.low[small], ())
    led = tokens.low[lead] in owed and tokens.shape[lead] is Shape.CAPITAL and tokens.together(lead, first)
    return lead if led else first


_OWED = {"of": frozenset({"freedom", "rights", "rule"}), "to": frozenset({"access", "right"})}
"""What people claim, by the small word behind it."""


def over_commas(page: Page, first: int) -> int:
    """Where a name begins whose fields of work stand in a row before it: "Eğitim, Öğretim ve Bilim Sendikası"."""
    tokens, words = page.tokens, page.words
    while first >= 2 and tokens.word[first - 1] == "," and tokens.segment[first - 2] == tokens.segment[first]:
        low = tokens.low[first - 2]
        if tokens.shape[first - 2] not in BIG or low in words.strong_heads or low in page.every.places:
            return first
        if opens_sentence(low, words) or _surname(page, first - 2):
            return first
        first -= 2
    return first


def _surname(page: Page, at: int) -> bool:
    """Whether a large word is a surname, by what stands before it: "Başkan Deniz | Ersoy, Kıyı ve Göl Partisi"."""
    tokens, begin = page.tokens, page.first[page.tokens.segment[at]]
    if at <= begin or tokens.shape[at - 1] not in BIG:
        return False
    held = at - 1 > begin and tokens.low[at - 2] in page.words.titles
    return held or tokens.low[at - 1] in GIVEN_NAMES or tokens.low[at - 1] in page.words.titles


def themes_before(page: Page, first: int) -> int:
    """Where a name begins that has commas before its 'and': "X-Y Friendship, | Cooperation and Solidarity Fund"."""
    tokens, start = page.tokens, first
    while (
        start > 1
        and first - start < _FARTHEST_THEME
        and tokens.word[start - 1] == ","
        and is_theme(tokens.low[start], page.words)
    ):
        last = run = start - 2
        while run > 0 and tokens.shape[run - 1] in BIG and tokens.segment[run - 1] == tokens.segment[first]:
            if tokens.low[run - 1] in page.words.articles:
                break
            run -= 1
        plain = tokens.shape[last] in BIG and tokens.segment[last] == tokens.segment[first]
        if not plain or last - run > _LONGEST_THEME or not is_theme(tokens.low[last], page.words):
            break
        start = run
    return start


def people_for(page: Page, first: int) -> int:
    """Where a name begins with who or what is for something: "the | Hope for Kelp Fund"."""
    tokens, words = page.tokens, page.words
    if page.words.code == "en" and _ideal_somewhere(page, first):
        return first - 2
    if page.words.code != "en" or first < 3 or tokens.low[first - 1] not in ("for", "against"):
        return first
    if tokens.shape[first - 2] is not Shape.CAPITAL or tokens.low[first - 2] not in CAMPAIGN_WORDS | words.name_words:
        return first
    start = first - 2
    while start > 0 and first - start < _LONGEST_THEME + 1 and tokens.together(start - 1, first):
        if tokens.shape[start - 1] is not Shape.CAPITAL or tokens.low[start - 1] in words.titles:
            break
        start -= 1
    plain = tokens.low[first - 2] not in words.titles and not is_head(tokens.low[first - 2], words)
    led = tokens.together(start - 1, first) and tokens.shape[start - 1] is Shape.LOWER
    led = led and tokens.low[start - 1] not in words.of_words and tokens.low[start - 1] not in words.titles
    return start if plain and led else first


def _ideal_somewhere(page: Page, first: int) -> bool:
    """Whether what a body wants for a country leads to its name: "the activists of | Peace in Norway Campaign"."""
    tokens = page.tokens
    if first < _BEHIND_OF or tokens.low[first - 1] not in ("for", "in", "with"):
        return False
    placed = tokens.low[first] in page.every.places and tokens.shape[first + 1] in BIG
    return placed and tokens.low[first - 2] in _IDEALS and tokens.shape[first - 2] is Shape.CAPITAL


_IDEALS = word_set("action democracy dignity freedom hope justice liberty peace reform rights solidarity unity")


def quoted_before(page: Page, first: int) -> int:
    """Where an English name begins that a quoted name leads: "“Dawn” | Public Union of Fishers"."""
    tokens = page.tokens
    if page.words.code != "en" or first < 3 or tokens.word[first - 1] not in _CLOSING:
        return first
    place = first - 2
    while place > max(0, first - _LONGEST_QUOTED) and tokens.shape[place] in BIG:
        place -= 1
    opened = tokens.word[place] in _OPENING and place < first - 2
    inside = opened and tokens.segment[place] == tokens.segment[first]
    apart = inside and (not place or tokens.word[place - 1] in _APART or tokens.low[place - 1] in page.words.articles)
    return place if apart else first


@lru_cache(maxsize=8192)
def is_theme(low: str, words: Words) -> bool:
    """Whether a word names what bodies work for: "culture", "solidarity", "development"."""
    if low in words.strong_heads or low in words.places or low in words.nationalities:
        return False
    named = low in words.name_words or (words.code == "en" and (low in STATE_FIELDS or low in THEMES))
    return named or (len(low) > 5 and low.endswith(_ABSTRACT))


def taught_size(page: Page, first: int, last: int) -> int:
    """How many tokens before a name say what is taught there or since when: "Professor of Law | X College"."""
    tokens = page.tokens
    if tokens.low[first] in LASTING and first < last and tokens.low[last] in ("member", "officer", "organizer"):
        return 1
    if first < _BEHIND_OF or tokens.low[first - 1] != "of" or tokens.low[first - 2] not in _TEACHERS:
        return 0
    place = first
    while place < last and (tokens.low[place] in DISCIPLINES or (place > first and tokens.low[place] in ("and", "&"))):
        place += 1
    named = place < last and not page.words.academic_bodies.isdisjoint(tokens.low[place + 1 : last + 1])
    return place - first if named else 0
