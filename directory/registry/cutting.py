"""The registry's text cut into sections and entry blocks by a scan of its lines, before any parsing.

Blocks and the gaps between them (section headings, comments, blank lines, a leading ``---``) cover
the whole text.  A cut is made only at a line that can only begin an entry.  Where a value runs on over
such a line, both halves fail to parse: cutting may refuse what a whole parse takes, and never gives
other values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.model import Problem
from directory.registry.fields import ORGANISATIONS, PEOPLE, SECTIONS, fields_of
from directory.registry.source import LONGEST_SOURCE, with_line_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_KEY = (
    r"""(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[&*!][^\n]*?"""
    r"""|(?:[^\s"'#\-?:,\[\]{}&*!|>%@`]|[-?:](?=[^\s,\[\]{}]))(?:[^\n:#]|:(?=\S)|(?<=\S)\#)*?)"""
)
_KEY_LINE = re.compile(rf"({_KEY})[ \t]*:(?=[ \t\r\n]|\Z)")
_PLAIN_ENTRY = re.compile(r"([^\s\"'#\-?:,\[\]{}&*!|>%@`][^\s:#]*):(?=[ \r\n]|\Z)")
_COMPLEX_KEY = re.compile(r"\?(?=[ \t\r\n]|\Z)")
# YAML ends a key written on its own after 1024 characters
_LONGEST_KEY = 1200
# a registry has four sections; a file with so many lines in the first column is something else
_MOST_TOPS = 1000
_TOP_LINE = re.compile(r"^[^ \t\r\n#][^\n]*", re.MULTILINE)
_BODY_LINE = re.compile(r"^( +)(?![ \t\r\n#])", re.MULTILINE)
_MARKER = re.compile(r"(?:---|\.\.\.)(?=[ \t\r\n]|\Z)")
_CONTENT = re.compile(r"^[ \t]*[^ \t\r\n\x85\u2028\u2029\ufeff#]", re.MULTILINE)
"""A line that says something to YAML, for which hard blanks are no blanks."""
# stands for the id of an entry of which only the colon is left
MISSING_KEY = ":"
CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|\Z)")


@dataclass(frozen=True, slots=True)
class Block:
    """An entry's place: ``text[start:end]`` from its key line to its last line, later blank lines included.

    ``key`` is the id as written (quotes taken off).  Where ``key`` is empty the block is a section that
    is not a mapping of entries on lines of their own; where ``section`` is empty too, the whole file.
    ``line`` counts from 1.
    """

    section: str
    key: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's line, ``text[start:end]`` with its line end; ``indent`` is how far its entries stand in."""

    name: str
    start: int
    end: int
    line: int
    indent: int


@dataclass(frozen=True, slots=True)
class Layout:
    """What a text is made of, in the order of the file; ``size`` is how much of the text is read."""

    headings: tuple[Heading, ...]
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...] = ()
    size: int = 0

    def gaps(self) -> Iterator[tuple[int, int]]:
        """The stretches of the text that no block covers, empty ones left out."""
        at = 0
        for block in self.blocks:
            if block.start > at:
                yield at, block.start
            at = block.end
        if at < self.size:
            yield at, self.size


