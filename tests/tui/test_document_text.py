from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.test_snapshots import DOCUMENT, MARKS
from tui.rendering.document_text import text_lines, with_current

if TYPE_CHECKING:
    from directory.views import MentionMark


@pytest.mark.parametrize("room", [24, 40, 80])
@pytest.mark.parametrize("mark", MARKS)
def test_the_current_name_is_in_reverse_whole_wherever_its_line_breaks(room: int, mark: MentionMark) -> None:
    lines = with_current(text_lines(DOCUMENT, room), mark)
    shown = " ".join("".join(piece.text for piece in line if piece.look == "cursor") for line in lines)
    assert " ".join(shown.split()) == mark.text


def test_choosing_a_name_changes_no_letter() -> None:
    laid = text_lines(DOCUMENT, 40)
    for mark in MARKS:
        words = ["".join(piece.text for piece in line) for line in with_current(laid, mark)]
        assert words == ["".join(piece.text for piece in line) for line in laid.lines]
