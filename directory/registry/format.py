"""The registry laid out canonically: two columns a level, fields in the order of the table, comments kept.

What it writes reads as the same data, with the same comments, or it is refused; laying out twice changes nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from directory.registry.canonical import Canonical
from directory.registry.commit import commit, read_text, told
from directory.registry.edit import Edit, line_changes
from directory.registry.journal import JournalLine
from directory.registry.lookup import Reading, plain
from directory.registry.nodes import MAX_BLOCK_BYTES, MappingNode, RefusedError, YamlError, compose
from directory.registry.outline import Outline
from directory.registry.refusal import refused
from directory.registry.remarks import Remarks, remarks_of
from directory.registry.source import BOM
from directory.registry.splice import Splice
from directory.registry.surroundings import AwkwardError

if TYPE_CHECKING:
    from directory.registry.draft import Value
    from directory.registry.lookup import Parsed
    from directory.registry.outline import Section, Stretch


def format_registry(text: str) -> str:
    """The text in canonical layout; raises EditRefusedError where a part does not parse or would not stay the same."""
    mark = BOM if text.startswith(BOM) else ""
    reading = Reading(Outline(text.removeprefix(BOM)))
    lines = _Layout(reading).lines()
    while lines and not lines[-1]:
        lines.pop()
    result = "".join(line + reading.outline.newline for line in lines)
    _prove(reading, Reading(Outline(result)))
    return mark + result


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
    """The layout as an edit of the whole text."""
    result = format_registry(text)
    if result == text:
        return Edit(text, text, "the layout is canonical already")
    splices = (Splice(0, len(text), result),)
    return Edit(text, result, "laid out", line_changes(text, splices), splices)


class _Layout:
    """The lines of a whole registry; comments that belong to what follows are handed on from part to part."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._outline = reading.outline
        self._lines: list[str] = []
        self._waiting: list[str] = []

    def lines(self) -> list[str]:
        sections = self._outline.sections
        head = self._outline.lines[: sections[0].start] if sections else self._outline.lines
        self._waiting = [line.rstrip() for line in head.split("\n")[:-1]] if "\n" in head else [head.rstrip()]
        for section in sections:
            self._section(section)
        self._lines += _without_double_blanks(self._waiting)
        return self._lines

    def _section(self, section: Section) -> None:
        if not section.indent:
            parsed = self._reading.inline(section)
            self._put(0, self._canonical(parsed, section.name, following=0, whole=True))
            return
        entries = self._outline.entries(section)
        heading = self._outline.lines[section.start : section.body].rstrip()
        self._put(0, ([heading], self._lines_between(section, entries)))
        for entry, later in zip(entries, [*entries[1:], None], strict=True):
            parsed = self._reading.entry(entry)
            following = section.indent if later else 0
            self._put(2, self._canonical(parsed, section.name, following=following))

    def _lines_between(self, section: Section, entries: list[Stretch]) -> list[str]:
        """The comments between a section's heading and its first entry."""
        text = self._outline.lines[section.body : entries[0].start]
        return [line.strip() for line in text.split("\n")[:-1]]

    def _put(self, indent: int, written: tuple[list[str], list[str]]) -> None:
        lines, rest = written
        # before a section or an entry, at most one blank line, and none at the very top
        before = _without_double_blanks(self._waiting)
        while before and not before[0] and not self._lines:
            before.pop(0)
        if self._lines and not indent and "" not in before[:1]:
            before.insert(0, "")
        self._lines += [" " * indent + line if line else "" for line in before]
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


def _says_the_same(lines: list[str], parsed: Parsed, remarks: Remarks) -> bool:
    """Whether the lines read as the same data with the same comments."""
    text = "\n".join(lines) + "\n"
    if parsed.text.startswith(text) and not parsed.text[len(text) :].strip():
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
