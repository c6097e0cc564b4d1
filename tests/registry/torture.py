"""Writers set against an editor that never rests, and killed at any moment; what is lost is counted.

A program of its own, so that it may fork: ``python -m tests.registry.torture race exchange rename 5``
(the writer, the way the editor saves, seconds) or ``... kill exchange 100`` (the writer, how often).
Prints one object of JSON.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from directory.errors import EditRefusedError
from directory.registry.edit import edit
from directory.registry.exchange import temporaries
from directory.registry.operations import AddName
from directory.registry.write import history, lost, reapply, write

if TYPE_CHECKING:
    from collections.abc import Callable

_MARK = re.compile(r"# editor: (\d+)\n")
_END = "# the end\n"
_PERIOD = 0.025
_SETTLES = 0.15


def start_text(entries: int = 60) -> str:
    """A registry whose first line the editor counts up and whose last line tells a whole file."""
    lines = ["# editor: 0", "organisations:"]
    for number in range(entries):
        lines += [f"  org-{number}:", f"    name: Organisation {number}", "    aliases:", f"      - Alias of {number}"]
    return "\n".join(lines) + "\n" + _END


def write_naively(path: Path, name: str) -> None:
    """The same edit, written as most programs do."""
    after = edit(path.read_text(), AddName("org-7", name)).after
    with path.open("w") as file:
        file.write(after)


def write_safely(path: Path, name: str) -> None:
    """The edit, written as this program does."""
    write(path, [AddName("org-7", name)])


WRITERS: dict[str, Callable[[Path, str], None]] = {"exchange": write_safely, "open": write_naively}


class Editor:
    """Opens the file, counts its mark up, saves, again and again; notes where its last save is gone."""

    def __init__(self, path: Path, manner: str) -> None:
        self.path = path
        self.manner = manner
        self.saved = self.torn = self.lost = self.late = 0
        self.refused = 0

    def run(self, until: float) -> None:
        while time.monotonic() < until:
            time.sleep(_PERIOD)
            text = self._opened()
            if text is None:
                continue
            self.saved += 1
            self._save(_MARK.sub(f"# editor: {self.saved}\n", text, count=1))

    def _opened(self) -> str | None:
        text = self.path.read_text()
        if self._is_torn(text):
            return None
        if self._mark(text) != self.saved:
            time.sleep(_SETTLES)
            text = self.path.read_text()
            if self._is_torn(text):
                return None
            if self._mark(text) == self.saved:
                self.late += 1
            elif not self._kept_aside():
                self.lost += 1
        return text

    def _is_torn(self, text: str) -> bool:
        whole = text.endswith(_END) and _MARK.match(text) is not None
        self.torn += not whole
        return not whole

    def _mark(self, text: str) -> int:
        found = _MARK.match(text)
        return int(found[1]) if found else -1

    def _kept_aside(self) -> bool:
        copies = self.path.parent.glob(f"{self.path.name}.conflict-*")
        return any(self._mark(copy.read_text()) == self.saved for copy in copies)

    def _save(self, text: str) -> None:
        if self.manner == "rename":
            beside = self.path.with_name("editor~")
            beside.write_text(text)
            beside.replace(self.path)
            return
        with self.path.open("w") as file:
            file.write(text[: len(text) // 2])
            file.flush()
            file.write(text[len(text) // 2 :])


def race(writer: str, manner: str, seconds: float) -> dict[str, object]:
    """Let a writer and an editor have at one file; what each lost."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "orgs.yaml")
        path.write_text(start_text())
        until = time.monotonic() + seconds
        report = Path(folder, "editor.json")
        child = os.fork()
        if child == 0:
            editor = Editor(path, manner)
            with suppress(KeyboardInterrupt):
                editor.run(until)
            report.write_text(json.dumps({key: value for key, value in vars(editor).items() if isinstance(value, int)}))
            os._exit(0)
        names, refused = _write_until(path, until, WRITERS[writer])
        os.waitpid(child, 0)
        return {
            "writer": writer,
            "editor": manner,
            "refused": refused,
            **json.loads(report.read_text()),
            **_tally(path, names),
        }


def _write_until(path: Path, until: float, writer: Callable[[Path, str], None]) -> tuple[list[str], int]:
    names: list[str] = []
    refused = 0
    while time.monotonic() < until:
        name = f"Name {len(names) + refused}"
        try:
            writer(path, name)
        except (EditRefusedError, UnicodeDecodeError):
            refused += 1
        else:
            names.append(name)
    return names, refused


def _tally(path: Path, names: list[str]) -> dict[str, int]:
    """What of the writer's edits is gone from the file, before and after the journal brings them back."""
    text = path.read_text()
    gone = sum(f"- {name}\n" not in text for name in names)
    with suppress(EditRefusedError):
        if lost(path):
            reapply(path)
    text = path.read_text()
    after = sum(f"- {name}\n" not in text for name in names)
    return {
        "edits": len(names),
        "overwritten": gone,
        "overwritten for good": after,
        "torn at the end": int(not text.endswith(_END)),
    }


def kill(writer: str, times: int, seed: int = 7) -> dict[str, object]:
    """Kill a writer at random moments; how often the file was torn, the journal wrong, something left over."""
    moments = random.Random(seed)  # noqa: S311 - moments, not secrets
    found = {"killed": 0, "torn files": 0, "journal differs": 0, "left over": 0, "edits": 0}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "orgs.yaml")
        path.write_text(start_text())
        for number in range(times):
            child = os.fork()
            if child == 0:
                _write_for_ever(path, number, WRITERS[writer])
            time.sleep(moments.uniform(0.001, 0.12))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            found["killed"] += 1
            text = path.read_text()
            if not text.endswith(_END):
                found["torn files"] += 1
                path.write_text(start_text())
            if writer == "exchange":
                _look_after(path, number, found)
            if number % 20 == 19:
                _begin_again(path)
        return {"writer": writer, **found}


def _write_for_ever(path: Path, number: int, writer: Callable[[Path, str], None]) -> None:
    count = 0
    while True:
        count += 1
        with suppress(EditRefusedError):
            writer(path, f"Name {number}-{count}")


def _look_after(path: Path, number: int, found: dict[str, int]) -> None:
    """The next run's write settles all that was left; then journal and file must agree."""
    write(path, [AddName("org-3", f"After {number}")])
    done = {operation.name for line in history(path) for operation in line.operations if isinstance(operation, AddName)}
    held = set(re.findall(r"- ((?:Name|After) .*)\n", path.read_text()))
    found["journal differs"] += done != held
    found["left over"] += bool(temporaries(path)) or any(path.parent.glob("*conflict*"))
    found["edits"] = found["edits"] + 1


def _begin_again(path: Path) -> None:
    for child in path.parent.iterdir():
        child.unlink()
    path.write_text(start_text())


def main(arguments: list[str]) -> None:
    """Run what the command line says."""
    what, writer, *rest = arguments
    result = race(writer, rest[0], float(rest[1])) if what == "race" else kill(writer, int(rest[0]))
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1:])
