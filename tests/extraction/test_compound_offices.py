"""A German compound of a body and an office names the body, and no state, field or rank."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

CASES = {
    "short-form": ("Gestern sagte die DGB-Vorsitzende Yasmin Fahimi in Ulm wenig.", {"DGB"}),
    "known-name": ("Gestern kam auch Diakonie-Präsident Karl Brand nach Ulm.", {"Diakonie"}),
    "noun-for-bodies": ("Gestern kam der Moorbund-Sprecher Karl Brand nach Ulm.", {"Moorbund"}),
    "state": ("Gestern kam EU-Kommissar Karl Brand und US-Präsident Jan Moor.", set()),
    "rank": ("Gestern kam Ex-Präsident Karl Brand mit dem Vize-Direktor.", set()),
    "field": ("Gestern kam der Torf-Experte Karl Brand nach Ulm.", set()),
}


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES)
def test_what_stands_before_an_office_is_a_body(text: str, names: set[str]) -> None:
    assert names_in(text, EntityKind.ORGANISATION) == names


def test_the_body_of_who_signs_signs_too() -> None:
    text = "NABU-Präsident Karl Brand und ver.di-Chefin Anna Seidel unterzeichneten den Brief an den Landrat."
    assert playing_in(text, Role.SIGNATORY) == {"NABU", "Karl Brand", "ver.di", "Anna Seidel"}


def test_who_signs_with_such_an_office_signs_for_its_body() -> None:
    text = (
        "Den offenen Brief an die Regierung haben diese Woche NABU-Präsident Karl Brand und die Moorbund-Sprecherin "
        "Dr. Anna Seidel unterzeichnet, wie es am Montag in Ulm hieß. Er fordert mehr Schutz für die Moore im Norden."
    )
    assert links_in(text, RelationType.SIGNS_FOR) == {("Karl Brand", "NABU"), ("Anna Seidel", "Moorbund")}
