"""Bodies whose head noun is written small: "ministère de l'Intérieur", "collectif Voix Libres", "фонд «Родник»"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.bodies.small_head_complements import OPENING, acronym_behind, complemented, of_theme, of_town
from directory.extraction.bodies.turkic_heads import before_kind, leads_in, of_country
from directory.extraction.shapes.complements import complement_end
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.name_runs import run_end
from directory.extraction.shapes.small_head_words import SMALL_HEADS, SmallHeads
from directory.extraction.text.text_tokens import CAPITALISED, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import ROMANCE, TURKIC
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_ABROAD = word_set("the of for and de la les sans à ohne grenzen without del y")
_PLACED = ("dakı", "dəki", "daki", "deki")
_CLOSING = '»“”"'
_MANY = ("s", "i", "e")  # "mujeres", "vecinos", "donne"
_CALLING = word_set("agir alerte alto halte osez sauvons sauver sortir stop urgence vivre")  # begin campaigns' names
_LONGEST_QUOTED = 9


_CALLED = word_set("""
    agency association centre center channel club collective community company foundation group movement newspaper ngo
    magazine organisation organization outlet party portal society union website
    """)
_CALLED_TURKIC = (
    "agentliyi", "ajans", "assosiasiyas", "birliyi", "birliği", "cemiyeti", "cəmiyyəti", "dergi", "derneği", "fondu",
    "gazete", "hareketi", "hərəkatı", "jurnal", "kanal", "merkezi", "mərkəzi", "nəşr", "partisi", "partiyası",
    "portal", "qəzet", "radio", "sayt", "site", "telekanal", "televizi", "tv", "təşkilatı", "vakfı",
)  # fmt: skip
_APPOSED_TURKIC = (
    "assosiasiyas", "birliyi", "birliği", "cemiyeti", "cəmiyyəti", "derneği", "fondu", "hareketi", "hərəkatı",
    "koalisiyas", "koalisyonu", "kuruluşu", "platformas", "platformu", "qurumu", "təşkilatı", "vakfı", "örgütü",
    "şirketi", "şirkəti", "şəbəkəsi",
)  # fmt: skip
"""Nouns for bodies that tell in small letters what the name before them is."""
_LONGEST_DESCRIPTION, _LONGEST_NAME = 4, 4
_COUNCILS = word_set("borough city county district parish town village")
_COURTS = word_set(
    "administrative appeal appeals city constitutional criminal district federal high provincial regional"
)
_PARTIES = word_set("""
    christian communist congress conservative democratic democrats federalist freedom green greens independence islamist
    labor labour left liberal libertarian national nationalist people's progressive reform republican socialist tory
    unionist workers
    """)
"""Last words of names of parties, for which papers write the noun small: "the Kelp Liberal party"."""


def small_heads(page: Page) -> list[Found]:
    """The bodies that a head noun in small letters, an apposition or a quotation before their head shows."""
    heads = SMALL_HEADS.get(page.words.code)
    found: list[Found] = []
    appositions, head_last = page.words.appositions, page.words.code in TURKIC
    if heads is None and not appositions:
        return []
    shown = frozenset() if heads is None else united(heads.of, heads.named, heads.behind)
    if head_last:
        places: Sequence[int] = range(len(page.tokens) - 1)
    else:
        places = page.tokens.where(united(appositions, shown, _CALLED), 0, -1)
    for index in places:
        low = page.tokens.low[index]
        if low in appositions and (span := _apposed(page, index + 1)):
            found.append(organisation(span, "apposed", Tier.A))
        elif head_last and page.tokens.shape[index] in CAPITALISED and is_head(low, page.words):
            span = _behind_quoted(page, index)
            found += [organisation(span, "quoted-head", Tier.A)] if span else []
        elif head_last and low.startswith(_CALLED_TURKIC) and page.tokens.word[index - 1] in _CLOSING:
            span = _behind_quoted(page, index)
            found += [organisation((span[0] + 1, page.tokens.start[index - 1]), "quoted-head", Tier.B)] if span else []
        elif head_last and low.startswith(_APPOSED_TURKIC) and page.tokens.shape[index] is Shape.LOWER:
            span = _described(page, index)
            found += [organisation(span, "quoted-head", Tier.B)] if span else []
        elif low in _CALLED and page.words.code == "en" and page.tokens.shape[index] is Shape.LOWER:
            span = _behind_quoted(page, index) if page.tokens.word[index - 1] in _CLOSING else None
            span = span and (span[0] + 1, page.tokens.start[index - 1])
            span = span or _quoted(page, index + 1)
            found += [organisation(span, "quoted-head", Tier.B)] if span else []
        if heads and low in shown and (span := _small_head(page, heads, index)):
            unit = page.words.code == "ru" and page.text[span[0]].islower() and acronym_behind(page, index + 1)
            found.append(organisation(span, "small-head", Tier.A if unit else Tier.B))
            found += [organisation(more, "small-head", Tier.B) for more in _quoted_too(page, span[1])]
    return found


def _quoted_too(page: Page, end: int) -> list[tuple[int, int]]:
    """Further quoted names that commas and 'and' join to a Russian one: "фондов «Луг», | «Река» и | «Дом»"."""
    found: list[tuple[int, int]] = []
    if page.words.code != "ru":
        return found
    tokens = page.tokens
    place = bisect_left(tokens.start, end)
    while place + 2 < len(tokens.word) and tokens.word[place] in _CLOSING:
        joined = tokens.word[place + 1] == "," or tokens.low[place + 1] in page.words.and_words
        if not joined or (span := _quoted(page, place + 2)) is None:
            break
        found.append(span)
        place = bisect_left(tokens.start, span[1])
    return found


def _small_head(page: Page, heads: SmallHeads, index: int) -> tuple[int, int] | None:
    """The name that a head noun at a token shows."""
    low, span = page.tokens.low[index], None
    if page.tokens.shape[index] is Shape.LOWER:
        if low in heads.named and not of_theme(page, index):
            span = _quoted(page, index + 1) or _named(page, index + 1) or _quoted_behind(page, index)
            span = span or of_town(page, index) or _of_whom(page, index)
        if span is None and low in heads.of:
            span = complemented(page, index)
        if span is None and low in heads.behind:
            span = _behind_name(page, index)
    elif page.words.code == "ru" and page.tokens.shape[index] in CAPITALISED and low in heads.named:
        quoted = _quoted(page, index + 1)
        span = (page.tokens.start[index], quoted[1] + 1) if quoted else None
    return span


def _of_whom(page: Page, index: int) -> tuple[int, int] | None:
    """The name behind a small Romance head and who it is of: "asociación de mujeres | Minerva"."""
    tokens = page.tokens
    if page.words.code not in ROMANCE or not tokens.together(index, index + 3):
        return None
    people = tokens.low[index + 1] in page.words.of_words and tokens.shape[index + 2] is Shape.LOWER
    if not people or not tokens.low[index + 2].endswith(_MANY) or tokens.shape[index + 3] not in CAPITALISED:
        return None
    alone = run_end(page, index + 3) == index + 3 and tokens.low[index + 3] not in page.every.places
    return (tokens.start[index + 3], tokens.end[index + 3]) if alone else _named(page, index + 3)


def _apposed(page: Page, index: int) -> tuple[int, int] | None:
    """The capitals behind a noun for bodies, the small words of other languages among them: "Save the Shore"."""
    tokens = page.tokens
    if not tokens.together(index - 1, index) or tokens.shape[index] not in CAPITALISED:
        return None
    last, place = index, index + 1
    while place < index + _LONGEST_QUOTED and tokens.together(place, index):
        if tokens.shape[place] in CAPITALISED or (tokens.word[place] in "&'’" and tokens.glued(place)):
            last = place if tokens.shape[place] in CAPITALISED else last
        elif tokens.low[place] not in _ABROAD:
            break
        place += 1
    last = _before_given(page, index, last)
    lows = tokens.low[index : last + 1]
    text = " ".join(lows)
    known = text in page.every.places or text in page.every.nationalities
    headed = any(is_head(low, page.words) for low in lows) and last > index
    dated = lows[0] in page.words.months or lows[0] in page.words.titles or lows[0] in page.words.stopwords
    return None if known or headed or dated or lows[0] in GIVEN_NAMES else (tokens.start[index], tokens.end[last])


def _before_given(page: Page, first: int, last: int) -> int:
    """The last token of a name before the person who is named right behind it: "l'association X | Anne Petit"."""
    tokens = page.tokens
    if page.words.code in TURKIC or page.words.code == "en":
        return last
    for place in range(first + 1, last):
        given = tokens.low[place].partition("-")[0] in GIVEN_NAMES and place + 2 >= last
        if given and tokens.shape[place] is Shape.CAPITAL and tokens.low[place - 1] not in _ABROAD:
            return place - 1
    return last


def _behind_quoted(page: Page, index: int) -> tuple[int, int] | None:
    """A quoted name with the words behind it up to the head: "“Vətən” Gənclər Birliyi"."""
    tokens = page.tokens
    last = index - 1
    while last > 0 and index - last < 5 and tokens.together(last, index) and tokens.shape[last] in CAPITALISED:
        if tokens.low[last] in page.words.strong_heads:
            return None  # a name of its own: "“Vətən” Birliyi | Ekologiya Nazirliyinə"
        last -= 1
    if not tokens.together(last, index) or tokens.word[last] not in _CLOSING:
        return None
    for place in range(last - 1, max(-1, last - _LONGEST_QUOTED), -1):
        if not tokens.together(place, index) or tokens.word[place] in ",.;:!?":
            return None
        if tokens.word[place] in OPENING:
            inside = place + 1 < last and tokens.shape[place + 1] in CAPITALISED
            return (tokens.start[place], tokens.end[index]) if inside else None
    return None


def _described(page: Page, index: int) -> tuple[int, int] | None:
    """The name that small words up to a Turkic noun for bodies describe: "Freedom Now hüquq-müdafiə təşkilatı"."""
    tokens = page.tokens
    last = index - 1
    while index - last <= _LONGEST_DESCRIPTION and tokens.together(last, index) and tokens.shape[last] is Shape.LOWER:
        last -= 1
    if last == index - 1 or not tokens.together(last, index):
        return None
    if tokens.word[last] in _CLOSING:
        span = _behind_quoted(page, last + 1)
        return span and (span[0] + 1, tokens.start[last])
    first = last
    while (
        first
        and tokens.together(first - 1, index)
        and tokens.shape[first - 1] in CAPITALISED
        and last - first < _LONGEST_NAME
    ):
        first -= 1
    words = page.words
    while first < last and tokens.low[first] in united(words.stopwords, words.titles):
        first += 1
    lows = tokens.low[first : last + 1]
    barred = united(page.every.places, page.every.nationalities, words.titles, words.stopwords)
    known = any(low in barred or low in GIVEN_NAMES or low in words.months or is_head(low, words) for low in lows)
    large = all(tokens.shape[place] in CAPITALISED for place in range(first, last + 1))
    return None if known or not large or first == last else (tokens.start[first], tokens.end[last])


def _quoted(page: Page, index: int) -> tuple[int, int] | None:
    """A short name in quotation marks that begins at a token, without the marks."""
    tokens = page.tokens
    if not tokens.together(index, index + 1) or tokens.word[index] not in OPENING:
        return None
    if tokens.shape[index + 1] not in CAPITALISED:
        return None
    for place in range(index + 2, min(index + _LONGEST_QUOTED, len(tokens))):
        called = tokens.word[place] == "!" and "".join(tokens.word[place + 1 : place + 2]) in _CLOSING  # «Вперёд!»
        if not tokens.together(index, place) or (tokens.word[place] in ",.;:!?" and not called):
            return None
        if tokens.word[place] in _CLOSING:
            return tokens.start[index + 1], tokens.end[place - 1]
    return None


def _quoted_behind(page: Page, index: int) -> tuple[int, int] | None:
    """The quoted name behind the complement of a Russian head: "профсоюз работников торговли | «Прилив»"."""
    if page.words.code != "ru" or (last := complement_end(page, index)) == index:
        return None
    return _quoted(page, last + 1)


def _named(page: Page, index: int) -> tuple[int, int] | None:
    """The run of capitals that begins at a token, where it is neither a place nor a person."""
    tokens = page.tokens
    if not tokens.together(index - 1, index) or tokens.shape[index] not in CAPITALISED:
        return None
    if page.words.code == "ru":  # only a foreign name needs no quotation marks: "организация | Green Shore"
        return _apposed(page, index) if tokens.word[index].isascii() else None
    last = _before_given(page, index, run_end(page, index))
    lows = tokens.low[index : last + 1]
    text = " ".join(lows)
    plain = lows[0] in GIVEN_NAMES or lows[0] in page.words.titles or lows[0] in page.words.honorifics
    if lows[-1] in _CALLING and tokens.together(last + 1, last) and tokens.shape[last + 1] is Shape.LOWER:
        last += 1  # "le collectif Stop | harcèlement de rue"
    if plain or text in page.every.places or text in page.every.nationalities or text in page.words.months:
        return None
    return tokens.start[index], tokens.end[complement_end(page, last)]


def _with_people(page: Page, first: int) -> int:
    """Where a name begins with those whose it is: "the | People's Democratic party"."""
    tokens, lead = page.tokens, first - 3
    if page.words.code != "en" or lead < 0 or not tokens.together(lead, first) or tokens.low[lead] not in _OWNERS:
        return first
    owned = tokens.word[lead + 1] in "'’" and tokens.low[lead + 2] == "s"
    return lead if owned and tokens.shape[lead] in CAPITALISED else first


_OWNERS = frozenset({"children", "people", "women"})


def _behind_name(page: Page, index: int) -> tuple[int, int] | None:
    """A head behind the capitals that it belongs to: "Turan agentliyi"."""
    last = index
    court = page.tokens.low[index] == "court"
    if page.tokens.low[index] == "party" and page.tokens.low[index - 1] not in _PARTIES:
        return None
    kinds = _COURTS if court else _COUNCILS
    kind = page.words.code == "en" and index > 0 and page.tokens.low[index - 1] in kinds
    if court and not kind:
        return None
    index -= kind
    if page.words.code in TURKIC:
        index = before_kind(page, index)
        if (country := of_country(page, index)) is not None:
            return page.tokens.start[country], page.tokens.end[last]
    first = index
    while (
        first > 0
        and index - first < 4
        and page.tokens.together(first - 1, index)
        and page.tokens.shape[first - 1] in CAPITALISED
    ):
        first -= 1
    first = _with_people(page, first) if first < index else first
    while first < index and page.words.code == "en" and page.tokens.low[first] in page.words.stopwords:
        first += 1
    if page.words.code == "en" and first < index and _plain_council(page, first, index):
        return None
    while first < index and page.words.code in TURKIC and leads_in(page, page.tokens.low[first]):
        first += 1  # "Bakıda | Turan agentliyi"
    placed = any(low.endswith(_PLACED) for low in page.tokens.low[first:index])
    return (page.tokens.start[first], page.tokens.end[last]) if first < index and not placed else None


def _plain_council(page: Page, first: int, last: int) -> bool:
    """Whether what stands before a small "council" is no town: an office, a people, a party."""
    kinds = (page.words.titles, page.every.nationalities, page.words.name_words, page.words.strong_heads)
    if page.tokens.low[last] != "council" and page.tokens.low[last] not in _COUNCILS:
        return False
    return any(low in kind for low in page.tokens.low[first:last] for kind in kinds)
