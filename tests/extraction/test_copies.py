"""Address blocks: who gets a letter and who a copy, street and office told from body."""

from __future__ import annotations

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role

LETTER = """HRH Prince Olav
Fjord Palace
P.O. Box 7, Sandhaven

Cc. The Rt Hon Ana Petrova MP
Secretary of State for Fisheries
Nordic Fisheries Office
King Olav Street, Sandhaven SH1 4AB

cc The Honorable Kari P. Olsen
High Representative of the Baltic Union for Harbours and Tides

Your Highness,

We ask you to keep the harbour open. We thank you.
"""


def test_labels_without_a_colon_say_who_gets_a_copy() -> None:
    said = extract(read_text(LETTER))
    addressed = {mention.name for mention in said.mentions if Role.RECIPIENT in mention.roles}
    assert {"Ana Petrova", "Nordic Fisheries Office", "Kari P. Olsen", "Baltic Union"} <= addressed
    assert not any("Street" in name or "Harbours" in name or name == "Fisheries" for name in addressed)


def test_who_stands_above_the_first_copy_is_written_to() -> None:
    said = extract(read_text(LETTER))
    addressed = {mention.name for mention in said.mentions if Role.RECIPIENT in mention.roles}
    assert "Olav" in " ".join(addressed)


def test_to_without_a_colon_leads_to_who_is_written_to() -> None:
    said = extract(
        read_text(
            "To Mr Kari Olsen\nPresident of the Nordic Rivers Agency\nQueen's Park\nRoom 281, Fjord Building\n"
            "Sandhaven, ON M7A 1A1\n\nDear Mr Olsen,\n\nWe ask you to keep the harbour open.\n"
        )
    )
    addressed = {mention.name for mention in said.mentions if Role.RECIPIENT in mention.roles}
    assert addressed == {"Kari Olsen", "Nordic Rivers Agency"}
