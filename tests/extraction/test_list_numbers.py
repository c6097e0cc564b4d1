"""Numbers that count the items of a list, and numbers that belong to a name."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.text.list_numbers import counted_items, counted_lines
from directory.model import Role

BODIES = ["Lantern Society", "Tidewrack", "Fjord Institute", "Kelp Union"]


def read(rows: str) -> set[str]:
    said = extract(read_text(f"Open letter on ferries\n\nWe ask for an answer about the ferries.\n\n{rows}\n"))
    return {mention.name for mention in said.mentions if Role.SIGNATORY in mention.roles}


@pytest.mark.parametrize("mark", ["{}. ", "{}) ", "({}) ", "No. {} ", "№ {} ", "{} "])
@pytest.mark.parametrize("cue", ["Signed by:\n", "Signatories\n\n"])
def test_counted_lines_sign_one_by_one(mark: str, cue: str) -> None:
    assert read(cue + "\n".join(mark.format(number) + body for number, body in enumerate(BODIES, 1))) == set(BODIES)


@pytest.mark.parametrize("mark", ["{}. ", "{}) ", "({}) "])
@pytest.mark.parametrize("cue", ["Signed by:\n", "Signatories\n\n", "Signed by: "])
def test_counted_names_of_one_paragraph_sign_one_by_one(mark: str, cue: str) -> None:
    assert read(cue + " ".join(mark.format(number) + body for number, body in enumerate(BODIES, 1))) == set(BODIES)


@pytest.mark.parametrize(
    "lines",
    [
        ["350 Oslo", "Kelp Union", "Tidewrack"],
        ["1 Lantern", "3 Tidewrack", "7 Kelp"],
        ["2019 the mill was shut", "2020 the ferry followed", "2021 nobody was left"],
    ],
)
def test_numbers_that_do_not_count_on_belong_to_their_lines(lines: list[str]) -> None:
    assert counted_lines(lines) == {}


def test_numbers_inside_a_name_part_nothing() -> None:
    text = "Group of 77. Kelp and 2. Bundesliga of 1. Harbours"
    assert counted_items(text, 0, len(text)) == []
