"""Owns the Latin letters that organisations are compared in: marks dropped, other scripts romanised, case kept."""

from __future__ import annotations

import re

from anyascii import anyascii

from directory.names.romanise import romanise

_OTHER_SCRIPT = re.compile("[\u0370-\u1cff\u2c00-\ua71f\ua800-\ufb05\ufb13-\ufeff\U00010000-\U0010ffff]")


def to_latin(text: str) -> str:
    """The text in ASCII; Latin script but for words with ə loses its marks, as prints without them do.

    >>> to_latin("Uluslararası Şura"), to_latin("Xəzər"), to_latin("Совет")
    ('Uluslararasi Sura', 'khazar', 'sovet')
    """
    if text.isascii():
        return text
    if _OTHER_SCRIPT.search(text) or "ə" in text or "Ə" in text:
        return romanise(text)
    return str(anyascii(text))
