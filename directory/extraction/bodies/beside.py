"""Bodies without a head noun that the words beside them give away: "organised by X", "Ann Lee from X"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.bodies.beside_offices import before_holders, behind_holder, in_brackets
from directory.extraction.bodies.headless_runs import spots_of
from directory.extraction.bodies.names_at_cues import INSIDE, MEMBERS, name_at
from directory.extraction.bodies.parties import parties
from directory.extraction.bodies.told_outlets import told_outlets
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.gazetteer import Phrases
from directory.extraction.shapes.name_ends import ADDRESSING
from directory.extraction.shapes.name_shapes import WEEKDAYS, Judge, Look
from directory.extraction.shapes.office_charges import DISCIPLINES
from directory.extraction.shapes.portfolios import charged_with
from directory.extraction.text.headline import titled_release
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.vocabulary import united, without, word_set
from directory.model import EntityKind, Role, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_FROM = frozenset({"from", "of", "at", "for"})
_STATE_OFFICES = word_set("""
    minister professor secretary ambassador mayor governor commissioner bishop archbishop judge citizen student
    members king queen prince lecturer doctor historian teacher reader chancellor premier lawyer head lord general
    """)
_CHIEFS, _LED = (
    frozenset({"chief", "chiefs"}),
    frozenset({"cabinet", "mission", "party", "protocol", "staff", "station"}),
)
"""Offices whose 'of' leads to no body: "Deputy Chief of Mission", "the President's Chief of Staff"."""
_CALLING = frozenset({",", "is"})
_INDEFINITE = frozenset({"a", "an"})
_BODIES = word_set("""
    alliance association campaign charity club coalition collective committee company council federation foundation
    group initiative institute movement network ngo nonprofit non-profit organisation organization party publisher
    newspaper union
    """)
_WRITS = frozenset({"declaration", "manifesto"})
_LOCAL = re.compile(r" (?=(?:(?:Borough |City |Town )?Council|County|District|Municipality|Parish))")
_SCIENCES = ("graphy", "istics", "logy", "metrics", "nomics", "nomy", "physics", "sophy")
_SEES = word_set(
    "archbishop baron baroness bishop countess duchess duke earl king lady lord mayor prince queen viscount"
)
_OFFICES = word_set("commissioner coordinator director officer president secretary spokesman spokeswoman treasurer")
_OFFICES_OF_STATE = ("commissioner for", "envoy for", "representative of", "secretary general", "secretary-general")
_MINISTERS = frozenset({"finance minister", "foreign minister", "prime minister"})
_AGENTS = frozenset({Role.ORGANISER, Role.SIGNATORY, Role.PUBLISHER})


def named_beside(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """The names that cues and persons beside them show, where none was found before."""
    taken = _taken(page, names)
    shown = [*_behind_cues(page, judge, taken), *_behind_persons(page, judge, names, taken)]
    shown += [*_writers(page, judge, taken), *_behind_offices(page, judge, taken)]
    shown += before_holders(page, names, taken) if page.words.code == "en" else []
    shown += parties(page, names, taken)
    shown += [*_described(page, judge, taken), *told_outlets(page, taken)]
    bearing = _bearing(page.text, {page.between(*item.span) for item in shown})
    return [item for item in shown if not _titles_only(page, item, bearing)]


_FELLOWS = word_set("citizens communities community diaspora diasporas meps mps senators")
_CREWS = word_set("""
    campaigners employees inmates interns officials parents prisoners protesters protestors residents staff students
    supporters survivors tenants veterans volunteers workers
    """)
"""Those of a place or body, written large, who are no body alone: "a walkout led by the | Staff"."""
_POSTERS = frozenset({"admin", "administrator", "super user", "webmaster"})
"""What site builders print as the writer of a page."""


def _bearing(text: str, names: set[str]) -> set[str]:
    """Those of some names that stand in front of the council of a place, looked for once for all of one length."""
    places = [found.start() for found in _LOCAL.finditer(text)] if names else []
    sizes = {len(name) for name in names} if places else ()
    return {name for size in sizes for place in places if (name := text[max(0, place - size) : place]) in names}


def _titles_only(page: Page, item: Found, bearing: set[str]) -> bool:
    """Whether a name is an office of state, ends in a form of address or is the place that a council bears."""
    text = page.between(*item.span)
    if text in bearing:
        return True
    text = text.casefold()
    if " order of " in text or " award of " in text:  # "Member of the Kelpland Order of Merit"
        return True
    last = text.split()[-1]
    office = page.words.code == "en" and " " in text and (last in _OFFICES or text.startswith(_OFFICES_OF_STATE))
    words = text.replace("-", " ").split()
    people = len(words) > 1 and last.rpartition("-")[2] in _FELLOWS and page.words.code == "en"
    if (people and all(word in page.every.nationalities for word in words[:-1])) or text in _POSTERS or text in _CREWS:
        return True
    return text in _MINISTERS or last in ADDRESSING or office or last in page.words.signature_cues


_BEFORE_BEING = word_set("attached below behind enclosed here included inside there")
"""What opens a sentence whose subject follows its verb: "Attached is a letter of the union"."""


def _described(page: Page, judge: Judge, taken: set[int]) -> list[Found]:
    """Names that the words behind a comma call a body: "Lantern, a housing rights group, ..."."""
    tokens = page.tokens
    found: list[Found] = []
    for index in tokens.where(_CALLING, 1, -3):
        if tokens.low[index + 1] not in _INDEFINITE or index - 1 in taken:
            continue
        if tokens.shape[index - 1] not in BIG or tokens.low[index - 1] in WEEKDAYS or not _called_body(page, index + 2):
            continue
        first = index - 1
        while first and (step := _in_run(page, first, taken)):
            first -= step
        text = page.between(tokens.start[first], tokens.end[index - 1])
        placed = text.casefold() in page.every.places or tokens.low[index - 1] in page.words.months
        plain = tokens.low[first] in page.common or tokens.low[first] in united(page.words.stopwords, _BEFORE_BEING)
        lone = first == index - 1 and (plain or len(text) < 3)
        if index - first < 7 and not placed and not lone and judge.look(text) is not Look.TITLE:
            found.append(organisation((tokens.start[first], tokens.end[index - 1]), "described", Tier.B))
    return found


def _in_run(page: Page, index: int, taken: set[int]) -> int:
    """How many tokens before one belong to the same name: a capital, or a small word behind a capital."""
    tokens = page.tokens
    for step in (1, 2):
        before = index - step
        if before < 0 or tokens.segment[before] != tokens.segment[index] or before in taken:
            return 0
        if tokens.shape[before] in BIG:
            small = page.words.articles if _within_sentence(page, before) else page.words.stopwords
            return step if tokens.low[before] not in small else 0
        if tokens.low[before] not in INSIDE:
            return 0
    return 0


def _within_sentence(page: Page, index: int) -> bool:
    """Whether a capital stands behind another word of its sentence, so that it is no mere beginning."""
    tokens = page.tokens
    return index > 0 and tokens.segment[index - 1] == tokens.segment[index] and tokens.word[index - 1][0].isalnum()


def _called_body(page: Page, index: int) -> bool:
    """Whether the words behind 'a' say that it is a body: "national campaign", "housing rights group"."""
    tokens = page.tokens
    place = index
    while place < min(index + 6, len(tokens.word) - 1) and tokens.segment[place] == tokens.segment[index]:
        if tokens.low[place] in _BODIES:
            after = tokens.low[place + 1] if tokens.segment[place + 1] == tokens.segment[index] else "."
            named = tokens.shape[place] is Shape.LOWER or tokens.word[place] == "NGO"
            return named and after not in page.words.titles and not after[0].isupper()
        if (
            not (tokens.word[place][0].isalnum() or tokens.word[place] in "'’-")
            or tokens.low[place] in page.words.of_words
        ):
            return False
        place += 1
    return False


def _writers(page: Page, judge: Judge, taken: set[int]) -> list[Found]:
    """Who a heading says a letter is from: "Open letter to the MPs from Ann Lee"."""
    tokens, words = page.tokens, page.words
    found: list[Found] = []
    for number in page.headings:
        written = False
        for index in range(page.first[number], page.last[number] - 1):
            written = written or tokens.low[index] in words.writing_nouns
            if written and tokens.low[index] in words.from_words:
                found += name_at(page, judge, index + 1, taken)
    return found


def _behind_offices(page: Page, judge: Judge, taken: set[int]) -> list[Found]:
    """The bodies that an office is held in: "Executive Director of Lantern"."""
    tokens, words = page.tokens, page.words
    found: list[Found] = []
    for index in tokens.where(without(words.titles, _STATE_OFFICES), 0, -2):
        low = tokens.low[index]
        if tokens.low[index + 1] not in ("of", "at") or tokens.low[index + 2] == "large":  # "Researcher at Large"
            continue
        seated = low in MEMBERS and tokens.low[index + 2] == "parliament"
        seated = seated or (low in _CHIEFS and tokens.low[index + 2] in _LED)
        together = tokens.segment[index] == tokens.segment[index + 1] and not _taught(tokens.low[index + 2])
        together = together and not charged_with(page, index + 2)
        if together and not seated and index not in taken and not _lies_near(page, index + 3):
            found += name_at(page, judge, index + 2, taken, bodies_only=True)
    return found


def _taught(low: str) -> bool:
    """Whether a word is a field that a chair is of: "Chair of Linguistics"."""
    return low in DISCIPLINES or low.endswith(_SCIENCES)


def _taken(page: Page, names: Sequence[Found]) -> set[int]:
    return set(spots_of(page, names))


def _behind_cues(page: Page, judge: Judge, taken: set[int]) -> list[Found]:
    found: list[Found] = []
    tokens = page.tokens
    phrases = _agent_phrases(page.words)
    for index in phrases.starts(tokens):
        if index and tokens.segment[index - 1] == tokens.segment[index] and _within_title(page, index):
            continue
        for phrase, _ in phrases.at(tokens.low, index):
            if titled_release(page, index, index + len(phrase) - 1):
                break
            shown = name_at(page, judge, index + len(phrase), taken)
            found += [item for item in shown if not (phrase[-2:] in _BY_ONE and _one_word(page, item))]
            break
    return found


_BY_ONE = (("led", "by"), ("headed", "by"), ("posted", "by"), ("written", "by"))
"""What a person does as often as a body: "led by | Orvan"."""


def _one_word(page: Page, item: Found) -> bool:
    """Whether a name is one plain word, as a surname is."""
    text = page.between(*item.span)
    return page.words.code == "en" and text.isalpha() and text[1:].islower()


def _within_title(page: Page, index: int) -> bool:
    """Whether a cue's first word stands in the name of a writing: "the Unilateral | Declaration of Independence"."""
    shape, low = page.tokens.shape, page.tokens.low
    if low[index : index + 2] == ["declaration", "of"] and shape[index] is Shape.CAPITAL:  # "the Declaration of Oslo"
        return True
    return shape[index] is shape[index - 1] is Shape.CAPITAL and page.tokens.low[index] in united(
        page.words.writing_nouns, _WRITS
    )


