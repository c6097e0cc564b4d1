"""Roles that a name's place in the document gives: in its title, in a greeting, as the one spoken to."""

from __future__ import annotations

import sys
from bisect import bisect_right
from typing import TYPE_CHECKING

from directory.extraction.words.petition_sites import PLATFORMS
from directory.model import DocumentKind, EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_FEWEST_LED = 2


def document_roles(
    page: Page, names: Sequence[Found], kind: DocumentKind, title: tuple[int, int] | None, greetings: Sequence[int]
) -> list[Found]:
    """The names again, with the roles that their place in the document gives."""
    stated = _stated_by(page, names)
    greeted = sorted((page.segments[number].start, page.segments[number].end) for number in greetings)
    result = list(names)
    for number, item in enumerate(result):
        text = page.between(*item.span).casefold()
        near = bisect_right(greeted, (item.start, sys.maxsize)) - 1
        if near >= 0 and item.start < greeted[near][1]:
            result[number] = item.playing(Role.RECIPIENT)
        elif item.start in stated:
            result[number] = item.playing(Role.SIGNATORY)
        elif kind is DocumentKind.PETITION and text in PLATFORMS:
            result[number] = item.playing(Role.PUBLISHER)
        elif title and title[0] <= item.start < title[1] and _written_to(page, title[0], item.start):
            result[number] = item.playing(Role.RECIPIENT)
        elif title and title[0] <= item.start < title[1] and _writes(page, title, item):
            result[number] = item.playing(Role.SIGNATORY)
    return _addressed_as_you(page, result, kind)


def _written_to(page: Page, start: int, place: int) -> bool:
    """Whether a title leads to a name as to one written to: "Open letter from A to B"."""
    lead = page.between(start, place).casefold().split()
    while lead and lead[-1] in page.words.articles:
        lead = lead[:-1]
    return bool(lead) and lead[-1] in page.words.to_words and _writing(page, lead)


def _stated_by(page: Page, names: Sequence[Found]) -> frozenset[int]:
    """Where the names of a first line begin that are all that stands before its colon: "A, B and C: We will come"."""
    if not page.segments or page.words.code == "en":
        return frozenset()
    line = page.segments[0]
    colon = page.text.find(":", line.start, line.end)
    led = [item for item in names if line.start <= item.start and item.end <= colon]
    if len(led) < _FEWEST_LED or any(item.kind is not EntityKind.ORGANISATION for item in led):
        return frozenset()
    rest = page.text[line.start : colon]
    for item in led:
        rest = rest.replace(page.between(*item.span), "")
    words = {word for word in rest.casefold().replace(",", " ").split() if word not in page.words.articles}
    return frozenset(item.start for item in led) if words <= page.words.and_words | {"ile", "ilə"} else frozenset()


def _writes(page: Page, title: tuple[int, int], item: Found) -> bool:
    """Whether a title says that a name is its writer's: "Open letter from A", "A Appeal to B"."""
    if _written_by(page, title[0], item.start):
        return True
    following = page.between(item.end, title[1]).casefold().split()[:2]
    leads = len(following) == 2 and following[0] in page.words.writing_nouns
    return leads and item.start == title[0] and following[1] in page.words.to_words


def _written_by(page: Page, start: int, place: int) -> bool:
    """Whether a title leads to a name as to its writer: "Open letter from A"."""
    lead = page.between(start, place).casefold().split()
    while lead and lead[-1] in page.words.articles:
        lead = lead[:-1]
    return bool(lead) and lead[-1] in page.words.from_words and _writing(page, lead)


def _writing(page: Page, lead: Sequence[str]) -> bool:
    writings = {word for kind, cues in page.words.kinds if kind is not DocumentKind.RALLY for word in cues}
    return any(word in writings for word in lead)


def _addressed_as_you(page: Page, names: list[Found], kind: DocumentKind) -> list[Found]:
    """A body criticised in a text that speaks to "you", where nobody else is addressed, is addressed too."""
    if kind not in (DocumentKind.LETTER, DocumentKind.STATEMENT):
        return names
    if any(Role.RECIPIENT in item.roles for item in names):
        return names
    if len(page.tokens.where(page.words.you_words)) < 2:
        return names
    targets = {page.between(*item.span).casefold() for item in names if Role.TARGET in item.roles}
    if len(targets) != 1:
        return names
    return [item.playing(Role.RECIPIENT) if Role.TARGET in item.roles else item for item in names]
