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
_LETTER = re.compile(r"[^\W_]")
# selects how a character before it is drawn, and joins several into one
_OF_EMOJI = "\ufe0f\u200d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|[a-zA-Z]{1,8}(?:acute|uml|grave|circ|tilde)|#\d{2,6});")
_LEADING_SIGN = re.compile(
    r"([\u2022\u2023\u25e6\u25aa\u25cf\u25cb\u25a0\u00b7\u2043\u2013\u2014\u2212\u27a2\u27a4\u2713\u2714])\s"
)
_ENCLOSING = {
    "\u201c": "\u201d\u201c",
    "\u201e": "\u201c\u201d",
    "\u201d": "\u201d",
    "\u2018": "\u2019",
    "\u201a": "\u2018\u2019",
    "\u00ab": "\u00bb",
    "\u00bb": "\u00ab",
}
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
    if found := _ENTITY.search(value):
        from html import unescape  # noqa: PLC0415 - loaded on use: it brings a table of two thousand names

        meant = unescape(found.group())
        hint = f"write {meant!r}" if meant.isprintable() else "put the character in its place"
        yield Doubt(
            "html-entity",
            f"{found.group()!r} is a character written as in HTML",
            hint,
            found.start(),
            len(found.group()),
        )
    if value.isascii():
        return
    if meant := _read_anew(value):
        message = "these letters were saved in one encoding and read in another"
        yield Doubt("mojibake", message, f"did you mean {meant[:60]!r}?", 0, len(value))
        return
    if (found := _first_invisible(value)) is not None:
        message = f"an invisible character (U+{ord(found.group()):04X}, {_name(found.group())}) stands here"
        yield Doubt("invisible-character", message, "take it out", found.start())
    if found := _ODD_SPACE.search(value):
        message = f"an odd space (U+{ord(found.group()):04X}, {_name(found.group())}) stands here"
        yield Doubt("odd-space", message, "put a plain space in its place", found.start())
    if _LATIN.search(value) and _CYRILLIC_OR_GREEK.search(value):
        yield from _mixed_scripts(value)


def doubts_of_name(name: str) -> Iterator[Doubt]:
    """What is odd about a name in particular."""
    written = name.strip()
    if not _LETTER.search(written):
        yield Doubt("no-letter", "a name without a letter or digit", "write the name", 0, len(written))
    elif written.isascii():
        return
    elif found := _LEADING_SIGN.match(written):
        message = f"{found.group(1)!r} is taken for a part of the name"
        yield Doubt("leading-sign", message, "take it out; a list's item begins with '- ' alone", 0)
    elif _ENCLOSING.get(written[0]) and written[-1] in _ENCLOSING[written[0]] and not _parted(written):
        message = f"{written[0]} and {written[-1]} are taken for a part of the name"
        hint = "take them out; quotes that YAML knows are \" and '"
        yield Doubt("enclosing-quotes", message, hint, 0, len(written))


def _parted(written: str) -> bool:
    """Whether the quote that begins a text ends before its last character."""
    return any(character in _ENCLOSING[written[0]] for character in written[1:-1])


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


def looks_joined(name: str) -> bool:
    """Whether one text looks like several names between commas or semicolons.

    >>> looks_joined("Society of the Reef, Reef Club"), looks_joined("Ministry of Culture, Sports and Tourism")
    (True, False)
    """
    parts = [part.strip() for part in re.split("[;؛；]", name)]
    if len(parts) == 1:
        parts = [part.strip() for part in name.split(",")]
        if any(" " not in part or not part[0].isupper() or _JOINS_LAST.search(part) for part in parts if part):
            return False
    return len(parts) > 1 and all(parts)


def _is_acronym(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    upper = sum(letter.isupper() for letter in letters)
    return not letters or (upper >= 2 and upper * 2 >= len(letters))


def _first_invisible(value: str) -> re.Match[str] | None:
    for found in _INVISIBLE.finditer(value):
        around = value[max(found.start() - 1, 0) : found.end() + 1]
        shapes_letters = found.group() in _JOINERS and _JOINED.search(around)
        if not shapes_letters and not (found.group() in _OF_EMOJI and _is_pictured(value, found.start())):
            return found
    return None


def _is_pictured(value: str, at: int) -> bool:
    """Whether a picture stands before a place, or a sign that the place makes one of."""
    before = value[:at].rstrip(_OF_EMOJI)[-1:]
    return bool(before) and (unicodedata.category(before) in {"So", "Sk", "Sm"} or before in "#*0123456789‼⁉")


def _read_anew(value: str) -> str:
    """The text that came to look like this when its UTF-8 was read in an older encoding; empty where none did."""
    for encoding in ("cp1251", "cp1252", "latin-1"):
        try:
            meant = value.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        came_out = [character for character in meant if not character.isascii()]
        # one letter alone may have come out by chance, unless it is a common one
        if len(came_out) > 1 or any(unicodedata.name(each, "").startswith("LATIN") for each in came_out):
            return meant
    return ""


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
