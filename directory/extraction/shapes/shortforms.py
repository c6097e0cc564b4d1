"""Short forms paired with the names they stand for, both ways round; their initials fix where a name begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.acting_names import names_person, told_as_body
from directory.extraction.shapes.found import Found, Link, organisation
from directory.extraction.shapes.known_bodies import is_known_short_form
from directory.extraction.shapes.long_forms import LEGAL, MARKS, THINGS_ABROAD, headed, long_before
from directory.extraction.shapes.short_form_letters import LARGE, abridges, blends, by_initials
from directory.extraction.shapes.spoken_initials import spells_initials
from directory.extraction.shapes.unnamed_bodies import of_many
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.nameless_acronyms import NO_ACTORS, NO_BODIES, is_nameless
from directory.extraction.words.vocabulary import small_words, united, word_set
from directory.model import EntityKind, RelationType, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_AGREED = word_set("acts agreements directives laws treaties")
_LONGEST_RUN, _PAIR, _SHORT_WORD = 5, 2, 4
_FAR = 12
_APOSTROPHES = frozenset("'’")
_SMALL_ABROAD = frozenset({"d", "e", "et", "i", "l", "s", "und", "y"})
_HOUSES = word_set(
    "agency alliance association commission committee council department federation ministry office society union"
)
_BRACKET = frozenset("([")
_BETWEEN = frozenset({",", ""})
_TOGETHER = word_set("along collaboration conjunction cooperation in partnership together with")


@dataclass(frozen=True, slots=True)
class ShortForms:
    """Pairs found, and short forms that stand for something that is no organisation."""

    found: tuple[Found, ...]
    links: tuple[Link, ...]
    barred: frozenset[str]
    meant: dict[str, tuple[int, int]]


_SURE_OF_BODY = frozenset({"known", "roll"})
_PAPERS = word_set("""
    agreement bachelor certificate charter code declaration diploma letter master masters memoranda memorandum notice
    protocol request terms treaty
    """)
"""Nouns for what is written or agreed, with which no body's name begins: "Memorandum of Understanding (MoU)"."""


_OFFICES = frozenset(
    (rank, office)
    for rank in ("high", "special", "personal", "prime")
    for office in ("advisor", "commissioner", "envoy", "minister", "procedures", "rapporteur", "representative")
)
"""How offices begin that have short forms too: "Special Envoy for the Horn of Africa (SEHOA)"."""


def bracketed(page: Page, names: Sequence[Found], acting: frozenset[str]) -> ShortForms:
    """The pairs "Long Name (LN)" and "LN (Long Name)" of a page.

    ``names`` are the organisations found so far, ``acting`` the words that do something as only a body does.
    """
    tokens = page.tokens
    by_end = {item.end: item for item in names if item.kind is EntityKind.ORGANISATION}
    found: list[Found] = []
    links: list[Link] = []
    barred: set[str] = set()
    meant: dict[str, tuple[int, int]] = {}
    things: list[str] = []
    paired: int | None = None
    for index in tokens.where(_BRACKET, 1):
        short = _short_inside(page, index) or _of_body(page, index, by_end)
        barred.update(of_many(page, index))
        if short is None:
            things += [] if _is_listed(page, index, by_end) else _things(page, index)
            things += _spelt_small(page, index)
            pair = _long_inside(page, index)
            if pair and _agreed(page, pair[1]):
                things.append(tokens.word[index - 1])
            elif pair:
                found += [organisation(span, "long-form", Tier.A) for span in pair]
                links.append(Link(RelationType.ACRONYM_OF, *pair))
            continue
        span = (tokens.start[short], tokens.end[short])
        long = long_before(page, index, (tokens.word[short], tokens.word[short] in acting), by_end)
        long = _shown_before(page, index, long, tokens.word[short], acting)
        if long is None:
            continue
        lead = page.between(*long.span).casefold().split()[:2]
        personal = (long.producer == "long-form" and names_person(page, long.span)) or _of_many_people(page, long)
        if personal or lead[0] in _PAPERS or tuple(lead) in _OFFICES:
            barred.add(tokens.word[short])
            continue
        if long.tier is Tier.C and paired is not None and _listed_with(page, paired, long, (index, short)):
            long = replace(long, tier=Tier.B)
        if long.tier is Tier.C:
            barred.add(tokens.word[short])
            if _spells(page, long, tokens.word[short]):
                things.append(tokens.word[short])
            continue
        paired = span[1]
        found += [organisation(long.span, "long-form", long.tier), organisation(span, "short-form", long.tier)]
        links.append(Link(RelationType.ACRONYM_OF, span, long.span))
        meant.setdefault(tokens.word[short], long.span)
    listed = {page.between(*item.span) for item in names if item.producer == "roll-acronym"}
    unknown = (short for short in barred - set(meant) - listed if not is_known_short_form(short))
    unpaired = frozenset((*unknown, *things))
    return ShortForms(tuple(found), tuple(links), unpaired, meant)


