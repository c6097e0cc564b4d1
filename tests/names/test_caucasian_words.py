from __future__ import annotations

import pytest

from directory.names.caucasian_words import HEADS, TOPICS
from directory.names.head_nouns import HEAD_NOUNS
from directory.names.parts import parse_organisation
from directory.names.rarity import rarity
from directory.names.tokens import latin_key
from directory.names.topic_words import TOPIC_WORDS


def test_every_head_noun_adds_to_one_that_is_there() -> None:
    assert not HEADS.keys() - HEAD_NOUNS.keys()


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Երևանի երիտասարդական կենտրոն", {"@AM/yerevan", "youth", "centre"}),
        ("Գրողների միություն", {"writer", "union"}),
        ("თბილისის სტუდენტური კლუბი", {"@GE/tbilisi", "student", "club"}),
        ("ქალთა უფლებების ფონდი", {"women", "right", "foundation"}),
    ],
)
def test_armenian_and_georgian_words_meet_their_concepts(name: str, forms: set[str]) -> None:
    assert {part.form for part in parse_organisation(name).content} == forms


def test_no_beginning_is_that_of_a_common_word_with_another_meaning() -> None:
    beginnings = {latin_key(w.rstrip("*")): topic for topic, line in TOPICS.items() for w in line.split() if "*" in w}
    common = [word for word in TOPIC_WORDS if rarity(word) < 0.7]
    wrong = [
        (word, begin)
        for word in common
        for begin, topic in beginnings.items()
        if word.startswith(begin) and word != topic
    ]
    assert not [pair for pair in wrong if pair[1] not in {"geolog", "geograp"}]
