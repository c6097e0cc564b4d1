"""This program, PyYAML's CSafeLoader and ruamel.yaml's round trip side by side on one file; asserts nothing.

Run with ``python -m pytest -m bench -s tests/bench/bench_registry_beside.py``; ``ORGDIR_BENCH_SIZES`` gives
other numbers of entries than 1000, 10000 and 100000, ``ORGDIR_BENCH_RUAMEL`` the most that ruamel.yaml is given
(10000; at 100000 it takes some ten minutes).  Every figure is the middle one of three processes, from 100000
entries on of one for the two others.
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
from tests.bench.bench_registry_load import compiled
from tests.bench.registry_rivals import middle, with_alias
from tests.bench.registry_texts import registry_text

pytestmark = pytest.mark.bench
SIZES = [int(size) for size in os.environ.get("ORGDIR_BENCH_SIZES", "1000 10000 100000").split()]
RUAMEL_AT_MOST = int(os.environ.get("ORGDIR_BENCH_RUAMEL", "10000"))
ROUNDS = 3
ROOT = Path(__file__).resolve().parent.parent.parent


def once(task: str, path: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.bench.registry_rivals", task, str(path)]
    done = subprocess.run(command, cwd=ROOT, env=compiled(), capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def show(size: int, task: str, rounds: list[list[dict[str, Any]]]) -> None:
    for steps in zip(*rounds, strict=True):
        found = sorted(steps, key=lambda each: each["processor"])[len(steps) // 2]
        print(
            f"{size:>7}  {task:<16} {found['step']:<37} {found['seconds']:>9.3f} s {found['processor']:>9.3f} s of"
            f" processor {found['held']:>6.0f} MB held {found['most']:>6.0f} MB at most  {found['said']}",
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
    show(size, "orgdir", [once("orgdir", path) for _ in range(ROUNDS)])
    edits_seen(size, tmp_path / "workspace")
    for rival in rivals:
        show(size, rival, [once(rival, path) for _ in range(1 if size > 10_000 else ROUNDS)])


def edits_seen(size: int, root: Path) -> None:
    """How soon an edit is seen where the database knows the version before."""
    ws = create_workspace(root)
    text = registry_text(size)
    ws.registry_path.write_text(text, "utf-8")
    bring_up_to_date(ws)
    ws.close()
    running, new = [], []
    # once, so that the modules are compiled
    once("new process", root)
    for _ in range(ROUNDS):
        ws.registry_path.write_text(text, "utf-8")
        running.append(once("running process", root))
        assert running[-1][-1]["said"] == "True"
    show(size, "orgdir", running)
    ws.registry_path.write_text(with_alias(text, middle(text)), "utf-8")
    for _ in range(ROUNDS):
        new.append(once("new process", root))
        assert new[-1][-1]["said"] == "True"
    show(size, "orgdir", new)
