from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from directory.workspace import create_workspace, open_workspace
from tests.tui.pty_session import PtySession
from tui import prepaint
from tui.first_frame import first_frame
from tui.lines import plain
from tui.rendering.frame import list_shape
from tui.shell import Shell

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (100, 30)


def test_a_kept_screen_is_the_frame_that_the_app_paints_first(workspace_path: Path) -> None:
    ws = open_workspace(workspace_path)
    prepaint.keep(ws, SIZE)
    is_current, screen = prepaint.kept_screen(str(workspace_path), SIZE)
    assert is_current
    assert "".join(piece.text for piece in Shell(ws).frame(*SIZE).lines[2]).strip() in prepaint_text(screen)
    ws.close()


def prepaint_text(screen: str) -> str:
    """The text of a screen without its colours."""
    parts = screen.split("\x1b[")[1:]
    return "".join(part.lstrip("0123456789;")[1:] for part in parts)


def test_a_screen_of_another_size_is_not_shown(workspace_path: Path) -> None:
    ws = open_workspace(workspace_path)
    prepaint.keep(ws, SIZE)
    assert prepaint.kept_screen(str(workspace_path), (80, 24)) == (False, "")
    ws.close()


def test_after_a_change_of_the_registry_a_kept_screen_is_not_the_last_word(workspace_path: Path) -> None:
    ws = open_workspace(workspace_path)
    prepaint.keep(ws, SIZE)
    ws.registry_path.write_text(ws.registry_path.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    is_current, screen = prepaint.kept_screen(str(workspace_path), SIZE)
    assert not is_current
    assert screen
    ws.close()


@pytest.mark.parametrize(
    "screen",
    [
        "",
        "text",
        "\x1b]52;c;aGk=\x07",
        "\x1b[2J",
        "\x1b[1;1Hok\x07",
        "\x1b[?1049h",
        "\x1b[1;1Hok\x1bP",
        "\x1b[1;1H\u202e",
        "\x1b",
    ],
)
def test_a_kept_screen_that_holds_anything_else_than_text_and_colours_is_not_shown(screen: str) -> None:
    assert not prepaint.is_harmless(screen)


def test_nothing_large_is_imported_before_the_first_screen() -> None:
    program = "import sys; from tui import prepaint; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"textual", "rich", "dataclasses", "directory.model", "sqlite3", "yaml", "click", "re.x"}


def test_the_frame_needs_neither_textual_nor_yaml_nor_the_extraction(workspace_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from directory.workspace import open_workspace;"
        "from tui import prepaint;"
        "prepaint.draw_screen(open_workspace(Path(sys.argv[1])), (100, 30)); print(*sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(workspace_path)], capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()} | set(done.stdout.split())
    assert not loaded & {"textual", "rich", "yaml", "sqlmodel", "sqlalchemy", "directory.extraction.pipeline", "numpy"}


def test_the_first_screen_stands_before_the_app_and_the_terminal_is_given_back(workspace_path: Path) -> None:
    ws = open_workspace(workspace_path)
    ws.close()
    with PtySession.of_app(workspace_path, size=SIZE) as session:
        session.wait_for("Al Jazeera", 20)
        session.wait_for(b"\x1b[?1004h", 20)
        assert bytes(session.output).index(b"Al Jazeera") < bytes(session.output).index(b"\x1b[?1004h")
        assert not session.echoes()
        session.read(1.0)
        session.send("q")
        assert session.ended(10)
        assert session.echoes()
    assert (workspace_path / "data" / ".orgs-screen").exists()


@pytest.mark.parametrize("size", [(20, 10), (60, 20), (72, 15), (80, 24), (100, 30), (120, 40), (200, 60)])
def test_what_is_drawn_early_is_the_frame_of_the_app_without_the_page_beside_the_list(
    workspace_path: Path, size: tuple[int, int]
) -> None:
    ws = open_workspace(workspace_path)
    shell = Shell(ws)
    wanted = shell.frame(*size).lines
    ws.close()
    early = first_frame(str(workspace_path), *size)
    left, rows = list_shape(size[0], shell.painter.body_high)
    for y, (line, other) in enumerate(zip(early, wanted, strict=True)):
        row = y - shell.painter.body_at
        if not 0 <= row < shell.painter.body_high:
            assert line == other, y
        elif left:
            assert plain([line])[:left] == plain([other])[:left]
        elif not rows or row <= rows:
            assert line == other, y


def test_before_there_is_a_database_the_first_screen_says_that_it_is_being_read(tmp_path: Path) -> None:
    root = tmp_path / "new"
    create_workspace(root).close()
    assert "Reading the documents" in plain(first_frame(str(root), 80, 24))


def test_a_long_log_left_by_a_crash_is_not_read_before_the_first_screen(workspace_path: Path) -> None:
    log = workspace_path / "data" / "orgs.db-wal"
    with log.open("wb") as file:
        file.truncate(100_000_000)
    try:
        assert "Reading the documents" in plain(first_frame(str(workspace_path), 80, 24))
    finally:
        log.unlink()


def test_what_is_drawn_early_needs_no_vocabulary_and_nothing_large(workspace_path: Path) -> None:
    program = (
        "import sys; from tui.first_frame import first_screen;"
        "first_screen(sys.argv[1], (100, 30)); print(*sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(workspace_path)], capture_output=True, text=True, check=True
    )
    heavy = {"textual", "rich", "yaml", "dataclasses", "inspect", "directory.model", "directory.views", "click"}
    heavy |= {"typing", "re", "enum", "datetime", "pathlib", "contextlib"}
    assert not set(done.stdout.split()) & heavy
