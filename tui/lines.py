"""Lines of a screen as values: pieces of text with a look on a ground, put beside and below each other.

Everything here is pure and knows no terminal library; ``ansi`` writes lines as bytes for a terminal
that no library has set up yet.
"""

from __future__ import annotations

from itertools import groupby

from directory.safe import safe
from tui.cells import breaks, cut, cut_middle, head_of, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import NamedTuple

    from tui.styles import Look, Theme
else:
    from directory.lean_tuples import NamedTuple


class Piece(NamedTuple):
    """Text of one look; ``ground`` is the name of what lies under it."""

    text: str
    look: str = "plain"
    ground: str = ""


Line = tuple[Piece, ...]
BLANK: Line = ()


def said(text: str, look: str = "plain", *, room: int | None = None, spelled: bool = False) -> Piece:
    """A piece of what data says: sanitised, and cut in its middle where there is less room."""
    shown = safe(text, spelled=spelled)
    return Piece(shown if room is None else cut_middle(shown, max(room, 1)), look)


def line_of(*pieces: Piece | str) -> Line:
    """A line of pieces; plain strings get the plain look."""
    return tuple(Piece(piece) if isinstance(piece, str) else piece for piece in pieces)


def size(line: Line) -> int:
    """Cells that a line takes."""
    cells = 0
    for piece in line:
        text = piece.text
        cells += len(text) if text.isascii() else width(text)
    return cells


def fit(line: Line, room: int) -> Line:
    """A line cut, with a sign, or filled up to exactly so many cells."""
    taken = size(line)
    if taken <= room:
        return (*line, Piece(" " * (room - taken))) if taken < room else line
    kept: list[Piece] = []
    left = max(room, 0)
    for piece in line:
        if width(piece.text) >= left:
            kept.append(piece._replace(text=_ended(piece.text, left)))
            break
        kept.append(piece)
        left -= width(piece.text)
    cut_to = size(tuple(kept))
    return (*kept, Piece(" " * (room - cut_to))) if cut_to < room else tuple(kept)


def _ended(text: str, room: int) -> str:
    return cut(text, room) if width(text) > room else head_of(text, room - 1) + "…" if room else ""


def spread(left: Line, right: Line, room: int) -> Line:
    """One line at the left and one at the right edge; where both do not fit, the left one gives way."""
    right_size = size(right)
    if right_size + 2 > room:
        return fit(left, room)
    return (*fit(left, room - right_size - 1), Piece(" "), *right)


def on(ground: str, line: Line) -> Line:
    """The line on a ground; pieces that have one keep it."""
    return tuple(piece if piece.ground else piece._replace(ground=ground) for piece in line)


def beside(left: Sequence[Line], right: Sequence[Line], rooms: tuple[int, int], post: Line) -> list[Line]:
    """Two columns of lines with a post between them, as high as the left one."""
    filled = [*right, *([BLANK] * (len(left) - len(right)))]
    return [(*fit(one, rooms[0]), *post, *fit(other, rooms[1])) for one, other in zip(left, filled, strict=False)]


def wrapped(line: Line, room: int) -> list[Line]:
    """A line broken at blanks into lines that fit; looks stay with their words."""
    text = "".join(piece.text for piece in line)
    return [_slice(line, start, end) for start, end in breaks(text, room)]


def _slice(line: Line, start: int, end: int) -> Line:
    taken: list[Piece] = []
    offset = 0
    for piece in line:
        low, high = max(start - offset, 0), min(end - offset, len(piece.text))
        if low < high:
            taken.append(piece._replace(text=piece.text[low:high]))
        offset += len(piece.text)
        if offset >= end:
            break
    return tuple(taken)


