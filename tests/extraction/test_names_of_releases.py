"""Names in alerts and releases: persons whom no table knows, bodies whose names go on, and what is neither."""

from __future__ import annotations

import pytest

from directory.model import EntityKind

from .said import names_in

PERSON = EntityKind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Labour's Coastal Shipping spokesperson Ann Lee says so.",
        "The Greens’ Rural Broadband critic Ann Lee says so.",
        "“No,” said Primary Education Minister Ann Lee.",
        "State Services Minister Ann Lee agreed.",
        "Earthquake Issues spokeswoman Ann Lee agreed.",
    ],
)
def test_what_an_office_is_for_is_no_body(text: str) -> None:
    fields = {"Coastal Shipping", "Rural Broadband", "Primary Education", "State Services", "Earthquake Issues"}
    assert names_in(f"{text}\n", PERSON) == {"Ann Lee"}
    assert not fields & names_in(f"{text}\n")


def test_the_body_of_a_spokesman_stays_one() -> None:
    assert {"Tidewrack"} <= names_in("Tidewrack spokesman Bo Dahl agreed with the critics.\n")


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Union president Amanda Hill said that students rallied.", {"Amanda Hill"}),
        ("The rally was opened by Peter Woods. “We stay,” said Mary Hall.", {"Peter Woods", "Mary Hall"}),
        ("Mary Hill is a park behind Rose Hall.", set()),
        ("“Never.” Said Conor Roberts, who chairs it.", {"Conor Roberts"}),
        ("The Christian Right opposed it.", set()),
        (
            "SEN. HARPERSEN: DAM VOTE DELAYED\n\nThe bill passed. Harpersen is pleased. “At last,” Harpersen said.",
            {"HARPERSEN", "Harpersen"},
        ),
        ("The bill passed, according to Sens. Joe Olsen and Tom Carper.", {"Joe Olsen", "Tom Carper"}),
        ("Rock Students' Association President-elect Chris Olsen agreed.", {"Chris Olsen"}),
    ],
)
def test_persons_of_releases_are_told_from_what_stands_beside_them(text: str, persons: set[str]) -> None:
    assert names_in(f"{text}\n", PERSON) == persons


@pytest.mark.parametrize(
    "text",
    [
        "OLSEN RAISES QUESTIONS ABOUT NEW PROGRAM\n\nThe bill was opposed.",
        "ORGANIZATIONS NEEDED TO SUPPORT FREE SPEECH\n\nThe bill was opposed.",
        "Supporting Organisations and Endorsing Local Groups follow. List of Participating Organizations.",
        "We had a BBQ, and ICU nurses and BIPOC students came.",
        "Call the Governor’s Office. Contact House members today.",
        "SPEAKERS: To be announced\nWHEN: Monday noon",
    ],
)
def test_headings_classes_and_common_short_forms_are_no_bodies(text: str) -> None:
    assert names_in(f"{text}\n") == set()


@pytest.mark.parametrize("party", ["Labour party", "Scottish National party", "Communist party", "Green party"])
def test_a_party_keeps_its_small_noun(party: str) -> None:
    assert party in names_in(f"She asked her {party} colleagues to vote.\n")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "It cleared the Senate Energy and Natural Resources Committee.",
            "Senate Energy and Natural Resources Committee",
        ),
        (
            "Olsen chairs the House Health, Education and Labor (HEL) Committee.",
            "House Health, Education and Labor (HEL) Committee",
        ),
        (
            "The Joint Science, Space, and Technology Subcommittee met.",
            "Joint Science, Space, and Technology Subcommittee",
        ),
        (
            "As head of the Senate Transportation-Treasury Appropriations Subcommittee, Olsen spoke.",
            "Senate Transportation-Treasury Appropriations Subcommittee",
        ),
        ("She is for Director of the US Fish and Wildlife Service.", "US Fish and Wildlife Service"),
        ("Students of St. Louis School won.", "St. Louis School"),
    ],
)
def test_bodies_whose_names_go_over_small_words_and_marks_are_one(text: str, body: str) -> None:
    assert body in names_in(f"{text}\n")


def test_a_chamber_beside_a_committee_is_another_body() -> None:
    found = names_in("The House, Senate, and Ethics Committee met with the Senate and the Finance Committee.\n")
    assert not any(" and " in name or "," in name for name in found)


def test_a_month_ends_no_name() -> None:
    assert names_in("Elected to the Senate in November of 2016, she stayed.\n") == {"Senate"}


