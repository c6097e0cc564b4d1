"""Where tests find the material that is measured against, and workspaces to work in."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

# Where a change is judged, the examples are the same each time; by hand, laws meet new ones.
settings.register_profile("judged", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("judged")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of gold documents and labelled names beside the project; tests that need it are skipped without it."""
    folder = Path(os.environ.get("ORGDIR_SHARED", ROOT.parent / "shared"))
    if not (folder / "gold").is_dir():
        pytest.skip(f"the gold documents are not here: {folder} is missing")
    return folder


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A workspace with the shipped registry and documents."""
    root = tmp_path / "workspace"
    shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("orgs.db*", ".orgs*"))
    return root


@pytest.fixture(autouse=True)
def _plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the settings of the person who runs it."""
    for name in ("ORGDIR_WORKSPACE", "ORGDIR_STORE", "ORGDIR_DEBUG", "NO_COLOR", "VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