def split(text: str, within: Heading | None = None) -> Layout:
    """Cut a text without BOM; offsets, lines and columns are those of ``text``.

    ``within`` is the heading of the section that a part of a file begins in, at an entry's line; of it
    only name and indent count.
    """
    lines = with_line_feeds(text)
    tops, problems, size = _top_lines(lines, inside=within is not None)
    if size < len(lines):
        lines = lines[:size]
    if not tops and not within:
        return Layout((), (), tuple(problems), size)
    if not within and tops[0].key is None:
        whole = _block("", "", (tops[0].start, size), tops[0].line)
        return Layout((), (whole,), tuple(problems), size)
    headings: list[Heading] = []
    blocks: list[Block] = []
    keyed = [top for top in tops if top.key is not None]
    stretches = [(heading.start, end, heading.indent) for heading, end in _sections(lines, keyed, size)]
    if within:
        stretches.append((0, keyed[0].start if keyed else size, within.indent))
    if moved := [_moved_top(lines, start) for start in moved_in(lines, stretches)]:
        keyed = sorted([*keyed, *moved], key=lambda top: top.start)
        problems.extend(_moved_heading(_line(lines, lines.rfind("\n", 0, top.start) + 1), top.line) for top in moved)
    if within:
        begun = Heading(within.name, 0, 0, 1, within.indent)
        blocks.extend(_blocks_of(lines, begun, keyed[0].start if keyed else size))
    for heading, end in _sections(lines, keyed, size):
        headings.append(heading)
        blocks.extend(_blocks_of(lines, heading, end))
    return Layout(tuple(headings), tuple(blocks), tuple(problems), size)


def moved_in(lines: str, stretches: Sequence[tuple[int, int, int]]) -> list[int]:
    """Where the headings of sections stand that were indented, and no entry's line can mean.

    ``stretches`` are the sections that the text seems to have: start, end, and how far the entries stand in.
    """
    found = []
    for name in SECTIONS:
        at = 0
        while (at := lines.find(f" {name}:", at) + 1) > 0:
            start = lines.rfind("\n", 0, at) + 1
            rest = _line(lines, at)[len(name) + 1 :].strip()
            if not lines[start:at].strip(" ") and (not rest or rest.startswith("#")):
                indent = next((indent for start, end, indent in stretches if start < at < end), 0)
                if at - start < indent or (at - start == indent and _goes_no_deeper(lines, at, indent)):
                    found.append(at)
    return sorted(found)


def ends_in_heading(lines: str) -> bool:
    """Whether the last line that says something names a section, wherever it begins."""
    at = len(lines)
    while at > 0:
        start = lines.rfind("\n", 0, at - 1) + 1
        if (line := lines[start:at].strip()) and not line.startswith("#"):
            return line.split(":", maxsplit=1)[0] in SECTIONS
        at = start
    return False


def _goes_no_deeper(lines: str, at: int, indent: int) -> bool:
    """Whether the next line that says something stands as far in as the one at a place."""
    following = _BODY_LINE.search(lines, at)
    return following is not None and len(following.group(1)) == indent


def key_of(line: str) -> str | None:
    """The key that a line without its indent begins with, quotes taken off; None where it begins none."""
    if plain := _PLAIN_ENTRY.match(line):
        return plain.group(1)
    if _COMPLEX_KEY.match(line):
        return "?"
    found = _KEY_LINE.match(line[:_LONGEST_KEY])
    # an empty key is shown as it is written: an empty ``Block.key`` means a section
    return (_unquoted(found.group(1)) or found.group(1)) if found else None


def key_length(line: str) -> int:
    """How long the key is that a line without its indent begins with, its colon included; 0 for none."""
    found = _PLAIN_ENTRY.match(line) or _KEY_LINE.match(line[:_LONGEST_KEY])
    return found.end() if found else 0


@dataclass(frozen=True, slots=True)
class _Top:
    key: str | None
    start: int
    end: int
    line: int


