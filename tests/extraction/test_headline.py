from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract

BODY = "\n\nThe Harbour Workers Union held a rally in Riga on 3 May 2021. It ended in the evening.\n"


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("Rally of the Harbour Workers Union in Riga", "Rally of the Harbour Workers Union in Riga"),
        ("Breaking news\n\nLatvia Riga Harbours\n\nHarbour workers call for talks", "Harbour workers call for talks"),
        (
            "Latvia Riga Harbours Union of Boatmen Ministry of Ports on the Sea\n\nHarbour workers call for talks",
            "Harbour workers call for talks",
        ),
        (
            "News\n\nHARBOUR UNIONS APPEAL TO THE COUNCIL\n\nTags: harbours, and the sea",
            "HARBOUR UNIONS APPEAL TO THE COUNCIL",
        ),
        (
            "To: The Chair, Harbour Council\n\nCc: Minister for Ports on leave\n\nA letter on harbours",
            "A letter on harbours",
        ),
        ("# Open letter on harbours\n", "Open letter on harbours"),
        ("The workers met in the morning and went home at night.", None),
    ],
)
def test_the_title_is_the_first_line_that_reads_like_a_headline(opening: str, title: str | None) -> None:
    assert extract(read_text(opening + BODY)).title == title
