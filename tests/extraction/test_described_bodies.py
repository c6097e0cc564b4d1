"""Names that small words up to a noun for bodies describe, and heads that go on with a short form."""

from __future__ import annotations

import pytest

from tests.extraction.said import names_in


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Tide Watch hüquq-müdafiə təşkilatı həbsləri pisləyib və cavab istəyib.", "Tide Watch"),
        ("“Açıq dəniz” mətbuatı müdafiə təşkilatı dünən bəyanat yayıb.", "Açıq dəniz"),
        ("Kelp Action çevre koruma örgütü dün limanda bir açıklama yaptı.", "Kelp Action"),
        ("“Mavi Yol” deniz taşımacılığı şirketi iskeleyi dün kapattı.", "Mavi Yol"),
        (
            "Dünən Tide Front beynəlxalq insan hüquqları şəbəkəsi hökumətə məktub göndərib və cavab istəyib.",
            "Tide Front",
        ),
        ("Письмо вчера подписал Профсоюз журналистов и работников СМИ.", "Профсоюз журналистов и работников СМИ"),
        ("С ними был Союз ветеранов МВД и ещё два клуба.", "Союз ветеранов МВД"),
    ],
)
def test_a_name_is_known_by_the_noun_that_describes_it(sentence: str, name: str) -> None:
    assert name in names_in(f"{sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    ["Partiyanın Gəncə şəhər təşkilatı iclas keçirib.", "Bakıda mətbuatı müdafiə təşkilatı yaradılıb."],
)
def test_towns_before_such_a_noun_are_no_names(sentence: str) -> None:
    assert names_in(f"{sentence}\n").isdisjoint({"Gəncə", "Partiyanın Gəncə", "Bakıda"})
