r"""A file of any supported format to a document: its plain text, title, date, publisher and language.

What is wrong with a file is a ``Problem`` in one sentence; nothing here raises for a file's content.
"""

from __future__ import annotations

import stat
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from directory.documents.file_type import mismatch
from directory.documents.limits import MOST_BYTES, MOST_CHARACTERS, MOST_TEXT_BYTES
from directory.documents.plain_text import decode, unify_line_ends
from directory.model import Document, Problem

if TYPE_CHECKING:
    import os

_TEXT_SUFFIXES = frozenset({".markdown", ".md", ".text", ".txt"})
_READERS = {
    ".docx": ("docx_file", "read_docx"),
    ".eml": ("mail", "read_mail"),
    ".htm": ("html_page", "read_html"),
    ".html": ("html_page", "read_html"),
    ".pdf": ("pdf", "read_pdf"),
    ".xhtml": ("html_page", "read_html"),
}
_MOST = {".docx": MOST_BYTES, ".pdf": MOST_BYTES}

SUFFIXES = _TEXT_SUFFIXES | frozenset(_READERS)
"""The endings of the files that can be read, in lower case; any other is read as plain text."""


def read(path: Path, *, name: str | None = None) -> Document | Problem:
    """Read one file; ``name`` is the name it goes by where the path's own is not meant."""
    blank = Document(path=str(path), name=name or path.name, text="")
    suffix = Path(blank.name).suffix.lower() or ".txt"
    data = _bytes_of(path, _MOST.get(suffix, MOST_TEXT_BYTES))
    if isinstance(data, Problem):
        return data
    document = _read_by_suffix(data, suffix, blank)
    return document if isinstance(document, Problem) else _checked(document)


def read_text(text: str, *, path: str = "-") -> Document:
    """A document of a text at hand, a leading byte order mark dropped."""
    return Document(path=path, name=Path(path).name, text=unify_line_ends(text.removeprefix("\ufeff")))


def _read_by_suffix(data: bytes, suffix: str, blank: Document) -> Document | Problem:
    """The document by the reader of its ending, which is loaded on use."""
    if lie := mismatch(suffix, data):
        return Problem("wrong-type", lie, file=blank.path)
    if suffix not in _READERS:
        return _read_plain(data, blank)
    module, function = _READERS[suffix]
    reader = getattr(import_module(f"directory.documents.{module}"), function)
    try:
        found: Document | Problem = reader(data, blank)
    except Exception as error:  # noqa: BLE001 - a library may raise anything for what is in a file
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        return Problem("broken-file", f"the file cannot be read: {reason}", file=blank.path)
    return found


def _bytes_of(path: Path, most: int) -> bytes | Problem:
    """The content of a regular file of so many bytes at most, or why there is none to have."""
    file = str(path)
    try:
        unfit = _unfit(path.stat(), file, most)
        data = b"" if unfit else path.read_bytes()
    except FileNotFoundError:
        return Problem("no-such-file", "there is no such file", file=file)
    except PermissionError:
        return Problem("unreadable-file", "the file may not be read: permission denied", file=file)
    except (OSError, ValueError) as error:
        return Problem("unreadable-file", f"the file cannot be read: {error}", file=file)
    return unfit or data or Problem("empty-file", "the file is empty", file=file)


def _unfit(state: os.stat_result, file: str, most: int) -> Problem | None:
    """Why something that is there is no file to read."""
    if stat.S_ISDIR(state.st_mode):
        return Problem("not-a-file", "this is a folder, not a document", file=file)
    if not stat.S_ISREG(state.st_mode):
        return Problem("not-a-file", "this is no regular file", file=file)
    if state.st_size > most:
        message = f"the file has {state.st_size:,} bytes; at most {most:,} of this kind are read"
        return Problem("too-large", message, file=file)
    return None


def _read_plain(data: bytes, blank: Document) -> Document | Problem:
    text = decode(data, blank.path)
    return text if isinstance(text, Problem) else replace(blank, text=text)


def _checked(document: Document) -> Document | Problem:
    """The document, if it holds words, and not too many."""
    length = len(document.text)
    if length > MOST_CHARACTERS:
        message = f"the text has {length:,} characters; {MOST_CHARACTERS:,} are read"
        return Problem("too-large", message, file=document.path)
    if not document.text.strip():
        return Problem("empty-file", "the file holds no text", file=document.path)
    return document
