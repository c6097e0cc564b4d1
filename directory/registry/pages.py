"""The file in pages of some hundred entries each, so that a change is cut and parsed only where it was made.

A page begins at an entry's line (the first at the file's start) and knows the section it begins in.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from directory.collector import without_collector
from directory.registry.cutting import Heading, ends_in_heading, split
from directory.registry.fields import DOCUMENTS, SECTIONS
from directory.registry.gathered import Facts, Gathered, way_of_spelling
from directory.registry.near import Neighbours
from directory.registry.parsed import ParsedBlock, Said, WrittenBlock, join, place_problems
from directory.registry.reading import heading_problems, read_blocks
from directory.registry.source import BOM, content_digest, with_line_feeds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from directory.model import Entry, Problem
    from directory.registry.cutting import Block, Layout

BLOCKS_A_PAGE = 64
# to be raised with every change of what a page says or of how that is written down
FORMAT = 7

# what a page says, under its key
Kept = tuple[str, Said]


@dataclass(frozen=True, slots=True)
class Context:
    """The section that a page begins in, and how far its entries stand in; empty at the file's start."""

    section: str = ""
    indent: int = 0


@dataclass(eq=False, slots=True)
class Page:
    """Some entries: how many bytes and lines they take, what they say, and the headings among them.

    Lines and offsets count from the page's start; ``data`` is empty as long as only a store knows the page;
    ``placed`` keeps its values with the lines they had last.
    """

    context: Context
    size: int
    digest: str
    lines: int
    headings: tuple[Heading, ...]
    said: Said
    data: bytes = field(default=b"", repr=False)
    placed: dict[str, tuple[int, dict[str, Any]]] = field(default_factory=dict, repr=False)
    found: tuple[str, int, tuple[Problem, ...]] = ("", 0, ())

    def facts(self) -> Facts:
        """What its entries and records come to in checks across entries."""
        return self.said.facts

    def written_entries(self) -> tuple[Entry, ...]:
        """Its entries, with the lines that they have in it."""
        return self.said.entries

    def problems(self, file: str, line: int) -> tuple[Problem, ...]:
        """The page's problems, placed in their file."""
        if self.found[:2] != (file, line):
            self.found = file, line, place_problems(self.said.problems, file, line)
        return self.found[2]

    def read_again(self) -> ParsedBlock:
        """What its text says, parsed anew."""
        text = page_text(self.data)
        return _said(text, self.headings, split(text, _heading(self.context)).blocks, (0, 1))

    def key(self, *, whole: bool) -> str:
        """What a store keeps the page's content under; in JSON, so that it can be made a page again."""
        headings = [[each.name, each.start, each.end, each.line, each.indent] for each in self.headings]
        context = [self.context.section, self.context.indent]
        return json.dumps([_make(), whole, self.size, self.lines, self.digest, *context, headings])


@dataclass(frozen=True, slots=True)
class Pages:
    """A file's pages in order, its byte order mark left out.

    ``whole`` says that every byte is in some page and was read as such; ``problems`` are those of the file's cut.
    ``fuller`` is the version before where this one lost most of it, as files do while they are being written.
    """

    pages: tuple[Page, ...] = ()
    problems: tuple[Problem, ...] = ()
    whole: bool = True
    gathered: Gathered = field(default_factory=Gathered, compare=False, repr=False)
    neighbours: Neighbours = field(default_factory=Neighbours, compare=False, repr=False)
    fuller: Pages | None = field(default=None, compare=False, repr=False)

    def kept(self) -> tuple[Kept, ...]:
        """What a store keeps so that the next process parses only what changed since, in the order of the file."""
        return tuple((page.key(whole=self.whole), page.said) for page in self.pages)

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return sum(page.size for page in self.pages)

    def lines(self) -> list[int]:
        """The line number of each page, and of the end."""
        return list(accumulate((page.lines for page in self.pages), initial=1))

    def text(self, number: int) -> str:
        """The text of one page, with line feeds."""
        return page_text(self.pages[number].data)

    def blocks(self, number: int) -> tuple[Block, ...]:
        """The blocks of one page, cut again; their lines count from 1 at the page's first."""
        return split(self.text(number), _heading(self.pages[number].context)).blocks

    def places(self, number: int, key: str, *, document: bool) -> list[tuple[int, str]]:
        """Where in a page an id or a document's name is given, read or broken: lines from 0, and what they hold."""
        said = self.pages[number].said
        found = {record.line for record in said.documents if document and record.name == key}
        found |= {entry.line for entry in said.entries if not document and entry.id == key}
        if key in said.broken:
            found |= {
                block.line - 1
                for block in self.blocks(number)
                if block.key == key and (block.section == DOCUMENTS) == document
            }
        lines = self.text(number).split("\n")
        return [(line, lines[line].rstrip("\r")) for line in sorted(found)]


def read_pages(data: bytes, known: Pages | None = None) -> Pages:
    """The pages of a file without BOM; those that ``known`` holds are not parsed again."""
    fullest = (known.fuller or known) if known else None
    if fullest and fullest is not known and len(data) * 2 > fullest.size:
        known = fullest
    with without_collector():
        read = (known and _changed_pages(data, known)) or _all_pages(data, known)
    is_less = fullest is not None and len(data) * 2 < fullest.size
    return replace(read, fuller=fullest if is_less else None)


