"""Mails as they travel: letters written as numbers, lines wrapped behind a sign."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.text.quoted_printable import decoded, is_encoded
from directory.extraction.text.surface import clean

MAIL = """From: Ann Lee
Subject: Harbour dues

The Kelp Watch Soc=
iety and the Reef Council wrote to the harbour=92s mayor=
 last week, and the Net=20
Guild will be there too=2C says the chair of the=
 dockers.=20
"""


@pytest.mark.parametrize(
    ("escape", "letters"), [("=\n", ""), ("=20", " "), ("=09", " "), ("=92", "’"), ("=C3=A9", "é"), ("=3D", "=")]
)
def test_an_escape_stands_for_its_letters(escape: str, letters: str) -> None:
    assert decoded(escape) == letters


def test_a_mail_that_nobody_decoded_is_read_as_it_was_written() -> None:
    assert "The Kelp Watch Society and the Reef Council wrote to the harbour’s mayor last week" in clean(MAIL).text
    said = extract(read_text(MAIL))
    assert {"Kelp Watch Society", "Reef Council"} <= {mention.name for mention in said.mentions}
    assert all(said.document.text[mention.start : mention.end] == mention.text for mention in said.mentions)


@pytest.mark.parametrize(
    "text", ["size=20 and more\nsize=20\n", "== Heading ==\n== Other ==\n== Third ==\n", "a =\nb =\nc =\nd", "x=1\n"]
)
def test_a_text_with_equal_signs_is_no_such_mail(text: str) -> None:
    assert not is_encoded(text)
