from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

import pytest

from directory.registry.load import load
from directory.registry.settling import may_be_half_written
from directory.workspace import open_workspace

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "organisations:\n" + "".join(f"  o{number}:\n    name: Organisation {number}\n" for number in range(20))
LONGER = TEXT + "  last:\n    name: The Last\n"
STATES = [
    ("nothing written yet", "", True),
    ("cut within a line", TEXT[:200], True),
    ("cut between two entries", TEXT[: TEXT.index("  o9:")], True),
    ("a broken line more", TEXT.replace("name: Organisation 7", "name: [Organisation 7"), True),
    ("a broken line more at the end", TEXT + '  o99:\n    name: "', True),
    ("the same", TEXT, False),
    ("an entry more", LONGER, False),
    ("another name", TEXT.replace("Organisation 7", "Seven"), False),
]


@pytest.mark.parametrize(("_", "written", "doubted"), STATES)
def test_a_state_that_says_less_or_reads_worse_is_doubted_for_a_moment(
    _: str,
    written: str,
    doubted: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT)
    before = load(path)
    path.write_text(written)
    assert may_be_half_written(path, before, load(path, previous=before)) is doubted
    os.utime(path, (1_000_000_000, 1_000_000_000))
    assert not may_be_half_written(path, before, load(path, previous=before))


@pytest.mark.parametrize("opened", [True, False], ids=["running process", "new process"])
def test_a_look_in_the_middle_of_a_save_in_place_waits_for_its_end(
    opened: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    path = tmp_path / "data" / "orgs.yaml"
    path.parent.mkdir()
    path.write_text(TEXT)
    ws = open_workspace(tmp_path)
    if opened:
        assert len(ws.registry.entries) == 20
    begun = threading.Event()

    def save() -> None:
        with path.open("w") as file:
            for start in range(0, len(LONGER), 150):
                file.write(LONGER[start : start + 150])
                file.flush()
                begun.set()
                time.sleep(0.005)

    editor = threading.Thread(target=save)
    editor.start()
    begun.wait()
    ws.look_at_registry()
    assert len(ws.registry.entries) == 21
    assert ws.registry.problems == ()
    editor.join()


def test_a_file_that_stays_short_or_broken_is_believed_after_a_moment(tmp_path: Path) -> None:
    path = tmp_path / "data" / "orgs.yaml"
    path.parent.mkdir()
    path.write_text(TEXT)
    ws = open_workspace(tmp_path)
    assert len(ws.registry.entries) == 20
    path.write_text(TEXT[:200])
    began = time.monotonic()
    assert ws.look_at_registry()
    assert len(ws.registry.entries) < 20
    # a moment is a fifth of a second; far below is only who waits for the rest of the file, which never comes
    assert time.monotonic() - began < 5


def test_an_editor_that_takes_the_file_away_before_it_puts_the_new_one_there_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "data" / "orgs.yaml"
    path.parent.mkdir()
    path.write_text(TEXT)
    ws = open_workspace(tmp_path)
    assert len(ws.registry.entries) == 20
    path.rename(path.with_name("orgs.yaml~"))
    editor = threading.Timer(0.01, lambda: path.write_text(LONGER))
    editor.start()
    ws.look_at_registry()
    editor.join()
    assert "last" in ws.registry.entries
    assert not ws.registry.entries["o1"].stale
