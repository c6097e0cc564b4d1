"""The file in pages of some hundred entries each, so that a change is cut and parsed only where it was made.

A page begins at an entry's line (the first at the file's start) and knows the section it begins in.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from directory.registry.collector import without_collector
from directory.registry.cutting import Heading, split
from directory.registry.parsed import ParsedBlock, Said, join, place_problems
from directory.registry.reading import heading_problems, read_blocks
from directory.registry.source import with_line_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.model import Problem
    from directory.registry.cutting import Block, Layout

BLOCKS_A_PAGE = 100
# to be raised with every change of what a page says or of how that is written down
FORMAT = 2
_STRETCH = 1 << 20


@dataclass(frozen=True, slots=True)
class Context:
    """The section that a page begins in, and how far its entries stand in; empty at the file's start."""

    section: str = ""
    indent: int = 0


@dataclass(eq=False, slots=True)
class Page:
    """Some entries: how many bytes and lines they take, what they say, and the headings among them.

    Lines and offsets count from the page's start; ``placed`` keeps its values with the lines they had last.
    """

    context: Context
    size: int
    digest: str
    lines: int
    headings: tuple[Heading, ...]
    said: Said
    placed: dict[str, tuple[int, dict[str, Any]]] = field(default_factory=dict, repr=False)
    found: tuple[str, int, tuple[Problem, ...]] = ("", 0, ())

    def problems(self, file: str, line: int) -> tuple[Problem, ...]:
        """The page's problems, placed in their file."""
        if self.found[:2] != (file, line):
            self.found = file, line, place_problems(self.said.problems, file, line)
        return self.found[2]

    def key(self, number: int, *, whole: bool) -> str:
        """What a store keeps the page's content under; in JSON, so that it can be made a page again."""
        headings = [[each.name, each.start, each.end, each.line, each.indent] for each in self.headings]
        context = [self.context.section, self.context.indent]
        return json.dumps([number, FORMAT, whole, self.size, self.lines, self.digest, *context, headings])


@dataclass(frozen=True, slots=True)
class Pages:
    """A file's pages in order, and its bytes without BOM; ``data`` is None where they come from a store.

    ``whole`` says that every byte is in some page and was read as such; ``problems`` are those of the file's cut.
    """

    data: bytes | None
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()
    whole: bool = True

    def starts(self) -> list[int]:
        """The offset in bytes of each page, and of the end."""
        return list(accumulate((page.size for page in self.pages), initial=0))

    def lines(self) -> list[int]:
        """The line number of each page, and of the end."""
        return list(accumulate((page.lines for page in self.pages), initial=1))

    def text(self, number: int) -> str:
        """The text of one page, with line feeds."""
        start = self.starts()[number]
        return page_text((self.data or b"")[start : start + self.pages[number].size])

    def blocks(self, number: int) -> tuple[Block, ...]:
        """The blocks of one page, cut again; their lines count from 1 at the page's first."""
        return split(self.text(number), _heading(self.pages[number].context)).blocks

    def places(self, number: int, key: str) -> list[tuple[int, str]]:
        """Where in a page a key is given, read or broken: lines from 0, and what they hold."""
        said = self.pages[number].said
        found = {entry.line for entry in said.entries if entry.id == key}
        found |= {record.line for record in said.documents if record.name == key}
        if key in said.broken:
            found |= {block.line - 1 for block in self.blocks(number) if block.key == key}
        lines = self.text(number).split("\n")
        return [(line, lines[line].rstrip("\r")) for line in sorted(found)]


def read_pages(data: bytes, known: Pages | None = None) -> Pages:
    """The pages of a file without BOM; those that ``known`` holds are not parsed again."""
    with without_collector():
        if known and (changed := _changed_pages(data, known)):
            return changed
        return _all_pages(data, known)


def stored_pages(stored: Mapping[str, Said]) -> Pages | None:
    """The pages that a store kept by their keys; None where they are of another make."""
    pages = []
    every = True
    try:
        for key in sorted(stored, key=lambda key: int(json.loads(key)[0])):
            _, written, whole, size, lines, digest, section, indent, headings = json.loads(key)
            if written != FORMAT:
                return None
            every = every and whole
            made = tuple(Heading(*each) for each in headings)
            pages.append(Page(Context(section, indent), size, digest, lines, made, stored[key]))
    except (ValueError, TypeError, LookupError):
        return None
    return Pages(None, tuple(pages), whole=every) if pages else None


def page_text(data: bytes) -> str:
    """Bytes as text with line feeds; bytes that are no UTF-8 stand in it as lone surrogates."""
    return with_line_feeds(data.decode("utf-8", "surrogateescape"))


def _all_pages(data: bytes, known: Pages | None) -> Pages:
    text = page_text(data)
    layout = split(text)
    remembered = {(page.digest, page.context): page for page in known.pages} if known else {}
    pages = tuple(_grouped(text[: layout.size], layout, Context(), remembered))
    whole = layout.size == len(text) and all(block.section for block in layout.blocks) and not _lone_returns(data)
    return Pages(data, pages, layout.problems, whole and not layout.problems)


