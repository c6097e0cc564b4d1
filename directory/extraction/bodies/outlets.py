"""Papers, agencies and sites that running text shows: "Kelp News reports", "the editor of X", "Oslo (KNA) -"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.bodies.outlets_abroad import outlets_abroad
from directory.extraction.bodies.tellers import told_agencies
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.known_bodies import is_known_everywhere, is_known_outlet
from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.shapes.shortforms import NO_BODIES
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import is_head, united, without, word_set
from directory.model import DocumentKind, EntityKind, Role, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.text.page import Page

EDITORS = word_set("columnist correspondent editor editor-in-chief reporter")
"""Those who work for a paper: "editor of X"."""
_BIG = frozenset({Shape.CAPITAL, Shape.UPPER, Shape.MIXED})
_REPORTING = word_set("informs reported reports writes")
_SOURCES = word_set(". , via citing referring quoting with from ; )")
_CITING = (("referring", "to"), ("with", "reference", "to"), ("citing",), ("quoting",))
_OPENING, _CLOSING = frozenset("‘“\"'«"), frozenset("’”\"'»")
_BEFORE = frozenset(',"”’»')
_LONGEST = 4
_SHORTEST_REPORT = 12  # tokens
_DASHES = frozenset({"-", "–", "—"})
_HELPING = word_set("also already earlier had has have")
_LEADING = word_set("agency by channel ia magazine newspaper paper portal radio service site station the website ,")
_LINES_ON_TOP, _LINES_BELOW, _FAR_OPENING = 8, 3, 8
_SPEAKING = word_set("interview speaking speaks spoke talked talking")
OUTLET_WORDS = word_set("""
    agency bulletin channel chronicle courier daily echo express gazette globe herald independent inquirer insider
    journal mail media mirror monitor net news newspaper newswire observer online paper portal post press radio record
    reporter review standard star sun telegraph television times today tribune tv voice watch weekly wire world
    """)
_SITE = re.compile(r"[A-Z][\w-]+\.(?i:am|az|com|ge|info|net|news|org|press|tv)")
_OF_PAPERS = word_set("""
    broadcaster chronicle correspondent courier daily gazette herald journal magazine media news newspaper paper post
    press radio reporter review service television telegraph times tribune tv weekly
    """)
_CALLED = word_set("""
    association body charity coalition committee federation group monitor network ngo organisation organization union
    watchdog
    """)
_PLATFORMS = word_set("""
    facebook gmail instagram linkedin messenger signal skype snapchat telegram tiktok twitter viber wechat whatsapp
    youtube zoom
    """)
"""Sites that carry what others say: "contacted via Facebook"."""
_LONGEST_CALLING = 60  # characters behind a name in which it is called something
_LINES_OVER_DATES, _LONGEST_DATE, _FEWEST_FIGURES = 24, 12, 2
_TOLD = frozenset({"told"})
_HOURS = word_set("am pm gmt utc")
_DATELINE = 14  # tokens from the beginning of a paragraph in which a dateline names its agency


def outlets(page: Page) -> list[Found]:
    """The outlets that a verb of reporting or an editor's office shows."""
    if page.words.code != "en":
        agencies = [(page.tokens.start[at], page.tokens.end[at]) for at in _dateline_agencies(page)]
        return [*outlets_abroad(page), *(organisation(span, "outlet", Tier.B) for span in agencies)]
    return [
        organisation((page.tokens.start[first], page.tokens.end[last]), "outlet", Tier.B)
        for first, last in [
            *_reporting(page),
            *_reports_that(page),
            *((at, at) for at in _sites(page)),
            *_edited(page),
            *_opening_outlets(page),
            *_quoted_outlets(page),
            *_dated_lines(page),
            *_over_dates(page),
            *_claimed(page),
            *_paired(page),
            *(
                (at, at)
                for at in [*_dated_agencies(page), *_dateline_agencies(page), *_bylines(page), *told_agencies(page)]
            ),
        ]
        if _named(page, first, last)
    ]


def _sites(page: Page) -> list[int]:
    """The tokens that are addresses of the web: "KelpNews.Net"."""
    sites = {word for word in page.tokens.shapes if "." in word and _SITE.fullmatch(word)}
    return page.tokens.printed(sites)


