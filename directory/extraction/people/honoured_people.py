"""Persons behind an honorific or an office that stands as one: "Ms Lee", "Sens. Lee and Dahl", "Sheikh Lee"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.bodies.names_of_things import bearing_thing
from directory.extraction.people.name_extent import name_end, skip_dot
from directory.extraction.people.state_offices import surname_in_office
from directory.extraction.people.surnames import behind_letters, behind_particles
from directory.extraction.people.turkic_people import bears_name
from directory.extraction.shapes.name_shapes import PEERS
from directory.extraction.shapes.office_words import RANKS_OF_TWO
from directory.extraction.shapes.person_words import (
    PARTICLES,
    begins_surname,
    namelike,
    person_at,
    same,
)
from directory.extraction.shapes.portfolios import behind_portfolio
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import ROMANCE, TURKIC
from directory.extraction.words.inflections import office_compound
from directory.extraction.words.vocabulary import is_head, united, word_set

if TYPE_CHECKING:
    from collections.abc import Collection

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_SHORTENED = 5  # letters of an honorific that a dot can close
_PERSONAL = word_set(
    "brother cantor dame dr father imam lady miss mr mrs ms prof professor rabbi rev reverend sir sister"
)
_HOUSES = word_set("assembly commons council house knesset parliament sabha senate")
CLERGY = word_set("abbot archbishop bishop cardinal catholicos metropolitan patriarch pope")
"""Offices of churches whose holders bear one name and a see."""
_SHEIKHS = frozenset({"shaikh", "sheik", "sheikh"})
"""Honorifics that are the first name where one name follows alone: "Sheikh Hasina"."""
_SEVERAL = word_set("""
    ambassadors congressmen congresswomen councillors governors judges justices mayors professors senators
    """)
"""Honorifics of two that a heading can have as its subject: "Senators | Burr and Dole", "Senators Oppose Bill"."""
_EACH = word_set("a any each every his her my no such their this")
"""What stands before a common name with "general", and before no officer: "file a General Diary"."""
_LED_BY = (
    ["chief", "of", "staff"], ["majority", "leader"], ["majority", "whip"], ["minority", "leader"],
    ["minority", "whip"], ["opposition", "leader"], ["ranking", "member"],
)  # fmt: skip
"""Offices of several words that stand before a name as an honorific does: "Majority Leader | Orvo"."""
_SEATED, _STAFFED = frozenset({"metropolitan", "speaker"}), frozenset(words[0] for words in _LED_BY)
_CHOSEN = frozenset({"designate", "elect"})
_ADDRESSES = word_set("m mlle mme sr sra srta")
_SMALL_PARTICLES = word_set("da de di du la")


def _is_honorific(page: Page, index: int) -> bool:
    """Whether a token is a form of address, and no state behind its town: "Baltimore, | MD. Nobody came"."""
    tokens = page.tokens
    if tokens.low[index].removeprefix("then-") not in page.words.honorifics:
        return False
    before = tokens.low[index - 1] if index and same(page, index - 1, index) else ""
    if tokens.low[index] == "justice" and before not in _OVER_JUSTICES:  # "the Criminal | Justice System"
        return not before or tokens.shape[index - 1] is not Shape.CAPITAL
    if tokens.low[index] == "major" and (before in _EACH or before in page.words.articles):  # "a | Major Problem"
        return tokens.low[index + 1 : index + 2] == ["general"]
    return not (tokens.word[index] == "MD" and tokens.word[index - 1] == ",")


_OVER_JUSTICES = frozenset({"associate", "chief", "lady", "lord", "lords", "madam", "mr"})


def may_lead(page: Page) -> Collection[str]:
    """The words of a page, in small letters, that may be an honorific or an office that stands as one."""
    lows = page.tokens.places
    if page.words.code == "de" or "then-" in page.text:  # an office is a word with its field: "Innenministerin"
        return lows
    return united(page.words.honorifics, _SEATED, _STAFFED).intersection(lows)


def _led_by(page: Page, index: int) -> int:
    """How many words an office of several has that begins here; else 0."""
    low = page.tokens.low
    return next((len(words) for words in _LED_BY if low[index : index + len(words)] == words), 0)


def honoured(page: Page, index: int) -> tuple[list[Found], int] | None:
    """A name behind an honorific; "Commissioners A and B" are two."""
    tokens, words = page.tokens, page.words
    low = tokens.low[index]
    led = low in _STAFFED and _led_by(page, index)
    if not (_is_honorific(page, index) or led or (low in _SEATED and _seated(page, index))):
        named = surname_in_office(page, index) if words.code == "de" else None
        return ([named], index + 2) if named else None
    if words.code in TURKIC and tokens.low[index] == "sen":  # the end of a union's name: "Büro Sen"
        return None
    start = skip_dot(page, index + 1) if len(tokens.low[index]) <= _SHORTENED else index + 1
    start = index + led if led else behind_portfolio(page, index) or start
    while start < index + 8 and same(page, index, start) and _honours(page, start):
        start = skip_dot(page, start + 1)
    if " ".join(tokens.low[start : start + 2]) in RANKS_OF_TWO:
        start += 2
    start += same(page, index, start) and tokens.low[start] in _CHOSEN
    noble = _noble(page, index, start)
    first = noble or behind_particles(page, behind_letters(page, start), PARTICLES)
    last = name_end(page, first)
    common = tokens.low[index] == "general" and last == start and index and tokens.low[index - 1] in _EACH
    if (
        last is None
        or common
        or not same(page, index, first)
        or _body_follows(page, first)
        or _is_city(page, start, last)
    ):
        return None
    lone = tokens.low[index] in _SEVERAL and words.and_words.isdisjoint(tokens.low[last + 1 : last + 2])
    several = words.code != "en" and tokens.low[start].removesuffix("s") in united(words.titles, words.honorifics)
    several = several or tokens.low[start] == "assisting"  # "the Minister | Assisting the Prime Minister"
    if (
        several
        or lone
        or (first == start and tokens.low[start] in words.of_words and tokens.shape[start] is Shape.LOWER)
        or not (namelike(page, first) or begins_surname(page, first) or _placed(page, index, first))
    ):
        return None
    whole = _whole(page, index, start, last)
    if whole is None:
        return None
    last = whole
    start -= last == start and tokens.low[start - 1] in _SHEIKHS
    found = [person_at(page, start, last, "honorific")]
    after = last + 1
    if after + 1 < len(tokens.word) and tokens.low[after] in words.and_words and tokens.low[index].endswith("s"):
        second = name_end(page, after + 1)
        if second is not None and namelike(page, after + 1) and tokens.low[after + 1] not in words.honorifics:
            found.append(person_at(page, after + 1, second, "honorific"))
            after = second + 1
    return found, after


def _whole(page: Page, index: int, start: int, last: int) -> int | None:
    """The last token of a name behind an honorific, with a seat or a people's name; None where a thing bears it."""
    seat = _seat(page, index, last) if last == start else 0
    if seat is None or bearing_thing(page, last + seat):
        return None
    last += seat
    last += last == start and _of_people(page, last)
    last = _in_headline(page, start, last)
    return None if bears_name(page, last) else last


