"""Names of other languages in English pages."""

from __future__ import annotations

import pytest

from tests.extraction.said import names_in

NAMES = [
    "Centre pour la Défense de l'Air",
    "Ligue des Droits de la Mer",
    "Fédération internationale des ligues de la mer",
    "Comité de soutien aux dockers",
    "Comisión Nacional de los Derechos del Mar",
    "Comité de Apoyo a los Marineros",
    "Fundación para el Mar Abierto",
    "Movimento dos Atingidos pela Maré",
    "Associazione per i Diritti del Mare",
    "Bundesverband der Deutschen Seeleute",
    "Gesellschaft für Freie Häfen",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_another_language_is_read_by_its_grammar(name: str) -> None:
    assert name in names_in(f"A letter by the {name} was handed to the minister on Monday, and the town answered.")


def test_places_of_other_languages_are_no_bodies() -> None:
    assert not names_in("The Plaza de Mayo lies in Buenos Aires, the Rue de la Paix in Paris.")
