"""Names inside the quoted words of placards."""

from __future__ import annotations

from directory.documents.read import read_text
from directory.extraction.pipeline import extract


def test_a_slogan_on_a_placard_names_no_body() -> None:
    text = (
        "The marchers of the Harbour Workers Union held placards with 'Disband the Storm Brigade' and 'Water for all'."
    )
    named = {one.text for one in extract(read_text(text)).mentions}
    assert "Harbour Workers Union" in named
    assert "Storm Brigade" not in named


def test_a_body_named_outside_a_slogan_stays() -> None:
    text = "They chanted “Down with tolls” before the Bridge Toll Authority of Bergen, and went home."
    assert any("Bridge Toll Authority" in one.text for one in extract(read_text(text)).mentions)
