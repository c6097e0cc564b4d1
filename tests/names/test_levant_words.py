from __future__ import annotations

import pytest

from directory.names.head_nouns import HEAD_NOUNS
from directory.names.levant_words import HEADS, TOPICS
from directory.names.parts import parse_organisation
from directory.names.tokens import latin_key


def test_every_head_noun_adds_to_one_that_is_there() -> None:
    assert not HEADS.keys() - HEAD_NOUNS.keys()


def test_no_word_of_few_consonants_is_known() -> None:
    assert all(
        len(latin_key(word)) > 3 for table in (HEADS, TOPICS) for line in table.values() for word in line.split()
    )


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Σύλλογος Γυναικών", {"association", "women"}),
        ("منظمة الصحة", {"organisation", "health"}),
        ("انجمن نویسندگان", {"association", "writer"}),
        ("התאחדות הסטודנטים", {"union", "student"}),
        ("הסטודנטים", {"student"}),
    ],
)
def test_words_meet_their_concepts(name: str, forms: set[str]) -> None:
    assert {part.form for part in parse_organisation(name).content} == forms
