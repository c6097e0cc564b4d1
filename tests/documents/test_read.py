from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from directory.documents.read import read, read_text
from directory.model import Document, Problem

if TYPE_CHECKING:
    from pathlib import Path


def text_of(path: Path) -> str:
    document = read(path)
    assert isinstance(document, Document), document
    return document.text


def problem_of(path: Path) -> Problem:
    problem = read(path)
    assert isinstance(problem, Problem), problem
    assert problem.file == str(path)
    return problem


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfDear all,\r\nhello\rthere\n", "Dear all,\nhello\nthere\n"),
        ("Əlirza, Öcalan".encode("utf-16"), "Əlirza, Öcalan"),
        ("Grüße".encode(), "Grüße"),
        (b"---\ntitle: kept\n---\n<b>kept</b>", "---\ntitle: kept\n---\n<b>kept</b>"),
    ],
)
def test_a_plain_text_is_its_content_with_line_ends_unified(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert text_of(path) == text


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "empty-file", "empty"),
        (b" \n\t\n", "empty-file", "no text"),
        (b"\x00\x01\x02\x7fELF" * 40, "binary-file", "not text"),
        (b"one\ntwo \xfc\n", "wrong-encoding", "not UTF-8: byte 8 on line 2 is 0xfc"),
    ],
)
def test_a_file_that_is_no_text_is_a_problem_in_one_sentence(
    tmp_path: Path, data: bytes, code: str, words: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    problem = problem_of(path)
    assert problem.code == code
    assert words in problem.message


def test_a_folder_a_pipe_and_a_missing_file_are_problems(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    codes = [problem_of(tmp_path / name).code for name in ("pipe.txt", "folder.txt", "missing.txt")]
    assert codes == ["not-a-file", "not-a-file", "no-such-file"]


def test_a_text_at_hand_becomes_a_document() -> None:
    assert read_text("\ufeffa\r\nb", path="in/x.txt") == Document(path="in/x.txt", name="x.txt", text="a\nb")
