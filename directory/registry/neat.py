"""Entries that are laid out canonically at a glance: told by their lines alone, without parsing.

What is found neat here, the layout would leave as it is; of anything but the plainest writing nothing is said.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from directory.registry.fields import DECISIONS, fields_of
from directory.registry.scalars import is_plain

if TYPE_CHECKING:
    from collections.abc import Mapping

IN_BRACKETS = frozenset({"acronyms", "links", "member_of", "distinct_from"})
LONGEST_LIST = 100

_REMARK = "(?:  +#.*)?"
_KEY = re.compile(rf"  [a-z0-9][a-z0-9-]*:{_REMARK}")
# a letter or digit first; a colon only inside a word; no sign that quotes, comments or brackets are made of
_VALUE = r"[^\W_](?:[\w .,()/&+’–-]|:(?=[\w/]))*(?<! )"
_LINE = re.compile(
    rf"    (?:(?P<field>[a-z_]+):(?: (?:\[(?P<items>[^\[\]]+)\]|(?P<value>{_VALUE})))?|  - (?P<item>{_VALUE})){_REMARK}"
)


def is_neat(lines: list[str], section: str) -> bool:
    """Whether the lines of an entry, its key's first, are plainly written and in canonical layout."""
    if section == DECISIONS or len(lines) < 2 or not _KEY.fullmatch(lines[0]):
        return False
    order = _order(section)
    rank, opened, items = -1, "", 0
    for line in lines[1:]:
        found = _LINE.fullmatch(line)
        if not found:
            return False
        if found["item"] is not None:
            if not opened:
                return False
            items += len(found["item"]) + 2
            continue
        if opened and not _stands_in_lines(opened, items):
            return False
        name = found["field"]
        if order.get(name, -1) <= rank:
            return False
        rank = order[name]
        opened, items = ("", 0) if found["value"] or found["items"] else (name, 0)
        if found["items"] and not _stands_in_brackets(name, found["items"]):
            return False
    return not opened or _stands_in_lines(opened, items)


@cache
def _order(section: str) -> Mapping[str, int]:
    """The place of each field in its entries."""
    return {name: place for place, name in enumerate(fields_of(section))}


def _stands_in_lines(name: str, size: int) -> bool:
    """Whether a list of lines is one that stays so; ``size`` is what its items would take between brackets."""
    return size > 0 and (name not in IN_BRACKETS or size > LONGEST_LIST)


def _stands_in_brackets(name: str, written: str) -> bool:
    items = written.split(", ")
    return (
        (name in IN_BRACKETS or len(items) == 1)
        and len(written) + 2 <= LONGEST_LIST
        and all(is_plain(item, flow=True) for item in items)
    )
