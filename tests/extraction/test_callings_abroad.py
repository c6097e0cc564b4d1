"""What somebody is by profession names no body; heads of letters in Romance languages name whom they go to."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType, Role

FRENCH = "Tribune\n\nNous demandons que la ville s'occupe des marais.\n\nLa liste des premiers signataires :\n"


def bodies(text: str) -> set[str]:
    return {mention.text for mention in extract(read_text(text)).mentions if mention.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    "calling",
    [
        "Poète", "Violoniste, Concertiste", "Ecrivain", "Homme d’affaires", "Haut fonctionnaire, Ecrivain",
        "Entrepreneure", "Responsable de Communication", "Poète, Prix Goncourt de la Poésie", "Femme de lettres",
    ],
)  # fmt: skip
def test_a_profession_or_honour_is_no_body(calling: str) -> None:
    text = f"{FRENCH}Diane Petit, {calling}\nLuc Moreau, Artiste\nZoé Blanc, Cinéaste\nAnne Roche, Militante\n"
    assert bodies(text) == set()


@pytest.mark.parametrize(
    ("item", "signs"),
    [
        ("Alice Petit, Présidente de l'Académie des Lacs et co-fondatrice de l’ONG Singa", "ONG Singa"),
        ("Luc Petit, Professeur Émérite des Universités à Sciences Po Paris", "Sciences Po Paris"),
        ("Caroline Petit, Cantatrice de l'Opéra de Paris", "Opéra de Paris"),
    ],
)
def test_two_offices_and_a_rank_lead_to_their_bodies(item: str, signs: str) -> None:
    found = extract(read_text(f"{FRENCH}{item}\nLuc Moreau, Artiste\nZoé Blanc, Cinéaste\nAnne Roche, Militante\n"))
    links = {found.mentions[one.target].text for one in found.relations if one.type is RelationType.SIGNS_FOR}
    assert links == {signs}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            (
                "Alla Presidente della Commissione Europea, Anna Sala\nAl Presidente del Parlamento Europeo, Ivo Neri\n"
                "Al Ministro degli Affari Esteri, Paolo Sala\n\nViviamo con angoscia le ore nelle quali la guerra si "
                "sta aggravando, e non possiamo tacere davanti a quello che accade.\n"
            ),
            {"Commissione Europea", "Anna Sala", "Parlamento Europeo", "Ivo Neri", "Paolo Sala"},
        ),
        (
            (
                "Au Président de la Ligue des marais, Jean Grand\nÀ la Ministre de la Mer, Anne Roche\n\nNous vivons "
                "des heures difficiles et nous ne pouvons pas nous taire devant ce qui arrive à nos marais.\n"
            ),
            {"Ligue des marais", "Jean Grand", "Anne Roche"},
        ),
    ],
)
def test_lines_on_top_that_lead_to_offices_address_them(text: str, asked: set[str]) -> None:
    found = extract(read_text(text))
    assert {mention.text for mention in found.mentions if Role.RECIPIENT in mention.roles} == asked