def stored_pages(stored: Iterable[Kept]) -> Pages | None:
    """The pages that a store kept, in their order; None where they are of another make."""
    pages = []
    make, every = _make(), True
    try:
        for key, said in stored:
            written, whole, size, lines, digest, section, indent, headings = json.loads(key)
            if written != make:
                return None
            every = every and whole
            made = tuple(Heading(*each) for each in headings)
            page = Page(Context(section, indent), size, digest, lines, made, said)
            if isinstance(said, WrittenBlock):
                said.reread = page.read_again
            pages.append(page)
    except (ValueError, TypeError, LookupError):
        return None
    return Pages(tuple(pages), whole=every) if pages else None


def _make() -> str:
    """What was kept otherwise is not read."""
    return f"{FORMAT}-{way_of_spelling()}"


def page_text(data: bytes) -> str:
    """Bytes as text with line feeds; bytes that are no UTF-8 stand in it as lone surrogates."""
    return with_line_feeds(data.decode("utf-8", "surrogateescape"))


def _all_pages(data: bytes, known: Pages | None) -> Pages:
    text = page_text(data)
    layout = split(text)
    remembered = {(page.digest, page.context): page for page in known.pages} if known else {}
    pages = tuple(_grouped(text[: layout.size], layout, Context(), remembered))
    whole = layout.size == len(text) and all(block.section for block in layout.blocks) and not _lone_returns(data)
    known = known or Pages()
    return Pages(pages, layout.problems, whole and not layout.problems, known.gathered, known.neighbours)


def _changed_pages(data: bytes, known: Pages) -> Pages | None:
    """The known pages with the stretch that changed cut anew; None where that cannot be done by itself."""
    if not known.whole or not known.pages:
        return None
    starts = list(accumulate((page.size for page in known.pages), initial=0))
    first, last = _unchanged(data, known)
    if first == last == len(known.pages) and len(data) == starts[-1]:
        return known
    shift = len(data) - starts[-1]
    first = min(first, len(known.pages) - 1)
    last = max(last, first + 1)
    while last < len(known.pages) and data[starts[last] + shift - 1 : starts[last] + shift] != b"\n":
        last += 1
    while True:
        stretch = data[starts[first] : starts[last] + shift]
        text = page_text(stretch)
        if last < len(known.pages) and ends_in_heading(text):
            # whether that is a section moved in, the next line tells
            last += 1
            continue
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
    return Pages(
        (*known.pages[:first], *fresh, *known.pages[last:]), gathered=known.gathered, neighbours=known.neighbours
    )


def _lone_returns(data: bytes) -> bool:
    return b"\r" in data and data.count(b"\r") != data.count(b"\r\n")


def _unchanged(data: bytes, known: Pages) -> tuple[int, int]:
    """How many pages at the start are as before, and the first of those at the end that are."""
    first, at = 0, 0
    for page in known.pages:
        if not _stands_at(page, data, at):
            break
        first, at = first + 1, at + page.size
    last, end = len(known.pages), len(data)
    for page in reversed(known.pages[first:]):
        if end - page.size < at or not _stands_at(page, data, end - page.size):
            break
        last, end = last - 1, end - page.size
    return first, last


def _stands_at(page: Page, data: bytes, at: int) -> bool:
    """Whether the data hold the page's bytes there; a page that came from a store gets them so."""
    if page.data:
        return data.startswith(page.data, at)
    found = data[at : at + page.size]
    if content_digest(found) != page.digest:
        return False
    page.data = found
    return True


def _grouped(
    text: str, layout: Layout, context: Context, remembered: Mapping[tuple[str, Context], Page]
) -> Iterator[Page]:
    """The pages of a stretch that was cut; a page ends only where an entry of an indented section begins.

    The first entry of a section stays with its heading, since it tells how far the others stand in.
    """
    headings = list(layout.headings)
    cuts = [(0, 0, 1, context)]
    indents = {(each.name, each.start): each.indent for each in headings}
    current, upcoming = context, 0
    for number, block in enumerate(layout.blocks):
        is_first = upcoming < len(headings) and headings[upcoming].start <= block.start
        while upcoming < len(headings) and headings[upcoming].start <= block.start:
            each = headings[upcoming]
            current, upcoming = Context(each.name, indents[each.name, each.start]), upcoming + 1
        if number - cuts[-1][0] >= BLOCKS_A_PAGE and block.key and current.indent and not is_first:
            cuts.append((number, block.start, block.line, current))
    ends = [*cuts[1:], (len(layout.blocks), len(text), 0, context)]
    for (begin, start, line, begun), (stop, end, _, _) in zip(cuts, ends, strict=True):
        part = text[start:end]
        written = part.encode("utf-8", "surrogateescape")
        digest = content_digest(written)
        if found := remembered.get((digest, begun)):
            found.data = written
            yield found
            continue
        own = tuple(_moved(each, start, line) for each in headings if start <= each.start < end)
        said = _said(part, own, layout.blocks[begin:stop], (start, line))
        yield Page(begun, len(written), digest, part.count("\n"), own, said, written)


def _said(text: str, headings: tuple[Heading, ...], blocks: Sequence[Block], origin: tuple[int, int]) -> ParsedBlock:
    parts = [read_blocks(blocks, text, origin)]
    for heading in headings:
        found = heading_problems(heading.name, text[heading.start : heading.end])
        # a heading that is no section's may be an entry that lost its indent, and what follows may be entries too
        broken = () if heading.name in SECTIONS else (heading.name.lstrip(BOM).strip(), "")
        parts.append(ParsedBlock(problems=place_problems(found, "", heading.line), broken=broken))
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
