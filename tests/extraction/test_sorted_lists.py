"""Lists as pages print them: headings among the items, a heading that says who signed, the writer at the end."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType, Role


def read(text: str) -> Extraction:
    return extract(read_text(text))


def names(extraction: Extraction, kind: EntityKind = EntityKind.ORGANISATION) -> set[str]:
    return {mention.name for mention in extraction.mentions if mention.kind is kind}


def signing(extraction: Extraction) -> set[str]:
    return {mention.name for mention in extraction.mentions if Role.SIGNATORY in mention.roles}


SORTED = """Sandhaven Harbour Pledge Endorsing Organizations
As of March 3, 2021

Harbour groups:
1. Boat Builders Guild - 40 members

2. Tidewrack Watch Network - 300 on the list

Schools and Teaching
3. Sandhaven Teachers Union - 90 members

4. Occupy Sandhaven - 7 members

Health/Care
5. 8th Tide Centre for Peace - 12 members
"""


def test_headings_that_sort_the_items_of_a_list_are_no_organisations() -> None:
    assert not {"Schools and Teaching", "Health/Care"} & names(read(SORTED))


def test_a_heading_that_ends_with_a_cue_says_who_signed() -> None:
    bodies = {"Boat Builders Guild", "Tidewrack Watch Network", "Sandhaven Teachers Union", "8th Tide Centre for Peace"}
    assert bodies | {"Occupy Sandhaven"} == signing(read(SORTED))


WRITERS = [
    "We ask you to keep the harbour open.\n\nYours faithfully,\nOrla Tidewell\nBoat & Dock Workers’ Union\n",
    (
        "We ask you to keep the harbour open, and we salute all those who have stood with the harbour for as long as "
        "anybody can remember and will go on to stand with it for as long as there is a harbour at all in this town of "
        "ours by the sea. Wishing you success\nAna Petrova\nGeneral Secretary of the Boat & Dock Workers’ Union\n"
    ),
]


@pytest.mark.parametrize("text", WRITERS)
def test_who_stands_alone_under_a_letter_signs_it_for_the_body_below(text: str) -> None:
    said = read(f"Open letter on the harbour\n\nDear Minister,\n\n{text}")
    found = said.mentions
    pairs = {
        (found[link.source].kind, found[link.target].name)
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR
    }
    assert pairs == {(EntityKind.PERSON, "Boat & Dock Workers’ Union")}
    assert len(names(said, EntityKind.PERSON)) == 1


def test_a_place_at_the_end_of_a_name_ends_it_before_another_in_a_list() -> None:
    said = read(
        "The rally is on Saturday.\n\nCo-sponsors include the Tidewrack Coalition, Quiet Socialists of America, and "
        "American Sailors for Peace.\n"
    )
    assert "Quiet Socialists of America" in names(said)
    assert {m.name for m in said.mentions if Role.ORGANISER in m.roles} >= {"Tidewrack Coalition"}


def test_who_answers_the_press_under_a_statement_does_not_sign_it() -> None:
    said = read(
        "Statement on the harbour\n\nThe Boat Builders Guild condemns the closing of the harbour.\n\n"
        "Ana Petrova\nHead of Press Office\n"
    )
    assert not {"Ana Petrova", "Press Office"} & signing(said)
