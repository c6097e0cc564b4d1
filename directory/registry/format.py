"""The registry laid out canonically: two columns a level, fields in the order of the table, comments kept.

What it writes reads as the same data, with the same comments, or it is refused; laying out twice changes nothing.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from directory.collector import without_collector
from directory.registry.canonical import Canonical
from directory.registry.commit import commit, read_text, told
from directory.registry.edit import Edit, line_changes
from directory.registry.journal import JournalLine
from directory.registry.lookup import Reading, plain
from directory.registry.neat import is_neat
from directory.registry.nodes import MAX_BLOCK_BYTES, MappingNode, RefusedError, YamlError, compose
from directory.registry.outline import Outline
from directory.registry.refusal import refused
from directory.registry.remarks import Remarks, remarks_of
from directory.registry.source import BOM
from directory.registry.splice import Splice, spliced
from directory.registry.surroundings import AwkwardError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.registry.draft import Value
    from directory.registry.lookup import Parsed
    from directory.registry.outline import Section, Stretch


def format_registry(text: str) -> str:
    """The text in canonical layout; raises EditRefusedError where a part does not parse or would not stay the same."""
    return laid_out(text).after


def format_file(path: Path, *, check: bool = False) -> bool:
    """Lay a registry out canonically in place; True where it was not so yet. ``check``: the file is left alone.

    Raises EditRefusedError where the file cannot be read, written or laid out, and then it is as it was.
    """
    if check:
        with told(path):
            text = read_text(path)
            return format_registry(text) != text
    return commit(Path(path), JournalLine(0, "", "format", (), "laid out", "", ""), laid_out).changed


def laid_out(text: str) -> Edit:
    """The layout as an edit that cuts only where the text differs from it."""
    mark = BOM if text.startswith(BOM) else ""
    reading = Reading(Outline(text.removeprefix(BOM)))
    with without_collector():
        splices = list(_splices(reading.outline, _Layout(reading)))
    if not splices:
        return Edit(text, text, "the layout is canonical already")
    after = spliced(reading.outline.text, splices)
    _prove(reading, Reading(Outline(after)))
    shifted = tuple(Splice(one.start + len(mark), one.end + len(mark), one.text) for one in splices)
    return Edit(text, mark + after, "laid out", line_changes(text, shifted), shifted)


def _splices(outline: Outline, layout: _Layout) -> Iterator[Splice]:
    """The stretches between one key's line and the next that differ in the layout."""
    lines = layout.lines()
    places = [(0, 0), *layout.keys, (len(outline.text), len(lines))]
    for (start, first), (end, last) in pairwise(places):
        written = "".join(f"{line}{outline.newline}" for line in lines[first:last])
        if outline.text[start:end] != written:
            yield Splice(start, end, written)


