"""What users do, from the first key to the last, in a real terminal; the screen is what is asserted."""

from __future__ import annotations

import os
import re
import shutil
import signal
from typing import TYPE_CHECKING

import pytest

from tests.tui.tmux_session import TmuxSession

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")


@pytest.fixture
def tmux() -> Iterator[TmuxSession]:
    with TmuxSession() as session:
        yield session


@pytest.fixture
def app(tmux: TmuxSession, workspace_path: Path) -> TmuxSession:
    tmux.start_app(workspace_path)
    tmux.wait(lambda screen: "? help" in screen and "NAMES" in screen)
    return tmux


def is_sane(tmux: TmuxSession) -> bool:
    """Out of the full screen, no mouse reports, and the cursor shown."""
    return tmux.flag("alternate_on") == "0" and tmux.flag("mouse_any_flag") == "0" and tmux.flag("cursor_flag") == "1"


def test_find_by_an_alias_in_another_script_follow_to_a_document_and_back(app: TmuxSession) -> None:
    app.write("/амнист")
    app.wait("▌Amnesty International")
    app.press("Enter")
    app.wait("actors › Amnesty International")
    app.wait(lambda screen: re.search(r"^▌", screen, re.MULTILINE) is not None)
    for _ in range(12):
        app.press("Down")
        if re.search(r"^▌  (\d{4}|no date)", app.screen(), re.MULTILINE):
            break
    app.press("Enter")
    app.wait("tab next name")
    app.press("BSpace")
    app.wait("actors › Amnesty International")
    app.press("Escape")
    app.wait("/ амнист")
    app.press("q")
    app.wait("status 0")
    assert is_sane(app)


def test_escape_and_a_letter_right_after_it_are_two_keys(app: TmuxSession) -> None:
    app.write("/unmas")
    app.wait("▌United Nations Mine Action Service")
    app.press("Escape", "q")
    app.wait("status 0")


def test_keys_typed_before_the_app_is_up_are_kept(tmux: TmuxSession, workspace_path: Path) -> None:
    tmux.start_app(workspace_path)
    tmux.write("/unmas")
    tmux.wait("▌United Nations Mine Action Service")


def test_review_a_document_from_first_to_last_with_one_key_a_decision(app: TmuxSession, workspace_path: Path) -> None:
    app.press("3")
    screen = app.wait("Which ")
    count = int(re.search(r"1 of (\d+)", screen)[1])  # type: ignore[index]
    for done in range(1, count + 1):
        app.press("n")
        app.wait(f"{done + 1} of {count}" if done < count else "Nothing waits.")
    assert "River Watch Georgia" in (workspace_path / "data" / "orgs.yaml").read_text(encoding="utf-8")
    app.press("u")
    app.wait(f"{count} of {count}")
    app.press("Escape")
    app.wait("by name")


def test_new_entries_for_all_safe_names_are_one_key_and_one_undo(app: TmuxSession, workspace_path: Path) -> None:
    registry = workspace_path / "data" / "orgs.yaml"
    before = registry.read_bytes()
    app.press("3")
    app.wait("Which ")
    app.press("N")
    app.wait("✓")
    assert registry.read_bytes().count(b"\n") > before.count(b"\n") + 5
    app.press("u")
    app.wait(lambda _: registry.read_bytes() == before)


def test_an_undo_works_after_a_restart(app: TmuxSession, workspace_path: Path) -> None:
    registry = workspace_path / "data" / "orgs.yaml"
    before = registry.read_bytes()
    app.press("3")
    app.wait("Which ")
    app.press("n")
    app.wait("✓")
    app.press("q")
    app.wait("status 0")
    app.start_app(workspace_path)
    app.wait(lambda screen: "1 Actors" in screen and "? help" in screen)
    app.press("u")
    app.wait("u again takes back what was decided before, on ")
    assert registry.read_bytes() != before
    app.press("u")
    app.wait(lambda _: registry.read_bytes() == before)
    app.wait("U redo")


def test_merge_two_entries_and_undo(app: TmuxSession, workspace_path: Path) -> None:
    registry = workspace_path / "data" / "orgs.yaml"
    before = registry.read_bytes()
    app.write("/france 24")
    app.wait("▌France 24")
    app.press("Enter")
    app.wait("actors › France 24")
    app.press("m")
    app.wait("merge France 24 into which entry?")
    app.write("deutsche")
    app.wait("▌Deutsche Welle")
    app.press("Enter")
    app.wait("merged_into: deutsche-welle")
    assert registry.read_bytes() == before
    app.press("Enter")
    app.wait("✓")
    assert b"merged_into: deutsche-welle" in registry.read_bytes()
    app.press("u")
    app.wait(lambda _: registry.read_bytes() == before)


def test_an_edit_beside_the_open_app_shows_within_a_moment(app: TmuxSession, workspace_path: Path) -> None:
    registry = workspace_path / "data" / "orgs.yaml"
    text = registry.read_text(encoding="utf-8")
    registry.write_text(text.replace("name: Al Jazeera\n", "name: Al Jazeera of Doha\n"), encoding="utf-8")
    app.wait("▌Al Jazeera of Doha")


