"""Words that stand for several, forms of law behind a kind of body, dots of a state, districts and reach."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Verdict
from directory.names.compare import compare

ORGANISATION = EntityKind.ORGANISATION
CASES = [
    ("Минздрав Латвии", "Министерство здравоохранения Латвии", Verdict.SAME),
    ("Минобороны Болгарии", "Ministry of Defence of Bulgaria", Verdict.SAME),
    ("Şairler Birliği Derneği", "Şairler Birliği", Verdict.SAME),
    ("T.C. Sağlık Bakanlığı", "Ministry of Health of Turkey", Verdict.SAME),
    ("Diocese of Lanternby", "Diocese of Kelpton", Verdict.DIFFERENT),
    ("The Swedish section of Lantern International", "Lantern Sweden", Verdict.SAME),
    ("State Agency for Qvarztel", "State Agency for Qvarztel of Norway", Verdict.SAME),
    ("Ministry of Finance", "Ministry of Finance of Norway", Verdict.UNSURE),
    ("Татарский театр", "Башкирский театр", Verdict.DIFFERENT),
]


@pytest.mark.parametrize(("a", "b", "verdict"), CASES)
def test_they_are_read_for_what_they_stand_for(a: str, b: str, verdict: Verdict) -> None:
    assert compare(a, b, ORGANISATION).verdict is verdict


def test_given_names_that_sound_alike_are_two() -> None:
    assert compare("Rasim Lanternov", "Rasul Lanternov", EntityKind.PERSON).verdict is Verdict.DIFFERENT
    assert compare("Vüqar Lanternov", "Vugar Lanternov", EntityKind.PERSON).verdict is Verdict.SAME
