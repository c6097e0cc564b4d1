"""Greetings without "Dear", and what stands under a letter's last words."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

BODY = "\n\nWe write as friends of the harbour, which has been closed for a year now, to ask you to open it again.\n"
END = "\nYours sincerely,\n\nAnn Lee\nKelp Watch Foundation\nkelp-watch.org\n"


@pytest.mark.parametrize(
    ("greeting", "addressed"),
    [
        ("Commissioner Viviane Olsen,", {"Viviane Olsen"}),
        ("President Goyal and Minister Ana Petrova,", {"Goyal", "Ana Petrova"}),
        (
            "Secretary-General António Silva and Minister for Technology Amandeep Gill,",
            {"António Silva", "Amandeep Gill"},
        ),
        ("Professor Maria Gomez,", {"Maria Gomez"}),
        ("Senator Jonas Berg:", {"Jonas Berg"}),
    ],
)
def test_a_line_that_names_those_in_office_above_the_text_greets_them(greeting: str, addressed: set[str]) -> None:
    text = f"# An open letter on the harbour\n\n1 July 2004\n\n{greeting}{BODY}{END}"
    assert playing_in(text, Role.RECIPIENT) == addressed


@pytest.mark.parametrize("line", ["Director Ana Petrova,", "Reported from Oslo by Kari Olsen,"])
def test_such_a_line_in_a_block_of_lines_greets_nobody(line: str) -> None:
    text = f"# News of the harbour\n\n{line}\nKelp Union\n{BODY}"
    assert not playing_in(text, Role.RECIPIENT)


def test_an_address_of_the_web_under_a_body_is_none() -> None:
    text = f"Dear Minister,{BODY}{END}"
    assert links_in(text, RelationType.SIGNS_FOR) == {("Ann Lee", "Kelp Watch Foundation")}
    assert names_in(text) == {"Kelp Watch Foundation"}
