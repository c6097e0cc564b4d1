"""Texts cut anywhere, as pages saved in part are: they are read, and every mention is the text at its place."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from directory.documents.read import read_text
from directory.extraction.pipeline import extract

ROOT = Path(__file__).resolve().parents[2]
TEXTS = [path.read_text("utf-8") for path in sorted((ROOT / "data" / "documents").glob("*.txt"))]
ENDINGS = [
    "The Boat Union's",
    "Signed:\n\nGruppo di",
    "Signed:\n\nComité de la",
    "the Secretary of State for Trade and",
    "Initial sponsors include the TIDE Coalition, The People'",
    "Unterzeichnet von:\n\nVerband der",
    "İmzalayanlar:\n\nDeniz Derneği'",
]


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(TEXTS), st.integers(0, 6000), st.integers(1, 700), st.sampled_from(["", *ENDINGS]))
def test_a_text_that_was_cut_anywhere_is_read(text: str, start: int, size: int, ending: str) -> None:
    piece = text[start % len(text) :][:size] + ending
    for mention in extract(read_text(piece)).mentions:
        assert piece[mention.start : mention.end] == mention.text
