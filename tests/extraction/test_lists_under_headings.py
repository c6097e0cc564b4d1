"""Lists and tables under a heading for signatures, with a paragraph between, and lists of other things."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType, Role

TOP = "Today we sent a statement on the harbour to the Minister. We ask to keep it open.\n\n"
BODIES = ("Kelp Trust", "Jai Kisan Tidewatch", "Point of Sail", "Harbour Workers Union")


def names_of(said: Extraction, kind: EntityKind) -> set[str]:
    return {m.name for m in said.mentions if m.kind is kind and Role.SIGNATORY in m.roles}


def table(*rows: str) -> str:
    return "".join(f"| {row} |\n" for row in rows)


@pytest.mark.parametrize("heading", ["Final list of signatories", "Signatories", "Full list of signatories"])
def test_tables_below_a_heading_and_a_paragraph_are_signed(heading: str) -> None:
    bodies = table("Organisation Name", "---", *BODIES)
    people = table(
        "Individual Name | Profession/Affiliation",
        "---|---",
        "Ann Lee | Student",
        "Kari Olsen | Faculty, Kelp College",
        "Maria Gomez | Open Doors Society",
        "Jonas Berg | Poet",
    )
    text = f"{TOP}### {heading}\n\nThe list of those who joined us is given below:\n\n{bodies}\n{people}"
    said = extract(read_text(text))
    assert names_of(said, EntityKind.ORGANISATION) >= {*BODIES, "Kelp College", "Open Doors Society"}
    assert names_of(said, EntityKind.PERSON) == {"Ann Lee", "Kari Olsen", "Maria Gomez", "Jonas Berg"}
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    pairs = {(said.mentions[link.source].name, said.mentions[link.target].name) for link in links}
    assert pairs == {("Kari Olsen", "Kelp College"), ("Maria Gomez", "Open Doors Society")}


def test_a_numbered_document_that_speaks_of_signatories_begins_no_list() -> None:
    links = "1. Joint statement of May sent with the list of signatories\n2. Map of the Harbour\n3. Analysis of Kelp\n"
    said = extract(read_text(f"{TOP}### Important Documents\n\n{links}"))
    assert not [mention for mention in said.mentions if Role.SIGNATORY in mention.roles]


def test_a_profession_that_can_head_a_column_parts_no_list() -> None:
    items = "**Ann Lee** / Author\n\n**Kari Olsen** / Actor\n\n**Dave Berg** / Author\n"
    text = f"Dear Minister,\n\nKeep it.\n\nSigned:\n\n{items}"
    assert names_of(extract(read_text(text)), EntityKind.PERSON) == {"Ann Lee", "Kari Olsen", "Dave Berg"}


def test_a_sentence_in_capitals_is_no_item() -> None:
    text = "Dear Minister,\n\nKeep it.\n\nSincerely,\n\nKelp Trust\n\nTO ACT, PLEASE SIGN OUR PETITION TODAY\n"
    assert names_of(extract(read_text(text)), EntityKind.ORGANISATION) == {"Kelp Trust"}


def test_sections_of_one_list_are_signed_together_and_their_headings_name_nobody() -> None:
    lists = "**Civil Society Organizations**:\n\n* Kelp Trust\n* Lantern\n* Point of Sail\n* Tide Institute\n\n"
    lists += "**Shipping Companies and Trade Associations:**\n\n* Norfish\n* Harbour Traders Association\n* Boatly\n"
    text = f"Today a coalition urged the Parliament to act.\n\nThe coalition is comprised of:\n\n{lists}"
    said = extract(read_text(f"{TOP}{text}"))
    signed = {
        "Kelp Trust",
        "Lantern",
        "Point of Sail",
        "Tide Institute",
        "Norfish",
        "Harbour Traders Association",
        "Boatly",
    }
    assert names_of(said, EntityKind.ORGANISATION) == signed
    assert not {m.name for m in said.mentions} & {
        "Civil Society Organizations",
        "Shipping Companies and Trade Associations",
    }
