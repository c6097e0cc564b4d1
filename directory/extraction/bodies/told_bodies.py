"""Bodies of unknown names, by all that a page tells of them: who works for them, what they own, sell and are asked.

One telling may deceive, as a person or a place is told of too; a name counts whose tellings weigh enough together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.bodies.headless_runs import GUESSES, Runs, spots_of
from directory.extraction.shapes.found import Found, organisation, settled
from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.text.title_case import title_case
from directory.extraction.words.actor_words_en import KIN
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.themes import TAUGHT
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_STRONG, _FAIR, _FAINT = 4, 2, 1  # what one telling weighs
_PERSONAL = 4  # what more must be told of a name that looks like a person's
_SHORTEST = 3
_FAR_OWN = 9
_PERSONS = (KIN - {"partner"}) | word_set("boy girl man resident student teenager villager woman")
"""What only a person is: "Orvo Lane, | a young woman"."""
_LONGEST = 5  # words
_NO_NAME = -9
_STAFF = word_set("""
    ceo cfo chairman chairwoman co-founder cofounder coo customer customers employee employees executive executives
    founder founders headquarters lawyers lobbyists management manager managers owner owners shareholder
    shareholders spokesman spokespeople spokesperson spokespersons spokeswoman staff subscriber subscribers
    subsidiaries subsidiary takeover
    """)
"""Who and what only bodies have: "employees of | X", "X | employees", "X's | employees"."""
_MEMBERS = word_set("""
    activists branch branches campaigners chief contractor contractors delegates member members membership officials
    organisers organizers rep representative representatives reps users volunteers workers
    """)
_ROLES = word_set("""
    activist adviser advisor analyst attorney campaigner consultant coordinator economist fellow intern lawyer
    organiser organizer programmer researcher scientist spokesman spokesperson spokeswoman staffer strategist
    volunteer
    """)
_OWNED = word_set("""
    app appeal board boycott business campaign chief competitors complaint contract contracts data database decision
    demands event factories factory failure guide guidelines headquarters infrastructure lawsuit letter licence
    license lobbying market merger monopoly move network networks office offices operations petition plan plans
    plant plants platform policies policy practices press product products profits proposal proposals purchase
    records refusal report reports revenue revenues rivals rules sale sales servers service services shares site
    software statement stores strategy study suppliers supply support survey systems technology terms website
    """)
_WITH = word_set("""
    agreement contract contracts deal merger partnered partnering partnership talks
    """)
_OF = word_set("""
    arm behalf constitution division owner parent shares stake subsidiary takeover unit website
    """)
_IMPERSONAL = frozenset({"headquarters", "management", "takeover"})
"""What things and places have too: "management of influenza"."""
_WORK = word_set("work worked working works")
_WRITTEN = word_set("""
    analysis appeal brief campaign complaint data documents estimate estimates figures guide investigation lawsuit
    letter petition poll report reports research statement study survey video
    """)
_BROUGHT = word_set("""
    brought commissioned convened coordinated drafted endorsed filed funded hosted led organised organized published
    sponsored
    """)
_GIVEN = word_set("""
    donate donated donates donating donation donations grant grants
    """)
_SENT = word_set("""
    appeal awarded complaint delivered handed letter letters presented sent sold submitted
    """)
_KINDS = word_set("""
    agencies airlines associations banks brands businesses campaigns carriers chains charities clubs companies
    competitors conglomerates contractors corporations firms giants groups institutions isps lenders makers
    manufacturers movements multinationals networks newspapers ngos organisations organizations outlets papers
    parties platforms providers publishers retailers rivals start-ups startups suppliers unions vendors
    """)
_DOES = word_set("""
    acquired acquires agreed announced announces bought builds called calls campaigns charges claims closed
    condemned condemns criticised criticises criticized demanded demands denied denies developed employs hired
    hosted hosts imports invites laid launched launches lobbied makes manages manufactures markets merged offered
    offers operated operates opposed opposes organised organises organized organizes owns planned plans produces
    promised provides published publishes purchased refused refuses released rents runs said says sells settled
    ships shut signed sold spent sponsors sued supplies supported supports tracks urged urges wants welcomed
    welcomes
    """)
_SUFFERS = word_set("""
    accuse accused accuses accusing boycott boycotting fine fined fines launched nationalise
    nationalize privatise privatize prosecute sue sued sues suing
    """)
_ASKS = word_set("""
    asked asking asks demand force forced forces lobbied press pressed pressing urge urged urges urging want wants
    """)
_SUED = word_set("boycott campaign case complaint lawsuit suit")
_LEADING: Mapping[str, tuple[tuple[frozenset[str], int], ...]] = {
    "against": ((_SUED, _FAIR),),
    "at": ((_WORK, _STRONG), (_STAFF, _FAIR), (_ROLES, _STRONG), (frozenset({"we"}), _STRONG)),
    "by": ((_WRITTEN, _FAIR), (_BROUGHT, _FAIR)),
    "for": ((_WORK, _STRONG), (_STAFF, _STRONG), (_ROLES, _STRONG), (_MEMBERS, _FAIR)),
    "from": ((_STAFF, _STRONG), (_MEMBERS, _FAIR), (_WRITTEN, _FAIR)),
    "in": ((_OF, _STRONG), (frozenset({"we"}), _STRONG)),
    "including": ((_KINDS, _STRONG),),
    "like": ((_KINDS, _STRONG),),
    "of": ((_STAFF - _IMPERSONAL, _STRONG), (_OF, _STRONG), (_MEMBERS, _FAIR)),
    "to": ((_GIVEN, _STRONG), (_SENT, _FAIR)),
    "with": ((_WITH, _STRONG), (_ROLES, _STRONG), (frozenset({"alongside", "together"}), _FAINT)),
}
"""What the small word before a name and the word before that weigh: "employees | of", "donate | to"."""
_NO_NAMES = word_set("""
    asian asians black blacks customs hispanic internet jewish large latina latino queer state trans web white whites
    """)
"""What texts write large and is no name: kinds of people, things there is one of."""
_OPENING = frozenset('.!?:;-–—•*"“”‘>|#')
_CROWDS = word_set("allies citizens families leaders ministers officials people politicians residents")
# Several short forms, a model, a party and its state: "SOEs", "Covid-19", "R-Iowa".
_NO_BODY = re.compile(r"[A-Z]{2,}s|\D*\d.*|[A-Z]-.*")
_ITS = frozenset({"it", "its", "itself"})
_AUXILIARIES = frozenset({"could", "had", "has", "will", "would"})
_JOINING = frozenset({"join", "joined", "joining", "represent", "represented", "representing", "represents"})
_FOUNDING = frozenset({"co-founded", "cofounded", "founded"})
_SITES = frozenset({"http", "https", "www"})
_PLACING = word_set("""
    across along around in inside into near outside throughout towards under using via within
    """)


_SEATED = word_set("assemblyman assemblywoman councillors electorate meps mp mps msps reps senator senators tds")
_LED_BY = frozenset({"(", "as", *_LEADING, *_FOUNDING, *_ASKS, *_SUFFERS, *_JOINING})
_FOLLOWED_BY = frozenset({"(", *APOSTROPHES, *_STAFF, *_DOES, *_AUXILIARIES, *_MEMBERS})
"""What stands at once before or behind a name of which anything is told."""


def with_told_bodies(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """The names again with the unknown ones of which a page tells what bodies do and have, persons guessed aside."""
    if page.words.code != "en":
        return list(names)
    sure = [item for item in names if item.producer not in GUESSES or item.kind is EntityKind.ORGANISATION]
    runs = Runs(page, judge, spots_of(page, sure))
    tokens = page.tokens
    people = {page.between(*item.span) for item in sure if item.kind is EntityKind.PERSON}
    found = [
        organisation((tokens.start[first], tokens.end[last]), "told-body", Tier.B)
        for places in _candidates(page, runs.spots)
        if not _is_person(page, people, *places[0]) and _is_body(page, runs, places)
        for first, last in places
    ]
    called = {page.between(*item.span) for item in found}
    kept = [item for item in names if item.kind is EntityKind.ORGANISATION or page.between(*item.span) not in called]
    return settled([*kept, *found]) if found else list(names)


def _is_person(page: Page, people: AbstractSet[str], first: int, last: int) -> bool:
    """Whether a name is a person's elsewhere, whole or by the surname: "Ann Orvo ... Ms | Orvo"."""
    tokens = page.tokens
    return page.between(tokens.start[first], tokens.end[last]) in people or (
        first < last and page.between(tokens.start[last], tokens.end[last]) in people
    )