def test_a_document_dropped_into_the_folder_shows_within_a_moment(app: TmuxSession, workspace_path: Path) -> None:
    app.press("2")
    app.wait("newest first")
    document = workspace_path / "data" / "documents" / "dropped.txt"
    document.write_text(
        "Statement of River Watch Georgia\n\nTbilisi, 4 June 2025\n\nUNMAS was told.\n", encoding="utf-8"
    )
    app.wait("2025-06-04")


def test_the_editor_opens_at_the_entry_and_leads_back_to_it(
    tmux: TmuxSession, workspace_path: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text('#!/bin/sh\necho "$@" > "$(dirname "$0")/called"\n', encoding="utf-8")
    editor.chmod(0o755)
    tmux.write(f"export VISUAL={editor}")
    tmux.press("Enter")
    tmux.start_app(workspace_path)
    tmux.wait("? help")
    tmux.write("/unmas")
    tmux.wait("▌United Nations Mine Action Service")
    tmux.press("Enter")
    tmux.wait("actors › United Nations Mine")
    tmux.press("e")
    called = tmp_path / "called"
    tmux.wait(lambda _: called.exists() and bool(called.read_text(encoding="utf-8")))
    tmux.wait("actors › United Nations Mine")
    line, file = called.read_text(encoding="utf-8").split()
    lines = (workspace_path / "data" / "orgs.yaml").read_text(encoding="utf-8").splitlines()
    assert file.endswith("orgs.yaml")
    assert lines[int(line.removeprefix("+")) - 1].strip() == "unmas:"


def test_what_is_edited_in_the_editor_shows_on_the_same_page(
    tmux: TmuxSession, workspace_path: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text('#!/bin/sh\nsed -i "s/name: Deutsche Welle$/name: Welle of Bonn/" "$2"\n', encoding="utf-8")
    editor.chmod(0o755)
    tmux.write(f"export VISUAL={editor}")
    tmux.press("Enter")
    tmux.start_app(workspace_path)
    tmux.wait("? help")
    tmux.write("/deutsche welle")
    tmux.wait("▌Deutsche Welle")
    tmux.press("Enter")
    tmux.wait("actors › Deutsche Welle")
    tmux.press("e")
    tmux.wait("actors › Welle of Bonn", seconds=30)


def test_labels_lead_to_a_row_with_two_letters(app: TmuxSession) -> None:
    app.press("C-o")
    screen = app.wait("type the letters over a row")
    row = next(line for line in screen.splitlines() if line[2:].startswith("rmed Forces of Armenia"))
    app.write(row[:2])
    app.wait("▌Armed Forces of Armenia")
    app.press("q")
    app.wait("status 0")
    assert is_sane(app)


def test_open_with_a_broken_registry_and_mend_it(tmux: TmuxSession, workspace_path: Path) -> None:
    registry = workspace_path / "data" / "orgs.yaml"
    good = registry.read_text(encoding="utf-8")
    registry.write_text(good.replace("    name: Deutsche Welle\n", '    name: "Deutsche Welle\n'), encoding="utf-8")
    tmux.start_app(workspace_path)
    tmux.wait(lambda screen: "press 5" in screen and "orgs.yaml:" in screen)
    tmux.press("5")
    tmux.wait(" error")
    registry.write_text(good, encoding="utf-8")
    tmux.wait("No problems.")


def test_resize_to_a_stamp_and_back(app: TmuxSession) -> None:
    app.wait("Review 6")
    before = app.settled(1.5)
    app.resize(20, 10)
    app.wait(lambda screen: "└ Al … English" in screen and len(screen.splitlines()) <= 10)
    app.resize(100, 30)
    app.wait(lambda screen: screen == before)


def test_a_size_exported_by_the_shell_does_not_stand_over_that_of_the_terminal(
    tmux: TmuxSession, workspace_path: Path
) -> None:
    tmux.write("export COLUMNS=80 LINES=24")
    tmux.press("Enter")
    tmux.start_app(workspace_path)
    tmux.wait("? help")
    tmux.press("Down")
    tmux.wait("▌└ Al Jazeera English")
    tmux.resize(20, 10)
    tmux.wait(lambda screen: "Al Jaz" in screen and "1 Actors" in screen and len(screen.splitlines()) <= 10)


def test_paste_ten_thousand_characters(app: TmuxSession, tmp_path: Path) -> None:
    app.paste("ab cd " * 1700, tmp_path)
    app.wait("only the first")
    app.press("Escape")
    app.wait("▌Al Jazeera")


def test_a_pasted_text_becomes_a_document(app: TmuxSession, workspace_path: Path, tmp_path: Path) -> None:
    app.press("+")
    app.wait("its path, or paste its text")
    app.paste("Appeal to UNMAS\n\nLondon, 7 July 2023\n\nGreen Alternative Batumi appeals to UNMAS.\n", tmp_path)
    app.wait("Found ", seconds=20)
    assert len(list((workspace_path / "data" / "documents").iterdir())) == 7


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, signal.SIGHUP])
def test_a_killed_app_leaves_the_terminal_sane(app: TmuxSession, number: signal.Signals) -> None:
    assert app.flag("alternate_on") == "1"
    os.kill(app.app_pid(), number)
    app.wait(lambda _: is_sane(app))
    app.write("echo still $((40 + 2))")
    app.press("Enter")
    app.wait("still 42")