class _Layout:
    """The lines of a whole registry; comments that belong to what follows are handed on from part to part.

    ``keys`` are the places of sections and entries in the text, each with the number of its line in the layout.
    """

    def __init__(self, reading: Reading) -> None:
        self.keys: list[tuple[int, int]] = []
        self._reading = reading
        self._outline = reading.outline
        self._lines: list[str] = []
        self._waiting: list[str] = []

    def lines(self) -> list[str]:
        sections = self._outline.sections
        head = self._outline.lines[: sections[0].start] if sections else self._outline.lines
        self._waiting = [line.rstrip() for line in head.split("\n")[:-1]] if "\n" in head else [head.rstrip()]
        seen: set[str] = set()
        for section in sections:
            if section.name in seen:
                # raises: of two sections of one name nothing can be found by name
                self._outline.section(section.name)
            seen.add(section.name)
            self._section(section)
        self._lines += _without_double_blanks(self._waiting)
        while self._lines and not self._lines[-1]:
            self._lines.pop()
        return self._lines

    def _section(self, section: Section) -> None:
        if not section.indent:
            parsed = self._reading.inline(section)
            self._put(0, section.start, self._canonical(parsed, section.name, following=0, whole=True))
            return
        entries = self._outline.entries(section)
        heading = self._outline.lines[section.start : section.body].rstrip()
        self._put(0, section.start, ([heading], self._lines_between(section, entries)))
        for entry, later in zip(entries, [*entries[1:], None], strict=True):
            if neat := _neat(self._outline.lines[entry.start : entry.end], section.name):
                self._put(2, entry.start, neat)
                continue
            parsed = self._reading.entry(entry)
            following = section.indent if later else 0
            self._put(2, entry.start, self._canonical(parsed, section.name, following=following))
            self._reading.forget()

    def _lines_between(self, section: Section, entries: list[Stretch]) -> list[str]:
        """The comments between a section's heading and its first entry."""
        text = self._outline.lines[section.body : entries[0].start]
        return [line.strip() for line in text.split("\n")[:-1]]

    def _put(self, indent: int, place: int, written: tuple[list[str], list[str]]) -> None:
        lines, rest = written
        # before a section or an entry, at most one blank line, and none at the very top
        before = _without_double_blanks(self._waiting)
        while before and not before[0] and not self._lines:
            before.pop(0)
        self._lines += [" " * indent + line if line else "" for line in before]
        self.keys.append((place, len(self._lines)))
        self._lines += lines
        self._waiting = rest

    def _canonical(
        self, parsed: Parsed, section: str, *, following: int, whole: bool = False
    ) -> tuple[list[str], list[str]]:
        """The lines of a part and the comments behind it that belong to what follows."""
        for blocks in (True, False):
            try:
                remarks = remarks_of(parsed.key, parsed.value, parsed.text, following)
            except AwkwardError:
                break
            layout = Canonical(parsed.text, section, remarks, blocks=blocks)
            lines = layout.section(parsed.key, parsed.value) if whole else layout.entry(parsed.key, parsed.value)
            if _says_the_same(lines, parsed, remarks):
                return lines, remarks.rest
        line = self._outline.line_of(parsed.start)
        raise refused(f"no layout was found that keeps '{plain(parsed.key)}' as it is", line=line)


def _neat(text: str, section: str) -> tuple[list[str], list[str]] | None:
    """The lines of an entry that needs no layout, and the blank lines behind it; None where it may need one."""
    written = text.rstrip()
    lines = written.replace("\r\n", "\n").split("\n")
    if not is_neat(lines, section):
        return None
    blank = text.count("\n", len(written)) - text.endswith("\n")
    return lines, [""] * blank


def _says_the_same(lines: list[str], parsed: Parsed, remarks: Remarks) -> bool:
    """Whether the lines read as the same data with the same comments."""
    text = "\n".join(lines) + "\n"
    written = parsed.text.replace("\r\n", "\n")
    if written.startswith(text) and not written[len(text) :].strip():
        return True
    try:
        node = compose(text, limit=MAX_BLOCK_BYTES)
    except (YamlError, RefusedError):
        return False
    if not isinstance(node, MappingNode) or len(node.value) != 1:
        return False
    key, value = node.value[0]
    if plain(key) != plain(parsed.key) or _sorted_out(plain(value)) != _sorted_out(plain(parsed.value)):
        return False
    now = remarks_of(key, value, text, 0).signs
    now.update("".join(remarks.rest))
    return all(now[sign] == remarks.signs[sign] for sign in {*now, *remarks.signs} - {" "})


def _sorted_out(value: Value) -> Value:
    return {} if value in ("", "~", []) else value


def _without_double_blanks(lines: list[str]) -> list[str]:
    return [line for place, line in enumerate(lines) if line or (place and lines[place - 1]) or place == 0]


def _prove(before: Reading, after: Reading) -> None:
    """Refuse a layout whose sections or entries are not those of the text."""
    names = [section.name for section in before.outline.sections]
    if names != [section.name for section in after.outline.sections]:
        raise refused("the layout was not made: the sections of the file would change")
    for name in names:
        if _keys(before, name) != _keys(after, name):
            raise refused(f"the layout was not made: '{name}' would not stay the same")


def _keys(reading: Reading, name: str) -> list[str]:
    """The keys of a section in their order; what stands under each was held against the text when it was laid out."""
    section = reading.outline.section(name)
    if section is None:
        return []
    if not section.indent:
        return list(reading.inline_values(section))
    return [entry.key for entry in reading.outline.entries(section)]