def _spells(page: Page, long: Found, short: str) -> bool:
    """Whether the words of a law or plan begin a short form, known to the world or not: "Reef Recovery Act (RRA)"."""
    small = small_words(page.every)
    words = [word for word in page.between(*long.span).replace("-", " ").split() if word.casefold() not in small]
    return (
        len(words) > 2
        and words[-1].casefold() in LEGAL
        and "".join(word[0] for word in words).casefold() == short.casefold()
    )


def _long_inside(page: Page, index: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The short form before a bracket and the name that fills it: "TUF (Tidal Union of Fishers)"."""
    tokens = page.tokens
    short = tokens.word[index - 1]
    large = tokens.shape[index - 1] is Shape.UPPER and len(short) > 2
    large = large and not is_nameless(tokens.low[index - 1], page.words.code)
    closing = next((n for n in range(index + 1, min(index + 20, len(tokens.word))) if tokens.word[n] == ")"), None)
    if not large or closing is None or tokens.segment[closing] != tokens.segment[index - 1] or closing < index + 3:
        return None
    small = united(small_words(page.every), _APOSTROPHES, _SMALL_ABROAD)
    words = [n for n in range(index + 1, closing) if tokens.low[n] not in small]
    letters = "".join(tokens.low[n][0] for n in words)
    fits = letters == short.casefold() or (headed(page, index + 1, closing - 1) and abridges(short, letters))
    capitals = [n for n in words if tokens.shape[n] in LARGE]
    romance = page.words.code in ROMANCE and letters[:1] == short[0].casefold() and headed(page, words[0], words[0])
    large = romance or len(capitals) >= min(len(words), max(3, len(words) - 1))  # "Mouvement pour la paix en mer"
    if not fits or not large or tokens.low[words[-1]] in LEGAL:
        return None
    return (tokens.start[index - 1], tokens.end[index - 1]), (tokens.start[words[0]], tokens.end[closing - 1])


def _of_many_people(page: Page, long: Found) -> bool:
    """Whether a long form in the plural stands in small letters elsewhere: "Overseas Trained Doctors (OTD)"."""
    tokens, lows = page.tokens, page.between(*long.span).casefold().split()
    if page.words.code != "en" or len(lows) < _FEWEST_PLAIN or not lows[-1].endswith("s"):
        return False
    size = len(lows) - 1
    lasts = (at for at in tokens.places.get(lows[-1], ())[:_MOST_PLACES] if at >= size)
    return any(
        tokens.low[at - size : at + 1] == lows
        and all(shape is Shape.LOWER for shape in tokens.shape[at - size : at + 1])
        for at in lasts
    )


_FEWEST_PLAIN, _MOST_PLACES = 2, 60


def _spelt_small(page: Page, index: int) -> list[str]:
    """A short form that small words in the bracket behind it spell out, and so no body's: "RBI (remote body index)"."""
    tokens = page.tokens
    short, closing = tokens.word[index - 1], index + 1
    while closing < min(index + _FAR, page.last[tokens.segment[index]]) and tokens.shape[closing] is Shape.LOWER:
        closing += 1
    inside = [low for low in tokens.low[index + 1 : closing] if low not in small_words(page.every)]
    filled = tokens.word[closing : closing + 1] == [")"] and len(inside) > 1 and short.isupper()
    return [short] if filled and "".join(low[0] for low in inside) == short.casefold() else []


def _agreed(page: Page, span: tuple[int, int]) -> bool:
    """Whether a long form is that of laws, a plan or another thing: "Advance Tide Agreements", "Réseau Privé Bleu"."""
    lows = page.between(*span).casefold().split()
    return lows[-1] in _AGREED or _begins_thing(page, lows[0]) or lows[:2] == ["réseau", "privé"]


def _begins_thing(page: Page, low: str) -> bool:
    """Whether the first word of a Romance long form says that it is a law, plan or other thing: "Plan | de Marée"."""
    return page.words.code in ROMANCE and low in THINGS_ABROAD


def _shown_before(page: Page, index: int, long: Found | None, short: str, acting: frozenset[str]) -> Found | None:
    """The name before a bracket, also one that what its short form does or a sentence says of it shows to be a body."""
    if long is None and short in acting:
        long = _run_before(page, index, short)
    elif (long is None or long.tier is Tier.C) and len(short) > _FEWEST_PLAIN and _kind_behind(page, index):
        long = _run_before(page, index, short) or long
    unsure = long is None or long.tier is Tier.C
    return (_sentence_before(page, index, short) if unsure and told_as_body(page, index) else None) or long


def _kind_behind(page: Page, index: int) -> bool:
    """Whether the word behind a bracket says that a body stands before it: "the Iran Rights (IR) | group"."""
    tokens = page.tokens
    return (
        page.words.code == "en"
        and tokens.word[index + 2 : index + 3] == [")"]
        and (tokens.low[index + 3 : index + 4] != [] and tokens.low[index + 3] in _KINDS_BEHIND)
    )


_KINDS_BEHIND = word_set("alliance association campaign charity coalition group movement network ngo party union")


def _run_before(page: Page, index: int, short: str) -> Found | None:
    """The capitals before a bracket whose short form acts elsewhere and ends like them: "Exit Now (XN)"."""
    tokens = page.tokens
    first = index
    while first > 0 and index - first < _LONGEST_RUN and tokens.segment[first - 1] == tokens.segment[index]:
        low = tokens.low[first - 1]
        if tokens.shape[first - 1] not in LARGE or low in page.words.articles or low in page.words.stopwords:
            break
        first -= 1
    if index - first < 2 or tokens.low[index - 1][0] != short[-1].casefold():
        return None
    return organisation((tokens.start[first], tokens.end[index - 1]), "long-form", Tier.B)


def _sentence_before(page: Page, index: int, short: str) -> Found | None:
    """The name that opens a sentence before a bracket and begins like its short form: "Kofo wa Tembe (KOTEM) is a"."""
    tokens, first = page.tokens, index - 1
    start = page.first[tokens.segment[index]]
    while first > start and index - first < _LONGEST_RUN and tokens.word[first - 1] not in ".!?:":
        first -= 1
    named = [tokens.shape[at] in LARGE for at in range(first, index)]
    plain = all(large or len(tokens.word[at]) < _SHORT_WORD for at, large in enumerate(named, first))
    if sum(named) < _PAIR or not plain or not named[0] or tokens.low[first][0] != short[0].casefold():
        return None
    return organisation((tokens.start[first], tokens.end[index - 1]), "long-form", Tier.B)


def _listed_with(page: Page, end: int, long: Found, bracket: tuple[int, int]) -> bool:
    """Whether a long form stands in one list with the pair that ends before it: "X Front (XF) and Mali Koura (MK)"."""
    between = {word.strip(") ") for word in page.between(end, long.start).replace(",", " , ").split()}
    joined = between <= united(page.words.and_words, page.words.articles, _BETWEEN, _TOGETHER)
    words = page.between(*long.span).split()
    letters = sum(map(str.isalpha, page.tokens.word[bracket[1]]))
    return joined and len(words) >= letters and page.tokens.low[bracket[0] - 1] not in LEGAL


def _is_listed(page: Page, index: int, by_end: dict[int, Found]) -> bool:
    """Whether an item of a list stands before a bracket, and so a body though its initials mostly stand for none."""
    name = by_end.get(page.tokens.end[index - 1])
    return name is not None and name.producer == "roll"


def _things(page: Page, index: int) -> list[str]:
    """The name before a bracket whose short form is known to stand for no body: "... Partnership (TTIP)".

    A longer one is a body that has the same, and so is a department or the like: "Centers for Reef & Tide Services
    (CTS)", "Department of Shores (DOS)".
    """
    tokens = page.tokens
    place = index + 1
    filled = (
        tokens.word[place + 1 : place + 2] == [")"] and index > 0 and tokens.segment[place] == tokens.segment[index]
    )
    nameless = is_nameless(tokens.low[place], page.words.code)
    if not filled or not nameless or tokens.shape[place] is not Shape.UPPER:
        return []
    first = by_initials(page, index - 1, tokens.word[place])
    if first is None:
        return []
    text = page.between(tokens.start[first], tokens.end[index - 1])
    small = small_words(page.every)
    initials = [word[0] for word in text.split() if word[0].isalnum() and word.casefold() not in small]
    apart = tokens.low[place] not in NO_ACTORS and not _HOUSES.isdisjoint(text.casefold().split())
    return [text] if len(initials) <= len(tokens.word[place]) and not apart else []


def _short_inside(page: Page, index: int) -> int | None:
    """The token of a short form that fills a bracket (a following comma may go on), or None."""
    tokens = page.tokens
    place = index + 1
    while place < len(tokens.word) and tokens.word[place] in MARKS:
        place += 1
    if place + 1 >= len(tokens.word) or tokens.segment[place] != tokens.segment[index]:
        return None
    after = place + 1
    while after < len(tokens.word) - 1 and tokens.word[after] in MARKS:
        after += 1
    spelt = spells_initials(page, index, place)
    if tokens.word[after] not in (")", "]", ",", ";") or not (spelt or is_short(tokens.word[place])):
        return None
    if tokens.low[place] in page.every.titles or (is_nameless(tokens.low[place], page.words.code) and not spelt):
        return None
    return place


def _of_body(page: Page, index: int, by_end: dict[int, Found]) -> int | None:
    """The token of initials that mostly stand for no body, in a bracket behind one with them: "Nowa Idea (NI)"."""
    tokens = page.tokens
    name = by_end.get(tokens.end[index - 1])
    if name is not None and tokens.word[index + 2 : index + 3] == [")"] and blends(page, index + 1, name):
        return index + 1
    filled = tokens.word[index + 2 : index + 3] == [")"] and tokens.shape[index + 1] is Shape.UPPER
    if name is None or name.producer not in _SURE_OF_BODY or not filled:
        return None
    initials = "".join(word[0] for word in page.between(*name.span).split() if word[0].isupper())
    return index + 1 if initials == tokens.word[index + 1] else None


def is_short(word: str) -> bool:
    """Whether a word has the look of an acronym.

    >>> [is_short(word) for word in ("UNMAS", "FfD", "TWN-A", "Union", "1993", "G77")]
    [True, True, True, False, False, True]
    """
    capitals = sum(sign.isupper() for sign in word)
    return 2 <= len(word) <= 14 and word[0].isalpha() and (capitals >= 2 or (capitals == 1 and word[1:].isdigit()))


def by_initials_of(names: Sequence[Found], page: Page, acting: frozenset[str]) -> dict[str, tuple[int, int]]:
    """Plain initials of long names found: "EFF" for "Electronic Frontier Foundation".

    Two letters are, where ``acting`` shows that they do something as only a body does.
    """
    meant: dict[str, tuple[int, int]] = {}
    small = small_words(page.every)
    for item in names:
        if item.kind is not EntityKind.ORGANISATION:
            continue
        words = [word.strip("\"'“”()") for word in page.between(*item.span).replace("-", " ").split()]
        big = [word for word in words if word and word.casefold() not in small]
        known = item.producer == "known" and is_known_short_form("".join(word[:1] for word in big))
        pair = "".join(word[:1] for word in big) if len(big) == _PAIR else ""
        paired = pair in acting and pair.isupper() and pair.casefold() not in NO_BODIES and item.tier is Tier.A
        if (len(big) >= 3 or known or paired) and all(word[0].isupper() for word in big):
            meant.setdefault("".join(word[0] for word in big), item.span)
            allwords = "".join(word[0] for word in words if word).upper()
            meant.setdefault(allwords, item.span)
        if [word.casefold() for word in words[:2]] == ["department", "of"] and len(big) > 1 and page.words.code == "en":
            meant.setdefault("DO" + "".join(word[0] for word in big[1:]), item.span)  # "DOE" for "Department of Energy"
    return meant
