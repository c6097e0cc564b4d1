from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from directory.documents.html_page import nesting
from directory.documents.limits import DEEPEST_NESTING
from directory.documents.read import read
from directory.model import Document, Problem

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Stop the dams | River Watch</title>
<meta property="og:site_name" content="River Watch"><meta property="article:published_time" content="2021-05-04">
<script>var hidden = "Union of Noise";</script></head><body>
<nav><ul><li>Home</li><li>The Noise Council</li></ul></nav><div class="sidebar">Other Committee</div>
<main><article><h1>Stop the dams</h1><p>To the European Commission,</p>
<p>We write to you about the dams on the river that the Ministry of Energy
has planned for the coming decade, and we ask you to stop them now.</p>
<p>The dams would flood three villages and harm all who live from the river; the studies were never printed.</p>
<p>Signed by:</p><ul><li>River Watch</li><li>Free Ground Foundation</li></ul>
<p>Ann Lee, Director, River Watch<br>Bo Chen, Free Ground</p>
<table><tr><td>Green Village</td><td>Georgia</td></tr></table></article></main>
<footer>Noise Ltd.</footer></body></html>"""


def pdf_of(lines: list[str], *, title: str = "", key: str = "") -> bytes:
    writer = PdfWriter()
    page = writer.add_blank_page(width=595, height=842)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    fonts = DictionaryObject({NameObject("/F1"): writer._add_object(font)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    content = DecodedStreamObject()
    shown = "".join(f"({line}) Tj T* " for line in lines)
    content.set_data(f"BT /F1 12 Tf 14 TL 50 800 Td {shown} ET".encode("latin-1"))
    page[NameObject("/Contents")] = writer._add_object(content)
    writer.add_metadata({"/Title": title})
    if key:
        writer.encrypt(key, algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def docx_of() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Stop the dams"
    document.sections[0].header.paragraphs[0].text = "River Watch"
    document.add_paragraph("Dear Commissioner,")
    document.add_paragraph("we ask you to stop.")
    document.add_paragraph("Free Ground Foundation", style="List Bullet")
    document.add_paragraph("Union of Fishers", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Green Village", "Georgia"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


MAIL = """From: Ann Lee <ann@river.example>
To: "European Commission" <info@ec.example>, =?utf-8?q?J=C3=BCrgen_Weber?= <j@x.example>
Cc: Free Ground <f@x.example>
Subject: =?utf-8?b?U3RvcCB0aGUgZGFtcw==?=
Date: Tue, 04 May 2021 10:00:00 +0200
MIME-Version: 1.0
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: 8bit

