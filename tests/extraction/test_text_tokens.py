from __future__ import annotations

import pytest

from directory.extraction.text.blocks import Segment, SegmentKind
from directory.extraction.text.text_tokens import Tokens, tokenise


@pytest.fixture
def tokens() -> Tokens:
    text = "The Union and the Guild met, and the Union wrote"
    return tokenise(text, (Segment(0, len(text), SegmentKind.PROSE),))


@pytest.mark.parametrize(
    "table", [frozenset({"union", "the", "quarry"}), frozenset(), frozenset("abcdefghij") | {"and"}]
)
def test_the_words_of_a_table_are_found_in_their_order(tokens: Tokens, table: frozenset[str]) -> None:
    assert tokens.where(table) == [index for index, low in enumerate(tokens.low) if low in table]


def test_words_are_looked_up_between_two_tokens(tokens: Tokens) -> None:
    assert tokens.where({"the", "union", "wrote"}, 1, -1) == [1, 3, 8, 9]
