from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.test_shell import press
from tui.lines import Piece, covered, plain, size

if TYPE_CHECKING:
    from tui.shell import Shell


def label_over(shell: Shell, words: str) -> str:
    """The label of the first row of the frame that shows the words behind it."""
    unlabelled = plain(shell.frame(*shell.size).lines).splitlines()
    press(shell, ";", room=shell.size[0], height=shell.size[1])
    assert shell.jump is not None
    y = next(y for y, line in enumerate(unlabelled) if words in line and y > 1)
    x = unlabelled[y].index(words)
    found = [(spot.x, label) for label, spot in shell.jump.spots.items() if spot.y == y and spot.x <= x]
    return max(found)[1]


def test_every_row_has_a_label_of_two_letters_and_they_choose_it(shell: Shell) -> None:
    screen = press(shell)
    label = label_over(shell, "Armed Forces of Armenia")
    assert len(label) == 2
    assert "▌Armed Forces of Armenia" in press(shell, *label)
    assert shell.jump is None
    assert shell.view.where == "actors"
    assert screen != press(shell)


def test_capitals_open_the_row(shell: Shell) -> None:
    press(shell)
    press(shell, *label_over(shell, "Armed Forces of Armenia").upper())
    assert shell.view.where == "actor"
    assert shell.view.title == "Armed Forces of Armenia"


def test_a_line_of_the_page_beside_the_list_is_followed(shell: Shell) -> None:
    press(shell)
    press(shell, *label_over(shell, '"Gala" Greek-Azerbaijani Friendship Society'))
    assert shell.view.title == '"Gala" Greek-Azerbaijani Friendship Society'


def test_a_tab_is_opened(shell: Shell) -> None:
    press(shell, "3", ";", "a", "s")
    assert shell.view.where == "documents"


def test_a_name_in_a_text_is_chosen(shell: Shell) -> None:
    press(shell, "2", "end", "enter", ";")
    assert shell.jump is not None
    names = [label for label, spot in shell.jump.spots.items() if spot.y > 4 and spot.x > 0]
    press(shell, *names[0])
    assert shell.view.current is not None  # type: ignore[attr-defined]


def test_a_question_of_the_queue_is_turned_to(shell: Shell) -> None:
    press(shell, "3")
    names = [question.name for question in shell.view.questions]  # type: ignore[attr-defined]
    press(shell, *label_over(shell, names[2]))
    assert shell.view.question.name == names[2]  # type: ignore[attr-defined]


@pytest.mark.parametrize("keys", [("escape",), ("a", "escape"), ("1",), ("down",)])
def test_any_other_key_gives_up_and_does_nothing_else(shell: Shell, keys: tuple[str, ...]) -> None:
    before = press(shell)
    press(shell, ";", *keys)
    assert shell.jump is None
    assert press(shell) == before


def test_the_first_letter_leaves_the_labels_that_go_on_with_it(shell: Shell) -> None:
    press(shell, ";", "s")
    assert shell.jump is not None
    shown = plain(shell.frame(120, 40).lines)
    assert "Al Jazeera" in shown
    press(shell, "backspace")
    assert shell.jump is not None
    assert not shell.jump.typed


def test_another_size_of_the_window_gives_up(shell: Shell) -> None:
    press(shell, ";")
    shell.frame(60, 20)
    assert shell.jump is None


@pytest.mark.parametrize(
    ("text", "x", "shown"), [("赤十字社", 1, " XX字社"), ("赤十字社", 2, "赤XX字社"), ("abcd", 2, "abXX")]
)
def test_a_label_takes_its_cells_and_no_others(text: str, x: int, shown: str) -> None:
    line = covered((Piece(text),), x, Piece("XX"))
    assert plain([line]).replace(" ", "") == shown.replace(" ", "")
    assert size(line) == size((Piece(text),))
