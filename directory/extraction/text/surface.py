r"""The readable surface of a text: its words without markup, each place tied to the untouched text.

A text is often a page as somebody saved it.  ``clean`` takes Markdown, HTML, PHP and wiki remains
out of it, decodes entities and makes a space of every white sign in a line; a text without any of
that stays what it is.  Lines stay lines.  Addresses of the web and of mail become ``LINK_MARK``,
items of HTML lists begin with ``BULLET``, cells of a table stand between tabs, raised marks of notes go.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from directory.extraction.text.front_matter import read_front_matter
from directory.extraction.text.markup import BULLET, MarkupReader
from directory.extraction.text.markup_links import LINK_MARK
from directory.extraction.text.tracing import Trace

__all__ = ["BULLET", "LINK_MARK", "Heading", "Surface", "clean"]

_SPACES = ("\u00a0", "\u1680", *map(chr, range(0x2000, 0x200B)), "\u202f", "\u205f", "\u3000")
_LINE_ENDS = ("\r", "\u000b", "\u000c", "\u0085", "\u2028", "\u2029")


_TYPED_DASH = re.compile(r"(?<=[^\s-])--(?=[^\s-])")
"""Two hyphens that stand for a dash between words."""
_SCHWA = "\u04d9"
_CYRILLIC_SCHWA = re.compile("(?<=[A-Za-zçğıöşüÇĞİÖŞÜəƏ])\u04d9|\u04d9(?=[A-Za-zçğıöşüÇĞİÖŞÜ])")
"""The Cyrillic letter that Azerbaijani keyboards put for the Latin one of the same look: "Rәşad"."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that the markup makes a heading: its span in the clean text, and its level from 1."""

    start: int
    end: int
    level: int


@dataclass(frozen=True, slots=True)
class Surface:
    """A text without its markup, and the way back to the untouched text.

    ``metadata`` holds what front matter and tags say of the page, keys in lower case, in order, a
    key several times where it has several values.  ``title_span`` is where the title stands in
    ``text``; ``body`` is where the text begins behind the front matter.
    """

    text: str
    metadata: tuple[tuple[str, str], ...] = ()
    headings: tuple[Heading, ...] = ()
    title: str | None = None
    title_span: tuple[int, int] | None = None
    body: int = 0
    starts: tuple[int, ...] = (0,)
    spans: tuple[tuple[int, int], ...] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the untouched text that a span of the clean text stands for."""
        if end <= start:
            place = self._begin(start)
            return place, place
        first = self._begin(start)
        return first, max(first, self._finish(end))

    def value(self, *keys: str) -> str | None:
        """The first value that the metadata give under one of the keys, the keys in order of trust."""
        for key in keys:
            for field, value in self.metadata:
                if field == key and value.strip():
                    return value.strip()
        return None

    def _begin(self, place: int) -> int:
        """Where in the untouched text the character at ``place`` begins."""
        index = bisect_right(self.starts, place) - 1
        if index >= len(self.spans):
            return self.spans[-1][1] if self.spans else place
        start, end = self.spans[index]
        whole = self.starts[index + 1] - self.starts[index] != end - start
        return start if whole else start + place - self.starts[index]

    def _finish(self, place: int) -> int:
        """Where in the untouched text the character before ``place`` ends."""
        index = bisect_right(self.starts, place - 1) - 1
        start, end = self.spans[index]
        whole = self.starts[index + 1] - self.starts[index] != end - start
        return end if whole else start + place - self.starts[index]


def clean(text: str) -> Surface:
    """Take the markup out of a text; takes any text, in time linear in its length."""
    trace = Trace(text)
    front = read_front_matter(trace)
    body_mark = trace.mark() if front.body is None else front.body
    reader = MarkupReader(trace)
    reader.read(front.end)
    joined, starts = trace.finish()
    plain = _plain_spaces(joined)
    headings = _headings(plain, reader, starts)
    metadata = (*front.fields, *reader.fields)
    marks = [mark for mark in (front.title, reader.title_mark) if mark is not None and mark < len(starts)]
    span = _title_span(plain, [starts[mark] for mark in marks], headings)
    title = plain[slice(*span)] if span else next((value for key, value in metadata if key == "title"), None)
    return Surface(
        text=plain,
        metadata=metadata,
        headings=headings,
        title=title,
        title_span=span,
        body=starts[min(body_mark, len(starts) - 1)],
        starts=tuple(starts),
        spans=tuple(trace.spans),
    )


def _plain_spaces(text: str) -> str:
    """One kind of space, of line end and of Azerbaijani schwa, sign for sign."""
    if "--" in text:
        text = _TYPED_DASH.sub("— ", text)
    if text.isascii():
        return text.replace("\r", "\n").replace("\v", "\n").replace("\f", "\n")
    for sign in _SPACES:
        text = text.replace(sign, " ")
    for sign in _LINE_ENDS:
        text = text.replace(sign, "\n")
    return _CYRILLIC_SCHWA.sub("ə", text.replace("\u04d8", "Ə")) if _SCHWA in text and "ı" in text else text


def _headings(text: str, reader: MarkupReader, starts: list[int]) -> tuple[Heading, ...]:
    """The headings marked in the text, with those that an underline makes."""
    found = {}
    for mark, level in reader.headings:
        span = _line_at(text, starts[min(mark, len(starts) - 1)])
        if span[1] > span[0]:
            found[span] = level
    for mark in reader.underlines:
        place = starts[min(mark, len(starts) - 1)]
        before = text.rfind("\n", 0, max(0, place - 1)) + 1
        line = text[before : place - 1].strip() if place else ""
        if line and len(line) < 200 and text[max(0, before - 2) : before] in ("", "\n", "\n\n"):
            found[_line_at(text, before)] = 2
    return tuple(Heading(*span, level) for span, level in sorted(found.items()))


def _line_at(text: str, place: int) -> tuple[int, int]:
    """The span of the first line with words from a place on, its white edges left out."""
    while place < len(text) and text[place].isspace():
        place += 1
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    return place, place + len(text[place:end].rstrip())


def _title_span(text: str, places: list[int], headings: tuple[Heading, ...]) -> tuple[int, int] | None:
    """Where the title stands: what is marked as one, else the first heading of the first level."""
    for place in places:
        start, end = _line_at(text, place)
        if end > start:
            return start, end
    return next(((heading.start, heading.end) for heading in headings if heading.level == 1), None)
