"""Who is quoted and to whom somebody writes in German and Romance sentences, and names that lists and offices cut."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    "text",
    [
        "Die Vereine sind gegen den Plan der Stadt. „Der Hafen gehört allen“, sagte Wencho Trabal am Montag.",
        "Las asociaciones no aceptan el plan del puerto. «No vamos a ceder», advirtió Wencho Trabal ante la prensa.",
        "Les associations sont contre le projet du port. « Nous ne céderons pas », a déclaré Wencho Trabal lundi.",
        "Le associazioni sono contro il progetto del porto. «Non cederemo», ha dichiarato Wencho Trabal ieri.",
        "As associações não aceitam o plano do porto. “Não vamos ceder”, afirmou Wencho Trabal na segunda.",
    ],
)
def test_unknown_names_behind_a_quotation_and_its_verb_are_persons(text: str) -> None:
    assert names_in(text, EntityKind.PERSON) == {"Wencho Trabal"}


def test_a_plural_behind_a_verb_of_saying_is_no_person() -> None:
    text = "Los vecinos no aceptan el plan del puerto. «No vamos a ceder», advirtió Amigos Verdes ante la prensa."
    assert not names_in(text, EntityKind.PERSON)


@pytest.mark.parametrize(
    ("text", "recipient", "signatory"),
    [
        (
            "Dans une lettre adressée au premier ministre, Marc Dubois, la Ligue des droits du port dénonce ce plan.",
            "Marc Dubois",
            "Ligue des droits du port",
        ),
        (
            "En una carta al alcalde, Juan Mora, la Asociación de Vecinos del Puerto denuncia el cierre del muelle.",
            "Juan Mora",
            "Asociación de Vecinos del Puerto",
        ),
    ],
)
def test_a_sentence_that_a_letter_opens_goes_on_with_who_writes(text: str, recipient: str, signatory: str) -> None:
    assert recipient in playing_in(text, Role.RECIPIENT)
    assert recipient not in playing_in(text, Role.SIGNATORY)
    assert signatory in playing_in(text, Role.SIGNATORY)


def test_of_whom_a_german_letter_demands_is_its_recipient() -> None:
    text = "Offener Brief der Vereine am Hafen. Von der Hafenstiftung Lübeck fordern wir den Erhalt der Werft.\n"
    assert playing_in(text, Role.RECIPIENT) == {"Hafenstiftung Lübeck"}


def test_a_name_ends_before_a_person_that_and_joins() -> None:
    text = "La manifestation a réuni la Ligue du port, et Anne Morel, maire de la ville, était présente."
    assert names_in(text) == {"Ligue du port"}
    assert names_in(text, EntityKind.PERSON) == {"Anne Morel"}


def test_a_board_leaves_the_body_it_heads() -> None:
    text = "„Der Hafen gehört allen“, so Dr. Jana Wolf, Geschäftsführender Vorstand von Hafenstiftung Lübeck."
    assert names_in(text) == {"Hafenstiftung Lübeck"}


def test_codes_of_provinces_behind_names_are_no_bodies() -> None:
    codes = {
        "Anna Rossi": "MI",
        "Marco Bianchi": "TO",
        "Luca Greco": "LU",
        "Sara Conti": "RM",
        "Paolo Gallo": "GE",
        "Carlo Maria Ferri": "PD",
    }
    rows = "\n".join(f"* {name} ({code})" for name, code in codes.items())
    text = f"Lettera aperta al sindaco\n\nChiediamo che il porto resti aperto a tutti.\n\nFirmatari:\n\n{rows}\n"
    assert not names_in(text)
    assert playing_in(text, Role.SIGNATORY) == set(codes)
