"""Whole screens of each view in each state at three sizes, as plain text beside this file.

``ORGDIR_UPDATE_SNAPSHOTS=1 pytest tests/tui/test_screens.py`` writes them anew; look at the difference then.
The database is made of values, so that only a change of the app changes a screen.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from directory.model import Problem, Severity
from directory.registry.load import parse_registry
from directory.store.database_file import FileStore
from directory.store.numbers import save_numbers
from directory.store.registry_rows import save_problems
from directory.workspace import open_workspace
from tests.store.campaign import REGISTRY, campaign, keep, letter, statement
from tests.tui.test_shell import press
from tui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent / "screens"
SIZES = ((120, 36), (80, 24), (60, 20))
KEYS: dict[str, tuple[str, ...]] = {
    "actors": (),
    "search": ("/", *"дозор"),
    "nobody": ("/", *"xyzzy"),
    "new names": ("f", *"new", "enter"),
    "filters": ("f",),
    "actor": ("/", *"river", "enter"),
    "documents": ("2",),
    "document": ("2", "end", "enter", "tab"),
    "review": ("3",),
    "network": ("/", *"river", "enter", "4"),
    "problems": ("5",),
    "timeline": ("/", *"river", "enter", "t"),
    "help": ("?",),
    "labels": (";",),
}
STATES: dict[str, tuple[str, ...]] = {
    "small": tuple(KEYS),
    "empty": ("actors", "search", "documents", "review", "network", "problems", "timeline", "filters"),
    "problems": ("actors", "documents", "problems"),
    "done": ("review", "documents", "document"),
}


def make(root: Path, state: str) -> None:
    campaign(root)
    store = FileStore(root / "data" / "orgs.db")
    if state == "empty":
        keep(store, parse_registry("organisations: {}\n"))
    if state == "done":
        decided = parse_registry(REGISTRY.replace("    - Related pages\n", "    - Related pages\n    - Hill Union\n"))
        keep(store, decided, letter(), statement())
    if state == "problems":
        with store.writing() as connection:
            save_problems(connection, "registry", PROBLEMS)
            save_numbers(connection)
    store.close()


PROBLEMS = (
    Problem("unknown-id", "branch_of names no entry: rivr-watch", file="data/orgs.yaml", line=13, column=16),
    Problem("same-acronym", "two entries share RW", Severity.WARNING, "data/orgs.yaml", 4, 5, hint="which is meant?"),
    Problem("unreadable-file", "the scan holds no text", file="data/documents/scan.pdf"),
)


@pytest.fixture(scope="module", params=STATES)
def shown(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Shell]]:
    home = tmp_path_factory.mktemp(request.param)
    make(home / "campaign", request.param)
    ws = open_workspace(home / "campaign")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        yield request.param, Shell(ws)
    ws.close()


def screens(shell: Shell, keys: tuple[str, ...]) -> str:
    """One view at every size, from a fresh start."""
    shown = []
    for room, height in SIZES:
        fresh = Shell(shell.ws)
        fresh.frame(room, height)
        screen = press(fresh, *keys, room=room, height=height)
        shown.append(f"===== {room} x {height}\n{screen}\n")
    return "\n".join(shown)


def test_the_screens_are_drawn_as_they_were_looked_at(shown: tuple[str, Shell]) -> None:
    state, shell = shown
    for view in STATES[state]:
        drawn = screens(shell, KEYS[view])
        path = FOLDER / f"{state}-{view.replace(' ', '-')}.txt"
        if os.environ.get("ORGDIR_UPDATE_SNAPSHOTS"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(drawn, encoding="utf-8")
        assert drawn == path.read_text(encoding="utf-8"), view
