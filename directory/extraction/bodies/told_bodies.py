"""Bodies of unknown names, by all that a page tells of them: who works for them, what they own, sell and are asked.

One telling may deceive, as a person or a place is told of too; a name counts whose tellings weigh enough together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from directory.extraction.bodies.headless_runs import GUESSES, Runs, spots_of
from directory.extraction.shapes.found import Found, organisation, settled
from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.text.title_case import title_case
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_ENOUGH = 2
_SHORTEST = 3
_FAR_OWN = 9
_LONGEST = 5  # words
_NO_NAME = -9
_PERSONAL = 2  # what more must be told of a name that looks like a person's
_STAFF = word_set("""
    ceo cfo chairman chairwoman cofounder co-founder coo customer customers employee employees executive executives
    founder founders headquarters lawyers lobbyists management manager managers owner owners shareholder shareholders
    spokesman spokesperson spokespersons spokeswoman spokespeople staff subscriber subscribers subsidiaries subsidiary
    takeover
    """)
"""Who and what only bodies have: "employees of | X", "X | employees", "X's | employees"."""
_MEMBERS = word_set("""
    activists branch branches campaigners chief contractor contractors delegates member members membership officials
    organisers organizers rep representative representatives reps users volunteers workers
    """)
_OWNED = word_set("""
    app board boycott business campaign chief competitors contract contracts data database decision demands factories
    factory failure guidelines headquarters infrastructure licence license lobbying market merger monopoly move network
    networks office offices operations plan plans plant plants platform policies policy practices press product
    products profits proposal proposals purchase records refusal report reports revenue revenues rivals rules sale sales
    servers service services shares site software statement stores strategy suppliers supply support systems technology
    terms website
    """)
_WITH = word_set("agreement contract contracts deal merger partnered partnering partnership talks")
_OF = word_set("arm division owner parent shares stake subsidiary takeover unit")
_IMPERSONAL = frozenset({"headquarters", "management", "takeover"})
"""What things and places have too: "management of influenza"."""
_KINDS = word_set("""
    agencies airlines associations banks brands businesses campaigns carriers chains charities clubs companies
    competitors conglomerates contractors corporations firms giants groups institutions isps lenders makers
    manufacturers movements multinationals networks newspapers ngos organisations organizations outlets papers parties
    platforms providers publishers retailers rivals start-ups startups suppliers unions vendors
    """)
_DOES = word_set("""
    acquired acquires agreed announced announces bought builds charges claims closed denied denies developed employs
    hired imports launched launches laid lobbied makes manages manufactures markets merged offered offers operates
    operated owns planned plans produces promised provides publishes published purchased refused refuses released rents
    runs said says sells settled ships shut signed sold spent sponsors sued supplies tracks
    """)
_SUFFERS = word_set("accuse accused accuses accusing boycott boycotting fine fined fines prosecute sue sued sues suing")
_ASKS = word_set("""
    asked asking asks demand force forced forces lobbied press pressed pressing urge urged urges urging want wants
    """)
_NO_NAMES = word_set(
    "asian asians black blacks customs hispanic internet latina latino queer state trans web white whites"
)
"""What texts write large and is no name: kinds of people, things there is one of."""
_PLURAL_OF_LETTERS = re.compile(r"[A-Z]{2,}s|.*\d.*")
_ITS = frozenset({"it", "its", "itself"})
_PLACING = word_set("across along under around in inside into near outside throughout towards using via within")


def with_told_bodies(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """The names again with the unknown ones of which a page tells what bodies do and have, persons guessed aside."""
    if page.words.code != "en":
        return list(names)
    sure = [item for item in names if item.producer not in GUESSES or item.kind is EntityKind.ORGANISATION]
    runs = Runs(page, judge, spots_of(page, sure))
    tokens = page.tokens
    found = [
        organisation((tokens.start[first], tokens.end[last]), "told-body", Tier.B)
        for places in _candidates(page, runs.spots).values()
        if _is_body(page, runs, places)
        for first, last in places
    ]
    called = {page.between(*item.span) for item in found}
    kept = [item for item in names if item.kind is EntityKind.ORGANISATION or page.between(*item.span) not in called]
    return settled([*kept, *found]) if found else list(names)


def _is_body(page: Page, runs: Runs, places: Sequence[tuple[int, int]]) -> bool:
    """Whether what is told of a name weighs enough, together with its own words."""
    told = sum(_weight(page, first, last) for first, last in places)
    if told < _ENOUGH:
        return False
    evidence = runs.evidence(*places[0])
    return evidence > _NO_NAME and told >= _ENOUGH + _PERSONAL * (evidence < 0)


def _candidates(page: Page, spots: Mapping[int, Found]) -> dict[str, list[tuple[int, int]]]:
    """Where each unknown run of capitals stands, for those that stand inside a sentence and never beside a name."""
    tokens = page.tokens
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    beside: set[str] = set()
    inside: set[str] = set()
    behind = -1
    for index in tokens.large:
        if index <= behind:
            continue
        first, behind = _run(page, index)
        lone = first == behind
        around = range(max(first - 1, page.first[tokens.segment[first]]), behind + 2)
        near = {spots[at].kind for at in around if at in spots and tokens.segment[at] == tokens.segment[first]}
        if EntityKind.ORGANISATION not in near and (near or not lone):
            beside.update(tokens.word[first : behind + 1])
        if any(at in spots for at in range(first, behind + 1)) or not _nameable(page, first, behind):
            continue
        text = page.between(tokens.start[first], tokens.end[behind])
        places[text].append((first, behind))
        if not lone or (first > page.first[tokens.segment[first]] and tokens.word[first - 1][-1].isalnum()):
            inside.add(text)
    return {text: spans for text, spans in places.items() if text in inside and text not in beside}


def _run(page: Page, index: int) -> tuple[int, int]:
    """The first and last token of a run of capitals, without the plain word that opens its sentence."""
    tokens, last = page.tokens, index
    end = page.last[tokens.segment[index]]
    while last + 1 < end and tokens.shape[last + 1] in BIG:
        last += 1
    opens = index == page.first[tokens.segment[index]] or not tokens.word[index - 1][-1].isalnum()
    plain = tokens.low[index] in page.common or tokens.low[index] in page.words.stopwords
    return (index + 1, last) if opens and plain and index < last else (index, last)


def _nameable(page: Page, first: int, last: int) -> bool:
    """Whether a run may be a body's unknown name: no heading, no word of people, places or things."""
    tokens, words = page.tokens, page.words
    if last - first >= _LONGEST or title_case(page, first) or tokens.shape[first] is Shape.UPPER:
        return False
    lows = tokens.low[first : last + 1]
    if lows[0] in united(words.stopwords, words.titles, words.honorifics, GIVEN_NAMES) or lows[0] in words.months:
        return False
    if first < last:
        return lows[-1] not in words.thing_nouns and " ".join(lows[:2]) not in page.every.places
    word, low = tokens.word[first], lows[0]
    known = united(words.name_words, words.strong_heads, words.weak_heads, words.thing_nouns, page.every.places)
    people = low.endswith(("ians", "ists")) or low.removesuffix("s") in united(page.every.nationalities, _NO_NAMES)
    plural = tokens.shape[first] is Shape.MIXED and _PLURAL_OF_LETTERS.fullmatch(word) is not None
    return len(word) >= _SHORTEST and low not in known and low not in page.common and not people and not plural


