"""What every view of the app can do: draw itself into a room, move, search, and say what a row leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from directory.model import Place
    from directory.workspace import Workspace
    from tui.jumping import Spot
    from tui.lines import Line
    from tui.pane import Pane, Target
    from tui.shell import Shell


class Later(NamedTuple):
    """A question that touches nothing of the app, and what takes its answer; True where something is to be drawn."""

    ask: Callable[[], Any]
    take: Callable[[Any], bool]


class View:
    """A view; subclasses say what they draw.  ``where`` is its name in the table of commands."""

    where = ""
    tab = "actors"
    title = ""
    invitation = "type to search any name, in any script"
    searchable = True
    legend = False
    hints: tuple[str, ...] = ("down", "open", "back", "help")
    labels: dict[str, str] = {}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell) -> None:
        """Belong to a shell."""
        self.shell = shell
        self.words = ""
        self.pane: Pane[Any] | None = None

    @property
    def ws(self) -> Workspace:
        """The open workspace."""
        return self.shell.ws

    def refresh(self) -> None:
        """The data changed: ask again, and stay where you are."""

    def settle(self) -> bool:
        """Nobody typed for a moment: find out what was too slow for a key; True where something is to be drawn."""
        slower = self.later()
        return slower is not None and slower.take(slower.ask())

    def later(self) -> Later | None:
        """A question that would hold up even the next key, to be asked beside the app; None where there is none."""
        return None

    def search(self, words: str) -> None:
        """Other words were typed."""
        self.words = words

    def status(self) -> str:
        """What was found, at the right of the search line."""
        return ""

    def heading(self, room: int) -> list[Line]:
        """Lines above the body, where there is no search line."""
        del room
        return []

    def body(self, room: int, height: int) -> list[Line]:
        """The view itself, at most so many lines."""
        return self.pane.draw(room, height) if self.pane else []

    def target(self) -> Target | None:
        """What the chosen row leads to."""
        return None

    def take(self, target: Target) -> bool:
        """Show in this very view what a row leads to; False where that is another view's."""
        del target
        return False

    def actor(self) -> str | None:
        """The id of the actor that the view is about, or that is chosen in it."""
        target = self.target()
        return target.id if target and target.sort == "actor" else None

    def place(self) -> Place | None:
        """Where an editor is to be opened."""
        return None

    def citation(self) -> str | None:
        """What is copied."""
        target = self.target()
        return target.id if target else None

    def escape(self) -> bool:
        """Give up a state of its own; True where there was one."""
        return False

    def marked_cells(self) -> list[Spot]:
        """What else can be gone to in the body, beside the rows of its panes; counted from the body's first line."""
        return []

    def pane_at(self, x: int, y: int) -> tuple[Pane[Any], int] | None:
        """The pane under a cell of the body, and the row of its window."""
        del x
        return (self.pane, y) if self.pane else None
