"""What alerts, releases and calls to rallies of campaigns say: who speaks for whom, what is sung, what bears a name."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role

from .said import links_in, names_in, playing_in

PERSON = EntityKind.PERSON


@pytest.mark.parametrize(
    ("text", "long", "short"),
    [
        ("Kofo wa Tembe (KOTEM) is a registered NPO whose aim is to help.", "Kofo wa Tembe", "KOTEM"),
        ("Nhlangano Hluva (NHL) is a registered charity.", "Nhlangano Hluva", "NHL"),
        ("Founded in 1999, Shoreline Now (SN) is a local non-profit organisation in Oslo.", "Shoreline Now", "SN"),
    ],
)
def test_what_a_sentence_calls_a_charity_is_a_body_whatever_its_words(text: str, long: str, short: str) -> None:
    assert (short, long) in links_in(f"{text}\n", RelationType.ACRONYM_OF)


@pytest.mark.parametrize(
    "text", ["The Oslo Tide Study (OTS) is a report on kelp.", "Kelp Plus (KP) is a tool for divers."]
)
def test_what_a_sentence_calls_a_thing_is_no_body(text: str) -> None:
    assert not names_in(f"{text}\n")


@pytest.mark.parametrize(
    ("quoted", "issuer"),
    [
        ("“We have won,” said Tide Union spokeswoman Ann Lee.", "Tide Union"),
        ("Kelp Watch spokesperson Tom Berg says that it is late.", "Kelp Watch"),
    ],
)
def test_the_body_of_the_first_spokesman_in_a_release_issues_it(quoted: str, issuer: str) -> None:
    text = (
        f"For immediate release\n\nFishers end strike\n\nThe strike at the Rock Company ended on Friday.\n\n{quoted}\n"
    )
    assert playing_in(text, Role.SIGNATORY) == {issuer}


@pytest.mark.parametrize(
    "text",
    [
        "The actions are a direct response to President Lee's policies on labor.",
        "The Board’s response to the Kelp Union's demands was late.",
        "It was said in response to Governor Dahl’s plan.",
    ],
)
def test_a_response_to_what_somebody_does_goes_to_nobody(text: str) -> None:
    assert not playing_in(f"{text}\n", Role.RECIPIENT)


def test_a_response_to_a_body_or_its_letter_goes_to_it() -> None:
    assert playing_in("We wrote a response to the Kelp Board.\n", Role.RECIPIENT) == {"Kelp Board"}


@pytest.mark.parametrize("times", ["(x 4)", "(2x)", "(x3)", "(repeat)"])
def test_lines_that_are_sung_name_nobody(times: str) -> None:
    lines = [
        "Norway needs a Kelp Deal",
        "Youth need a Kelp Deal",
        "The World needs a Kelp Deal",
        "We all need a Kelp Deal",
    ]
    assert not names_in("".join(f"{line} {times}\n" for line in lines))


@pytest.mark.parametrize(
    "text",
    [
        "The rally is at Upper Senate Park. Meet at Parliament Square.",
        "This rally follows the Nationwide Day of Student Action on the 14th.",
        "CHINESE WORKERS in two towns are organizing protests.",
        "Back issues are archived on the website.",
        "Wait until the MC's announce it.",
    ],
)
def test_parks_days_crowds_and_old_issues_name_no_body(text: str) -> None:
    assert not names_in(f"{text}\n")


def test_shops_that_bear_the_name_of_a_person_are_bodies() -> None:
    text = "They work at Tom Cat Bakery in Oslo, at Lee Brewery and at Ann Berg Pharmacy.\n"
    assert names_in(text) == {"Tom Cat Bakery", "Lee Brewery", "Ann Berg Pharmacy"}
    assert not names_in(text, PERSON)


@pytest.mark.parametrize("line", ["Featured Speaker – Sen. Ann Dahl", "Featured speakers: Ann Dahl and Tom Berg"])
def test_featured_speakers_take_part(line: str) -> None:
    assert "Ann Dahl" in playing_in(f"Join the rally of the Kelp Union.\n\n{line}\n", Role.PARTICIPANT)


@pytest.mark.parametrize("line", ["Your Kelp Union team", "The team at Kelp Union", "All of us here at Kelp Union"])
def test_the_team_that_signs_a_mail_signs_by_its_body(line: str) -> None:
    text = f"Dear friends,\n\nThe dam will be built, and we will fight it.\n\nIn solidarity,\n\n{line}\n"
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Union"}


def test_persons_who_report_from_a_place_publish_nothing() -> None:
    assert not playing_in("ANN LEE writes from Oslo, and TOM BERG reports from Lima.\n", Role.PUBLISHER)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Bloomberg defended the policy. Bloomberg told reporters that it is late.",
        "Michael Bloomberg, a lawyer, said no. The plan of Bloomberg failed.",
        "They met Mr. Bloomberg at noon.",
    ],
)
def test_the_name_of_a_known_body_is_a_surname_where_a_person_of_the_page_bears_it(text: str) -> None:
    assert not names_in(f"{text}\n")
    assert names_in(f"{text}\n", PERSON) <= {"Bloomberg", "Michael Bloomberg"}


def test_the_name_of_a_known_body_that_no_person_bears_is_the_body() -> None:
    assert names_in("The deal, Bloomberg reported, was off.\n") == {"Bloomberg"}
