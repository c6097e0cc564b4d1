"""Where names of persons and bodies begin and end between the small words of German, French and Spanish sentences."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType
from tests.extraction.said import links_in, names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Heute sprach Lena Rademacher von der Ökologischen Liste in Ulm.", {"Lena Rademacher"}),
        ("Am Abend rief Ulrich Lilie zur Teilnahme auf.", {"Ulrich Lilie"}),
        ("Am Abend sprach Ursula von der Leyen in Ulm.", {"Ursula von der Leyen"}),
        ("El ministro Enrique Martínez y Martínez dijo que vendría.", {"Enrique Martínez y Martínez"}),
        (
            "Participó en el acto de ayer por la tarde el secretario del Campo, Enrique Flores Mendoza, según dijo.",
            {"Enrique Flores Mendoza"},
        ),
        ("Ayer hablaron Ana Cobo y Luis Ibarra en la plaza.", {"Ana Cobo", "Luis Ibarra"}),
        ("Sont venues Marylise Léonard, secrétaire générale de la CFDT, et d'autres.", {"Marylise Léonard"}),
    ],
)
def test_persons_end_where_their_surnames_do(text: str, names: set[str]) -> None:
    assert names_in(text, EntityKind.PERSON) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Cobo, presidenta de “Mar Abierto por la Costa”, habló con la prensa.", "Mar Abierto por la Costa"),
        ("Javier Megino, presidente de Cataluña Suma por España, habló con la prensa.", "Cataluña Suma por España"),
        ("Gestern hat die Initiative „Hafen muss anders“ protestiert.", "Initiative „Hafen muss anders“"),
        ("La suspension vient du Conseil supérieur de la pêche.", "Conseil supérieur de la pêche"),
        (
            "Falou a Confederação Nacional dos Trabalhadores na Agricultura.",
            "Confederação Nacional dos Trabalhadores na Agricultura",
        ),
        ("Veio o Movimento dos Trabalhadores Sem Teto.", "Movimento dos Trabalhadores Sem Teto"),
        ("Falou o Sindicato dos Trabalhadores da Educação de Alagoas (Sinteal).", "Sinteal"),
        ("Votó el Movimiento de Regeneración Nacional (Moreno).", "Movimiento de Regeneración Nacional"),
        ("Gestern sprach das Solidaritätskomitee für einen freien Sund.", "Solidaritätskomitee für einen freien Sund"),
        ("Die Stadt dankt dem Bündnis von der Diakonie Hessen.", "Diakonie Hessen"),
    ],
)
def test_bodies_of_offices_and_alliances_are_whole(text: str, name: str) -> None:
    assert name in names_in(text)


def test_two_persons_of_one_office_sign_for_its_body() -> None:
    text = (
        "Les dirigeants en sont signataires : Lucie Marchal, secrétaire générale de la FNTE ; Anne Roche et Paul Weck, "
        "porte-parole de l'Union du lac ; Amadou Barry, président de l'Union des dockers."
    )
    assert {
        ("Lucie Marchal", "FNTE"),
        ("Paul Weck", "Union du lac"),
        ("Amadou Barry", "Union des dockers"),
    } <= links_in(text, RelationType.SIGNS_FOR)
    assert "Anne Roche" in names_in(text, EntityKind.PERSON)


def test_a_square_above_its_town_is_where_a_letter_goes() -> None:
    text = (
        "Lucie Perrin\nPréfète du Gard\nPlace des Arènes\n30000 Nîmes\n\nMadame la Préfète,\n\n"
        "L'Association des lecteurs du Gard vous demande de rouvrir la piscine.\n"
    )
    assert "Place des Arènes" not in names_in(text)
