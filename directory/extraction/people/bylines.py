"""Writers whom a page's own data name: "author: Orla Tidewell" in its front matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, person
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.shapes.titles import strip_honorifics
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

BYLINES = frozenset({"author", "authors", "publisher", "source", "source-name", "byline", "press", "site_name"})
"""What the data of a page call who wrote or published it."""
_NOBODY = frozenset({"admin", "administrator", "blog", "editor", "editors", "news", "site", "staff", "team", "web"})
_MOST_WORDS = 4
_BODY = 1.5


def writers(page: Page, judge: Judge, names: Sequence[Found], values: Sequence[str]) -> list[Found]:
    """The persons that the lines of the front matter name as authors, where no name stands there yet."""
    plain = {" ".join(value.casefold().split()) for value in values}
    found: list[Found] = []
    for segment in page.segments if plain else ():
        if segment.end > page.body:
            break
        text = page.between(segment.start, segment.end)
        taken = any(item.start < segment.end and segment.start < item.end for item in names)
        if not taken and text.casefold() in plain and _personal(judge, text):
            span = strip_honorifics(page.text, (segment.start, segment.end), judge.words)
            found.append(person(span, "byline", Tier.B))
    return found


def _personal(judge: Judge, text: str) -> bool:
    words = text.split()
    if not 1 < len(words) <= _MOST_WORDS or not all(word[0].isupper() and word[-1].isalpha() for word in words):
        return False
    lows = {word.casefold() for word in words}
    if not lows.isdisjoint(_NOBODY):
        return False
    plain = lows.isdisjoint(judge.common) and lows.isdisjoint(judge.words.titles)
    named = judge.look(text) is Look.PERSON or (plain and judge.organisation_score(text) < _BODY)
    return named and not text.isupper()
