"""Letters in Romance languages: whom their heads address, which sentence closes them, who signs below."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, playing_in

LETTER = """{first}
{office}
{square}
{code}

{greeting}

{text}
{closing}
{signer}
{held}
{day}
"""
CASES = {
    "French": {
        "first": "Madame Claire Dumont",
        "office": "Ministre de la Culture",
        "square": "Place des Arènes",
        "code": "75001 Paris",
        "greeting": "Madame la Ministre,",
        "text": "La Fédération des lecteurs du Gard vous demande de rouvrir la bibliothèque.",
        "closing": "Je vous prie de croire, Madame la Ministre, à l'assurance de ma haute considération.",
        "signer": "Michel Tubard",
        "held": "Président de la Fédération des lecteurs du Gard",
        "day": "Nîmes, le 26 avril 2005",
    },
    "Spanish": {
        "first": "Sr. Mario Rey Brey",
        "office": "Presidente del Puerto",
        "square": "Plaza Mayor",
        "code": "28071 Madrid",
        "greeting": "Estimado señor Presidente:",
        "text": "La Federación de Lectores de Lugo le pide reabrir la biblioteca.",
        "closing": "Reciba usted el testimonio de nuestra más alta consideración y aprecio personal.",
        "signer": "Eduardo Robles",
        "held": "Presidente de la Federación de Lectores de Lugo",
        "day": "Lugo, 26 de abril de 2005",
    },
}


@pytest.mark.parametrize("parts", CASES.values(), ids=CASES)
def test_a_letter_is_addressed_above_and_signed_under_its_last_sentence(parts: dict[str, str]) -> None:
    text = LETTER.format(**parts)
    name = parts["first"].partition(" ")[2]
    body = parts["held"].partition(" la ")[2]
    assert name in playing_in(text, Role.RECIPIENT)
    assert parts["square"] not in playing_in(text, Role.RECIPIENT)
    assert (parts["signer"], body) in links_in(text, RelationType.SIGNS_FOR)


def test_bulleted_lines_are_items_of_their_own() -> None:
    text = (
        "Signatories:\n• Moorverein Aurich e.V.\n• Felix Weiten, Betriebsrat im Torfwerk\n• Verein Solidar Ulm e.V.\n"
        "• Olaf Swill, Deutsche Friedensgesellschaft\n• Koordinierungsgruppe Hafen\n• Frauenverband Mut Essen\n"
    )
    links = links_in(text, RelationType.SIGNS_FOR)
    assert ("Olaf Swill", "Deutsche Friedensgesellschaft") in links
    assert not {("Felix Weiten", "Moorverein Aurich e.V."), ("Olaf Swill", "Verein Solidar Ulm e.V.")} & links


def test_signatories_in_brackets_sign() -> None:
    text = "Les associations en sont évidemment signataires (Cimade, Ligue des pêcheurs, SOS Racisme, etc.)."
    assert {"Cimade", "Ligue des pêcheurs", "SOS Racisme"} <= playing_in(text, Role.SIGNATORY)
