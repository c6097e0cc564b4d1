from __future__ import annotations

import pytest

from directory.names.places import country_of, may_overlap, places, within

NAMED = [
    ("germany", "DE"),
    ("almaniya", "DE"),
    ("deutsche", "DE"),
    ("britain", "GB"),
    ("uk", "GB"),
    ("usa", "US"),
    ("america", "US"),
    ("london", "GB/london"),
    ("bavaria", "DE-BY"),
    ("europe", "*EU"),
]


@pytest.mark.parametrize(("name", "code"), NAMED)
def test_countries_demonyms_regions_and_cities_have_codes(name: str, code: str) -> None:
    assert places()[name] == code


def test_a_city_lies_in_its_country_and_its_part_of_the_world() -> None:
    assert within("GB/london", "GB")
    assert within("GB/london", "*EU")
    assert not within("GB", "GB/london")


def test_a_city_may_lie_in_any_region_of_its_country_only() -> None:
    assert may_overlap("US/chicago", "US-IL")
    assert not may_overlap("US-CA", "US-IL")
    assert not may_overlap("DE/berlin", "US-IL")


def test_every_code_that_is_no_part_of_the_world_names_a_country() -> None:
    assert all(len(country_of(code) or "XX") == 2 for code in set(places().values()))


@pytest.mark.parametrize("word", ["law", "laws", "men", "many"])
def test_a_word_of_the_field_is_no_country_of_a_language_far_away(word: str) -> None:
    assert word not in places()