def _reporting(page: Page) -> Iterator[tuple[int, int]]:
    """Capitals behind a comma and before a verb of reporting that ends the sentence: ", Kelp Daily reports."."""
    tokens = page.tokens
    for index in tokens.where(_REPORTING, 2, -1):
        if tokens.low[index + 1] not in _SOURCES:
            continue
        first = index
        while index - first < _LONGEST and _together(page, first - 1, index) and tokens.shape[first - 1] in _BIG:
            first -= 1
        if 0 < first < index and _together(page, first - 1, index) and tokens.word[first - 1] in _BEFORE:
            yield first, index - 1
        elif first == index and (quoted := _quoted(page, index - 1)):
            yield quoted


def _reports_that(page: Page) -> Iterator[tuple[int, int]]:
    """Capitals that a paragraph begins with and that report: "Kelp Daily reports that ..."."""
    tokens = page.tokens
    for first, end in zip(page.first, page.last, strict=False):
        if end - first < _SHORTEST_REPORT or tokens.shape[first] not in _BIG:
            continue
        last = first
        while last - first < _LONGEST and tokens.shape[last + 1] in _BIG:
            last += 1
        if tokens.low[last + 1] in _REPORTING and tokens.low[last + 2] == "that":
            yield first, last


def _quoted(page: Page, last: int) -> tuple[int, int] | None:
    """The capitals in quotation marks behind a comma that end at a token: ", ‘Tidepost’ | reports."."""
    tokens = page.tokens
    if tokens.word[last] not in _CLOSING:
        return None
    first = last - 1
    while last - first <= _LONGEST and _together(page, first, last) and tokens.shape[first] in _BIG:
        first -= 1
    opened = first > 0 and first < last - 1 and _together(page, first - 1, last) and tokens.word[first] in _OPENING
    return (first + 1, last - 1) if opened and tokens.word[first - 1] == "," else None


def _edited(page: Page) -> Iterator[tuple[int, int]]:
    """Capitals behind the office of somebody who works for a paper."""
    tokens = page.tokens
    for index in tokens.where(EDITORS, 0, -2):
        if tokens.low[index + 1] not in ("of", "for"):
            continue
        first = index + 2 + (tokens.low[index + 2] in page.words.articles)
        last = first - 1
        while last - first < _LONGEST and _together(page, last + 1, index) and tokens.shape[last + 1] in _BIG:
            last += 1
        if last >= first:
            yield first, last


def _together(page: Page, one: int, other: int) -> bool:
    segment = page.tokens.segment
    return 0 <= one < len(segment) and segment[one] == segment[other]


def _named(page: Page, first: int, last: int) -> bool:
    """Whether capitals can be an outlet's name: no place, people, month, article or lone noun of bodies."""
    words, lows = page.words, page.tokens.low[first : last + 1]
    known = united(page.every.places, page.every.nationalities, words.stopwords)
    if lows[0] in without(words.stopwords, words.articles) or " ".join(lows) in page.every.places:
        return False
    lone = len(lows) == 1 and (is_head(lows[0], words) or lows[0] in words.titles or len(lows[0]) < 2)
    lone = lone or (len(lows) == 1 and lows[0] in NO_BODIES)
    return not lone and not all(low in known or low in words.months for low in lows)


