"""The terminal app: it hands keys to the shell, paints its frames, and does what needs a terminal."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, ComposeResult
from textual.content import Content
from textual.events import Click, Key, MouseScrollDown, MouseScrollUp, Paste, Resize

from directory import browse
from directory.errors import OrgdirError
from directory.safe import safe
from tui import prepaint
from tui.effects import Effects
from tui.lasting_output import lasting
from tui.shell import Shell
from tui.terminal import ascii_only, theme_name
from tui.widgets.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.driver import Driver
    from textual.timer import Timer

    from directory.workspace import Workspace
    from tui.screens.view import Later

POLL = 0.1
"""Seconds between looks at the files."""

SETTLE = 0.06
"""Seconds without a key after which slower questions are asked."""

FLOOD = 0.05
"""Seconds without a frame at most, while keys come faster than they can be painted."""

THEME_ORDER = ("dark", "light", "none")


class OrgdirApp(App[int]):
    """The app on a workspace."""

    CSS_PATH = "app.tcss"
    TITLE = "orgdir"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar = []
    inherit_bindings = False

    def __init__(self, ws: Workspace, *, driver_class: type[Driver] | None = None) -> None:
        """Open a shell on the workspace."""
        super().__init__(driver_class=driver_class, ansi_color=True)
        self.ws = ws
        self.shell = Shell(ws)
        self.look_name = theme_name()
        self.canvas = Canvas(self.look_name, ascii_only=ascii_only())
        self.effects = Effects(self)
        self._settling: Timer | None = None
        self.last_size = (0, 0)
        self._owes_paint = False
        self._painted_at = 0.0
        self._asking = ThreadPoolExecutor(1)

    def get_driver_class(self) -> type[Driver]:
        """The platform's driver, outliving its terminal."""
        return lasting(super().get_driver_class())

    def compose(self) -> ComposeResult:
        """One canvas."""
        yield self.canvas

    def on_mount(self) -> None:
        """Begin to watch the files, and leave in order when asked to end."""
        for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
            with suppress(NotImplementedError, RuntimeError, ValueError):
                asyncio.get_running_loop().add_signal_handler(number, self._end, 128 + number)
        self.canvas.focus()
        self.set_interval(POLL, self.effects.look)
        self.effects.begin()
        self.set_timer(SETTLE, self._make_ready)

    def _make_ready(self) -> None:
        """Nobody typed yet: the first letter shall not wait for what only a search loads."""
        _let_collector_run()
        if not self.shell.busy:
            self.shell.guarded(lambda: browse.make_ready(self.ws))

    def paint(self, size: tuple[int, int] | None = None) -> None:
        """Show the frame of the shell as it is now."""
        room, height = size or self.size
        if room and height:
            self.last_size = (room, height)
            self.canvas.show(self.shell.frame(room, height).lines)

    def on_resize(self, event: Resize) -> None:
        """Lay out anew, for the size that Textual takes on only after this."""
        self.paint(event.size)

    async def on_event(self, event: object) -> None:
        """Keys go to the shell before Textual's own bindings see them."""
        if isinstance(event, Key):
            self._key(event)
        elif isinstance(event, Paste):
            self.shell.paste(event.text)
            self.after()
        else:
            await super().on_event(event)  # type: ignore[arg-type]

    def _key(self, event: Key) -> None:
        event.stop()
        event.prevent_default()
        if event.key.startswith("alt+") and len(event.key) == len("alt+x"):
            # a terminal sends both alike: escape, and the letter that was typed right after it
            self._safely(lambda: self.shell.key("escape"))
            self._safely(lambda: self.shell.key(event.key[-1], event.key[-1]))
        else:
            self._safely(lambda: self.shell.key(_name_of(event), event.character))
        self.after()

    def _safely(self, work: Callable[[], None]) -> None:
        """One key that fails does not end the app; in a test it does."""
        try:
            work()
        except Exception as error:
            if self.is_headless:
                raise
            self.shell.tell(f"that did not work: {type(error).__name__}: {error}", "bad")

    def on_click(self, event: Click) -> None:
        """A click chooses, or obeys a key at the foot."""
        self.shell.click(event.screen_x, event.screen_y)
        self.after()

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """The wheel scrolls."""
        self.shell.wheel(event.screen_x, event.screen_y, 3)
        self.after()

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """The wheel scrolls."""
        self.shell.wheel(event.screen_x, event.screen_y, -3)
        self.after()

    def after(self) -> None:
        """Do what a key asked for and paint at once; of a flood of keys, only what the eye can follow."""
        self.effects.carry_out(self.shell.effects)
        if self.message_queue_size and time.monotonic() - self._painted_at < FLOOD:
            if not self._owes_paint:
                self._owes_paint = True
                self.call_later(self._pay)
            return
        self._finish_key()

    def _pay(self) -> None:
        self._owes_paint = False
        self.after()

    def _finish_key(self) -> None:
        """Paint, and ask the slower questions when nobody types."""
        self.paint()
        self._painted_at = time.monotonic()
        if self._settling is not None:
            self._settling.stop()
        self._settling = self.set_timer(SETTLE, self._settle)

    def _settle(self) -> None:
        """What would hold up the next key is asked in a thread; its answer counts where it is still the question."""
        slower = self.shell.view.later()
        if slower is not None:
            self.run_worker(self._ask(slower), exclusive=True, group="slower")
        elif self.shell.guarded_settle():
            self.paint()

    async def _ask(self, slower: Later) -> None:
        try:
            answer = await asyncio.get_running_loop().run_in_executor(self._asking, slower.ask)
        except OrgdirError as error:
            self.shell.tell(str(error).partition("\n")[0], "bad")
            self.paint()
            return
        if slower.take(answer):
            self.paint()

    def on_unmount(self) -> None:
        """Leave no process and no question behind."""
        self._asking.shutdown(cancel_futures=True)
        self.effects.end()

    def _end(self, status: int) -> None:
        self.effects.end()
        self.exit(status)

    def _fatal_error(self) -> None:
        """One sentence in place of Textual's traceback, which is written only where a developer asks for it."""
        error = sys.exc_info()[1] or self._exception
        if os.environ.get("ORGDIR_TRACEBACK"):
            super()._fatal_error()
            return
        sentence = f"the app stopped: {type(error).__name__}: {error}; every decision made so far is saved"
        self._exit_renderables.append(Content(f"orgdir: {safe(sentence)}"))
        self._close_messages_no_wait()

    def next_theme(self) -> None:
        """Dark, light, without colour, and round again."""
        self.look_name = THEME_ORDER[(THEME_ORDER.index(self.look_name) + 1) % len(THEME_ORDER)]
        self.canvas.set_theme(self.look_name)

    def save_picture(self) -> None:
        """The screen as SVG, in the current folder."""
        path = Path(f"orgdir-{time.strftime('%Y%m%d-%H%M%S')}.svg")
        path.write_text(self.export_screenshot(title="orgdir"), encoding="utf-8")
        self.shell.tell(f"saved {path}", "good")
        self.paint()


def _let_collector_run() -> None:
    """What was made while the program started stays to its end: the collector need not look at it under a key."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _name_of(event: Key) -> str:
    """The key under the name that the table of commands uses: a printable character is itself."""
    character = event.character
    if character and character.isprintable() and len(character) == 1 and character != " ":
        return character
    return event.key


def run(workspace: Workspace) -> int:
    """Open the app on a workspace; give back the exit status."""
    # They stand over the terminal's own size wherever they were exported, and would freeze it.
    for name in ("COLUMNS", "LINES"):
        os.environ.pop(name, None)
    app = OrgdirApp(workspace)
    status = app.run()
    size = app.last_size
    if status is not None and size[0]:
        app.shell.guarded(lambda: prepaint.keep(workspace, size))
    return status if status is not None else app.return_code or 0
