from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SECONDS = "20"
RUNS = [
    *(("race", writer, manner, SECONDS) for writer in ("exchange", "open") for manner in ("rename", "place")),
    ("kill", "exchange", "500"),
    ("kill", "open", "500"),
]


@pytest.mark.bench
def test_writers_against_an_editor_and_against_sigkill() -> None:
    for arguments in RUNS:
        command = [sys.executable, "-m", "tests.registry.torture", *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        found = json.loads(done.stdout)
        print(" · ".join([arguments[0], *(f"{key} {value}" for key, value in found.items())]))
