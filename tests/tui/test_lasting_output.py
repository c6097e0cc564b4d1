from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from tests.tui.pty_session import PtySession
from tui.lasting_output import LastingOutput

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_written_to_a_terminal_that_went_away_is_lost_without_an_error() -> None:
    reading, writing = os.pipe()
    file = os.fdopen(writing, "w")
    output = LastingOutput(file)
    output.write("a")
    output.flush()
    assert os.read(reading, 1) == b"a"
    os.close(reading)
    output.write("b" * 100_000)
    output.flush()
    assert output.fileno() == writing
    with suppress(BrokenPipeError):
        file.close()


@pytest.mark.parametrize("delay", [0.02, 0.06])
def test_a_window_closed_while_the_app_paints_leaves_no_process_behind(workspace_path: Path, delay: float) -> None:
    session = PtySession.of_app(workspace_path)
    session.wait_for(" help", 20)
    session.read(1.0)
    session.send("jjjjjjjj34t12" * 3)
    time.sleep(delay)
    os.close(session.terminal)
    assert ends(session.pid, 15)


def ends(pid: int, seconds: float) -> bool:
    """Whether a child ends by itself within some seconds; it is killed where it does not."""
    until = time.monotonic() + seconds
    while os.waitpid(pid, os.WNOHANG) == (0, 0):
        if time.monotonic() > until:
            os.kill(pid, 9)
            os.waitpid(pid, 0)
            return False
        time.sleep(0.05)
    return True
