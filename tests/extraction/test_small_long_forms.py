"""Long forms in small letters before their short form, French surnames with large particles, names of streets."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Hier, l’union des marins (UDM) et la fédération nationale des quais (FNQ) ont écrit au préfet.",
            {("UDM", "union des marins"), ("FNQ", "fédération nationale des quais")},
        ),
        (
            "Ayer la asociación de usuarios del puerto (AUP) escribió una carta al alcalde de la ciudad.",
            {("AUP", "asociación de usuarios del puerto")},
        ),
        (
            "Ieri il sindacato dei pescatori uniti (SPU) ha scritto al ministro per avere un incontro.",
            {("SPU", "sindacato dei pescatori uniti")},
        ),
    ],
)
def test_a_noun_for_bodies_in_small_letters_leads_a_name_whose_initials_follow(
    text: str, pairs: set[tuple[str, str]]
) -> None:
    assert links_in(text, RelationType.ACRONYM_OF) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "Il travaille dans une association sans but lucratif (ASBL) depuis deux ans et il aime cela.",
        "Le comité social et économique (XSE) est là, et les associations de parents d'élèves (APE) aussi.",
    ],
)
def test_any_body_of_a_kind_has_no_name_in_small_letters(text: str) -> None:
    assert not {name for name in names_in(text) if " " in name}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Les élus ont reçu hier M. Le Goff et Mme LE GALL, puis M. de La Tour.", {"Le Goff", "LE GALL", "de La Tour"}),
        ("Yann Le Goff et Marie Le Bris ont signé la lettre hier.", {"Yann Le Goff", "Marie Le Bris"}),
        ("Ana De la Torre y Juan La Rosa firmaron ayer la carta.", {"Ana De la Torre", "Juan La Rosa"}),
        ("M. Le Maire a parlé hier, et Mme La Présidente aussi.", set()),
    ],
)
def test_a_large_particle_begins_a_surname(text: str, names: set[str]) -> None:
    assert names_in(text, EntityKind.PERSON) == names


@pytest.mark.parametrize(
    "text",
    [
        "Le cortège part samedi de la rue Anne Morel et va jusqu'à la place Louise Caron.",
        "La marcha sale el sábado de la calle Juan Mora y llega a la plaza de Ana Prado.",
        "Il corteo parte sabato da via Carlo Moro e arriva in piazza Anna Verdi.",
        "A marcha sai no sábado da Rua José Mota e vai até à avenida Ana Prado.",
    ],
)
def test_a_street_that_bears_a_name_is_no_person(text: str) -> None:
    assert names_in(text, EntityKind.PERSON) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "L’Union des marins, pour la première fois, appelle solennellement à faire barrage au projet.",
            "Union des marins",
        ),
        ("La Unión de Barqueros llama a votar en contra del plan.", "Unión de Barqueros"),
        ("Ayer la Unión de Barqueros y el STEC escribieron al alcalde.", "Unión de Barqueros"),
    ],
)
def test_who_calls_to_vote_or_writes_to_an_office_signs(text: str, name: str) -> None:
    assert name in playing_in(text, Role.SIGNATORY)
