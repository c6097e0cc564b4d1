"""Parties called by one word: who has a spokesman for a field, and the word before "Party" on a page that names one."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from tests.extraction.said import names_in


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It is a sensible move, says Tidal’s Tertiary Education spokesperson Ann Lee.", {"Tidal"}),
        ("National's Law and Order spokesman, Tim Orvo, said so.", {"National"}),
        ("That is wrong, said the Free Kelpers' chair and Obbit's Housing spokeswoman Ann Lee.", {"Obbit"}),
        ("Norway's Foreign Affairs spokesman said so, and so did Ann's Health spokesman.", set()),
        ("Women's spokesperson Ann Lee said so.", set()),
    ],
)
def test_who_has_a_spokesman_for_a_field_is_a_body(text: str, bodies: set[str]) -> None:
    assert names_in(text) == bodies


def test_a_page_that_names_a_party_names_it_by_its_word_where_it_acts_has_or_is_given_something() -> None:
    text = (
        "The Tidal Party has won. Under Tidal, schools get more. Tidal has said no, Tidal's plan is old, and Tidal MPs "
        "agree. The Tidal Day is near, and Tidal Street is closed."
    )
    found = [mention.start for mention in extract(read_text(text)).mentions if mention.text == "Tidal"]
    assert found == [text.index(each) for each in ("Tidal, schools", "Tidal has said", "Tidal's plan", "Tidal MPs")]


def test_what_calls_much_besides_a_party_is_none_alone() -> None:
    assert names_in("The Democratic Party met. Democratic candidates won, and Democratic MPs are glad.") == {
        "Democratic Party"
    }
