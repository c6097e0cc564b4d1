"""Russian names of bodies in their cases."""

from __future__ import annotations

import pytest

from directory.extraction.words.russian_cases import cases_of


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Морской союз", ["Морского союза", "Морскому союзу", "Морским союзом", "Морском союзе"]),
        ("Голос моря", ["Голоса моря", "Голосу моря", "Голосом моря", "Голосе моря"]),
        ("Тихая гавань", ["Тихой гавани", "Тихую гавань", "Тихой гаванью"]),
        ("Рыбачья правда", ["Рыбачьей правды", "Рыбачьей правде", "Рыбачью правду", "Рыбачьей правдой"]),
        ("Волна", ["Волны", "Волне", "Волну", "Волной"]),
        ("Общее дело", ["Общего дела", "Общему делу", "Общим делом", "Общем деле"]),
        ("Соловьинь", ["Соловьиня", "Соловьиню", "Соловьинем", "Соловьине"]),
    ],
)
def test_adjectives_and_noun_are_declined_together(name: str, forms: list[str]) -> None:
    assert [form for form in cases_of(name) if form != name] == [form for form in forms if form != name]


def test_short_forms_stay_as_they_are() -> None:
    assert cases_of("ФСБ") == ["ФСБ"]
