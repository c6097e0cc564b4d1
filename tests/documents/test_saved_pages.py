"""One letter in every format and in many a page's dress: what it says is found, what belongs to the site is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory.documents.read import read
from directory.extraction.pipeline import extract
from directory.model import Document, EntityKind, Extraction, Role
from tests.documents.test_formats import docx_of, pdf_of

if TYPE_CHECKING:
    from pathlib import Path

LINES = [
    "Open letter on the dam",
    "4 May 2021",
    "Dear Ms Stein,",
    "We write to you about the dam on the river, which the Inland Water Commission has planned for years.",
    "Nobody who lives there was ever asked, and the studies on what the dam would do were never printed.",
    "Signed by:",
    "Ana Petrova, River Watch Society",
    "John Carter, Tall Pines Association",
]
BODIES = {"Inland Water Commission", "River Watch Society", "Tall Pines Association"}
PARAGRAPHS = "".join(f"<p>{line}</p>\n" for line in LINES[1:])
ARTICLE = f"<article><h1>{LINES[0]}</h1>\n{PARAGRAPHS}</article>"

PAGES = {
    "plain": f"<html lang='en'><head><title>{LINES[0]}</title></head><body>{ARTICLE}</body></html>",
    "menu": f"<html><body><nav><ul><li>Noise Council</li><li>News</li></ul></nav>{ARTICLE}</body></html>",
    "cookies": f"<html><body><div class='cookie-banner'>The Noise Council uses cookies.</div>{ARTICLE}</body></html>",
    "footer": f"<html><body>{ARTICLE}<footer><p>© 2021 Noise Foundation</p></footer></body></html>",
    "sidebar": f"<html><body>{ARTICLE}<aside><h3>Related</h3><p>Noise Union wins</p></aside></body></html>",
    "script": f"<html><body><script>var x = 'Noise Committee';</script>{ARTICLE}</body></html>",
    "sharing": f"<html><body>{ARTICLE}<div class='social-share'>Noise Network on Facebook</div></body></html>",
    "comments": f"<html><body>{ARTICLE}<div id='comments'><p>Ask the Noise Institute!</p></div></body></html>",
    "tables": f"<html><body><table><tr><td>{PARAGRAPHS}</td></tr></table></body></html>",
    "unclosed": "<html><body>" + "".join(f"<p>{line}" for line in LINES),
}
REMAINS = {
    "wiki": "== Open letter on the dam ==\n\n"
    + "\n\n".join(LINES[1:]).replace("Inland Water Commission", "[[Inland Water Commission]]"),
    "php": "<?php $title = 'Open letter on the dam'; include 'noise_council.php'; ?>\n"
    + PARAGRAPHS
    + "<?php end(); ?>\n",
    "markdown": "---\ntitle: Open letter on the dam\n---\n\n"
    + "\n\n".join(LINES[1:]).replace("River Watch Society", "**[River Watch Society](https://x.example/a_b)**"),
    "entities": "\n\n".join(LINES).replace("Tall Pines Association", "Tall&nbsp;Pines&#32;Association"),
}


def mail() -> bytes:
    head = "From: Ana <ana@x.example>\nSubject: Open letter on the dam\nDate: Tue, 04 May 2021 10:00:00 +0200\n\n"
    return (head + "\n\n".join(LINES[2:])).encode()


def found(folder: Path, name: str, data: bytes) -> Extraction:
    path = folder / name
    path.write_bytes(data)
    document = read(path)
    assert isinstance(document, Document), document
    return extract(document)


def bodies(extraction: Extraction) -> set[str]:
    return {" ".join(each.name.split()) for each in extraction.mentions if each.kind is EntityKind.ORGANISATION}


def sound(extraction: Extraction) -> bool:
    text = extraction.document.text
    return all(text[each.start : each.end] == each.text for each in extraction.mentions)


FORMATS = {
    "a.html": PAGES["plain"].encode(),
    "a.eml": mail(),
    "a.md": REMAINS["markdown"].encode(),
    "a.pdf": pdf_of([part for line in LINES for part in (line, "")], title=LINES[0]),
    "a.txt": "\n\n".join(LINES).encode(),
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_letter_says_the_same_in_every_format(name: str, tmp_path: Path) -> None:
    extraction = found(tmp_path, name, FORMATS[name])
    assert sound(extraction)
    assert bodies(extraction) >= BODIES
    assert (extraction.title, extraction.date, extraction.language) == (LINES[0], "2021-05-04", "en")
    signing = {each.name for each in extraction.mentions if Role.SIGNATORY in each.roles}
    assert {"Ana Petrova", "John Carter", "River Watch Society", "Tall Pines Association"} <= signing


def test_offsets_of_a_word_document_point_at_their_text(tmp_path: Path) -> None:
    extraction = found(tmp_path, "a.docx", docx_of())
    assert sound(extraction)
    assert {"Free Ground Foundation", "Union of Fishers"} <= bodies(extraction)


@pytest.mark.parametrize("page", PAGES)
def test_what_belongs_to_the_site_is_told_from_the_letter(page: str, tmp_path: Path) -> None:
    extraction = found(tmp_path, "page.html", PAGES[page].encode())
    assert sound(extraction)
    assert bodies(extraction) == BODIES


@pytest.mark.parametrize("remains", REMAINS)
def test_remains_of_a_page_in_a_text_are_understood_in_place(remains: str, tmp_path: Path) -> None:
    extraction = found(tmp_path, "page.txt", REMAINS[remains].encode())
    assert sound(extraction)
    assert bodies(extraction) == BODIES
    assert extraction.document.text == REMAINS[remains]


CELLS = {
    "tags": "<tr><td><p>Ana Petrova</p></td><td><p>River Watch Society<br>(Varna)</p></td><td></td></tr>"
    "<tr><td></td><td><b>Tall Pines Association</b></td><td>Oslo</td></tr>",
    "words": "<tr><td>Ana Petrova</td><td>River Watch Society</td></tr>\n"
    "<tr>\n<td></td>\n<td>Tall Pines Association</td>\n</tr>\n",
}


@pytest.mark.parametrize("file", ["page.html", "page.txt"])
@pytest.mark.parametrize("name", CELLS)
def test_a_row_of_a_table_stays_one_line_whatever_stands_in_its_cells(name: str, file: str, tmp_path: Path) -> None:
    heading = "<tr><th>Name</th><th>Organisation</th></tr>"
    intro = "".join(f"<p>{line}</p>\n" for line in LINES[:6])
    page = f"<html><body><article>{intro}<table>{heading}{CELLS[name]}</table></article></body></html>"
    extraction = found(tmp_path, file, page.encode())
    said = extraction.mentions
    assert bodies(extraction) == BODIES
    assert [(said[link.source].name, said[link.target].name) for link in extraction.relations] == [
        ("Ana Petrova", "River Watch Society")
    ]
