"""A program on a pseudo-terminal, as a user has it: keys in, raw bytes out, each chunk with its time."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]


class PtySession:
    """A child on a pseudo-terminal of its own; ``output`` is everything it wrote so far."""

    def __init__(self, arguments: Sequence[str], *, size: tuple[int, int] = (100, 30), **environment: str) -> None:
        """Start the program; ``environment`` stands over this process's own."""
        self.output = bytearray()
        self.started = time.perf_counter()
        variables = {
            **os.environ,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "PYTHONPATH": str(ROOT),
            "LANG": "C.UTF-8",
            **environment,
        }
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            self._become(arguments, size, variables)
        self.resize(size)

    @staticmethod
    def _become(arguments: Sequence[str], size: tuple[int, int], variables: dict[str, str]) -> None:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        try:
            os.execvpe(arguments[0], list(arguments), variables)  # noqa: S606 - the program under test
        finally:
            os._exit(127)

    @classmethod
    def of_app(cls, workspace: Path, *, size: tuple[int, int] = (100, 30), **environment: str) -> PtySession:
        """The app on a workspace."""
        program = [sys.executable, "-m", "directory", "--workspace", str(workspace)]
        return cls(program, size=size, **environment)

    def resize(self, size: tuple[int, int]) -> None:
        """Another size of the window, in columns and lines."""
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    def send(self, keys: str | bytes) -> None:
        """Type."""
        os.write(self.terminal, keys.encode() if isinstance(keys, str) else keys)

    def read(self, seconds: float) -> bytes:
        """What comes within some seconds, until it is quiet for a twentieth of one."""
        mark = len(self.output)
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            if self._chunk(left if len(self.output) == mark else min(left, 0.05)) == 0:
                break
        return bytes(self.output[mark:])

    def read_some(self, seconds: float) -> bool:
        """Whether anything comes within some seconds."""
        return self._chunk(seconds) > 0

    def wait_for(self, wanted: str | bytes, seconds: float = 10.0, since: int = 0) -> float:
        """Seconds from the start until something was written; fails with what was written instead."""
        needle = wanted.encode() if isinstance(wanted, str) else wanted
        end = time.perf_counter() + seconds
        while needle not in self.output[since:]:
            left = end - time.perf_counter()
            if left <= 0 or self._chunk(left) < 0:
                tail = bytes(self.output[-1500:])
                raise AssertionError(f"{wanted!r} did not come within {seconds} s, but: {tail!r}")
        return time.perf_counter() - self.started

    def _chunk(self, seconds: float) -> int:
        """Read once; -1 at the end."""
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        if not ready:
            return 0
        try:
            chunk = os.read(self.terminal, 65536)
        except OSError:
            return -1
        self.output += chunk
        return len(chunk) or -1

    def echoes(self) -> bool:
        """Whether the terminal shows what is typed, as it does where no program has taken it over."""
        return bool(termios.tcgetattr(self.terminal)[3] & termios.ECHO)

    def kill(self, number: int) -> None:
        """Send a signal."""
        os.kill(self.pid, number)

    def close(self) -> None:
        """End the program, however it is."""
        for number in (15, 9):
            if self.ended(2.0 if number == 15 else 0.0):
                break
            os.kill(self.pid, number)
        self.ended(3.0)
        os.close(self.terminal)

    def ended(self, seconds: float) -> bool:
        """Whether the program ends within some seconds, reading on meanwhile."""
        end = time.perf_counter() + seconds
        while os.waitpid(self.pid, os.WNOHANG) == (0, 0):
            if time.perf_counter() > end:
                return False
            self._chunk(0.02)
        return True

    def __enter__(self) -> Self:
        """The session."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        with suppress(OSError):
            self.close()