def _is_body(page: Page, runs: Runs, places: Sequence[tuple[int, int]]) -> bool:
    """Whether what is told of a name weighs enough, together with its own words."""
    told = sum(_weight(page, runs.spots, first, last) for first, last in places)
    if told < _FAIR:
        return False
    evidence = runs.evidence(*places[0])
    worded = evidence > 0 and places[0][0] < places[0][1]
    return evidence > _NO_NAME and told >= (_FAIR if worded else _STRONG) + _PERSONAL * (evidence < 0)


def _candidates(page: Page, spots: Mapping[int, Found]) -> list[list[tuple[int, int]]]:
    """Where each unknown name stands of which anything is told, once inside a sentence and never beside a name."""
    tokens = page.tokens
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    beside: set[str] = set()
    told: set[str] = set()
    behind = -1
    spotted = bytearray(len(tokens) + 1)  # looked through faster than the places of each run one by one
    for at in spots:
        spotted[at] = 1
    for index in tokens.large:
        if index <= behind:
            continue
        first, behind = _run(page, index)
        opening = page.first[tokens.segment[first]]
        around = max(first - 1, opening), min(behind + 2, page.last[tokens.segment[first]])
        if spotted.find(1, *around) >= 0:
            near = {spots[at].kind for at in range(*around) if spotted[at]}
            if EntityKind.ORGANISATION not in near:
                beside.update(tokens.word[first : behind + 1])
            if spotted.find(1, first, behind + 1) >= 0:
                continue
        elif first < behind:
            beside.update(tokens.word[first : behind + 1])
        text = page.between(tokens.start[first], tokens.end[behind])
        places[text].append((first, behind))
        following = tokens.low[behind + 1]
        if tokens.low[first - 1] in _LED_BY or following in _FOLLOWED_BY or tokens.low[behind + 2] == "which":
            told.add(text)
    named = [[span for span in places[text] if _nameable(page, *span)] for text in places if text in told - beside]
    return [spans for spans in named if any(_inside(page, *span) for span in spans)]


