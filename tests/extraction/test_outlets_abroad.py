"""Who reports is the publisher, in other languages than English too."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Kelpnews xəbər verir ki, bu gün şəhərdə böyük bir aksiya olub və bu aksiyada çox adam olub.", "Kelpnews"),
        ('"Sahil"in məlumatına görə, bu gün şəhərdə bir aksiya olub və bu aksiyada çox adam olub.', "Sahil"),
        ("Başkan, KHA muhabirine yaptığı açıklamada bu yürüyüşün çok iyi olduğunu ve devam edeceğini söyledi.", "KHA"),
        (
            "В городе прошёл митинг, сообщает «Прибой». На нём было много людей, и они пели, как и в прошлом году.",
            "Прибой",
        ),
        ("Oslo, 4. Mai (NDK) - Auf dem Platz haben sich gestern viele Menschen für die Fjorde versammelt.", "NDK"),
    ],
)
def test_who_reports_is_the_publisher(text: str, outlet: str) -> None:
    found = extract(read_text(text))
    assert outlet in {mention.text for mention in found.mentions if Role.PUBLISHER in mention.roles}


def test_the_body_of_a_speaker_is_no_publisher() -> None:
    text = (
        "Según explicó ayer el portavoz de la Asociación de Regantes del Segura, Pedro Luna, la marcha es la primera "
        "de "
        "las que se harán este año en la región."
    )
    found = extract(read_text(text))
    assert not [mention.text for mention in found.mentions if Role.PUBLISHER in mention.roles]


def test_an_agency_behind_the_day_of_a_dateline_is_written_in_any_capitals() -> None:
    text = "ГАВАНЬ, 17 сентября, KelpMedia. Союз портовиков передал мэру посылку с подписными листами жителей.\n"
    said = extract(read_text(text))
    assert {mention.text for mention in said.mentions if Role.PUBLISHER in mention.roles} == {"KelpMedia"}


def test_a_russian_infinitive_behind_a_call_names_nobody_called_upon() -> None:
    said = extract(read_text("Учёные призвали снять с Фонда моря статус агента и помочь рыбакам.\n"))
    assert not [mention for mention in said.mentions if Role.RECIPIENT in mention.roles]


@pytest.mark.parametrize("source", ["Bericht der Kommission", "Umfrage", "Haushaltsplan", "Medienberichten", "Urteil"])
def test_what_something_is_said_in_is_no_outlet(source: str) -> None:
    said = extract(read_text(f"Laut {source} fehlen in der Stadt viele Plätze, und das ist nicht neu.\n"))
    assert not [mention.text for mention in said.mentions if Role.PUBLISHER in mention.roles]
