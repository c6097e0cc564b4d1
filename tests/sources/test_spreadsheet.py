from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory.errors import UsageError
from directory.model import EntityKind, Problem
from directory.sources.taken import TakenEntry, sheet_of
from directory.sources.taking import items_of

if TYPE_CHECKING:
    from pathlib import Path

    from directory.sources.taken import Item


def read(tmp_path: Path, text: str, *columns: str) -> list[Item]:
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    return list(items_of(path, "csv", sheet_of(columns)))


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_cells_may_be_parted_by_what_a_spreadsheet_parts_them_with(tmp_path: Path, sign: str) -> None:
    (entry,) = read(tmp_path, f"name{sign}country\nQuay Keepers Union{sign}LV\n")
    assert isinstance(entry, TakenEntry)
    assert entry.fields == {"name": "Quay Keepers Union", "country": "LV"}


def test_a_column_is_told_to_be_a_field(tmp_path: Path) -> None:
    told = ("Organisation=name", "ROR=ids.ror")
    (entry,) = read(tmp_path, "Organisation,ROR\nHarbour Watch,0abc12345\n", *told)
    assert isinstance(entry, TakenEntry)
    assert entry.fields == {"name": "Harbour Watch", "ids": {"ror": "0abc12345"}}


def test_columns_that_are_no_field_are_listed(tmp_path: Path) -> None:
    problem, entry = read(tmp_path, "name,Shoe size,Phone\nIlze Example,38,1\n")
    assert isinstance(problem, Problem)
    assert (problem.line, "Shoe size, Phone" in problem.message) == (1, True)
    assert isinstance(entry, TakenEntry)


@pytest.mark.parametrize(
    ("column", "complaint"),
    [("Titel=name", "no column 'Titel'"), ("Name=colour", "no field 'colour'"), ("Name", "TITLE=FIELD")],
)
def test_a_column_told_wrongly_is_refused(tmp_path: Path, column: str, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        read(tmp_path, "Name\nX\n", column)


def test_of_two_rows_of_one_id_the_second_is_named_with_its_line(tmp_path: Path) -> None:
    first, problem = read(tmp_path, "id,name\nwatch,Harbour Watch\nwatch,Quay Watch\n")
    assert isinstance(first, TakenEntry)
    assert isinstance(problem, Problem)
    assert (problem.line, first.fields["name"]) == (3, "Harbour Watch")
    assert "stands in line 2" in problem.message


def test_a_cell_may_hold_lines_and_the_line_of_a_problem_is_that_of_the_file(tmp_path: Path) -> None:
    entry, problem = read(tmp_path, 'name,notes\nA,"one\ntwo"\n,x\n')
    assert isinstance(entry, TakenEntry)
    assert entry.fields["notes"] == "one\ntwo"
    assert isinstance(problem, Problem)
    assert problem.line == 4


def test_a_row_may_be_a_person(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, "name,type\nIlze Example,person\n")
    assert isinstance(entry, TakenEntry)
    assert entry.kind is EntityKind.PERSON
