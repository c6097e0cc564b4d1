"""Rows of bodies in the head of a letter, and small things that its list of signatures holds."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

GREETED = "May 4, 2015\n\nDear Senator Holm,\n\nWe write to ask you to keep the ferries of the coast.\n\nSincerely,\n\n"
LETTER = "Open letter on ferries\n\nWe ask the council for an answer about the ferries of the coast.\n\nSigned by:\n\n"
ROWS = "Kelp Union\nReef Trust\nTide Institute\n"


@pytest.mark.parametrize("sign", ["◊", "◆", "●", "★"])
def test_bodies_in_the_head_of_a_letter_write_it(sign: str) -> None:
    row = f" {sign} ".join(("Kelp Union", "Reef Forum", "Tide Institute", "Friends of the Ferry"))
    assert playing_in(f"{row}\n\n{GREETED}Kelp Union\nReef Forum\n", Role.SIGNATORY) >= {
        "Kelp Union",
        "Reef Forum",
        "Tide Institute",
        "Friends of the Ferry",
    }


@pytest.mark.parametrize("rest", ["and 23 other organizations", "23 more", "12 further groups."])
def test_how_many_more_sign_is_no_name(rest: str) -> None:
    assert names_in(f"{LETTER}{ROWS}{rest}\n") == {"Kelp Union", "Reef Trust", "Tide Institute"}


def test_a_sign_on_letter_names_its_headline_and_no_list() -> None:
    text = f"Sign-on letter: Keep the Ferries Running\n\n{LETTER}{ROWS}"
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Union", "Reef Trust", "Tide Institute"}


def test_a_field_in_brackets_behind_a_name_is_no_body() -> None:
    rows = "Anna Lindt (History)\nPeter Holm (Physics)\nRuth Silver (Theatre)\nJohn Marsh (English)\n"
    text = f"{LETTER}{rows}"
    assert names_in(text) == set()
    assert playing_in(text, Role.SIGNATORY) == {"Anna Lindt", "Peter Holm", "Ruth Silver", "John Marsh"}


@pytest.mark.parametrize("item", ["The Most Revd Peter Holm, Primate", "Rt Rev Peter Holm, Precentor"])
def test_ranks_of_the_clergy_are_read(item: str) -> None:
    rows = f"Ruth Silver, Provost, Kelp College\n{item}, Reef Church\nAnna Lindt, Director, Tide Institute\n"
    found = links_in(f"{LETTER}{rows}", RelationType.SIGNS_FOR)
    assert ("Peter Holm", "Reef Church") in found


def test_two_items_of_a_list_are_no_branches_of_each_other() -> None:
    rows = "Kelp Union\nKelp Union of Norway\nSection for Ferries\nReef Trust\n"
    assert links_in(f"{LETTER}{rows}", RelationType.BRANCH_OF) == set()


def test_what_somebody_chairs_or_directs_is_a_body_though_it_look_like_a_person() -> None:
    rows = "William Holm, Chairman, Harcourt Brace Holm\nTim Moor, Executive Director, Micah Australia\n"
    found = links_in(f"{LETTER}{rows}Ruth Silver, Director, Tide Institute\n", RelationType.SIGNS_FOR)
    assert found >= {("William Holm", "Harcourt Brace Holm"), ("Tim Moor", "Micah Australia")}


def test_civil_society_organisations_are_no_name_and_the_police_sign_nothing() -> None:
    told = (
        "We, the undersigned Civil Society Organisations (CSOs), condemn the arrest of two divers by the Kelp Police."
    )
    text = f"PRESS STATEMENT ON THE ARREST OF DIVERS\n\n{told}\n\nIssued by:\n1. Kelp Union\n2. Reef Trust\n"
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Union", "Reef Trust"}
