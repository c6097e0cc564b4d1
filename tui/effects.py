"""What the app does outside its frame: editor, clipboard, watching files, syncing in another process."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.app import SuspendNotSupported

from directory.ingest import is_up_to_date
from directory.model import Place
from directory.views import Progress
from directory.workspace import file_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.app import OrgdirApp
    from tui.shell import Effect

LINE_FIRST = ("vi", "vim", "nvim", "nano", "emacs", "emacsclient", "kak", "micro", "joe", "ed", "ex", "view")
OWN_EDIT = 3.0
"""Seconds after a change of the registry in the review, before its file is looked at as somebody else's."""

COLON = ("code", "codium", "subl", "hx", "helix", "zed")


class Effects:
    """Carries out the effects of the shell."""

    def __init__(self, app: OrgdirApp) -> None:
        """Belong to an app."""
        self.app = app
        self._process: subprocess.Popen[bytes] | None = None
        self._rest = b""
        self._report: dict[str, Any] = {}
        self._stamp = self._documents_stamp()
        self._waiting: list[tuple[str, ...]] = []
        self._registry_seen = file_state(app.ws.registry_path)
        self._due: float | None = None

    def begin(self) -> None:
        """Bring the database up to date, in another process, where it is behind its files."""
        if not is_up_to_date(self.app.ws):
            self.sync()

    def carry_out(self, effects: list[Effect]) -> None:
        """Do what was left to do."""
        while effects:
            effect = effects.pop(0)
            getattr(self, f"_{effect.sort}")(effect.value)

    # --- small ones ------------------------------------------------------------------------------

    def _copy(self, text: object) -> None:
        self.app.copy_to_clipboard(str(text))

    def _quit(self, _: object) -> None:
        self.end()
        self.app.exit(0)

    def _theme(self, _: object) -> None:
        self.app.next_theme()

    def _redraw(self, _: object) -> None:
        self.app.refresh(repaint=True, layout=True)

    def _picture(self, _: object) -> None:
        self.app.shell.guarded(self.app.save_picture)

    def _sync(self, _: object) -> None:
        self.sync()

    def _cancel(self, _: object) -> None:
        if self._process is not None:
            self.stop()
            self.app.shell.tell("stopped; what was read stays", "warn")
            self._paint()

    def _edit(self, place: object) -> None:
        assert isinstance(place, Place)
        command = editor_command(place)
        try:
            with self.app.suspend():
                subprocess.run(command, check=False)  # noqa: S603 - the user's own editor
        except SuspendNotSupported:
            self.app.shell.tell(f"an editor needs a terminal; the place is {place.file}, line {place.line}", "warn")
        except OSError as error:
            self.app.shell.tell(f"{command[0]} does not start: {error}; set $VISUAL or $EDITOR", "bad")
        self.app.refresh(repaint=True, layout=True)
        self.look()
        self.app.shell.changed()
        self._paint()

    def _paint(self) -> None:
        self.app.paint()

    # --- documents -------------------------------------------------------------------------------

    def _add(self, answer: object) -> None:
        text = str(answer)
        if "\n" in text.strip() or len(text) > 1000:
            with tempfile.NamedTemporaryFile(
                "w", suffix=".txt", delete=False, encoding="utf-8", errors="replace"
            ) as file:
                file.write(text)
            self.sync("--text", file.name)
            return
        paths = [Path(part).expanduser() for part in paths_of(text)]
        if not any(path.exists() for path in paths):
            self.app.shell.tell(f"there is no {paths[0]}" if paths else "nothing was named", "bad")
            self._paint()
        else:
            self.sync("--add", *map(str, paths))

    def sync(self, *arguments: str) -> None:
        """Start a sync in another process, after the one that runs."""
        if self._process is not None:
            if arguments not in self._waiting:
                self._waiting.append(arguments)
            return
        root = str(Path(__file__).resolve().parents[1])
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))}
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            [sys.executable, "-m", "tui.syncing", str(self.app.ws.root), *arguments],
            stdout=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=True,
        )
        assert self._process.stdout is not None
        os.set_blocking(self._process.stdout.fileno(), False)
        self.app.shell.busy = True

    def stop(self) -> None:
        """End the sync that runs; the database is whole at every moment."""
        if self._process is not None:
            self.end()
            self._finish()

    def end(self) -> None:
        """End the sync that runs, and say nothing of it."""
        self._waiting.clear()
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(timeout=2)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
            self._process = None

    # --- watching --------------------------------------------------------------------------------

    def look(self) -> None:
        """See what changed on disk, and how far the sync has come."""
        shell = self.app.shell
        if self._process is not None:
            self._hear()
        stamp = self._documents_stamp()
        if stamp != self._stamp:
            self._stamp = stamp
            self.sync()
        shell.guarded(self._reload)

    def _reload(self) -> None:
        """Follow the registry's file and the database; the file is parsed by the sync, not here, where keys wait."""
        ws, shell = self.app.ws, self.app.shell
        state = file_state(ws.registry_path)
        if state != self._registry_seen:
            self._registry_seen = state
            # a decision made here has the database up to date already; its sync would only stand in the next one's way
            self._due = time.monotonic() + (OWN_EDIT if shell.view.tab == "review" else 0.0)
        if self._due is not None and time.monotonic() >= self._due:
            self._due = None
            if not is_up_to_date(ws):
                self.sync()
        if self._due is None and self._process is None and ws.reload():
            shell.changed()
            self.app.after()

    def _documents_stamp(self) -> tuple[int, int]:
        """Changes when a file comes, goes or is written; a few microseconds a file."""
        newest = count = 0
        try:
            with os.scandir(self.app.ws.documents_path) as found:
                for item in found:
                    count += 1
                    newest = max(newest, item.stat().st_mtime_ns)
        except OSError:
            return (0, 0)
        return (count, newest)

    def _hear(self) -> None:
        """Read what the sync has said so far."""
        assert self._process is not None
        # what was said last before the end has to be read after the end is known
        has_ended = self._process.poll() is not None
        *said, self._rest = (self._rest + self._said()).split(b"\n")
        for line in said:
            self._heard(line)
        if has_ended:
            self._finish()

    def _said(self) -> bytes:
        assert self._process is not None
        assert self._process.stdout is not None
        said = b""
        with suppress(BlockingIOError):
            while chunk := os.read(self._process.stdout.fileno(), 65536):
                said += chunk
        return said

    def _heard(self, line: bytes) -> None:
        try:
            value = json.loads(line)
        except ValueError:
            return
        if "total" in value:
            self.app.shell.progress = Progress(value["done"], value["total"], value["current"])
            self._paint()
        else:
            self._report = value

    def _finish(self) -> None:
        report, self._report, self._rest = self._report, {}, b""
        if self._process is not None and self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None
        shell = self.app.shell
        shell.progress, shell.busy = None, False
        shell.guarded(self.app.ws.reload)
        shell.changed()
        if report.get("message"):
            shell.tell(report["message"], report.get("look", "good"))
        self.app.after()
        if self._waiting:
            self.sync(*self._waiting.pop(0))


def paths_of(text: str) -> list[str]:
    """The paths of an answer: one that exists as it stands, else as a shell would take it apart, with its patterns."""
    if Path(text).expanduser().exists():
        return [text]
    try:
        parts = shlex.split(text)
    except ValueError:
        return [text]
    return [path for part in parts for path in (sorted(glob(str(Path(part).expanduser()))) or [part])]  # noqa: PTH207 - as it was typed, whole or not


def editor_command(place: Place) -> Sequence[str]:
    """The user's editor, at the line where the editor is one that can be told.

    >>> import os; os.environ["VISUAL"] = "vim"
    >>> editor_command(Place("data/orgs.yaml", 12))
    ['vim', '+12', 'data/orgs.yaml']
    """
    words = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi")
    name = Path(words[0]).stem if words else "vi"
    line = max(place.line, 1)
    if name in COLON:
        flags = ["--wait", "--goto"] if name in {"code", "codium"} else []
        return [*words, *flags, f"{place.file}:{line}"]
    return [*words, f"+{line}", place.file]
