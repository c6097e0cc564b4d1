"""A Word document: letterhead, paragraphs, list items and table rows in their order, and its title."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from directory.documents.limits import MOST_UNPACKED_BYTES, MOST_UNPACKED_RATIO
from directory.documents.silence import silenced
from directory.model import Document, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIST_STYLES = ("List", "Aufzählung", "Liste")


def read_docx(data: bytes, blank: Document) -> Document | Problem:
    """The text of a Word document, or why it cannot be had."""
    if message := _unsafe(data):
        return Problem("broken-file", message, file=blank.path)
    with silenced("docx"):
        import docx  # noqa: PLC0415 - loaded on use

        try:
            document = docx.Document(io.BytesIO(data))
        except Exception as error:  # noqa: BLE001 - the library raises whatever its parts raise
            reason = " ".join(str(error).split())[:200]
            return Problem("broken-file", f"the Word document is broken: {reason}", file=blank.path)
        text = "\n".join(_lines(document)).strip("\n")
        title = " ".join((document.core_properties.title or "").split()) or None
    return replace(blank, text=text, title=title)


def _unsafe(data: bytes) -> str | None:
    """Why a zipped file must not be unpacked, else None."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            items = packed.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        return f"the Word document is broken: {error}"
    if any(item.flag_bits & 1 for item in items):
        return "the Word document is encrypted"
    size = sum(item.file_size for item in items)
    if size > MOST_UNPACKED_BYTES or (size > 1_000_000 and size > MOST_UNPACKED_RATIO * len(data)):
        return f"the Word document unpacks to {size:,} bytes, far more than a letter needs; it is not opened"
    if "word/document.xml" not in {item.filename for item in items}:
        return "the file is named .docx but holds no Word document"
    return None


def _lines(document: Any) -> Iterator[str]:
    """The letterhead's lines, then the body's; paragraphs parted by blank lines, items and rows not."""
    for section in document.sections[:1]:
        for paragraph in section.header.paragraphs:
            if paragraph.text.strip():
                yield paragraph.text
    yield ""
    listed = True
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield ""
            yield from _rows(block)
            listed = False
            continue
        item = _is_item(block)
        if not (item and listed):
            yield ""
        yield f"• {block.text}" if item and block.text.strip() else block.text
        listed = item


def _is_item(paragraph: Any) -> bool:
    """Whether a paragraph is an item of a list, by its numbering or its style."""
    properties = paragraph._p.pPr  # noqa: SLF001 - the library shows numbering nowhere else
    if properties is not None and properties.numPr is not None:
        return True
    return bool(paragraph.style is not None and (paragraph.style.name or "").startswith(_LIST_STYLES))


def _rows(table: Any) -> Iterator[str]:
    """Each row as one line, its cells between tabs; a merged cell stands once."""
    for row in table.rows:
        cells: list[str] = []
        before = None
        for cell in row.cells:
            if cell._tc is not before:  # noqa: SLF001 - merged cells share their element
                cells.append(" ".join(cell.text.split()))
            before = cell._tc  # noqa: SLF001 - merged cells share their element
        yield "\t".join(cells).strip()
