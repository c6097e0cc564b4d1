"""Painting the shell: its view between the tabs and the line of keys, as a frame of lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory import browse
from tui.line_editor import LineEditor
from tui.lines import Line, Piece, fit, line_of, said, spread
from tui.rendering.actor_rows import legend
from tui.rendering.frame import TALL, Frame, Hit, Search, keys_line, rule, search_line, tabs

if TYPE_CHECKING:
    from directory.model import Problem
    from directory.views import Progress
    from tui.shell import Shell


class Painter:
    """Makes frames of a shell; ``hits`` and ``body_at`` say what a click on the last one means."""

    def __init__(self, shell: Shell) -> None:
        """Belong to a shell."""
        self.shell = shell
        self.hits: list[Hit] = []
        self.body_at = 0
        self._worst_of: tuple[int, int] | None = None
        self._worst_said = ""

    def frame(self, room: int, height: int) -> Frame:
        """The whole screen as lines, each exactly ``room`` cells wide."""
        self.shell.size = (room, height)
        counts = {
            "review": self.shell.summary.waiting,
            "problems": self.shell.summary.errors + self.shell.summary.warnings,
            "errors": self.shell.summary.errors,
        }
        first, hits = tabs(self.shell.view.tab, counts, self.shell.ws.root, room)
        above = [first, *self._above(room)]
        if height >= TALL:
            above.append(())
        below, spans = self._below(room, height)
        self.body_at = len(above)
        space = max(height - len(above) - len(below), 0)
        lines = [*above, *self._body(room, space), *below][:height]
        hits += [Hit(height - 1, start, end, name) for start, end, name in spans]
        self.hits = hits
        return Frame([fit(line, room) for line in lines], hits)

    def _body(self, room: int, space: int) -> list[Line]:
        lines = self.shell.view.body(room, space)
        return [*lines, *([()] * (space - len(lines)))][:space]

    def _above(self, room: int) -> list[Line]:
        if self.shell.prompt is not None:
            editor = self.shell.prompt.editor
            asked = Search(
                editor.text, editor.caret, active=True, invitation="", sign=f"{self.shell.prompt.question} ›"
            )
            return [search_line(asked, "enter · esc", room)]
        heading = self.shell.view.heading(room)
        if heading and self.shell.editor is None:
            return heading
        editor = self.shell.editor or LineEditor(self.shell.view.words)
        search = Search(editor.text, editor.caret, self.shell.editor is not None, self.shell.view.invitation)
        return [search_line(search, self.shell.view.status(), room), *heading[1:]]

    def _below(self, room: int, height: int) -> tuple[list[Line], list[tuple[int, int, str]]]:
        keys, spans = keys_line(self.shell.view.hints, room, self.shell.view.labels)
        told = self._told(room)
        if height >= TALL:
            return [told or (legend(room) if self.shell.view.legend else ()), rule(room), keys], spans
        return ([told or (), keys] if told or height >= 16 else [keys]), spans

    def _told(self, room: int) -> Line | None:
        if self.shell.progress is not None and self.shell.progress.done < self.shell.progress.total:
            return _progress_line(self.shell.progress, room)
        if self.shell.busy and self.shell.message is None:
            return line_of(" ", Piece("reading the documents …", "dim"))
        if self.shell.message is not None:
            sign = {"good": "✓ ", "bad": "× ", "warn": "! "}.get(self.shell.message.look, "")
            left = line_of(
                " ", Piece(sign, self.shell.message.look), said(self.shell.message.text[:600], self.shell.message.look)
            )
            return spread(
                left, line_of(Piece("u", "key"), Piece(" undo ", "key")) if self.shell.message.undo else (), room
            )
        return self._registry_line(room)

    def _registry_line(self, room: int) -> Line | None:
        """While the registry has errors, the first one stands in sight."""
        if not self.shell.summary.errors or self.shell.view.where == "problems":
            return None
        worst = self._worst()
        if not worst:
            return None
        return spread(
            line_of(" ", Piece("× ", "bad"), said(worst, "bad")),
            line_of(Piece(": press ", "dim"), Piece("5", "key"), " "),
            room,
        )

    def _worst(self) -> str:
        key = (self.shell.summary.errors, self.shell.summary.warnings)
        if self._worst_of != key:
            found = next((problem for problem in browse.problems(self.shell.ws) if problem.severity == "error"), None)
            self._worst_said = "" if found is None else short_problem(found)
            self._worst_of = key
        return self._worst_said


def short_problem(problem: Problem) -> str:
    """Where and what, on one line."""
    name = problem.file.rpartition("/")[2]
    where = ":".join(str(part) for part in (name, problem.line, problem.column) if part)
    return f"{where} {problem.message}"


def _progress_line(progress: Progress, room: int) -> Line:
    bar = max(min(room // 4, 30), 4)
    full = bar * progress.done // max(progress.total, 1)
    words = f" reading {progress.done} of {progress.total} "
    return fit(
        line_of(
            Piece(words, "plain"),
            Piece("━" * full, "key"),
            Piece("┄" * (bar - full), "faint"),
            " ",
            said(progress.current, "dim"),
        ),
        room,
    )
