"""Towns before their state in lists of signatories, and first names alone."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Role

from .said import names_in, playing_in

LETTER = "Dear Governor,\n\nWe ask you to keep the harbour open.\n\n"


@pytest.mark.parametrize("state", ["New Hampshire", "MA", "N.H.", "Ontario"])
def test_a_town_before_its_state_signs_nothing_behind_a_person(state: str) -> None:
    text = (
        f"{LETTER}Signed,\n\nAnn Lee, Nowa, {state}\nGary Berg, Tidewater Falls, {state}\nRosa Marin, Kosta, {state}\n"
    )
    assert playing_in(text, Role.SIGNATORY) == {"Ann Lee", "Gary Berg", "Rosa Marin"}


@pytest.mark.parametrize("names", [("Ann Lee", "Gary Berg", "Ada I. Finn"), ("Kelp Union", "Reef Alliance", "Tidenet")])
def test_a_town_and_its_state_below_a_name_sign_nothing(names: tuple[str, str, str]) -> None:
    first, second, third = names
    text = f"{LETTER}Sincerely,\n\n{first}\nNowa, New Hampshire\n\n{second}\nKosta, MA\n\n{third}\nTern Point, OH\n"
    assert playing_in(text, Role.SIGNATORY) == set(names)


def test_bodies_before_their_states_sign() -> None:
    text = f"{LETTER}Signatories:\n\nKelp Union, Vermont\nTidenet, Ohio\nReef Alliance, Maine\nQuiet Shores, Texas\n"
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Union", "Tidenet", "Reef Alliance", "Quiet Shores"}


def test_what_an_office_is_held_in_before_a_state_signs() -> None:
    text = f"{LETTER}Signed,\n\nAnn Lee, Executive Director, Tidewater, Vermont\nBo Dahl, Chair, Kelp Union, Ohio\n"
    assert "Tidewater" in names_in(text)


def test_first_names_in_a_row_are_persons() -> None:
    text = f"{LETTER}In solidarity,\n\nEvan, Tiffiniy, Kevin, Rosa and Jeff\n"
    assert playing_in(text, Role.SIGNATORY) == {"Evan", "Tiffiniy", "Kevin", "Rosa", "Jeff"}
    assert names_in(text, EntityKind.PERSON) == {"Evan", "Tiffiniy", "Kevin", "Rosa", "Jeff"}
    bodies = "Tide, Lantern, Grace, Kelpnet and Reef"
    assert not names_in(f"{LETTER}Endorsed by:\n\n{bodies}\n", EntityKind.PERSON)
