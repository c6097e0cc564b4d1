"""Bodies that are named only to say whose a person is who takes part: "Ann Lee (Kelp Union) spoke"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_HELD = re.compile(
    r"\s*\((?:[\w' -]{0,30} )?"
    r"|,\s+(?!and\b)(?:[a-z][\w-]*\s+){1,5}(?:at|for|of|with)\s+(?:the\s+)?"
    r"|,\s+who\s+(?:chairs|coordinates|directs|founded|heads|leads|presides over|represents|runs)\s+(?:the\s+)?"
)
"""What stands between a person and the body in which the person holds an office."""
_LONGEST = 60  # characters


def without_holders_bodies(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again; the body of a person who takes part does not take part by that."""
    ordered = sorted(names, key=lambda item: item.start)
    held = {
        body.span
        for person, body in pairwise(ordered)
        if Role.PARTICIPANT in person.roles & body.roles
        and person.kind is EntityKind.PERSON
        and body.kind is EntityKind.ORGANISATION
        and 0 < body.start - person.end < _LONGEST
        and _HELD.fullmatch(page.text, person.end, body.start)
    }
    return [
        replace(item, roles=item.roles - {Role.PARTICIPANT}) if held and item.span in held else item for item in names
    ]
