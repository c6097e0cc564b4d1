"""Whether tags alone lay out a text, so that the line ends of its source are mere blanks, as in a browser."""

from __future__ import annotations

import re

_LAYING_OUT = re.compile(r"<(?:p|br|li|div|td|h[1-6])\b", re.IGNORECASE)
_FEWEST_TAGS = 5
_BLANK_LINE = re.compile(r"\n[ \t\r]{0,200}\n[ \t]{0,200}(?=\S)")
_BARE = 0.1  # share of the paragraphs set off by blank lines that may begin without a tag
_SOFT = re.compile(r"(?<![\s>])[ \t\r]{0,200}\n[ \t]{0,200}(?=[^\s<])")
"""A line end between words: no tag stands on either side."""
_PRINTED_AS_TYPED = ("<pre", "<textarea", "<code")


def laid_out_by_tags(source: str, start: int = 0) -> bool:
    """Whether a text is HTML whose paragraphs and lines are made by tags; blank lines part nothing in it."""
    if source.find("<", start) < 0 or any(sign in source for sign in _PRINTED_AS_TYPED):
        return False
    tags = 0
    for tags, _ in enumerate(_LAYING_OUT.finditer(source, start), 1):
        if tags >= _FEWEST_TAGS:
            break
    if tags < _FEWEST_TAGS or _SOFT.search(source, start) is None:
        return False
    parted = bare = 0
    for blank in _BLANK_LINE.finditer(source, start):
        parted += 1
        bare += source[blank.end()] != "<"
    return bare <= _BARE * parted
