"""What is legal in a value and surely not meant: cut names, invisible characters, look-alike letters, nulls.

A doubt is a code, a message, a hint, and where in the value it lies: offset and width.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NULLS = frozenset({"~", "null", "Null", "NULL"})
_CUT = re.compile(r"\s+#(?=\S)[^\n]*")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# joiners shape letters in Arabic script and in the scripts of India and its neighbours
_JOINERS = "\u200c\u200d"
_JOINED = re.compile("[\u0600-\u08ff\u0900-\u109f\u1780-\u17ff\u1800-\u18af\ufb50-\ufeff]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_CYRILLIC_OR_GREEK = re.compile("[\u0370-\u03ff\u0400-\u052f]")
LOOK_ALIKES = {
    "А": "A", "В": "B", "Е": "E", "З": "3", "І": "I", "Ї": "Ï", "Ј": "J", "К": "K", "М": "M", "Н": "H", "О": "O",
    "Р": "P", "С": "C", "Т": "T", "Х": "X", "Ѕ": "S", "У": "Y", "Ү": "Y", "Ԛ": "Q", "Ԝ": "W", "Ё": "Ë",
    "а": "a", "е": "e", "ё": "ë", "і": "i", "ї": "ï", "ј": "j", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x",
    "ѕ": "s", "һ": "h", "ԁ": "d", "ԛ": "q", "ԝ": "w", "ә": "ə", "Ә": "Ə", "к": "k", "м": "m", "н": "h", "т": "t",
    "в": "b", "г": "r", "п": "n", "ү": "y",
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P",
    "Τ": "T", "Υ": "Y", "Χ": "X", "ο": "o", "ν": "v", "ι": "i", "κ": "k", "ρ": "p", "υ": "u", "α": "a",
}  # fmt: skip
_JOINS_LAST = re.compile(r"^(?:and|et|und|y|e|en|och|og|ve|və|и|та|і|&)\s|\s(?:and|et|und|och|og|ve|və|и|та|&)\s")


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is odd about a value; ``at`` is an offset in it, or after its end for what YAML cut off."""

    code: str
    message: str
    hint: str
    at: int = 0
    width: int = 1
    wrong: bool = False


def doubts_of(value: str) -> Iterator[Doubt]:
    """What is odd about a text, however it was written."""
    if found := _CONTROL.search(value):
        message = f"the value holds the control character U+{ord(found.group()):04X}"
        yield Doubt("control-character", message, "take it out", found.start(), wrong=True)
    if value.isascii():
        return
    if (found := _first_invisible(value)) is not None:
        message = f"an invisible character (U+{ord(found.group()):04X}, {_name(found.group())}) stands here"
        yield Doubt("invisible-character", message, "take it out", found.start())
    if found := _ODD_SPACE.search(value):
        message = f"an odd space (U+{ord(found.group()):04X}, {_name(found.group())}) stands here"
        yield Doubt("odd-space", message, "put a plain space in its place", found.start())
    if _LATIN.search(value) and _CYRILLIC_OR_GREEK.search(value):
        yield from _mixed_scripts(value)


def doubts_of_plain(value: str, after: str) -> Iterator[Doubt]:
    """What is odd about a text without quotes; ``after`` is what follows it on its last line."""
    if value in _NULLS:
        message = f"{value!r} is read as text, not as 'nothing'"
        yield Doubt("null-text", message, "take the line out, or put the value in quotes", 0, len(value))
    if found := _CUT.match(after):
        lost = found.group().strip()
        message = f"{lost[:60]!r} is read as a comment: a space and '#' end the value"
        lead = len(found.group()) - len(found.group().lstrip())
        hint = "put the whole value in quotes, or a space after the '#'"
        yield Doubt("comment-in-text", message, hint, len(value) + lead, len(lost))


def looks_split(items: Sequence[str]) -> bool:
    """Whether the items of a list between brackets look like one name that its commas split.

    >>> looks_split(["Culture", "Sports", "Thought"]), looks_split(["Save the Whales", "UNMAS"])
    (True, False)
    """
    if len(items) < 2:
        return False
    later = items[1:]
    if any(item[:1].islower() or _JOINS_LAST.search(item) for item in later):
        return True
    single = [item for item in items if " " not in item and not _is_acronym(item)]
    return bool(single) and any(" " not in item and not _is_acronym(item) for item in later)


def _is_acronym(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    upper = sum(letter.isupper() for letter in letters)
    return not letters or (upper >= 2 and upper * 2 >= len(letters))


def _first_invisible(value: str) -> re.Match[str] | None:
    for found in _INVISIBLE.finditer(value):
        around = value[max(found.start() - 1, 0) : found.end() + 1]
        if found.group() not in _JOINERS or not _JOINED.search(around):
            return found
    return None


def _mixed_scripts(value: str) -> Iterator[Doubt]:
    for word in _WORD.finditer(value):
        text = word.group()
        foreign = [at for at, letter in enumerate(text) if _CYRILLIC_OR_GREEK.match(letter)]
        latin = [at for at, letter in enumerate(text) if _LATIN.match(letter)]
        if not foreign or not latin:
            continue
        alike = all(text[at] in LOOK_ALIKES for at in foreign) or all(text[at] in _LATIN_ALIKE for at in latin)
        if alike:
            few = foreign if len(foreign) <= len(latin) else latin
            letter = text[few[0]]
            message = f"{text!r} mixes scripts: {letter!r} is {_name(letter)}"
            yield Doubt("mixed-scripts", message, "type the word anew in one script", word.start() + few[0])


def _name(character: str) -> str:
    return unicodedata.name(character, "unnamed").lower()


_LATIN_ALIKE = frozenset(LOOK_ALIKES.values())
