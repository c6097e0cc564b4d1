"""The app without its terminal: which view is shown, what a key does there, and the frame to paint.

It is driven by keys, clicks and pasted text, gives back frames, and leaves what needs a terminal
(an editor, the clipboard, leaving) as effects for the app to carry out.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from directory import browse
from directory.errors import OrgdirError
from directory.views import Summary
from tui.commands import command_of
from tui.line_editor import LineEditor
from tui.lines import Line, Piece, fit, line_of, said, spread
from tui.rendering.actor_rows import legend
from tui.rendering.frame import TALL, Frame, Hit, Search, keys_line, rule, search_line, tabs
from tui.screens.actors_view import ActorsView

if TYPE_CHECKING:
    from collections.abc import Callable

    from directory.model import Problem
    from directory.views import Progress
    from directory.workspace import Workspace
    from tui.commands import Command
    from tui.pane import Target
    from tui.screens.view import View


class Effect(NamedTuple):
    """Something that only the app can do: edit, copy, quit, theme, picture, sync, add."""

    sort: str
    value: object = None


class Prompt(NamedTuple):
    """A question that is answered by typing a line."""

    question: str
    editor: LineEditor
    answer: Callable[[str], None]


class Message(NamedTuple):
    """A sentence about what happened; ``undo`` says that it can be taken back."""

    text: str
    look: str = "plain"
    undo: bool = False


class Shell:
    """The state of the app."""

    def __init__(self, ws: Workspace) -> None:
        """Open on the actors."""
        self.ws = ws
        self.summary = Summary(root=ws.root)
        self.message: Message | None = None
        self.progress: Progress | None = None
        self.effects: list[Effect] = []
        self.prompt: Prompt | None = None
        self.editor: LineEditor | None = None
        self.size = (80, 24)
        self.busy = False
        self._body_at = 0
        self._pressed = ""
        self._roots: dict[str, View] = {}
        self.stack: list[View] = []
        self.take_summary()
        self.open_tab("actors")

    # --- views -----------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """The view that is shown."""
        return self.stack[-1]

    def open_tab(self, name: str) -> None:
        """Show one of the five views as it was left."""
        if name not in self._roots:
            self._roots[name] = self._make(name)
        self.editor = None
        self.stack = [self._roots[name]]
        self.view.refresh()

    def _make(self, name: str) -> View:
        if name == "actors":
            return ActorsView(self)
        from tui.screens.roots import make_root  # noqa: PLC0415 - the first frame needs the actors only

        return make_root(name, self)

    def push(self, view: View) -> None:
        """Show another view on top; ``back`` leads here again."""
        self.editor = None
        self.stack.append(view)
        del self.stack[1:-30]

    def pop(self) -> bool:
        """Go back; False at the bottom."""
        if len(self.stack) < 2:
            return False
        self.editor = None
        self.stack.pop()
        self.view.refresh()
        return True

    def follow(self, target: Target | None) -> None:
        """Show what a row leads to."""
        if target is None:
            return
        from tui.screens.roots import view_of  # noqa: PLC0415 - the first frame needs the actors only

        view = view_of(target, self)
        if view is not None:
            self.push(view)

    def chosen_actor(self) -> str | None:
        """The actor at which the list of actors stands."""
        return self._roots["actors"].actor() if "actors" in self._roots else None

    # --- telling ---------------------------------------------------------------------------------

    def tell(self, text: str, look: str = "plain", *, undo: bool = False) -> None:
        """Say one sentence below the view."""
        self.message = Message(text, look, undo)

    def ask(self, question: str, answer: Callable[[str], None], text: str = "", longest: int = 4000) -> None:
        """Ask for a line; the answer comes with ``enter``, nothing with ``esc``."""
        self.prompt = Prompt(question, LineEditor(text, longest), answer)

    def effect(self, sort: str, value: object = None) -> None:
        """Leave something for the app to do."""
        self.effects.append(Effect(sort, value))

    def changed(self) -> None:
        """The data changed: every view that is shown asks again."""
        self.take_summary()
        self.guarded(self.view.refresh)

    def take_summary(self) -> None:
        """Count anew what stands in the tabs."""
        self.guarded(self._ask_summary)

    def _ask_summary(self) -> None:
        if self.ws.database_path.exists():
            self.summary = browse.summary(self.ws)
        else:
            # it is being made by the sync that the app starts with
            self.busy = True

    def guarded(self, work: Callable[[], object]) -> bool:
        """Do something; where it fails for a reason in the data or the disk, say so in a sentence."""
        try:
            work()
        except (OrgdirError, OSError, sqlite3.Error) as error:
            self.tell(str(error).partition("\n")[0] or type(error).__name__, "bad")
            return False
        return True

    def guarded_settle(self) -> bool:
        """Ask the slower questions; True where there is something new to paint."""
        changed: list[bool] = []
        self.guarded(lambda: changed.append(self.view.settle()))
        return changed == [True]

    # --- keys ------------------------------------------------------------------------------------

    def key(self, key: str, character: str | None = None) -> None:
        """Do what a key means here."""
        self.guarded(lambda: self._key(key, character))

    def _key(self, key: str, character: str | None) -> None:
        if self.prompt is not None:
            self._prompt_key(key, character)
        elif self.editor is not None and self._search_key(key, character):
            return
        elif command := command_of(key, self.view.where):
            self.do(command, key)
        elif character and character.isprintable() and self.view.searchable:
            self.start_search(character)

    def do(self, command: Command, key: str = "") -> None:
        """Carry out a command: the view's own way, else the shell's."""
        self.message = None
        self._pressed = key
        action = getattr(self.view, f"do_{command.id}", None) or getattr(self, f"do_{command.id}", None)
        if action is not None:
            action()

    def _prompt_key(self, key: str, character: str | None) -> None:
        prompt = self.prompt
        assert prompt is not None
        if key in {"escape", "ctrl+c"}:
            self.prompt = None
        elif key == "enter":
            self.prompt = None
            prompt.answer(prompt.editor.text.strip())
        elif not prompt.editor.key(key) and character and character.isprintable():
            prompt.editor.insert(character)

    def _search_key(self, key: str, character: str | None) -> bool:
        """Type into the search line; False where the key means something to the list."""
        editor = self.editor
        assert editor is not None
        if key == "escape":
            self._leave_search(clear=True)
        elif key == "enter":
            self.editor = None
            return False
        elif key == "backspace" and not editor.text:
            self._leave_search(clear=True)
        elif editor.key(key):
            self._searched()
        elif character and character.isprintable() and key not in {"tab", "enter"}:
            self._type(character)
        else:
            return False
        return True

    def start_search(self, text: str = "") -> None:
        """Begin to type into the search line."""
        self.message = None
        self.editor = LineEditor(self.view.words)
        if text:
            self._type(text)

    def _type(self, text: str) -> None:
        assert self.editor is not None
        if not self.editor.insert(text):
            self.tell(f"only the first {self.editor.longest} characters are searched", "warn")
        self._searched()

    def _searched(self) -> None:
        """At once, in the key itself: a message posted for it would paint one or two ticks later."""
        assert self.editor is not None
        if self.editor.text != self.view.words:
            self.view.search(self.editor.text)

    def _leave_search(self, *, clear: bool) -> None:
        self.editor = None
        if clear and self.view.words:
            self.view.search("")
        if clear and self.view.where == "help":
            self.pop()

    def paste(self, text: str) -> None:
        """Take pasted text: into the line that is open, else as a search."""
        # a terminal may send the end of a line as the key that makes one
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        self.guarded(lambda: self._paste(lines))

    def _paste(self, text: str) -> None:
        if self.prompt is not None:
            self._paste_answer(text)
        elif self.editor is not None:
            self._type(text)
        elif self.view.searchable:
            self.start_search(text)

    def _paste_answer(self, text: str) -> None:
        """Several lines pasted into the question for documents are a document."""
        prompt = self.prompt
        assert prompt is not None
        if "\n" in text.strip() or len(text) > prompt.editor.longest:
            self.prompt = None
            prompt.answer(text)
        else:
            prompt.editor.insert(text)

    # --- what works everywhere -------------------------------------------------------------------

    def do_choose(self) -> None:
        """A digit, in the review."""
        if self._pressed.isdigit():
            getattr(self.view, "choose", lambda _: None)(int(self._pressed))

    def do_search(self) -> None:
        """Open the search line."""
        if self.view.searchable:
            self.start_search()

    def do_down(self) -> None:
        """One row on."""
        self._move(1)

    def do_up(self) -> None:
        """One row back."""
        self._move(-1)

    def _move(self, by: int) -> None:
        if self.view.pane:
            self.view.pane.move(by)

    def do_page_down(self) -> None:
        """One page on."""
        if self.view.pane:
            self.view.pane.page(1)

    def do_page_up(self) -> None:
        """One page back."""
        if self.view.pane:
            self.view.pane.page(-1)

    def do_first(self) -> None:
        """To the beginning."""
        if self.view.pane:
            self.view.pane.first()

    def do_last(self) -> None:
        """To the end, which has to be known exactly."""
        self.view.settle()
        if self.view.pane:
            self.view.pane.last()

    def do_open(self) -> None:
        """Follow the chosen row."""
        self.follow(self.view.target())

    def do_back(self) -> None:
        """Give up a search or filter, else go back a view, else to the actors."""
        view = self.view
        if view.escape():
            return
        if view.words:
            view.search("")
        elif not self.pop() and view.where != "actors":
            self.open_tab("actors")

    def do_actors(self) -> None:
        """The actors."""
        self.open_tab("actors")

    def do_documents(self) -> None:
        """The documents."""
        self.open_tab("documents")

    def do_review(self) -> None:
        """What waits."""
        self.open_tab("review")

    def do_problems(self) -> None:
        """What is wrong."""
        self.open_tab("problems")

    def do_network(self) -> None:
        """The network around the actor at hand, else around the first."""
        actor = self.view.actor()
        self.open_tab("network")
        if actor:
            getattr(self.view, "centre", lambda _: None)(actor)

    def do_timeline(self) -> None:
        """The time of the actor at hand, else of all."""
        from tui.screens.roots import timeline_of  # noqa: PLC0415 - the first frame needs the actors only

        self.push(timeline_of(self, self.view.actor()))

    def do_help(self) -> None:
        """Keys and signs."""
        from tui.screens.roots import help_of  # noqa: PLC0415 - the first frame needs the actors only

        self.push(help_of(self, self.view.where))
        self.start_search()

    do_palette = do_help

    def do_add(self) -> None:
        """Ask for documents."""
        self.ask("add a document: its path, or paste its text", self._add)

    def _add(self, answer: str) -> None:
        if answer:
            self.effect("add", answer)

    def do_edit(self) -> None:
        """Open the editor at the entry."""
        place = self.view.place()
        if place is None:
            self.tell("nothing here stands in a file", "dim")
        else:
            self.effect("edit", place)

    def do_copy(self) -> None:
        """Copy what the view offers."""
        text = self.view.citation()
        if text:
            self.effect("copy", text)
            self.tell(f"copied: {text}", "dim")

    def do_undo(self) -> None:
        """Take the last decision back."""
        self._turn("undo")

    def do_redo(self) -> None:
        """Make it again."""
        self._turn("redo")

    def _turn(self, name: str) -> None:
        from directory import review  # noqa: PLC0415 - loaded on use

        outcome = getattr(review, name)(self.ws)
        self.changed()
        self.tell(outcome.message, "good")

    def do_sync(self) -> None:
        """Read everything again."""
        self.effect("sync")

    def do_cancel(self) -> None:
        """Stop the reading that is under way, else say how to leave."""
        if self.busy:
            self.effect("cancel")
        else:
            self.tell("q leaves; everything is saved already", "dim")

    def do_theme(self) -> None:
        """The next theme."""
        self.effect("theme")

    def do_picture(self) -> None:
        """Save the screen."""
        self.effect("picture")

    def do_quit(self) -> None:
        """Leave."""
        self.effect("quit")

    # --- mouse -----------------------------------------------------------------------------------

    def click(self, x: int, y: int) -> None:
        """A tab or key is obeyed, a row chosen, a chosen row opened."""
        self.guarded(lambda: self._click(x, y))

    def _click(self, x: int, y: int) -> None:
        from tui.commands import BY_ID  # noqa: PLC0415 - a table of the clicked name only

        for hit in self._hits:
            if hit.y == y and hit.start <= x < hit.end:
                self.do(BY_ID[hit.command])
                return
        found = self.view.pane_at(x, y - self._body_at)
        if found and found[0].click(found[1]) and found[0] is self.view.pane:
            self.do_open()

    def wheel(self, x: int, y: int, by: int) -> None:
        """Scroll the pane under the pointer."""
        found = self.view.pane_at(x, y - self._body_at)
        if found:
            self.guarded(lambda: found[0].scroll(by))

    # --- painting --------------------------------------------------------------------------------

    def frame(self, room: int, height: int) -> Frame:
        """The whole screen as lines, each exactly ``room`` cells wide."""
        self.size = (room, height)
        counts = {
            "review": self.summary.waiting,
            "problems": self.summary.errors + self.summary.warnings,
            "errors": self.summary.errors,
        }
        first, hits = tabs(self.view.tab, counts, self.ws.root, room)
        above = [first, *self._above(room)]
        if height >= TALL:
            above.append(())
        below, spans = self._below(room, height)
        self._body_at = len(above)
        space = max(height - len(above) - len(below), 0)
        lines = [*above, *self._body(room, space), *below][:height]
        hits += [Hit(height - 1, start, end, name) for start, end, name in spans]
        self._hits = hits
        return Frame([fit(line, room) for line in lines], hits)

    _hits: list[Hit] = []  # noqa: RUF012 - replaced by every frame

    def _body(self, room: int, space: int) -> list[Line]:
        lines = self.view.body(room, space)
        return [*lines, *([()] * (space - len(lines)))][:space]

    def _above(self, room: int) -> list[Line]:
        if self.prompt is not None:
            editor = self.prompt.editor
            asked = Search(editor.text, editor.caret, active=True, invitation="", sign=f"{self.prompt.question} ›")
            return [search_line(asked, "enter · esc", room)]
        heading = self.view.heading(room)
        if heading and self.editor is None:
            return heading
        editor = self.editor or LineEditor(self.view.words)
        search = Search(editor.text, editor.caret, self.editor is not None, self.view.invitation)
        return [search_line(search, self.view.status(), room), *heading[1:]]

    def _below(self, room: int, height: int) -> tuple[list[Line], list[tuple[int, int, str]]]:
        keys, spans = keys_line(self.view.hints, room, self.view.labels)
        told = self._told(room)
        if height >= TALL:
            return [told or (legend(room) if self.view.legend else ()), rule(room), keys], spans
        return ([told or (), keys] if told or height >= 16 else [keys]), spans

    def _told(self, room: int) -> Line | None:
        if self.progress is not None and self.progress.done < self.progress.total:
            return _progress_line(self.progress, room)
        if self.busy and self.message is None:
            return line_of(" ", Piece("reading the documents …", "dim"))
        if self.message is not None:
            sign = {"good": "✓ ", "bad": "× ", "warn": "! "}.get(self.message.look, "")
            left = line_of(" ", Piece(sign, self.message.look), said(self.message.text[:600], self.message.look))
            return spread(left, line_of(Piece("u", "key"), Piece(" undo ", "key")) if self.message.undo else (), room)
        return self._registry_line(room)

    def _registry_line(self, room: int) -> Line | None:
        """While the registry has errors, the first one stands in sight."""
        if not self.summary.errors or self.view.where == "problems":
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
        key = (self.summary.errors, self.summary.warnings)
        if self._worst_of != key:
            found = next((problem for problem in browse.problems(self.ws) if problem.severity == "error"), None)
            self._worst_said = "" if found is None else short_problem(found)
            self._worst_of = key
        return self._worst_said

    _worst_of: tuple[int, int] | None = None
    _worst_said = ""


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
