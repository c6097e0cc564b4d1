from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Mention, RelationType, Role


def referred(text: str) -> list[Mention]:
    return [mention for mention in extract(read_text(text)).mentions if mention.producer == "back-reference"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The letter was sent to the Nordic Rivers Agency (NRA) and its representation in the United States.",
            "Representation of the Nordic Rivers Agency in the United States",
        ),
        (
            "They met the Harbour Workers Union and its office in Norway.",
            "Office of the Harbour Workers Union in Norway",
        ),
        ("The Quake Relief Fund and its German branch answered.", "German branch of the Quake Relief Fund"),
    ],
)
def test_a_unit_named_by_what_it_belongs_to_gets_a_whole_name(text: str, name: str) -> None:
    assert [mention.name for mention in referred(text)] == [name]


def test_a_unit_in_a_list_of_addressees_is_addressed_too() -> None:
    (unit,) = referred("The letter was sent to the Nordic Rivers Agency (NRA) and its representation in Canada.")
    assert unit.roles == (Role.RECIPIENT,)


def test_a_unit_referred_to_is_a_branch_of_the_body_before_it() -> None:
    said = extract(read_text("The Nordic Rivers Agency (NRA) and its representation in Canada were told."))
    branches = [
        (said.mentions[relation.source].producer, said.mentions[relation.target].text)
        for relation in said.relations
        if relation.type is RelationType.BRANCH_OF
    ]
    assert branches == [("back-reference", "Nordic Rivers Agency")]


@pytest.mark.parametrize(
    "text",
    [
        "The Nordic Rivers Agency and its committee met.",
        "The Nordic Rivers Agency closed its office in haste.",
        "It closed its office in Norway.",
        "Its representation in Canada was told.",
    ],
)
def test_a_unit_without_a_place_or_a_body_before_it_is_none(text: str) -> None:
    assert not referred(text)
