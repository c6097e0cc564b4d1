from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def torture(*arguments: str) -> dict[str, int]:
    command = [sys.executable, "-m", "tests.registry.torture", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, int] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("manner", ["rename", "place"])
def test_an_editor_that_never_rests_loses_no_save_and_the_journal_brings_ours_back(manner: str) -> None:
    found = torture("race", "exchange", manner, "1")
    assert found["edits"] > 0
    assert found["saved"] > 0
    assert (found["lost"], found["torn"], found["torn at the end"], found["overwritten for good"]) == (0, 0, 0, 0) or (
        # an editor that writes in place tears the file for itself, for as long as it writes
        manner == "place" and found["lost"] == 0 and found["overwritten for good"] == 0
    )


def test_a_killed_writer_leaves_a_whole_file_and_a_journal_that_agrees() -> None:
    found = torture("kill", "exchange", "10")
    assert found["killed"] == 10
    assert (found["torn files"], found["journal differs"], found["left over"]) == (0, 0, 0)


def test_the_torture_bites_a_writer_that_opens_and_writes() -> None:
    found = torture("race", "open", "rename", "0.7")
    assert found["lost"] + found["torn"] + found["overwritten"] > 0
