"""All actors, narrowed by every letter that is typed, with the chosen one's page beside or below."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from directory import browse
from directory.errors import OrgdirError
from directory.views import ActorQuery, ActorRow, counted
from tui.commands import ACTORS_KEYS
from tui.first_frame import actors_by_name
from tui.lines import Line, Piece, line_of
from tui.pane import Page, Pane, Target, Text
from tui.rendering.actor_detail import detail_page
from tui.rendering.actor_rows import actor_line
from tui.rendering.frame import centred, list_shape, rule, two_panes
from tui.screens.reading_view import reading_lines
from tui.screens.view import Later, View

if TYPE_CHECKING:
    from typing import Any

    from directory.model import Place
    from directory.views import ActorDetail, Question
    from directory.workspace import Workspace
    from tui.shell import Shell

WINDOW = 64
ENOUGH = 10_000
"""Rows that a search counts to at once; to know how many more there are takes too long for a key to wait."""


class ActorList:
    """The actors that a query finds, read in windows as they come into sight."""

    def __init__(self, ws: Workspace, query: ActorQuery) -> None:
        """Read the first window; the exact count of a search is found out later."""
        self.ws, self.query = ws, query
        self._windows: dict[int, tuple[ActorRow, ...]] = {}
        self._drawn: dict[tuple[int, int], Line] = {}
        self.suggestions: tuple[ActorRow, ...] = ()
        first = self._first_window()
        self.exact = len(first) < WINDOW or not query.words
        self._count = browse.count_actors(ws, query) if len(first) == WINDOW and self.exact else len(first)
        if not self.exact:
            self._count += WINDOW

    def _first_window(self) -> tuple[ActorRow, ...]:
        """The first rows; none while the database is still to be made."""
        try:
            return self._window(0)
        except OrgdirError:
            self._windows[0] = ()
            return ()

    def later(self) -> Later | None:
        """To count as far as is quick, or to look for names like the words where there is none with them."""
        if not self.exact and self._count < ENOUGH:
            return Later(partial(browse.count_actors, self.ws, self.query, most=ENOUGH), self._take_count)
        if not self._count and self.query.words and not self.suggestions:
            return Later(partial(browse.did_you_mean, self.ws, self.query.words), self._take_suggestions)
        return None

    def _take_count(self, count: int) -> bool:
        self._count, self.exact = count, count < ENOUGH
        return True

    def _take_suggestions(self, found: tuple[ActorRow, ...]) -> bool:
        self.suggestions = found
        return bool(found)

    def count_exactly(self) -> None:
        """Count all, however many there are: a tenth of a second for a million."""
        if not self.exact:
            self._count, self.exact = browse.count_actors(self.ws, self.query), True

    def count(self) -> int:
        """How many rows there are, as far as is known."""
        return self._count or len(self.suggestions)

    def found(self) -> int:
        """How many actors the query finds."""
        return self._count

    def row(self, row: int) -> ActorRow | None:
        """One actor, None where the list has become shorter meanwhile."""
        if not self._count:
            return self.suggestions[row] if 0 <= row < len(self.suggestions) else None
        if not self.exact and row >= self._count - WINDOW >= ENOUGH - WINDOW:
            self.count_exactly()
        window = self._window(row // WINDOW)
        return window[row % WINDOW] if 0 <= row % WINDOW < len(window) else None

    def _window(self, number: int) -> tuple[ActorRow, ...]:
        if number not in self._windows:
            if len(self._windows) > 64:
                self._windows.clear()
            self._windows[number] = browse.actors(self.ws, self.query, offset=number * WINDOW, limit=WINDOW)
        return self._windows[number]

    def line(self, row: int, room: int, *, chosen: bool) -> Line:
        """One actor as a line."""
        if not chosen and (row, room) in self._drawn:
            return self._drawn[row, room]
        actor = self.row(row)
        line = actor_line(actor, room, chosen=chosen) if actor else ()
        if not chosen:
            if len(self._drawn) > 4 * WINDOW:
                self._drawn.clear()
            self._drawn[row, room] = line
        return line

    def stops(self) -> None:
        """Every row can be chosen."""
        return


class ActorsView(View):
    """The list of actors."""

    where = tab = "actors"
    title = "actors"
    legend = True
    hints: tuple[str, ...] = ACTORS_KEYS

    def __init__(self, shell: Shell) -> None:
        """Begin with all actors, by name."""
        super().__init__(shell)
        self.query = ActorQuery()
        self.pane: Pane[Any] = Pane(ActorList(self.ws, self.query))
        self.side: Pane[Any] = Pane(Text(self._side_page))
        self.side.shows_cursor = False
        self._shown: ActorDetail | None = None
        self._shown_id = ""
        self._asked: Question | None = None
        self._layout = (0, 0, 0)

    def refresh(self) -> None:
        """Ask again; the cursor stays with its actor where that is near."""
        chosen = self._chosen()
        self.pane.replace(ActorList(self.ws, self.query), keep=True)
        self._shown_id = ""
        if chosen:
            self._find_again((chosen.id, chosen.name) if not chosen.id else (chosen.id,))

    def _find_again(self, wanted: tuple[str, ...]) -> None:
        source = self.pane.source
        near = range(max(self.pane.cursor - WINDOW, 0), min(self.pane.cursor + WINDOW, source.count()))
        for row in sorted(near, key=lambda row: abs(row - self.pane.cursor)):
            actor = source.row(row)
            if actor and (actor.id, actor.name)[: len(wanted)] == wanted:
                self.pane.cursor = row
                return

    def narrow(self, query: ActorQuery) -> None:
        """Show the actors of another query, from the first."""
        self.query = query
        self.pane.replace(ActorList(self.ws, query))
        self._shown_id = ""

    def search(self, words: str) -> None:
        """Narrow by words."""
        self.words = words
        self.narrow(replace(self.query, words=words.strip()))

    def later(self) -> Later | None:
        """Count, and suggest."""
        asked: Later | None = self.pane.source.later()
        return asked

    def status(self) -> str:
        """How many were found, and what narrows them."""
        source = self.pane.source
        asked = [str(part) for part in self._filters()]
        total = self.shell.summary.actors + self.shell.summary.people
        if self.query.new:
            return " · ".join([counted(source.found(), "name"), *asked, "f filters"])
        if self.query.words or asked:
            count = f"{source.found()}{'' if source.exact else '+'} of {total} actors"
            return " · ".join([count, *asked])
        return actors_by_name(source.found())

    def _filters(self) -> list[str]:
        query = self.query
        parts = (
            "new" if query.new else "",
            query.kind,
            query.organisation_kind,
            query.country,
            query.role,
            query.document,
        )
        return [str(part) for part in parts if part]

    def escape(self) -> bool:
        """Give up the filters."""
        if self.words or not self._filters():
            return False
        self.narrow(ActorQuery())
        return True

    def _chosen(self) -> ActorRow | None:
        row = self.pane.source.row(self.pane.cursor)
        return row if isinstance(row, ActorRow) else None

    def target(self) -> Target | None:
        """The chosen actor."""
        row = self._chosen()
        if row is None:
            return None
        return Target("actor", row.id) if row.id else Target("question", row.name)

    def place(self) -> Place | None:
        """The chosen actor's line of the registry; its first line where there is none."""
        row = self._chosen()
        if row and row.id:
            return browse.place_of(self.ws, row.id)
        from directory.model import Place  # noqa: PLC0415 - seldom needed

        return Place(str(self.ws.registry_path), 1, 1)

    def do_last(self) -> None:
        """To the end, which has to be known exactly."""
        self.pane.source.count_exactly()
        self.pane.last()

    def do_filter(self) -> None:
        """Choose facets."""
        from tui.screens.facets_view import FacetsView  # noqa: PLC0415 - loaded on use

        self.shell.push(FacetsView(self.shell, self))

    def do_merge(self) -> None:
        """This entry goes into another."""
        from tui.screens.entry_decisions import merge_into  # noqa: PLC0415 - loaded on use

        row = self._chosen()
        if row and row.id:
            merge_into(self.shell, row.id, row.name)

    # --- drawing ---------------------------------------------------------------------------------

    def body(self, room: int, height: int) -> list[Line]:
        """The list, with the detail beside it, below it, or not at all."""
        if not self.pane.source.count():
            self._layout = (0, 0, 0)
            return self._nothing(room, height)
        left, rows = list_shape(room, height)
        if left:
            self._layout = (left, 0, height)
            return two_panes(self._list(left, height), self._detail(room - left - 1, height), left, room)
        if rows:
            self._layout = (room, rows + 1, height)
            below = self._detail(room, height - rows - 1)
            return [*self._list(room, rows), rule(room), *below]
        self._layout = (room, 0, height)
        return self._list(room, height)

    def _list(self, room: int, height: int) -> list[Line]:
        if self.pane.source.found():
            return self.pane.draw(room, height)
        note = line_of(" ", Piece("no actor has all of these words; did you mean", "dim"))
        return [note, *self.pane.draw(room, max(height - 1, 0))]

    def _detail(self, room: int, height: int) -> list[Line]:
        row = self._chosen()
        wanted = row.id or row.name if row else ""
        if wanted != self._shown_id:
            self._shown_id = wanted
            self._shown = browse.actor(self.ws, row.id) if row and row.id else None
            self._asked = self._question(row.name) if row and not row.id else None
            self.side.replace(Text(self._side_page))
        return self.side.draw(room, height)

    def _question(self, name: str) -> Question | None:
        from directory import review  # noqa: PLC0415 - for new names only

        return review.question(self.ws, name)

    def _side_page(self, room: int) -> Page:
        if self._asked is not None:
            from tui.rendering.question import question_page  # noqa: PLC0415 - for new names only

            return question_page(self._asked, room, chosen=None, name=self._asked.name)
        if self._shown is None:
            return Page([], {})
        return detail_page(self._shown, room, total=self.shell.summary.documents)

    def _nothing(self, room: int, height: int) -> list[Line]:
        if self.query.words or self._filters():
            return centred(
                [
                    line_of(Piece("Nobody here has such a name.", "strong")),
                    (),
                    line_of(Piece("esc", "key"), "  shows everybody again"),
                ],
                room,
                height,
            )
        if self.shell.progress or self.shell.busy:
            return centred(reading_lines(self.shell, room), room, height)
        if self.shell.summary.documents:
            return centred(_NOBODY_YET, room, height)
        return centred(_EMPTY, room, height)

    def pane_at(self, x: int, y: int) -> tuple[Pane[Any], int] | None:
        """The list or the detail."""
        left, second, _ = self._layout
        if second and y >= second:
            return self.side, y - second
        if left and x > left:
            return self.side, y
        return self.pane, y if self.pane.source.found() else y - 1


_NOBODY_YET: list[Line] = [
    line_of(Piece("Nobody is in the registry yet.", "strong")),
    (),
    line_of(Piece("3", "key"), "  decide who the names in the documents are"),
    line_of(Piece("2", "key"), "  look at the documents"),
    line_of(Piece("e", "key"), "  write the first organisation into data/orgs.yaml"),
]
_EMPTY: list[Line] = [
    line_of(Piece("No documents in this folder yet.", "strong")),
    (),
    line_of(Piece("+", "key"), "  add documents by path, or paste a text"),
    line_of(Piece("e", "key"), "  write the first organisation into data/orgs.yaml"),
    (),
    line_of("or, in a shell:  ", Piece("orgdir add letter.pdf statement.txt", "strong")),
    (),
    line_of(Piece("txt, md, html, pdf, docx and eml, read on this machine.", "dim")),
    line_of(Piece("Nothing is sent anywhere.", "dim")),
]
