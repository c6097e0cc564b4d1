"""Departments, schools and centres between a person who signs and a university."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType

LETTER = "Open letter on the harbour\n\nDear Minister,\n\nWe ask you to keep the harbour open.\n\nSigned by:\n\n"
OTHERS = "Kari Olsen, University of Kelp\nMaria Gomez, University of Kelp\nJonas Berg, Seaview University\n"


def read(item: str) -> tuple[set[str], dict[str, str]]:
    """The bodies of a letter with one more item, and the mother of each unit."""
    said = extract(read_text(f"{LETTER}{item}\n{OTHERS}"))
    bodies = {mention.name for mention in said.mentions if mention.kind is EntityKind.ORGANISATION}
    links = [link for link in said.relations if link.type is RelationType.BRANCH_OF]
    return bodies, {said.mentions[link.source].name: said.mentions[link.target].name for link in links}


@pytest.mark.parametrize(
    ("units", "names"),
    [
        ("Department of History and Charles Moor Centre", {"Department of History", "Charles Moor Centre"}),
        (
            "School of Life & Sea Sciences and School of Tide Sciences",
            {"School of Life & Sea Sciences", "School of Tide Sciences"},
        ),
        ("Norna Brain Institute & School of Psychology", {"Norna Brain Institute", "School of Psychology"}),
        (
            "School of Chemical Engineering and Norwegian Institute for Tides",
            {"School of Chemical Engineering", "Norwegian Institute for Tides"},
        ),
        ("School of Arts and Social Sciences", {"School of Arts and Social Sciences"}),
        ("Fenner School of Environment and Society", {"Fenner School of Environment and Society"}),
        ("Kelp Centre of Excellence in Plant Energy", {"Kelp Centre of Excellence in Plant Energy"}),
        ("College of Science and Engineering", {"College of Science and Engineering"}),
    ],
)
def test_units_are_parted_and_are_part_of_the_university_behind(units: str, names: set[str]) -> None:
    bodies, mothers = read(f"Ana Petrova, {units}, University of Kelp")
    assert bodies == names | {"University of Kelp", "Seaview University"}
    assert mothers == dict.fromkeys(names, "University of Kelp")


def test_the_short_form_of_a_university_is_its_school_too() -> None:
    assert read("Ana Petrova, Tide School of Public Policy, SVU")[1] == {"Tide School of Public Policy": "SVU"}


def test_an_institute_beside_another_body_is_no_part_of_it() -> None:
    assert not read("Media Harbour Institute, PEN International")[1]
