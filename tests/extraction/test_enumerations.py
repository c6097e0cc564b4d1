from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Role


def bodies(text: str, role: Role | None = None) -> set[str]:
    said = extract(read_text(text))
    found = [mention for mention in said.mentions if mention.kind is EntityKind.ORGANISATION]
    return {mention.name for mention in found if role is None or role in mention.roles}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The call was heard by media outlets such as Fjord Ekspress, Blå Bølge, Kanal 24 and Nordlys.",
            {"Fjord Ekspress", "Blå Bølge", "Kanal 24", "Nordlys"},
        ),
        (
            "Several organisations, including Lantern, Quiet Shores and Tidewrack, have left the talks.",
            {"Lantern", "Quiet Shores", "Tidewrack"},
        ),
        (
            "The groups are: Lantern; Quiet Shores; Tidewrack; and the Harbour Workers Union.",
            {"Lantern", "Quiet Shores", "Tidewrack", "Harbour Workers Union"},
        ),
        ("A copy was sent to Tidewrack, Quiet Shores and other organisations.", {"Tidewrack", "Quiet Shores"}),
        (
            "Mehrere Organisationen, darunter Laterne, Stille Ufer und Treibholz, haben die Gespräche verlassen.",
            {"Laterne", "Stille Ufer", "Treibholz"},
        ),
    ],
)
def test_what_a_noun_for_bodies_lists_are_bodies(sentence: str, expected: set[str]) -> None:
    assert expected <= bodies(f"News from the harbour\n\n{sentence}\n")


def test_a_long_list_may_print_its_names_in_small_letters() -> None:
    listed = (
        "The plea was signed by organisations that include Altogether, Rivers and streams group, Bergen port workers "
        "circle, union of small boats, Friends of kelp, Daughters of the tide and Harbour women's house."
    )
    expected = {
        "Altogether",
        "Bergen port workers circle",
        "Daughters of the tide",
        "Friends of kelp",
        "Harbour women's house",
        "Rivers and streams group",
        "union of small boats",
    }
    assert bodies(f"News from the harbour\n\n{listed}\n", Role.SIGNATORY) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Groups such as Norwegians, Danes and Swedes have met.",
        "The organisations, including Norway, Denmark and Sweden, have met.",
        "Many organisations were closed, Berlin said, and nobody was asked.",
    ],
)
def test_peoples_and_countries_in_such_a_list_are_no_bodies(sentence: str) -> None:
    assert bodies(f"News from the harbour\n\n{sentence}\n") == set()


@pytest.mark.parametrize(
    "text",
    [
        "In conjunction with",
        "signed by",
        "with",
        "Groups such as",
        "and other groups",
        "told the",
        "A (B",
        "XYZ (",
        "the campaign",
        "Cc",
        "To",
    ],
)
def test_a_text_may_end_behind_any_cue(text: str) -> None:
    assert extract(read_text(text)).mentions == ()
