from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.test_shell import press
from tui.screens import actors_view

if TYPE_CHECKING:
    import pytest

    from tui.shell import Shell

SMALL = {"room": 60, "height": 16}


def test_a_search_counts_as_far_as_is_quick_and_all_when_the_end_is_asked_for(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actors_view, "WINDOW", 4)
    monkeypatch.setattr(actors_view, "ENOUGH", 20)
    assert "20+ of 77 actors" in press(shell, "/", *"azer", **SMALL)
    screen = press(shell, "down", "end", **SMALL)
    found = shell.view.pane.source.found()  # type: ignore[union-attr]
    assert found > 20
    assert f"{found} of 77 actors" in screen
    assert shell.view.pane.cursor == found - 1  # type: ignore[union-attr]


def test_scrolling_towards_what_is_not_counted_yet_counts_it(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actors_view, "WINDOW", 4)
    monkeypatch.setattr(actors_view, "ENOUGH", 20)
    press(shell, "/", *"azer", **SMALL)
    screen = press(shell, *["down"] * 18, **SMALL)
    assert "+ of 77" not in screen
    assert shell.view.pane.cursor == 18  # type: ignore[union-attr]