def _is_city(page: Page, first: int, last: int) -> bool:
    """Whether two words and more are a place: "Consulate General | Hong Kong", "Fr. | Soviet Union"."""
    lows, places = page.tokens.low, page.every.places
    union = lows[last + 1 : last + 2] == ["union"] and page.tokens.together(last, last + 1)
    return (first < last and " ".join(lows[first : last + 1]) in places) or (union and lows[last] in _UNITED)


_UNITED = frozenset({"african", "european", "soviet"})


def _noble(page: Page, index: int, start: int) -> int:
    """Where the large words of a surname stand behind "de" and a form of address: "Mme de | Kerlann"; else 0."""
    tokens, place = page.tokens, start
    if page.words.code not in ROMANCE or tokens.low[index] not in _ADDRESSES:
        return 0
    while place < start + 2 and same(page, index, place + 1) and tokens.low[place] in _SMALL_PARTICLES:
        if tokens.shape[place] is not Shape.LOWER:
            break
        place += 1
    named = place > start and (namelike(page, place) or begins_surname(page, place))
    return place if named and same(page, index, place) else 0


def _body_follows(page: Page, start: int) -> bool:
    """Whether an office leads to a body's name: "Prezident | Administrasiyasının", "Secretary | Joint Committee"."""
    tokens = page.tokens
    if page.words.code == "en":
        return tokens.low[start] == "joint" and tokens.shape[start + 1 : start + 2] == [Shape.CAPITAL]
    return page.words.code in TURKIC and is_head(tokens.low[start], page.words)