def _changed_pages(data: bytes, known: Pages) -> Pages | None:
    """The known pages with the stretch that changed cut anew; None where that cannot be done by itself."""
    if not known.whole or not known.pages:
        return None
    starts = known.starts()
    first, last = _unchanged_by_bytes(data, known.data, starts) if known.data is not None else _unchanged(data, known)
    if first == last == len(known.pages) and len(data) == starts[-1]:
        return replace(known, data=data)
    shift = len(data) - starts[-1]
    first = min(first, len(known.pages) - 1)
    last = max(last, first + 1)
    while last < len(known.pages) and data[starts[last] + shift - 1 : starts[last] + shift] != b"\n":
        last += 1
    while True:
        stretch = data[starts[first] : starts[last] + shift]
        text = page_text(stretch)
        context = known.pages[first].context
        layout = split(text, _heading(context))
        begins = (
            bool(layout.blocks) and layout.blocks[0].start == 0 and data[starts[first] - 1 : starts[first]] == b"\n"
        )
        if first == 0 or begins:
            break
        first -= 1
    if (
        _lone_returns(stretch)
        or layout.size < len(text)
        or layout.problems
        or any(not block.section for block in layout.blocks)
    ):
        return None
    if last < len(known.pages) and known.pages[last].context != _context_after(context, layout):
        return None
    fresh = _grouped(text, layout, context, {})
    return Pages(data, (*known.pages[:first], *fresh, *known.pages[last:]))


def _lone_returns(data: bytes) -> bool:
    return b"\r" in data and data.count(b"\r") != data.count(b"\r\n")


def _unchanged_by_bytes(data: bytes, before: bytes | None, starts: Sequence[int]) -> tuple[int, int]:
    """How many pages at the start are as before, and the first of those at the end that are."""
    assert before is not None
    same = _same_start(data, before)
    shortest = min(len(data), len(before))
    tail = 0
    if same < shortest:
        tail = min(_same_end(data, before), shortest - same)
    elif len(data) != len(before):
        tail = 0
    first = sum(1 for start in starts[1:] if start <= same)
    last = next(number for number, start in enumerate(starts) if start >= len(before) - tail)
    return (first, max(first, last)) if tail or same < len(before) else (first, len(starts) - 1)


def _unchanged(data: bytes, known: Pages) -> tuple[int, int]:
    """The same, told by the digests of the pages."""
    first, at = 0, 0
    for page in known.pages:
        if _digest(data[at : at + page.size]) != page.digest:
            break
        first, at = first + 1, at + page.size
    last, end = len(known.pages), len(data)
    for page in reversed(known.pages[first:]):
        if end - page.size < at or _digest(data[end - page.size : end]) != page.digest:
            break
        last, end = last - 1, end - page.size
    return first, last


def _same_start(data: bytes, before: bytes) -> int:
    at, end = 0, min(len(data), len(before))
    while at < end and data[at : at + _STRETCH] == before[at : at + _STRETCH]:
        at += _STRETCH
    low, high = min(at, end), min(at + _STRETCH, end)
    while low < high:
        middle = (low + high + 1) // 2
        if data[low:middle] == before[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _same_end(data: bytes, before: bytes) -> int:
    size, end = 0, min(len(data), len(before))
    step = _STRETCH
    while step:
        new, old = len(data) - size, len(before) - size
        if size + step <= end and data[new - step : new] == before[old - step : old]:
            size += step
        else:
            step //= 2
    return size


def _grouped(
    text: str, layout: Layout, context: Context, remembered: Mapping[tuple[str, Context], Page]
) -> Iterator[Page]:
    """The pages of a stretch that was cut; a page ends only where an entry of an indented section begins."""
    headings = list(layout.headings)
    cuts = [(0, 0, 1, context)]
    indents = {(each.name, each.start): each.indent for each in headings}
    current, upcoming = context, 0
    for number, block in enumerate(layout.blocks):
        while upcoming < len(headings) and headings[upcoming].start <= block.start:
            each = headings[upcoming]
            current, upcoming = Context(each.name, indents[each.name, each.start]), upcoming + 1
        if number - cuts[-1][0] >= BLOCKS_A_PAGE and block.key and current.indent:
            cuts.append((number, block.start, block.line, current))
    ends = [*cuts[1:], (len(layout.blocks), len(text), 0, context)]
    for (begin, start, line, begun), (stop, end, _, _) in zip(cuts, ends, strict=True):
        part = text[start:end]
        written = part.encode("utf-8", "surrogateescape")
        digest = _digest(written)
        if found := remembered.get((digest, begun)):
            yield found
            continue
        own = tuple(_moved(each, start, line) for each in headings if start <= each.start < end)
        said = _said(part, own, layout.blocks[begin:stop], (start, line))
        yield Page(begun, len(written), digest, part.count("\n"), own, said)


def _said(text: str, headings: tuple[Heading, ...], blocks: Sequence[Block], origin: tuple[int, int]) -> ParsedBlock:
    parts = [read_blocks(blocks, text, origin)]
    for heading in headings:
        found = heading_problems(heading.name, text[heading.start : heading.end])
        parts.append(ParsedBlock(problems=place_problems(found, "", heading.line)))
    return join(parts)


def _moved(heading: Heading, start: int, line: int) -> Heading:
    """A heading with its place counted from a page's start."""
    return replace(heading, start=heading.start - start, end=heading.end - start, line=heading.line - line)


def _context_after(context: Context, layout: Layout) -> Context:
    if not layout.headings:
        return context
    return Context(layout.headings[-1].name, layout.headings[-1].indent)


def _heading(context: Context) -> Heading | None:
    return Heading(context.section, 0, 0, 1, context.indent) if context.indent else None


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()
