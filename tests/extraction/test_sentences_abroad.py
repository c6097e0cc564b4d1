"""Sentences and lists in six languages, written for these tests with what they say: who plays which role, for whom."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, RelationType, Role

ABROAD = Path(__file__).with_name("abroad")
"""One file a language: pieces parted by "==", what each says behind "--", names parted by bars."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text and what it says: the names of a role, and who signs "for" whom."""

    text: str
    names: dict[str, tuple[str, ...]]

    @classmethod
    def read(cls, block: str) -> Piece:
        """The piece that a block of a file holds."""
        text, _, said = block.partition("\n--\n")
        lines = (line.partition(": ") for line in said.strip().splitlines())
        return cls(text + "\n", {key: tuple(names.split(" | ")) for key, _, names in lines})


PIECES = [
    pytest.param(Piece.read(block), id=f"{path.stem[:2]}-{number}")
    for path in sorted(ABROAD.glob("*-sentences.txt"))
    for number, block in enumerate(path.read_text(encoding="utf-8").split("\n==\n"), 1)
]


def plain(name: str) -> str:
    return name.strip('«»"“”')


def playing(found: Extraction, role: Role) -> set[str]:
    return {plain(mention.text) for mention in found.mentions if role in mention.roles}


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_gives_each_name_the_role_that_it_says(piece: Piece) -> None:
    found = extract(read_text(piece.text))
    for key, names in piece.names.items():
        if key == "named":
            assert {plain(name) for name in names} <= {plain(mention.text) for mention in found.mentions}
        elif key == "signs for":
            pairs = {tuple(plain(name) for name in pair.split(" > ")) for pair in names}
            assert pairs <= {
                (plain(found.mentions[link.source].text), plain(found.mentions[link.target].text))
                for link in found.relations
                if link.type is RelationType.SIGNS_FOR
            }
        else:
            assert {plain(name) for name in names} <= playing(found, Role(key))


def test_there_are_pieces_of_six_languages() -> None:
    assert len(list(ABROAD.glob("*-sentences.txt"))) == 6
    assert len(PIECES) > 60
