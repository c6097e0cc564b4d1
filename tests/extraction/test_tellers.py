"""Who told an agency what a sentence says, and names in lines that lead to other pages."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    return {mention.name for mention in said.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("sentence", "recipients", "publishers"),
    [
        (
            "The Kelp Union has sent a letter to the Senate of Norway, the press service of the Tide Club told KNA.",
            {"Senate of Norway"},
            {"Tide Club", "KNA"},
        ),
        (
            "Letters were sent to the Harbour Ministry and the Tide Commission, the Kelp Committee informed KNA.",
            {"Harbour Ministry", "Tide Commission"},
            {"Kelp Committee", "KNA"},
        ),
        (
            "Letters were sent to the Harbour Ministry and the Tide Commission, the chair of the Kelp Committee said.",
            {"Harbour Ministry", "Tide Commission"},
            set(),
        ),
        (
            "Letters were sent to the Harbour Ministry, the Kelp Committee for Work, told\nThe rally was long.",
            {"Harbour Ministry"},
            {"Kelp Committee for Work"},
        ),
        (
            "Letters were sent to the Harbour Ministry, Kelp Committee secretary Anna Lind told KNA.",
            {"Harbour Ministry"},
            {"KNA"},
        ),
    ],
)
def test_who_tells_an_agency_published_it_and_was_not_written_to(
    sentence: str, recipients: set[str], publishers: set[str]
) -> None:
    assert playing(sentence, Role.RECIPIENT) == recipients
    assert playing(sentence, Role.PUBLISHER) == publishers


@pytest.mark.parametrize("label", ["READ MORE", "Also read", "See also", "Related news"])
def test_names_in_a_line_that_leads_elsewhere_play_no_part(label: str) -> None:
    text = f"The dockers met on Friday.\n\n{label}: Kelp Union calls on the Harbour Ministry to act.\n\nThey went home."
    assert not playing(text, Role.SIGNATORY)
    assert not playing(text, Role.RECIPIENT)


@pytest.mark.parametrize(
    "teller",
    [
        "the Chairman of the Kelp Committee, Bo Dahl, told journalists",
        "the secretary general of the Kelp Committee, Bo Dahl, told reporters",
        "the Kelp Committee told the media",
    ],
)
def test_who_tells_reporters_of_a_writing_was_not_written_to(teller: str) -> None:
    text = f"The Tide Society addressed a statement to the Harbour Agency, {teller}."
    assert playing(text, Role.RECIPIENT) == {"Harbour Agency"}