def in_datelines(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again: an agency in the brackets of a dateline published the page."""
    shown = (
        (_opening_outlets, _quoted_outlets, _dated_lines, _over_dates, _claimed, _paired, _reports_that)
        if page.words.code == "en"
        else (_opening_outlets,)
    )
    spoken = _spoken_to(page) if page.words.code == "en" else ()
    opening = [first for outlets_of in shown for first, _ in outlets_of(page)]
    places = {
        page.tokens.start[at]
        for at in [*_dated_agencies(page), *_dateline_agencies(page), *_bylines(page), *opening, *_cited(page), *spoken]
    }
    bodies = EntityKind.ORGANISATION
    only = {page.tokens.start[at] for at in _dateline_agencies(page)} if page.words.code == "en" else ()
    names = [replace(item, roles=frozenset()) if item.start in only and item.kind is bodies else item for item in names]
    return [item.playing(Role.PUBLISHER) if item.start in places and item.kind is bodies else item for item in names]


def reports_news(page: Page, item: Found) -> bool:
    """Whether a body that something is told "according to" can be an outlet, by its nouns and what it is called."""
    lows = page.between(*item.span).casefold().split()
    if " ".join(lows) in _PLATFORMS:
        return False
    if not _OF_PAPERS.isdisjoint(lows) or is_known_outlet(" ".join(lows)):
        return True
    if is_known_everywhere(" ".join(lows)) and not _TOLD.isdisjoint(_words_before(page, item)):
        return False  # "told the United Nations"
    behind = page.text[item.end : item.end + _LONGEST_CALLING].casefold()
    calling = behind.partition(".")[0].replace(",", " ").split()
    called = behind.startswith((", a ", ", an ", ", the ")) and not _CALLED.isdisjoint(calling)
    return not called and not any(is_head(low, page.words) or low in page.words.weak_heads for low in lows)


def _words_before(page: Page, item: Found) -> list[str]:
    return page.text[max(0, item.start - 12) : item.start].casefold().split()


def _dated_agencies(page: Page) -> Iterator[int]:
    """The agencies behind the day of a dateline: "OSLO, MAY 2, KELPNEWS."."""
    tokens = page.tokens
    for index in sorted({at for month in tokens.where(page.words.months) for at in range(month + 2, month + 6)}):
        if index >= len(tokens) or tokens.word[index - 1] != "," or tokens.segment[index] < 0:
            continue
        first, end = page.first[tokens.segment[index]], page.last[tokens.segment[index]]
        alone = end - first < _SHORTEST_REPORT
        near = index == end - 1 if alone else index < min(first + _DATELINE, end - 2)
        named = tokens.word[index][0].isupper() and not tokens.word[index][1:].islower()
        if not near or index < first + 3 or not named or len(tokens.word[index]) < 3:
            continue
        dated = any(low in page.words.months for low in tokens.low[max(first, index - 5) : index - 1])
        day = tokens.word[index - 2].isdigit() or tokens.word[index - 3].isdigit()  # "May 2", "2 May"
        if dated and day and (alone or tokens.word[index + 1] in ".–—-:/"):
            yield index


def _dateline_agencies(page: Page) -> Iterator[int]:
    """The tokens that stand in brackets before the colon or dash that ends a dateline: "Oslo, May 2 (KNA):"."""
    tokens = page.tokens
    for index in [opening + 1 for opening in tokens.places.get("(", ())]:
        number = tokens.segment[index - 1]
        first, end = page.first[number], page.last[number]
        if index >= min(first + _DATELINE, end - 2) or page.segments[number].marked:
            continue
        if tokens.word[index + 1] != ")" or tokens.shape[index] not in _BIG:
            continue
        opens = index == first + 1 and tokens.word[index + 2] in _DASHES and tokens.shape[index] is Shape.UPPER
        placed = opens or tokens.shape[first] is Shape.UPPER
        town = " ".join(tokens.low[first : first + 2]) in page.every.places  # "Addis Ababa, May 2 (KNA)"
        placed = placed or town or not page.every.places.isdisjoint(tokens.low[first:index])
        if not placed or _spells(page, first, index):
            continue
        dated = any(low in page.words.months for low in tokens.low[first:index])
        if tokens.word[index + 2] in ":–—-." or (dated and tokens.shape[index + 2] in _BIG):
            yield index


def _spells(page: Page, first: int, index: int) -> bool:
    """Whether a short form in brackets is made of the words before it: "The Kelp Global Forum (KGF) – an alliance"."""
    tokens, letters = page.tokens, page.tokens.low[index]
    large = "".join(tokens.low[at][0] for at in range(first, index - 1) if tokens.shape[at] in _BIG)
    return len(letters) > 2 and large.endswith(letters)


def _cited(page: Page) -> Iterator[int]:
    """Where the name of a source stands behind an outlet's report: "Kelp Daily informs, referring to | the Council"."""
    tokens = page.tokens
    for index in tokens.where(_REPORTING, 1, -4):
        place = index + 1 + (tokens.word[index + 1] == ",")
        if tokens.shape[index - 1] not in _BIG:
            continue
        phrase = next((each for each in _CITING if tuple(tokens.low[place : place + len(each)]) == each), None)
        if phrase:
            place += len(phrase)
            yield min(place + (tokens.low[place] in page.words.articles), len(tokens.word) - 1)


def _spoken_to(page: Page) -> Iterator[int]:
    """Where the name of an outlet stands that somebody spoke to: "speaking to | Kelp News Agency"."""
    tokens = page.tokens
    for index in tokens.where(_SPEAKING, 0, -2):
        if tokens.low[index + 1] not in ("to", "with"):
            continue
        first = index + 2 + (tokens.low[index + 2] in page.words.articles)
        last = first
        while last + 1 < len(tokens.word) and last - first < _LONGEST and tokens.shape[last + 1] in _BIG:
            last += 1
        if tokens.low[min(last, len(tokens.word) - 1)] in OUTLET_WORDS or is_known_outlet(
            " ".join(tokens.low[first : last + 1])
        ):
            yield min(first, len(tokens.word) - 1)


def _paired(page: Page) -> Iterator[tuple[int, int]]:
    """Two outlets in the bracket that begins a report: "(KELPFN- Kelp Daily)"."""
    tokens = page.tokens
    for first, end in list(zip(page.first, page.last, strict=False))[:_LINES_ON_TOP]:
        opening = next((at for at in range(first, min(first + _FAR_OPENING, end - 4)) if tokens.word[at] == "("), None)
        if opening is None or tokens.shape[opening + 1] is not Shape.UPPER or tokens.word[opening + 2] not in "-–/":
            continue
        last = opening + 3
        while last < end and last - opening < 2 * _LONGEST and tokens.shape[last] in _BIG:
            last += 1
        if last < end and last > opening + 3 and tokens.word[last] == ")":
            yield opening + 1, opening + 1
            yield opening + 3, last - 1


def _bylines(page: Page) -> Iterator[int]:
    """The short forms of agencies that a line or a page begins with: "By KNA,"."""
    tokens = page.tokens
    for first, end in zip(page.first, page.last, strict=False):
        if end - first > 1 and tokens.word[first] in ("By", "BY") and tokens.shape[first + 1] is Shape.UPPER:
            agency = 2 < len(tokens.word[first + 1]) < 7
            if agency and (end == first + 2 or tokens.word[first + 2] in ",|-–—:"):
                yield first + 1


def _opening_outlets(page: Page) -> Iterator[tuple[int, int]]:
    """The outlets that a report begins with: "(KELP WEEKLY) OSLO—", "KelpNews.Net - "."""
    tokens = page.tokens
    for place in _sites(page):
        first, end = page.first[tokens.segment[place]], page.last[tokens.segment[place]]
        if place < min(first + _DATELINE, end - _SHORTEST_REPORT) and tokens.word[place + 1] in _DASHES:
            yield place, place
    for first in tokens.places.get("(", ()):
        end = page.last[tokens.segment[first]]
        if first != page.first[tokens.segment[first]] or end - first < _SHORTEST_REPORT:
            continue
        closing = next((place for place in range(first + 2, first + 2 + _LONGEST) if tokens.word[place] == ")"), None)
        if closing and all(tokens.shape[at] in _BIG for at in range(first + 1, closing)):
            placed = tokens.low[closing + 1] in page.every.places or tokens.shape[closing + 1] is Shape.UPPER
            if placed and any(tokens.word[at] in _DASHES for at in range(closing + 2, min(closing + 5, end))):
                yield first + 1, closing - 1


def _quoted_outlets(page: Page) -> Iterator[tuple[int, int]]:
    """The outlets in quotation marks right before a verb of reporting: the agency "Kelp News" has reported."""
    if not any(mark in page.text for mark in _CLOSING):
        return
    tokens = page.tokens
    for index in tokens.where(_REPORTING, 3):
        place = index - 1
        while place > 0 and tokens.low[place] in _HELPING:
            place -= 1
        first = place - 1
        if tokens.word[place] not in _CLOSING or not _together(page, place, index):
            continue
        while first > 0 and place - first <= _LONGEST + 1 and tokens.shape[first] in _BIG:
            first -= 1
        quoted = 0 < first < place - 1 and _together(page, first - 1, index) and tokens.word[first] in _OPENING
        if quoted and tokens.low[first - 1] in _LEADING:
            yield first + 1, place - 1


def _dated_lines(page: Page) -> Iterator[tuple[int, int]]:
    """The outlets of lines at an end that hold nothing else but a date and places: "Kelp Times, May 2, 2008, Oslo"."""
    tokens, words = page.tokens, page.words
    lines = list(zip(page.first, page.last, strict=False))
    for first, end in [*lines[:_LINES_ON_TOP], *lines[_LINES_ON_TOP:][-_LINES_BELOW:]]:
        last = first
        while last + 1 < end and last - first < _LONGEST and tokens.shape[last + 1] in _BIG:
            last += 1
        month = last > first and tokens.low[last] in words.months  # "The Kelp Herald | November 9, 2022"
        last -= month
        if not last < end - 2 or tokens.low[last] in words.months:
            continue
        if tokens.word[last + 1] not in ",|-–—:" and not month:
            continue
        rest = tokens.low[last + 1 : end]
        dated = any(low in words.months for low in rest) and any(low.isdigit() for low in rest)
        plain = all(low in words.months or low in page.every.places or not low.isalpha() for low in rest)
        if dated and plain and not OUTLET_WORDS.isdisjoint(tokens.low[first : last + 1]):
            yield first, last


def _over_dates(page: Page) -> Iterator[tuple[int, int]]:
    """The outlets of lines on top that hold nothing else and stand over the line of their date: "Kelp Daily"."""
    tokens = page.tokens
    lines = list(zip(page.first, page.last, strict=False))[:_LINES_OVER_DATES]
    for (first, end), (start, stop) in pairwise(lines):
        if not 0 < end - first <= _LONGEST or not 1 < stop - start <= _LONGEST_DATE:
            continue
        large = all(tokens.shape[at] in _BIG for at in range(first, end))
        paper = large and not OUTLET_WORDS.isdisjoint(tokens.low[first:end])
        site = _SITE.fullmatch(page.between(tokens.start[first], tokens.end[end - 1])) is not None
        if (paper or site) and _is_date(page, start, stop):
            yield first, end - 1


def _is_date(page: Page, first: int, end: int) -> bool:
    """Whether a line is nothing but a date: "Wednesday, October 07", "17/10/2008"."""
    tokens, months = page.tokens, page.words.months
    lows = tokens.low[first:end]
    if not any(low[0].isdigit() for low in lows):
        return False
    dated = all(low in months or low in WEEKDAYS or low in _HOURS or not low.isalpha() for low in lows)
    return dated and (any(low in months for low in lows) or sum(low[0].isdigit() for low in lows) > _FEWEST_FIGURES)


def _claimed(page: Page) -> Iterator[tuple[int, int]]:
    """The name in quotation marks in a line that begins with the mark of copyright: © “Kelp Times”."""
    if "©" not in page.text:
        return
    tokens = page.tokens
    for start, end in zip(page.first, page.last, strict=False):
        if end - start < _LONGEST or tokens.word[start] != "©":
            continue
        first = next((at for at in range(start + 1, end - 1) if tokens.word[at] in _OPENING), end)
        last = next((at for at in range(first + 1, end) if tokens.word[at] in _CLOSING), first) - 1
        if first < last <= first + _LONGEST and tokens.shape[first + 1] in _BIG:
            yield first + 1, last


def issuing(page: Page, names: Sequence[Found], kind: DocumentKind, bylines: Sequence[str]) -> list[Found]:
    """The names again: a body that the page's own data name as author published it, and issued a statement."""
    plain = {" ".join(byline.casefold().split()) for byline in bylines}
    given: set[Role] = {Role.PUBLISHER}
    if kind is DocumentKind.STATEMENT and not any(Role.SIGNATORY in item.roles for item in names):
        given.add(Role.SIGNATORY)
    if kind is DocumentKind.RALLY and not any(Role.ORGANISER in item.roles for item in names):
        given.add(Role.ORGANISER)
    return [item.playing(*given) if _byline(page, item, plain) else item for item in names]


def _byline(page: Page, item: Found, bylines: set[str]) -> bool:
    if item.end > page.body or item.kind is not EntityKind.ORGANISATION:
        return False
    text = " ".join(page.between(*item.span).casefold().split())
    return any(byline in (text, f"the {text}") for byline in bylines)
