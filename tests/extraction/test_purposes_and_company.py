"""What Romance bodies are for or against, who acts together in German, names of lists that begin small."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "La Plataforma por la Paz y el Desarme y la Unión de Barqueros firman la carta.",
            {"Plataforma por la Paz y el Desarme", "Unión de Barqueros"},
        ),
        (
            "Le Comité contre le Bruit et la Pollution et la Cimade ont signé la lettre.",
            {"Comité contre le Bruit et la Pollution", "Cimade"},
        ),
        (
            "O Grupo de Ação Conjunta contra o Ruído e a Poluição escreveu uma carta ao ministro.",
            {"Grupo de Ação Conjunta contra o Ruído e a Poluição"},
        ),
        (
            "À l'appel du Syndicat des pêcheurs et de la CGT, 300 personnes ont manifesté hier.",
            {"Syndicat des pêcheurs", "CGT"},
        ),
    ],
)
def test_a_second_purpose_belongs_to_a_name_and_a_second_body_does_not(text: str, names: set[str]) -> None:
    assert names_in(text) == names
    assert not links_in(text, RelationType.BRANCH_OF)


@pytest.mark.parametrize(
    "text",
    [
        "COMMUNIQUÉ DE PRESSE\n\nKerlann, le 3 mai 2024\n\nNous sommes contre le projet de la mairie.",
        "Nous demandons une réponse.\n\nCopie : M. le Préfet du Kerlannois ; Mme Anne Petit, maire de Kerlann",
        "Firman:\n- Ana Ruiz, alcaldesa de Villaclara\n- Luis Prat, gobernador de Chubal\n- Rosa Pons, médica\n",
    ],
)
def test_releases_and_places_of_mayors_are_no_bodies(text: str) -> None:
    assert names_in(text) == set()


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "Zusammen mit dem Mieterverein Nordhafen ruft das Aktionsbündnis Kai zu einer Demonstration auf.",
            Role.ORGANISER,
            {"Mieterverein Nordhafen", "Aktionsbündnis Kai"},
        ),
        (
            "Gemeinsam mit dem NABU kritisiert der Fischerbund Nord den Plan.",
            Role.SIGNATORY,
            {"NABU", "Fischerbund Nord"},
        ),
        (
            "Der Fischerbund Nord hat gemeinsam mit dem NABU einen offenen Brief veröffentlicht.",
            Role.SIGNATORY,
            {"NABU", "Fischerbund Nord"},
        ),
        (
            "Auf dem Platz ist es voll. Redebeiträge halten Lena Krabbe, Jens Harms sowie Ute Stein.",
            Role.PARTICIPANT,
            {"Lena Krabbe", "Jens Harms", "Ute Stein"},
        ),
        ("Zuerst hatte der „Nordbote“ darüber berichtet.", Role.PUBLISHER, {"Nordbote"}),
        ("Wie der Seebote am Montag berichtete, kamen 300 Menschen in die Stadt.", Role.PUBLISHER, {"Seebote"}),
        ("Der Vorstand hatte der Versammlung darüber berichtet.", Role.PUBLISHER, set()),
    ],
)
def test_those_with_whom_somebody_acts_act_too(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Le port est à tous.\n\nSignataires :\n\n- Ligue des marées\n- alternatiba Kerlann\n"
                "- collectif Vagues Libres\n- syndicat des pêcheurs de Kerlann\n"
            ),
            {"Ligue des marées", "alternatiba Kerlann", "collectif Vagues Libres", "syndicat des pêcheurs de Kerlann"},
        ),
        (
            (
                "El río es de todas.\n\nFirman:\n\n- asociación de vecinos La Ribera\n- Plataforma Río Vivo\n"
                "- colectivo Aguas Claras\n"
            ),
            {"asociación de vecinos La Ribera", "Plataforma Río Vivo", "colectivo Aguas Claras"},
        ),
        (
            (
                "Der Deich muss weg.\n\nUnterzeichnende:\n\nWattwacht e.V.\n\nSolawi Krautkopp\n\nFischerbund Nord\n\n"
                "V.i.S.d.P.: Jens Harms, Am Deich 3, 26000 Nordhafen\n"
            ),
            {"Wattwacht e.V.", "Solawi Krautkopp", "Fischerbund Nord"},
        ),
    ],
)
def test_names_that_begin_small_sign_and_who_answers_for_a_page_does_not(text: str, names: set[str]) -> None:
    assert playing_in(text, Role.SIGNATORY) == names


def test_a_german_noun_before_a_short_form_says_what_it_is() -> None:
    text = "Der Verband VDR fordert von der Partei AfD eine Antwort, und der Verein Uferland lehnt das ab."
    assert names_in(text) == {"VDR", "AfD", "Verein Uferland"}


def test_a_stray_comma_parts_nobody_from_a_degree() -> None:
    text = "Mit freundlichen Grüßen\n\nDr. med. P. Schreiner\nDr. med, U. Harms-Köhne\nUte Stein\n"
    assert names_in(text, EntityKind.PERSON) == {"P. Schreiner", "U. Harms-Köhne", "Ute Stein"}
    assert names_in(text) == set()
