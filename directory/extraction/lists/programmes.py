"""Programmes of events: lines that a label such as "Chief guest:" or "Chair:" opens, with who takes part behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.lists.rolls import Roll
from directory.model import Role

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_LABEL = re.compile(
    r"(?i:(?:(?:chief|distinguished|guest|honou?rable|key|keynote|main|special|vip)\s)?(?:guests?|speakers?)"
    r"|guests? of honou?r|anchors?|chair|chair(?:man|person|woman)|co-chairs?|chaired by|compere"
    r"|discussants?|facilitators?"
    r"|hosts?|master of ceremonies|mc|moderators?|moderated by|panell?ists?|presenters?|presided (?:over )?by"
    r"|vote of thanks(?: by)?"
    r"|(?:closing|introductory|inaugural|keynote|opening|presidential|solidarity|thank you|welcome|welcoming)"
    r"\s(?:address|message|note|remarks|speech|talk)(?: by)?)\s{0,3}:\s{0,9}(?=[^\W\d_a-z])"
)
_FEWEST, _LONGEST, _LONGEST_LABEL = 2, 400, 40


def programme_rolls(page: Page, used: set[int]) -> list[Roll]:
    """The labelled lines of a programme as rolls, where there are several; the segments that they fill are used."""
    found: dict[int, tuple[int, int]] = {}
    for number, segment in enumerate(page.segments):
        if number in used or segment.end - segment.start > _LONGEST:
            continue
        if page.text.find(":", segment.start, min(segment.end, segment.start + _LONGEST_LABEL)) < 0:
            continue
        if label := _LABEL.match(page.text, segment.start, segment.end):
            end = segment.end - (page.text[segment.end - 1] == ".")
            found[number] = (label.end(), end)
    if len(found) < _FEWEST:
        return []
    used.update(found)
    return [Roll(((item,),), Role.PARTICIPANT, inline=True) for item in found.values()]
