"""Who signs a letter with a list of signatures, whom its first lines address, what a list's heading says."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Role
from tests.extraction.said import playing_in

LIST = "\n\nSigned by:\n\nTide Society\nSand Union\nMoss Federation\nKelp Alliance\n"


def names(text: str, kind: EntityKind) -> set[str]:
    return {mention.text for mention in extract(read_text(text)).mentions if mention.kind is kind}


def test_bodies_that_a_letter_tells_of_do_not_sign_it() -> None:
    text = (
        "Dear President Stein,\n\nOn 9 November the port was closed. The Harbour Commission and the Reef Agency have "
        "criticised it. The Reef Agency called on the council to answer. We ask you to open it again. The Sand Union "
        f"has condemned the closure.{LIST}"
    )
    assert playing_in(text, Role.SIGNATORY) == {"Tide Society", "Sand Union", "Moss Federation", "Kelp Alliance"}


def test_without_a_list_who_is_told_to_call_signs() -> None:
    text = "The Harbour Commission and the Reef Agency have called on the council to answer."
    assert playing_in(text, Role.SIGNATORY) == {"Harbour Commission", "Reef Agency"}


def test_first_lines_that_begin_with_to_and_an_office_address_the_letter() -> None:
    text = (
        "To the Rector of the University of Halden, Professor Sigrun Berger\n"
        "To the Minister of Higher Education, Mr Omar Stein\n\n"
        f"We learned with dismay that the institute is to be closed in June.{LIST}"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Sigrun Berger", "Omar Stein", "University of Halden"}


@pytest.mark.parametrize(
    ("line", "recipients"),
    [
        ("To the Parliament of Norway", {"Parliament of Norway"}),
        ("To the Harbour Commission of Halden", {"Harbour Commission of Halden"}),
        ("To Kelp Union", {"Kelp Union"}),
        ("To the Harbour and Back", set()),
        ("To the Reef Agency, with anger", set()),
    ],
)
def test_a_line_that_holds_nothing_but_to_and_a_body_addresses_it(line: str, recipients: set[str]) -> None:
    text = f"Petition: Save the northern bay\n\n{line}\n\nWe want the northern bay to stay open.{LIST}"
    assert playing_in(text, Role.RECIPIENT) == recipients


def test_affiliations_for_identification_belong_to_a_list_of_persons() -> None:
    text = (
        "We ask the minister to wait.\n\nSigned (in alphabetical order; institutions for identification only):\n\n"
        "1. Claire Bowern (Kelp)\n2. Omar Stein, University of Tide\n3. Moss Society\n"
    )
    assert "Claire Bowern" in names(text, EntityKind.PERSON)


@pytest.mark.parametrize("cue", ["WE DEMAND", "We request"])
def test_what_is_demanded_behind_a_colon_addresses_nobody(cue: str) -> None:
    text = f"{cue}: suspension of the works; publication of the permit.\n\nPort Ann, 3 August 2019\n\nTide Society\n"
    assert playing_in(text, Role.RECIPIENT) == set()


def test_the_place_of_a_dated_line_is_no_person() -> None:
    text = "We met the fishers of Santa Ana there.\n\nSanta Ana, 3 August 2019\n"
    assert names(text, EntityKind.PERSON) == set()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Signed:\nAnn Lee, Chair of Linguistics, University of Tide\nOmar Stein, Moss Society\n", "Linguistics"),
        (
            "Signed:\nAnn Lee, Ruth Vale Distinguished Service Professor, University of Tide\n",
            "Ruth Vale Distinguished Service",
        ),
    ],
)
def test_a_chair_and_its_field_are_no_body(text: str, body: str) -> None:
    assert body not in names(text, EntityKind.ORGANISATION)
