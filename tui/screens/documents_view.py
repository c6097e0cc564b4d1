"""All documents, newest first, narrowed by words of their titles and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory import browse
from tui.lines import Line, Piece, line_of
from tui.pane import Pane, Target
from tui.rendering.document_rows import document_line
from tui.rendering.frame import centred
from tui.screens.view import View

if TYPE_CHECKING:
    from directory.model import Place
    from directory.views import DocumentRow
    from directory.workspace import Workspace
    from tui.shell import Shell

WINDOW = 128


class DocumentList:
    """The documents with some words, read in windows."""

    def __init__(self, ws: Workspace, words: str) -> None:
        """Count them; nothing is read before it is in sight."""
        self.ws, self.words = ws, words
        self._count = browse.count_documents(ws, words)
        self._windows: dict[int, tuple[DocumentRow, ...]] = {}

    def count(self) -> int:
        """How many there are."""
        return self._count

    def row(self, row: int) -> DocumentRow | None:
        """One document."""
        number = row // WINDOW
        if number not in self._windows:
            self._windows[number] = browse.documents(self.ws, self.words, offset=number * WINDOW, limit=WINDOW)
        window = self._windows[number]
        return window[row % WINDOW] if 0 <= row % WINDOW < len(window) else None

    def line(self, row: int, room: int, *, chosen: bool) -> Line:
        """One document as a line."""
        found = self.row(row)
        return document_line(found, room, chosen=chosen) if found else ()

    def stops(self) -> None:
        """Every row can be chosen."""
        return


class DocumentsView(View):
    """The list of documents."""

    where = tab = "documents"
    title = "documents"
    invitation = "type to search titles and texts"
    hints = ("down", "open", "add", "decide", "edit", "timeline", "copy", "help")

    def __init__(self, shell: Shell) -> None:
        """Begin with all documents."""
        super().__init__(shell)
        self.pane: Pane[Any] = Pane(DocumentList(self.ws, ""))

    def refresh(self) -> None:
        """Ask again."""
        self.pane.replace(DocumentList(self.ws, self.words.strip()), keep=True)

    def search(self, words: str) -> None:
        """Narrow by words."""
        self.words = words
        self.pane.replace(DocumentList(self.ws, words.strip()))

    def status(self) -> str:
        """How many."""
        count = self.pane.source.count()
        total = self.shell.summary.documents
        return f"{count} of {total} documents" if self.words else f"{total} documents · newest first"

    def body(self, room: int, height: int) -> list[Line]:
        """The list, or what to do where it is empty."""
        if self.pane.source.count():
            return self.pane.draw(room, height)
        if self.words:
            return centred([line_of(Piece("No document says that.", "strong"))], room, height)
        words = [
            line_of(Piece("No documents yet.", "strong")),
            (),
            line_of("Drop files into data/documents,"),
            line_of("or press ", Piece("+", "key"), " to add or paste one."),
        ]
        return centred(words, room, height)

    def _row(self) -> DocumentRow | None:
        found: DocumentRow | None = self.pane.source.row(self.pane.cursor)
        return found

    def target(self) -> Target | None:
        """The chosen document."""
        row = self._row()
        return Target("document", row.name) if row else None

    def place(self) -> Place | None:
        """What a person said of the chosen document, else the registry's first line."""
        row = self._row()
        return record_place(self.ws, row.name) if row else None

    def citation(self) -> str | None:
        """Title, date, file."""
        row = self._row()
        return f"{row.title}, {row.date or 'no date'} ({row.name})" if row else None

    def do_decide(self) -> None:
        """Review the chosen document."""
        from tui.screens.review_view import ReviewView  # noqa: PLC0415 - loaded on use

        row = self._row()
        if row:
            self.shell.push(ReviewView(self.shell, row.name))


def record_place(ws: Workspace, name: str) -> Place:
    """Where the registry speaks of a document: its own line, else the section's, else the end of the file."""
    from directory.model import Place  # noqa: PLC0415 - loaded on use

    section = last = 0
    with ws.registry_path.open(encoding="utf-8", errors="replace") as file:
        for last, line in enumerate(file, 1):
            if line.strip().strip("'\"").startswith((f"{name}:", f"{name}':", f'{name}":')):
                return Place(str(ws.registry_path), last, 1)
            if line.startswith("documents:"):
                section = last
    return Place(str(ws.registry_path), section or max(last, 1), 1)
