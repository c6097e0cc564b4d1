"""Bodies that a German compound names in front of an office: "die NABU-Vorsitzende", "Moorbund-Sprecher"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.known_bodies import known_bodies
from directory.extraction.text.text_tokens import Shape, shape_of
from directory.extraction.words.inflections import compound_head, office_compound
from directory.extraction.words.vocabulary import word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_NO_BODIES = word_set("co ddr eu ex it nrw pr uk un us usa vize")
_SHORTEST = 3


def compound_offices(page: Page) -> list[Found]:
    """The bodies known by name, by their noun or by a short form that stand before a hyphen and an office."""
    if page.words.code != "de":
        return []
    tokens = page.tokens
    words = {low for low in tokens.places if "-" in low and office_compound(low)}
    found: list[Found] = []
    for index in tokens.where(words):
        body, _, office = tokens.word[index].rpartition("-")
        if office[:1].isupper() and _is_body(page, body):
            start = tokens.start[index]
            found.append(organisation((start, start + len(body)), "compound-office", Tier.A))
    return found


def _is_body(page: Page, body: str) -> bool:
    """Whether what stands before an office is a body and no state, field or rank."""
    low = body.casefold()
    if low in _NO_BODIES or low in page.every.places:
        return False
    acronym = shape_of(body) is Shape.UPPER and len(body) >= _SHORTEST and body.isalpha()
    return acronym or _known(body) or (body[:1].isupper() and compound_head(low, page.words))


def _known(body: str) -> bool:
    return any(each.name == body and each.section.read_in("de") for each in known_bodies().named(body))
