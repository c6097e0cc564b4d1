from __future__ import annotations

import pytest

from directory.names.city_names import CITIES
from directory.names.parts import parse_organisation
from directory.names.places import places
from directory.names.tokens import latin_key


def test_every_name_of_a_city_is_in_the_table_of_places() -> None:
    missing = [name for names in CITIES.values() for name in names.split("|") if latin_key(name) not in places()]
    assert not missing


@pytest.mark.parametrize(
    ("name", "city"),
    [
        ("Хельсинкская группа", "FI/helsinki"),
        ("Wiener Kulturverein", "AT/vienna"),
        ("Парижский клуб", "FR/paris"),
        ("Praqa Evi", "CZ/prague"),
        ("Casa de Varsovia", "PL/warsaw"),
        ("Stepanakert Youth Centre", "AZ/khankendi"),
        ("ქუთაისის თეატრი", "GE/kutaisi"),
        ("Pariser Haus", "FR/paris"),
    ],
)
def test_a_city_is_known_in_other_languages_and_as_an_adjective(name: str, city: str) -> None:
    assert city in parse_organisation(name).places
