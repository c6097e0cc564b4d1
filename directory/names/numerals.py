"""Owns numbers written as words, figures, ordinals and Roman numerals."""

from __future__ import annotations

import re

CARDINALS: dict[str, int] = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "hundred": 100,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "birinci": 1,
    "ikinci": 2,
    "uchuncu": 3,
    "ucuncu": 3,
    "dorduncu": 4,
    "besinci": 5,
    "erste": 1,
    "erster": 1,
    "erstes": 1,
    "ersten": 1,
    "zweite": 2,
    "zweiter": 2,
    "zweites": 2,
    "dritte": 3,
    "drittes": 3,
    "premier": 1,
    "premiere": 1,
    "deuxieme": 2,
    "troisieme": 3,
    "quatrieme": 4,
    "primera": 1,
    "primero": 1,
    "segunda": 2,
    "segundo": 2,
    "tercera": 3,
    "tercero": 3,
    "tre": 3,
    "primeiro": 1,
    "primeira": 1,
    "terceiro": 3,
    "terceira": 3,
    "primo": 1,
    "prima": 1,
    "terzo": 3,
    "terza": 3,
    "pervyy": 1,
    "pervyi": 1,
    "vtoroy": 2,
    "vtoroi": 2,
    "tretiy": 3,
}
"""Words for small numbers, in Latin letters, in several languages."""

_ROMAN = {
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "xi": 11,
    "xii": 12,
    "xiii": 13,
    "xiv": 14,
    "xv": 15,
}
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|e|er|eme|ieme|o|a|ci|cu|inci|nci|y|i|ers)?")


def number_of(word: str) -> str | None:
    """The number that a word in Latin letters stands for, as figures without leading zeros; None for other words.

    >>> number_of("3rd"), number_of("third"), number_of("iii"), number_of("007"), number_of("house")
    ('3', '3', '3', '7', None)
    """
    if (value := CARDINALS.get(word) or _ROMAN.get(word)) is not None:
        return str(value)
    if word[:1].isdigit() and (match := _ORDINAL.fullmatch(word)):
        return match[1].lstrip("0") or "0"
    return None
