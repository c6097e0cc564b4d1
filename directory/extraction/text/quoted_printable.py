"""Mail as it travels between machines: "=20" for a blank, "=92" for an apostrophe, a line wrapped behind "="."""

from __future__ import annotations

import re

ESCAPE = re.compile(r"=\r?\n|(?:=[0-9A-F]{2}){1,60}|=\Z")
"""Letters written as numbers, several behind one another; a line end that only wraps."""

_WRAPPED = re.compile(r"(?<![=\s])=(?:20)?\r?\n")
_SURE = 3  # lines that end so


def is_encoded(source: str) -> bool:
    """Whether a text is a mail that nobody decoded: several of its lines end in the mark of a wrapped line."""
    if "=\n" not in source and "=20\n" not in source and "=\r\n" not in source:
        return False
    found = _WRAPPED.finditer(source)
    return sum(1 for _ in zip(range(_SURE), found, strict=False)) == _SURE


def decoded(escape: str) -> str:
    """What an escape stands for: nothing for a wrapped line, else its letters, of Unicode or of Western Europe."""
    numbers = escape.replace("=", "").strip()
    if not numbers:
        return ""
    letters = bytes.fromhex(numbers)
    try:
        text = letters.decode("utf-8")
    except UnicodeDecodeError:
        text = letters.decode("cp1252", errors="replace")
    return text.replace("\t", " ")
