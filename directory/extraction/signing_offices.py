"""Whom a signing person signs for where running text tells the office: "Kelp Union president Ann Lee wrote"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.blocks import SegmentKind
from directory.extraction.found import Link
from directory.extraction.name_shapes import RANKS
from directory.extraction.vocabulary import united, word_set
from directory.model import EntityKind, RelationType, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.found import Found
    from directory.extraction.page import Page

_LISTING = frozenset({",", "and", ", and", "&"})
_ENDS = frozenset(".!?")
_LONGEST = 80  # characters between a person and the body of the office
_JOINTS = word_set("at for from of the")
_OTHERS = word_set("acting assistant deputy executive general its managing national")


def signed_for(page: Page, names: Sequence[Found], links: Sequence[Link]) -> Iterator[Link]:
    """The links from signing persons without one to the body before or behind them that their office names."""
    if page.words.code != "en":
        return
    linked = {link.source for link in links if link.type is RelationType.SIGNS_FOR}
    shared: dict[tuple[int, int], tuple[int, int]] = {}  # persons whose office, in the plural, others share
    ordered = sorted(names, key=lambda item: item.start)
    for number, item in enumerate(ordered):
        if item.kind is not EntityKind.PERSON or Role.SIGNATORY not in item.roles or item.span in linked:
            continue
        if not _in_prose(page, item):
            continue
        before = ordered[number - 1] if number else None
        after = ordered[number + 1] if number + 1 < len(ordered) else None
        if before and before.span in shared and page.between(before.end, item.start).strip() in _LISTING:
            shared[item.span] = shared[before.span]
            yield Link(RelationType.SIGNS_FOR, item.span, shared[before.span])
        elif before and _holds(page, before, before.end, item.start):
            if page.between(before.end, item.start).split()[-1].casefold() not in page.words.titles:
                shared[item.span] = before.span
            yield Link(RelationType.SIGNS_FOR, item.span, before.span)
        elif after and _holds(page, after, item.end, after.start, behind=True):
            yield Link(RelationType.SIGNS_FOR, item.span, after.span)


def _in_prose(page: Page, item: Found) -> bool:
    """Whether a name stands in running text and in no item of a list."""
    segment = page.segments[page.tokens.segment[bisect_left(page.tokens.start, item.start)]]
    return segment.kind is SegmentKind.PROSE or page.text[segment.end - 1] in _ENDS


def _holds(page: Page, body: Found, start: int, end: int, *, behind: bool = False) -> bool:
    """Whether the words between a person and a body are an office held there, or nothing but 'of'."""
    if body.kind is not EntityKind.ORGANISATION or not 0 < end - start <= _LONGEST:
        return False
    text = page.between(start, end)
    if "." in text or ";" in text or "\n\n" in text:
        return False
    words = text.casefold().replace(",", " ").replace(")", " ").split()
    titles = united(page.words.titles, page.words.honorifics, RANKS, _OTHERS)
    held = any(word in page.words.titles or word.removesuffix("s") in page.words.titles for word in words)
    if not behind:
        return held and "," not in text and all(word in titles or word.removesuffix("s") in titles for word in words)
    joined = bool(words) and words[-1] in (*_JOINTS, *page.words.articles)
    office = held and all(word in titles or word in _JOINTS for word in words)
    return joined and (words[0] in ("of", "from") or office)
