"""Habits of coalitions' letters: bodies set in below their person, names withheld, portfolios, whom to contact."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

SIGNED = "Dear Minister,\n\nWe ask you to open the quay.\n\nSigned,\n\n"


def test_a_body_set_in_below_a_person_and_an_office_is_whom_the_person_signs_for() -> None:
    text = (
        SIGNED
        + "Jon Berg, Coordinator, Harbour Project\nPia Moor, Policy Director\n    World Rivers Network\nKelp Fund"
    )
    assert ("Pia Moor", "World Rivers Network") in links_in(text, RelationType.SIGNS_FOR)
    assert ("Kelp Fund", "World Rivers Network") not in links_in(text, RelationType.SIGNS_FOR)


def test_lines_with_one_slash_each_at_most_are_names_of_their_own() -> None:
    text = SIGNED + "Kelp Action Network\nBedre Hav / Better Sea Union\nTide Club / Clube da Maré\nLantern Society"
    assert {"Kelp Action Network", "Lantern Society"} <= playing_in(text, Role.SIGNATORY)


def test_a_line_that_says_for_whom_a_person_signs_is_no_end_of_the_line_above() -> None:
    text = SIGNED + "Paula Marin (Altomar, Italy)\non behalf of the Federation of Boat Owners: Jan Nowak"
    assert {"Paula Marin", "Jan Nowak"} <= playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize("withheld", ["Anonymous, School of Law", "Name withheld", "(Anonymous)"])
def test_who_withholds_the_name_is_no_body(withheld: str) -> None:
    found = names_in(f"{SIGNED}Ana Ruiz, Kelp Union\nPia Moor, Tide Club\n{withheld}\nand 214 others")
    assert not any("nonymous" in name or "withheld" in name or "others" in name for name in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was founded by the Tana Women Advocacy and Development Organisation.",) * 2,
        ("The Coast Fishers Welfare and Savings Association met.",) * 2,
        ("A letter by the Council for Academics at Risk (Cara) followed.",) * 2,
        ("The Federation of Kurdish Associations in Norway (FKN) met.",) * 2,
    ],
)
def test_themes_risks_and_homes_stand_inside_a_name(text: str, name: str) -> None:
    found = names_in(text)
    assert any(each in name and len(each.split()) > 4 for each in found), found


@pytest.mark.parametrize(
    "portfolio", ["Information Society and Media", "Consumer Protection", "Home Affairs and Citizenship"]
)
def test_what_a_commissioner_is_for_is_no_body(portfolio: str) -> None:
    address = f"Ms Viola Olsen\nCommissioner for {portfolio}\nRue du Port 200\n1049 Brussels"
    assert names_in(f"{address}\n\nDear Commissioner Olsen,\n\nPlease act.") <= {"Viola Olsen", "Olsen"}


@pytest.mark.parametrize(
    "sentence",
    [
        "If you would like to add your name, write to Tim Olsen at the Kelp Trust.",
        "To join us, please write to the Kelp Trust before Sunday.",
        "For more information please write to the Kelp Trust.",
    ],
)
def test_whom_readers_are_told_to_contact_is_no_recipient(sentence: str) -> None:
    assert "Kelp Trust" not in playing_in(f"A letter on the quay is going round. {sentence}", Role.RECIPIENT)


@pytest.mark.parametrize(
    "mission", ["embassy of Finland", "embassy of the Republic of Belarus", "consulate of the Kingdom of Norway"]
)
def test_a_mission_written_small_is_named_with_its_country(mission: str) -> None:
    assert mission in names_in(f"They gathered before the {mission} in the afternoon.")


def test_a_lone_name_that_a_body_told_at_the_end_of_a_sentence_is_an_agency() -> None:
    text = "The Society held a rally at the quay on Saturday, the Kelp Association told Tidal."
    assert "Tidal" in playing_in(text, Role.PUBLISHER)
    assert "Dr" not in names_in("Neither the dean nor the clerk has told Dr Haddad who asks.")


def test_the_office_in_a_cell_of_bodies_is_none() -> None:
    table = [["Ana Ruiz", "President, Kelp Mar"], ["Pia Moor", "Lantern Society"], ["Jon Berg", "Tide Club"]]
    rows = "\n".join(f"| {name} | {body} | Oslo |" for name, body in table)
    links = links_in(f"Dear Minister,\n\nWe ask you to act.\n\nWith respect,\n\n{rows}\n", RelationType.SIGNS_FOR)
    assert links == {("Ana Ruiz", "Kelp Mar"), ("Pia Moor", "Lantern Society"), ("Jon Berg", "Tide Club")}


@pytest.mark.parametrize(
    "name", ["Foreign, Commonwealth & Development Office", "Arts, Heritage and Tourism Ministry", "Harbour Examiner"]
)
def test_fields_of_state_and_papers_are_whole_names(name: str) -> None:
    assert name in names_in(f"It was told by the {name} on Monday.")


def test_bodies_behind_among_them_are_found() -> None:
    text = "Forty groups have signed so far, among them Open Reason, Both SHORES (Norway) and the Boat People."
    assert {"Open Reason", "Both SHORES", "Boat People"} <= names_in(text)


def test_who_sends_a_message_of_support_to_a_rally_signs_nothing() -> None:
    text = "Speaking at the rally, Ann Lee thanked all. The MP Jean Olsen sent a message of support."
    assert "Jean Olsen" not in playing_in(text, Role.SIGNATORY)
