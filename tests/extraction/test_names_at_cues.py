"""What stands beside a person, an office or a cue and names no body, and what a unit is of."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Role

from .said import names_in, playing_in


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee from Nowa and Bo Dahl from Kosta spoke at the hall.",
        "She is a leader of the Tidewan tribe and a member of the Kosta Somali community.",
        "The plan was read by an adviser of the UK Prime Minister.",
        "A report released by the Nowa State Attorney General names no one.",
        "Bo Dahl served as a sergeant at Fort Tern and at Camp Lantern.",
        "President Nowak spoke to reporters at the Nowa–Kosta border.",
        "Ann Lee, a researcher at Large, wrote the report.",
        "The release was written by Wednesday 7 November.",
    ],
)
def test_places_peoples_days_and_offices_beside_a_cue_are_no_bodies(sentence: str) -> None:
    assert not names_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Ann Lee of Tidewater spoke first.", "Tidewater"),
        ("Bo Dahl, the chief executive officer of Lanternworks, said no.", "Lanternworks"),
        ("Ann Lee from Burma Campaign UK spoke at the hall.", "Burma Campaign UK"),
    ],
)
def test_bodies_beside_a_cue_are_named(sentence: str, body: str) -> None:
    assert body in names_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("According to the Bureau of Labor Statistics, prices rose.", {"Bureau of Labor Statistics"}),
        ("She joined the Office of Public Engagement for the Tide Council.",
         {"Office of Public Engagement for the Tide Council"}),
        ("He left the Institute of Social Organization and Trade.", {"Institute of Social Organization and Trade"}),
        ("He reads at the School of Information Science and Technology of Nowa University.",
         {"School of Information Science and Technology of Nowa University"}),
    ],
)  # fmt: skip
def test_what_a_bureau_or_school_is_of_is_no_body(sentence: str, bodies: set[str]) -> None:
    assert names_in(sentence) == bodies


def test_the_office_of_a_known_body_has_it_for_a_mother() -> None:
    assert "Human Rights Watch" in names_in("The European office of Human Rights Watch wrote to the court.")


@pytest.mark.parametrize("place", ["Kirkby Town Centre", "Waggon & Horses Public House", "Social Media"])
def test_places_of_a_town_and_media_in_general_are_no_bodies(place: str) -> None:
    assert not names_in(f"The traffic of {place} was counted on Monday.")


def test_an_administrator_is_addressed_by_office() -> None:
    text = (
        "William B. Long\nAdministrator\nTide Management Agency\n5 Kelp Street\n\nDear Administrator Long:\n\nHelp.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"William B. Long", "Tide Management Agency", "Long"}
    assert names_in(text) == {"Tide Management Agency"}
    assert "Ann Berg" in names_in("Administrator Ann Berg said no.", EntityKind.PERSON)


@pytest.mark.parametrize(
    "sentence",
    [
        "Graduates of the Tide School elected two members.",
        "Support for Elvira is spreading beyond the town.",
        "Sanctions against Kelpland are starting to work.",
        "Permission of the Kelp Agent had to be sought.",
        "The harbour was seen by the elected members for Tidevale and Lanternside.",
        "He wrote his weekly Taraki column for the paper.",
        "Looking back on the year, we lost nothing.",
        "The HMS Tern has left the harbour.",
        "She refused to be VP of anything.",
    ],
)
def test_crowds_matters_seats_and_ships_act_as_no_bodies(sentence: str) -> None:
    assert not {name for name in names_in(sentence) if name != "Tide School"}


def test_a_body_acts_before_the_office_of_who_heads_it() -> None:
    assert names_in("Tesla CEO Bo Dahl has done a great job of it.") == {"Tesla"}
    assert "Students Against the Tide" in names_in("The talk was sponsored by Students Against the Tide and others.")
