"""Roles told by what is done together: support that came, letters signed along with others, protests to come."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    return {mention.name for mention in said.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "The protest involved members of the Congress of Kelp Workers, the Tide Society and Harbour Union.",
            {"Congress of Kelp Workers", "Tide Society", "Harbour Union"},
        ),
        (
            "The rally brought together representatives of the Kelp Federation and the Harbour Youth Organization.",
            {"Kelp Federation", "Harbour Youth Organization"},
        ),
        (
            "Words of support came from guests, including Owen Reid (Kelp Union) and Anna Lind, head of the Tide Club.",
            {"Owen Reid", "Anna Lind"},
        ),
        ("Solidarity was also expressed by Anna Lind, president of the Tide Federation.", {"Anna Lind"}),
        ("The Kelp Union will protest outside the town hall on Monday.", {"Kelp Union"}),
        ("The Kelp Union came to the town hall from Oslo.", set()),
        ("The Kelp Union united behind its chair.", set()),
    ],
)
def test_who_comes_together_or_sends_support_takes_part(sentence: str, names: set[str]) -> None:
    assert playing(sentence, Role.PARTICIPANT) == names


def test_who_writes_along_with_the_subject_signs_and_is_not_asked() -> None:
    text = (
        "The Lantern Society is calling on the Harbour Ministry along with Kelp Watch International and the Tide "
        "Commission, in a joint letter released on Monday, to act."
    )
    assert playing(text, Role.SIGNATORY) == {"Lantern Society", "Kelp Watch International", "Tide Commission"}
    assert playing(text, Role.RECIPIENT) == {"Harbour Ministry"}


def test_who_is_handed_a_letter_stands_before_it() -> None:
    text = "The Lantern Society handed officials of the Harbour Ministry a strongly worded letter."
    assert playing(text, Role.RECIPIENT) == {"Harbour Ministry"}
    assert playing(text, Role.SIGNATORY) == {"Lantern Society"}


def test_a_quoted_name_before_its_noun_is_the_subject() -> None:
    assert playing("“The Friends of Kelp Bay” initiative issued a press statement.", Role.SIGNATORY) == {
        "Friends of Kelp Bay"
    }


def test_who_calls_a_ceremony_something_does_not_organise_it() -> None:
    text = "Lars Berg, president of the Kelp Union, called the celebration of the anniversary a wrong step."
    assert not playing(text, Role.ORGANISER)


def test_a_body_that_writes_something_signs_and_an_outlet_does_not() -> None:
    text = "The Kelp Rights Platform wrote that the port cannot stay. The Harbour Times wrote that it can."
    assert playing(text, Role.SIGNATORY) == {"Kelp Rights Platform"}


def test_participants_that_do_something_are_no_list() -> None:
    text = "At the end of the rally, participants adopted a statement urging the Harbour Ministry to act."
    assert not playing(text, Role.PARTICIPANT)