def covered(line: Line, x: int, over: Piece) -> Line:
    """A line with a piece laid over it from a cell on; a wide character that it half covers becomes a blank.

    >>> plain([covered((Piece("赤十字"),), 1, Piece("as"))])
    ' as字'
    """
    end = x + width(over.text)
    head: list[Piece] = []
    tail: list[Piece] = []
    at = 0
    for piece in line:
        for character in piece.text:
            cells = width(character)
            if at < x:
                head.append(piece._replace(text=character if at + cells <= x else " " * (x - at)))
            if at + cells > end or (at >= end and not cells):
                tail.append(piece._replace(text=character if at >= end else " " * (at + cells - end)))
            at += cells
    return (*_joined(head), over, *_joined(tail))


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    for (look, ground), alike in groupby(pieces, key=lambda piece: (piece.look, piece.ground)):
        yield Piece("".join(piece.text for piece in alike), look, ground)


def plain(lines: Iterable[Line]) -> str:
    """Lines as text without looks, blanks at their ends dropped."""
    return "\n".join("".join(piece.text for piece in line).rstrip() for line in lines)


class Ink:
    """Writes lines as bytes for a terminal: a theme, a number of colours, signs in Unicode or ASCII."""

    def __init__(self, theme: Theme, *, true_colour: bool, signs: dict[int, str] | None = None) -> None:
        """Take what the terminal can show; ``signs`` replaces characters that it lacks."""
        self.theme = theme
        self._true_colour = true_colour
        self._signs = signs
        self._sequences: dict[tuple[str, str], str] = {}

    def written(self, line: Line) -> str:
        """A line with its colours and attributes, reset at the end."""
        parts: list[str] = []
        before = ""
        for text, look, ground in line:
            sequence = self._sequences.get((look, ground)) or self._sequence(look, ground)
            if sequence != before and text:
                parts.append(sequence)
                before = sequence
            # the last gate: what is not printable does not get out, whoever forgot to sanitise it
            parts.append(text if text.isprintable() else safe(text))
        shown = "".join(parts)
        return f"{shown.translate(self._signs) if self._signs else shown}\x1b[0m"

    def changes(self, old: Sequence[Line], new: Sequence[Line]) -> str:
        """What turns one screen into another: only the cells that differ are written."""
        written = []
        for row, line in enumerate(new):
            if row >= len(old) or line != old[row]:
                start = 0 if row >= len(old) else _same(old[row], line)
                end = len(line) if row >= len(old) else len(line) - _same(old[row][start:][::-1], line[start:][::-1])
                written.append(f"\x1b[{row + 1};{size(line[:start]) + 1}H{self.written(line[start:end])}")
        return "".join(written)

    def _sequence(self, look_name: str, ground_name: str) -> str:
        look = self.theme.looks[look_name]
        ground = self.theme.grounds[ground_name] or self.theme.ground
        reverse = look.reverse != (ground == "reverse")
        codes = ["0", *_attributes(look, reverse=reverse)]
        if look.colour:
            codes.append(f"38;{_colour(look.colour, true_colour=self._true_colour)}")
        if ground and ground != "reverse":
            codes.append(f"48;{_colour(ground, true_colour=self._true_colour)}")
        sequence = self._sequences[look_name, ground_name] = f"\x1b[{';'.join(codes)}m"
        return sequence


def _same(old: Line, new: Line) -> int:
    """How many pieces two lines begin with in common."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _attributes(look: Look, *, reverse: bool) -> list[str]:
    wanted = (("1", look.bold), ("2", look.dim), ("3", look.italic), ("4", look.underline), ("7", reverse))
    return [code for code, is_on in wanted if is_on]


def _colour(rgb: str, *, true_colour: bool) -> str:
    """A colour as the terminal takes it; among 256, the same one that Textual takes for it."""
    red, green, blue = (int(rgb[index : index + 2], 16) for index in (0, 2, 4))
    if true_colour:
        return f"2;{red};{green};{blue}"
    high, low = max(red, green, blue) / 255, min(red, green, blue) / 255
    light = (high + low) / 2
    saturation = 0.0 if high == low else (high - low) / (high + low if light <= 0.5 else 2 - high - low)
    if saturation < 0.15:
        grey = round(light * 25)
        return f"5;{ {0: 16, 25: 231}.get(grey, 231 + grey) }"
    six = [round(part / 95 if part < 95 else 1 + (part - 95) / 40) for part in (red, green, blue)]
    return f"5;{16 + 36 * six[0] + 6 * six[1] + six[2]}"
