from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType


def bodies(text: str) -> set[str]:
    said = extract(read_text(f"News from the harbour\n\n{text}\n"))
    return {mention.name for mention in said.mentions if mention.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A banner was hung by people of the Right to Fish (RTF) campaign in the morning.", {"Right to Fish", "RTF"}),
        ("Dozens came, as did the Tidewrack movement and its friends.", {"Tidewrack"}),
        ("She told the Havnepost that the harbour would be closed.", {"Havnepost"}),
        ("He said it to Kari Olsen, Tidewrack convenor at the harbour, near the mole.", {"Tidewrack"}),
    ],
)
def test_a_noun_an_office_or_an_outlet_gives_a_name_away(sentence: str, expected: set[str]) -> None:
    assert bodies(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The Norwegian movement and the Green forum met in the harbour.",
        "She told the Danes that the harbour would be closed.",
        "He said it to Kari Olsen, Norwegian minister and fisher.",
        "The Bergen Drilling Project was opened, and so was the Tidal Trade and Innovation Partnership (TTIP).",
    ],
)
def test_peoples_fields_works_and_treaties_are_no_bodies(sentence: str) -> None:
    assert bodies(sentence) == set()


def test_the_short_form_before_such_a_noun_stands_for_the_name() -> None:
    said = extract(read_text("News\n\nPeople of the Right to Fish (RTF) campaign came to the harbour.\n"))
    (link,) = said.relations
    assert link.type is RelationType.ACRONYM_OF
    assert said.mentions[link.target].name == "Right to Fish"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("The president G. Maria Olsen came.", "G. Maria Olsen"),
        ("It was shown by the union's spokeswoman Tuva Qvale to all.", "Tuva Qvale"),
    ],
)
def test_initials_and_small_offices_lead_to_persons(text: str, person: str) -> None:
    said = extract(read_text(f"News\n\n{text}\n"))
    assert person in {mention.name for mention in said.mentions if mention.kind is EntityKind.PERSON}
