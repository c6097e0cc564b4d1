"""Bodies spoken of again by their noun alone play the roles that are told of the noun."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    return {mention.name for mention in said.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "Students stood before the Embassy of Norland. A petition was presented to the embassy.",
            Role.RECIPIENT,
            {"Embassy of Norland"},
        ),
        (
            "The Tide Association met on Friday. In Bergen the association held a rally against the port.",
            Role.ORGANISER,
            {"Tide Association"},
        ),
        (
            "The Tide Association met the Kelp Association. In Bergen the association held a rally.",
            Role.ORGANISER,
            set(),
        ),
        (
            "The Tide Association met on Friday. In Bergen an association held a rally against the port.",
            Role.ORGANISER,
            set(),
        ),
    ],
)
def test_a_noun_with_its_article_stands_for_the_one_body_that_bears_it(text: str, role: Role, names: set[str]) -> None:
    assert playing(text, role) == names
