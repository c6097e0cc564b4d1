"""Jump labels: two letters over every row of the window, so that any of them is two keys away."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from tui.lines import Line, Piece, covered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_LETTERS = "asdfjklghqwertyuiopzxcvbnm"


class Spot(NamedTuple):
    """A cell that a label stands over, and what its letters do; ``opens=True`` where they were typed as capitals."""

    x: int
    y: int
    go: Callable[..., object]


class Jump:
    """The labels of one screen, and what was typed of one."""

    def __init__(self, spots: Iterable[Spot], size: tuple[int, int]) -> None:
        """Label the spots, from the top; ``size`` is that of the window that they stand in."""
        labels = ("".join(pair) for pair in product(_LETTERS, repeat=2))
        self.spots = dict(zip(labels, spots, strict=False))
        self.size = size
        self.typed = ""

    def type(self, letter: str) -> Spot | None:
        """One letter more: the spot, once its label is whole; raises ``KeyError`` where no label goes on so."""
        self.typed += letter.lower()
        if not any(label.startswith(self.typed) for label in self.spots):
            raise KeyError(letter)
        return self.spots.get(self.typed)

    def over(self, lines: Sequence[Line]) -> list[Line]:
        """The lines with the labels that may still be meant, each without the letters that were typed."""
        shown = list(lines)
        for label, spot in reversed(self.spots.items()):
            if label.startswith(self.typed) and spot.y < len(shown):
                shown[spot.y] = covered(shown[spot.y], spot.x, Piece(label[len(self.typed) :], "jump"))
        return shown
