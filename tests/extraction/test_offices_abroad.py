"""Bodies without a head noun behind an office and behind a plural noun, in Romance languages."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind


def bodies_of(text: str) -> set[str]:
    return {mention.text for mention in extract(read_text(text)).mentions if mention.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "La marcha la convocó ayer Marta Ruiz, presidenta de Ríos en Común, y es la primera del año.",
            {"Ríos en Común"},
        ),
        (
            "En la plaza estuvieron las asociaciones Agua Clara y Tierra Viva, que piden una respuesta a la alcaldesa.",
            {"Agua Clara", "Tierra Viva"},
        ),
        (
            "O protesto foi convocado ontem pelos coletivos Maré Alta e Rio Limpo, que não querem a barragem.",
            {"Maré Alta", "Rio Limpo"},
        ),
    ],
)
def test_an_office_or_a_plural_noun_shows_the_names_behind_it(text: str, names: set[str]) -> None:
    assert names <= bodies_of(text)


def test_a_minister_of_a_field_holds_no_body() -> None:
    text = "El ministro de Aguas, Pedro Luna, no vino a la plaza, y tampoco la profesora de Historia, Eva Sanz."
    assert not bodies_of(text)
