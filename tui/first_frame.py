"""The list of actors as the app shows it first, without the page beside it: drawn with as little as can be loaded."""

from __future__ import annotations

from directory.glance import first_rows
from tui.commands import ACTORS_KEYS
from tui.lines import Ink, Line, Piece, fit, line_of
from tui.rendering.actor_rows import actor_line, legend
from tui.rendering.frame import TALL, Search, centred, keys_line, list_shape, rule, search_line, tabs, two_panes
from tui.styles import ASCII, THEMES
from tui.terminal import ascii_only, theme_name, true_colour

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.glance import FirstRow

READING: list[Line] = [line_of(Piece("Reading the documents …", "strong"))]


def first_screen(root: str, size: tuple[int, int]) -> str:
    """The first frame as a terminal takes it; raises whatever the database raises."""
    ink = Ink(THEMES[theme_name()], true_colour=true_colour(), signs=ASCII if ascii_only() else None)
    return ink.changes([], first_frame(root, *size))


def first_frame(root: str, room: int, height: int) -> list[Line]:
    """As many lines as the window is high, each exactly as wide."""
    found = first_rows(root, height)
    return _framed(found.rows if found else [], root, found.numbers if found else {}, room, height)


def _framed(rows: Sequence[FirstRow], root: str, numbers: dict[str, int], room: int, height: int) -> list[Line]:
    errors = numbers.get("errors", 0)
    counts = {
        "review": numbers.get("waiting", 0),
        "problems": errors + numbers.get("warnings", 0),
        "errors": errors,
    }
    total = numbers.get("organisations", 0) + numbers.get("people", 0)
    search = search_line(Search(), actors_by_name(total), room)
    above = [tabs("actors", counts, root, room)[0], search, *([()] if height >= TALL else [])]
    keys = keys_line(ACTORS_KEYS, room)[0]
    below: list[Line] = [legend(room), rule(room), keys] if height >= TALL else [(), keys] if height >= 16 else [keys]
    space = max(height - len(above) - len(below), 0)
    lines = [*above, *_body(rows, room, space), *below][:height]
    return [fit(line, room) for line in lines]


def _body(rows: Sequence[FirstRow], room: int, height: int) -> list[Line]:
    left, shown = list_shape(room, height)
    if not rows:
        body = centred(READING, room, height)
        return [*body, *([()] * (height - len(body)))]
    lines = [actor_line(row, left or room, chosen=not index) for index, row in enumerate(rows[: shown or height])]
    if left:
        return two_panes([*lines, *([()] * (height - len(lines)))], [], left, room)
    if shown:
        lines += [*([()] * (shown - len(lines))), rule(room)]
    return [*lines, *([()] * (height - len(lines)))]


def actors_by_name(count: int) -> str:
    """What the line above the whole list says of it."""
    return f"{count} actors · by name" if count > 1 else "1 actor" if count else "nobody yet"
