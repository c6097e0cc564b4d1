"""The cases of Turkish and Azerbaijani names say who sends and whom it reaches; offices join them in a list."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, Role


def names_with(found: Extraction, role: Role) -> set[str]:
    return {mention.text for mention in found.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("text", "senders", "recipients"),
    [
        (
            (
                "Zeytin Üreticileri Derneği, kuraklık nedeniyle Tarım Bakanlığı'na ve Ege Belediyeler Birliği'ne "
                "uzun bir "
                "mektup gönderdi ve bu mektupta çok şey istedi."
            ),
            {"Zeytin Üreticileri Derneği"},
            {"Tarım Bakanlığı", "Ege Belediyeler Birliği"},
        ),
        (
            (
                "Nar Bağları Birliyi quraqlıqla bağlı Kənd Təsərrüfatı Nazirliyinə və Su Ehtiyatları Agentliyinə "
                "müraciət "
                "edib və bu müraciətdə çox şey istəyib."
            ),
            {"Nar Bağları Birliyi"},
            {"Kənd Təsərrüfatı Nazirliyinə", "Su Ehtiyatları Agentliyinə"},
        ),
    ],
)
def test_the_dative_shows_whom_a_letter_reaches(text: str, senders: set[str], recipients: set[str]) -> None:
    found = extract(read_text(text))
    assert names_with(found, Role.RECIPIENT) == recipients
    assert senders <= names_with(found, Role.SIGNATORY)


def test_offices_between_names_do_not_end_a_list_of_speakers_and_their_bodies_do_not_speak() -> None:
    text = (
        "Panele Kıyı Koruma Derneği Başkanı Ayşe Yıldırım, Zeytin Üreticileri Birliği Genel Sekreteri Mehmet Korkmaz "
        "ve "
        "Ege Balıkçılar Vakfı Başkanı Fatma Doğan katıldı ve bu çok iyi oldu."
    )
    people = {"Ayşe Yıldırım", "Mehmet Korkmaz", "Fatma Doğan"}
    assert names_with(extract(read_text(text)), Role.PARTICIPANT) == people
