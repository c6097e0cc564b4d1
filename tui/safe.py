"""The one sanitiser: what of a string that came from data may reach a terminal.

Control characters become pictures, so that nothing is swallowed and nothing is obeyed; characters
that are there only to steer layout (direction, joining, variation) are dropped, or spelled out
where the reader asks to see them.  What comes out is one line, in NFC, printable throughout.
"""

from __future__ import annotations

import unicodedata

LONGEST = 20_000
"""Code points of one string that are shown at most; no line of a screen comes near it."""

_MARKS_IN_A_ROW = 4
"""Combining marks kept on one character: scripts need three, stacked 'zalgo' text brings dozens."""

_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"}
_PICTURES |= dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x2028, 0x2029), " ")


def safe(text: str, *, spelled: bool = False) -> str:
    r"""Text that a terminal can only show; ``spelled`` writes invisible characters as ``‹U+202E›``.

    >>> safe("a\x1b[31mb")
    'a␛[31mb'
    >>> safe("pay\u202epal", spelled=True)
    'pay‹U+202E›pal'
    """
    if text.isascii() and text.isprintable():
        return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return _cleaned(text[:LONGEST], spelled=spelled) + ("…" if len(text) > LONGEST else "")


def _cleaned(text: str, *, spelled: bool) -> str:
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text):
        shown = _shown(character, spelled=spelled)
        is_mark = bool(shown) and unicodedata.category(shown[0]) in {"Mn", "Me"}
        marks = marks + 1 if is_mark else 0
        if marks <= _MARKS_IN_A_ROW:
            kept.append(shown)
    return "".join(kept)


def _shown(character: str, *, spelled: bool) -> str:
    if character.isascii() and character.isprintable():
        return character
    code = ord(character)
    if picture := _PICTURES.get(code):
        return picture
    if _steers(code) or unicodedata.category(character) == "Cf":
        return f"‹U+{code:04X}›" if spelled else ""
    if character.isspace():
        return " "
    return character if character.isprintable() and not _unsure_width(code) else f"‹U+{code:04X}›"


def _steers(code: int) -> bool:
    """Variation selectors, skin tones, the keycap, fillers and the joiner: terminals disagree on their width."""
    return (
        0xFE00 <= code <= 0xFE0F
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0100 <= code <= 0xE01EF
        or code in {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x20E3, 0x3164, 0xFFA0, 0x180B, 0x180C, 0x180D, 0x180F}
    )


def _unsure_width(code: int) -> bool:
    """Symbols that are one cell wide in some tables and two in others."""
    return (
        0x2630 <= code <= 0x2637 or 0x268A <= code <= 0x268F or 0x4DC0 <= code <= 0x4DFF or 0x1D300 <= code <= 0x1D37F
    )
