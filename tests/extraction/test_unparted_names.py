"""Signatures in which nothing parts the person from office or body, and rows that odd signs part."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, playing_in

LETTER = "This letter was in the paper today:\n\nWe ask the council to keep the harbour open to all boats.\n\n"
OTHERS = "Anna Lindt\nPeter Holm MP\nTeresa Ruiz President, Tang University Union\nThomas Berg Director, Reef Trust\n"


@pytest.mark.parametrize(
    ("item", "name", "body"),
    [
        ("Sally Moor General secretary, University and Kelp Union", "Sally Moor", "University and Kelp Union"),
        ("Andrew Burg Coalition of Resistance", "Andrew Burg", "Coalition of Resistance"),
        ("Rachel Newt People's Charter", "Rachel Newt", "People's Charter"),
        ("Michael Chess Co-founder, National Campaign Against Fees", "Michael Chess", "National Campaign Against Fees"),
        ("Linda Hill Dockers Rising Against Cuts", "Linda Hill", "Dockers Rising Against Cuts"),
        ("Mark Dale political officer Kelp Regional Council", "Mark Dale", "Kelp Regional Council"),
    ],
)
def test_in_a_list_that_persons_lead_a_name_ends_before_office_or_body(item: str, name: str, body: str) -> None:
    text = f"{LETTER}Signed:\n\n{OTHERS}{item}\n"
    assert {name, body} <= playing_in(text, Role.SIGNATORY)
    assert (name, body) in links_in(text, RelationType.SIGNS_FOR)


@pytest.mark.parametrize(
    "name",
    [
        "Maria Barbosa dos Santos",
        "Anna JH van Oppen",
        "Carmen Torres Martínez",
        "Robert B. Stone",
        "Pedro de la Cruz",
        "Barnet Alliance for Public Services",
    ],
)
def test_a_whole_name_is_not_parted(name: str) -> None:
    assert name in playing_in(f"{LETTER}Signed:\n\n{OTHERS}{name}\n", Role.SIGNATORY)


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("Will Adler, National President KRFWU", "KRFWU"),
        ("Lea Bonn, Joint Secretary Unite Against Waste", "Unite Against Waste"),
        ("Kim Voss, Harbour Link Officer Middleton University Union", "Middleton University Union"),
        ("Jan Berg, Policy Officer Lantern Society", "Lantern Society"),
    ],
)
def test_an_office_of_some_words_ends_before_its_body(item: str, body: str) -> None:
    assert body in playing_in(f"{LETTER}Signed:\n\n{OTHERS}{item}\n", Role.SIGNATORY)


def test_numbered_names_with_offices_below_a_letter_are_signed_without_a_cue() -> None:
    said = '"We write to explain why all should keep the harbour open. It is ours and it feeds us all."\n\n'
    names = ("Michael Adler", "Ronald Drape", "David Ward", "Matthew Rack", "Brian Rye")
    rows = "".join(f"{count}. {name} General secretary, KU{count}W\n" for count, name in enumerate(names, 1))
    assert playing_in(f"Dear friends\n\n{said}{rows}", Role.SIGNATORY) >= set(names)


@pytest.mark.parametrize("sign", ["++", "+", "*", "■", "//"])
def test_a_row_at_the_end_of_a_statement_that_signs_part_is_signed(sign: str) -> None:
    names = (
        "Kelp Union",
        "Reef Students' Council",
        "AStA der Universität Bonn",
        "Tide Workers Federation",
        "Tang Club",
    )
    text = f"Joint statement\n\nWe stand with all who protest on the shores of the sea.\n\n{f' {sign} '.join(names)}\n"
    assert playing_in(text, Role.SIGNATORY) == set(names)


def test_the_branch_of_a_known_body_in_capitals_is_no_person() -> None:
    rows = "Andrew Berry, Branch Secretary\n\nNowa UNISON\n\nPeter Holm, Branch Chair\n\nKelpham UNISON\n"
    assert playing_in(f"{LETTER}Signed:\n\n{rows}", Role.SIGNATORY) >= {"Nowa UNISON", "Kelpham UNISON"}
