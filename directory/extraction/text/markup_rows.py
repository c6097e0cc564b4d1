"""Rows of HTML tables in a text: which hold data, cell by cell, and which only lay out a page."""

from __future__ import annotations

import re

_ROW_ENDS = re.compile(r"(?i)</?(?:tr|table|ul|ol|h[1-6]|form|script)\b")
_CELL = re.compile(r"(?i)<t[dh]\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")
_BREAK = re.compile(
    r"(?i)[^\s<>](?:\s|</?(?:b|em|i|span|strong)\b[^<>]*>){0,9}(?:<br\b|</?(?:p|div)\b)[^<>]*>\s*"
    r"(?:<[^<>]*>\s*){0,9}[^\s<]"
)
_LONGEST_ROW, _LONGEST_CELL = 4000, 300


def end_of_cells(source: str, place: int) -> int:
    """Where a row that begins at a place ends, if it holds two short cells or more and nothing larger; else -1."""
    end = _ROW_ENDS.search(source, place, place + _LONGEST_ROW)
    if end is None or source[end.start() : end.end()].casefold() != "</tr":
        return -1
    cells = _CELL.split(source[place : end.start()])[1:]
    short = all(len(_TAG.sub("", cell).strip()) <= _LONGEST_CELL for cell in cells)
    return end.start() if len(cells) > 1 and short else -1


def holds_blocks(row: str) -> bool:
    """Whether each cell of a row holds several lines: signatures side by side, a person over an office and a body."""
    cells = [cell for cell in _CELL.split(row)[1:] if _TAG.sub("", cell).replace("&nbsp;", "").strip()]
    return len(cells) > 1 and all(len(_BREAK.findall(cell)) > 0 for cell in cells)