def _top_lines(lines: str, *, inside: bool) -> tuple[list[_Top], list[Problem], int]:  # noqa: C901 - a branch a kind of line
    tops: list[_Top] = []
    problems: list[Problem] = []
    size, number, counted = len(lines), 1, 0
    opened = inside
    for found in _TOP_LINE.finditer(lines):
        start, written = found.start(), found.group()
        number += lines.count("\n", counted, start)
        counted = start
        marker = _MARKER.match(written)
        rest = written[3:].strip(" \t\r") if marker else ""
        said = bool(rest) and not rest.startswith("#")
        if marker and (tops or opened or written.startswith("...")):
            size = start
            if not (tops or inside) or written.startswith("-") or said or _CONTENT.search(lines, found.end()):
                problems.append(_several(written, number))
            break
        if marker and said:
            tops.append(_Top(None, start, found.end(), number))
        elif marker:
            opened = True
        elif written.startswith("%") and not (tops or inside):
            problems.append(_directive(written, number))
        elif CONFLICT.match(written):
            if written.startswith("<"):
                problems.append(_conflict(written, number))
        elif written.isspace() or not written[0].isspace():
            tops.append(_Top(key_of(written), start, found.end(), number))
        if len(tops) > _MOST_TOPS:
            problems.append(_too_many(written, number))
            return tops[:-1], problems, start
    return tops, problems, size


def _moved_top(lines: str, start: int) -> _Top:
    return _Top(key_of(_line(lines, start)), start, start, lines.count("\n", 0, start) + 1)


def _sections(lines: str, tops: list[_Top], size: int) -> Iterator[tuple[Heading, int]]:
    for top, following in zip(tops, [*tops[1:], None], strict=False):
        end = following.start if following else size
        after = lines.find("\n", top.start, end) + 1 or end
        yield Heading(top.key or "", top.start, after, top.line, _indent_of(lines, top, after, end)), end


def _indent_of(lines: str, top: _Top, body: int, end: int) -> int:
    """How far the entries stand in; 0 where the section is not a mapping of entries on lines of their own."""
    found = _KEY_LINE.match(lines, top.start, min(body, top.start + _LONGEST_KEY))
    rest = lines[found.end() : body].strip() if found else ""
    first = _BODY_LINE.search(lines, body, end)
    if not found or (rest and not rest.startswith("#")) or not first:
        return 0
    # a line at column 1 that is no key comes first: a list, or a value run on
    if _TOP_LINE.search(lines, body, first.start()) or key_of(_line(lines, first.end())) is None:
        return 0
    return _indent_behind_fields(lines, top, first, end) or len(first.group(1))


def _indent_behind_fields(lines: str, top: _Top, first: re.Match[str], end: int) -> int:
    """How far entries stand in, or would, behind fields whose id is missing at the section's start; 0 without such."""
    if top.key not in {ORGANISATIONS, PEOPLE}:
        return 0
    line = _line(lines, first.end())
    # behind an id stands a mapping or nothing
    if key_of(line) not in fields_of(top.key) or line[key_length(line) :].strip()[:1] in {"", "{", "#"}:
        return 0
    if len(first.group(1)) < 2:
        return 0
    entry = re.compile(rf"^( {{1,{len(first.group(1)) - 1}}}){_PLAIN_ENTRY.pattern}[ \t\r]*$", re.MULTILINE)
    found = entry.search(lines, first.end(), end)
    return len(found.group(1)) if found else len(first.group(1)) // 2


def _blocks_of(lines: str, heading: Heading, end: int) -> Iterator[Block]:
    if not heading.indent:
        stop = _without_comments(lines, heading.end, end, 0)
        found = _KEY_LINE.match(lines, heading.start, min(heading.end, heading.start + _LONGEST_KEY))
        empty = found and not lines[found.end() : heading.end].split("#", maxsplit=1)[0].strip()
        if stop > heading.end or not empty:
            yield _block(heading.name, "", (heading.start, max(stop, heading.end)), heading.line)
        return
    starts = list(_entry_starts(lines, heading, end))
    deeper = " " * (heading.indent + 1)
    number, counted = heading.line, heading.start
    for (start, key), (following, _) in zip(starts, [*starts[1:], (end, "")], strict=False):
        number += lines.count("\n", counted, start)
        counted = start
        last = lines.rfind("\n", start, following - 1) + 1
        stop = following
        if not lines.startswith(deeper, last) or lines[last:following].isspace():
            stop = _without_comments(lines, start, following, heading.indent)
        yield _block(heading.name, key, (start, stop), number)


