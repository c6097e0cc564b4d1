from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from directory import curate

if TYPE_CHECKING:
    from pathlib import Path

OLD = "organisations:\n  a:\n    name: Alpha Trust\n    kind: coaliton\n"
NEW = OLD + "  b:\n    name: Beta Union\n    country: UK\n"


def workspace(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "data" / "orgs.yaml"
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    return path


def orgdir(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    called = [sys.executable, "-m", "directory", "--workspace", str(tmp_path), *words]
    return subprocess.run(called, capture_output=True, text=True, check=False, timeout=60)


def test_old_problems_are_a_counted_backlog_and_new_ones_fail(tmp_path: Path) -> None:
    path = workspace(tmp_path, OLD)
    assert orgdir(tmp_path, "check").returncode == 1
    assert orgdir(tmp_path, "check", "--baseline").returncode == 0
    quiet = orgdir(tmp_path, "check")
    assert (quiet.returncode, quiet.stdout) == (0, "No new problems.\n")
    assert "1 old problem" in quiet.stderr
    path.write_text(NEW, "utf-8")
    loud = orgdir(tmp_path, "check", "--json")
    assert loud.returncode == 1
    assert [json.loads(line)["code"] for line in loud.stdout.splitlines()] == ["unknown-country"]
    every = orgdir(tmp_path, "check", "--all", "--json")
    assert [json.loads(line)["code"] for line in every.stdout.splitlines()] == ["unknown-kind", "unknown-country"]


def test_the_problems_are_said_again_after_each_save(tmp_path: Path) -> None:
    path = workspace(tmp_path, OLD)
    runs = curate.check_after_each_save(path)
    assert [problem.code for problem in next(runs).problems] == ["unknown-kind"]
    path.write_text(NEW, "utf-8")
    assert [problem.code for problem in next(runs).problems] == ["unknown-kind", "unknown-country"]


def test_a_watching_check_prints_what_a_save_brings_and_ends_quietly(tmp_path: Path) -> None:
    path = workspace(tmp_path, OLD)
    called = [sys.executable, "-u", "-m", "directory", "--workspace", str(tmp_path), "check", "--watch", "--json"]
    with subprocess.Popen(called, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as watching:
        assert watching.stdout is not None
        assert json.loads(watching.stdout.readline())["code"] == "unknown-kind"
        path.write_text(NEW.replace("coaliton", "coalition"), "utf-8")
        assert json.loads(watching.stdout.readline())["code"] == "unknown-country"
        time.sleep(0.1)
        watching.send_signal(2)
        _, errors = watching.communicate(timeout=20)
    assert "Traceback" not in errors
