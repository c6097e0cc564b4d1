from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from directory.registry.watch import look, registries, saves

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = "organisations:\n  a:\n    name: Alpha Trust\n"


class Steps:
    """What happens between two looks, in order; the watch ends when nothing is left."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        self.left = list(steps)

    def __call__(self, _seconds: float) -> None:
        if not self.left:
            raise EOFError
        self.left.pop(0)()


def digests(path: Path, *steps: Callable[[], object]) -> list[str]:
    seen: list[str] = []
    with contextlib.suppress(EOFError):
        seen.extend(state.digest for state in saves(path, pause=Steps(*steps)))
    return seen


def test_each_save_is_seen_once_whatever_way_it_was_made(tmp_path: Path) -> None:
    path, other = tmp_path / "orgs.yaml", tmp_path / "orgs.yaml~"
    path.write_text(TEXT, "utf-8")

    def rename() -> None:
        other.write_text(TEXT + "# renamed\n", "utf-8")
        other.replace(path)

    seen = digests(path, lambda: None, lambda: path.write_text(TEXT + "# in place\n", "utf-8"), lambda: None, rename)
    assert len(seen) == len(set(seen)) == 3


def test_a_save_of_the_same_bytes_is_none(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT, "utf-8")
    assert len(digests(path, path.touch, lambda: path.write_text(TEXT, "utf-8"))) == 1


def test_a_save_that_leaves_size_and_time_alone_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT, "utf-8")
    status = path.stat()

    def again() -> None:
        path.write_text(TEXT.replace("Alpha", "Omega"), "utf-8")
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    assert len(digests(path, again)) == 2


def test_a_file_that_goes_and_comes_back_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT, "utf-8")
    seen = digests(path, path.unlink, lambda: None, lambda: path.write_text(TEXT, "utf-8"))
    assert seen == [seen[0], "", seen[0]]


def test_an_old_file_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT, "utf-8")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    seen = look(path)
    monkeypatch.setattr(type(path), "read_bytes", None)
    assert look(path, seen) is seen


def test_an_entry_that_a_save_breaks_keeps_its_last_good_version(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT, "utf-8")
    steps = Steps(lambda: path.write_text(TEXT.replace("Alpha", "Alpha:"), "utf-8"), lambda: None)
    watch = registries(path, pause=steps)
    assert not next(watch).entries["a"].stale
    broken = next(watch)
    assert broken.entries["a"].stale
    assert [problem.code for problem in broken.problems] == ["colon-in-text"]


def test_a_save_is_seen_while_somebody_waits(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT, "utf-8")
    watch = saves(path)
    next(watch)
    threading.Timer(0.05, lambda: path.write_text(TEXT + "# saved\n", "utf-8")).start()
    assert next(watch).digest == look(path).digest


def test_a_running_check_says_what_is_wrong_a_moment_after_the_save(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT, "utf-8")
    command = [sys.executable, "-u", "-m", "directory", "check", "--watch", "--registry", str(path)]
    lags = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as watching:
        assert watching.stdout
        assert watching.stdout.readline() == "No problems.\n"
        for number in range(9):
            time.sleep(0.15)
            path.write_text(f"{TEXT}    kind: kind-{number}\n", "utf-8")
            saved = time.monotonic()
            while f"'kind-{number}'" not in watching.stdout.readline():
                assert watching.poll() is None
            lags.append(time.monotonic() - saved)
        watching.terminate()
    # a tenth of a second where nothing else runs; more where the machine is busy
    assert sorted(lags)[len(lags) // 2] < 5


def test_a_file_that_is_being_written_in_place_is_read_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(TEXT, "utf-8")
    whole = TEXT + "  b:\n    name: Beta Trust\n"
    steps = Steps(
        *(lambda end=end: path.write_text(whole[:end], "utf-8") for end in (0, 9, 30, len(whole))), lambda: None
    )
    seen: list[list[str]] = []
    with contextlib.suppress(EOFError):
        seen.extend(list(registry.entries) for registry in registries(path, pause=steps))
    assert seen == [["a"], ["a", "b"]]
