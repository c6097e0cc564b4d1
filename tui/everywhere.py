"""What works in every view: moving, opening, going back, the five views, editing, copying, undoing, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.shell import Shell


class Everywhere:
    """The commands that every view has, unless it has its own way; named after their ids in the table."""

    def __init__(self, shell: Shell) -> None:
        """Belong to a shell."""
        self.shell = shell
        self._asked = ""

    def do_choose(self) -> None:
        """A digit, in the review."""
        if self.shell.pressed.isdigit():
            getattr(self.shell.view, "choose", lambda _: None)(int(self.shell.pressed))

    def do_search(self) -> None:
        """Open the search line."""
        if self.shell.view.searchable:
            self.shell.start_search()

    def do_down(self) -> None:
        """One row on."""
        self._move(1)

    def do_up(self) -> None:
        """One row back."""
        self._move(-1)

    def _move(self, by: int) -> None:
        if self.shell.view.pane:
            self.shell.view.pane.move(by)

    def do_page_down(self) -> None:
        """One page on."""
        if self.shell.view.pane:
            self.shell.view.pane.page(1)

    def do_page_up(self) -> None:
        """One page back."""
        if self.shell.view.pane:
            self.shell.view.pane.page(-1)

    def do_first(self) -> None:
        """To the beginning."""
        if self.shell.view.pane:
            self.shell.view.pane.first()

    def do_last(self) -> None:
        """To the end, which has to be known exactly."""
        self.shell.view.settle()
        if self.shell.view.pane:
            self.shell.view.pane.last()

    def do_open(self) -> None:
        """Follow the chosen row."""
        self.shell.follow(self.shell.view.target())

    def do_back(self) -> None:
        """Give up a search or filter, else go back a view, else to the actors."""
        view = self.shell.view
        if view.escape():
            return
        if view.words:
            view.search("")
        elif not self.shell.pop() and view.where != "actors":
            self.shell.open_tab("actors")

    def do_actors(self) -> None:
        """The actors."""
        self.shell.open_tab("actors")

    def do_documents(self) -> None:
        """The documents."""
        self.shell.open_tab("documents")

    def do_review(self) -> None:
        """What waits."""
        self.shell.open_tab("review")

    def do_problems(self) -> None:
        """What is wrong."""
        self.shell.open_tab("problems")

    def do_network(self) -> None:
        """The network around the actor at hand, else around the first."""
        actor = self.shell.view.actor()
        self.shell.open_tab("network")
        if actor:
            getattr(self.shell.view, "centre", lambda _: None)(actor)

    def do_timeline(self) -> None:
        """The time of the actor at hand, else of all."""
        from tui.screens.roots import timeline_of  # noqa: PLC0415 - the first frame needs the actors only

        self.shell.push(timeline_of(self.shell, self.shell.view.actor()))

    def do_jump(self) -> None:
        """Label what can be gone to."""
        self.shell.start_jump()

    def do_help(self) -> None:
        """Keys and signs."""
        from tui.screens.roots import help_of  # noqa: PLC0415 - the first frame needs the actors only

        self.shell.push(help_of(self.shell, self.shell.view.where))
        self.shell.start_search()

    do_palette = do_help

    def do_add(self) -> None:
        """Ask for documents."""
        self.shell.ask("add a document: its path, or paste its text", self._add)

    def _add(self, answer: str) -> None:
        if answer:
            self.shell.effect("add", answer)

    def do_edit(self) -> None:
        """Open the editor at the entry."""
        place = self.shell.view.place()
        if place is None:
            self.shell.tell("nothing here stands in a file", "dim")
        else:
            self.shell.effect("edit", place)

    def do_copy(self) -> None:
        """Copy what the view offers."""
        text = self.shell.view.citation()
        if text:
            self.shell.effect("copy", text)
            self.shell.tell(f"copied: {text}", "dim")

    def do_undo(self) -> None:
        """Take the last decision back; one of an earlier day is named first, and goes with the second press."""
        from directory import review  # noqa: PLC0415 - loaded on use

        shell = self.shell
        last = next((each.message for each in review.history(shell.ws) if not each.undone), "")
        if not last:
            shell.tell("nothing was decided here that could be taken back", "dim")
            return
        if not shell.own_decisions and self._asked != last:
            self._asked = last
            when, _, what = last.partition("  ")
            shell.tell(f"u again takes back what was decided before, on {when[:10]}: {what}", "warn")
            return
        outcome = review.undo(shell.ws)
        shell.own_decisions = max(shell.own_decisions - 1, 0)
        shell.changed()
        shell.tell_undone(outcome)

    def do_redo(self) -> None:
        """Make it again."""
        from directory import review  # noqa: PLC0415 - loaded on use

        outcome = review.redo(self.shell.ws)
        self.shell.changed()
        self.shell.tell(outcome.message, "good", undo=True)

    def do_sync(self) -> None:
        """Read everything again."""
        self.shell.effect("sync")

    def do_cancel(self) -> None:
        """Stop the reading that is under way, else say how to leave."""
        if self.shell.busy:
            self.shell.effect("cancel")
        else:
            self.shell.tell("q leaves; everything is saved already", "dim")

    def do_theme(self) -> None:
        """The next theme."""
        self.shell.effect("theme")

    def do_picture(self) -> None:
        """Save the screen."""
        self.shell.effect("picture")

    def do_redraw(self) -> None:
        """Paint everything again."""
        self.shell.effect("redraw")

    def do_quit(self) -> None:
        """Leave."""
        self.shell.effect("quit")