def test_small_words_in_capitals_are_no_part_of_a_person() -> None:
    text = "SEN. HARPERSEN TO MEET OFFICIALS IN VIENNA NEXT WEEK\n\nThe harbour is closed.\n"
    assert names_in(text, PERSON) == {"HARPERSEN"}


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("The head of the local mission, Anastor Matavel, who was shot, lived in the port.", {"Anastor Matavel"}),
        ("The page was translated by Nipoon Farhad from the original.", {"Nipoon Farhad"}),
        ("It went to the Attorney General of Kenya Mahbuy Alemo and others.", {"Mahbuy Alemo"}),
        ("It went to Prime Minister Sheikh Hasima, who read it.", {"Sheikh Hasima"}),
        ("It went to the Chief Justice, A. B. M. Khairul Haqued, on Monday.", {"A. B. M. Khairul Haqued"}),
        ("It went to the Inspector General of Police Hassan Mahmud Khandor.", {"Hassan Mahmud Khandor"}),
        ("The economist Ann Lee, Singer Kafilo Ahamed, journalist Omar Berg and others came.", {"Kafilo Ahamed"}),
        ("The UNHRC General Comment 25 says so.", set()),
    ],
)
def test_persons_whom_no_table_knows_are_shown_by_what_stands_beside_them(text: str, persons: set[str]) -> None:
    found = names_in(f"{text}\n", PERSON)
    assert persons <= found
    assert found <= persons | {"Ann Lee", "Omar Berg"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("NO2DAM National Coordinator, Ann Lee, said: the bill is dead.", {"NO2DAM"}),
        ("Prominent Rights activist Ann Lee signed it.", set()),
        ("**Signature Campaign**\nThe programme is wide.", set()),
        ("It was monitored by Citizen Organizations and by Grassroots Groups.", set()),
        ("Protest Outside First Ever Kelpford Bank\n\nThe drums were slow and loud.", {"Kelpford Bank"}),
    ],
)
def test_what_stands_before_an_office_or_a_head_is_told_from_a_name(text: str, bodies: set[str]) -> None:
    assert names_in(f"{text}\n") == bodies


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Following the murders of Rajeebo Hyderi, Avijito Roya, Washiqur Rahmna, and Ananta Bijoy Das, it closed.",
            {"Rajeebo Hyderi", "Avijito Roya", "Washiqur Rahmna", "Ananta Bijoy Das"},
        ),
        ("They decried the arrest of Nadiro Ahmedi on Monday.", {"Nadiro Ahmedi"}),
        ("Faysalo Arefini was later murdered in the port.", {"Faysalo Arefini"}),
        ("The Wide Web was killed by adverts.", set()),
        ("He tried to lodge a General Diary, and they refused such a General Diary.", set()),
    ],
)
def test_those_whom_harm_was_done_to_are_persons(text: str, persons: set[str]) -> None:
    assert names_in(f"{text}\n", PERSON) == persons


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("SEN. HARPERSEN INTRODUCES WIDE DEFENCE LEGISLATION\n\nThe bill passed.", {"HARPERSEN"}),
        ("SEN. RICHARD BURR HERALDS LOCAL COMPANY GROWTH\n\nThe bill passed.", {"RICHARD BURR"}),
        ("The measure of Senators Burran and Dolen passed.", {"Burran", "Dolen"}),
        ("Senators Oppose Harbour Bill\n\nThe bill failed.", set()),
    ],
)
def test_headlines_in_capitals_and_honorifics_of_two_name_persons(text: str, persons: set[str]) -> None:
    found = names_in(f"{text}\n", PERSON)
    assert found == persons
    assert not any("COMPANY" in name or "LEGISLATION" in name for name in names_in(f"{text}\n"))


@pytest.mark.parametrize(
    "text",
    [
        "It will report to the Secretary of Health and Human Services on ports.",
        "It will report to the Secretary of Housing and Urban Development on ports.",
        "IN THE MATTER OF PORTS\n\nWhereas Wake Harbour was represented, it closed.",
    ],
)
def test_fields_of_state_and_formulas_name_no_body(text: str) -> None:
    assert names_in(f"{text}\n") <= {"Wake Harbour"}


@pytest.mark.parametrize(
    "name", ["Westshore Water District", "Rockland Unified School District", "East Tide Regional Park District"]
)
def test_a_district_that_serves_is_a_body(name: str) -> None:
    text = f"The firm represents the powerful {name} in its efforts.\n"
    assert name in names_in(text)
    assert not names_in("California's 10th Congressional District voted. He lives in the Historic District.\n")


def test_a_department_has_its_short_form_with_its_small_word() -> None:
    text = "The Department of Fisheries was asked to act. DOF rangers are armed, and the DOF said so.\n"
    assert "DOF" in names_in(text)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It is part of the Harbour Surveillance Program and of the Cell Transplantation Programme.", set()),
        ("The Harbour Surveillance Program was extended.", set()),
        ("The Harbour Rights Program said that it was extended.", {"Harbour Rights Program"}),
        ("It is run by the Harbour Rights Program at Rockford University.", {"Rockford University"}),
    ],
)
def test_programmes_are_bodies_only_where_they_act(text: str, bodies: set[str]) -> None:
    found = names_in(f"{text}\n")
    assert bodies <= found
    assert bodies or not found


@pytest.mark.parametrize(
    "text",
    [
        "The first National Day of Action for Free Education takes place in May.",
        "A Global Week of Action for Clean Rivers begins.",
        "The Month of Solidarity for Divers is over.",
        "Whilst Treasury has shown that it can act, nothing was done.",
        "The home is a registered NPO and a CBO.",
    ],
)
def test_days_of_action_and_kinds_of_bodies_in_capitals_name_none(text: str) -> None:
    assert not names_in(f"{text}\n")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mayoral candidates Mark Green and Ann West made promises.", {"Mark Green", "Ann West"}),
        ("Then Peter Green, 54, said no. Jude Law came.", {"Peter Green", "Jude Law"}),
        ("She went to Victoria West and to Georgia North.", set()),
        ("Ann Lee, Green MEP, and the Green Party met.", {"Ann Lee"}),
    ],
)
def test_surnames_that_names_of_bodies_hold_too_are_read_behind_given_names(text: str, people: set[str]) -> None:
    assert names_in(f"{text}\n", PERSON) == people


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Tom Berg of U.S. Labor Against War asked why.", "U.S. Labor Against War"),
        ("It was organized by Oslo Labor Against War.", "Oslo Labor Against War"),
        ("Yet San Francisco Unified claims poverty.", "San Francisco Unified"),
    ],
)
def test_labor_against_something_and_unified_schools_are_bodies(text: str, body: str) -> None:
    assert names_in(f"{text}\n") == {body}
