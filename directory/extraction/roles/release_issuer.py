"""Who issues a press release that nobody signs: the first bodies, or holders of an office, that announce something."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.roles.actor_lists import Lists
from directory.extraction.roles.clause_subjects import Subjects
from directory.extraction.roles.cue_phrases import name_spots
from directory.extraction.shapes.known_bodies import is_known_outlet
from directory.extraction.shapes.name_leads import SOURCE
from directory.extraction.text.blocks import SegmentKind
from directory.extraction.words.vocabulary import word_set
from directory.model import DocumentKind, EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_SAYING = word_set("""
    announce announced announces call called calls celebrate celebrated celebrates charge charged charges claimed
    criticised criticises criticize criticized criticizes launch launched launches opposed opposes published publishes
    release released releases revealed reveals said say says state stated states unveiled unveils warn warned warns
    welcome welcomed welcomes
    """)
_LABELS = tuple(
    f"{writing} {label}" for writing in ("press", "media", "news") for label in ("advisory", "release", "statement")
)
_TOP, _FRONT, _FEW = 2500, 500, 3  # characters; paragraphs
_ISSUED = frozenset({DocumentKind.STATEMENT, DocumentKind.NEWS, DocumentKind.LETTER})
_OFFICES = word_set("""
    assemblyman assemblymember assemblywoman attorney-general congressman congresswoman councillor
    councilmember governor gov mayor mep minister mp premier rep representative representatives reps sen senator
    senators sens supervisor
    """)
_ANNOUNCING = _SAYING | word_set("""
    applauded asked cosponsored demanded expressed filed introduced issued joined led made praised sent unveiled urged
    voted wrote
    """)
_KINDS_OF_BODY = word_set("""
    alliance association charity coalition company federation foundation group initiative institute movement network
    ngo non-profit nonprofit not-for-profit organisation organization party project society union
    """)
_TODAY = word_set("following today tonight yesterday")
_SPEAKERS = frozenset({"spokesman", "spokesperson", "spokeswoman"})
_RELEASED = frozenset({DocumentKind.RALLY, DocumentKind.STATEMENT})
_FAR, _NEAR = 26, 8  # tokens


def issuing_release(page: Page, names: Sequence[Found], kind: DocumentKind) -> list[Found]:
    """The names again: the first bodies that say something in a press release without any signature issue it."""
    names = [item.playing(Role.SIGNATORY) if _sourced(page, item) else item for item in names]
    signed = any(Role.SIGNATORY in item.roles and item.kind is EntityKind.ORGANISATION for item in names)
    if page.words.code == "en" and kind in _ISSUED and (own := _published_by_itself(page, names)):
        return [item.playing(Role.SIGNATORY) if number in own else item for number, item in enumerate(names)]
    if page.words.code != "en" or signed:
        return list(names)
    labelled = kind is DocumentKind.STATEMENT and _labelled(page)
    chosen = set(_speaking(page, names) or _introduced(page, names) if labelled else ())
    if not chosen and kind in _RELEASED and _labelled(page):
        chosen = set(_spoken_for(page, names))
    if not chosen and kind in _ISSUED and not any(Role.SIGNATORY in item.roles for item in names):
        chosen = set(_in_office(page, names))
    return [item.playing(Role.SIGNATORY) if number in chosen else item for number, item in enumerate(names)]


def _published_by_itself(page: Page, names: Sequence[Found]) -> list[int]:
    """The body that front matter gives as who published a page, where the page is a release and speaks of it."""
    bodies = [(number, item) for number, item in enumerate(names) if item.kind is EntityKind.ORGANISATION]
    published = {_plain(page, item): item.end for _, item in bodies if _in_front(page, item)}
    for number, item in bodies if published else ():
        name = _plain(page, item)
        own = published.get(name, _TOP) <= item.start <= _TOP and not is_known_outlet(name)
        if own and (_labelled(page) or _speaks(page, item)):
            return [number]
    return []


def _speaks(page: Page, item: Found) -> bool:
    """Whether a verb of saying or an office stands behind a name, at once or in the paragraph that it opens."""
    tokens = page.tokens
    behind, number = bisect_left(tokens.start, item.end), tokens.segment[bisect_left(tokens.start, item.start)]
    opens = bisect_left(tokens.start, item.start) - page.first[number] < _SECOND
    end = page.last[number] if opens else min(behind + _SECOND, page.last[number])
    return any(low in _SPEAKING_VERBS or low in page.words.titles for low in tokens.low[behind:end])


_SECOND = 2
_SPEAKING_VERBS = _SAYING | word_set("believes condemned condemns has have urged urges wants")


def _plain(page: Page, item: Found) -> str:
    return " ".join(page.between(*item.span).casefold().split())


def _in_front(page: Page, item: Found) -> bool:
    """Whether a name fills a line at the top that gives who published a page, as front matter does."""
    alone = page.text[item.start - 1 : item.start] == "\n" and page.text[item.end : item.end + 1] == "\n"
    return Role.PUBLISHER in item.roles and alone and item.start < _FRONT


def _in_office(page: Page, names: Sequence[Found]) -> list[int]:
    """The holders of political offices who announce something "today" in the first sentence that names any."""
    tokens = page.tokens
    people = [(number, item) for number, item in enumerate(names) if item.kind is EntityKind.PERSON]
    for _, item in people:
        index = bisect_left(tokens.start, item.start)
        if item.start > _TOP or index >= len(tokens) or not _holds_office(page, index):
            continue
        first, last = page.first[tokens.segment[index]], page.last[tokens.segment[index]]
        ahead = range(index, min(last, index + _FAR))
        verb = next((at for at in ahead if tokens.low[at] in _ANNOUNCING), None)
        if verb is None:  # a headline
            continue
        lead = range(max(first, index - _NEAR), min(last, verb + _NEAR))
        if not any(tokens.low[at] in _TODAY for at in lead):
            return []
        return [number for number, other in people if item.start <= other.start < tokens.start[verb]]
    return []


def _holds_office(page: Page, index: int) -> bool:
    """Whether a name stands behind a political office: "U.S. Sen. | Ann Lee", "State Senators | Ann Lee and ..."."""
    tokens, before = page.tokens, index - 1
    before -= index > 1 and tokens.word[before] == "."
    return before >= page.first[tokens.segment[index]] and tokens.low[before] in _OFFICES


def _sourced(page: Page, item: Found) -> bool:
    """Whether a name stands behind the label of a wire that says who issued a release."""
    return page.text[max(0, item.start - len(SOURCE) - 3) : item.start].rstrip(" :").endswith(f"\n{SOURCE}")


def _labelled(page: Page) -> bool:
    top = " ".join(page.text[:_TOP].casefold().split())
    return "for immediate release" in top or any(label in top for label in _LABELS)


def _spoken_for(page: Page, names: Sequence[Found]) -> list[int]:
    """The body of the first in a release who is quoted as speaking for it: "Kelp Union spokesman Tom Berg said"."""
    tokens, spots = page.tokens, name_spots(page, names)
    for index in tokens.where(_SPEAKERS, 1, -1):
        body, holder = spots.get(index - 1), spots.get(index + 1)
        if body is None or holder is None or tokens.start[index] > _TOP:
            continue
        held = names[body].kind is EntityKind.ORGANISATION and names[holder].kind is EntityKind.PERSON
        if held and tokens.segment[index - 1] == tokens.segment[index] == tokens.segment[index + 1]:
            return [body]
    return []


def _introduced(page: Page, names: Sequence[Found]) -> list[int]:
    """The body that a release tells of at its end, for those who do not know it: "The Reef Party is a party for"."""
    told = [number for number, segment in enumerate(page.segments) if segment.kind is SegmentKind.PROSE][-_FEW:]
    for number in reversed(told):
        tokens, first = page.tokens, page.first[number]
        first += tokens.low[first] in page.words.articles
        for place, item in enumerate(names):
            if item.kind is not EntityKind.ORGANISATION or item.start != tokens.start[first]:
                continue
            behind = bisect_left(tokens.start, item.end)
            ahead = tokens.low[behind + 2 : behind + 2 + _NEAR]
            if tokens.low[behind : behind + 2] in (["is", "a"], ["is", "an"]) and not _KINDS_OF_BODY.isdisjoint(ahead):
                return [place]
    return []


def _speaking(page: Page, names: Sequence[Found]) -> list[int]:
    """The bodies that are the subject of the first verb of saying that has bodies alone as its subject."""
    spots = name_spots(page, names)
    lists = Lists(page, names, spots)
    subjects = Subjects.of(page, spots, lists)
    told = [number for number, segment in enumerate(page.segments) if segment.kind is SegmentKind.PROSE][:_FEW]
    for number in told:
        for index in range(page.first[number], page.last[number]):
            if page.tokens.low[index] not in _SAYING or index in spots:
                continue
            near = subjects.behind_subject(index)
            found = subjects.before(index, Role.SIGNATORY) if near and near - 1 in spots else []
            if found and all(names[one].kind is EntityKind.ORGANISATION for one in found):
                return found
    return []
