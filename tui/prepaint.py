"""The first screen, painted before anything large is imported, and the terminal put back whatever happens.

What the first screen looked like when the program ended is kept beside the database, under a key of
everything it depends on.  Where the key still fits, the screen stands within milliseconds of the start;
where it does not, the list alone is drawn from the database, and the page beside it follows with the app.
What is typed meanwhile waits in the terminal's own queue and is read by the app.  A small process beside
the program puts the terminal back if the program is killed.
"""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from directory.workspace import Workspace

try:
    import termios
except ImportError:  # pragma: no cover - Windows: no early screen, the app alone
    termios = None  # type: ignore[assignment]

KEPT = os.path.join("data", ".orgs-screen")  # noqa: PTH118 - pathlib takes ten milliseconds to import
_FORMAT = "orgdir-screen-3"
_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[?2004h\x1b[H"
RESTORE = (
    "\x1b[?2026l\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?1004l\x1b[?2004l\x1b[<u\x1b[?7h\x1b[0m"
    "\x1b[?1049l\x1b[?25h"
)
"""Leaves everything that a full-screen program may have entered."""


class Held:
    """A terminal that was taken over; ``release`` gives it back as it was found."""

    def __init__(self, terminal: int) -> None:
        """Note the state of the terminal, and set a process beside that watches over it."""
        self.terminal = terminal
        self.state = termios.tcgetattr(terminal)
        self.is_painted = False
        self.is_left = False
        self._watcher, self._lifeline = _watch(terminal, self.state)

    def quieten(self) -> None:
        """Take keys one by one and do not print them, so that typing ahead is not lost or shown."""
        state = termios.tcgetattr(self.terminal)
        state[3] &= ~(termios.ECHO | termios.ICANON)
        termios.tcsetattr(self.terminal, termios.TCSANOW, state)

    def show(self, screen: str) -> None:
        """Paint a screen."""
        self.quieten()
        _write(self.terminal, _ENTER + screen)
        self.is_painted = True

    def release(self) -> None:
        """Put the terminal back, out of the screen where the app has not left it itself."""
        if self.is_painted and not self.is_left:
            _write(self.terminal, RESTORE)
        termios.tcsetattr(self.terminal, termios.TCSANOW, self.state)
        os.write(self._lifeline, b"x")
        os.close(self._lifeline)
        os.waitpid(self._watcher, 0)


def begin(arguments: list[str]) -> Held | None:
    """Take the terminal over and paint the first screen, where the arguments open the app on a terminal."""
    root = _root_of(arguments)
    if root is None or termios is None or not _is_terminal():
        return None
    # the collector would look again and again at what is imported, which stays; the app lets it run
    gc.disable()
    held = Held(sys.__stderr__.fileno() if sys.__stderr__ else 2)
    size = os.get_terminal_size(held.terminal)
    is_current, screen = kept_screen(root, size)
    if not is_current:
        screen = _drawn(root, size) or screen
    if screen:
        held.show(screen)
    return held


def _drawn(root: str, size: tuple[int, int]) -> str:
    """The list alone, drawn from the database; whatever is wrong with that is for the app to say."""
    try:
        from tui.first_frame import first_screen  # noqa: PLC0415 - a kept screen needs none of this

        return first_screen(root, (size[0], size[1]))
    except Exception:  # noqa: BLE001 - the app comes to the same place, and says it there
        return ""


def draw_screen(workspace: Workspace, size: tuple[int, int]) -> str:
    """The first screen as a terminal takes it: the very frame that the app paints first."""
    from tui.lines import Ink  # noqa: PLC0415 - a kept screen needs none of this
    from tui.shell import Shell  # noqa: PLC0415 - as above
    from tui.styles import ASCII, THEMES  # noqa: PLC0415 - as above
    from tui.terminal import ascii_only, theme_name, true_colour  # noqa: PLC0415 - as above

    ink = Ink(THEMES[theme_name()], true_colour=true_colour(), signs=ASCII if ascii_only() else None)
    return ink.changes([], Shell(workspace).frame(*size).lines)


def keep(workspace: Workspace, size: tuple[int, int]) -> None:
    """Keep the first screen as it would look now, for the next start."""
    root = str(workspace.root)
    keep_screen(root, size, draw_screen(workspace, size))


def _is_terminal() -> bool:
    return os.isatty(0) and os.isatty(1) and os.isatty(2) and os.environ.get("TERM", "dumb") != "dumb"


def _root_of(arguments: list[str]) -> str | None:
    """The workspace that the arguments mean, found as the program itself finds it; None for any other command."""
    asked = os.environ.get("ORGDIR_WORKSPACE")
    if len(arguments) == 2 and arguments[0] == "--workspace":
        asked = arguments[1]
    elif len(arguments) == 1 and arguments[0].startswith("--workspace="):
        asked = arguments[0].partition("=")[2]
    elif arguments:
        return None
    if asked:
        return os.path.abspath(asked)  # noqa: PTH100 - pathlib takes ten milliseconds to import
    folder = os.getcwd()  # noqa: PTH109 - pathlib takes ten milliseconds to import
    while not os.path.exists(os.path.join(folder, "data", "orgs.yaml")):  # noqa: PTH110, PTH118 - as above
        above = os.path.dirname(folder)  # noqa: PTH120 - as above
        if above == folder:
            return None
        folder = above
    return folder


def _layout(root: str, size: tuple[int, int]) -> str:
    """What a kept screen has to agree in to be shown at all: size, colours, signs."""
    names = ("ORGDIR_THEME", "NO_COLOR", "COLORFGBG", "COLORTERM", "TERM", "ORGDIR_ASCII", "LANG", "LC_ALL", "HOME")
    return repr((_FORMAT, root, tuple(size), [os.environ.get(name, "") for name in names]))


def _data(root: str) -> str:
    """What it has to agree in to be the last word: the files."""
    return repr([_state(os.path.join(root, "data", name)) for name in ("orgs.db", "orgs.yaml", "documents")])  # noqa: PTH118


def _state(path: str) -> tuple[int, ...]:
    try:
        found = os.stat(path)  # noqa: PTH116 - pathlib takes ten milliseconds to import
    except OSError:
        return (0, 0, 0)
    return (found.st_size, found.st_mtime_ns, found.st_ino)


def kept_screen(root: str, size: tuple[int, int]) -> tuple[bool, str]:
    """The screen as it was kept, empty where there is none of this size, and whether the files are still the same.

    One whose files changed is shown only where none can be drawn.
    """
    try:
        with open(os.path.join(root, KEPT), encoding="utf-8", newline="") as file:  # noqa: PTH118, PTH123 - as above
            layout, data, screen = file.read(1_000_000).split("\n", 2)
    except (OSError, ValueError):
        return False, ""
    if layout != _layout(root, size) or not is_harmless(screen):
        return False, ""
    return data == _data(root), screen


def is_harmless(screen: str) -> bool:
    """Whether a screen, which came from a file, holds nothing but text, places and colours."""
    before, *parts = screen.split("\x1b")
    for part in parts:
        end = 1
        while end < len(part) and part[end] in "0123456789;":
            end += 1
        if part[:1] != "[" or part[end : end + 1] not in {"m", "H"} or not part[end:].isprintable():
            return False
    return not before and bool(parts)


def keep_screen(root: str, size: tuple[int, int], screen: str) -> None:
    """Keep a screen for the next start; a disk that refuses it costs nothing but the early screen."""
    path = os.path.join(root, KEPT)  # noqa: PTH118 - as above
    try:
        with open(f"{path}.new", "w", encoding="utf-8", newline="", errors="replace") as file:  # noqa: PTH123 - as above
            file.write(f"{_layout(root, size)}\n{_data(root)}\n{screen}")
        os.replace(f"{path}.new", path)  # noqa: PTH105 - as above
    except OSError:
        return


def _write(terminal: int, text: str) -> None:
    data = text.encode("utf-8", "replace")
    while data:
        data = data[os.write(terminal, data) :]


def _watch(terminal: int, state: list[object]) -> tuple[int, int]:
    """Start the process that puts the terminal back when this one ends without a word: its number, and the lifeline."""
    reading, writing = os.pipe()
    watcher = os.fork()
    if watcher:
        os.close(reading)
        return watcher, writing
    try:
        os.setsid()
        os.close(writing)
        if not os.read(reading, 1):
            os.write(terminal, RESTORE.encode())
            termios.tcsetattr(terminal, termios.TCSANOW, state)  # type: ignore[arg-type]
    except OSError:
        os._exit(1)
    os._exit(0)
