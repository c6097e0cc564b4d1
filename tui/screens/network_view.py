"""Who stands with an actor in which document: a matrix, the chosen row explained by its sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from directory import browse
from directory.safe import safe
from directory.views import ActorQuery, NetworkRow, counted
from tui.cells import cut
from tui.lines import BLANK, Line, Piece, line_of, said, spread
from tui.pane import Page, Pane, Target, Text
from tui.rendering.actor_rows import role_signs
from tui.rendering.frame import centred, rule
from tui.rendering.matrix import CENTRE, matrix_heading, matrix_page, shown_columns
from tui.screens.view import View

if TYPE_CHECKING:
    from directory.model import Place, Role
    from directory.views import ActorDetail, Network
    from tui.shell import Shell

_NOBODY: list[Line] = [
    line_of(Piece("There is no actor to look around yet.", "strong")),
    (),
    line_of(Piece("3", "key"), "  decide who the names in the documents are"),
    line_of(Piece("2", "key"), "  look at the documents, or add some"),
]


class NetworkView(View):
    """The matrix around one actor."""

    where = tab = "network"
    title = "network"
    searchable = False
    legend = True
    hints = ("down", "columns", "open", "expand", "back", "show_document", "timeline", "copy", "edit", "help")
    labels = {"open": "centre it"}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell) -> None:
        """Begin around the actor that the list of actors stands at."""
        super().__init__(shell)
        self.network: Network | None = None
        self.trail: list[str] = []
        self.first = 0
        self.expanded = False
        self._about: tuple[str, ActorDetail | None] = ("", None)
        self.pane: Pane[Any] = Pane(Text(self._page))
        found = browse.actors(self.ws, ActorQuery(), limit=1)
        chosen = shell.chosen_actor() or (found[0].id if found else None)
        if chosen:
            self.centre(chosen)

    def centre(self, id: str) -> None:  # noqa: A002 - the word of the registry
        """Put another actor in the middle."""
        network = browse.network(self.ws, id)
        if network is None:
            return
        if self.network is not None and self.network.centre.id != id:
            self.trail.append(self.network.centre.id)
        self.network = self._with_centre(network)
        self.first = 0
        self.title = network.centre.name
        self.pane.replace(Text(self._page))

    def _with_centre(self, network: Network) -> Network:
        """The centre's own roles as the first row, where the network does not hold them."""
        detail = browse.actor(self.ws, network.centre.id)
        if detail is None or any(row.group == CENTRE for row in network.rows):
            return network
        roles: dict[str, tuple[Role, ...]] = {}
        for appearance in detail.appearances:
            known = roles.get(appearance.document, ())
            roles[appearance.document] = tuple(dict.fromkeys((*known, *appearance.roles)))
        columns = tuple(roles.get(document.name, ()) for document in network.documents)
        row = NetworkRow(network.centre.id, network.centre.name, CENTRE, columns, len(network.documents))
        return replace(network, rows=(row, *network.rows))

    def refresh(self) -> None:
        """Ask again."""
        if self.network is not None:
            network = browse.network(self.ws, self.network.centre.id)
            self.network = self._with_centre(network) if network else self.network
            self._about = ("", None)
            self.pane.replace(Text(self._page), keep=True)

    def _page(self, room: int) -> Page:
        if self.network is None:
            return Page([], {})
        return matrix_page(self.network, room, first=self.first, expanded=self.expanded)

    def heading(self, room: int) -> list[Line]:
        """Around whom."""
        if self.network is None:
            return [line_of(" ", Piece("network", "dim"))]
        count = len(self.network.documents)
        last = min(self.first + shown_columns(self.network, room), count)
        which = (
            f"documents {self.first + 1}–{last} of {count} "
            if last - self.first < count
            else f"{counted(count, 'document')} "
        )
        name = said(self.network.centre.name, "strong", room=max(room - len(which) - 12, 10))
        return [
            spread(line_of(" ", Piece("around ", "dim"), name), line_of(Piece(which, "dim")), room),
            *matrix_heading(self.network, room, self.first),
        ]

    def body(self, room: int, height: int) -> list[Line]:
        """The matrix, and below it what the chosen row rests on."""
        if self.network is None or not any(row.group != CENTRE for row in self.network.rows):
            if self.network is None:
                return centred(_NOBODY, room, height)
            name = said(self.network.centre.name, "strong", room=max(room - 44, 12))
            words = [line_of(name, Piece(" stands with nobody in a document yet.", "strong"))]
            return centred(words, room, height)
        below = self._explained(room) if height >= 16 else []
        return [*self.pane.draw(room, height - len(below)), *below]

    def settle(self) -> bool:
        """Fetch the sentences of the chosen row."""
        target = self.target()
        if target is None or self._about[0] == target.id:
            return False
        self._about = (target.id, browse.actor(self.ws, target.id))
        return True

    def _explained(self, room: int) -> list[Line]:
        lines: list[Line] = [rule(room)]
        target = self.target()
        detail = self._about[1]
        if target and detail and self._about[0] == target.id and self.network:
            columns = {row.name for row in self.network.documents}
            shared = [appearance for appearance in detail.appearances if appearance.document in columns]
            if shared:
                lines += self._appearance_lines(detail, shared, room)
        return [*lines, *([BLANK] * (5 - len(lines)))][:5]

    def _appearance_lines(self, detail: ActorDetail, shared: list[Any], room: int) -> list[Line]:
        first = shared[0]
        signs = role_signs(first.roles)
        head = line_of(
            " ",
            said(detail.entry.name, "strong", room=room // 2),
            "  ",
            *signs,
            Piece(f"  {safe(first.date or 'no date')}  ", "dim"),
        )
        more = f" and {len(shared) - 1} more " if len(shared) > 1 else " "
        quotes = [
            line_of("   ", Piece(cut(f"“{safe(quote.sentence.strip())}”", room - 5), "quote"))
            for quote in first.quotes[:2]
        ]
        return [
            spread(head, line_of(Piece(more, "faint")), room),
            line_of(" ", said(first.title, room=room - 3)),
            *quotes,
        ]

    def target(self) -> Target | None:
        """The chosen actor."""
        found: Target | None = self.pane.source.target(self.pane.cursor)
        return found

    def actor(self) -> str | None:
        """The chosen actor, else the centre."""
        target = self.target()
        return target.id if target else self.network.centre.id if self.network else None

    def place(self) -> Place | None:
        """The chosen actor's entry."""
        actor = self.actor()
        return browse.place_of(self.ws, actor) if actor else None

    def do_open(self) -> None:
        """Centre the chosen actor."""
        target = self.target()
        if target:
            self.centre(target.id)

    def escape(self) -> bool:
        """Back to the centre before."""
        if not self.trail:
            return False
        before = self.trail.pop()
        self.network = None
        self.centre(before)
        return True

    def do_expand(self) -> None:
        """All rows of the groups, or the first of each."""
        self.expanded = not self.expanded
        self.pane.replace(Text(self._page), keep=True)

    def do_columns(self) -> None:
        """Later documents."""
        self._scroll_columns(1)

    def do_columns_back(self) -> None:
        """Earlier documents."""
        self._scroll_columns(-1)

    def _scroll_columns(self, by: int) -> None:
        if self.network is None:
            return
        most = max(len(self.network.documents) - shown_columns(self.network, self.shell.size[0]), 0)
        self.first = max(0, min(self.first + by, most))
        self.pane.replace(Text(self._page), keep=True)

    def do_show_document(self) -> None:
        """The document in which the chosen row was met first."""
        target = self.target()
        if self.network is None or target is None:
            return
        row = next((row for row in self.network.rows if row.id == target.id), None)
        documents = (
            [document for document, roles in zip(self.network.documents, row.roles, strict=False) if roles]
            if row
            else []
        )
        if documents:
            self.shell.follow(Target("document", documents[0].name))

    def pane_at(self, x: int, y: int) -> tuple[Pane[Any], int] | None:
        """The matrix."""
        del x
        return self.pane, y
