"""How one list becomes another, in stretches: equal, replaced, deleted, inserted."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.registry.draft import Value


def steps(before: list[Value], after: list[Value]) -> Iterator[tuple[str, int, int, int, int]]:
    """The stretches ``(what, start, end, new start, new end)``, as difflib has them; long lists that grow are cheap."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    old = [json.dumps(item, sort_keys=True) for item in before[head : len(before) - tail]]
    new = [json.dumps(item, sort_keys=True) for item in after[head : len(after) - tail]]
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield tag, start + head, end + head, new_start + head, new_end + head
