"""Persons whose names no table knows, shown by the persons with whom they stand in a row."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Lee, Obbit Trenn and Fobbin Grue condemned the raid.", {"Ann Lee", "Obbit Trenn", "Fobbin Grue"}),
        ("Kari Olsen and Obbit Marr led the march.", {"Kari Olsen", "Obbit Marr"}),
        ("Among the speakers were Ann Lee, Obbit Trenn of the Kelp Union and Fobbin Grue.", {"Fobbin Grue"}),
        ("Dilb Karrim, Kari Olsen, Kadisha and Shukra spoke for the town.", {"Dilb Karrim", "Kadisha", "Shukra"}),
        (
            "Speakers included Kari Olsen from the Tide Society, Sohal from the Kelp Club and Inor from Reef Union.",
            {"Kari Olsen", "Sohal", "Inor"},
        ),
        (
            "They were Kari Olsen from the Tide Society, Marb Okan, head of Kelp Club, and Sohal from Reef Union.",
            {"Kari Olsen", "Marb Okan", "Sohal"},
        ),
    ],
)
def test_who_stands_in_a_row_with_persons_is_a_person(text: str, people: set[str]) -> None:
    assert people <= names_in(text, EntityKind.PERSON)
    assert people.isdisjoint(names_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Kelp Union, Tidewrack and Kari Olsen spoke at the rally.",
        "Norway, Sweden and Kari Olsen spoke at the rally.",
        "Kari Olsen, Tide Watch and Save Kelp condemned the raid.",
        "Kari Olsen, Tidewrack and Kelpy condemned the raid.",
        "They met Kari Olsen in Lemna at the office of the Kelp Union, and left.",
    ],
)
def test_bodies_places_and_lone_words_in_a_row_are_no_persons(text: str) -> None:
    assert names_in(text, EntityKind.PERSON) == {"Kari Olsen"}


def test_unknown_persons_of_a_row_take_part_as_the_known_ones_do() -> None:
    text = "Kari Olsen and Obbit Marr spoke at the rally in Oslo."
    assert playing_in(text, Role.PARTICIPANT) == {"Kari Olsen", "Obbit Marr"}
