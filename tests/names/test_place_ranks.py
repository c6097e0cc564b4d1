from __future__ import annotations

import pytest

from directory.model import EntityKind, Verdict
from directory.names.compare import compare


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Nagoya City University", "Nagoya University", Verdict.UNSURE),
        ("City of Graz College", "Graz College", Verdict.UNSURE),
        ("Graz Metropolitan College", "Graz College", Verdict.UNSURE),
        ("Baku City Hospital", "Hospital of the City of Baku", Verdict.SAME),
        ("City of Prague", "Prague", Verdict.SAME),
        ("Ministry of Justice of the Republic of Azerbaijan", "Ministry of Justice of Azerbaijan", Verdict.SAME),
    ],
)
def test_a_word_for_what_a_place_is_tells_one_school_or_hospital_of_it_from_another(
    one: str, other: str, verdict: Verdict
) -> None:
    assert compare(one, other, EntityKind.ORGANISATION).verdict is verdict


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Universidad Zorn del Sur", "Universidad Zorn"),
        ("Institute of Semiconductors", "Institute of the Family"),
        ("Simon Institute", "Family Institute"),
        ("Herzen Institute", "Heart Institute"),
    ],
)
def test_a_word_is_not_taken_for_one_of_another_language_that_it_begins_like(one: str, other: str) -> None:
    assert compare(one, other, EntityKind.ORGANISATION).verdict is Verdict.DIFFERENT


def test_a_ukrainian_word_without_letters_of_its_own_is_read_as_one() -> None:
    found = compare("Спілка письменників України", "Union of Writers of Ukraine", EntityKind.ORGANISATION)
    assert found.verdict is Verdict.SAME
