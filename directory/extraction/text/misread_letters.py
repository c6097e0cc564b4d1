"""Letters of Unicode that a program took for others of Western Europe: "Unionâ€™s" for "Union’s", "JosÃ©"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.text.quoted_printable import ESCAPE, decoded, is_encoded

if TYPE_CHECKING:
    from collections.abc import Callable

_SINGLE = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What cp1252 has in the places where UTF-8 goes on with a letter."""

MISREAD = re.compile(
    rf"(?:[\u00c3-\u00f4][\u0080-\u00bf{_SINGLE}]{{1,3}}|\u00c2[\u0080-\u00bf])+"
    r"|â€(?=[\s.,;:!?)]|\Z)|\u00c2(?=[ \n]|\Z)"
)
"""The bytes of letters, each read as a letter of its own; the last of a mark or of a hard blank is often lost."""

_CUT = {"â€": "”", "Â": ""}

_SIGNS = ("â€", "â\x80", "Ã", "Å", "Ä", "Â ")
_SURE = 2  # letters that make sense when they are read again


def other_letters(source: str) -> tuple[re.Pattern[str], Callable[[str], str]] | None:
    """Where a text prints other letters than were written, as mails that nobody decoded do, and what they stand for."""
    if is_encoded(source):
        return ESCAPE, decoded
    return (MISREAD, reread) if is_misread(source) else None


def is_misread(source: str) -> bool:
    """Whether several letters of a text only make sense when their bytes are read again.

    >>> is_misread("JosÃ© of the FundaciÃ³n"), is_misread("São João, Ängelholm")
    (True, False)
    """
    if not any(sign in source for sign in _SIGNS):
        return False
    sensible = (found for found in MISREAD.finditer(source) if reread(found[0]) != found[0])
    return sum(1 for _ in zip(range(_SURE), sensible, strict=False)) == _SURE


def reread(letters: str) -> str:
    """What the bytes of letters stand for in UTF-8; the letters themselves where they stand for nothing.

    >>> reread("â€™"), reread("Ã©"), reread("Ãx")
    ('’', 'é', 'Ãx')
    """
    if letters in _CUT:
        return _CUT[letters]
    try:
        return b"".join(_byte(letter) for letter in letters).decode("utf-8")
    except UnicodeError:
        return letters


def _byte(letter: str) -> bytes:
    return letter.encode("latin-1" if ord(letter) < 256 else "cp1252")
