from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory.exchange.referencing import import_reference
from directory.workspace import open_workspace
from tui.lines import plain
from tui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHEET = "id,name,kind,country,aliases\nw7,River Watch Georgia Society,ngo,GE,River Watchers\n"


@pytest.fixture
def referring(workspace_path: Path, tmp_path: Path) -> Iterator[Shell]:
    """The app on a workspace with a reference registry that knows one of the names that wait."""
    sheet = tmp_path / "rivers.csv"
    sheet.write_text(SHEET, "utf-8")
    ws = open_workspace(workspace_path)
    import_reference(ws, sheet, "csv", "rivers")
    opened = Shell(ws)
    opened.frame(120, 40)
    yield opened
    ws.close()


def press(shell: Shell, *keys: str) -> str:
    for key in keys:
        shell.key(key, key if len(key) == 1 else None)
        shell.frame(120, 40)
    shell.guarded_settle()
    return plain(shell.frame(120, 40).lines)


def go_to(shell: Shell, name: str) -> str:
    screen = press(shell, "3")
    for _ in range(20):
        if shell.view.question.name == name:  # type: ignore[attr-defined]
            return screen
        screen = press(shell, "s")
    raise AssertionError(f"{name} does not wait")


def test_one_key_adopts_the_entry_of_a_reference_with_the_printed_name(referring: Shell) -> None:
    before = referring.ws.registry_path.read_bytes()
    screen = go_to(referring, "River Watch Georgia")
    assert "River Watch Georgia Society" in screen
    assert "known to rivers" in screen
    press(referring, "1" if "1 writes" in screen else "a")
    if referring.ws.registry_path.read_bytes() == before:
        press(referring, "a")
    entry = referring.ws.registry.entries["river-watch-georgia-society"]
    assert entry.ids == (("rivers", "w7"),)
    assert {"River Watch Georgia", "River Watchers"} <= set(entry.aliases)
    assert entry.sources == ("rivers",)
    assert "River Watch Georgia" not in [one.name for one in referring.view.questions]  # type: ignore[attr-defined]
    press(referring, "u")
    assert referring.ws.registry_path.read_bytes() == before


def test_the_lines_that_adopting_writes_stand_on_the_screen_before(referring: Shell) -> None:
    screen = go_to(referring, "River Watch Georgia")
    assert "+   river-watch-georgia-society:" in screen
    assert "+     name: River Watch Georgia Society" in screen


def test_what_is_asked_of_an_entry_that_is_not_here_yet_does_no_harm(referring: Shell) -> None:
    before = referring.ws.registry_path.read_bytes()
    go_to(referring, "River Watch Georgia")
    for key in ("m", "escape", "S", "escape", "o", "escape"):
        press(referring, key)
    assert referring.ws.registry_path.read_bytes() == before


def test_an_entry_of_a_reference_is_refused_with_one_key(referring: Shell) -> None:
    go_to(referring, "River Watch Georgia")
    press(referring, "x")
    refused = [(one.name, one.entity) for one in referring.ws.registry.not_same]
    assert ("River Watch Georgia", "rivers:w7") in refused
    offered = {
        each.entity
        for one in referring.view.questions  # type: ignore[attr-defined]
        for each in one.resolution.candidates
    }
    assert "rivers:w7" not in offered
