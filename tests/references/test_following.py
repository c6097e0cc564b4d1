from __future__ import annotations

import json
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from directory import browse, consult, curate, ingest, review
from directory.errors import DataError
from directory.exchange.referencing import import_reference, list_references, remove_reference
from directory.model import Decision
from directory.references.making import INDEXES
from directory.workspace import open_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from directory.workspace import Workspace


def rows(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, in order."""
    with sqlite3.connect(workspace.database_path) as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'actor_%'"
            )
        ]
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608 - own


def test_a_reference_registry_is_named_by_file_and_hash_where_people_can_read_it(
    workspace: Workspace, dump: Path
) -> None:
    text = (workspace.registry_path.parent / "references.toml").read_text("utf-8")
    assert f'file = "{dump}"' in text
    assert 'version = "v2.1"' in text
    (shown,) = list_references(workspace)
    assert (shown.name, shown.entries, shown.names, shown.licence, shown.problems) == ("ror", 3, 4, "CC0", ())


def test_a_database_deleted_comes_back_equal_row_for_row(workspace: Workspace) -> None:
    before = rows(workspace)
    assert any(str(row[3]).startswith("ror:") for row in before["candidate"])
    workspace.close()
    for path in workspace.database_path.parent.glob("orgs.db*"):
        path.unlink()
    shutil.rmtree(workspace.database_path.with_name(INDEXES))
    ingest.ensure_synced(open_workspace(workspace.root))
    assert rows(workspace) == before


def test_an_index_that_is_gone_is_made_of_the_kept_names(workspace: Workspace, dump: Path) -> None:
    shutil.rmtree(workspace.database_path.with_name(INDEXES))
    dump.unlink()
    (answer,) = consult.resolve_in(open_workspace(workspace.root), ["Quay Keeper Union"])
    assert answer.candidates[0].entity == "ror:0abc00001"


@pytest.mark.parametrize(("change", "said"), [("gone", "cannot be read"), ("changed", "not the one that was imported")])
def test_a_file_that_changed_or_is_gone_is_a_problem_with_its_name(
    workspace: Workspace, dump: Path, change: str, said: str
) -> None:
    if change == "gone":
        dump.unlink()
    else:
        dump.write_text("[]", "utf-8")
    again = open_workspace(workspace.root)
    ingest.ensure_synced(again)
    (problem,) = curate.check_references(again)
    assert (problem.file, problem.code) == (str(dump), "reference-file")
    assert said in problem.message
    assert any(each.code == "reference-file" for each in browse.problems(again))
    assert browse.summary(again).errors >= 1
    # what was taken in stands
    (answer,) = consult.resolve_in(again, ["Quay Keepers Union"])
    assert answer.candidates[0].entity == "ror:0abc00001"


def test_a_file_that_is_back_is_no_problem_any_more(workspace: Workspace, dump: Path) -> None:
    content = dump.read_bytes()
    dump.unlink()
    ingest.ensure_synced(workspace)
    assert curate.check_references(workspace)
    dump.write_bytes(content)
    ingest.ensure_synced(workspace)
    assert not curate.check_references(workspace)


def test_a_catalogue_that_does_not_read_lets_what_was_taken_in_stand(workspace: Workspace, dump: Path) -> None:
    path = workspace.registry_path.parent / "references.toml"
    path.write_text("[ror\n", "utf-8")
    ingest.ensure_synced(workspace)
    (problem,) = curate.check_references(workspace)
    assert problem.code == "bad-reference"
    (answer,) = consult.resolve_in(workspace, ["Quay Keepers Union"])
    assert answer.candidates
    with pytest.raises(DataError):
        import_reference(workspace, dump, "ror", "other")
    assert path.read_text("utf-8") == "[ror\n"


def test_removing_one_leaves_no_trace_in_database_and_questions(workspace: Workspace, empty: Workspace) -> None:
    remove_reference(workspace, "ror")
    assert list_references(workspace) == ()
    kept = rows(workspace)
    assert not kept["reference"]
    assert not kept["reference_entry"]
    assert not kept["reference_name"]
    assert not [row for row in kept["candidate"] if ":" in str(row[3])]
    assert not list(workspace.database_path.with_name(INDEXES).iterdir())
    assert all(":" not in each.entity for one in review.queue(empty) for each in one.resolution.candidates)


def test_another_version_takes_the_place_of_the_first(workspace: Workspace, dump: Path) -> None:
    newer = dump.with_name("v2.2-ror-data.json")
    newer.write_text(json.dumps(json.loads(dump.read_text("utf-8"))[1:]), "utf-8")
    import_reference(workspace, newer, "ror", "ror")
    (shown,) = list_references(workspace)
    assert (shown.version, shown.entries) == ("v2.2", 2)
    (answer,) = consult.resolve_in(workspace, ["Quay Keepers Union"])
    assert answer.decision is not Decision.MATCH
    assert not [each for each in answer.candidates if each.entity == "ror:0abc00001"]


def test_the_same_name_by_hand_in_the_catalogue_is_followed(workspace: Workspace, dump: Path) -> None:
    path = workspace.registry_path.parent / "references.toml"
    path.write_text(path.read_text("utf-8").replace("[ror]", "[research]"), "utf-8")
    ingest.ensure_synced(workspace)
    assert dump.exists()
    (answer,) = consult.resolve_in(workspace, ["Quay Keepers Union"])
    assert answer.candidates[0].entity == "research:0abc00001"


@pytest.mark.parametrize("content", ["", "[]", "no json at all", '[{"id": 7}]'])
def test_a_file_without_an_entry_changes_nothing(workspace: Workspace, tmp_path: Path, content: str) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(content, "utf-8")
    before, catalogue = rows(workspace), (workspace.registry_path.parent / "references.toml").read_bytes()
    with pytest.raises(DataError, match=r"bad\.json"):
        import_reference(workspace, bad, "ror", "ror")
    assert rows(workspace) == before
    assert (workspace.registry_path.parent / "references.toml").read_bytes() == catalogue


def test_a_dry_run_tells_and_changes_nothing(empty: Workspace, dump: Path) -> None:
    done = import_reference(empty, dump, "ror", "ror", dry=True)
    assert (done.entries, done.names) == (3, 4)
    assert not (empty.registry_path.parent / "references.toml").exists()
    assert not rows(empty)["reference_entry"]


def test_a_file_cut_in_half_brings_what_stands_before_the_cut(empty: Workspace, dump: Path) -> None:
    text = dump.read_text("utf-8")
    half = text[: text.index("Lighthouse") + 4]
    dump.write_text(half, "utf-8")
    done = import_reference(empty, dump, "ror", "ror")
    (problem,) = done.problems
    assert done.entries == 1
    assert problem.line == half.count("\n") + 1
    assert "ends too soon" in problem.message
