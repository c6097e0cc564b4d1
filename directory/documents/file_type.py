"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "zipped"),
    (b"PK\x05\x06", "zipped"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word or Excel"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG\r\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"SQLite format 3\0", "SQLite"),
)
_EXPECTED = {".pdf": "PDF", ".docx": "zipped"}


def kind_of_content(data: bytes) -> str | None:
    """What the first bytes announce, or None for text and what is not known."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    return next((kind for magic, kind in _MAGIC if head.startswith(magic)), None)


def mismatch(suffix: str, data: bytes) -> str | None:
    """A sentence where a file is not what its ending says, else None.

    >>> mismatch(".pdf", b"Dear all,")
    'the file is named .pdf but is no PDF file'
    >>> mismatch(".txt", b"%PDF-1.7")
    'the file is named .txt but is a PDF file'
    """
    expected = _EXPECTED.get(suffix)
    found = kind_of_content(data)
    if found == expected:
        return None
    if found is not None:
        return f"the file is named {suffix} but is a {found} file"
    return f"the file is named {suffix} but is no {'Word' if suffix == '.docx' else expected} file"
