from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import Problem, Severity
from directory.views import SyncReport
from tui.effects import paths_of
from tui.syncing import report_sentence

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_found_is_said_first_and_what_could_not_be_read_is_counted(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.touch()
    problem = Problem("broken-pdf", "the PDF is broken", Severity.ERROR, str(broken), 0, 0)
    report = SyncReport(documents=3, changed=3, organisations=14, people=2, matched=9, waiting=7, problems=(problem,))
    assert report_sentence(report) == (
        "Found 14 organisations, 2 people in 3 documents; 9 certain, 7 to review: press 3; 1 problem: press 5"
    )


def test_a_path_that_was_not_there_comes_before_what_was_found(tmp_path: Path) -> None:
    problem = Problem("missing", "there is no such file", Severity.ERROR, str(tmp_path / "gone.txt"), 0, 0)
    report = SyncReport(documents=1, changed=1, organisations=1, people=1, problems=(problem,))
    assert report_sentence(report).startswith(f"{tmp_path}/gone.txt: there is no such file; Found 1 organisation, 1")


def test_paths_are_taken_apart_as_a_shell_does_it(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "with blank.txt", "c.md"):
        (tmp_path / name).touch()
    assert paths_of(str(tmp_path / "with blank.txt")) == [str(tmp_path / "with blank.txt")]
    assert paths_of(f"{tmp_path}/?.txt '{tmp_path}/with blank.txt'") == [
        str(tmp_path / name) for name in ("a.txt", "b.txt", "with blank.txt")
    ]
    assert paths_of("none-*.txt") == ["none-*.txt"]
