"""German sentences that a preposition opens, and Romance lists of unions, say who states something."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


def playing(text: str, role: Role) -> set[str]:
    return {" ".join(m.text.split()) for m in extract(read_text(text)).mentions if role in m.roles}


@pytest.mark.parametrize(
    ("text", "signing", "asked"),
    [
        (
            "In einem Brief an Ministerin Nancy Dahl fordern Pro Asyl, die Diakonie Hessen und der Moorrat mehr Geld.",
            {"Pro Asyl", "Diakonie Hessen", "Moorrat"},
            {"Nancy Dahl"},
        ),
        (
            "In einem Brief an die Stadt kritisieren der Moorverein Nord und die Umweltgruppe Süd das Gesetz.",
            {"Moorverein Nord", "Umweltgruppe Süd"},
            set(),
        ),
        (
            "In einer gemeinsamen Erklärung warnen Greenpeace, der Moorverein Nord und die Umweltgruppe Süd davor.",
            {"Greenpeace", "Moorverein Nord", "Umweltgruppe Süd"},
            set(),
        ),
        (
            "Mit einem Appell an Ministerin Nancy Dahl wenden sich der BUND und der NABU gegen das Vorhaben.",
            {"BUND", "NABU"},
            {"Nancy Dahl"},
        ),
        (
            "Viele Menschen kennen den Brief. Unterzeichnet haben den Brief unter anderem Ute Lenz und Tom Beck.",
            {"Ute Lenz", "Tom Beck"},
            set(),
        ),
        ("In einem Interview mit der taz kritisiert der Verein Torf das Gesetz, das wir kennen.", set(), set()),
    ],
)
def test_who_follows_the_verb_states_what_a_writing_says(text: str, signing: set[str], asked: set[str]) -> None:
    assert playing(text, Role.SIGNATORY) == signing
    assert playing(text, Role.RECIPIENT) == asked
    assert playing(text, Role.TARGET) == set()


def test_unions_listed_before_a_participle_state_what_the_sentence_says() -> None:
    text = (
        "Les organisations syndicales de la région Bretagne, CGT, FO, FSU, Solidaires et UNEF, réunies le 4 mai 2021, "
        "réaffirment leur opposition à la réforme. Elles appellent les gens à manifester jeudi."
    )
    assert playing(text, Role.SIGNATORY) == {"CGT", "FO", "FSU", "Solidaires", "UNEF"}


def test_those_who_join_a_list_sign_too() -> None:
    text = (
        "Notre situation est grave et nous le disons à tous les élus.\n\nSignataires :\nADDE\nGisti\nSAF\n\n"
        "Rejoints par :\nASTI Bordeaux\nMédecins du Monde\nRéseau hospitalité Marseille\n"
    )
    joined = {"ASTI Bordeaux", "Médecins du Monde", "Réseau hospitalité Marseille"}
    assert playing(text, Role.SIGNATORY) == {"ADDE", "Gisti", "SAF"} | joined


def test_many_behind_a_quote_and_its_verb_are_not_criticised() -> None:
    text = (
        "« Ce texte est un recul », dénoncent une trentaine d'associations, dont la Ligue des marais, Attac et Lutte. "
        "La loi sera votée lundi par les députés, et nous ne pouvons pas nous taire."
    )
    assert playing(text, Role.TARGET) == set()