def _inside(page: Page, first: int, last: int) -> bool:
    """Whether a run is of several words, or one that opens no sentence."""
    opens = first == page.first[page.tokens.segment[first]] or page.tokens.word[first - 1][-1] in _OPENING
    return first < last or not opens


def _run(page: Page, index: int) -> tuple[int, int]:
    """The first and last token of a run of capitals, without the plain word that opens its sentence."""
    tokens, last = page.tokens, index
    end = page.last[tokens.segment[index]]
    while last + 1 < end and tokens.shape[last + 1] in BIG:
        last += 1
    opens = index == page.first[tokens.segment[index]] or not tokens.word[index - 1][-1].isalnum()
    plain = tokens.low[index] in page.common or tokens.low[index] in page.words.stopwords
    plain = plain and " ".join(tokens.low[index : index + 2]) not in page.every.places  # "New Zealand First"
    return (index + 1, last) if opens and plain and index < last else (index, last)


def _nameable(page: Page, first: int, last: int) -> bool:
    """Whether a run may be a body's unknown name: no heading, no word of people, places or things."""
    tokens, words = page.tokens, page.words
    if last - first >= _LONGEST or title_case(page, first) or tokens.shape[first] is Shape.UPPER:
        return False
    lows = tokens.low[first : last + 1]
    unnamed = (words.stopwords, words.titles, words.honorifics, words.months, GIVEN_NAMES)
    if any(lows[0] in table for table in unnamed):
        return False
    if first < last:
        return (
            lows[-1] not in _crowds_and_things(words)
            and words.titles.isdisjoint(lows)
            and " ".join(lows[:2]) not in page.every.places
            and not page.every.nationalities.issuperset(lows)
        )
    word, low = tokens.word[first], lows[0]
    kinds = (words.name_words, words.strong_heads, words.weak_heads, words.thing_nouns, page.every.places, page.common)
    people = low.endswith(("ians", "ists")) or low.removesuffix("s") in united(page.every.nationalities, _NO_NAMES)
    plural = _NO_BODY.fullmatch(word) is not None
    known = any(low in table for table in kinds)
    return len(word) >= _SHORTEST and not known and not people and not plural


