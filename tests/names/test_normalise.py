from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from directory.names.normalise import normalise, search_key


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text())
def test_the_search_key_of_a_search_key_is_itself(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


def test_quotes_dashes_and_spaces_are_one() -> None:
    assert normalise("«Qızıl\u00a0–  Aypara»") == normalise('"qızıl - aypara"')


def test_a_search_in_one_script_finds_another() -> None:
    assert search_key("амнист") in search_key("Amnistia Internacional")
