"""Numbers that count the items of a list where no dot sets them off, or where the items stand in one line."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST = 3
_LEADING = re.compile(r"(?:(?:no|nr|n)[.°º]{0,2}\s?|№\s?)?(\d{1,3})[.):]?[ \t]{1,8}(?=[^\W\d_]|[\"“«„])", re.IGNORECASE)
_FIRST, _LONGEST = re.compile(r"(?:^|\s)\(?1(?:[.)\]]|\s-)\s*$"), 8
_INSIDE = re.compile(r"(?:(?<=\s)|(?<![^\s(]))\(?(\d{1,3})(?:[.)\]]|\s-)[ \t\n]{1,4}(?=[^\W\d_]|[\"“«„])")


def counted_lines(lines: Sequence[str]) -> dict[int, int]:
    """Where the text of each line begins that a running count leads: "1 Lantern", "No. 2 Tidewrack", "3 Kelp".

    A single number before a name may belong to it: three lines and more must count on by one.
    """
    found: dict[int, int] = {}
    run: list[tuple[int, int]] = []
    expected = -1
    for number, line in enumerate([*lines, ""]):
        lead = _LEADING.match(line) if line[:1].isdigit() or line[:1] in "nN№" else None
        if lead is None or int(lead[1]) != expected:
            found |= dict(run) if len(run) >= _FEWEST else {}
            run = []
        if lead is not None:
            run.append((number, lead.end()))
            expected = int(lead[1]) + 1
    return found


def counted_items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of a stretch that numbers count from one on ("1) Lantern 2) Tidewrack 3) Kelp"), if they do."""
    edges: list[tuple[int, int]] = []
    if _FIRST.search(text, max(0, start - _LONGEST), start):  # the first number is taken off as the mark of the line
        edges.append((start, start))
    for mark in _INSIDE.finditer(text, start, end):
        if int(mark[1]) == len(edges) + 1:
            edges.append(mark.span())
    if len(edges) < _FEWEST or text[start : edges[0][0]].strip():
        return []
    return [(edge[1], after[0]) for edge, after in pairwise([*edges, (end, end)])]
