"""The name of a body in a case is offered in the nominative; what is printed stays as it is."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.shapes.declined_bodies import nominative_body


@pytest.mark.parametrize(
    ("printed", "language", "name"),
    [
        ("Союзу лодочников Карелии", "ru", "Союз лодочников Карелии"),
        ("Объединением пасечников", "ru", "Объединение пасечников"),
        ("Ассоциации сельских врачей", "ru", "Ассоциация сельских врачей"),
        ("Международному комитету рек", "ru", "Международный комитет рек"),
        ("Городского суда Читы", "ru", "Городской суд Читы"),
        ("Высшей школы дизайна", "ru", "Высшая школа дизайна"),
        ("Государственной Думы", "ru", "Государственная Дума"),
        ("Федерального агентства по рекам", "ru", "Федеральное агентство по рекам"),
        ("Московскую патриархию", "ru", "Московская патриархия"),
        ("Фонда «Родник»", "ru", "Фонд «Родник»"),
        ("Союз лодочников", "ru", "Союз лодочников"),
        ("Общество рек", "ru", "Общество рек"),
        ("Росводресурса", "ru", "Росводресурса"),
        ("Göl Kurulundan", "tr", "Göl Kurulu"),
        ("Kıyı Balıkçıları Birliğine", "tr", "Kıyı Balıkçıları Birliği"),
        ("Kıyı Balıkçıları Birliği", "tr", "Kıyı Balıkçıları Birliği"),
        ("Su Nazirliyinə", "az", "Su Nazirliyi"),
        ("Balıqçılar Federasiyası", "az", "Balıqçılar Federasiyası"),
        ("Göllər Şurasının", "az", "Göllər Şurası"),
        ("Kelp Unionu", "en", "Kelp Unionu"),
        ("Союзу лодочников", None, "Союзу лодочников"),
    ],
)
def test_a_body_in_a_case_has_its_name_in_the_nominative(printed: str, language: str | None, name: str) -> None:
    assert nominative_body(printed, language) == name


def test_a_mention_keeps_what_is_printed_and_offers_the_nominative() -> None:
    text = "Мы обращаемся к Союзу лодочников Карелии с просьбой, чтобы он ответил на это письмо."
    [mention] = extract(read_text(text)).mentions
    assert (mention.text, mention.name) == ("Союзу лодочников Карелии", "Союз лодочников Карелии")
