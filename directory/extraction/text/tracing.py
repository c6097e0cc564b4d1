"""A clean text under construction, every piece of it tied to the place in the untouched text it stands for."""

from __future__ import annotations


class Trace:
    """Pieces of clean text in order, each with the span of the source that it comes from.

    A piece as long as its span is mapped character by character, any other as a whole.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.line_ends = 2

    def keep(self, start: int, end: int) -> None:
        """Take over a span of the source as it stands."""
        if end > start:
            self.put(self.source[start:end], start, end)

    def put(self, text: str, start: int, end: int) -> None:
        """Let a text stand for a span of the source."""
        self.pieces.append(text)
        self.spans.append((start, end))
        rest = text.rstrip(" \t\n")
        fresh = text.count("\n", len(rest))
        self.line_ends = fresh if rest else self.line_ends + fresh

    def break_lines(self, count: int, start: int, end: int) -> None:
        """See to it that what follows stands after at least ``count`` line ends."""
        if self.line_ends < count:
            self.put("\n" * (count - self.line_ends), start, end)

    def mark(self) -> int:
        """The index of the piece that comes next."""
        return len(self.pieces)

    def drop(self, mark: int) -> None:
        """Empty a piece that was put before."""
        self.pieces[mark] = ""

    def retract(self, position: int) -> None:
        """Take back what came from this place of the source on."""
        while self.spans and self.spans[-1][0] >= position:
            self.pieces.pop()
            self.spans.pop()
        if self.spans and self.spans[-1][1] > position:
            start, end = self.spans[-1]
            if len(self.pieces[-1]) == end - start:
                self.pieces[-1] = self.pieces[-1][: position - start]
                self.spans[-1] = (start, position)

    def finish(self) -> tuple[str, list[int]]:
        """The clean text and, for every piece and the end, where it begins in it."""
        starts = [0]
        for piece in self.pieces:
            starts.append(starts[-1] + len(piece))
        return "".join(self.pieces), starts