@lru_cache(maxsize=64)
def _agent_phrases(words: Words) -> Phrases[None]:
    phrases: Phrases[None] = Phrases()
    for cues in words.cues:
        for phrase in cues.after if cues.role in _AGENTS else ():
            if " " in phrase:
                phrases.add(tuple(phrase.split()), None)
    return phrases.sealed()


def _behind_persons(page: Page, judge: Judge, names: Sequence[Found], taken: set[int]) -> list[Found]:
    starts = {item.end: item.start for item in names if item.kind is EntityKind.PERSON}
    tokens = page.tokens
    found: list[Found] = []
    for end in sorted(starts):
        index = bisect_left(tokens.end, end)
        if index >= len(tokens) - 2 or tokens.end[index] != end or _of_see(page, index, starts[end]):
            continue
        if tokens.low[index + 1] in _FROM and not _lies_near(page, index + 3):
            shown = name_at(page, judge, index + 2, taken, bodies_only=True)
            found += [item for item in shown if tokens.low[index + 1] != "from" or not _one_word(page, item)]
        elif tokens.word[index + 1] == ",":
            found += behind_holder(page, index + 2, taken)
        elif tokens.word[index + 1] == "(" and page.words.code != "en":
            found += in_brackets(page, judge, index + 2, taken)
    return found


