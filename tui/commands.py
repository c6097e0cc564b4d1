"""The one table of what can be done: its key, its words and where it works; bindings, palette and help read it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from directory.lean_tuples import NamedTuple

EVERYWHERE = "everywhere"


class Command(NamedTuple):
    """Something a user can do.

    ``label`` stands beside the key at the foot; ``where`` are the views in which it works; ``twin`` is
    the command line that does or shows the same.
    """

    id: str
    keys: tuple[str, ...]
    label: str
    help: str
    where: tuple[str, ...] = (EVERYWHERE,)
    twin: str = ""


_LISTS = ("actors", "actor", "documents", "document", "problems", "network", "timeline")

COMMANDS = (
    Command("search", ("/",), "search", "type letters of any name, in any script", twin="orgdir find WORDS"),
    Command("down", ("down", "j"), "move", "the next row"),
    Command("up", ("up", "k"), "", "the row before"),
    Command("page_down", ("pagedown", "ctrl+f", "space"), "", "a page on"),
    Command("page_up", ("pageup", "ctrl+b"), "", "a page back"),
    Command("first", ("home",), "", "the first row"),
    Command("last", ("end",), "", "the last row"),
    Command("open", ("enter", "right"), "open", "what the row leads to"),
    Command("back", ("escape", "backspace", "left"), "back", "where you came from; clears a search or a filter first"),
    Command(
        "jump", (";", "ctrl+o"), "jump", "two letters over every row: type them to go there, as capitals to open it"
    ),
    Command("actors", ("1",), "actors", "everybody, by name", twin="orgdir find"),
    Command("documents", ("2",), "documents", "what was published, newest first", twin="orgdir documents"),
    Command("review", ("3",), "review", "names that wait for a decision", twin="orgdir review"),
    Command(
        "network",
        ("4",),
        "network",
        "who stands with whom in which document, around one actor",
        twin="orgdir network ID",
    ),
    Command("problems", ("5",), "problems", "what is wrong in the registry or a document", twin="orgdir problems"),
    Command(
        "timeline", ("t",), "timeline", "the documents of this actor in time", where=_LISTS, twin="orgdir timeline ID"
    ),
    Command("edit", ("e",), "edit", "open $VISUAL or $EDITOR at this entry's line", where=(*_LISTS, "review")),
    Command(
        "filter", ("f",), "filter", "known or new, by kind, country, role or document, with counts", where=("actors",)
    ),
    Command("copy", ("y",), "copy", "the id, or a citation, to the clipboard", where=_LISTS),
    Command(
        "add",
        ("+", "o"),
        "add",
        "documents by path, or paste a text",
        where=("actors", "documents", "review"),
        twin="orgdir add PATH",
    ),
    Command("undo", ("u",), "undo", "take the last decision back, today's or an earlier one", twin="orgdir undo"),
    Command("redo", ("U",), "redo", "make the decision again that was taken back"),
    Command("sync", ("f5",), "sync", "read the documents and the registry again", twin="orgdir sync"),
    Command(
        "merge",
        ("m",),
        "merge",
        "this entry and another are one",
        where=("actors", "actor"),
        twin="orgdir merge LOSER WINNER",
    ),
    Command("split", ("S",), "split", "some names of this entry are somebody else's", where=("actor",)),
    Command(
        "rename",
        ("R",),
        "rename",
        "another name to go by; the old one stays an alias",
        where=("actor",),
        twin="orgdir rename ID NAME",
    ),
    Command("next_name", ("tab", "n"), "next name", "the next name in the text", where=("document",)),
    Command("previous_name", ("shift+tab", "p"), "", "the name before", where=("document",)),
    Command("decide", ("d",), "decide", "review the names of this document that wait", where=("document", "documents")),
    Command("source", ("o",), "source", "open the document's file in $EDITOR", where=("document",)),
    Command(
        "accept",
        ("a", "y"),
        "accept",
        "yes: the name means the chosen candidate",
        where=("review",),
        twin="orgdir accept NAME ID",
    ),
    Command("choose", tuple("123456789"), "choose", "the name means this candidate", where=("review",)),
    Command("new", ("n",), "new", "an actor of its own: a new entry", where=("review",), twin="orgdir new NAME"),
    Command("new_all", ("N",), "new all", "new entries for all safe names of this document", where=("review",)),
    Command(
        "accept_all", ("A",), "accept all", "the best candidate for every safe name of this document", where=("review",)
    ),
    Command(
        "reject",
        ("x",),
        "not the same",
        "the name is not the chosen candidate",
        where=("review",),
        twin="orgdir reject NAME ID",
    ),
    Command("ignore", ("i",), "ignore", "the name is no actor", where=("review",), twin="orgdir ignore NAME"),
    Command("merge_candidates", ("m",), "merge", "the chosen candidate and another entry are one", where=("review",)),
    Command(
        "split_candidate", ("S",), "split", "some names of the chosen candidate are somebody else's", where=("review",)
    ),
    Command("skip", ("s",), "skip", "decide later", where=("review",)),
    Command("other", ("/",), "other", "pick any other entry for this name", where=("review",)),
    Command("next_candidate", ("tab",), "", "the next candidate", where=("review",)),
    Command("context", ("enter", "right"), "document", "the document, at the sentence", where=("review",)),
    Command("start_left", ("[",), "", "the name begins a word earlier", where=("review",)),
    Command("start_right", ("]",), "", "the name begins a word later", where=("review",)),
    Command("end_left", ("{",), "", "the name ends a word earlier", where=("review",)),
    Command("end_right", ("}",), "", "the name ends a word later", where=("review",)),
    Command("columns", ("right", "l"), "columns", "later documents", where=("network",)),
    Command("columns_back", ("left", "h"), "", "earlier documents", where=("network",)),
    Command("show_document", ("o",), "document", "the document in which they met", where=("network",)),
    Command("expand", ("tab",), "more", "show all rows of the groups, or the first", where=("network",)),
    Command("toggle", ("space",), "mark", "mark the name that is somebody else's", where=("split",)),
    Command("picture", ("P",), "", "save this screen as SVG into the current folder"),
    Command("theme", ("ctrl+t",), "", "dark, light, or without colour"),
    Command("help", ("?",), "help", "keys and signs; typing searches them"),
    Command("palette", ("ctrl+p",), "commands", "every command by name, with its key"),
    Command("cancel", ("ctrl+c",), "stop", "stop reading documents; what was read stays"),
    Command("redraw", ("ctrl+l",), "", "paint the screen again, where another program wrote over it"),
    Command("quit", ("q", "ctrl+q"), "quit", "leave; everything is saved already"),
)

ACTORS_KEYS = (
    "down",
    "open",
    "edit",
    "review",
    "network",
    "timeline",
    "filter",
    "jump",
    "copy",
    "undo",
    "help",
)
"""What the foot of the list of actors names, as far as there is room."""

BY_ID = {command.id: command for command in COMMANDS}


def works(command: Command, where: str) -> bool:
    """Whether the command works in this view."""
    return where in command.where or EVERYWHERE in command.where


def command_of(key: str, where: str) -> Command | None:
    """What a key does in a view: the view's own meaning stands over the general one."""
    own = [command for command in COMMANDS if key in command.keys and where in command.where]
    general = [command for command in COMMANDS if key in command.keys and EVERYWHERE in command.where]
    return next(iter((*own, *general)), None)


def key_name(key: str) -> str:
    """A key as it is printed.

    >>> key_name("pagedown")
    'pgdn'
    """
    names = {
        "pagedown": "pgdn",
        "pageup": "pgup",
        "escape": "esc",
        "backspace": "bksp",
        "down": "↓",
        "up": "↑",
        "right": "→",
        "left": "←",
    }
    return names.get(key, key)
