"""Bodies of one unknown word, by all that a page tells of it: who works for it, what it owns, sells and is asked for.

One telling may deceive, as a surname or a place is told of too; a word counts whose tellings weigh enough together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from directory.extraction.bodies.headless_runs import spots_of
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.text.title_case import title_case
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.text.page import Page

_ENOUGH = 2
_SHORTEST = 3
_FAR_OWN = 9
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
_PLACING = word_set("across along around in inside into near outside throughout towards using via within")


def lone_bodies(page: Page, names: Sequence[Found]) -> list[Found]:
    """The unknown words that stand alone inside sentences and of which a page tells what only bodies do and have."""
    if page.words.code != "en":
        return []
    spots = spots_of(page, names)
    found: list[Found] = []
    for places in _candidates(page, spots).values():
        if sum(_weight(page, place) for place in places) >= _ENOUGH:
            found += [organisation((page.tokens.start[at], page.tokens.end[at]), "lone", Tier.B) for at in places]
    return found


def _candidates(page: Page, spots: Mapping[int, Found]) -> dict[str, list[int]]:
    """Where each unknown word stands alone, for those that stand so inside a sentence and never beside a capital."""
    tokens, words = page.tokens, page.words
    known = united(words.name_words, words.strong_heads, words.weak_heads, words.titles, words.honorifics, GIVEN_NAMES)
    plain = united(words.stopwords, words.thing_nouns, page.every.places, page.every.nationalities, _NO_NAMES)
    places: dict[str, list[int]] = defaultdict(list)
    beside: set[str] = set()
    inside: set[str] = set()
    for index in tokens.large:
        word, low = tokens.word[index], tokens.low[index]
        if tokens.shape[index] is Shape.UPPER or len(word) < _SHORTEST or low in known or low in plain:
            continue
        people = low.endswith(("ians", "ists")) or low.removesuffix("s") in united(page.every.nationalities, _NO_NAMES)
        if people or (tokens.shape[index] is Shape.MIXED and _PLURAL_OF_LETTERS.fullmatch(word)):
            continue
        if _large(page, index, -1) or _large(page, index, 1):
            body = spots.get(index)
            if body is None or body.kind is not EntityKind.ORGANISATION:
                beside.add(word)
            continue
        if index not in spots and low not in page.common and low not in words.months and not title_case(page, index):
            places[word].append(index)
            if index > page.first[tokens.segment[index]] and tokens.word[index - 1][-1].isalnum():
                inside.add(word)
    return {word: places[word] for word in places if word in inside and word not in beside}


def _large(page: Page, index: int, step: int) -> bool:
    """Whether a large word stands right before or behind a token, a hyphen or a dot aside."""
    tokens, other = page.tokens, index + step
    if not 0 <= other < len(tokens) or tokens.segment[other] != tokens.segment[index]:
        return False
    return tokens.shape[other] in BIG or tokens.shape[other] is Shape.INITIAL


def _weight(page: Page, place: int) -> int:
    """How much the words around a token say that it is a body; below 0 for a place or tool."""
    tokens = page.tokens
    segment = tokens.segment[place]
    before = [tokens.low[at] if at >= page.first[segment] else "" for at in (place - 1, place - 2, place - 3)]
    last = page.last[segment]
    after = [tokens.low[at] if at < last else "" for at in range(place + 1, place + 4)]
    if before[0] in _PLACING:
        return -_ENOUGH
    if before[0] in page.words.articles:
        return 0
    return _led(before, after) + _followed(page, place, after)


def _led(before: Sequence[str], after: Sequence[str]) -> int:
    """What the words before say: "employees of | X", "works for | X", "companies such as | X", "deal with | X"."""
    joined, noun = before[0], before[1]
    if joined in ("at", "for", "from", "of") and noun in _STAFF and noun not in _IMPERSONAL:
        return 2
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
        return 2
    if after[0] == "(" and after[1] in ("http", "https", "www"):
        return 2
    does = after[0] in _DOES or (after[0] in ("has", "had", "will", "would", "could") and after[1] in _DOES)
    tokens, last = page.tokens, page.last[page.tokens.segment[place]]
    own = does and "its" in tokens.low[place + 2 : min(last, place + _FAR_OWN)]
    return int(does) + own + int(after[0] in _MEMBERS)
