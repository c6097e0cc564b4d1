"""Who only sends on what others wrote: the sender of a mail in which another mail or a release is forwarded."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.lists.rolls import Roll
    from directory.extraction.text.page import Page

_SENDER = re.compile(r"(?i)(?:^|[\s>])from\s?:[\s<\"']*$")
_LONGEST_LABEL = 12
_HEADER = 500  # characters
_BODY = re.compile(
    r"(?im)-\s*(?:begin )?(?:forwarded|original) (?:mail|message|text)|^[>\s]*begin forwarded message|"
    r"^[>\s\[]*forwarded (?:from|by|message|with permission)"
)
_SUBJECT = re.compile(r"(?im)^[>\s*-]*subject\s?:\s*(?:fwd?\s?:|\[fwd|fw\s?:|forward|.*\((?:fwd|forwarded|fw)\))")
_ANOTHER, _REPLY = (
    re.compile(r"(?im)^[>\s]*from\s?:\s"),
    re.compile(r"(?im)^[\s*-]*subject\s?:\s*(?:re|aw|antw|sv)\s?:"),
)


def without_forwarders(page: Page, rolls: Sequence[Roll]) -> list[Roll]:
    """The rolls again: senders of mails that hold another one behind their header sign nothing."""
    if not any(_sent(page, roll) for roll in rolls):
        return list(rolls)
    text = page.text
    marks = [found.start() for found in _BODY.finditer(text)]
    others = [] if _REPLY.search(text) else [found.start() for found in _ANOTHER.finditer(text)]
    last = max([*marks, *others], default=-1)
    subjects = [found.start() for found in _SUBJECT.finditer(text)]
    return [
        replace(roll, role=None, people=True)
        if _sent(page, roll)
        and (roll.items[0][0] < last or any(_one_header(at, roll.items[0][0], marks) for at in subjects))
        else roll
        for roll in rolls
    ]


def _one_header(one: int, other: int, marks: Sequence[int]) -> bool:
    """Whether two places stand in the header of one mail, with no mark of a mail inside it between them."""
    first, last = sorted((one, other))
    return last - first < _HEADER and not any(first < mark < last for mark in marks)


def _sent(page: Page, roll: Roll) -> bool:
    """Whether a roll is what stands behind the label of a mail's sender."""
    if roll.role is not Role.SIGNATORY or len(roll.items) != 1:
        return False
    start = roll.items[0][0]
    return _SENDER.search(page.text[max(0, start - _LONGEST_LABEL) : start]) is not None
