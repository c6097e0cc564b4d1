"""Sentences in other languages than English that tell who signed, and for whom."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import RelationType, Role


def signers_of(text: str) -> set[str]:
    return {mention.text for mention in extract(read_text(text)).mentions if Role.SIGNATORY in mention.roles}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Zu den Unterzeichnern des Briefes gehören die Autorin Lena Falke und Jan Moor vom Torfbund.",
            {"Lena Falke", "Jan Moor", "Torfbund"},
        ),
        (
            "Entre los firmantes de la carta destacan la escritora Ana Ruiz y el expresidente del Senado Juan Campos.",
            {"Ana Ruiz", "Juan Campos"},
        ),
        (
            "Ayer firmaron la carta los actores Ana Ruiz y Pedro Luna; y la directora del Centro de Mareas, Eva Sanz.",
            {"Ana Ruiz", "Pedro Luna", "Eva Sanz", "Centro de Mareas"},
        ),
        (
            "L'appel est lancé. Parmi les premiers signataires figurent l'écrivaine Anne Petit et la Ligue des marins.",
            {"Anne Petit", "Ligue des marins"},
        ),
        (
            "Открытое письмо подписали писатель Пётр Сидоров и глава Фонда Андрея Громова Сергей Петров.",
            {"Пётр Сидоров", "Сергей Петров", "Фонда Андрея Громова"},
        ),
        (
            "Bildiriyi imzalayanlar arasında yazar Ayşe Kaya ve Kıyı Derneği Başkanı Mehmet Demir de bulunuyor.",
            {"Ayşe Kaya", "Mehmet Demir", "Kıyı Derneği"},
        ),
    ],
)
def test_all_names_behind_words_for_those_who_signed_sign(text: str, names: set[str]) -> None:
    assert signers_of(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Setenta vecinos firmaron una carta abierta dirigida al alcalde Pedro Luna.",
        "Анна Иванова и Олег Белый подписали письмо президенту Петру Сидорову.",
        "Wir bitten Sie, bald zu unterzeichnen, und grüßen Frau Lena Falke.",
    ],
)
def test_who_is_written_to_signs_nothing(text: str) -> None:
    assert signers_of(text).isdisjoint({"Pedro Luna", "Петру Сидорову", "Lena Falke"})


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Обращение подписала глава Фонда Андрея Громова Анна Иванова.", ("Анна Иванова", "Фонда Андрея Громова")),
        ("Firmaron la carta el poeta Juan Campos y la portavoz del Centro de Mareas, Eva Sanz.",
         ("Eva Sanz", "Centro de Mareas")),
        ("Bildiriyi imzalayanlar arasında Kıyı Derneği Başkanı Mehmet Demir var.", ("Mehmet Demir", "Kıyı Derneği")),
    ],
)  # fmt: skip
def test_who_signs_does_so_for_the_body_of_the_office(text: str, pair: tuple[str, str]) -> None:
    said = extract(read_text(text))
    found = [
        (said.mentions[link.source].text, said.mentions[link.target].text)
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR
    ]
    assert found == [pair]
