"""Who signs a letter that has a list of signatures: bodies that its text tells of otherwise do not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import DocumentKind, EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.lists.rolls import Roll
    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_FEWEST = 3
_KINDS = frozenset({DocumentKind.LETTER, DocumentKind.STATEMENT, DocumentKind.PETITION})
_LISTED = "roll"


def as_listed(page: Page, names: Sequence[Found], rolls: Sequence[Roll], kind: DocumentKind) -> list[Found]:
    """The names again: in a letter with a list of signatures behind its text, what else the text tells signs nothing.

    "The Kelp Commission has criticised it" in a letter of others is no signature; those of the list keep theirs.  A
    person whom the text tells of may have written it, but not where bodies alone have signed.
    """
    signed = [roll for roll in rolls if roll.role is Role.SIGNATORY and not roll.closing and len(roll.items) >= _FEWEST]
    if kind not in _KINDS or not signed:
        return list(names)
    first = min(roll.items[0][0] for roll in signed)
    if 2 * first < len(page.text[: max(roll.items[-1][1] for roll in signed)]):
        return list(names)
    listed = {_plain(page, item) for item in names if item.producer.startswith(_LISTED)}
    bodies = all(item.kind is EntityKind.ORGANISATION for item in names if item.start >= first and item.roles)
    return [
        replace(item, roles=item.roles - {Role.SIGNATORY})
        if item.start < first and _plain(page, item) not in listed and (item.kind is EntityKind.ORGANISATION or bodies)
        else item
        for item in names
    ]


def _plain(page: Page, item: Found) -> str:
    return " ".join(page.between(*item.span).casefold().split())
