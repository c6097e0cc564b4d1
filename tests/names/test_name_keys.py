from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.names.name_keys import key_of, keys_of, words_of
from directory.names.normalise import normalise, search_key, unify
from directory.names.romanise import fold, fold_all, skeleton, skeletons

ALPHABET = st.sampled_from(
    "aceghikoqstwxyzAÄçćəƏıİğžŽßςΣήЖъбіїҷ'’`´ʼ-–/.,()\u200b\xad\u0301\x00\x85\u2028 12½①ﬁ中문տևאבלل"
)
NAMES = st.one_of(st.text(ALPHABET, max_size=30), st.text(max_size=30))
PRINTED = [
    "Farg`ona davlat universiteti",
    "Universität «Łódź» O'Brien & Söhne",
    "Səltənət Qocamanlı adına Mədəniyyət Fondu",
    "Đinđić i Ćosić",
    "Общество имени Ђинђића",
    "የኢትዮጵያ ውሃ ሀብት ኢንስቲትዩት",
    "मोहनलाल सुखाड़िया विश्\u200dवविद्यालय",
    "Οργάνωση Νέων",
]


@pytest.mark.parametrize("name", PRINTED)
def test_the_words_of_a_name_are_those_of_its_search_key(name: str) -> None:
    assert words_of(name) == search_key(name).split()


@given(st.lists(NAMES, max_size=8))
def test_many_names_have_the_keys_that_each_has_alone(names: list[str]) -> None:
    exact, texts = keys_of(names)
    assert list(zip(exact.tolist(), texts, strict=True)) == [tuple(key_of(name)) for name in names]


@given(st.lists(st.from_regex("[a-z0-9]{1,12}", fullmatch=True)))
def test_many_words_are_folded_as_each_is_alone(words: list[str]) -> None:
    assert fold_all(words) == [fold(word) for word in words]


@given(st.lists(st.from_regex("[a-z0-9]{1,12}", fullmatch=True).map(fold)))
def test_many_folded_words_have_the_consonants_that_each_has_alone(keys: list[str]) -> None:
    assert skeletons(keys) == [skeleton(key) for key in keys]


@settings(max_examples=200)
@given(NAMES)
def test_a_name_in_usual_letters_is_normalised_as_any_other(name: str) -> None:
    plain = unify(name).replace("İ", "i")
    for _ in range(4):
        plain = unify(plain.casefold()).replace("i̇", "i")
    assert normalise(name) == plain


def test_each_latin_and_cyrillic_letter_is_normalised_as_any_other() -> None:
    for letter in map(chr, (*range(0x250), *range(0x400, 0x530))):
        assert normalise(letter) == unify(unify(letter).replace("İ", "i").casefold())