def _entry_starts(lines: str, heading: Heading, end: int) -> Iterator[tuple[int, str]]:
    indent = heading.indent
    # a line feed before the line lets the search skip from line to line
    entry = re.compile(rf"\n {{{indent}}}(?![ \t\r\n#])(?:{_PLAIN_ENTRY.pattern})?")
    if heading.end == 0 and (key := key_of(_line(lines, indent))) is not None and lines[:indent].isspace():
        yield 0, key
    first = _BODY_LINE.search(lines, heading.end, end) if heading.end else None
    if first and len(first.group(1)) > indent:
        # fields whose id is missing
        yield first.start(), key_of(_line(lines, first.end())) or MISSING_KEY
    for found in entry.finditer(lines, max(heading.end - 1, 0), end):
        at = found.start() + 1
        key = found.group(1) or key_of(_line(lines, at + indent)) or _missing_key(lines, at + indent)
        if key is not None:
            yield at, key


def _missing_key(lines: str, at: int) -> str | None:
    """The colon of a line that holds nothing else: an id was taken out before it."""
    return MISSING_KEY if _line(lines, at).strip() == MISSING_KEY else None


def _without_comments(lines: str, start: int, end: int, indent: int) -> int:
    """Where the stretch ends when comments no deeper than ``indent`` at its end are left to the gap."""
    stop = at = end
    while at > start:
        line_start = lines.rfind("\n", start, at - 1) + 1 or start
        line = lines[line_start:at]
        written = line.lstrip(" ")
        if written.startswith("#") and len(line) - len(written) <= indent:
            stop = line_start
        elif written.strip("\r\n\t"):
            break
        at = line_start
    return stop


def _block(section: str, key: str, span: tuple[int, int], line: int) -> Block:
    start, end = span
    return Block(section, key, start, end, line)


def _line(lines: str, at: int) -> str:
    """The line from ``at`` on, as far as a key can reach."""
    end = lines.find("\n", at, at + _LONGEST_KEY)
    return lines[at : end if end >= 0 else at + _LONGEST_KEY]


def _unquoted(key: str) -> str:
    if len(key) >= 2 and key[0] == key[-1] == "'":
        return key[1:-1].replace("''", "'")
    if len(key) >= 2 and key[0] == key[-1] == '"':
        return re.sub(r"\\(.)", r"\1", key[1:-1])
    return key.rstrip()


def _several(written: str, line: int) -> Problem:
    message = "the registry is one document; nothing after this line is read"
    hint = f"take the line {written[:3]!r} out"
    return Problem("several-documents", message, line=line, column=1, hint=hint, source=written, width=3)


def _too_many(written: str, line: int) -> Problem:
    message = f"more than {_MOST_TOPS:,} lines begin in the first column; nothing from here on is read"
    hint = "only the names of sections stand there; is this the registry?"
    return Problem("too-many-sections", message, line=line, column=1, hint=hint, source=written[:LONGEST_SOURCE])


def _moved_heading(written: str, line: int) -> Problem:
    name = written.split(":", maxsplit=1)[0].strip()
    depth = len(written) - len(written.lstrip(" "))
    message = f"the section '{name}' does not begin in the first column"
    hint = "take the space before it out" if depth == 1 else f"take the {depth} spaces before it out"
    source = written[:LONGEST_SOURCE].rstrip("\r")
    return Problem("bad-indent", message, line=line, column=1, hint=hint, source=source, width=depth)


def _directive(written: str, line: int) -> Problem:
    message = "YAML directives are not used here"
    return Problem("directive", message, line=line, column=1, hint="take the line out", source=written, width=1)


def _conflict(written: str, line: int) -> Problem:
    message = "a merge conflict was left in the file"
    hint = "keep one of the two versions and take the marker lines out"
    return Problem("merge-conflict", message, line=line, column=1, hint=hint, source=written, width=7)
