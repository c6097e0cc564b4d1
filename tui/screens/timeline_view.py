"""The documents of an actor, or all of them, in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory import browse
from tui.lines import Line, Piece, line_of, said, spread
from tui.pane import Page, Pane, Target, Text
from tui.rendering.frame import centred, rule
from tui.rendering.time_plot import timeline_page
from tui.screens.documents_view import record_place
from tui.screens.view import View

if TYPE_CHECKING:
    from directory.model import Place
    from tui.shell import Shell


class TimelineView(View):
    """Events, oldest first."""

    where = "timeline"
    title = "timeline"
    searchable = False
    legend = True
    hints = ("down", "open", "edit", "copy", "back", "help")

    def __init__(self, shell: Shell, actor: str | None) -> None:
        """Show the events of one actor, or all."""
        super().__init__(shell)
        self.of = actor
        self.tab = shell.view.tab
        self.pane: Pane[Any] = Pane(Text(self._page))
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        self.items = browse.timeline(self.ws, self.of)
        detail = browse.actor(self.ws, self.of) if self.of else None
        self.name = detail.entry.name if detail else ""
        self.pane.replace(Text(self._page), keep=True)

    def _page(self, room: int) -> Page:
        return timeline_page(self.items, room)

    def heading(self, room: int) -> list[Line]:
        """Whose time."""
        whose = said(f"of {self.name}" if self.name else "of all documents", "strong", room=max(room - 40, 12))
        right = line_of(Piece(f"{len(self.items)} of {self.shell.summary.documents} documents ", "dim"))
        return [spread(line_of(" ", Piece("timeline ", "dim"), whose), right, room), rule(room)]

    def body(self, room: int, height: int) -> list[Line]:
        """The events."""
        if not self.items:
            words = "In no document yet." if self.of else "There are no documents yet."
            return centred([line_of(Piece(words, "strong"))], room, height)
        return self.pane.draw(room, height)

    def target(self) -> Target | None:
        """The chosen document."""
        found: Target | None = self.pane.source.target(self.pane.cursor)
        return found

    def actor(self) -> str | None:
        """Whose time it is."""
        return self.of

    def place(self) -> Place | None:
        """Where the registry speaks of the chosen document."""
        target = self.target()
        return record_place(self.ws, target.id) if target else None
