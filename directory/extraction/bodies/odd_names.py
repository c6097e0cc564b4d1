"""Names that their spelling gives away: capitals inside a word, as in "WorkerCom"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.known_bodies import is_known_short_form, known_bodies
from directory.extraction.shapes.person_words import joined_given, namelike
from directory.extraction.text.text_tokens import BIG, Shape, names_both
from directory.extraction.words.body_tables import Mark
from directory.extraction.words.deeds_en import EVENTS
from directory.extraction.words.inflections import opens_sentence
from directory.extraction.words.nameless_acronyms import NO_BODIES
from directory.extraction.words.themes import STATE_FIELDS, THEMES
from directory.extraction.words.vocabulary import united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from directory.extraction.text.page import Page

_INNER = re.compile(r"[^\W\d_]*[^\W\d_A-Z][A-Z][^\W\d_]*")
_DOTTED = re.compile(r"(?<![\w.])([A-Z][a-z]{2,})\.([A-Z][a-z]+)(?![\w.]\w)")
_SHORTEST = 2
_UNIONS_OF_STATES = frozenset({"AB", "EU", "NATO", "ONU", "OTAN", "UA", "UE"})
_TURKISH_KIND = re.compile(r"(?<!^Bir)(?<=[^\W\d_]{3})-(?:[IİDSFK](?:ş|er|en|ed|on|oop)|İŞ|IŞ|DER|SEN|FED|KON)$")
"""How the short names of Turkish unions and associations end: "Maden-İş", "Tarım-Sen", "ÇEV-DER"."""
_CASED = (Shape.CAPITAL, Shape.MIXED)
_LARGE = (Shape.CAPITAL, Shape.MIXED, Shape.UPPER)
_PERSONAL = ("mc", "mac", "fitz", "o'", "o’", "de", "di", "du", "la", "le", "van")
_QUOTES = frozenset("\"'“”„«»‘’")
_NO_BODIES = frozenset(
    {"javascript", "iphone", "ipad", "latex", "ebook", "phd", "msc", "bittorrent", "mediawiki", "css"}
    | {"icloud", "imac", "ios", "ipads", "iphones", "ipod", "ipods", "itunes"}
)


_TRADES = word_set("""
    analytics communications consulting design digital energy entertainment films games industries international labs
    logistics media motors music networks news online pharma pictures press productions publishing radio records
    research security services software solutions studios systems technologies technology ventures
    """)
"""What a company's name may go on with behind a word with capitals inside: "KelpWorks Software"."""
_AND = frozenset({"&"})
_TAGGING = frozenset("@#")
_ONLINE = word_set(
    "book books card cards government id identity invoice invoicing mail petition procurement signature voting"
)
_FIELD_OF_TECHNOLOGY = re.compile(
    r"(?:ad|ag|agri|big|bio|civic|clean|climate|ed|fem|fin|food|gov|green|health|insur|legal|mar|med|prop|reg|space)"
    r"-?techs?"
)
_PARTNERS = word_set("associates brothers company daughters partners son sons")
_MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)$")
_LONGEST_GAP, _MENU = 8, 0.85
_PARTS = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+")
_MANY = 4
_UNITED, _LABOUR = frozenset({"united"}), frozenset({"labor", "labour"})


def _menu(page: Page, index: int) -> bool:
    """Whether a word stands among capitals without a stop between, as the entries of a site's menu do."""
    tokens = page.tokens
    window = range(max(0, index - _LONGEST_GAP), min(len(tokens.word), index + _LONGEST_GAP + 1))
    near = [at for at in window if tokens.segment[at] == tokens.segment[index]]
    large = sum(tokens.shape[at] in _LARGE for at in near)
    return len(near) > _LONGEST_GAP and large >= _MENU * len(near)


def _of_thing(page: Page, index: int) -> bool:
    """Whether a word is the short form of a treaty or another thing: "Shore Services Agreement (| ShoSA)"."""
    tokens = page.tokens
    bracketed = index > 1 and tokens.word[index - 1] == "(" and tokens.word[index + 1 : index + 2] == [")"]
    return bracketed and tokens.low[index - 2] in page.words.thing_nouns and tokens.shape[index - 2] in BIG


def _mere_tag(page: Page, index: int) -> bool:
    """Whether a word is nothing but a tag of the page's front matter, and its text never prints it."""
    tokens, segment = page.tokens, page.tokens.segment[index]
    alone = page.last[segment] - page.first[segment] == 1
    return alone and all(tokens.start[place] < page.body for place in tokens.places[tokens.low[index]])


