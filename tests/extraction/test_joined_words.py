"""Names at the dashes, initials and joined regions of running text."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType


def read(text: str) -> Extraction:
    return extract(read_text(text))


def names(extraction: Extraction, kind: EntityKind = EntityKind.ORGANISATION) -> set[str]:
    return {mention.name for mention in extraction.mentions if mention.kind is kind}


def test_a_name_ends_at_a_dash_behind_which_the_sentence_goes_on() -> None:
    said = read("Twelve groups–among them Tidewrack Council and Amnesty International–called on the mayor to act.")
    assert {"Tidewrack Council", "Amnesty International"} <= names(said)


@pytest.mark.parametrize(
    "name",
    [
        "Middle East and North Africa Division",
        "Latin America and the Caribbean Network",
        "Europe and Central Asia Programme",
    ],
)
def test_a_region_with_an_and_is_part_of_a_name(name: str) -> None:
    assert name in names(read(f"We wrote to the {name} last year."))


def test_an_initial_between_two_unknown_words_makes_a_name_of_them() -> None:
    said = read("The harbour stays open, whatever Orlanna R. Tidewellow may think of it, and nobody will close it.")
    assert "Orlanna R. Tidewellow" in names(said, EntityKind.PERSON)


def test_those_who_suffer_are_no_body_and_a_place_that_speaks_is_no_person() -> None:
    said = read("The mayor must free all Detained Journalists. Common Boats of Greater Sandhollow said so on Monday.")
    assert "Detained Journalists" not in names(said)
    assert "Greater Sandhollow" not in names(said, EntityKind.PERSON)


def test_who_issues_a_statement_signs_for_the_body_of_the_office() -> None:
    said = read(
        "The call came in a joint statement issued by Ana Petrova, president of the Boat Builders Guild, and Maria "
        "Gomez, chair of the Sandhaven Sailors Union. They want the harbour open."
    )
    found = said.mentions
    pairs = {
        (found[link.source].name, found[link.target].name)
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR
    }
    assert pairs == {("Ana Petrova", "Boat Builders Guild"), ("Maria Gomez", "Sandhaven Sailors Union")}
