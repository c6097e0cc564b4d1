from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.registry.identifiers import make_id


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("United Nations Mine Action Service", "united-nations-mine-action-service"),
        ("The Centre for Human Rights & Peace", "centre-human-rights-peace"),
        ("Women's Forum “Gala”", "womens-forum-gala"),
        (
            "Coordinating Council of Azerbaijanis living in the United Kingdom",
            "coordinating-council-azerbaijanis-living",
        ),
        ("???", "entry"),
        ("The", "the"),
    ],
)
def test_an_id_is_made_of_the_words_of_a_name(name: str, found: str) -> None:
    assert make_id(name) == found


@given(st.text(max_size=80), st.sets(st.sampled_from(["entry", "entry-2", "a", "the", "0"])))
def test_an_id_is_free_and_written_as_ids_are(name: str, taken: set[str]) -> None:
    found = make_id(name, taken)
    assert re.fullmatch("[a-z0-9][a-z0-9-]*", found)
    assert found not in taken
    assert make_id(name, taken) == found
