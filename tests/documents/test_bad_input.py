"""Files that cannot be what they should be, brought in through the real sync of a real workspace."""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfWriter

ROOT = Path(__file__).resolve().parents[2]
GOOD = "Open letter\n\nDear Ms Stein,\n\nWe write of the dam.\n\nSigned by:\n\nAna Petrova, River Watch Society\n"
MOST_MEMORY = 600_000_000
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def encrypted_pdf() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(width=100, height=100)
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def docx(body: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", body)
    return buffer.getvalue()


def lying_docx() -> bytes:
    """A zip whose list of contents says that little is packed, where much is."""
    data = bytearray(docx(b"0" * 60_000_000))
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = data.index(mark) + place
        data[start : start + 4] = (500).to_bytes(4, "little")
    return bytes(data)


def nested_docx() -> bytes:
    inside = b"<w:sdt><w:sdtContent>" * 60_000
    return docx(b'<?xml version="1.0"?><w:document xmlns:w="' + NAMESPACE.encode() + b'"><w:body>' + inside)


HOSTILE_MAIL = (
    b"From: \xff\xfe\x00<<<>>>,,;:@@[\nDate: Tue, 99 May 99999 99:99:99 +9999\nSubject: =?utf-8?q?=FF=FE?= \x1b[31mred"
    b"\nReceived: "
    + b"x" * 3_000_000
    + b"\nTo: "
    + b"a@b.example, " * 100_000
    + b"\nContent-Type: multipart/mixed; boundary="
    + b"y" * 100_000
    + b"\n\n--"
)

BAD = {
    "encrypted.pdf": encrypted_pdf(),
    "cut.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    "bomb.docx": docx(b"0" * 300_000_000),
    "lying.docx": lying_docx(),
    "nested.docx": nested_docx(),
    "nested.html": b"<div>" * 100_000 + b"We write of the dam." + b"</div>" * 100_000,
    "letter.txt": b"%PDF-1.7\n" + b"\x00\xff" * 5_000,
    "page.pdf": b"<html><body>We write of the dam.</body></html>",
    "picture.docx": b"\x89PNG\r\n\x1a\n" + b"\x00" * 5_000,
    "line.txt": b"a" * 100_000_000,
    "latin.txt": "Grüße aus Kosta".encode("latin-1"),
}
HARMLESS = {
    "hostile.eml": HOSTILE_MAIL,
    "strange.html": b"<u>" * 100_000 + b"We write of the dam." + b"<x-y>" * 100_000,
    "long.txt": b"No line ends here and nobody signs. " * 20_000,
}
"""Files that may be read or refused, but must not do harm."""


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[dict[str, str]], int, str]:
    """The problems that a sync tells, the memory that its largest process took, and all it printed."""
    root = tmp_path_factory.mktemp("bad") / "workspace"
    documents = root / "data" / "documents"
    documents.mkdir(parents=True)
    (root / "data" / "orgs.yaml").write_text("organisations: {}\npeople: {}\n")
    for name, data in {**BAD, **HARMLESS, "good.txt": GOOD.encode()}.items():
        (documents / name).write_bytes(data)
    (documents / "gone.txt").symlink_to(root / "nowhere.txt")
    os.mkfifo(documents / "pipe.txt")
    return _sync(root)


def _sync(root: Path) -> tuple[list[dict[str, str]], int, str]:
    printed = root / "printed"
    with printed.open("wb") as target:
        command = [sys.executable, "-m", "directory", "--workspace", str(root), "sync", "--json"]
        paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
        actions = [(os.POSIX_SPAWN_DUP2, target.fileno(), 1), (os.POSIX_SPAWN_DUP2, target.fileno(), 2)]
        process = os.posix_spawn(sys.executable, command, {**os.environ, "PYTHONPATH": paths}, file_actions=actions)
        _, _, used = os.wait4(process, 0)
    said = printed.read_text("utf-8", "replace")
    report = next(json.loads(line) for line in said.splitlines() if line.startswith("{"))
    return report["problems"], used.ru_maxrss * 1024, said


def test_each_bad_file_is_told_in_a_sentence_and_the_rest_goes_through(
    synced: tuple[list[dict[str, str]], int, str],
) -> None:
    problems, _, said = synced
    told = {Path(problem["file"]).name: problem["message"] for problem in problems}
    assert set(BAD) | {"gone.txt", "pipe.txt"} <= set(told)
    assert "good.txt" not in told
    assert set(told) <= set(BAD) | set(HARMLESS) | {"gone.txt", "pipe.txt"}
    assert all(10 < len(message) < 400 and "\n" not in message for message in told.values())
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("encrypted.pdf", "encrypted"),
        ("cut.pdf", "broken"),
        ("bomb.docx", "unpacks to"),
        ("nested.html", "deep"),
        ("letter.txt", "is a PDF"),
        ("page.pdf", "no PDF"),
        ("picture.docx", "PNG"),
        ("line.txt", "100,000,000 bytes"),
        ("latin.txt", "not UTF-8"),
        ("gone.txt", "no such file"),
        ("pipe.txt", "no regular file"),
    ],
)
def test_the_sentence_says_what_is_wrong(name: str, words: str, synced: tuple[list[dict[str, str]], int, str]) -> None:
    assert any(words in problem["message"] for problem in synced[0] if Path(problem["file"]).name == name)


def test_bad_files_take_bounded_memory(synced: tuple[list[dict[str, str]], int, str]) -> None:
    assert synced[1] < MOST_MEMORY