def _of_see(page: Page, last: int, start: int) -> bool:
    """Whether a place follows the holder of a title or seat that has one: "Bishop Ann Lee of | Tidewrack"."""
    if page.tokens.low[last + 1] != "of":
        return False
    tokens = page.tokens
    first = bisect_left(tokens.start, start)
    if page.words.code == "en" and first > 1 and tokens.low[last + 2] not in page.words.articles:
        held = tokens.low[first - 1 - (tokens.word[first - 1] == ".")] in _SEATED
        lows = tokens.low[max(page.first[tokens.segment[first]], first - _FAR_SEATED) : first]
        if held or not _SEVERAL_SEATED.isdisjoint(lows):
            return True
    return first > 0 and tokens.low[first - 1] in _SEES


_SEVERAL_SEATED = word_set("assemblymembers congressmembers reps representatives senators sens")
_SEATED = _SEVERAL_SEATED | word_set("""
    assemblyman assemblymember assemblywoman congressman congressmember congresswoman rep representative sen senator
    """)
"""Who sits for a place that stands behind their names: "Rep. Ann Lee of | Tidewrack"."""
_FAR_SEATED = 60


def _lies_near(page: Page, index: int) -> bool:
    """Whether a comma and 'near' say that the word before them is a place: "Ann Lee of Tidewrack, near Oslo"."""
    return page.tokens.word[index : index + 1] == [","] and page.tokens.low[index + 1 : index + 2] == ["near"]
