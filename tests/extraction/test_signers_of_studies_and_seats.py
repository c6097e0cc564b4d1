"""Signatures of scholars by their field, of members of parliaments by their seat, and of two persons for one body."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

LETTER = "Open letter on ferries\n\nWe ask the council for an answer about the ferries of the coast.\n\nSigned by:\n\n"
OTHERS = (
    "Anna Lindt, Professor of Law, Kelp University\nPeter Holm, Lecturer, Nowa College\nMaria Ruiz, Reef Institute\n"
)


@pytest.mark.parametrize(
    "office",
    [
        "PhD Candidate in Entomology",
        "Clinical Instructor of Social Work",
        "Professor of English, Emerita",
        "student of Marine Biology and Fisheries",
        "Reader in Criminology",
        "Lecturer in Public Health",
    ],
)
def test_what_somebody_teaches_or_studies_is_no_body(office: str) -> None:
    text = f"{LETTER}{OTHERS}Ruth Silver, {office}, Tide University\n"
    assert names_in(text) == {"Kelp University", "Nowa College", "Reef Institute", "Tide University"}
    assert ("Ruth Silver", "Tide University") in links_in(text, RelationType.SIGNS_FOR)


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("U.S. Rep. Anna Presley", "Anna Presley"),
        ("State Sen. Paul Holm", "Paul Holm"),
        ("State Rep Maria Ruiz", "Maria Ruiz"),
        ("Kelpton City Councilor At-Large Celina Moor", "Celina Moor"),
        ("Senator Robert Dale (R-UT)", "Robert Dale"),
        ("Rep. John Marsh (D-Calif.)", "John Marsh"),
        ("Charles Holm of New York", "Charles Holm"),
    ],
)
def test_the_seat_of_a_member_of_parliament_is_no_body(item: str, name: str) -> None:
    rows = "Senator Ron Walden (D-OR)\nState Sen. Ruth Silver\nAnna Lindt of Ohio\nPatricia Robbins of Kansas\n"
    text = f"{LETTER}{rows}{item}\n"
    assert name in playing_in(text, Role.SIGNATORY)
    assert names_in(text) == set()


def test_the_leader_of_a_chamber_names_the_chamber_alone() -> None:
    text = "The Honorable Ann Lee\nSenate Majority Leader\nWashington, DC 20510\n\nDear Senator Lee,\n\nHelp us.\n"
    assert "Senate Majority" not in names_in(text)


def test_two_persons_behind_a_body_sign_for_it() -> None:
    rows = (
        "Reef Trust – Anna Lindt, Chief Executive\nFriends of the Tide (North) – Ruth Silver and Paul Holm, directors\n"
    )
    text = f"{LETTER}{rows}Shorelife – Peter Dunn\n"
    assert links_in(text, RelationType.SIGNS_FOR) >= {
        ("Ruth Silver", "Friends of the Tide"),
        ("Paul Holm", "Friends of the Tide"),
    }


def test_a_name_that_begins_with_a_number_is_an_item_and_two_blanks_part_no_name() -> None:
    rows = "Kelp Union\n9kelpers - Centre for the Shores\nReef Trust\nAnna  McLind, Spectrum House\n"
    assert playing_in(f"{LETTER}{rows}", Role.SIGNATORY) >= {"Kelp Union", "9kelpers", "Reef Trust"}
    assert "Anna  McLind" in names_in(f"{LETTER}{rows}", EntityKind.PERSON)