def _weight(page: Page, first: int, last: int) -> int:
    """How much the words around a run say that it is a body; below 0 for a place or tool."""
    tokens = page.tokens
    segment = tokens.segment[first]
    before = [tokens.low[at] if at >= page.first[segment] else "" for at in (first - 1, first - 2, first - 3)]
    end = page.last[segment]
    after = [tokens.low[at] if at < end else "" for at in range(last + 1, last + 4)]
    if before[0] in _PLACING:
        return -_ENOUGH
    if before[0] in page.words.articles:
        return 0
    return _led(before, after) + _followed(page, last, after)


def _led(before: Sequence[str], after: Sequence[str]) -> int:
    """What the words before say: "employees of | X", "works for | X", "companies such as | X", "deal with | X"."""
    joined, noun = before[0], before[1]
    if joined in ("at", "for", "from", "of") and noun in _STAFF and noun not in _IMPERSONAL:
        return 1 if joined == "at" else 2
    if joined in ("at", "for") and noun in ("work", "worked", "working", "works"):
        return 2
    if (joined == "like" and noun in _KINDS) or (joined == "including" and noun in _KINDS):
        return 2
    if joined == "as" and noun == "such" and before[2] in _KINDS:
        return 2
    if (joined == "with" and noun in _WITH) or (joined in ("in", "of") and noun in _OF):
        return 2
    member = joined in ("of", "from", "for") and noun in _MEMBERS
    asked = joined in _ASKS and after[0] == "to"
    against = joined == "against" and noun in ("boycott", "campaign", "case", "complaint", "lawsuit", "suit")
    return int(member or asked or against or joined in _SUFFERS)


def _followed(page: Page, place: int, after: Sequence[str]) -> int:
    """What the words behind say: "X's customers", "X employees", "X sells ... its"."""
    if after[0] in APOSTROPHES and after[1] == "s":
        return 2 if after[2] in _STAFF else int(after[2] in _OWNED or after[2] in _MEMBERS)
    if after[0] in _STAFF:
        return 1 if after[0].startswith("spokes") else 2  # "the party's Kelp Fisheries spokesman"
    if after[0] == "(" and after[1] in ("http", "https", "www"):
        return 2
    does = after[0] in _DOES or (after[0] in ("has", "had", "will", "would", "could") and after[1] in _DOES)
    tokens, last = page.tokens, page.last[page.tokens.segment[place]]
    own = does and not _ITS.isdisjoint(tokens.low[place + 2 : min(last, place + _FAR_OWN)])
    return int(does) + own + int(after[0] in _MEMBERS)
