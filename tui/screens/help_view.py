"""Every key and sign; typing searches them, ``enter`` does what the line says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.commands import BY_ID, COMMANDS, Command, key_name, works
from tui.lines import BLANK, Line, Piece, line_of, said
from tui.pane import Page, Pane, Target, Text
from tui.rendering.frame import STACKED
from tui.screens.view import View
from tui.styles import ROLES, SIGNS

if TYPE_CHECKING:
    from tui.shell import Shell

_MEANINGS = {
    "signatory": "signed it",
    "organiser": "organised it",
    "participant": "took part",
    "recipient": "was addressed, or was sent it",
    "target": "was criticised or protested against",
    "publisher": "published or reported it",
    "mentioned": "is only mentioned",
}


class HelpView(View):
    """The keys, those that work where one came from first."""

    where = "help"
    title = "help"
    invitation = "type to search the keys"
    hints = ("down", "open", "back")
    labels = {"open": "do it"}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell, where: str) -> None:
        """List what works in a view."""
        super().__init__(shell)
        self.came_from = where
        self.tab = shell.view.tab
        self.pane: Pane[Any] = Pane(Text(self._page))

    def search(self, words: str) -> None:
        """Narrow by words."""
        self.words = words
        self.pane.replace(Text(self._page))

    def found(self) -> list[Command]:
        """The commands with all the words; what works here first."""
        words = self.words.casefold().split()
        shown = [command for command in COMMANDS if all(word in _haystack(command) for word in words)]
        return sorted(
            shown, key=lambda command: (not works(command, self.came_from), self.came_from not in command.where)
        )

    def status(self) -> str:
        """How many."""
        return f"{len(self.found())} of {len(COMMANDS)} keys · what works here comes first"

    def _page(self, room: int) -> Page:
        page = Page([], {})
        for command in self.found():
            page.targets[len(page.lines)] = Target("command", command.id)
            page.lines.append(_command_line(command, self.came_from, room))
        page.lines.extend([BLANK, line_of("  ", Piece("SIGNS", "head"))])
        page.lines.extend([_sign_line(role) for role in ROLES])
        return page

    def do_open(self) -> None:
        """Do what the chosen line says, where it works."""
        target = self.pane.source.target(self.pane.cursor)
        if target is None:
            return
        command = BY_ID[target.id]
        if not works(command, self.came_from):
            self.shell.tell(f"that works in: {', '.join(command.where)}", "warn")
            return
        self.shell.pop()
        self.shell.do(command)


def _haystack(command: Command) -> str:
    words = (command.id.replace("_", " "), command.label, command.help, command.twin, *command.keys, *command.where)
    return " ".join(words).casefold()


def _command_line(command: Command, where: str, room: int) -> Line:
    keys = "1-9" if command.id == "choose" else " ".join(key_name(key) for key in command.keys)
    here = works(command, where)
    place = "here" if where in command.where else "everywhere" if here else command.where[0]
    twin = f"   {command.twin}" if command.twin and room >= 100 else ""
    if room < STACKED:
        # what it does says more than its name, and the look of the key tells whether it works here
        return line_of("  ", Piece(f"{keys[:11]:<12}", "key" if here else "dim"), said(command.help, "dim"))
    return line_of(
        "  ",
        Piece(f"{keys[:11]:<12}", "key" if here else "dim"),
        Piece(f"{command.label or command.id.replace('_', ' '):<18}", "plain" if here else "dim"),
        Piece(f"{place:<12}", "dim"),
        said(command.help, "dim"),
        Piece(twin, "faint"),
    )


def _sign_line(role: str) -> Line:
    return line_of("  ", Piece(SIGNS[role], role), Piece(f"  {_MEANINGS[role]:<42}"), Piece(role, "dim"))
