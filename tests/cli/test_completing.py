from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from directory import ingest
from directory.cli.program import run
from directory.workspace import create_workspace

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("synced") / "workspace"
    ingest.sync(create_workspace(root, example=True))
    return root


def complete(root: Path | None, *words: str) -> dict[str, str]:
    """What bash and zsh are told: the words that may stand at the end of the line, each with what it means."""
    workspace = ["--workspace", str(root)] if root else []
    line = ["orgdir", *workspace, *words]
    surroundings = {**os.environ, "_ORGDIR_COMPLETE": "zsh_complete", "COMP_WORDS": " ".join(line)}
    surroundings["COMP_CWORD"] = str(len(line) - 1)
    done = subprocess.run(
        [sys.executable, "-m", "directory"], capture_output=True, text=True, cwd=ROOT, env=surroundings, check=False
    )
    assert done.stderr == ""
    said = done.stdout.splitlines()
    return dict(zip(said[1::3], said[2::3], strict=True))


@pytest.mark.parametrize(
    "words", [("show",), ("accept", "SomeName"), ("merge",), ("merge", "un"), ("rename",), ("network",)], ids=" ".join
)
def test_ids_are_completed_from_the_database(words: tuple[str, ...], synced: Path) -> None:
    found = complete(synced, *words, "amn")
    assert found["amnesty"] == "Amnesty International"
    assert all(id_.startswith("amn") for id_ in found)


def test_documents_are_completed_by_their_names(synced: Path) -> None:
    assert "letters-on-mines.txt" in complete(synced, "document", "lett")


def test_commands_are_completed(synced: Path) -> None:
    assert complete(synced, "comp").keys() == {"compare", "completion"}


def test_nothing_is_completed_and_nothing_said_where_there_is_no_database(tmp_path: Path) -> None:
    empty = create_workspace(tmp_path / "empty")
    assert complete(empty.root, "show", "a") == {}
    assert complete(tmp_path / "nowhere", "show", "a") == {}
    empty.database_path.write_bytes(b"no database at all" * 400)
    assert complete(empty.root, "show", "a") == {}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_each_shell_is_printed_and_parses(shell: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == 0
    script = capfd.readouterr().out
    assert "_ORGDIR_COMPLETE" in script
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not here to read its script")
    checked = subprocess.run([shell, "-n"], input=script, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_bash_itself_completes_an_id(synced: Path, tmp_path: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("bash is not here")
    program = tmp_path / "orgdir"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m directory "$@"\n')
    program.chmod(0o755)
    asked = (
        'eval "$(orgdir completion bash)"; COMP_WORDS=(orgdir show unm); COMP_CWORD=2; '
        '_orgdir_completion orgdir; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    surroundings = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "ORGDIR_WORKSPACE": str(synced)}
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, env=surroundings, check=False)
    assert "unmas" in done.stdout.split(), done.stderr
