"""Bodies that no table knows, by all that a text tells of them."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind


@pytest.mark.parametrize(
    "text",
    [
        "Last week Velotel announced that it would raise its prices.",
        "Critics point to Velotel's customers in the north.",
        "Jane Porter, who works at Velotel, disagrees.",
        "Companies such as Velotel sell the data.",
        "Jane Porter (Velotel) spoke first.",
        "Jane Porter, an activist with Velotel, spoke first.",
        "We in Velotel believe that this is wrong.",
        "Please donate to Velotel to support the strike fund.",
        "They read a report by Velotel, and Velotel invites them to its fair.",
        "The contract with Velotel ends in May.",
        "They want Velotel to open the gate. In spring Velotel refused.",
        "They say that Velotel workers were beaten, blame Velotel's policies and want Velotel to answer.",
    ],
)
def test_a_word_of_which_enough_is_told_that_only_bodies_do_and_have_is_one(text: str) -> None:
    assert "Velotel" in _names(text)


@pytest.mark.parametrize("name", ["Tidal Forge", "Veltrax Mining", "Open Lantern", "Bright Harbours Now"])
def test_so_is_a_name_of_more_words_even_where_it_might_be_a_persons(name: str) -> None:
    text = f"Critics point to {name}'s customers. In 2012 {name} bought its rival. {name} said so."
    assert name in _names(text)


def test_who_speaks_for_a_field_of_work_is_no_body() -> None:
    assert not _names("That is what Tertiary Learning spokesperson Ann Lee said. It is South Korea's offices.")


@pytest.mark.parametrize(
    "text",
    [
        "They met in Velotel. The contract with Velotel ends in May.",
        "Ida Velotel came late. Later Velotel announced that she would sell its house.",
        "They say that Velotel said no.",
        "They turned to the Velotel and its customers.",
        "The treatment and management of Velotel-19 takes years.",
        "They hired Black employees, and the Black workers joined.",
        "The call came from Ida Holm (V-Velotel), a senator.",
    ],
)
def test_a_place_a_surname_and_a_kind_of_people_are_no_bodies(text: str) -> None:
    assert not {name for name in _names(text) if "Velotel" in name or "Black" in name}


def test_every_place_where_the_word_stands_alone_is_found() -> None:
    text = "Velotel is large. Employees say that Velotel's CEO left. Nobody at Velotel wrote to us."
    assert [text[mention.start : mention.end] for mention in extract(read_text(text)).mentions] == ["Velotel"] * 3


def _names(text: str) -> set[str]:
    return {mention.text for mention in extract(read_text(text)).mentions if mention.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    "text",
    [
        "The prize went to Kai Holm, son of Neil and Lorna Holm of Kamuela, Hawaii.",
        "The ministers signed the Shore Services Agreement (ShoSA) in May, and ShoSA enters into force.",
    ],
)
def test_a_town_before_its_state_and_a_treaty_in_short_are_no_bodies(text: str) -> None:
    assert not _names(text)
