"""One document: its text with the names marked, the next and the previous one, and who stands in it."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING, Any

from directory import browse
from tui.lines import Line, line_of, said, size
from tui.pane import Page, Pane, Target, Text
from tui.rendering.document_text import Laid, cast_page, document_heading, text_lines, with_current
from tui.rendering.frame import WIDE, two_panes
from tui.screens.view import View

if TYPE_CHECKING:
    from directory.model import Place
    from directory.views import MentionMark
    from tui.jumping import Spot
    from tui.shell import Shell


class DocumentView(View):
    """The text of a document."""

    where = "document"
    tab = "documents"
    searchable = False
    legend = True
    hints = ("next_name", "open", "decide", "edit", "jump", "source", "timeline", "copy", "back", "help")
    labels = {"open": "open actor"}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell, name: str, *, line: int = 0, offset: int | None = None) -> None:
        """Show a document, from a line or an offset of its text."""
        super().__init__(shell)
        self.name = name
        self.current: int | None = None
        self.pane: Pane[Any] = Pane(Text(self._page))
        self.pane.shows_cursor = False
        self.side: Pane[Any] = Pane(Text(self._cast))
        self.side.shows_cursor = False
        self._laid = Laid([], {}, [])
        self._left = 0
        self._load()
        self._begin(line, offset)

    def _load(self) -> None:
        self.detail = browse.document(self.ws, self.name)
        self.title = self.detail.row.title if self.detail else self.name
        found = self.detail.mentions if self.detail else ()
        self._laid_for = -1
        self.marks: list[MentionMark] = sorted(found, key=lambda mark: (mark.start, -mark.end))

    def _begin(self, line: int, offset: int | None) -> None:
        if self.detail is None:
            return
        if line > 1:
            offset = sum(len(part) + 1 for part in self.detail.text.split("\n")[: line - 1])
        self._wanted: int | None = offset
        if offset is not None:
            after = next((mark for mark in self.marks if mark.start >= offset), None)
            self.current = after.id if after else None

    _wanted: int | None = None

    def refresh(self) -> None:
        """Ask again, and stay at the same words."""
        self._load()
        self._renew()

    def _renew(self) -> None:
        self.pane.replace(Text(self._page), keep=True)
        self.side.replace(Text(self._cast), keep=True)

    def _page(self, room: int) -> Page:
        if self.detail is None:
            return Page([line_of(" ", said(f"{self.name} is not in the workspace any more", "warn"))], {})
        if self._laid_for != room:
            self._laid, self._laid_for = text_lines(self.detail, room), room
        return Page(with_current(self._laid, self._mark()), {})

    def _cast(self, room: int) -> Page:
        return cast_page(self.detail, room) if self.detail else Page([], {})

    def heading(self, room: int) -> list[Line]:
        """Title and facts."""
        return document_heading(self.detail, room) if self.detail else [line_of(" ", said(self.name, "strong"))]

    def body(self, room: int, height: int) -> list[Line]:
        """The text, and in a wide window who stands in it."""
        self._left = max(room * 62 // 100, 70) if room >= WIDE else 0
        if not self._left:
            return self._text(room, height)
        side = self.side.draw(room - self._left - 1, height)
        return two_panes(self._text(self._left, height), side, self._left, room)

    def _text(self, room: int, height: int) -> list[Line]:
        self.pane.draw(room, height)
        if self._wanted is not None:
            row = bisect_right(self._laid.offsets, self._wanted) - 1
            self.pane.top = max(row - height // 3, 0)
            self._wanted = None
        return self.pane.draw(room, height)

    def _mark(self) -> MentionMark | None:
        return next((mark for mark in self.marks if mark.id == self.current), None)

    def target(self) -> Target | None:
        """The actor of the current name."""
        mark = self._mark()
        return Target("actor", mark.entity) if mark and mark.entity else None

    def do_next_name(self) -> None:
        """The next name, brought into sight."""
        self._go(1)

    def do_previous_name(self) -> None:
        """The name before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        shown = [mark for mark in self.marks if mark.id in self._laid.places]
        if not shown:
            return
        at = next((index for index, mark in enumerate(shown) if mark.id == self.current), None)
        if at is None:
            rows = [self._laid.places[mark.id][0] for mark in shown]
            at = next((index for index, row in enumerate(rows) if row >= self.pane.top), 0) - (by > 0)
        self.current = shown[(at + by) % len(shown)].id
        row = self._laid.places[self.current][0]
        self._renew()
        if not self.pane.top + 1 <= row < self.pane.top + self.pane.height - 2:
            self.pane.top = max(row - self.pane.height // 3, 0)
        self._say_name()

    def marked_cells(self) -> list[Spot]:
        """The names in sight."""
        from tui.jumping import Spot  # noqa: PLC0415 - loaded on use

        top, below = self.pane.top, self.pane.top + self.pane.height
        return [
            Spot(size(self._laid.lines[row][:index]), row - top, partial(self._choose, mark))
            for mark, (row, index) in self._laid.places.items()
            if top <= row < below
        ]

    def _choose(self, mark: int, *, opens: bool) -> None:
        self.current = mark
        self._renew()
        self._say_name()
        if opens:
            self.do_open()

    def _say_name(self) -> None:
        """Who the current name is, below the text."""
        mark = self._mark()
        if mark is None:
            return
        roles = ", ".join(str(role) for role in mark.roles) or "only mentioned"
        who = mark.entity_name or "not in the registry yet"
        self.shell.tell(f"{mark.name}: {who} · {roles}", "plain" if mark.entity else "warn")

    def do_open(self) -> None:
        """The actor, or where there is none yet, the question who it is."""
        mark = self._mark()
        if mark is None:
            self._go(1)
        elif mark.entity:
            self.shell.follow(self.target())
        else:
            self._review(mark.name)

    def do_decide(self) -> None:
        """Review the document."""
        mark = self._mark()
        self._review(mark.name if mark and not mark.entity else None)

    def _review(self, name: str | None) -> None:
        from tui.screens.review_view import ReviewView  # noqa: PLC0415 - loaded on use

        self.shell.push(ReviewView(self.shell, self.name, first=name))

    def place(self) -> Place | None:
        """The current name's entry, else what the registry says of the document."""
        from tui.screens.documents_view import record_place  # noqa: PLC0415 - loaded on use

        mark = self._mark()
        if mark and mark.entity:
            return browse.place_of(self.ws, mark.entity)
        return record_place(self.ws, self.name)

    def do_source(self) -> None:
        """The file itself, in the editor, where it is a text."""
        from directory.model import Place  # noqa: PLC0415 - loaded on use

        path = self.ws.documents_path / self.name
        if path.suffix.lower() in {".txt", ".md", ".html", ".htm", ".eml"}:
            line = (
                self.detail.text.count("\n", 0, self._laid.offsets[self.pane.top]) + 1
                if self.detail and self._laid.offsets
                else 1
            )
            self.shell.effect("edit", Place(str(path), line, 1))
        else:
            self.shell.tell(f"it lies at {path}", "dim")

    def citation(self) -> str | None:
        """Title, date and file."""
        row = self.detail.row if self.detail else None
        return f"{row.title}, {row.date or 'no date'} ({row.name})" if row else None

    def escape(self) -> bool:
        """Let go of the current name first where one was chosen with a key."""
        return False

    def pane_at(self, x: int, y: int) -> tuple[Pane[Any], int] | None:
        """The text or the side."""
        return (self.side, y) if self._left and x > self._left else (self.pane, y)
