"""This program, PyYAML's CSafeLoader and ruamel.yaml's round trip side by side on one file; asserts nothing.

Run with ``python -m pytest -m bench -s tests/bench/bench_registry_beside.py``; ``ORGDIR_BENCH_SIZES`` gives
other numbers of entries than 1000, 10000 and 100000, ``ORGDIR_BENCH_RUAMEL`` the most that ruamel.yaml is given
(10000; at 100000 it takes some ten minutes).  Every figure is from a process of its own.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from directory.derive import bring_up_to_date
from directory.workspace import create_workspace
from tests.bench.registry_rivals import middle, with_alias
from tests.bench.registry_texts import registry_text

pytestmark = pytest.mark.bench
SIZES = [int(size) for size in os.environ.get("ORGDIR_BENCH_SIZES", "1000 10000 100000").split()]
RUAMEL_AT_MOST = int(os.environ.get("ORGDIR_BENCH_RUAMEL", "10000"))
ROUNDS = 3
ROOT = Path(__file__).resolve().parent.parent.parent


def once(library: str, task: str, path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.registry_rivals", library, task, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def row(size: int, library: str, task: str, rounds: list[dict[str, Any]]) -> None:
    """The middle one of some rounds."""
    found = sorted(rounds, key=lambda each: each["processor"])[len(rounds) // 2]
    print(
        f"{size:>7}  {library:<12} {task:<42} {found['seconds']:>9.3f} s {found['processor']:>9.3f} s of processor"
        f" {found['held']:>6.0f} MB held {found['most']:>6.0f} MB at most  {found['said']}",
        flush=True,
    )


@pytest.mark.parametrize("size", SIZES)
def test_side_by_side(size: int, tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(registry_text(size), "utf-8")
    rivals = ["CSafeLoader"]
    if size <= RUAMEL_AT_MOST and importlib.util.find_spec("ruamel"):
        rivals.append("ruamel.yaml")
    print(f"\n{size:>7}  {path.stat().st_size / 1e6:.1f} MB")
    row(size, "orgdir", "load, nothing known", [once("orgdir", "load", path) for _ in range(ROUNDS)])
    edits_seen(size, tmp_path / "workspace")
    row(size, "orgdir", "one alias more", [once("orgdir", "alias", path) for _ in range(ROUNDS)])
    for rival in rivals:
        rounds = 1 if size > 10_000 else ROUNDS
        row(size, rival, "load, also after each edit", [once(rival, "load", path) for _ in range(rounds)])
        row(size, rival, "one alias more, once loaded", [once(rival, "alias", path) for _ in range(rounds)])


def edits_seen(size: int, root: Path) -> None:
    """How soon an edit is seen where the database knows the version before."""
    ws = create_workspace(root)
    text = registry_text(size)
    ws.registry_path.write_text(text, "utf-8")
    bring_up_to_date(ws)
    ws.close()
    running, new = [], []
    for _ in range(ROUNDS):
        ws.registry_path.write_text(text, "utf-8")
        running.append(once("orgdir", "edit seen, running", root))
        assert running[-1]["said"] == "True"
    row(size, "orgdir", "first edit seen in a running process", running)
    ws.registry_path.write_text(with_alias(text, middle(text)), "utf-8")
    for _ in range(ROUNDS):
        new.append(once("orgdir", "edit seen, new", root))
        assert new[-1]["said"] == "True"
    row(size, "orgdir", "one edit seen in a new process", new)
