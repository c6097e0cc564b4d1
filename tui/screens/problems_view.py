"""What is wrong in the registry and the documents, with the line, and ``enter`` to mend it there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory import browse
from directory.model import Place
from tui.lines import Line, Piece, line_of, said, spread
from tui.pane import Page, Pane, Text
from tui.rendering.frame import STACKED, centred, rule
from tui.rendering.problem_list import place_words, problems_page
from tui.screens.view import View

if TYPE_CHECKING:
    from directory.model import Problem
    from tui.shell import Shell


class ProblemsView(View):
    """The list of problems."""

    where = tab = "problems"
    title = "problems"
    searchable = False
    hints = ("down", "open", "copy", "undo", "back", "help")
    labels = {"open": "edit there"}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell) -> None:
        """Ask for the problems."""
        super().__init__(shell)
        self.problems: tuple[Problem, ...] = ()
        self.pane: Pane[Any] = Pane(Text(self._page))
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        self.problems = browse.problems(self.ws)
        self.pane.replace(Text(self._page), keep=True)

    def _page(self, room: int) -> Page:
        return problems_page(self.problems, room)

    def heading(self, room: int) -> list[Line]:
        """How many of each."""
        errors = sum(problem.severity == "error" for problem in self.problems)
        warnings = len(self.problems) - errors
        counted = line_of(
            " ",
            Piece(f"{errors} error{'' if errors == 1 else 's'}", "bad" if errors else "dim"),
            Piece(" · ", "dim"),
            Piece(f"{warnings} warning{'' if warnings == 1 else 's'}", "warn" if warnings else "dim"),
        )
        kept = "the app goes on with the last good state " if errors and room >= STACKED else ""
        right = line_of(Piece(kept, "dim"))
        return [spread(counted, right, room), rule(room)]

    def body(self, room: int, height: int) -> list[Line]:
        """The problems, or that there are none."""
        if self.problems:
            return self.pane.draw(room, height)
        words = [
            line_of(Piece("No problems.", "strong")),
            line_of(
                said("/".join(self.ws.registry_path.parts[-2:]), "dim"),
                Piece(" reads well, and so does every document.", "dim"),
            ),
        ]
        return centred(words, room, height)

    def _problem(self) -> Problem | None:
        target = self.pane.source.target(self.pane.cursor)
        return self.problems[int(target.id)] if target and int(target.id) < len(self.problems) else None

    def place(self) -> Place | None:
        """Where the problem is."""
        problem = self._problem()
        if problem is None:
            return None
        from pathlib import Path  # noqa: PLC0415 - loaded on use

        path = Path(problem.file)
        inside = path if path.is_absolute() else self.ws.root / path
        return Place(str(inside if inside.exists() else path), problem.line, problem.column)

    def do_open(self) -> None:
        """Edit there."""
        self.shell.everywhere.do_edit()

    def citation(self) -> str | None:
        """The problem as a line."""
        problem = self._problem()
        return f"{place_words(problem)}: {problem.severity}[{problem.code}]: {problem.message}" if problem else None
