"""Roles that English clauses give by their verb, its object and its complements."""

from __future__ import annotations

import pytest

from directory.model import Role
from tests.extraction.said import roles_in

_S, _R, _O, _P, _T = Role.SIGNATORY, Role.RECIPIENT, Role.ORGANISER, Role.PARTICIPANT, Role.TARGET


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The Kelp Union has lodged a complaint against the Tidal Council with the Sea Court.", "Sea Court", _R),
        ("The Kelp Union has lodged a complaint against the Tidal Council with the Sea Court.", "Tidal Council", _T),
        ("The plea, addressed to Prime Minister Ann Lee, was brought by the Kelp Union.", "Ann Lee", _R),
        ("Nurses handed the Ministry of Health a list of demands.", "Ministry of Health", _R),
        ("The Kelp Union criticised a decision made by the Tide Council to close the bay.", "Tide Council", _T),
        ("The Kelp Union criticised the measures taken by the Tide Council.", "Tide Council", _T),
        ("The Kelp Union condemned the proposals of the Tide Council.", "Tide Council", _T),
        ("In Nowa, actor Ann Lee and councillor Bo Dahl led the speeches at the rally.", "Bo Dahl", _P),
        ("The Kelp Union regrets the delay. It asks the Tidal Council for a meeting.", "Kelp Union", _S),
        ("Together with the Kelp Union, the Lantern Society is to hold a vigil on Monday.", "Kelp Union", _O),
        ("Together with the Kelp Union, the Lantern Society is to hold a vigil on Monday.", "Lantern Society", _O),
        ("The vigil, at which Ann Lee and Carl Berg spoke, ended at noon.", "Carl Berg", _P),
        ("The Lantern Society called on its followers to gather at the port.", "Lantern Society", _O),
        ("The march went on. The Lantern Society and the Kelp Union had called for it.", "Kelp Union", _O),
        ("The Lantern Society and the Kelp Union are among the bodies that have signed the letter.", "Kelp Union", _S),
        ("Speeches were given by Ann Lee and Carl Berg at the rally.", "Ann Lee", _P),
    ],
)
def test_a_verb_gives_its_subject_object_and_complements_their_roles(text: str, name: str, role: Role) -> None:
    assert role in roles_in(text)[name]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They wrote to the banks lending to the Kelp Company.", "Kelp Company", _R),
        ("The Kelp Union has written to the ambassador. A Tidal Council picket follows.", "Tidal Council", _R),
        ("By asking the Tidal Council to leave, you have helped us.", "Tidal Council", _R),
        ("The march went on. The Lantern Society had called for it.", "Lantern Society", _S),
        ("The Kelp Union, led by Ann Lee, wrote to the Tidal Council.", "Ann Lee", _O),
        ("The Kelp Union demanded the release of Ann Lee.", "Ann Lee", _R),
    ],
)
def test_a_verb_gives_no_role_to_names_of_another_clause(text: str, name: str, role: Role) -> None:
    assert role not in roles_in(text)[name]
