"""A window of tmux on a server of its own: keys as a user types them, and the screen as text."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]


class TmuxSession:
    """One window that runs a shell, in which the program is started."""

    def __init__(self, *, size: tuple[int, int] = (100, 30), **environment: str) -> None:
        """Start a server and a shell in it."""
        self.server = f"orgdir-{os.getpid()}-{time.monotonic_ns()}"
        variables = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            "PS1": "$ ",
            "ENV": "",
            "HISTFILE": "",
            **environment,
        }
        self._run(
            "-f", "/dev/null", "new-session", "-d", "-x", str(size[0]), "-y", str(size[1]), "sh", variables=variables
        )
        self._run("set-option", "-g", "remain-on-exit", "on")

    def _run(self, *arguments: str, variables: dict[str, str] | None = None) -> str:
        done = subprocess.run(
            ["tmux", "-u", "-L", self.server, *arguments],
            capture_output=True,
            text=True,
            check=True,
            timeout=10,
            env=variables,
        )
        return done.stdout

    def start_app(self, workspace: Path) -> None:
        """Start the app as a user does."""
        command = shlex.join([sys.executable, "-m", "directory", "--workspace", str(workspace)])
        self.write(f"{command}; echo status $?")
        self.press("Enter")

    def press(self, *keys: str) -> None:
        """Press keys by their names."""
        for key in keys:
            self._run("send-keys", key)

    def write(self, text: str) -> None:
        """Type a text letter by letter."""
        self._run("send-keys", "-l", text)

    def paste(self, text: str, folder: Path) -> None:
        """Paste a text as a terminal does."""
        file = folder / "pasted.txt"
        file.write_text(text, encoding="utf-8")
        self._run("load-buffer", str(file))
        self._run("paste-buffer", "-p")

    def resize(self, columns: int, lines: int) -> None:
        """Another size of the window."""
        self._run("resize-window", "-x", str(columns), "-y", str(lines))

    def screen(self) -> str:
        """What stands on the screen."""
        return self._run("capture-pane", "-p")

    def app_pid(self) -> int:
        """The process of the program that the shell runs."""
        shell = self._run("display-message", "-p", "#{pane_pid}").strip()
        children = Path(f"/proc/{shell}/task/{shell}/children").read_text(encoding="utf-8").split()
        return int(children[0])

    def flag(self, name: str) -> str:
        """What tmux knows of the window, such as ``alternate_on`` or ``mouse_any_flag``."""
        return self._run("display-message", "-p", f"#{{{name}}}").strip()

    def wait(self, wanted: str | Callable[[str], bool], seconds: float = 15.0) -> str:
        """The screen, as soon as it shows the words or fulfils the condition; fails with what it shows instead."""
        end = time.monotonic() + seconds
        while True:
            screen = self.screen()
            if wanted in screen if isinstance(wanted, str) else wanted(screen):
                return screen
            if time.monotonic() > end:
                raise AssertionError(f"not within {seconds} s: {wanted!r}; the screen shows:\n{screen}")
            time.sleep(0.03)

    def settled(self, seconds: float = 0.7) -> str:
        """The screen, once it has not changed for some time."""
        before, now = "", self.screen()
        while now != before:
            time.sleep(seconds)
            before, now = now, self.screen()
        return now

    def __enter__(self) -> Self:
        """The session."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the server with everything in it."""
        subprocess.run(["tmux", "-L", self.server, "kill-server"], capture_output=True, check=False, timeout=10)
