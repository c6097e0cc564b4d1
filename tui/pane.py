"""A pane: a window over numbered lines, with a cursor, that asks only for the lines it shows.

The lines come from a source: a list of a million rows read in windows, or a text made ready for a
width.  Moving costs the same at any length.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from tui.lines import Piece, fit, on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.lines import Line


class Target(NamedTuple):
    """What a line leads to: an actor, a document, a problem, a question; ``at`` is an offset or a line."""

    sort: str
    id: str
    at: int = 0


class Source(Protocol):
    """Numbered lines; ``stops`` are the rows on which a cursor may stand, None for every row."""

    def count(self) -> int:
        """How many lines there are."""
        ...

    def line(self, row: int, room: int, *, chosen: bool) -> Line:
        """One line, at most so many cells wide."""
        ...

    def stops(self) -> Sequence[int] | None:
        """Where the cursor may stand, ascending."""
        ...


class Page(NamedTuple):
    """Lines made ready for a width, and what some of them lead to."""

    lines: list[Line]
    targets: dict[int, Target]


class Text:
    """A source of lines that are made anew for every width."""

    def __init__(self, make: Callable[[int], Page]) -> None:
        """Take the function that makes the lines for a width in cells."""
        self._make = make
        self._room = -1
        self._page = Page([], {})
        self._stops: list[int] = []

    def at(self, room: int) -> Page:
        """The lines for this width."""
        if room != self._room:
            self._room, self._page = room, self._make(room)
            self._stops = sorted(self._page.targets)
        return self._page

    def count(self) -> int:
        """How many lines there are at the width asked for last."""
        return len(self._page.lines)

    def line(self, row: int, room: int, *, chosen: bool) -> Line:
        """One line; the chosen one has a bar at its left."""
        line = self.at(room).lines[row]
        if not chosen:
            return line
        return on("selected", fit((Piece("▌", "key"), *_without_first_cell(line)), room))

    def stops(self) -> list[int]:
        """The lines that lead somewhere."""
        return self._stops

    def target(self, row: int) -> Target | None:
        """What a line leads to."""
        return self._page.targets.get(row)


def _without_first_cell(line: Line) -> Line:
    for index, piece in enumerate(line):
        if piece.text:
            return (*line[:index], piece._replace(text=piece.text[1:]), *line[index + 1 :])
    return line


SourceT = TypeVar("SourceT", bound=Source)


class Pane(Generic[SourceT]):
    """A window over a source: ``cursor`` is a row of it, ``top`` the first row shown."""

    def __init__(self, source: SourceT) -> None:
        """Start at the first row."""
        self.source: SourceT = source
        self.cursor = 0
        self.top = 0
        self.height = 1
        self.shows_cursor = True

    def replace(self, source: SourceT, *, keep: bool = False) -> None:
        """Show another source, from its start or from where the window stands."""
        self.source = source
        if not keep:
            self.cursor = self.top = 0

    def draw(self, room: int, height: int) -> list[Line]:
        """The lines of the window, always ``height`` of them."""
        self.height = max(height, 1)
        if isinstance(self.source, Text):
            self.source.at(room)
        self._settle()
        rows = range(self.top, min(self.top + self.height, self.source.count()))
        lines = [self.source.line(row, room, chosen=self.shows_cursor and self._is_chosen(row)) for row in rows]
        return [*lines, *([()] * (height - len(lines)))][:height]

    def _is_chosen(self, row: int) -> bool:
        stops = self.source.stops()
        return row == self.cursor and (stops is None or bool(stops))

    def _settle(self) -> None:
        count, stops = self.source.count(), self.source.stops()
        self.cursor = max(0, min(self.cursor, count - 1))
        if stops and self.cursor not in stops[bisect_left(stops, self.cursor) :][:1]:
            self.cursor = stops[min(bisect_left(stops, self.cursor), len(stops) - 1)]
        if stops is None:
            self._follow()
        self.top = max(0, min(self.top, count - self.height))

    def _follow(self) -> None:
        """Scroll no further than needed to show the cursor."""
        if self.cursor < self.top:
            self.top = self.cursor
        elif self.cursor >= self.top + self.height:
            self.top = self.cursor - self.height + 1

    def move(self, by: int) -> None:
        """Move the cursor by rows; in a text, to the next line that leads somewhere, else scroll."""
        stops = self.source.stops()
        if stops is None:
            self.cursor = max(0, min(self.cursor + by, self.source.count() - 1))
            self._follow()
            return
        for _ in range(abs(by)):
            self._step(stops, forward=by > 0)

    def _step(self, stops: Sequence[int], *, forward: bool) -> None:
        index = bisect_right(stops, self.cursor) if forward else bisect_left(stops, self.cursor) - 1
        at = stops[index] if 0 <= index < len(stops) else None
        if at is not None and self.top <= at < self.top + self.height:
            self.cursor = at
            self._lean(forward=forward)
            return
        self.scroll(1 if forward else -1)
        if at is not None and self.top <= at < self.top + self.height:
            self.cursor = at

    def _lean(self, *, forward: bool) -> None:
        """Keep two lines in sight beyond the cursor."""
        if forward and self.cursor >= self.top + self.height - 2:
            self.scroll(2)
        elif not forward and self.cursor < self.top + 2:
            self.scroll(-2)

    def scroll(self, by: int) -> None:
        """Move the window; in a list the cursor goes along."""
        most = max(0, self.source.count() - self.height)
        self.top = max(0, min(self.top + by, most))
        if self.source.stops() is None:
            self.cursor = max(self.top, min(self.cursor, self.top + self.height - 1))

    def page(self, by: int) -> None:
        """Move by windows."""
        step = max(self.height - 1, 1) * by
        stops = self.source.stops()
        if stops is None:
            self.move(step)
            return
        self.scroll(step)
        inside = [row for row in stops if self.top <= row < self.top + self.height]
        if inside:
            self.cursor = inside[0] if by > 0 else inside[-1]

    def first(self) -> None:
        """Go to the beginning."""
        self.cursor = self.top = 0

    def last(self) -> None:
        """Go to the end."""
        self.cursor = max(0, self.source.count() - 1)
        self.top = max(0, self.source.count() - self.height)

    def stands_at(self, row: int) -> bool:
        """Whether a row can be chosen."""
        stops = self.source.stops()
        return 0 <= row < self.source.count() and (stops is None or row in stops)

    def target(self, row: int) -> Target | None:
        """What a row of a text leads to."""
        return self.source.target(row) if isinstance(self.source, Text) else None

    def click(self, row: int) -> bool:
        """Put the cursor on a row of the window; True where it stood there already."""
        at = self.top + row
        if not self.stands_at(at):
            return False
        already = at == self.cursor
        self.cursor = at
        return already
