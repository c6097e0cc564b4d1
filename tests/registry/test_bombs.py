"""Hostile files are refused in a moment and without much memory; measured in a process of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.registry.bombs import BOMBS

ROOT = Path(__file__).resolve().parent.parent.parent
NAMED = {
    "billion laughs in a section": {"anchor", "yaml-alias"},
    "billion laughs in an entry": {"anchor", "yaml-alias"},
    "merge bomb": {"anchor", "merge-key", "yaml-alias"},
    "200 MB": {"file-too-big"},
    "100,000 levels of brackets": {"too-deep"},
    "100,000 levels of dashes alone": {"too-deep"},
}


def bomb(name: str) -> dict[str, object]:
    command = [sys.executable, "-m", "tests.registry.bombs", name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_under_a_second_and_200_megabytes(name: str) -> None:
    found = bomb(name)
    codes, problems = found["codes"], found["problems"]
    assert isinstance(codes, list)
    assert isinstance(problems, int)
    assert NAMED.get(name, set()) <= set(codes)
    assert 0 < problems < 1_000
    assert found["seconds"] < 1  # type: ignore[operator]
    assert found["megabytes"] < 200  # type: ignore[operator]
