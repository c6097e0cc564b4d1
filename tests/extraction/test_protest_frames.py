"""Who holds a protest and against whom, who acts together with whom, and who is heard there."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    return {mention.name for mention in said.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("sentence", "organisers"),
    [
        ("The Net Guild protested outside the town hall.", {"Net Guild"}),
        ("Members of the Net Guild rallied outside the town hall.", set()),
        ("The Net Guild picketed Harbour Trust for a week.", {"Net Guild"}),
        ("The Net Guild took to the streets of Bergen.", {"Net Guild"}),
        (
            "The Net Guild organised the vigil together with Kelp Sisters and the Kelp Union.",
            {"Net Guild", "Kelp Sisters", "Kelp Union"},
        ),
        ("The Net Guild's vigil was attended by Bishop Mark Penhaligon.", {"Net Guild"}),
        ("The Net Guild petition against the port gained 50,000 names.", {"Net Guild"}),
        ("In Oslo, the Net Guild staged a die-in.", {"Net Guild"}),
        ("It was the Net Guild that called the gathering.", {"Net Guild"}),
        ("The Net Guild is behind the petition.", {"Net Guild"}),
        ("The strike was the work of the Net Guild.", {"Net Guild"}),
    ],
)
def test_bodies_that_protest_themselves_are_the_organisers(sentence: str, organisers: set[str]) -> None:
    assert playing(sentence, Role.ORGANISER) == organisers


@pytest.mark.parametrize(
    ("sentence", "targets"),
    [
        ("Activists chained themselves to the gates of Harbour Trust.", {"Harbour Trust"}),
        ("The protest blocked the gates of Shell Nigeria for six hours.", {"Shell Nigeria"}),
        ("The Net Guild picketed Harbour Trust for a week.", {"Harbour Trust"}),
        ("The occupied territories of the Harbour Trust are far.", set()),
        ("There was a picket outside of the Court of Appeal.", set()),
    ],
)
def test_whose_gates_are_blocked_is_protested_against(sentence: str, targets: set[str]) -> None:
    assert playing(sentence, Role.TARGET) == targets


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("Members of the Net Guild shaved their heads.", {"Net Guild"}),
        ("Supporters of the Net Guild and the Kelp Union blocked the road.", {"Net Guild", "Kelp Union"}),
        ("Activists from the Net Guild lit flares on the quay.", {"Net Guild"}),
        ("Members of the Net Guild were arrested at home.", set()),
        ("Members of the Net Guild said nothing about it.", set()),
    ],
)
def test_bodies_whose_people_do_something_at_a_protest_take_part(sentence: str, bodies: set[str]) -> None:
    assert playing(sentence, Role.PARTICIPANT) == bodies


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Also present was Sister Bernadette Okafor of the Daughters of Mercy.", {"Bernadette Okafor"}),
        ("Ali Reza Tavakoli, himself a former prisoner, spoke for Iran Liberty House.", {"Ali Reza Tavakoli"}),
        ("Ruth Karlsen and John Pell read out the names of the dead.", {"Ruth Karlsen", "John Pell"}),
        ("Ruth Karlsen joined students at the occupation.", {"Ruth Karlsen"}),
    ],
)
def test_who_is_heard_or_present_takes_part(sentence: str, people: set[str]) -> None:
    assert playing(sentence, Role.PARTICIPANT) == people
