"""The registry's file as text: bytes decoded, line ends and odd characters noted, lines and columns found."""

from __future__ import annotations

import re
from dataclasses import dataclass

from directory.model import Problem

MAX_FILE_BYTES = 128 * 1024 * 1024
BOM = "\ufeff"
_UTF16 = {b"\xff\xfe\x00\x00": "UTF-32", b"\x00\x00\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_LONE_RETURN = re.compile(r"\r(?!\n)")


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file without its BOM; bytes that are no UTF-8 stand in it as lone surrogates."""

    text: str
    bom: bool = False
    newline: str = "\n"
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, path: str) -> Source:
    """The text of ``data``; empty, with a problem, where the file is too big or in another encoding as a whole."""
    if len(data) > MAX_FILE_BYTES:
        return Source("", problems=(too_big(len(data), path),))
    if wide := _wide_encoding(data):
        return Source("", problems=(_wrong_encoding(wide, path),))
    text = data.decode("utf-8", "surrogateescape")
    return from_text(text)


def from_text(text: str) -> Source:
    """The source of a text already decoded."""
    bom = text.startswith(BOM)
    return Source(text[1:] if bom else text, bom, newline_of(text))


def newline_of(text: str) -> str:
    r"""The line end of the first line: ``\n``, ``\r\n`` or ``\r``."""
    found = re.search(r"\r\n|\n|\r", text[:65536])
    return found.group() if found else "\n"


def with_line_feeds(text: str) -> str:
    r"""The text with each lone ``\r`` made ``\n``; every offset stays."""
    return _LONE_RETURN.sub("\n", text) if "\r" in text else text


def line_at(text: str, index: int) -> str:
    """The whole line that holds ``index``, without its line end."""
    start = text.rfind("\n", 0, index) + 1
    end = text.find("\n", index)
    return text[start : end if end >= 0 else len(text)].rstrip("\r")


def too_big(size: int, path: str) -> Problem:
    """The problem of a file above the limit."""
    limit = MAX_FILE_BYTES // (1024 * 1024)
    message = f"the file has {size // (1024 * 1024)} MB; at most {limit} MB are read"
    return Problem("file-too-big", message, file=path, hint="is this the registry?")


def _wide_encoding(data: bytes) -> str | None:
    for mark, name in _UTF16.items():
        if data.startswith(mark):
            return name
    head = data[:512]
    # ASCII in UTF-16 without a BOM: every second byte is NUL
    if (
        len(head) >= 4
        and min(head[::2].count(0), head[1::2].count(0)) * 20 < len(head) * 1
        and head.count(0) * 5 > len(head) * 2
    ):
        return "UTF-16"
    return None


def _wrong_encoding(name: str, path: str) -> Problem:
    message = f"the file is written in {name}; the registry is read in UTF-8 only"
    return Problem("encoding", message, file=path, line=1, column=1, hint="save it as UTF-8 in your editor")
