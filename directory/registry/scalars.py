r"""A text written as a YAML scalar: plain where that reads back as the same text, else in quotes.

Quotes are also put where another YAML 1.2 reader, the schema of an editor for one, would see a number,
a date, a truth value or nothing.  Control and invisible characters are written as escapes.
"""

from __future__ import annotations

import re
import unicodedata

_BAD_START = frozenset("-?:,[]{}#&*!|>'\"%@`=~<")
_OTHER_TYPE = re.compile(
    r"(?:null|Null|NULL|true|True|TRUE|false|False|FALSE"
    r"|[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[0-9]+(?::[0-9]+)+"
    r"|[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2}(?:[Tt \t][^ ]*)?)?)"
)
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\x1b": "\\e", "\0": "\\0", "\x85": "\\N"}
# joiners are letters of the spelling in Persian and in the scripts of India
_JOINERS = "\u200c\u200d"


def encode(text: str, *, flow: bool = False, style: str | None = None) -> str:
    r"""The scalar for ``text``, on one line; ``style`` (``'`` or ``"``) is kept where it can say the text.

    >>> [encode(name) for name in ("Platform: Culture", "Gala", "2020", "NO")]
    ['"Platform: Culture"', 'Gala', '"2020"', 'NO']
    """
    if must_escape(text) or style == '"':
        return '"' + "".join(_escaped(character) for character in text) + '"'
    if style == "'" or (('"' in text or "\\" in text) and not is_plain(text, flow=flow)):
        return "'" + text.replace("'", "''") + "'"
    return text if is_plain(text, flow=flow) else f'"{text}"'


def is_plain(text: str, *, flow: bool = False) -> bool:
    """Whether the text can stand without quotes; ``flow``: between brackets."""
    if not text or text[0] in _BAD_START or text != text.strip() or must_escape(text):
        return False
    if ": " in text or " #" in text or text.endswith(":") or text.startswith("..."):
        return False
    if flow and (any(character in text for character in ",[]{}?") or re.search(r":(?!//)", text)):
        return False
    return not _OTHER_TYPE.fullmatch(text)


def must_escape(text: str) -> bool:
    """Whether only double quotes with escapes can say the text, or say it so that it can be seen."""
    return (not text.isascii() and any(map(_is_hidden, text))) or any(
        character < " " or character == "\x7f" for character in text
    )


def _is_hidden(character: str) -> bool:
    if character in _JOINERS or character < "\x80":
        return False
    return unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Cs", "Cn", "Co"}


def _escaped(character: str) -> str:
    if character in _ESCAPED:
        return _ESCAPED[character]
    if " " <= character < "\x7f" or (character >= "\x80" and not _is_hidden(character)):
        return character
    point = ord(character)
    if point < 0x100:
        return f"\\x{point:02X}"
    return f"\\u{point:04X}" if point < 0x10000 else f"\\U{point:08X}"
