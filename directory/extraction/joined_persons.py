"""Two persons with their offices that 'and' joins in one item: "Ann Lee, chair of X | and Ms Kari Olsen, Y"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.page import Page

_SECOND = re.compile(r"\s(?:and|&)\s+(?=(?:Dr|Messrs|Miss|Mr|Mrs|Ms|Prof|Professor)\b\.?\s+[^\W\d_a-z])")


def persons_apart(page: Page, items: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The items again, parted before a form of address behind 'and' where an office stands before it."""
    return tuple(span for item in items for span in _parted(page, *item))


def _parted(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _SECOND.finditer(page.text, start, end):
        if "," in page.text[start : match.start()]:
            yield start, match.start()
            start = match.end()
    yield start, end