@lru_cache(maxsize=64)
def _crowds_and_things(words: Words) -> frozenset[str]:
    return words.thing_nouns.union(words.people_cues, _CROWDS)


def _weight(page: Page, spots: Mapping[int, Found], first: int, last: int) -> int:
    """How much the words around a run say that it is a body; below 0 for a place or tool."""
    tokens = page.tokens
    segment = tokens.segment[first]
    before = [tokens.low[at] if at >= page.first[segment] else "" for at in (first - 1, first - 2, first - 3)]
    end = page.last[segment]
    after = [tokens.low[at] if at < end else "" for at in range(last + 1, last + 4)]
    led = _led(before, after)
    if (before[0] in _PLACING and not led) or after[0] in _REGIONS:
        return -_STRONG
    if before[0] in page.words.articles:
        return 0
    if before[0] == "(" and after[0] == ")" and _person(spots, first - 2):
        seats = not _SEATED.isdisjoint(tokens.low[page.first[segment] : first])  # "MPs Ann Lee (Kelp South)"
        called = first == last and _nicknamed(page, spots[first - 2], tokens.low[first])
        return 0 if seats or called or tokens.low[first] in TAUGHT else _STRONG
    return led + _followed(page, spots, last, after)


_REGIONS = word_set("airport basin coast delta desert rainforest region river shipyard suburb valley")
"""What small word behind a name says that it is a place: "Peru's | Amazon | region"."""


def _nicknamed(page: Page, person: Found, low: str) -> bool:
    """Whether a word is what a person is called for short: "Amira Kelpovic (Kelpo)"."""
    return any(part.startswith(low) for part in page.between(*person.span).casefold().split())


def _person(spots: Mapping[int, Found], at: int) -> bool:
    return at in spots and spots[at].kind is EntityKind.PERSON


def _led(before: Sequence[str], after: Sequence[str]) -> int:
    """What the words before say: "employees of | X", "works for | X", "companies such as | X", "deal with | X"."""
    joined, noun = before[0], before[1]
    if joined == "as" and noun == "such":
        return _STRONG * (before[2] in _KINDS)
    if joined in _FOUNDING:
        return _STRONG - _FAINT
    weighed = [weight for nouns, weight in _LEADING.get(joined, ()) if noun in nouns]
    asked = joined in _ASKS and after[0] == "to"
    return max(weighed, default=_FAIR * (asked or joined in _SUFFERS) + _FAINT * (joined in _JOINING))


def _followed(page: Page, spots: Mapping[int, Found], last: int, after: Sequence[str]) -> int:
    """What the words behind say: "X's customers", "X employees", "X sells ... its"."""
    if after[0] in APOSTROPHES and after[1] == "s":
        if after[2] in _STAFF or _person(spots, last + 3):
            return _STRONG
        return _FAIR * (after[2] in _OWNED or after[2] in _MEMBERS)
    if after[0] in _STAFF:  # "the party's Kelp Fisheries spokesman"
        return _FAINT if after[0].startswith("spokes") else _STRONG
    if after[0] == "(" and after[1] in _SITES:
        return _STRONG
    does = after[0] in _DOES or (after[0] in _AUXILIARIES and after[1] in _DOES)
    tokens, end = page.tokens, page.last[page.tokens.segment[last]]
    own = does and not _ITS.isdisjoint(tokens.low[last + 2 : min(end, last + _FAR_OWN)])
    apposed = after[0] == "," and after[1] in page.words.articles
    if apposed and not _PERSONS.isdisjoint(tokens.low[last + 3 : min(end, last + _FAR_OWN)]):
        return -2 * _STRONG
    faint = after[0] in _MEMBERS or (after[0] == "," and after[1] == "which")
    return _FAIR * (does + own) + _FAINT * faint
