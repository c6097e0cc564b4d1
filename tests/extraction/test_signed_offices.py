"""Signatures with offices: which body is signed for, and what is no body."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType

LETTER = "Open letter on the harbour\n\nDear Minister,\n\nWe ask you to keep the harbour open.\n\nSigned by:\n\n"
OTHERS = "2. Kari Olsen, Harbour Workers Union\n3. Maria Gomez, Open Doors Society\n"


def signed_for(item: str) -> tuple[set[str], set[str]]:
    said = extract(read_text(f"{LETTER}1. {item}\n{OTHERS}"))
    found = said.mentions
    pairs = {
        found[link.target].name
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR and found[link.source].name == "Ana Petrova"
    }
    bodies = {mention.name for mention in found if mention.kind is EntityKind.ORGANISATION}
    return pairs, bodies - {"Harbour Workers Union", "Open Doors Society"}


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("Dr Ana Petrova, Professor of Marine Physics, Sandhaven University, NY, USA", "Sandhaven University"),
        ("Dr Ana Petrova, Professor of English, Sandhaven University, South Dakota, USA", "Sandhaven University"),
        ("Ana Petrova, Lecturer, Management Studies, University of Sandhaven, UK", "University of Sandhaven"),
        ("Ana Petrova, Professor of Fine Arts at the Sandhaven Academy", "Sandhaven Academy"),
        ("Ana Petrova, Professor in the Department of Rare Tides, Sandhaven University", "Department of Rare Tides"),
    ],
)
def test_a_field_that_is_taught_is_no_body(item: str, body: str) -> None:
    pairs, bodies = signed_for(item)
    assert pairs == {body}
    assert not {"Marine Physics", "English", "Management Studies", "Fine Arts", "NY", "South Dakota"} & bodies


@pytest.mark.parametrize(
    "item",
    [
        "Ana Petrova, Former Head of Tides, Sandhaven University, UK",
        "Ana Petrova, Ex-Chair, Sandhaven Bank",
        "Ana Petrova, Retd Senior Planner, Sandhaven Health Council, Canada",
        "Ana Petrova, former employee of the Sandhaven Bank",
    ],
)
def test_an_office_held_once_signs_for_nobody_though_its_body_is_named(item: str) -> None:
    pairs, bodies = signed_for(item)
    assert pairs == set()
    assert len(bodies) == 1


@pytest.mark.parametrize("item", ["Ana Petrova, tide gauge consultant, Nowa, Poland", "Ana Petrova – MA MHSc FRTi"])
def test_where_somebody_lives_and_what_letters_follow_the_name_are_no_bodies(item: str) -> None:
    assert signed_for(item) == (set(), set())


def test_the_short_form_of_a_given_name_stays_in_the_name() -> None:
    said = extract(read_text(f"{LETTER}1. Mr Md Karimzaman, Harbour Society\n{OTHERS}"))
    assert "Md Karimzaman" in {mention.name for mention in said.mentions}


@pytest.mark.parametrize(
    ("item", "bodies"),
    [
        ("Ana Petrova, Lantern/Quiet Shores Institute", {"Lantern", "Quiet Shores Institute"}),
        ("Ana Petrova, Tidal Centre & Quiet Shores Institute", {"Tidal Centre", "Quiet Shores Institute"}),
        ("Ana Petrova, Sandhaven University/Qatar", {"Sandhaven University/Qatar"}),
        ("Ana Petrova, Lanterner", {"Lanterner"}),
        ("Professor Emerita Ana Petrova, Sandhaven University", {"Sandhaven University"}),
        ("Assistant Professor Ana Petrova, Sandhaven University", {"Sandhaven University"}),
    ],
)
def test_an_affiliation_may_name_two_bodies(item: str, bodies: set[str]) -> None:
    pairs, found = signed_for(item)
    assert found == bodies
    assert pairs <= bodies
    assert pairs


def test_two_capitals_are_no_given_name() -> None:
    assert signed_for("Ana Petrova, AI Harbour")[1] == {"AI Harbour"}
