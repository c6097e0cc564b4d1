"""Who issues a press release that nobody signs: the first bodies in it that say or announce something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.roles.actor_lists import Lists
from directory.extraction.roles.clause_subjects import Subjects
from directory.extraction.roles.cue_phrases import name_spots
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
_TOP, _FEW = 2500, 3  # characters; paragraphs


def issuing_release(page: Page, names: Sequence[Found], kind: DocumentKind) -> list[Found]:
    """The names again: the first bodies that say something in a press release without any signature issue it."""
    names = [item.playing(Role.SIGNATORY) if _sourced(page, item) else item for item in names]
    signed = any(Role.SIGNATORY in item.roles and item.kind is EntityKind.ORGANISATION for item in names)
    if kind is not DocumentKind.STATEMENT or page.words.code != "en" or signed or not _labelled(page):
        return list(names)
    chosen = set(_speaking(page, names))
    return [item.playing(Role.SIGNATORY) if number in chosen else item for number, item in enumerate(names)]


def _sourced(page: Page, item: Found) -> bool:
    """Whether a name stands behind the label of a wire that says who issued a release."""
    return page.text[max(0, item.start - len(SOURCE) - 3) : item.start].rstrip(" :").endswith(f"\n{SOURCE}")


def _labelled(page: Page) -> bool:
    top = " ".join(page.text[:_TOP].casefold().split())
    return "for immediate release" in top or any(label in top for label in _LABELS)


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
