"""Signatures and bodies listed in tables: columns by heading or by content, whatever parts the cells."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.words.table_headings import Column, column_of
from directory.model import Extraction, RelationType, Role


def read(table: str, cue: str = "Signed by:") -> Extraction:
    return extract(
        read_text(f"Open letter on ferries\n\nWe ask the Ministry of Ports for an answer.\n\n{cue}\n\n{table}\n")
    )


def signed_for(said: Extraction) -> set[tuple[str, str]]:
    found = said.mentions
    return {
        (found[link.source].name, found[link.target].name)
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR
    }


def signatories(said: Extraction) -> set[str]:
    return {mention.name for mention in said.mentions if Role.SIGNATORY in mention.roles}


PAIRS = {("Ana Petrova", "Lantern Society"), ("Kari Olsen", "Kelp")}


@pytest.mark.parametrize(
    "table",
    [
        "Name\tOrganisation\tCity\nAna Petrova\tLantern Society\tVarna\nKari Olsen\tKelp\tBergen",
        "No.\tOrganisation\tRepresentative\n1\tLantern Society\tAna Petrova\n2\tKelp\tKari Olsen",
        "Name\tOrganisation\n1\tAna Petrova\tLantern Society\n2\tKari Olsen\tKelp",
        "First name\tSurname\tPosition\tAffiliation\nAna\tPetrova\tDirector\tLantern Society\nKari\tOlsen\tHead\tKelp",
        "| Name | Organisation |\n|---|---|\n| Ana Petrova | Lantern Society |\n| Kari Olsen | Kelp |",
        "NAME            ORGANISATION      COUNTRY\nAna Petrova     Lantern Society     Oman\nKari Olsen      Kelp",
        "#\tName\tOrganization\tSignature\n1\tAna Petrova\tLantern Society\t\n2\tKari Olsen\tKelp\t",
        "Ad Soyad\tKurum\nAna Petrova\tLantern Society\nKari Olsen\tKelp",
        "ФИО\tДолжность\tОрганизация\nAna Petrova\tдиректор\tLantern Society\nKari Olsen\t\tKelp",
    ],
)
def test_a_row_of_a_table_is_a_person_who_signs_for_a_body(table: str) -> None:
    said = read(table)
    assert signed_for(said) == PAIRS
    assert signatories(said) == {name for pair in PAIRS for name in pair}


def test_a_table_without_headings_is_read_by_what_most_of_its_cells_are() -> None:
    rows = [
        ("1", "Lantern Society", "Ana Petrova"),
        ("2", "Harbour Workers Union", "Kari Olsen"),
        ("3", "Nordic Rivers Agency", "John Brown"),
    ]
    assert ("John Brown", "Nordic Rivers Agency") in signed_for(read("\n".join("\t".join(row) for row in rows)))


def test_who_signs_for_nobody_signs_alone() -> None:
    said = read("Name\tAffiliation\nAna Petrova\tIndependent\nKari Olsen\tKelp")
    assert signed_for(said) == {("Kari Olsen", "Kelp")}
    assert "Ana Petrova" in signatories(said)


def test_a_table_of_figures_names_nobody() -> None:
    said = read("Year\tIncome\tCosts\n2019\t100\t90\n2020\t120\t100", cue="Our means:")
    assert {mention.name for mention in said.mentions} == {"Ministry of Ports"}


def test_no_name_crosses_the_cells_of_a_row() -> None:
    said = read("Lantern Society\tKari Olsen\tOslo\nHarbour Union\tAna Petrova\tVarna", cue="In the hall:")
    assert not any("\t" in mention.text for mention in said.mentions)


@pytest.mark.parametrize(
    ("heading", "column"),
    [("Organisation:", Column.ORGANISATION), ("İMZA", Column.OTHER), ("Ф.И.О.", Column.PERSON), ("Harbour", None)],
)
def test_a_heading_says_what_its_column_holds(heading: str, column: Column | None) -> None:
    assert column_of(heading) is column
