"""The one widget of the app: it shows a frame, and sends only the lines that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from directory.safe import safe
from tui.lines import Ink, size
from tui.styles import ASCII, THEMES
from tui.terminal import true_colour

if TYPE_CHECKING:
    from textual.geometry import Region

    from tui.lines import Line, Piece
    from tui.styles import Theme


_COLOURS = ("truecolor", "256")
"""Colour systems in which the bytes written here and those that Textual paints are the same."""


class Canvas(Widget, can_focus=True):
    """A frame on the terminal."""

    ALLOW_SELECT = False

    def __init__(self, theme_name: str, *, ascii_only: bool = False) -> None:
        """Begin empty, in a theme."""
        super().__init__(id="canvas")
        self._lines: list[Line] = []
        self._ascii_only = ascii_only
        self._styles: dict[tuple[str, str], Style] = {}
        self.look: Theme = THEMES[theme_name]
        self._ink = self._new_ink()

    def _new_ink(self) -> Ink:
        return Ink(self.look, true_colour=true_colour(), signs=ASCII if self._ascii_only else None)

    def set_theme(self, name: str) -> None:
        """Show everything in another theme."""
        self.look = THEMES[name]
        self._styles.clear()
        self._ink = self._new_ink()
        self.refresh()

    def show(self, lines: list[Line]) -> None:
        """Show other lines; cells that stayed the same are not sent again."""
        old, self._lines = self._lines, lines
        if len(old) != len(lines) or not self._write(self._ink.changes(old, lines)):
            self.refresh()

    def _write(self, changes: str) -> bool:
        """Write to the terminal at once, past Textual's next tick; False where Textual has to paint.

        A repaint by Textual, as after a change of size, shows the same lines.
        """
        app = self.app
        driver = app._driver  # noqa: SLF001 - the only way to the terminal that does not wait for a tick
        if driver is None or driver.is_headless or app._batch_count or app.console.color_system not in _COLOURS:  # noqa: SLF001
            return False
        if changes:
            begin, end = ("\x1b[?2026h", "\x1b[?2026l") if app._sync_available else ("", "")  # noqa: SLF001
            driver.write(f"{begin}{changes}{end}")
        return True

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lines for Textual, made anew: its cache does not know what was written past it."""
        return [self.render_line(y).crop(crop.x, crop.right) for y in crop.line_range]

    def render_line(self, y: int) -> Strip:
        """One line of the frame as segments."""
        if y >= len(self._lines):
            return Strip.blank(self.size.width, self._style("plain", ""))
        line = self._lines[y]
        return Strip([self._segment(piece) for piece in line if piece.text], size(line)).simplify()

    def _segment(self, piece: Piece) -> Segment:
        """The last gate: what is not printable does not get out, whoever forgot to sanitise it."""
        text = piece.text if piece.text.isprintable() else safe(piece.text)
        if self._ascii_only:
            text = text.translate(ASCII)
        return Segment(text, self._style(piece.look, piece.ground))

    def _style(self, look_name: str, ground_name: str) -> Style:
        style = self._styles.get((look_name, ground_name))
        if style is None:
            style = self._styles[look_name, ground_name] = _style_of(self.look, look_name, ground_name)
        return style


def _style_of(theme: Theme, look_name: str, ground_name: str) -> Style:
    look = theme.looks[look_name]
    ground = theme.grounds[ground_name] or theme.ground
    return Style(
        color=f"#{look.colour}" if look.colour else None,
        bgcolor=f"#{ground}" if ground and ground != "reverse" else None,
        bold=look.bold or None,
        dim=look.dim or None,
        italic=look.italic or None,
        underline=look.underline or None,
        reverse=(look.reverse != (ground == "reverse")) or None,
    )
