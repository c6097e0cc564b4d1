"""Decisions about entries: pick another one, see the lines that will be written, and write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory import browse, review
from tui.lines import BLANK, Line, Piece, line_of, on, said
from tui.pane import Page, Pane, Target, Text
from tui.rendering.question import diff_lines
from tui.screens.actors_view import ActorsView
from tui.screens.view import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from directory.views import Outcome
    from tui.shell import Shell


class PickView(ActorsView):
    """The actors, to pick one of them."""

    where = "pick"
    tab = "review"
    hints: tuple[str, ...] = ("down", "open", "search", "back", "help")
    labels = {"open": "pick"}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell, question: str, picked: Callable[[str], None]) -> None:
        """Ask a question that an actor answers."""
        super().__init__(shell)
        self.title = question
        self.invitation = question
        self._picked = picked

    def do_open(self) -> None:
        """Take the chosen one."""
        target = self.target()
        if target:
            self._picked(target.id)


class ConfirmView(View):
    """The lines that a decision will write, before it writes them."""

    where = "confirm"
    tab = "review"
    searchable = False
    hints = ("open", "back")
    labels = {"open": "write this", "back": "leave it"}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell, question: str, decide: Callable[..., Outcome]) -> None:
        """Show what ``decide(dry=True)`` would write; ``enter`` does it."""
        super().__init__(shell)
        self.title = question
        self._decide = decide
        self._planned = decide(dry=True)
        self.pane: Pane[Any] = Pane(Text(self._page))

    def _page(self, room: int) -> Page:
        words = [
            line_of("  ", said(self.title, "strong", room=room - 4)),
            BLANK,
            line_of("  ", said(self._planned.message, "dim", room=room - 4)),
            BLANK,
            *diff_lines(self._planned.changes, room),
            BLANK,
            line_of(
                "  ",
                Piece("enter", "key"),
                Piece(" writes this to the registry, ", "dim"),
                Piece("esc", "key"),
                Piece(" leaves it", "dim"),
            ),
        ]
        return Page(words, {})

    def heading(self, room: int) -> list[Line]:
        """What is asked."""
        return [line_of(" ", Piece("before it is written", "dim"))][: room or 1]

    def do_open(self) -> None:
        """Write it."""
        outcome = self._decide(dry=False)
        self.shell.pop()
        self.shell.changed()
        self.shell.tell(outcome.message, "good", undo=True)


def merge_into(shell: Shell, loser: str, name: str) -> None:
    """Ask into which entry this one goes, then show the lines."""

    def picked(winner: str) -> None:
        if winner == loser:
            shell.tell("that is the same entry", "warn")
            return
        confirm = ConfirmView(
            shell,
            f"{name} goes into {_name_of(shell, winner)}",
            lambda *, dry: review.merge(shell.ws, loser, winner, dry=dry),
        )
        shell.pop()
        shell.push(confirm)

    shell.push(PickView(shell, f"merge {name} into which entry?", picked))
    shell.start_search()


def _name_of(shell: Shell, id: str) -> str:  # noqa: A002 - the word of the registry
    detail = browse.actor(shell.ws, id)
    return detail.entry.name if detail else id


def rename(shell: Shell, id: str, name: str) -> None:  # noqa: A002 - the word of the registry
    """Ask for the name that the entry is to go by."""

    def answered(answer: str) -> None:
        if answer and answer != name:
            outcome = review.rename(shell.ws, id, answer)
            shell.changed()
            shell.tell(outcome.message, "good", undo=True)

    shell.ask("goes by", answered, text=name)


def split(shell: Shell, id: str) -> None:  # noqa: A002 - the word of the registry
    """Ask which names are somebody else's."""
    shell.push(SplitView(shell, id))


class SplitView(View):
    """The names of an entry, to mark those that are somebody else's."""

    where = "split"
    tab = "actors"
    searchable = False
    hints = ("down", "toggle", "open", "back", "help")
    labels = {"open": "split off"}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell, id: str) -> None:  # noqa: A002 - the word of the registry
        """Begin with no name marked."""
        super().__init__(shell)
        self.id = id
        detail = browse.actor(self.ws, id)
        self.title = f"split {detail.entry.name if detail else id}"
        self.names = detail.entry.names[1:] if detail else ()
        self.marked: set[str] = set()
        self.pane: Pane[Any] = Pane(Text(self._page))

    def _page(self, room: int) -> Page:
        if not self.names:
            return Page([line_of("  ", Piece("it has one name only: there is nothing to split off", "dim"))], {})
        lines: list[Line] = [
            line_of(
                "  ", Piece("Mark the names that are somebody else’s; the first marked names the new entry.", "dim")
            ),
            BLANK,
        ]
        targets = {}
        for index, name in enumerate(self.names):
            targets[len(lines)] = Target("name", name, index)
            sign = "×" if name in self.marked else " "
            line = line_of("  ", Piece(f"[{sign}] ", "key"), said(name, room=room - 8))
            lines.append(on("quiet", line) if name in self.marked else line)
        return Page(lines, targets)

    def heading(self, room: int) -> list[Line]:
        """What is asked."""
        return [line_of(" ", said(self.title, "strong", room=room - 2))]

    def target(self) -> Target | None:
        """The name under the cursor."""
        found: Target | None = self.pane.source.target(self.pane.cursor)
        return found

    def do_toggle(self) -> None:
        """Mark a name, or not."""
        target = self.target()
        if target:
            self.marked ^= {target.id}
            self.pane.replace(Text(self._page), keep=True)

    def do_open(self) -> None:
        """Show the lines."""
        marked = [name for name in self.names if name in self.marked]
        if not marked:
            self.shell.tell("space marks a name", "warn")
            return
        confirm = ConfirmView(
            self.shell,
            f"{marked[0]} becomes an entry of its own",
            lambda *, dry: review.split(self.ws, self.id, marked, marked[0], dry=dry),
        )
        self.shell.pop()
        self.shell.push(confirm)
