"""Lists of whom a text asks, the lines that sign off for a body, locals of unions, holders behind their field."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

BODY = "We were sad to learn that the town intends to close the school. The pupils need it.\n\n"


@pytest.mark.parametrize("line", ["We call on:", "The Kelp Union asks", "We urge"])
def test_the_names_that_the_items_of_a_list_begin_with_are_asked(line: str) -> None:
    text = (
        f"{BODY}{line}\n\n- the Ministry of Fisheries to pay for it,\n"
        "- the Harbour Council and the Tide Society to answer.\n"
    )
    asked = {"Ministry of Fisheries", "Harbour Council", "Tide Society"}
    assert playing_in(text, Role.RECIPIENT) == asked
    assert playing_in(text, Role.SIGNATORY).isdisjoint(asked)


@pytest.mark.parametrize(
    ("lines", "pairs"),
    [
        ("On behalf of the Kelp Union\n\nAnn Lee\n", {("Ann Lee", "Kelp Union")}),
        (
            "For the Kelp Union:\nAnn Lee, Chair\nOmar Stein, Secretary\n",
            {("Ann Lee", "Kelp Union"), ("Omar Stein", "Kelp Union")},
        ),
        ("For the Kelp Union, the Sand Board and the Tide Society,\n\nAnn Lee\n", {("Ann Lee", "Tide Society")}),
        ("Yours,\n\nAnn Lee\nfor the Kelp Union\n", {("Ann Lee", "Kelp Union")}),
    ],
)
def test_a_line_that_signs_off_says_for_whom_the_persons_sign(lines: str, pairs: set[tuple[str, str]]) -> None:
    assert links_in(f"{BODY}{lines}", RelationType.SIGNS_FOR) == pairs


def test_a_line_about_something_signs_off_for_nobody() -> None:
    assert playing_in(f"{BODY}For more information\n\nAnn Lee\n", Role.SIGNATORY) == set()


@pytest.mark.parametrize("greeting", ["Excellency,", "Your Excellency,", "Madam Minister,", "Sirs,"])
def test_a_greeting_without_dear_makes_a_letter(greeting: str) -> None:
    text = f"H.E. Mr. Omar Stein\nPresident of the Harbour Council\n\n{greeting}\n\nplease open the bridge again.\n"
    assert "Omar Stein" in playing_in(text, Role.RECIPIENT)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Members of Dockers Local 44 and CARE United Local 1021 joined the rally.", "Dockers Local 44"),
        ("A family from Nowa, Local 4340, picketed the company.", "Local 4340"),
        ("The rally was organised by Dockers Locals 70 and 78.", "Dockers Locals 70"),
        ("The firm Berger & Stone has signed the letter to the minister.", "Berger & Stone"),
        ("The Mission of Norway to the United Nations replied.", "Mission of Norway to the United Nations"),
        ("Help came from the Kelp Association for Peace to the Tide Council of Oslo.", "Kelp Association for Peace"),
        ('They banned the media outlet "Kelp Səsi" last year.', "Kelp Səsi"),
        ("She told Kelpnews.az that more would follow.", "Kelpnews.az"),
    ],
)
def test_a_name_ends_where_its_body_does(text: str, body: str) -> None:
    assert body in names_in(text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("They met Minister for Trade and Industry Anna Berger yesterday.", "Anna Berger"),
        ("They wrote to State Minister for Labour Monira Begum yesterday.", "Monira Begum"),
    ],
)
def test_the_holder_of_an_office_follows_its_field(text: str, person: str) -> None:
    assert names_in(text, EntityKind.PERSON) == {person}
    assert names_in(text) == set()


def test_a_field_with_no_holder_behind_names_no_person() -> None:
    assert names_in("We wrote to the Commissioner for European Neighbourhood Policy.", EntityKind.PERSON) == set()


def test_a_town_before_a_code_of_the_post_is_no_person() -> None:
    assert names_in("Write to 12 Hill Street, Santa Ana, CA 92701 before May.", EntityKind.PERSON) == set()


@pytest.mark.parametrize(
    ("text", "publishers"),
    [
        ("According to the Kelp Rights Group, six men were held.", set()),
        ("Two were hurt, according to Sagarika, a rights group.", set()),
        ("Two were hurt, according to Kelp News Agency.", {"Kelp News Agency"}),
        (
            "Tidepost reports that the Congress of Fishers has written a long letter to the harbour board.",
            {"Tidepost"},
        ),
    ],
)
def test_only_an_outlet_publishes_what_is_told_according_to_it(text: str, publishers: set[str]) -> None:
    assert playing_in(text, Role.PUBLISHER) == publishers


def test_a_list_that_semicolons_part_goes_on_over_the_ends_of_its_lines() -> None:
    text = (
        "Member associations: Kelp Cultural Centre Vienna; Kelp Women's\n"
        "Union of Sweden; Haus der Fischer, Bielefeld; Northern Tide\n"
        "Society; Sand Association of the North.\n"
    )
    assert {"Kelp Women's\nUnion of Sweden", "Northern Tide\nSociety"} <= names_in(text)


def test_a_body_keeps_what_a_list_says_of_it_when_its_legal_form_follows() -> None:
    text = "Signed by:\n\n* Tide Society\n* Refugees' Alliance, Inc. (New York)\n* Kelp Union\n"
    assert "Refugees' Alliance, Inc." in playing_in(text, Role.SIGNATORY)


def test_two_bodies_of_one_signature_are_two() -> None:
    text = "Signed,\n\nAnn Lee, Harbour Governance Project & Tidewell University\nOmar Stein, Kelp Union\n"
    assert {"Harbour Governance Project", "Tidewell University"} <= names_in(text)


def test_a_body_of_state_is_against_nothing_by_its_name() -> None:
    text = (
        "Wir bitten Sie, im Rat der Freien Städte gegen den Entwurf zu stimmen. Das Bündnis gegen den Krieg stimmt zu."
    )
    assert {"Rat der Freien Städte", "Bündnis gegen den Krieg"} <= names_in(text)


def test_the_items_under_a_line_that_sends_a_letter_are_addressed() -> None:
    text = (
        "We, the fishers, address this letter to\n\n- the Governor of the State, Lic. Ernesto Villar\n"
        "- the federal ministry SEMAR\n- the company Gulf Energy\n\nFor six months the ship has been here.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Ernesto Villar", "SEMAR", "Gulf Energy"}
