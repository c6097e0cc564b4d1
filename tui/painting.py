"""Painting the shell: its view between the tabs and the line of keys, as a frame of lines."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from directory import browse
from tui.commands import BY_ID
from tui.line_editor import LineEditor
from tui.lines import Line, Piece, fit, line_of, said, spread
from tui.rendering.actor_rows import legend
from tui.rendering.frame import TALL, Frame, Hit, Search, centred, keys_line, progress_bar, rule, search_line, tabs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Problem
    from directory.views import Progress
    from tui.jumping import Spot
    from tui.pane import Pane
    from tui.shell import Shell


class Painter:
    """Makes frames of a shell; ``hits`` and ``body_at`` say what a click on the last one means."""

    def __init__(self, shell: Shell) -> None:
        """Belong to a shell."""
        self.shell = shell
        self.hits: list[Hit] = []
        self.body_at = 0
        self.body_high = 0
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
        first, hits = tabs(self.shell.view.tab, counts, str(self.shell.ws.root), room)
        above = [first, *self._above(room)]
        if height >= TALL:
            above.append(())
        below, spans = self._below(room, height)
        self.body_at = len(above)
        space = max(height - len(above) - len(below), 0)
        lines = [*above, *self._body(room, space), *below][:height]
        self.body_high = space
        hits += [Hit(height - 1, start, end, name) for start, end, name in spans]
        self.hits = hits
        whole = [fit(line, room) for line in lines]
        jump = self.shell.jump
        if jump is not None and jump.size != (room, height):
            jump = self.shell.jump = None
        return Frame(jump.over(whole) if jump else whole, hits)

    def spots(self) -> list[Spot]:
        """What can be gone to on the screen that was painted last: the tabs, and the rows of every pane."""
        from tui.jumping import Spot  # noqa: PLC0415 - the first frame needs no labels

        tabs = [Spot(hit.start, 0, partial(self._show_tab, hit.command)) for hit in self.hits if hit.y == 0]
        rows = [
            Spot(x, y + self.body_at, partial(self.shell.go_to, pane, row))
            for y in range(self.body_high)
            for x, pane, row in self._panes_at(y)
            if 0 <= row < pane.height and pane.stands_at(pane.top + row)
        ]
        marks = [Spot(x, y + self.body_at, go) for x, y, go in self.shell.view.marked_cells()]
        return sorted([*tabs, *rows, *marks], key=lambda spot: (spot.y, spot.x))

    def _show_tab(self, name: str, *, opens: bool) -> None:
        del opens
        self.shell.do(BY_ID[name])

    def _panes_at(self, y: int) -> Iterator[tuple[int, Pane[Any], int]]:
        """The panes on a line of the body, each with its first cell and the row of its window."""
        pane_at = self.shell.view.pane_at
        before = None
        for x in range(self.shell.size[0]):
            found = pane_at(x, y)
            if found and found[0] is not before:
                yield x, *found
            before = found[0] if found else None

    def _body(self, room: int, space: int) -> list[Line]:
        lines: list[Line] = []
        if not self.shell.guarded(lambda: lines.extend(self.shell.view.body(room, space))):
            from tui.screens.reading_view import reading_lines  # noqa: PLC0415 - seldom needed

            lines = centred(reading_lines(self.shell, room), room, space) if self.shell.busy else []
        return [*lines, *([()] * (space - len(lines)))][:space]

    def _above(self, room: int) -> list[Line]:
        if self.shell.prompt is not None:
            editor = self.shell.prompt.editor
            asked = Search(
                editor.text, editor.caret, active=True, invitation="", sign=f"{self.shell.prompt.question} ›"
            )
            return [search_line(asked, "enter · esc", room)]
        heading: list[Line] = []
        self.shell.guarded(lambda: heading.extend(self.shell.view.heading(room)))
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
        if self.shell.jump is not None:
            return line_of(" ", Piece("type the letters over a row to go there; as capitals they open it", "dim"))
        if self.shell.progress is not None and self.shell.progress.done < self.shell.progress.total:
            return _progress_line(self.shell.progress, room)
        if self.shell.busy and self.shell.message is None:
            return line_of(" ", Piece("reading the documents …", "dim"))
        if self.shell.message is not None:
            sign = {"good": "✓ ", "bad": "× ", "warn": "! "}.get(self.shell.message.look, "")
            left = line_of(
                " ", Piece(sign, self.shell.message.look), said(self.shell.message.text[:600], self.shell.message.look)
            )
            turns = BY_ID.get(self.shell.message.turns)
            return spread(left, (Piece(f"{turns.keys[0]} {turns.label} ", "key"),) if turns else (), room)
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
            self._worst_of, self._worst_said = key, ""
            self.shell.guarded(self._ask_worst)
        return self._worst_said

    def _ask_worst(self) -> None:
        found = next((problem for problem in browse.problems(self.shell.ws) if problem.severity == "error"), None)
        self._worst_said = "" if found is None else short_problem(found)


def short_problem(problem: Problem) -> str:
    """Where and what, on one line."""
    name = problem.file.rpartition("/")[2]
    where = ":".join(str(part) for part in (name, problem.line, problem.column) if part)
    return f"{where} {problem.message}"


def _progress_line(progress: Progress, room: int) -> Line:
    words = f" reading {progress.done} of {progress.total} "
    return fit(
        line_of(
            Piece(words, "plain"),
            *progress_bar(progress.done, progress.total, max(min(room // 4, 30), 4)),
            " ",
            said(progress.current, "dim"),
        ),
        room,
    )
