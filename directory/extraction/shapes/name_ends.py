"""What a name takes with it at its end: a legal form, a list of themes, where its people live."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.known_bodies import is_known_everywhere
from directory.extraction.shapes.name_runs import CHARGES, run_end
from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.shapes.office_holders import plain_name
from directory.extraction.shapes.office_words import OFFICE_FIELDS, RANKS
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import GRAMMARS
from directory.extraction.words.vocabulary import is_head, united, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.shapes.name_runs import Group
    from directory.extraction.text.page import Page

_FOR = frozenset({"for", "on"})
_LONGEST_PLACE = 5
_HOME = frozenset({"in"})
_OF_PEOPLE = frozenset({"of", "for"})
_PEOPLES = ("ians", "anis", "aris", "ashis", "enians", "eris", "lars", "menis", "stanis", "tans", "uris")
_TRADES = ("ers", "ors", "ists", "ees", "yees", "ants", "ents")
_STATES = frozenset({"home", "risk", "sea", "war", "work"})
_OPENING, _CLOSING = frozenset('"“„«‘'), frozenset('"”“»’')
_LONGEST_QUOTED = 8
_QUOTED_WHOLE = frozenset({"de", "es", "fr", "it", "pt"})
"""Languages that quote a name of a whole sentence behind its noun: "Initiative „Schule muss anders“"."""
_QUOTED_APART = frozenset({"az", "ru", "sr", "tr"})  # languages that quote before the head, or write it small
_CHOSEN = ("-designate", "-elect")
_SEATS = frozenset({"directors", "governors", "trustees"})
PLURAL_BODIES = word_set("""
    agencies associations bodies centers centres chambers churches clubs colleges committees communities companies
    cooperatives councils federations foundations groups initiatives institutes institutions leagues movements networks
    ngos organisations organizations parties schools societies syndicates unions universities
    """)
"""Nouns of bodies in the plural, which alone name nobody."""
ADDRESSING = word_set("mr mrs ms mx messrs")
"""Forms of address that part a person from a body before it."""
_OWN = re.compile(r"[ \-–]([^\W\d_a-zа-я]{3,8})$")
_LED = re.compile(r"[^\W\d_a-zа-я]{3,8}")
_PERSON_SIZES = (2, 3)
_LONGEST_JOINT = 3  # letters of words that join


def with_legal_form(page: Page, last: int) -> int:
    """The end of a name with the legal form that a comma parts from it: "X Co., Ltd."."""
    tokens, end, place = page.tokens, page.tokens.end[last], last + 1
    while place + 1 < len(tokens.word) and place - last < 6 and tokens.segment[place + 1] == tokens.segment[last]:
        if tokens.word[place] == "." and tokens.low[place - 1] in page.words.legal_forms and tokens.glued(place):
            end = tokens.end[place] if end == tokens.end[place - 1] and place - last > 1 else end
        elif tokens.word[place] != "," and tokens.low[place] not in page.words.legal_forms:
            break
        elif tokens.low[place] in page.words.legal_forms and tokens.shape[place] is not Shape.LOWER:
            end = tokens.end[place]
        place += 1
    return end


def with_quoted(page: Page, last: int) -> int:
    """The last token of a name with the quoted name behind it: "Cultural Society | “Lantern”"."""
    tokens, first = page.tokens, last + 1
    if first + 2 >= len(tokens.word) or tokens.word[first] not in _OPENING or page.words.code in _QUOTED_APART:
        return last
    if tokens.shape[first + 1] not in BIG or tokens.glued(first):
        return last
    small = united(page.words.of_words, page.words.link_words, page.words.articles, page.words.and_words)
    led = page.words.code in _QUOTED_WHOLE and tokens.low[last] in page.words.strong_heads
    for place in range(first + 1, min(first + _LONGEST_QUOTED, len(tokens.word))):
        if tokens.segment[place] != tokens.segment[last]:
            return last
        if tokens.word[place] in _CLOSING:
            return place if place > first + 1 else last
        plain = tokens.low[place] in small or tokens.word[place] in "-–" or (led and tokens.shape[place] is Shape.LOWER)
        if tokens.shape[place] not in BIG and not plain:
            return last
    return last


def with_placing(page: Page, last: int) -> int:
    """The end of a name that goes on with where its people live: "Council of Kurds living in the Netherlands"."""
    tokens, words = page.tokens, page.words
    place, end = last + 1, tokens.end[last]
    if place + 2 >= len(tokens.word) or tokens.low[place] not in words.placing_words:
        return end
    place += 1
    while place < len(tokens.word) and tokens.low[place] in united(words.link_words, words.articles):
        place += 1
    if place >= len(tokens.word) or tokens.segment[place] != tokens.segment[last]:
        return end
    run = run_end(page, place) if tokens.shape[place] in BIG else place - 1
    text = " ".join(tokens.low[place : run + 1])
    placed = text in page.every.places or (run >= place and tokens.low[place] in page.every.places)
    return tokens.end[run] if placed else end


def with_home(page: Page, last: int) -> int:
    """The end of a name that goes on with where its people are: "Union of Kurds in Norway", "Scholars at Risk"."""
    tokens, words = page.tokens, page.words
    end = tokens.end[last]
    if words.code != "en":
        return end
    if tokens.low[last].endswith("s") and tokens.low[last + 1 : last + 2] == ["at"]:
        return tokens.end[last + 2] if tokens.low[last + 2 : last + 3] and tokens.low[last + 2] in _STATES else end
    people = people_in_plural(page, last) and (
        tokens.low[last - 1] in _OF_PEOPLE
        or (last > 1 and tokens.low[last - 2] in _OF_PEOPLE and tokens.shape[last - 1] is Shape.CAPITAL)
    )
    if not people and not _of_a_people(page, last):
        return end
    place = last + 1
    while place + 1 < page.last[tokens.segment[last]]:
        if tokens.low[place] not in (words.and_words if end > tokens.end[last] else _HOME):
            break
        place += 1 + (tokens.low[place + 1] in words.articles)
        ends = range(min(place + _LONGEST_PLACE, page.last[tokens.segment[last]]), place, -1)
        run = next((to for to in ends if " ".join(tokens.low[place:to]).replace(" .", ".") in page.every.places), None)
        if run is None or tokens.shape[place] not in BIG:
            break
        end, place = tokens.end[run - 1], run
    return end


def with_initialled_home(page: Page, last: int) -> int:
    """The end of a name with the place whose initial ends the short form behind: "Kelp Movement | in Europe (KM-E)"."""
    tokens = page.tokens
    end, seat = tokens.end[last], last + 2 + (tokens.low[last + 2 : last + 3] == ["the"])
    if tokens.low[last + 1 : last + 2] != ["in"] or seat + 3 >= page.last[tokens.segment[last]]:
        return end
    bracket = next((at for at in range(seat + 1, seat + 4) if tokens.word[at : at + 1] == ["("]), None)
    if bracket is None or any(tokens.shape[at] is not Shape.CAPITAL for at in range(seat, bracket)):
        return end
    short = tokens.word[bracket + 1 : bracket + 2]
    named = bool(short) and len(short[0]) > 2 and short[0].replace("-", "").isupper()
    closed = tokens.word[bracket + 2 : bracket + 3] == [")"]
    own = named and closed and short[0][-1] == tokens.word[bracket - 1][0]
    own = own and ("-" in short[0] or short[0][0] in _initials(page, last))
    return tokens.end[bracket - 1] if own else end


def _initials(page: Page, last: int) -> str:
    """The first letters of the large words of a name that ends at a token."""
    tokens = page.tokens
    near = range(max(page.first[tokens.segment[last]], last - _LONGEST_QUOTED), last + 1)
    return "".join(tokens.word[at][0] for at in near if tokens.shape[at] is Shape.CAPITAL)


def _of_a_people(page: Page, last: int) -> bool:
    """Whether a name ends with bodies or workers of one people: "Federation of Turkish | Associations"."""
    low = page.tokens.low
    led = last > 1 and low[last - 1] in page.every.nationalities and low[last - 2] in _OF_PEOPLE
    return led and (low[last] in PLURAL_BODIES or low[last].endswith(_TRADES))


def people_in_plural(page: Page, index: int) -> bool:
    """Whether a token names a people in the plural: "Kurds", "Azerbaijanis"."""
    low, nationalities = page.tokens.low[index], page.every.nationalities
    if page.tokens.shape[index] is not Shape.CAPITAL or not low.endswith("s"):
        return False
    return low[:-1] in nationalities or low.endswith(_PEOPLES)


def _behind_themes(page: Page, end: int) -> int:
    """The end of a list of themes with whose they are: "Autónomos | de Sevilla", "Faith and Dignity | of Kurds"."""
    tokens = page.tokens
    last = bisect_left(tokens.end, end)
    if page.words.code not in GRAMMARS:
        several = tokens.low[last + 1 : last + 2] == ["of"] and last + 2 < page.last[tokens.segment[last]]
        several = several and tokens.shape[last + 2] is Shape.CAPITAL and tokens.low[last + 2].endswith("s")
        run = run_end(page, last + 2) if several else last
        return tokens.end[last + 2] if run == last + 2 else end
    while (
        last + 2 < len(tokens.word)
        and tokens.segment[last + 2] == tokens.segment[last]
        and tokens.low[last + 1] in page.words.of_words
        and tokens.shape[last + 2] in BIG
    ):
        last = run_end(page, last + 2)
    return tokens.end[last]


_FOR_THEMES = frozenset({"für", "gegen"})
_COUNTING = word_set("""
    aktive alle andere anwesende beide deren diverse einige einzelne engagierte etliche gemeinsame ihre lokale manche
    mehrere seine sämtliche unsere verschiedene viele weitere wenige zahlreiche
    """)
_SHORT_ADJECTIVE = 4


def with_themes(page: Page, last: int) -> int:
    """The end of a complement that goes on as a list of themes: "for Culture, Sports and Arts"."""
    end = _second_theme(page, last) if page.words.code == "de" else _themed(page, last)
    return _behind_themes(page, end) if end > page.tokens.end[last] else end


def _second_theme(page: Page, last: int) -> int:
    """The end of a German complement with a second one behind its adjective: "für Ruhe | und gute Nachbarschaft"."""
    tokens, noun = page.tokens, last + 3
    if noun >= len(tokens.word) or tokens.segment[noun] != tokens.segment[last] or tokens.low[last + 1] != "und":
        return _themed(page, last)
    adjective = tokens.low[last + 2]
    plain = tokens.shape[last + 2] is Shape.LOWER and adjective.endswith(("e", "en")) and adjective not in _COUNTING
    plain = plain and len(adjective) > _SHORT_ADJECTIVE and tokens.low[last - 1] in _FOR_THEMES
    noun_alone = tokens.shape[noun] is Shape.CAPITAL and not is_head(tokens.low[noun], page.words)
    return tokens.end[noun] if plain and noun_alone and run_end(page, noun) == noun else _themed(page, last)


def _themed(page: Page, last: int) -> int:
    tokens = page.tokens
    place, commas, end = last + 1, 0, tokens.end[last]
    if tokens.low[last] in page.every.places:
        return end
    segment = tokens.segment[last]
    while place + 1 < len(tokens.word) and tokens.segment[place + 1] == segment and place - last < 30:
        if tokens.word[place] != ",":
            break
        step = place + 1
        ended = tokens.low[step] in page.words.and_words
        step += ended
        run = run_end(page, step) if step < len(tokens.word) and tokens.shape[step] in BIG else None
        if run is None or run - step > 2:
            break
        commas += 1
        follow = run + 1
        if ended:
            return tokens.end[run] if _themes(page, step, run) else end
        if (
            follow + 1 < len(tokens.word)
            and tokens.low[follow] in page.words.and_words
            and tokens.shape[follow + 1] in BIG
        ):
            last_run = run_end(page, follow + 1)
            fits = _themes(page, follow + 1, last_run) and _themes(page, step, run)
            if fits and not _parts_people(page, last, last_run):
                return tokens.end[last_run]
            return end
        if not _themes(page, step, run):
            return end
        place = follow
    return end


def _parts_people(page: Page, last: int, end: int) -> bool:
    """Whether a list behind people in the plural goes on with something else: "Union of Nurses | , Kelp and Tide"."""
    low = page.tokens.low
    return page.words.code == "en" and low[last].endswith(_TRADES) and not low[end].endswith("s")


_ALONE = frozenset({"i", "office", "offices"})
"""What ends no list of themes: "Office of Tides, | and Office", "House of Kelp | and I"."""


def _themes(page: Page, first: int, last: int) -> bool:
    tokens = page.tokens
    lows = tokens.low[first : last + 1]
    if any(_no_theme(tokens.word[place], tokens.shape[place]) for place in range(first, last + 1)):
        return False
    if is_known_everywhere(" ".join(lows)):  # "Council on Tides, | Greenpeace and Oxfam"
        return False
    if last > first and lows[-1] in page.words.weak_heads and lows[-1] not in page.words.name_words:
        return False
    if (lows[0] in GIVEN_NAMES and last > first) or (page.words.code == "en" and lows[-1] in _ALONE):
        return False
    if lows[-1] in page.words.titles and page.words.code == "en":  # "Ministry of Trade, | and National Director"
        return False
    return last - first <= 3 and not any(low in page.every.places or low in page.words.strong_heads for low in lows)


def _no_theme(word: str, shape: Shape) -> bool:
    """Whether a word is a short form or a name with a capital inside, and no theme: "CARE", "KelpOn"."""
    inner = shape is Shape.CAPITAL and word.isalpha() and not word[1:].islower()
    return shape in (Shape.UPPER, Shape.MIXED) or inner


def before_office(page: Page, group: Group) -> int:
    """A group's last token, or the one before an office with a person: "University of X | Professor Y"."""
    dated = before_date(page, group)
    if dated > group.first and page.tokens.low[dated] in _WORKS_OF_BODIES:
        dated -= 1
    for place in range(group.first, dated):
        low = page.tokens.low[place]
        if low in _SEATS and page.tokens.low[place + 1] not in page.words.strong_heads:
            return place
        if place == group.first:
            continue
        chosen = low.endswith(_CHOSEN) and low in page.words.titles
        if low in ADDRESSING or chosen or (low in page.words.honorifics and low in page.words.titles):
            return _before_rank(page, group.first, place) - 1
        if low in page.words.titles and _holder_behind(page, place, group.last):
            return _before_rank(page, group.first, place) - 1
        if place == group.last - 1 and (_double_given(low) or (low in GIVEN_NAMES and _charged(page, group))):
            return place - 1
    return dated - (dated > group.first and _teaches(page, dated))