def _in_headline(page: Page, start: int, last: int) -> int:
    """The last token of a name behind an honorific where a whole line is in capitals: "SEN. OLSEN | RAISES DOUBTS"."""
    tokens, number = page.tokens, page.tokens.segment[start]
    size = 1 + (tokens.low[start] in GIVEN_NAMES)
    if last - start < size or page.words.code != "en" or tokens.shape[start] is not Shape.UPPER:
        return last
    loud = all(shape is not Shape.LOWER for shape in tokens.shape[page.first[number] : page.last[number]])
    return start + size - 1 if loud and tokens.shape[last] is Shape.UPPER else last


def _honours(page: Page, index: int) -> bool:
    """Whether a form of address goes on with another, or with a German office: "Frau | Bundesministerin Schulze"."""
    low, words = page.tokens.low[index], page.words
    return low in words.honorifics or (words.code == "de" and office_compound(low))


def _seat(page: Page, index: int, last: int) -> int | None:
    """How many tokens behind a lone name are a peer's seat ("Lord Orvo | of Kelp"); None behind another office.

    The see of a bishop is none of his name: "Bishop Orvo | of Kelp".
    """
    tokens = page.tokens
    if not same(page, last, last + 1) or tokens.low[last + 1] != "of":
        return 0
    if tokens.low[index] in CLERGY:
        return 0
    peer = tokens.low[index] in PEERS and same(page, last, last + 2) and tokens.shape[last + 2] in BIG
    return 2 if peer else None  # "President Republic of X"


def _seated(page: Page, index: int) -> bool:
    """Whether an office is held that is also a word: "House Speaker | Orvo", "Metropolitan | Orvo of Kelp"."""
    tokens = page.tokens
    if tokens.low[index] == "speaker":
        return (index > 0 and tokens.low[index - 1] in _HOUSES) or _presides(page, index)
    if page.words.code != "en" or not same(page, index, index + 3):
        return False
    see = tokens.low[index + 2] == "of" and tokens.shape[index + 3] is Shape.CAPITAL
    return see and tokens.shape[index] is tokens.shape[index + 1] is Shape.CAPITAL and namelike(page, index + 1)


def _presides(page: Page, index: int) -> bool:
    """Whether an unknown surname alone stands behind "Speaker" inside a sentence: "as Speaker | Orvo said"."""
    tokens = page.tokens
    if page.words.code != "en" or not same(page, index - 1, index + 2) or tokens.shape[index] is not Shape.CAPITAL:
        return False
    alone = tokens.shape[index - 1] not in BIG and tokens.shape[index + 2] not in BIG
    plain = namelike(page, index + 1) and tokens.low[index + 1] not in page.common
    return alone and plain and not is_head(tokens.low[index + 1], page.words)


def _placed(page: Page, index: int, start: int) -> bool:
    """Whether a given name that is also a place stands behind the honorific of a person: "Rabbi Israel Meyer"."""
    personal = page.tokens.low[index] in _PERSONAL and page.tokens.low[start] in page.every.places
    return personal and same(page, start, start + 1) and namelike(page, start + 1)


def _of_people(page: Page, index: int) -> bool:
    """Whether a given name is followed by a surname that is also a place or people: "Ms Ruth English"."""
    tokens = page.tokens
    if tokens.low[index] not in GIVEN_NAMES or not same(page, index, index + 1):
        return False
    following = tokens.low[index + 1]
    large = tokens.shape[index + 1] is Shape.CAPITAL
    return large and (following in page.every.places or following in page.every.nationalities)
