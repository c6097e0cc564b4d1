from __future__ import annotations

import gc
import re
from typing import TYPE_CHECKING

import pytest
from textual.events import MouseScrollDown, MouseScrollUp

from directory.workspace import open_workspace
from tests.tui.pty_session import PtySession
from tui.app import OrgdirApp
from tui.lines import plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def app(workspace_path: Path) -> Iterator[OrgdirApp]:
    ws = open_workspace(workspace_path)
    yield OrgdirApp(ws)
    ws.close()


def screen_of(app: OrgdirApp) -> str:
    return plain(app.shell.frame(*app.size).lines)


async def test_typing_filters_and_enter_opens(app: OrgdirApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"unmas", "enter")
        assert app.shell.view.where == "actor"
        assert "actors › United Nations Mine Action Service" in screen_of(app)


async def test_what_the_app_paints_is_the_frame_of_the_shell(app: OrgdirApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("down")
        await pilot.pause()
        painted = ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]
        assert "\n".join(line.rstrip() for line in painted) == screen_of(app)


async def test_a_click_on_a_tab_opens_it_and_a_click_on_a_row_chooses_it(app: OrgdirApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.click(offset=(14, 0))
        assert app.shell.view.where == "documents"
        await pilot.click(offset=(10, 4))
        assert app.shell.view.pane is not None
        assert app.shell.view.pane.cursor == 1
        await pilot.click(offset=(10, 4))
        assert app.shell.view.where == "document"


async def test_the_collector_held_off_at_the_start_runs_again_and_leaves_what_stays_alone(app: OrgdirApp) -> None:
    gc.disable()
    try:
        async with app.run_test(size=(100, 30)) as pilot:
            await pilot.pause(0.2)
            assert gc.isenabled()
            assert gc.get_freeze_count() > 1000
    finally:
        gc.enable()
        gc.unfreeze()


async def test_the_wheel_scrolls_what_lies_under_the_pointer(app: OrgdirApp) -> None:
    async with app.run_test(size=(100, 30)):
        first = screen_of(app).splitlines()[3][1:]
        app.on_mouse_scroll_down(MouseScrollDown(app.canvas, 5, 5, 0, 1, 0, False, False, False, 5, 5))  # noqa: FBT003
        assert screen_of(app).splitlines()[3][1:] != first
        app.on_mouse_scroll_up(MouseScrollUp(app.canvas, 5, 5, 0, -1, 0, False, False, False, 5, 5))  # noqa: FBT003
        assert screen_of(app).splitlines()[3][1:] == first


async def test_reading_is_stopped_with_one_key_and_what_was_read_stays(app: OrgdirApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        app.effects.sync()
        assert app.shell.busy
        await pilot.press("ctrl+c")
        assert not app.shell.busy
        assert "stopped; what was read stays" in screen_of(app)
        await pilot.press("ctrl+c")
        assert "q leaves" in screen_of(app)


async def test_another_size_is_laid_out_anew(app: OrgdirApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.resize_terminal(60, 20)
        await pilot.pause(0.2)
        assert len(screen_of(app).splitlines()) <= 20
        assert max(len(line) for line in screen_of(app).splitlines()) <= 60


async def test_a_letter_typed_right_after_escape_counts_as_both(app: OrgdirApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"unmas", "enter")
        assert app.shell.view.where == "actor"
        await pilot.press("alt+2")
        assert app.shell.view.where == "documents"


async def test_the_next_theme_changes_colours_and_no_words(app: OrgdirApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        before = screen_of(app)
        await pilot.press("ctrl+t")
        assert app.canvas.look.name == "light"
        await pilot.press("ctrl+t")
        assert app.canvas.look.name == "none"
        assert screen_of(app) == before


async def test_the_picture_is_saved_and_named(app: OrgdirApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("P")
        await pilot.pause(0.2)
        saved = re.search(r"saved (orgdir-[\d-]+\.svg)", screen_of(app))
    assert saved
    assert (tmp_path / saved[1]).read_text(encoding="utf-8").startswith("<svg")


async def test_a_copied_id_is_what_the_clipboard_holds(app: OrgdirApp) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("slash", *"unmas", "enter", "home", "y")
        assert app.clipboard.startswith(("unmas", "Azerbaijani"))
        assert "copied: " in screen_of(app)


def test_without_colour_no_colour_is_sent(workspace_path: Path) -> None:
    with PtySession.of_app(workspace_path, size=(100, 30), NO_COLOR="1") as session:
        session.wait_for("Al Jazeera", 20)
        session.wait_for(b"\x1b[?1004h", 20)
        session.read(1.5)
        session.send("jj/un")
        session.read(1.0)
        output = bytes(session.output)
    for codes in re.findall(rb"\x1b\[([\d;]*)m", output):
        assert not set(codes.split(b";")) & {b"38", b"48", b"31", b"32"}, codes
    assert "▌".encode() in output


def test_plain_signs_where_the_terminal_lacks_others(workspace_path: Path) -> None:
    with PtySession.of_app(workspace_path, size=(100, 30), ORGDIR_ASCII="1") as session:
        session.wait_for("Al Jazeera", 20)
        session.wait_for(b"\x1b[?1004h", 20)
        session.read(1.5)
        output = bytes(session.output).decode()
    assert "m*\x1b[" in output
    assert " signed" in output
    assert not set("●◆○→×▌│─…") & set(output)
