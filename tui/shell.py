"""The app without its terminal: which view is shown, what a key does there, and the frame to paint.

It is driven by keys, clicks and pasted text, gives back frames, and leaves what needs a terminal
(an editor, the clipboard, leaving) as effects for the app to carry out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from directory import browse
from directory.errors import OrgdirError
from directory.views import Summary
from tui.commands import BY_ID, command_of
from tui.everywhere import Everywhere
from tui.line_editor import LineEditor
from tui.painting import Painter
from tui.screens.actors_view import ActorsView

if TYPE_CHECKING:
    from collections.abc import Callable

    from directory.views import Outcome, Progress
    from directory.workspace import Workspace
    from tui.commands import Command
    from tui.jumping import Jump
    from tui.pane import Pane, Target
    from tui.rendering.frame import Frame
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
    """A sentence about what happened; ``turns`` names the command that takes it back, or makes it again."""

    text: str
    look: str = "plain"
    turns: str = ""


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
        self.jump: Jump | None = None
        self.size = (80, 24)
        self.busy = False
        self.own_decisions = 0
        self.pressed = ""
        self.everywhere = Everywhere(self)
        self.painter = Painter(self)
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
        self.editor = None
        if not self.reopen(name):
            from tui.screens.reading_view import ReadingView  # noqa: PLC0415 - seldom needed

            self.stack = [ReadingView(self, name)]

    def reopen(self, name: str) -> bool:
        """Show one of the five views; False while the database that it shows is still being made."""
        try:
            if name not in self._roots:
                self._roots[name] = self._make(name)
            self._roots[name].refresh()
        except OrgdirError:
            if not self.is_being_made():
                raise
            return False
        self.stack = [self._roots[name]]
        return True

    def is_being_made(self) -> bool:
        """Whether there is no database of this version yet, and a sync is under way to make one."""
        return self.busy and not self.ws.store.meta()

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
        if target is None or self.view.take(target):
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
        self.message = Message(text, look, "undo" if undo else "")
        self.own_decisions += undo

    def tell_undone(self, outcome: Outcome) -> None:
        """Say what was taken back, and how it is made again."""
        self.message = Message(outcome.message, "good", "redo")

    def ask(self, question: str, answer: Callable[[str], None], text: str = "", longest: int = 4000) -> None:
        """Ask for a line; the answer comes with ``enter``, nothing with ``esc``."""
        self.prompt = Prompt(question, LineEditor(text, longest), answer)

    def effect(self, sort: str, value: object = None) -> None:
        """Leave something for the app to do."""
        self.effects.append(Effect(sort, value))

    def changed(self) -> None:
        """The data changed: every view that is shown asks again."""
        self.jump = None
        self.take_summary()
        self.guarded(self.view.refresh)

    def take_summary(self) -> None:
        """Count anew what stands in the tabs."""
        self.guarded(self._ask_summary)

    def _ask_summary(self) -> None:
        if self.ws.store.version():
            self.summary = browse.summary(self.ws)
        else:
            # it is being made by the sync that the app starts with
            self.busy = True

    def guarded(self, work: Callable[[], object]) -> bool:
        """Do something; where it fails for a reason in the data or the disk, say so in a sentence."""
        try:
            work()
        except Exception as error:
            if not _is_of_the_data(error):
                raise
            if self.is_being_made():
                return False
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
        elif self.jump is not None:
            self._jump_key(key, character)
        elif self.editor is not None and self._search_key(key, character):
            return
        elif command := command_of(key, self.view.where):
            self.do(command, key)
        elif character and character.isprintable() and self.view.searchable:
            self.start_search(character)

    def do(self, command: Command, key: str = "") -> None:
        """Carry out a command: the view's own way, else the shell's."""
        self.message = None
        self.pressed = key
        action = getattr(self.view, f"do_{command.id}", None) or getattr(self.everywhere, f"do_{command.id}", None)
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

    def start_jump(self) -> None:
        """Label every row that is shown."""
        from tui.jumping import Jump  # noqa: PLC0415 - the first frame needs no labels

        self.editor = None
        self.jump = Jump(self.painter.spots(), self.size)
        self.message = None

    def _jump_key(self, key: str, character: str | None) -> None:
        """A letter of a label; any other key gives up, and means nothing else."""
        jump = self.jump
        assert jump is not None
        if key == "backspace" and jump.typed:
            jump.typed = ""
            return
        try:
            spot = jump.type(character if character and character.isalpha() else key)
        except KeyError:
            self.jump = None
            return
        if spot is not None:
            self.jump = None
            spot.go(opens=bool(character and character.isupper()))

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

    # --- mouse -----------------------------------------------------------------------------------

    def click(self, x: int, y: int) -> None:
        """A tab or key is obeyed, a row chosen, a chosen row opened."""
        self.guarded(lambda: self._click(x, y))

    def _click(self, x: int, y: int) -> None:
        for hit in self.painter.hits:
            if hit.y == y and hit.start <= x < hit.end:
                self.do(BY_ID[hit.command])
                return
        found = self.view.pane_at(x, y - self.painter.body_at)
        if found:
            self.go_to(*found)

    def go_to(self, pane: Pane[Any], row: int, *, opens: bool = False) -> None:
        """Choose a row of a window; one that is chosen already, or stands beside what is chosen, is opened."""
        at = pane.top + row
        if pane is not self.view.pane or not pane.shows_cursor:
            self.follow(pane.target(at))
        elif pane.click(row) or (opens and pane.cursor == at):
            self.everywhere.do_open()

    def wheel(self, x: int, y: int, by: int) -> None:
        """Scroll the pane under the pointer."""
        found = self.view.pane_at(x, y - self.painter.body_at)
        if found:
            self.guarded(lambda: found[0].scroll(by))

    # --- painting --------------------------------------------------------------------------------

    def frame(self, room: int, height: int) -> Frame:
        """The whole screen as lines, each exactly ``room`` cells wide."""
        return self.painter.frame(room, height)


def _is_of_the_data(error: Exception) -> bool:
    """Whether an error is the data's or the disk's; the database's own errors are known by their home."""
    return isinstance(error, OrgdirError | OSError) or type(error).__module__ == "sqlite3"
