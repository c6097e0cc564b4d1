"""One actor on the whole screen; every line that names somebody or a document leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory import browse
from tui.lines import Line, Piece, line_of, said, spread
from tui.pane import Page, Pane, Target, Text
from tui.rendering.actor_detail import detail_page
from tui.screens.view import View

if TYPE_CHECKING:
    from directory.model import Place
    from tui.shell import Shell


class ActorView(View):
    """The page of an actor."""

    where = "actor"
    searchable = False
    legend = True
    hints = ("down", "open", "edit", "network", "timeline", "merge", "rename", "jump", "copy", "back", "help")

    def __init__(self, shell: Shell, id: str) -> None:  # noqa: A002 - the word of the registry
        """Show the actor with this id."""
        super().__init__(shell)
        self.id = id
        self.pane: Pane[Any] = Pane(Text(self._page))
        self._load()

    def _load(self) -> None:
        self.detail = browse.actor(self.ws, self.id)
        self.title = self.detail.entry.name if self.detail else self.id

    def refresh(self) -> None:
        """Ask again."""
        self._load()
        self.pane.replace(Text(self._page), keep=True)

    def _page(self, room: int) -> Page:
        if self.detail is None:
            return Page([line_of(" ", said(f"{self.id} is no entry of the registry any more", "warn"))], {})
        return detail_page(self.detail, room, total=self.shell.summary.documents)

    def heading(self, room: int) -> list[Line]:
        """The way here."""
        return [crumbs(self.shell, room)]

    def target(self) -> Target | None:
        """What the chosen line leads to."""
        found: Target | None = self.pane.source.target(self.pane.cursor)
        return found

    def actor(self) -> str | None:
        """The actor of the page."""
        return self.id

    def place(self) -> Place | None:
        """The entry's line."""
        return browse.place_of(self.ws, self.id) if self.detail else None

    def citation(self) -> str | None:
        """On a document: a citation; else the id."""
        target = self.target()
        if target and target.sort == "document" and self.detail:
            for appearance in self.detail.appearances:
                if appearance.document == target.id:
                    quote = f": “{appearance.quotes[0].sentence.strip()}”" if appearance.quotes else ""
                    line = f", line {appearance.quotes[0].line}" if appearance.quotes else ""
                    return f"{appearance.title}, {appearance.date or 'no date'} ({appearance.document}{line}){quote}"
        return self.id

    def do_merge(self) -> None:
        """This entry goes into another."""
        from tui.screens.entry_decisions import merge_into  # noqa: PLC0415 - loaded on use

        merge_into(self.shell, self.id, self.title)

    def do_rename(self) -> None:
        """Ask for another name."""
        from tui.screens.entry_decisions import rename  # noqa: PLC0415 - loaded on use

        rename(self.shell, self.id, self.title)

    def do_split(self) -> None:
        """Choose names of somebody else."""
        from tui.screens.entry_decisions import split  # noqa: PLC0415 - loaded on use

        split(self.shell, self.id)


def crumbs(shell: Shell, room: int, right: str = "") -> Line:
    """The views that lead here, the last one bright."""
    titles = [view.title for view in shell.stack]
    pieces: list[Piece | str] = [" "]
    if len(titles) > 4:
        titles = [titles[0], "…", *titles[-2:]]
    for title in titles[:-1]:
        pieces += [said(title, "dim", room=24), Piece(" › ", "faint")]
    pieces.append(said(titles[-1], "strong", room=max(room - 30, 16)))
    return spread(line_of(*pieces), line_of(Piece(right, "dim"), " "), room)
