from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.names.sounds import sound_distance, sounds

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=14)


def apart(one: str, other: str, *, vowels: bool = True) -> float:
    return sound_distance(sounds(one), sounds(other), vowels=vowels)


@pytest.mark.parametrize(
    ("near", "far"),
    [
        (("ahmad", "akhmed"), ("ahmad", "mahmud")),
        (("gojamanli", "qojamanli"), ("gojamanli", "gahramanli")),
        (("macron", "marcon"), ("macron", "marin")),
        (("schewardnadze", "shevardnadze"), ("shevardnadze", "saganelidze")),
        (("aleksandr", "alexander"), ("aleksandr", "aleksei")),
        (("cemil", "jamil"), ("cemil", "kerim")),
    ],
)
def test_habits_of_writing_are_near_and_other_names_far(near: tuple[str, str], far: tuple[str, str]) -> None:
    assert apart(*near) < 0.15 < apart(*far)


def test_without_vowels_consonants_alone_count() -> None:
    assert apart("bahrami", "bhrmi", vowels=False) < 0.1 < apart("bahrami", "bhrmi")


def test_another_first_sound_counts_more_than_one_inside() -> None:
    assert apart("demir", "lemir") > apart("demir", "delir")


@settings(max_examples=200, deadline=None)
@given(WORDS, WORDS, st.booleans())
def test_distance_is_symmetric_and_bounded(one: str, other: str, vowels: bool) -> None:  # noqa: FBT001 - drawn
    distance = apart(one, other, vowels=vowels)
    assert distance == pytest.approx(apart(other, one, vowels=vowels))
    assert 0 <= distance <= 1
    assert apart(one, one, vowels=vowels) == 0
