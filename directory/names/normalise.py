"""Owns the normal form of a name: Unicode, quotes, dashes, spaces, case, and its search key in any script."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from directory.names.romanise import fold, romanise

_APOSTROPHES = "'‘’‚‛ʻʼʽˈ′´`՚＇"
_QUOTES = '"“”„‟«»‹›″‴〝〞〟「」『』'
_ZERO_WIDTH = {0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F)}
_SPACES = re.compile(r"\s+")
_SPACES_BETWEEN = re.compile("  +")
# What unifying leaves as it is, also when it is casefolded: plain signs, Latin letters with marks, Cyrillic letters.
_SETTLED = re.compile("[ -_a-~À-ÖØ-öø-ıĴ-ľŁ-ňŊ-žЀ-҂Ҋ-ԯ]*+")


class _Unify(dict[int, str]):
    """One character to its plain form, worked out once for each character that is met."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


def _plain(char: str) -> str:
    if char in _APOSTROPHES:
        return "'"
    if char in _QUOTES:
        return '"'
    category = unicodedata.category(char)
    if ord(char) in _ZERO_WIDTH or category in {"Cf", "Cs", "Co", "Cn"}:
        return ""
    if category == "Pd" or char in "−‐":
        return "-"
    return " " if category[0] == "Z" or category == "Cc" else char


_UNIFIED = _Unify()


def unify(text: str) -> str:
    """The text in NFKC with quotes, dashes and spaces unified, invisible characters dropped, case kept.

    >>> unify("«Хəzər»  Universiteti")
    '"Хəzər" Universiteti'
    """
    if text.isascii() and text.isprintable():
        plain = text.replace("`", "'")
    else:
        plain = unicodedata.normalize("NFKC", text.translate(_UNIFIED)).translate(_UNIFIED)
    return _SPACES.sub(" ", plain).strip()


def normalise(text: str) -> str:
    """The text unified and casefolded; normalising twice changes nothing.

    >>> normalise("  The “Qızıl”–AYPARA ")
    'the "qızıl"-aypara'
    """
    if _SETTLED.fullmatch(text):
        return _SPACES_BETWEEN.sub(" ", text.replace("İ", "i").casefold()).strip()
    plain = unify(text).replace("İ", "i")
    if plain.isascii():
        return plain.lower()
    for _ in range(4):
        folded = unify(plain.casefold()).replace("i̇", "i")
        if folded == plain:
            break
        plain = folded
    return plain


@lru_cache(maxsize=1 << 12)
def search_key(text: str) -> str:
    """The text in Latin letters under which spellings and scripts meet, words apart by one space; stable under itself.

    >>> search_key("Международная амнистия"), search_key("Amnistia") == search_key("Амнистия")
    ('majdunarodna amnistia', True)
    """
    return " ".join(filter(None, (fold(word) for word in romanise(normalise(text)).split())))