def _teaches(page: Page, last: int) -> bool:
    """Whether an office ends a run that goes on with what its holder does: "University of Kelp | Professor in law"."""
    tokens = page.tokens
    held = tokens.low[last] in _TEACHERS and tokens.low[last - 1] not in RANKS
    return held and tokens.together(last, last + 1) and tokens.low[last + 1] in ("in", "of", "and", ",")


_WORKS_OF_BODIES = frozenset({"newsletter", "report", "reports", "seminar", "seminars", "submission", "webinar"})
"""What a body gives out or holds, behind the whole of its name: "Council for Overseas Aid | Seminar"."""


_TEACHERS = frozenset({"associate", "lecturer", "professor"})


def _before_rank(page: Page, first: int, office: int) -> int:
    """Where an office begins with its rank or field, behind a noun for bodies: "Kelp Union | General Manager"."""
    if page.words.code != "en":
        return office
    lows, start = page.tokens.low, office
    while start - 1 > first and lows[start - 1] in OFFICE_FIELDS:
        start -= 1
    headed = start < office and (is_head(lows[start - 1], page.words) or page.tokens.shape[start - 1] is Shape.UPPER)
    return start if headed else office


def _holder_behind(page: Page, office: int, last: int) -> bool:
    """Whether a person's name of two or three words follows an office: "Friends of Kelp Director | Ann Lee"."""
    sized = last - office in _PERSON_SIZES and page.words.code == "en"
    return sized and plain_name(page, office + 1, last)


