"""How far a name goes that begins or ends beside an office, a cue or a person, and what is no name there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.bodies.told_outlets import QUOTES, run_end_of
from directory.extraction.shapes.found import Found, organisation, person
from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.deeds_en import FEELINGS
from directory.extraction.words.known_places import is_state, names_state
from directory.extraction.words.organs import organ_size
from directory.extraction.words.vocabulary import united, without, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_OPENERS = QUOTES | {":"}
MEMBERS = frozenset({"member", "members"})
_WRITERS = word_set("author authors co-author co-authors coauthor composer illustrator translator translators writer")
_NOTED = word_set("apoio apoyo esclarecimento pesar repudio repúdio")  # what notes voice: "Nota de | Repúdio"
INSIDE = frozenset({"of", "for", "to"})
_UNNAMED = frozenset({"authorities", "government", "governments", "republic", "states"})
_PEOPLES = frozenset({"communities", "community", "nation", "people", "peoples"})
_QUALITIES = (
    "-affiliated", "-aligned", "-backed", "-based", "-born", "-controlled", "-dominated", "-funded", "-held",
    "-language", "-led", "-linked", "-majority", "-occupied", "-owned", "-ruled", "-run", "-speaking",
    "-sponsored", "-style", "-supported", "-trained",
)  # fmt: skip
"""How adjectives end that say where somebody is from or whose somebody is: "Turkish-occupied", "French-speaking"."""
_SEASONS = frozenset({"autumn", "fall", "spring", "summer", "winter"})
_OF_LAW = frozenset({"covenant", "guidelines", "principles", "treaty"})
_HOLDERS = word_set("attorney coordinator dr general laureate minister mp mps officer president secretary senator sir")
"""With what an office ends, and no body: "the UK Prime | Minister"."""
_TOLD_BY_IT = word_set("""
    administration border communities community district era government nationality palace plant reservation treaty
    tribe
    """)
"""What a name in front only tells more of: "a member of the | Nowan tribe", "at the | Oslo-Nowa border"."""
_STRONGHOLDS = frozenset({"camp", "fort", "mount"})
_LANDS = word_set("bay beach cove harbour harbor hill hills island islands lake landing point valley")


def name_at(page: Page, judge: Judge, index: int, taken: set[int], *, bodies_only: bool = False) -> list[Found]:
    """The body or person, or nobody, whose name begins at a token behind a cue, an article or quotation mark aside.

    ``taken`` are the tokens of names found; a name that could be a person's is none where ``bodies_only`` says so.
    """
    tokens, words = page.tokens, page.words
    segment = tokens.segment[index - 1]
    while index < len(tokens.word) and (tokens.low[index] in words.articles or tokens.word[index] in _OPENERS):
        index += 1
    if (
        index >= len(tokens.word)
        or tokens.segment[index] != segment
        or tokens.shape[index] not in BIG
        or tokens.word[index][0].isdigit()
        or index in taken
        or (tokens.low[index - 1] in ("a", "an") and words.code == "en")
    ):
        return []  # "led by a | Tidal group"
    last = run_end_of(page, index, taken, quoted=tokens.word[index - 1] in QUOTES)
    if _in_capitals(page, index, last) or _authored(page, index) or _owns_land(page, last) or _tells(page, last):
        return []
    text = page.between(tokens.start[index], tokens.end[last])
    low = text.casefold()
    first = low.split()[0]
    dated = first in words.months or (first in _SEASONS and low[-1].isdigit())  # "the Winter 2018 issue"
    dated = dated or (first in WEEKDAYS and any(part in words.months for part in low.split()))
    if dated or low in page.every.places or low in page.every.nationalities or first in words.stopwords:
        return []
    based = all(part in _PEOPLES or _of_people(page, part) for part in low.split())
    based = based or first.endswith(_QUALITIES) or all(_of_people(page, part) for part in low.split("-"))
    based = based or (index == last and _before_state(page, last)) or (first in _STRONGHOLDS and index + 1 == last)
    if based or organ_size(low.split()) == len(low.split()) or is_state(text, page.every.places):
        return []
    if (
        low in words.titles
        or tokens.low[last] == "assisting"  # "the Minister | Assisting the Prime Minister"
        or low in MEMBERS
        or low in words.honorifics
        or low in words.not_organisations
        or low.split()[-1] in united(_UNNAMED, words.thing_nouns)
        or (words.code == "en" and not _HOLDERS.isdisjoint((low.split()[-1], *_goes_on(page, last))))
        or not _OF_LAW.isdisjoint(low.split())
    ):
        return []
    if (
        first in FEELINGS
        or first in _NOTED
        or (low in words.name_words and _qualifies(page, last + 1))
        or (low.split()[-1] in words.titles and last + 1 in taken)
        or (bodies_only and low in words.name_words)
    ):
        return []
    span = (tokens.start[index], tokens.end[last])
    shortened = tokens.word[last + 1 : last + 2] == ["("] and is_short("".join(tokens.word[last + 2 : last + 3]))
    plain = (
        not shortened
        and 1 <= text.count(" ") <= 2
        and judge.person_score(text) >= 0
        and judge.organisation_score(text) < 1.0
    )
    if (plain and not bodies_only) or (judge.person_score(text) >= 1.5 and judge.organisation_score(text) < 1.5):
        return [] if bodies_only else [person(span, "beside", Tier.B)]
    if " " not in text and (low in page.common or len(text) < 3 or (text[:-1].isupper() and text.endswith("s"))):
        return []
    return [organisation(span, "beside", Tier.B)]


def _goes_on(page: Page, last: int) -> Sequence[str]:
    """The capitalised word right behind a name, at most one."""
    tokens = page.tokens
    within = tokens.segment[last : last + 1] == tokens.segment[last + 1 : last + 2]
    return tokens.low[last + 1 : last + 2] if within and tokens.shape[last + 1] in BIG else []


def _tells(page: Page, last: int) -> bool:
    """Whether a noun in small letters behind a name makes it tell of what kind something is: "| Nowan tribe"."""
    tokens = page.tokens
    behind = last + 1 < len(tokens.word) and tokens.segment[last + 1] == tokens.segment[last]
    large = page.words.code == "en" and behind and tokens.shape[last + 1] is Shape.LOWER
    return large and tokens.low[last + 1] in _TOLD_BY_IT


def _owns_land(page: Page, last: int) -> bool:
    """Whether a possessive and a noun of land go on with a name: "Ann Lee from | Orvo's Bay"."""
    tokens = page.tokens
    return tokens.word[last + 1 : last + 2] in (["'"], ["’"]) and "".join(tokens.low[last + 3 : last + 4]) in _LANDS


def _before_state(page: Page, index: int) -> bool:
    """Whether a word is a town, as its state stands behind a comma: "the parents of Ann Lee of | Hilo, Hawaii"."""
    following = page.tokens.word[index + 1 : index + 3]
    return following[:1] == [","] and names_state("".join(following[1:]))


def _authored(page: Page, index: int) -> bool:
    """Whether capitals are what somebody wrote: "author of | Future Tides", "author of The | Last Tide"."""
    of = index - 1 - (page.tokens.low[index - 1] in page.words.articles)
    return page.tokens.low[of] == "of" and page.tokens.low[of - 1] in _WRITERS


def _in_capitals(page: Page, first: int, last: int) -> bool:
    """Whether a run stands in a line of capitals and runs over small words: "OF THE | PEOPLES ON THE COAST"."""
    tokens, words = page.tokens, page.words
    small = without(united(words.articles, words.link_words), INSIDE)
    shouted = (
        words.code == "en"
        and first > 0
        and tokens.shape[first - 1] is Shape.UPPER
        and tokens.shape[first] is Shape.UPPER
    )
    return shouted and any(low in small for low in tokens.low[first : last + 1])


def _qualifies(page: Page, index: int) -> bool:
    """Whether a noun in small letters follows a word, which then only says what kind: "by Internet | providers"."""
    tokens, words = page.tokens, page.words
    within = index < len(tokens.word) and tokens.segment[index] == tokens.segment[index - 1]
    if not within or tokens.shape[index] is not Shape.LOWER:
        return False
    low = tokens.low[index]
    return not (low in words.stopwords or low in words.acting_words or low in words.link_words or low in words.of_words)


def _of_people(page: Page, low: str) -> bool:
    """Whether a word is the name of a people, also in the plural."""
    return low in page.every.nationalities or low.removesuffix("s") in page.every.nationalities
