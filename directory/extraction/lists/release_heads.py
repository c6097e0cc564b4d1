"""The top of a release: the lines above its dateline that are its headlines, and no items of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.lists.item_lines import in_office, item_head
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.text.headline import begins_report, is_release

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_HEAD, _NEAR, _SHORTEST_HEADLINE = 16, 3, 4  # segments; segments; words


def without_headlines(
    page: Page, judge: Judge, groups: list[tuple[tuple[int, int], ...]], after: int
) -> list[tuple[tuple[int, int], ...]]:
    """The lines at the top of a release without its headlines, which stand last before what it tells."""
    ahead = range(after, min(after + _NEAR, len(page.segments)))
    if not groups or after > _HEAD or not any(begins_report(page, at) for at in ahead) or not is_release(page):
        return groups
    items = [item for group in groups for item in group]
    kept = len(items)
    while kept and _may_head(judge, page.between(*items[kept - 1])):
        kept -= 1
    looks = [judge.look(page.between(*item)) for item in items[kept:]]
    if len(looks) > _NEAR and set(looks) == {Look.ORGANISATION}:
        return groups
    last = items[kept - 1][1] if kept else -1
    return [part for group in groups if (part := tuple(item for item in group if item[1] <= last))]


def _may_head(judge: Judge, line: str) -> bool:
    """Whether a line is as long as a headline and names neither a person nor an office."""
    if line.count(" ") < _SHORTEST_HEADLINE - 1 or judge.look(item_head(line)) is Look.PERSON:
        return False
    return not in_office(judge, line)
