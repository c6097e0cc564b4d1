"""What brackets behind persons hold in French and Spanish lists, and rows of them in which a comma is missing."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

_FRENCH = (
    "La marée appartient à tous.\n\nPremiers signataires : {}, Jean Roux (historien), Nora Blum (CGT Criée), "
    "Hugo Leclerc (Collectif des vasières), Rose Langlois (Ligue du Môle), Yves Caron (FO Navale)\n"
)


@pytest.mark.parametrize(
    ("signature", "body"),
    [
        ("Lise Corbel (secrétaire générale Sud-Marée 44)", "Sud-Marée 44"),
        ("Paul Ganne (enseignant, université de Kerlann)", "université de Kerlann"),
        ("Inès Morvan (fédération Sud Pêche et cultures)", "fédération Sud Pêche et cultures"),
        ("Odile Ferrand (FO Criée, Le Havre)", "FO Criée"),
        ("Marc Petit (bureau national de l’UPM)", "bureau national de l’UPM"),
    ],
)
def test_a_bracket_is_read_piece_by_piece(signature: str, body: str) -> None:
    person = signature.partition(" (")[0]
    text = _FRENCH.format(signature)
    assert (person, body) in links_in(text, RelationType.SIGNS_FOR)
    assert body in playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize(
    "signature",
    ["Luc Tarde (ex-président de la Houle)", "Lou Martel (lycéenne à Vannes)", "Ana Brix (retraitée RCN, gilet jaune)"],
)
def test_what_somebody_was_and_where_one_studies_sign_nothing(signature: str) -> None:
    text = _FRENCH.format(signature)
    person = signature.partition(" (")[0]
    assert person in playing_in(text, Role.SIGNATORY)
    assert person not in {signing for signing, _ in links_in(text, RelationType.SIGNS_FOR)}


def test_a_town_behind_an_office_is_no_body() -> None:
    text = (
        "El río es de todas.\n\nPrimeras firmas: Ana Ruiz (secretaria general CTM Sevilla), Marta Gil (periodista), "
        "Carmen Soto (exconcejala, Lugo), Rosa Pons (Plataforma Río Vivo), Pablo Reyes (colectivo La Ribera)\n"
    )
    assert names_in(text) >= {"CTM Sevilla", "Plataforma Río Vivo", "colectivo La Ribera"}
    assert "Lugo" not in names_in(text)


def test_a_row_in_brackets_is_parted_where_a_comma_is_missing() -> None:
    text = _FRENCH.format("Yann Corre (artiste) Elsa Prat (CGT Dragues)")
    assert names_in(text, EntityKind.PERSON) >= {"Yann Corre", "Elsa Prat"}
    assert ("Elsa Prat", "CGT Dragues") in links_in(text, RelationType.SIGNS_FOR)