def _run_together(page: Page, word: str) -> bool:
    """Whether a word is several that a saved page ran together: "BeninChadMali", "HomeNewsSportWeather"."""
    parts = _PARTS.findall(word)
    places = sum(part.casefold() in page.every.places for part in parts)
    lead = _LEAD.match(word)
    if _SMALL_FIRST.match(word) or _BUTTON_BEHIND.fullmatch(word) or (lead and lead[0] in page.common):
        return True
    return len(parts) > 1 and "".join(parts) == word and (len(parts) >= _MANY or 2 * places > len(parts))


_SMALL_FIRST = re.compile(r"(?:and|est|for|from|in|of|the|to|und|with)[A-Z]")
"""A small word that a saved page ran together with what follows: "andThemes"."""
_BUTTON_BEHIND = re.compile(
    r"[a-z]{3,}(?:Back|Click|Comments?|Download|Email|Follow|Home|Login|Menu|Next|Print|Read|Reply|Search|Send|Share|"
    r"Subscribe|Tweet|View)"
)
"""A word that a saved page ran together with the button behind it: "versionSend"."""
_LEAD = re.compile(r"[a-z]{5,}(?=[A-Z])")
"""A word in small letters at the beginning of one that a page may have run together: "versionSend"."""
_COURTESY = re.compile(r"[^\W\d_A-Z]{3,}(?:L[ae]|Lei|Vi)")
"""An Italian verb with who is addressed in politeness behind it: "chiederLe"."""
_WOMEN = ("In", "Innen")
"""How German writes the women inside the word for the men: "FischerInnen"."""
_DISTRICT, _LONGEST_DISTRICT = frozenset({"district"}), 7
_SERVICES = word_set("""
    ambulance college conservation drainage fire harbor harbour hospital irrigation library park parks port power
    recreation sanitary sanitation school sewer transit utility water
    """)
"""What districts with a board of their own provide."""


_UNITS = frozenset({"desk", "squad", "unit"})
_GUARDED = word_set("""
    arson bomb bribery corruption counter-terrorism counterterrorism crime crimes cyber cybercrime drug drugs fraud gang
    gangs homicide intelligence investigation investigations narcotics smuggling terrorism trafficking
    """)
"""What units of police and prosecutors guard against, or do."""


_HYPHENATING = frozenset({"az", "de", "es", "fr", "it", "pt", "ru", "tr"})


def affiliates(page: Page) -> list[Found]:
    """Short forms that a hyphen joins to a known one of the page's language, as unions do: "SNES-FSU"."""
    tokens, code = page.tokens, page.words.code
    if code not in _HYPHENATING:
        return []
    return [
        organisation((tokens.start[index], tokens.end[index]), "short-form", Tier.B)
        for index in tokens.large
        if "-" in (word := tokens.word[index])
        and word[0].isupper()
        and (_affiliate(word, code) or (code == "tr" and _TURKISH_KIND.search(word)))
    ]


def _affiliate(word: str, code: str) -> bool:
    """Whether a known short form and another, or what it is of, make a word: no office, as in "BUND-Vorsitzender"."""
    first, _, second = word.partition("-")
    if len(first) < _SHORTEST or len(second) < _SHORTEST or not (first.isupper() and second[0].isupper()):
        return False
    if first in _UNIONS_OF_STATES and second[1:].islower():  # relations "UE-Arménie"
        return False
    return (second.isupper() or code != "de") and (_short_form(first, code) or _short_form(second, code))


def _short_form(word: str, code: str) -> bool:
    if not (word.isupper() and word.isalpha()):
        return False
    return any(
        body.name == word
        and body.section.read_in(code)
        and (body.section.kind != "media" or Mark.SHORT in body.section.marks)
        for body in known_bodies().named(word)
    )


def _is_slogan(page: Page, index: int) -> bool:
    """Whether a word in quotation marks says what a rally is for: "staged ‘NoMore’ rallies"."""
    tokens = page.tokens
    if index < 1 or index + 2 >= len(tokens) or tokens.low[index + 2] not in EVENTS:
        return False
    return tokens.word[index - 1] in _QUOTES and tokens.word[index + 1] in _QUOTES


def _spelt_by_grammar(code: str, word: str) -> bool:
    """Whether a language writes a capital into a word: for the women beside the men, or in politeness."""
    if code == "it":
        return _COURTESY.fullmatch(word) is not None
    return (code == "fr" and names_both(word)) or (code == "de" and word.endswith(_WOMEN))


