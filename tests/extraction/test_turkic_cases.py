"""The cases of Turkish and Azerbaijani names say who sends and whom it reaches; offices join them in a list."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in


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


@pytest.mark.parametrize(
    ("text", "callers", "recipients"),
    [
        ("TÜS, KDB ve MEK 3 Mayıs anması için çağrı yaptı.", {"TÜS", "KDB", "MEK"}, set()),
        ("Kaya Sendikası da herkese seslendi ve bu çok iyi oldu.", {"Kaya Sendikası"}, set()),
        ("Torf Emek Platformu, DİSK'e ve KESK'e çağrı yaptı.", {"Torf Emek Platformu"}, {"DİSK", "KESK"}),
    ],
)
def test_who_calls_without_an_ending_is_not_called_to(text: str, callers: set[str], recipients: set[str]) -> None:
    found = extract(read_text(text))
    assert (names_with(found, Role.SIGNATORY), names_with(found, Role.RECIPIENT)) == (callers, recipients)


def test_offices_between_names_do_not_end_a_list_of_speakers_and_their_bodies_do_not_speak() -> None:
    text = (
        "Panele Kıyı Koruma Derneği Başkanı Ayşe Yıldırım, Zeytin Üreticileri Birliği Genel Sekreteri Mehmet Korkmaz "
        "ve "
        "Ege Balıkçılar Vakfı Başkanı Fatma Doğan katıldı ve bu çok iyi oldu."
    )
    people = {"Ayşe Yıldırım", "Mehmet Korkmaz", "Fatma Doğan"}
    assert names_with(extract(read_text(text)), Role.PARTICIPANT) == people


AZERBAIJANI_LETTER = """Açıq məktub

Su Təsərrüfatı İdarəsinin rəisi cənab Rəşad Quliyevə

Hörmətli Rəisimiz!

Sahilimizin qorunmasını və limanın açıq qalmasını xahiş edirik.

Lalə Məmmədova - Nizami adına Ədəbiyyat İnstitutunun direktoru

Elçin Həsənov - Dənizçilik üzrə Dövlət Mərkəzinin mütəxəssisi

Anar Quliyev - Rəssamlar Birliyinin sədri
"""


def test_the_line_above_an_azerbaijani_greeting_names_an_office_and_who_holds_it() -> None:
    assert playing_in(AZERBAIJANI_LETTER, Role.RECIPIENT) == {"Su Təsərrüfatı İdarəsinin", "Rəşad Quliyevə"}


def test_bodies_named_after_somebody_and_bodies_for_something_are_whole_before_an_office() -> None:
    assert links_in(AZERBAIJANI_LETTER, RelationType.SIGNS_FOR) == {
        ("Lalə Məmmədova", "Nizami adına Ədəbiyyat İnstitutunun"),
        ("Elçin Həsənov", "Dənizçilik üzrə Dövlət Mərkəzinin"),
        ("Anar Quliyev", "Rəssamlar Birliyinin"),
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nizami adına Ədəbiyyat İnstitutunun əməkdaşları toplaşıb.", "Nizami adına Ədəbiyyat İnstitutunun"),
        ("Mitinqdə Səməd Vurğun adına Dram Teatrının aktyorları olub.", "Səməd Vurğun adına Dram Teatrının"),
    ],
)
def test_azerbaijani_bodies_are_named_after_somebody(text: str, name: str) -> None:
    assert name in names_in(f"{text}\n")


def test_an_office_that_is_ours_is_nobodys_name() -> None:
    assert names_in("Hörmətli Prezidentimiz!\n\nSizdən kömək istəyirik.\n", EntityKind.PERSON) == set()


@pytest.mark.parametrize("word", ["KİV", "QHT", "STK", "НКО", "СМИ"])
def test_kinds_of_bodies_in_short_are_no_bodies(word: str) -> None:
    assert word not in names_in(f"Aksiyada icmalar və {word} nümayəndələri iştirak ediblər.\n")
