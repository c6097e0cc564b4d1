from __future__ import annotations

import doctest
import re
import subprocess
import sys
from pathlib import Path

import pytest

import directory
from directory.errors import NoWorkspaceError

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {"typing", "pathlib", "sqlite3", "importlib.metadata", "dataclasses", "directory.model", "directory.ingest"}


def test_the_example_of_the_readme_says_what_happens(
    example: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (block,) = re.findall(r"```pycon\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    monkeypatch.chdir(example)
    session = doctest.DocTestParser().get_doctest(block, {}, "README.md", "README.md", 0)
    done = doctest.DocTestRunner(verbose=False).run(session)
    assert done.attempted > 5
    assert done.failed == 0, capsys.readouterr().out


def test_importing_the_package_loads_next_to_nothing() -> None:
    code = "import sys; before = set(sys.modules); import directory; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert "directory" in done.stdout.split()
    assert not HEAVY & set(done.stdout.split())


def test_a_workspace_is_opened_by_any_sort_of_path_and_from_within(
    example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert directory.open_workspace(example).registry.digest
    assert directory.open_workspace(str(example)).database_path.exists()
    monkeypatch.chdir(example / "data" / "documents")
    assert directory.open_workspace().root == example


def test_a_folder_without_a_registry_is_no_workspace(tmp_path: Path) -> None:
    with pytest.raises(NoWorkspaceError):
        directory.open_workspace(tmp_path)


def test_what_the_package_does_not_offer_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = getattr(directory, "nonsense")  # noqa: B009 - it is not there
