from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory import ingest
from directory.errors import NoWorkspaceError, UsageError
from directory.registry.load import LoadedRegistry
from directory.workspace import create_workspace, find_workspace, open_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from directory.workspace import Workspace

REGISTRY = """\
organisations:
  river-watch:
    name: River Watch
  valley-forum:
    name: Valley Forum
"""


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "orgs.yaml").write_text(REGISTRY)
    return open_workspace(tmp_path)


def test_a_workspace_is_found_from_a_folder_inside_it(ws: Workspace) -> None:
    inside = ws.root / "data" / "documents" / "deep"
    inside.mkdir(parents=True)
    assert find_workspace(start=inside) == ws.root


def test_the_option_stands_over_the_environment_and_that_over_the_folder(
    ws: Workspace, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = create_workspace(tmp_path_factory.mktemp("other")).root
    monkeypatch.setenv("ORGDIR_WORKSPACE", str(other))
    assert find_workspace(start=ws.root) == other
    assert find_workspace(str(ws.root), start=other) == ws.root


def test_without_a_workspace_a_sentence_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NoWorkspaceError, match="orgdir init"):
        find_workspace(start=tmp_path)
    with pytest.raises(NoWorkspaceError, match="is no workspace"):
        find_workspace(str(tmp_path))


def test_a_new_workspace_loads_without_a_problem(tmp_path: Path) -> None:
    ws = create_workspace(tmp_path / "new")
    assert ws.registry.problems == ()
    assert ws.documents_path.is_dir()
    assert ingest.sync(ws).problems == ()


def test_the_example_brings_a_registry_and_documents(tmp_path: Path) -> None:
    ws = create_workspace(tmp_path, example=True)
    assert len(ws.registry.entries) > 60
    assert len(list(ws.documents_path.iterdir())) == 5


def test_a_workspace_is_never_made_over_another(ws: Workspace) -> None:
    with pytest.raises(UsageError, match="already"):
        create_workspace(ws.root, example=True)
    assert ws.registry_path.read_text() == REGISTRY


def test_reload_tells_whether_the_registry_changed(ws: Workspace) -> None:
    assert set(ws.registry.entries) == {"river-watch", "valley-forum"}
    ws.reload()
    assert not ws.reload()
    ws.registry_path.write_text(REGISTRY + "  hill-union:\n    name: Hill Union\n")
    assert ws.reload()
    assert "hill-union" in ws.registry.entries


def test_reload_tells_whether_another_process_changed_the_database(ws: Workspace) -> None:
    ingest.sync(ws)
    ws.reload()
    assert not ws.reload()
    other = open_workspace(ws.root)
    ingest.add_text(other, "River Watch wrote to Valley Forum.", name="a.txt")
    other.close()
    assert ws.reload()


def test_an_entry_that_breaks_keeps_its_last_good_version_and_the_others_go_on(ws: Workspace) -> None:
    ingest.sync(ws)
    ws.registry_path.write_text(REGISTRY.replace("name: River Watch", "name: River: Watch") + "  c:\n    name: C\n")
    for workspace in (ws, open_workspace(ws.root)):
        workspace.reload()
        registry = workspace.registry
        assert registry.entries["river-watch"].name == "River Watch"
        assert registry.entries["river-watch"].stale
        assert registry.entries["c"].name == "C"
        assert registry.problems[0].line == 3


def test_a_registry_that_is_gone_leaves_the_last_good_state_and_says_so(ws: Workspace) -> None:
    ingest.sync(ws)
    ws.registry_path.unlink()
    fresh = open_workspace(find_workspace(str(ws.root)))
    assert set(fresh.registry.entries) == {"river-watch", "valley-forum"}
    report = ingest.sync(fresh)
    assert any("orgs.yaml" in problem.file for problem in report.problems)


def test_the_registry_of_an_unchanged_file_comes_from_the_database(ws: Workspace) -> None:
    ingest.sync(ws)
    fresh = open_workspace(ws.root)
    assert fresh.registry.entries == ws.registry.entries
    assert fresh.kept is fresh.registry


def test_a_new_workspace_tells_git_what_is_derived_unless_told_already(tmp_path: Path) -> None:
    create_workspace(tmp_path / "new")
    assert {"orgs.db*", ".orgs*"} <= set((tmp_path / "new" / "data" / ".gitignore").read_text().splitlines())
    own = tmp_path / "own" / "data" / ".gitignore"
    own.parent.mkdir(parents=True)
    own.write_text("mine\n")
    create_workspace(tmp_path / "own")
    assert own.read_text() == "mine\n"


def test_a_workspace_made_ready_reads_the_next_save_from_its_pages(ws: Workspace) -> None:
    ingest.sync(ws)
    ws.close()
    running = open_workspace(ws.root)
    assert not isinstance(running.registry, LoadedRegistry)
    running.make_ready()
    assert not running.look_at_registry()
    ws.registry_path.write_text(REGISTRY.replace("Valley Forum", "Hill Forum"))
    assert running.look_at_registry()
    assert isinstance(running.registry, LoadedRegistry)
    assert running.registry.entries["valley-forum"].name == "Hill Forum"
    ws.registry_path.write_text(REGISTRY.replace("name: Valley", "name: Valley: "))
    assert running.look_at_registry()
    assert running.registry.entries["valley-forum"].name == "Hill Forum"
    assert running.registry.entries["valley-forum"].stale
    running.close()