def _forename(page: Page, index: int, word: str) -> bool:
    """Whether a word is a given name with a capital inside, its surname behind it: "MaryBeth | Lee"."""
    tokens, behind = page.tokens, index + 1
    named = behind < len(tokens.word) and tokens.segment[behind] == tokens.segment[index] and joined_given(word)
    return named and tokens.shape[behind] in _CASED and namelike(page, behind)


def _of_code(page: Page, words: AbstractSet[str]) -> set[str]:
    """The words that a program's text spells so in a page that has some of it left: "allPosts(", "{mainImage}"."""
    small = {word for word in words if _IDENTIFIER.match(word)}
    return small if len(small) >= _FEWEST_IN_CODE and page.text.count("{") >= _FEWEST_IN_CODE else set()


_IDENTIFIER, _FEWEST_IN_CODE = re.compile(r"[a-z]{2,}[A-Z]"), 3


def _printed_oddly(page: Page) -> list[int]:
    """Where a page prints words with capitals inside that are no tags, things or program text.

    An account is no name where its mark stands, and one elsewhere: "OrvoNews (@orvonews)".
    """
    tokens = page.tokens
    marked = {index + 1 for index in tokens.where(_TAGGING, 0, -1) if tokens.glued(index + 1)}
    tagged = {tokens.low[index] for index in marked if tokens.word[index - 1] == "#"}
    inner = {
        word
        for word, shape in tokens.shapes.items()
        if shape in _CASED and word.casefold() not in tagged and not word[1:].islower() and _INNER.fullmatch(word)
    }
    inner -= {tokens.word[index] for index in tokens.printed(inner) if _of_thing(page, index)}
    return [index for index in tokens.printed(inner - _of_code(page, inner)) if index not in marked]


def oddly_spelt(page: Page) -> list[Found]:
    """Words with capitals inside, which are names of bodies or products more often than not."""
    tokens = page.tokens
    found = []
    for index in _printed_oddly(page):
        low = tokens.low[index]
        word = tokens.word[index]
        if _MONTH.search(word) or _menu(page, index) or _run_together(page, word) or _mere_tag(page, index):
            continue
        if _spelt_by_grammar(page.words.code, word):
            continue
        personal = any(low.startswith(lead) and word[len(lead) : len(lead) + 1].isupper() for lead in _PERSONAL)
        capitals = low.endswith("s") and tokens.word[index][:-1].isupper()
        if _forename(page, index, word):
            continue
        if personal or capitals or low in united(_NO_BODIES, NO_BODIES) or _FIELD_OF_TECHNOLOGY.fullmatch(low):
            continue
        if low in page.every.titles or low in page.every.honorifics or low in page.every.post_nominals:
            continue
        if low[0] == "e" and word[1].isupper() and low[1:] in THEMES | STATE_FIELDS | _ONLINE:
            continue
        if tokens.word[index].replace("l", "I").isupper():  # an I that a scan or a hand wrote as l
            continue
        if _is_slogan(page, index):
            continue
        last = index + (_named_by_trade(page, index + 1))
        found.append(organisation((tokens.start[index], tokens.end[last]), "inner-capital", Tier.B))
    return found


def dotted(page: Page) -> list[Found]:
    """Names of two words that a full stop joins as in an address, printed so twice and more: "Kelp.Green"."""
    printed: dict[str, list[tuple[int, int]]] = {}
    offices = united(page.every.titles, page.every.honorifics)
    for match in _DOTTED.finditer(page.text):
        first, second = match[1].casefold(), match[2].casefold()
        if first not in offices and second not in offices and not opens_sentence(second, page.words):
            printed.setdefault(match[0], []).append(match.span())
    return [organisation(span, "dotted", Tier.B) for spans in printed.values() if len(spans) > 1 for span in spans]


def traded(page: Page) -> list[Found]:
    """Capitals with a word for what a company does, alone between small words: "KELP Digital"."""
    tokens = page.tokens
    found = []
    for index in tokens.where(_TRADES, 1, -1):
        word = tokens.word[index - 1]
        alone = tokens.shape[index] is Shape.CAPITAL and tokens.segment[index - 1] == tokens.segment[index + 1]
        alone = alone and tokens.shape[index + 1] not in _LARGE and (tokens.shape[index - 2] not in _LARGE)
        upper = tokens.shape[index - 1] is Shape.UPPER and word.isalpha() and len(word) > _SHORTEST
        if alone and upper and not is_known_short_form(word) and word.casefold() not in _plain_capitals(page):
            found.append(organisation((tokens.start[index - 1], tokens.end[index]), "traded", Tier.B))
    return found


