r"""Bytes to plain text: UTF-8 or UTF-16 by its byte order mark, line ends made ``\n``, nothing else touched."""

from __future__ import annotations

import codecs

from directory.model import Problem

_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1b") | {0x7F}
_LOOKED_AT = 65_536
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes, file: str) -> str | Problem:
    """The text of a file, or why its bytes are none; other encodings are named, never guessed at."""
    if data.startswith(_UTF_16_MARKS):
        return _decode_as(data, "utf-16", "UTF-16", file)
    if looks_binary(data):
        return Problem("binary-file", "this is not text: it holds control bytes that no text has", file=file)
    return _decode_as(data, "utf-8-sig", "UTF-8", file)


def looks_binary(data: bytes) -> bool:
    """Whether the beginning of a file holds a zero byte, or more control bytes than a stray one."""
    head = data[:_LOOKED_AT]
    controls = sum(head.count(code) for code in _CONTROLS)
    return b"\0" in head or controls * 100 > len(head)


def unify_line_ends(text: str) -> str:
    r"""Every ``\r\n`` and ``\r`` made ``\n``."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode_as(data: bytes, codec: str, called: str, file: str) -> str | Problem:
    try:
        return unify_line_ends(data.decode(codec))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"0x{data[error.start]:02x}"
        return Problem(
            "wrong-encoding",
            f"the file is not {called}: byte {error.start} on line {line} is {byte}",
            file=file,
            line=line,
            column=error.start - data.rfind(b"\n", 0, error.start),
            hint="save it as UTF-8 and add it again",
        )
