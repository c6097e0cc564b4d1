"""Whom the writers of a letter say to speak for: "On behalf of X, I ask you ...", "We, the undersigned staff of X"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Link
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, RelationType, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_BEHALF = ["on", "behalf", "of"]
_GREETED = re.compile(r"[“\"«](?:[^\W\d_][\w.]*\s+){1,4}$")
_MEMBERS = word_set("""
    academics alumnae alumni associates curators directors doctors editors employees engineers faculty fellows
    graduates journalists lecturers librarians members musicians nurses officers physicians players professors
    researchers scholars scientists staff students teachers trustees volunteers workers
    """)
_CALLING = word_set("appeal ask call demand request urge write")
_OF = frozenset({"at", "from", "in", "of"})
_FAR_MEMBERS = 14  # tokens
_HOUSES = word_set("assembly congress house parliament senate")
_FAR_GREETING = 50  # characters of forms of address before a name
_FARTHEST = 40  # tokens from the phrase to who speaks
_SPEAKERS = frozenset({"I", "we", "We"})
_ENDS = frozenset(".!?:")
_OPENERS = frozenset("“\"'‘«")


def spoken_for(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again: bodies that a sentence of the writer's begins with as those spoken for sign."""
    if page.words.code != "en":
        return list(names)
    names = [item.playing(Role.RECIPIENT) if _called(page, item) else item for item in names]
    spans = [(page.tokens.start[first], page.tokens.start[last]) for first, last in _openings(page)]
    spans += [body.span for body in _signing_members(page, names)]
    if not spans:
        return list(names)
    bodies = EntityKind.ORGANISATION
    return [
        item.playing(Role.SIGNATORY)
        if item.kind is bodies and any(left <= item.start and item.end <= right for left, right in spans)
        else item
        for item in names
    ]


def signing_as_members(page: Page, names: Sequence[Found], links: Sequence[Link]) -> Iterator[Link]:
    """The links from the persons of a list to the body whose members they say to be: "We, the undersigned staff of X".

    Those who name a body of their own sign for that.
    """
    if page.words.code != "en" or not (bodies := _signing_members(page, names)):
        return
    bound = {link.source for link in links if link.type is RelationType.SIGNS_FOR}
    for item in names:
        listed = item.kind is EntityKind.PERSON and item.producer == "roll" and Role.SIGNATORY in item.roles
        if listed and item.start > bodies[0].end and item.span not in bound:
            yield Link(RelationType.SIGNS_FOR, item.span, bodies[0].span)


def _signing_members(page: Page, names: Sequence[Found]) -> list[Found]:
    """The first body whose members the undersigned say to be, no parliament: "We, the undersigned faculty of X"."""
    tokens = page.tokens
    for index in tokens.where({"undersigned"}):
        limit = min(page.last[tokens.segment[index]], index + _FAR_MEMBERS)
        limit = next((at for at in range(index + 2, limit) if _goes_on(page, at)), limit)
        folk = next((at for at in range(index + 1, limit) if tokens.low[at] in _MEMBERS), None)
        if folk is None:
            continue
        joint = next((at for at in range(folk + 1, min(folk + 4, limit)) if tokens.low[at] in _OF), folk)
        behind = joint + 1 + (tokens.low[joint + 1 : joint + 2] == ["the"]) if joint > folk else -1
        starts = {tokens.start[at] for at in (index + 1, behind) if 0 <= at < limit}
        bodies = [item for item in names if item.kind is EntityKind.ORGANISATION and item.start in starts]
        bodies = [item for item in bodies if _HOUSES.isdisjoint(page.between(*item.span).casefold().split())]
        if bodies:
            return [max(bodies, key=lambda item: item.end)]
    return []


def _goes_on(page: Page, at: int) -> bool:
    """Whether the undersigned do something here: "the undersigned groups, | call on the members of X"."""
    tokens = page.tokens
    return tokens.word[at] == "," and tokens.low[at + 1] in page.words.acting_words | _CALLING


def _called(page: Page, item: Found) -> bool:
    """Whether a letter told in a sentence begins by crying a name: “The Honourable Ann Lee! ..."."""
    if item.kind is not EntityKind.PERSON or page.text[item.end : item.end + 1] != "!":
        return False
    return _GREETED.search(page.between(max(0, item.start - _FAR_GREETING), item.start)) is not None


def _openings(page: Page) -> Iterator[tuple[int, int]]:
    """The tokens from behind "On behalf of" at a sentence's beginning to the "I" or "we" that speaks."""
    tokens = page.tokens
    place = 0
    while (place := _next(page, place)) < len(tokens):
        first = place == page.first[tokens.segment[place]] or tokens.word[place - 1] in united(_ENDS, _OPENERS)
        limit = min(page.last[tokens.segment[place]], place + _FARTHEST)
        if first and tokens.low[place : place + 3] == _BEHALF:
            speaker = next((at for at in range(place + 3, limit) if tokens.word[at] in united(_SPEAKERS, _ENDS)), None)
            if speaker and tokens.word[speaker] in _SPEAKERS:
                yield place + 3, speaker
        place += 1


def _next(page: Page, place: int) -> int:
    """The next token that is a capital "On", found in the text so that nothing else is looked at."""
    at = page.text.find("On behalf of", page.tokens.start[place]) if place < len(page.tokens) else -1
    return bisect_left(page.tokens.start, at) if at >= 0 else len(page.tokens)
