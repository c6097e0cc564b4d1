"""Workspaces that are read already, for tests that look at them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from directory import ingest
from directory.workspace import open_workspace
from tui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]

LETTER = """Open letter to the Ministry of Water of Georgia

Tbilisi, 3 May 2024

We, the undersigned organisations, call on the Ministry of Water of Georgia to publish the plans of the dam.
Amnesty International supports this call.

Signed by:

Nino Beridze, director of River Watch Georgia
Giorgi Lomidze, Black Sea Fishers Association
Green Alternative Batumi
"""


@pytest.fixture(scope="session")
def read_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped workspace and one document whose names nobody has decided yet, read once."""
    root = tmp_path_factory.mktemp("read") / "example"
    shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("orgs.db*", ".orgs*"))
    (root / "data" / "documents" / "letter-on-water.txt").write_text(LETTER, encoding="utf-8")
    ws = open_workspace(root)
    ingest.sync(ws)
    ws.close()
    return root


@pytest.fixture
def workspace_path(read_example: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    root = tmp_path / "campaign"
    shutil.copytree(read_example, root)
    return root


@pytest.fixture
def shell(workspace_path: Path) -> Iterator[Shell]:
    """The app without its terminal, open on the copy."""
    ws = open_workspace(workspace_path)
    shell = Shell(ws)
    shell.frame(120, 40)
    yield shell
    ws.close()
