"""What stands in place of a view while there is no database to show yet: how far the reading has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.first_frame import READING
from tui.lines import Line, Piece, line_of, said
from tui.rendering.frame import centred, progress_bar
from tui.screens.view import View

if TYPE_CHECKING:
    from tui.shell import Shell


class ReadingView(View):
    """A tab that opens by itself as soon as it can."""

    where = "reading"
    searchable = False
    hints = ("actors", "documents", "review", "cancel", "help")

    def __init__(self, shell: Shell, tab: str) -> None:
        """Stand for a tab."""
        super().__init__(shell)
        self.tab = self.title = tab

    def refresh(self) -> None:
        """Give way to the tab itself, where that can be shown now."""
        self.shell.reopen(self.tab)

    def heading(self, room: int) -> list[Line]:
        """What it stands for."""
        return [line_of(" ", Piece(self.tab, "dim"))][: room or 1]

    def body(self, room: int, height: int) -> list[Line]:
        """How far the reading has come."""
        return centred(reading_lines(self.shell, room), room, height)


def reading_lines(shell: Shell, room: int) -> list[Line]:
    """That documents are being read, how many, and which one came last."""
    if shell.ws.database_path.exists() and shell.is_being_made():
        because = "The database is made anew by this version; nothing is lost."
    else:
        because = "What is read is shown as soon as it is ready."
    lines: list[Line] = [*READING, (), line_of(Piece(because, "dim"))]
    progress = shell.progress
    if progress is not None and progress.total:
        bar = progress_bar(progress.done, progress.total, min(max(room // 3, 8), 40))
        lines += [(), line_of(*bar, Piece(f"  {progress.done} of {progress.total}"))]
        lines += [line_of(said(progress.current, "faint", room=max(room - 6, 8)))]
    return lines