Dear all,
sign now. Gr\u00fc\u00dfe
"""


def read_bytes(folder: Path, name: str, data: bytes) -> Document | Problem:
    path = folder / name
    path.write_bytes(data)
    return read(path)


def document_of(folder: Path, name: str, data: bytes) -> Document:
    document = read_bytes(folder, name, data)
    assert isinstance(document, Document), document
    return document


def problem_of(folder: Path, name: str, data: bytes) -> Problem:
    problem = read_bytes(folder, name, data)
    assert isinstance(problem, Problem), problem
    assert problem.file == str(folder / name)
    assert "\n" not in problem.message
    return problem


def test_a_page_gives_its_article_line_by_line_without_its_clutter(tmp_path: Path) -> None:
    document = document_of(tmp_path, "page.html", PAGE.encode())
    lines = [line for line in document.text.split("\n") if line]
    assert "To the European Commission," in lines
    assert lines[-5:] == [
        "• River Watch",
        "• Free Ground Foundation",
        "Ann Lee, Director, River Watch",
        "Bo Chen, Free Ground",
        "Green Village\tGeorgia",
    ]
    assert not any("Noise" in line or "Committee" in line for line in lines)


def test_a_page_says_its_title_date_site_and_language(tmp_path: Path) -> None:
    document = document_of(tmp_path, "page.html", PAGE.encode())
    assert (document.title, document.date, document.publisher, document.language) == (
        "Stop the dams",
        "2021-05-04",
        "River Watch",
        "en",
    )


def test_a_page_is_decoded_as_it_declares(tmp_path: Path) -> None:
    page = '<html><head><meta charset="windows-1251"></head><body><p>Союз журналистов</p></body></html>'
    assert document_of(tmp_path, "p.html", page.encode("cp1251")).text == "Союз журналистов"


def test_a_pdf_gives_its_lines_and_joins_broken_words(tmp_path: Path) -> None:
    document = document_of(tmp_path, "a.pdf", pdf_of(["Letter of the Foun-", "dation", "Ann Lee"], title="A letter"))
    assert document.text.split("\n")[:2] == ["Letter of the Foundation", "Ann Lee"]
    assert document.title == "A letter"


def test_a_word_document_gives_letterhead_paragraphs_items_and_rows(tmp_path: Path) -> None:
    document = document_of(tmp_path, "a.docx", docx_of())
    assert [line for line in document.text.split("\n") if line] == [
        "River Watch",
        "Dear Commissioner,",
        "we ask you to stop.",
        "• Free Ground Foundation",
        "• Union of Fishers",
        "Green Village\tGeorgia",
    ]
    assert document.title == "Stop the dams"


def test_a_mail_gives_its_addressees_above_its_text(tmp_path: Path) -> None:
    document = document_of(tmp_path, "a.eml", MAIL.encode("latin-1"))
    assert document.text.split("\n\n")[0] == "Stop the dams"
    assert "Cc: Free Ground <f@x.example>" in document.text
    assert "Jürgen Weber" in document.text
    assert document.text.endswith("sign now. Grüße")
    assert document.date == "2021-05-04"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.pdf", b"hello", "wrong-type"),
        ("a.txt", b"%PDF-1.7 x", "wrong-type"),
        ("a.docx", b"hello", "wrong-type"),
        ("a.pdf", b"%PDF-1.7\nnothing of the kind", "broken-file"),
        ("a.pdf", pdf_of(["x"])[:300], "broken-file"),
        ("a.pdf", pdf_of(["x"], key="secret"), "encrypted-file"),
        ("a.pdf", pdf_of([]), "no-text"),
        ("a.docx", b"PK\x03\x04 nothing of the kind", "broken-file"),
        ("a.html", b"<div>" * 100_000, "too-deep"),
        ("a.html", b"<html><body></body></html>", "empty-file"),
        ("a.eml", b"\n\nno header", "broken-file"),
        ("a.txt", b"x" * 50_000_000, "too-large"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 100, "wrong-type"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_cannot_be_read_is_a_problem_in_one_sentence(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    assert problem_of(tmp_path, name, data).code == code


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"0" * 50_000_000)
    assert "unpacks to" in problem_of(tmp_path, "bomb.docx", buffer.getvalue()).message


def test_a_zipped_file_that_is_no_word_document_is_a_problem(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("readme.txt", "hello")
    assert "holds no Word document" in problem_of(tmp_path, "a.docx", buffer.getvalue()).message


@pytest.mark.parametrize(
    "header",
    [
        b"Date: yesterday and then some",
        b"Date: Tue, 99 May 99999 99:99:99 +9999",
        b"From: \xff\xfe\x00<<<>>>,,;:@@[",
        b"To: " + b"a@b.example, " * 20_000,
        b"Subject: =?utf-8?q?=FF=FE?= \x1b[31mred",
        b"Content-Type: text/plain; charset=no-such-charset",
        b"Content-Type: multipart/mixed; boundary=" + b"x" * 10_000,
        b"Content-Transfer-Encoding: base64",
    ],
    ids=range(8),
)
def test_hostile_headers_of_a_mail_do_no_harm(tmp_path: Path, header: bytes) -> None:
    found = read_bytes(tmp_path, "a.eml", b"From: a@b.example\n" + header + b"\n\nDear all\n")
    assert isinstance(found, Document | Problem)
    if isinstance(found, Document):
        assert "\x1b" not in found.text


def test_a_mail_nested_a_thousand_deep_is_read_or_refused(tmp_path: Path) -> None:
    head = b"From: a@b.example\n"
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (number, number) for number in range(1000)
    )
    assert isinstance(read_bytes(tmp_path, "a.eml", head + parts + b"\n\nhello"), Document | Problem)


def test_tags_that_may_stay_open_do_not_count_as_nesting() -> None:
    assert nesting("<p>a<p>b<li>c" * 10_000) == 0
    assert nesting("<div>" * 5) == 5
    assert DEEPEST_NESTING > 1000
