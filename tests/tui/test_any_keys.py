from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tui.commands import COMMANDS
from tui.everywhere import Everywhere
from tui.lines import size
from tui.screens import roots
from tui.screens.actors_view import ActorsView
from tui.screens.entry_decisions import SplitView
from tui.screens.facets_view import FacetsView

if TYPE_CHECKING:
    from tui.shell import Shell

KEYS = [key for command in COMMANDS for key in command.keys]
KEYS += [*"abzи [", *["enter"] * 6, *["down"] * 6, *["escape"] * 6]
SIZES = ((120, 40), (80, 24), (60, 20), (20, 10), (200, 60), (1, 1))


@pytest.mark.parametrize("seed", range(3))
def test_any_keys_in_any_order_leave_a_whole_screen(shell: Shell, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - keys, no secrets
    for _ in range(150):
        key = chance.choice(KEYS)
        room, height = chance.choice(SIZES)
        shell.key(key, key if len(key) == 1 else None)
        lines = shell.frame(room, height).lines
        assert [size(line) for line in lines] == [room] * height, (key, shell.view.where)
        shell.guarded_settle()
        shell.click(chance.randrange(room), chance.randrange(height))
        shell.wheel(chance.randrange(room), chance.randrange(height), chance.choice((-3, 3)))
        shell.effects.clear()


def test_every_command_is_carried_out_by_a_view_or_by_the_shell() -> None:
    views = [value for value in vars(roots).values() if isinstance(value, type)] + [SplitView, FacetsView, ActorsView]
    for command in COMMANDS:
        homes = [Everywhere, *(view for view in views if getattr(view, "where", None) in command.where)]
        assert any(hasattr(home, f"do_{command.id}") for home in homes), command.id
