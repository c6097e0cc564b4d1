"""A PDF: the text of its pages, words broken at line ends made whole, and its title."""

from __future__ import annotations

import io
import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from directory.documents.limits import MOST_CHARACTERS, MOST_PAGES, MOST_PDF_SECONDS
from directory.documents.silence import silenced
from directory.model import Document, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=[a-zà-öø-ÿßа-яёəğışçöü])")
_NO_TITLE = re.compile(r"(?i)untitled|microsoft|\.docx?\b|\.pdf\b|\.indd\b|^document\d*$|^layout")


def read_pdf(data: bytes, blank: Document) -> Document | Problem:
    """The text of a PDF, or why it has none: broken, encrypted, a scan, too long."""
    with silenced("pypdf"):
        from pypdf import PdfReader  # noqa: PLC0415 - loaded on use
        from pypdf.errors import PyPdfError  # noqa: PLC0415 - loaded on use

        try:
            return _read(PdfReader(io.BytesIO(data)), blank)
        except PyPdfError as error:
            return Problem("broken-file", f"the PDF is broken: {_sentence(error)}", file=blank.path)


def _read(reader: Any, blank: Document) -> Document | Problem:
    if reader.is_encrypted and not _opened(reader):
        return Problem("encrypted-file", "the PDF is encrypted", file=blank.path, hint="save it without a password")
    count = len(reader.pages)
    if count > MOST_PAGES:
        return Problem("too-large", f"the PDF has {count:,} pages; at most {MOST_PAGES:,} are read", file=blank.path)
    text = _BROKEN_WORD.sub("", "\n".join(_pages(reader)))
    if not text.strip():
        hint = "read it with a text recognition program first"
        return Problem("no-text", "the PDF holds no text; it is likely a scan", file=blank.path, hint=hint)
    return replace(blank, text=text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n"), title=_title(reader))


def _opened(reader: Any) -> bool:
    """Whether a PDF opens with an empty password."""
    try:
        return bool(reader.decrypt(""))
    except Exception:  # noqa: BLE001 - a cipher that is not there raises what it likes
        return False


def _pages(reader: Any) -> Iterator[str]:
    """The text page by page, until the text is too long or too much time has passed."""
    length, until = 0, time.monotonic() + MOST_PDF_SECONDS
    for page in reader.pages:
        text = page.extract_text() or ""
        length += len(text)
        yield text
        if length > MOST_CHARACTERS or time.monotonic() > until:
            return


def _title(reader: Any) -> str | None:
    """The title of the metadata, if it is one and not the name of a file or program."""
    try:
        title = reader.metadata.title if reader.metadata else None
    except Exception:  # noqa: BLE001 - broken metadata take nothing from the text
        return None
    title = " ".join(str(title or "").split())
    return title if len(title) > 3 and not _NO_TITLE.search(title) else None


def _sentence(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
