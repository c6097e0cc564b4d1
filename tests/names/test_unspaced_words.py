from __future__ import annotations

import pytest

from directory.model import Verdict
from directory.names.compare import compare
from directory.names.head_nouns import HEAD_NOUNS
from directory.names.parts import parse_organisation
from directory.names.topic_words import TOPIC_WORDS
from directory.names.unspaced_words import HEADS, TOPICS, words_apart


def test_every_word_adds_to_a_concept_that_is_there() -> None:
    assert not HEADS.keys() - HEAD_NOUNS.keys()
    assert not TOPICS.keys() - TOPIC_WORDS.keys() - {"normal"}


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("日本大学", ["@JP", "university"]),
        ("株式会社イクヨ", ["=ikuyo"]),
        ("蚌埠医学院", ["=bangbuyi", "college"]),
        ("서울대학교", ["@KR/seoul", "university"]),
        ("มหาวิทยาลัยสยาม", ["university", "=syam"]),
    ],
)
def test_words_are_read_that_stand_without_spaces(name: str, forms: list[str]) -> None:
    assert [part.form for part in parse_organisation(name).content] == forms


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("株式会社イクヨ", "イクヨ", Verdict.SAME),
        ("株式会社イクヨ", "株式会社イクノ", Verdict.DIFFERENT),
        ("一般社団法人日本光学会", "一般社団法人日本家政学会", Verdict.DIFFERENT),
        ("北京大学", "Peking University", Verdict.SAME),
        ("蚌埠医学院", "蚌埠学院", Verdict.DIFFERENT),
        ("มหาวิทยาลัยสยาม", "มหาวิทยาลัยอัสสัมชัญ", Verdict.DIFFERENT),
    ],
)
def test_letters_that_sound_alike_are_not_the_same_word(a: str, b: str, verdict: Verdict) -> None:
    assert compare(a, b).verdict is verdict


@pytest.mark.parametrize("text", ["", "Baku", "北", "\ud800北京", "大学" * 5_000])
def test_any_text_is_taken_apart(text: str) -> None:
    assert words_apart(text).replace(" ", "") == text.replace(" ", "")
