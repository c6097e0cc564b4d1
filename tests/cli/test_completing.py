from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from directory import ingest
from directory.cli.program import run
from directory.exchange.referencing import import_reference
from directory.workspace import create_workspace
from tests.tui.pty_session import PtySession

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("synced") / "workspace"
    workspace = create_workspace(root, example=True)
    ingest.sync(workspace)
    table = root / "register.csv"
    table.write_text("id,name\nkey-9,Harbour Watch of Nowhere\n")
    import_reference(workspace, table, "csv", "reg")
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


@pytest.fixture(scope="module")
def bash(synced: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PtySession]:
    """A bash on a terminal that has read the script, in a folder that is no workspace."""
    if shutil.which("bash") is None:
        pytest.skip("bash is not here")
    folder = tmp_path_factory.mktemp("bin")
    program = folder / "orgdir"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m directory "$@"\n')
    program.chmod(0o755)
    path, home = f"{folder}:{os.environ['PATH']}", str(synced.parent)
    with PtySession(["bash", "--norc", "--noprofile", "-i"], PATH=path, HOME=home, PS1="$ ") as session:
        session.send(f'cd {folder}; eval "$(orgdir completion bash)"; echo re""ady\n')
        session.wait_for("ready\r\n", 20)
        yield session


@pytest.mark.parametrize(
    ("typed", "comes"),
    [
        ("orgdir --workspace=~/workspace show unm", "show unmas "),
        ('orgdir --workspace "$HOME/workspace" show unm', "show unmas "),
        ("orgdir --store sqlite --workspace ~/workspace show unm", "show unmas "),
        ("orgdir --store postgresql+psycopg://a:b@c/d?x=y annot", "?x=y annotate "),
        ("orgdir --workspace ~/workspace adopt reg:k", "adopt reg:key-9 "),
        ("orgdir --workspace ~/works", "--workspace ~/workspace/"),
    ],
)
def test_bash_completes_on_a_terminal_whatever_stands_before(typed: str, comes: str, bash: PtySession) -> None:
    bash.send("\x15")
    bash.read(0.2)
    mark = len(bash.output)
    bash.send(f"{typed}\t")
    bash.wait_for(comes, 20, since=mark)


def test_a_store_that_is_typed_is_the_one_that_is_looked_into(synced: Path) -> None:
    assert complete(synced, "--store", "postgresql+psycopg://nobody@127.0.0.1:9/nothing", "show", "amn") == {}
    assert "amnesty" in complete(synced, "--store", "sqlite", "show", "amn")
