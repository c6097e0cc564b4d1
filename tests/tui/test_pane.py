from __future__ import annotations

from tui.lines import Line, Piece, line_of, plain, size
from tui.pane import Page, Pane, Target, Text


class Numbers:
    def __init__(self, count: int) -> None:
        self.asked: list[int] = []
        self._count = count

    def count(self) -> int:
        return self._count

    def line(self, row: int, room: int, *, chosen: bool) -> Line:
        self.asked.append(row)
        return line_of(f"{'>' if chosen else ' '}{row}"[:room])

    def stops(self) -> None:
        return


def test_only_the_lines_in_sight_are_asked_for() -> None:
    source = Numbers(1_000_000)
    pane = Pane(source)
    pane.draw(20, 10)
    pane.last()
    source.asked.clear()
    lines = pane.draw(20, 10)
    assert plain(lines).split("\n")[-1] == ">999999"
    assert len(source.asked) == 10


def test_the_window_follows_the_cursor_no_further_than_needed() -> None:
    pane = Pane(Numbers(100))
    pane.draw(20, 10)
    for _ in range(12):
        pane.move(1)
    assert (pane.cursor, pane.top) == (12, 3)
    pane.move(-1)
    assert (pane.cursor, pane.top) == (11, 3)


def test_a_list_that_became_shorter_keeps_the_cursor_inside() -> None:
    pane = Pane(Numbers(100))
    pane.draw(20, 10)
    pane.last()
    pane.replace(Numbers(5), keep=True)
    assert plain(pane.draw(20, 10)).rstrip().split("\n") == [" 0", " 1", " 2", " 3", ">4"]


def page(count: int, stops: tuple[int, ...]) -> Pane[Text]:
    def make(room: int) -> Page:
        lines: list[Line] = [(Piece(f" line {row}"[:room]),) for row in range(count)]
        return Page(lines, {row: Target("actor", str(row)) for row in stops})

    pane = Pane(Text(make))
    pane.draw(20, 10)
    return pane


def test_in_a_text_the_cursor_stands_on_what_leads_somewhere() -> None:
    pane = page(30, (3, 5, 28))
    assert pane.cursor == 3
    pane.move(1)
    assert pane.cursor == 5
    pane.move(1)
    assert (pane.cursor, pane.top) == (5, 1)


def test_a_text_without_a_target_scrolls() -> None:
    pane = page(30, ())
    pane.move(1)
    assert pane.top == 1
    pane.page(1)
    assert pane.top == 10
    pane.last()
    assert pane.top == 20


def test_the_chosen_line_has_a_bar_at_its_left() -> None:
    lines = page(5, (2,)).draw(20, 5)
    assert plain(lines).split("\n")[2] == "▌line 2"
    assert size(lines[2]) == 20
