"""Names told by the short form that the page prints, and copies one below the other."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.shapes.name_ends import own_short_form
from directory.model import EntityKind, Extraction, Role


def named(said: Extraction, kind: EntityKind, role: Role | None = None) -> set[str]:
    return {m.name for m in said.mentions if m.kind is kind and (role is None or role in m.roles)}


def test_a_name_goes_on_to_the_end_of_its_short_form() -> None:
    text = "TASSIST, the Tidal Association for Shore Science Information Services and Training, said so. TASSIST warns."
    bodies = named(extract(read_text(text)), EntityKind.ORGANISATION)
    assert bodies == {"TASSIST", "Tidal Association for Shore Science Information Services and Training"}


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Asociación Marina de Pescadores del Ecuador AMPE", 4),
        ("Coordinador Agrario de Colombia CAC", 3),
        ("Instituto Kelp-IK", 0),
        ("Kelp Rights Forum-KRF", 3),
        ("Norwegian Tide YMCA", 0),
        ("Tide Centre NORWAY", 0),
    ],
)
def test_a_name_can_end_with_its_short_form(text: str, size: int) -> None:
    assert own_short_form(text) == size


def test_copies_with_gaps_between_are_copies() -> None:
    copies = "cc: Ann Lee, Minister, Ministry of Tides\n\nJonas Berg, Deputy Minister, Ministry of Tides\n"
    text = f"Dear Mr Vale:\n\nKeep the harbour open.\n\nSincerely,\n\nKelp Trust\n\n{copies}"
    said = extract(read_text(text))
    assert {"Ann Lee", "Jonas Berg"} <= named(said, EntityKind.PERSON, Role.RECIPIENT)
    assert not named(said, EntityKind.PERSON, Role.SIGNATORY)


def test_the_second_cell_of_a_list_of_persons_names_no_person() -> None:
    rows = (
        "Individual Name | Affiliation",
        "---|---",
        "Kari Olsen | Amrita Design",
        "Swati Lee | Journalist",
    )
    table = "".join(f"| {row} |\n" for row in (*rows, "Ann Moor | Poet", "Jonas Berg | Kelp Trust"))
    said = extract(read_text(f"We ask to keep the harbour open.\n\n### Signatories\n\nThey sign:\n\n{table}"))
    assert named(said, EntityKind.PERSON) == {"Kari Olsen", "Swati Lee", "Ann Moor", "Jonas Berg"}
    assert "Amrita Design" in named(said, EntityKind.ORGANISATION, Role.SIGNATORY)


def test_a_profession_right_behind_a_name_is_no_part_of_it() -> None:
    items = "Maria Lee Journalist\nKari Olsen\nJonas Berg\nAnna Moor\n"
    said = extract(read_text(f"Dear Minister,\n\nKeep the harbour open.\n\nSigned by:\n\n{items}"))
    assert "Maria Lee" in named(said, EntityKind.PERSON, Role.SIGNATORY)
