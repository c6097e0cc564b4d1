from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.words.organs import organ_size
from directory.model import Mention, RelationType


@pytest.mark.parametrize(
    ("words", "size"),
    [("Board", 1), ("Board of Directors of Kelp", 3), ("Yönetim Kurulu", 2), ("Vorstands", 1), ("Kelp Board", 0)],
)
def test_the_longest_name_of_an_organ_counts(words: str, size: int) -> None:
    assert organ_size(words.split()) == size


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee, Chair of the Board, Harbour Workers Union",
        "Ann Lee, Chair of the Board of Trustees, Harbour Workers Union",
        "Ann Lee, Member of the Executive Committee of the Harbour Workers Union",
    ],
)
def test_an_office_in_an_organ_is_held_in_its_body(line: str) -> None:
    text = f"Open letter\n\nSigned by:\n{line}\nKari Olsen, Director, Lantern Society\nMarama Brown, Fjord Institute\n"
    said = extract(read_text(text))
    signed = {
        (said.mentions[link.source].name, said.mentions[link.target].name)
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR
    }
    assert ("Ann Lee", "Harbour Workers Union") in signed
    assert not any(_is_organ(mention) for mention in said.mentions)


def _is_organ(mention: Mention) -> bool:
    return organ_size(mention.name.split()) == len(mention.name.split())
