"""What the review of the app shows of a candidate that only a reference knows, and what a yes to it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.test_shell import press
from tui.shell import Shell

if TYPE_CHECKING:
    from directory.workspace import Workspace


@pytest.fixture
def asked(workspace: Workspace) -> Shell:
    """The app at the question whose best candidate stands in a reference."""
    shell = Shell(workspace)
    press(shell, "3")
    while shell.view.question.name != "Lighthouse Research Institute":  # type: ignore[attr-defined]
        press(shell, "s")
    return shell


def test_a_candidate_of_a_reference_says_so_and_shows_what_a_yes_writes(asked: Shell) -> None:
    screen = press(asked)
    assert "not here yet: ror 0abc00002, a yes adopts it" in screen
    assert "a adopts it: this goes to data/orgs.yaml" in screen
    assert "+     name: Lighthouse Research Institute" in screen


@pytest.mark.parametrize("key", ["a", "1"])
def test_a_yes_adopts_it_and_undo_takes_it_back(asked: Shell, key: str) -> None:
    before = asked.ws.registry_path.read_bytes()
    press(asked, key)
    assert "ror: 0abc00002" in asked.ws.registry_path.read_text(encoding="utf-8").replace("https://ror.org/", "")
    press(asked, "u")
    assert asked.ws.registry_path.read_bytes() == before


@pytest.mark.parametrize("key", ["m", "S"])
def test_what_is_not_here_is_neither_merged_nor_split(asked: Shell, key: str) -> None:
    assert "it is not in this registry yet: a adopts it" in press(asked, key)
    assert asked.view.where == "review"


def test_an_editor_has_no_line_to_open_for_it(asked: Shell) -> None:
    press(asked, "e")
    assert not asked.effects