def before_date(page: Page, group: Group) -> int:
    """A group's last token, or the one before a day it runs into: "Department of Justice | Thursday", "| May 5"."""
    tokens, last = page.tokens, group.last
    if last > group.first and tokens.low[last] in WEEKDAYS:
        return last - 1
    day = last if tokens.shape[last] is Shape.DIGITS else last + 1
    dated = day > group.first + 1 and tokens.shape[day] is Shape.DIGITS and tokens.low[day - 1] in page.words.months
    return day - 2 if dated else last


def _double_given(low: str) -> bool:
    """Whether a word is two given names with a hyphen: "jean-baptiste"."""
    first, hyphen, second = low.partition("-")
    return bool(hyphen) and first in GIVEN_NAMES and second in GIVEN_NAMES


def _charged(page: Page, group: Group) -> bool:
    """Whether a group says what an office is for, and its holder may follow: "Commissioner for Rights | Ann Lee"."""
    before = group.first - len(group.joint) - 1
    return group.joint[0] in _FOR and before >= 0 and page.tokens.low[before] in CHARGES


def own_short_form(text: str) -> int:
    """How long the short form at a name's end is whose letters its words begin with: "Harbour open centre | HOC"; or 0.

    Words without a letter of their own may stand between, but the first one has it.

    >>> own_short_form("Open Tide Centre OTC"), own_short_form("Harbour Network IT"), own_short_form("Open IT Centre")
    (3, 0, 0)
    >>> own_short_form("Comité Permanente por los Derechos Humanos CDH"), own_short_form("Kelp Rights Forum - KRF")
    (3, 3)
    """
    found = _OWN.search(text)
    if found is None:
        return 0
    words = [word for word in text[: found.start()].split() if word[0].isupper() or len(word) > _LONGEST_JOINT]
    initials = iter("".join(word[0] for word in words).casefold())
    short = found[1].casefold()
    led = len(words) > 1 and words[0][0].casefold() == short[0]
    return len(short) if led and all(letter in initials for letter in short) else 0


def leading_short_form(text: str) -> int:
    """How long the short form in front of a name is whose letters its words begin with, one for each; or 0.

    >>> leading_short_form("HOC Harbour Open Centre"), leading_short_form("UN Harbour Office")
    (3, 0)
    >>> leading_short_form("NCB Norwegian Council of Boatmen"), leading_short_form("KWU Local Union of Kelp")
    (3, 0)
    """
    short, _, rest = text.partition(" ")
    if not _LED.fullmatch(short):
        return 0
    words = [word for word in rest.split() if word[0].isupper()]
    if len(words) != len(short):
        return 0
    return len(short) if all(word[0] == letter for word, letter in zip(words, short, strict=True)) else 0


def before_short_forms(page: Page, names: Sequence[Found]) -> list[Found]:
    """Names without the short form of themselves at an end: "Open Tide Centre | OTC", "OTC | Open Tide Centre"."""
    return [_before_short_form(page, item) for item in names]


def _before_short_form(page: Page, item: Found) -> Found:
    text = page.between(*item.span)
    own = own_short_form(text)
    if led := leading_short_form(text):
        return replace(item, start=item.end - len(text[led:].lstrip()))
    return replace(item, end=item.start + len(text[:-own].rstrip(" -–"))) if own else item
