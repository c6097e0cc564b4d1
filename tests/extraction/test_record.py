from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Signed by:\n\nAnna Berg – Harbour Workers Union;\n\nOlaf Lund – Centre for Fjord Culture.",
            "Centre for Fjord Culture",
        ),
        ("The appeal was signed by the Harbour Workers Union.", "Harbour Workers Union"),
    ],
)
def test_the_full_stop_of_a_sentence_is_no_part_of_a_name(text: str, name: str) -> None:
    assert name in {mention.name for mention in extract(read_text(text)).mentions}
