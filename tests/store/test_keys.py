from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.store.keys import folded_key, plain_key, sorted_by


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("“Gala” Greek–Azerbaijani Society", "gala greek azerbaijani society"),
        ("People's Party", "peoples party"),
        ("İSTANBUL", "istanbul"),
        ("!?", ""),
    ],
)
def test_a_plain_key_is_words_in_latin_letters(text: str, key: str) -> None:
    assert plain_key(text) == key


def test_spellings_of_one_name_meet_in_the_folded_key() -> None:
    assert folded_key("Zeynalov") == folded_key("Зейналов")


def test_an_article_in_front_does_not_count_in_the_order() -> None:
    assert sorted_by(plain_key("The Guardian")) == "guardian"
    assert sorted_by(plain_key("The")) == "the"


@given(st.text(max_size=60))
def test_a_plain_key_is_its_own_key(text: str) -> None:
    assert plain_key(plain_key(text)) == plain_key(text)
