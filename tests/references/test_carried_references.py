from __future__ import annotations

from typing import TYPE_CHECKING

from directory.exchange.adopting import import_file
from directory.exchange.giving import export
from directory.references.catalogue import catalogue_path
from directory.workspace import create_workspace, open_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from directory.workspace import Workspace


def test_json_lines_carry_what_the_workspace_says_of_its_references(workspace: Workspace, tmp_path: Path) -> None:
    first = tmp_path / "first.jsonl"
    export(workspace, "jsonl", out=first)
    other = create_workspace(tmp_path / "other")
    assert not import_file(other, first, "jsonl").problems
    assert catalogue_path(other).read_bytes() == catalogue_path(workspace).read_bytes()
    assert export(open_workspace(other.root), "jsonl") == first.read_text("utf-8")


def test_a_reference_whose_file_did_not_come_along_is_told(workspace: Workspace, dump: Path, tmp_path: Path) -> None:
    first = tmp_path / "first.jsonl"
    export(workspace, "jsonl", out=first)
    dump.unlink()
    other = create_workspace(tmp_path / "other")
    (problem,) = import_file(other, first, "jsonl").problems
    assert f"reference registry ror: its file {dump} is not here" in problem.message
    assert catalogue_path(other).exists()


def test_a_reference_that_is_named_already_stays_as_it_is(workspace: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text('{"type":"reference","name":"ror","file":"x.json","form":"ror","sha256":"0"}\n')
    before = catalogue_path(workspace).read_bytes()
    import_file(workspace, other, "jsonl")
    assert catalogue_path(workspace).read_bytes() == before


def test_a_line_that_is_no_reference_is_told_and_the_rest_comes_in(workspace: Workspace, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text(
        '{"type":"reference","name":"No name"}\n{"type":"entry","id":"x","kind":"person","name":"Ann X"}\n'
    )
    done = import_file(workspace, other, "jsonl")
    assert done.added == 1
    assert "no name of a reference registry" in done.problems[0].message
