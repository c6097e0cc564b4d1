"""The registry's file as text: bytes decoded, line ends and odd characters noted, lines and columns found."""

from __future__ import annotations

import errno
import re
import stat
from hashlib import sha256
from typing import TYPE_CHECKING

from directory.model import Problem

if TYPE_CHECKING:
    from pathlib import Path

BOM = "\ufeff"
MAX_FILE_BYTES = 128 * 1024 * 1024
MAX_LINE_BYTES = 8 * 1024 * 1024
# how much of a line a problem holds behind its column
LONGEST_SOURCE = 2000
_UTF16 = {b"\xff\xfe\x00\x00": "UTF-32", b"\x00\x00\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_LONE_RETURN = re.compile(r"\r(?!\n)")


def bytes_of(path: Path) -> bytes:
    """What a file holds; raises ``OSError``, also for a pipe or a device, which may never come to an end."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise OSError(errno.EINVAL, "it is a pipe or a device, not a file", str(path))
    return path.read_bytes()


def content_digest(data: bytes) -> str:
    """The hash that tells one content of a file from another: SHA-256, which processors compute by themselves."""
    return sha256(data, usedforsecurity=False).hexdigest()[:32]


def refused_bytes(data: bytes, path: str) -> Problem | None:
    """The problem of a file that is too big, in another encoding as a whole, or not written in lines."""
    if len(data) > MAX_FILE_BYTES:
        return too_big(len(data), path)
    if wide := _wide_encoding(data):
        return _wrong_encoding(wide, path)
    return _long_line(data, path)


def without_bom(data: bytes) -> bytes:
    """The bytes without a byte order mark at their start."""
    return data[3:] if data.startswith(b"\xef\xbb\xbf") else data


def newline_of(text: str) -> str:
    r"""The line end of the first line: ``\n``, ``\r\n`` or ``\r``."""
    found = re.search(r"\r\n|\n|\r", text[:65536])
    return found.group() if found else "\n"


def with_line_feeds(text: str) -> str:
    r"""The text with each lone ``\r`` made ``\n``; every offset stays."""
    return _LONE_RETURN.sub("\n", text) if "\r" in text else text


def too_big(size: int, path: str) -> Problem:
    """The problem of a file above the limit."""
    limit = MAX_FILE_BYTES // (1024 * 1024)
    message = f"the file has {size // (1024 * 1024)} MB; at most {limit} MB are read"
    return Problem("file-too-big", message, file=path, hint="is this the registry?")


def _long_line(data: bytes, path: str) -> Problem | None:
    at = 0
    while len(data) - at > MAX_LINE_BYTES:
        end = data.rfind(b"\n", at, at + MAX_LINE_BYTES)
        if end < 0:
            end = data.rfind(b"\r", at, at + MAX_LINE_BYTES)
        if end < 0:
            message = f"a line of more than {MAX_LINE_BYTES // (1024 * 1024)} MB; the file is not read"
            return Problem("line-too-long", message, file=path, line=data.count(b"\n", 0, at) + 1, column=1)
        at = end + 1
    return None


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