def _plain_capitals(page: Page) -> frozenset[str]:
    """Words that are no company's though they stand in capitals: places, small words, what bodies never are."""
    return united(page.every.places, page.words.stopwords, NO_BODIES)


def partnerships(page: Page) -> list[Found]:
    """Companies named after two: "Kelp & Kelp", "Orm & Sons"."""
    tokens = page.tokens
    found = []
    for index in tokens.where(_AND):
        first, last = index - 1, index + 1
        if first < 0 or last >= len(tokens.word) or tokens.segment[first] != tokens.segment[last]:
            continue
        large = tokens.shape[first] is tokens.shape[last] is Shape.CAPITAL
        named = large and (tokens.low[first] == tokens.low[last] or tokens.low[last] in _PARTNERS)
        named = named and tokens.low[last].removesuffix("s") not in page.words.titles  # "Ministers & Ministers"
        while (
            named and first and tokens.shape[first - 1] in _LARGE and tokens.segment[first - 1] == tokens.segment[first]
        ):
            first -= 1
        if named:
            found.append(organisation((tokens.start[first], tokens.end[last]), "partners", Tier.B))
    return found


def united_workers(page: Page) -> list[Found]:
    """Unions that call those whom they unite: "Reef Workers United", "National Nurses United"."""
    tokens = page.tokens
    found = []
    for index in tokens.where(_UNITED, 2) if page.words.code == "en" else ():
        first = index
        while first and tokens.shape[first - 1] in _LARGE and tokens.segment[first - 1] == tokens.segment[index]:
            first -= 1
        while first < index and tokens.low[first] in united(page.words.articles, page.words.stopwords):
            first += 1
        people = tokens.low[index - 1]
        whole = tokens.shape[index] in _LARGE and tokens.shape[index + 1] not in _LARGE and index - first < _LONGEST_GAP
        if whole and first < index - 1 and (people in _LABOUR or (people.endswith("s") and len(people) > _MANY)):
            found.append(organisation((tokens.start[first], tokens.end[index]), "head-noun", Tier.A))
    return found


def districts(page: Page) -> list[Found]:
    """Bodies of a public service in the district that they serve: "Westshore Water District"."""
    tokens = page.tokens
    found = []
    for index in tokens.where(_DISTRICT, 2) if page.words.code == "en" else ():
        if tokens.shape[index] not in _LARGE or tokens.low[index - 1] not in _SERVICES:
            continue
        first = index - 1
        while first and tokens.shape[first - 1] in _LARGE and tokens.segment[first - 1] == tokens.segment[index]:
            first -= 1
        while first < index - 1 and tokens.low[first] in united(page.words.articles, page.words.stopwords):
            first += 1
        if first < index - 1 and index - first < _LONGEST_DISTRICT:
            found.append(organisation((tokens.start[first], tokens.end[index]), "head-noun", Tier.A))
    return found


def guarding_units(page: Page) -> list[Found]:
    """Units of police and the like that say against what they guard: "the Counter-Terrorism Unit", "Drug Squad"."""
    tokens = page.tokens
    found = []
    for index in tokens.where(_UNITS, 1) if page.words.code == "en" else ():
        if tokens.shape[index] not in _LARGE or not tokens.together(index - 1, index):
            continue
        first = index
        while first and tokens.shape[first - 1] in _LARGE and tokens.segment[first - 1] == tokens.segment[index]:
            first -= 1
        while first < index and tokens.low[first] in united(page.words.articles, page.words.stopwords):
            first += 1
        guards = any(low in _GUARDED or low.startswith(("anti-", "counter-")) for low in tokens.low[first:index])
        if guards and index - first < _LONGEST_DISTRICT:
            found.append(organisation((tokens.start[first], tokens.end[index]), "head-noun", Tier.B))
    return found


def _named_by_trade(page: Page, index: int) -> bool:
    """Whether a large word for what a company does stands at a place: "KelpWorks | Software"."""
    tokens = page.tokens
    within = index < len(tokens.word) and tokens.segment[index] == tokens.segment[index - 1]
    return within and tokens.low[index] in _TRADES and tokens.shape[index] is Shape.CAPITAL
