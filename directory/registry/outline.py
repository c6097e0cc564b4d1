"""Where sections and entries stand in the registry's text, found as they are asked for, without parsing the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from directory.registry.cutting import key_of, moved_in
from directory.registry.fields import DECISIONS
from directory.registry.refusal import refused
from directory.registry.source import newline_of, with_line_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator

# begins with a plain character, for which the search is many times faster than for a position
_TOP_LINE = re.compile(r"\n[^ \t\r\n#][^\n]*")
_FIRST_LINE = re.compile(r"[^ \t\r\n#][^\n]*")
_BODY_LINE = re.compile(r"^( +)(?![ \t\r\n#])", re.MULTILINE)
_SECTION_KEY = re.compile(r"[^\s:]+[ \t]*:[ \t]*(?:#[^\n]*)?\r?$")
_ESCAPE = re.compile(r"\\[xuU]")
_SMALL = 500_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """The text of one entry, or of a section that is no list of entries: ``text[start:end]``, from its key's line."""

    section: str
    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Section:
    """A section's place; ``body`` is where the line after its heading begins.

    ``indent`` is how far its entries stand in, 0 where they do not stand on lines of their own.
    """

    name: str
    start: int
    body: int
    end: int
    indent: int


class Outline:
    """The places of a text without BOM; lone carriage returns are line ends too."""

    def __init__(self, text: str) -> None:
        """Nothing is looked for yet."""
        self.text = text
        self.lines = with_line_feeds(text)
        self.newline = newline_of(text)
        self._keys: dict[str, list[Stretch]] = {}
        self._found: dict[tuple[str, str], Stretch | None] = {}
        self._quoted: dict[str, bool] = {}

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections in the order of the file; refuses what is not one document of sections."""
        tops = list(self._tops())
        if tops and not tops[0][0]:
            message = "the file does not begin with a section, so that nothing in it can be placed"
            raise refused(message, hint="begin with a line 'organisations:'", line=self.line_of(tops[0][1]))
        ends = [*(start for _, start in tops[1:]), len(self.lines)][: len(tops)]
        found = tuple(self._section(name, start, end) for (name, start), end in zip(tops, ends, strict=True))
        for start in moved_in(self.lines, [(each.start, each.end, each.indent) for each in found]):
            name = key_of(self._line(start))
            message = f"the section '{name}' does not begin in the first column, so that nothing after it can be placed"
            raise refused(message, line=self.line_of(start))
        return found

    def section(self, name: str) -> Section | None:
        """The section of that name; refuses one that stands in the file twice."""
        found = [section for section in self.sections if section.name == name]
        if len(found) > 1:
            raise refused(f"the section '{name}' stands in the file twice", line=self.line_of(found[1].start))
        return found[0] if found else None

    def find(self, section: str, key: str) -> Stretch | None:
        """The entry of that key; refuses one that is given twice."""
        if (section, key) not in self._found:
            self._found[section, key] = self._find(section, key)
        return self._found[section, key]

    def entries(self, section: Section) -> list[Stretch]:
        """Every entry of a section in the order of the file."""
        if section.name not in self._keys:
            starts = list(self._entry_starts(section, section.body, section.end))
            ends = [start for start, _ in starts[1:]] + [section.end]
            self._keys[section.name] = [
                Stretch(section.name, key, start, end) for (start, key), end in zip(starts, ends, strict=True)
            ]
        return self._keys[section.name]

    def keys_in_order(self, section: Section) -> list[str]:
        """Every key of a section whose keys stand in order, none of one where they do not."""
        if self._is_small(section):
            keys = [entry.key for entry in self.entries(section)]
        elif self._has_quoted_keys(section):
            return []
        else:
            plain = re.compile(rf"\n {{{section.indent}}}([^\s\"'#\-?:,\[\]{{}}&*!|>%@`][^\s:#]*):(?=[ \r\n])")
            keys = plain.findall(self.lines, section.body - 1, section.end)
        return keys if keys == sorted(set(keys)) else []

    def before(self, section: Section, place: int) -> Stretch | None:
        """The entry that ends at or holds the code point before ``place``."""
        if self._is_small(section):
            above = [entry for entry in self.entries(section) if entry.start < place]
            return above[-1] if above else None
        at = place
        while at > section.body:
            at = self.lines.rfind("\n", section.body, at - 1) + 1 or section.body
            if (key := self._key_at(section, at)) is not None:
                return self._stretch(section, at, key)
        return None

    def after(self, section: Section, place: int) -> Stretch | None:
        """The first entry that begins at or after ``place``, a line's beginning."""
        for start, key in self._entry_starts(section, place, section.end):
            return self._stretch(section, start, key)
        return None

    def mentioning(self, words: str) -> Iterator[Stretch]:
        """Every entry whose text may hold ``words``, as they are or by an escape."""
        for section in self.sections:
            if not section.indent:
                continue
            at = section.body
            while (at := self._mention(words, at, section.end)) >= 0:
                stretch = self.before(section, at + 1)
                if stretch is not None:
                    yield stretch
                at = max(stretch.end if stretch else 0, at + 1)

    def line_of(self, place: int) -> int:
        """The line of a place, counted from 1."""
        return self.lines.count("\n", 0, place) + 1

    def _find(self, section: str, key: str) -> Stretch | None:
        place = self.section(section)
        if place is None or not place.indent:
            return None
        if self._is_small(place):
            found = [stretch for stretch in self.entries(place) if stretch.key == key]
        else:
            found = [self._stretch(place, start, key) for start in sorted(self._starts_of(place, key))]
        if len(found) > 1:
            raise refused(f"'{key}' is given twice in '{section}'", line=self.line_of(found[1].start))
        return found[0] if found else None

    def _is_small(self, section: Section) -> bool:
        """Whether all of a section's entries are looked up at once; lists of decisions are few and long."""
        return section.name == DECISIONS or section.end - section.start <= _SMALL

    def _has_quoted_keys(self, section: Section) -> bool:
        if section.name not in self._quoted:
            openings = (f"\n{' ' * section.indent}{quote}" for quote in "\"'")
            places = (self.lines.find(opening, section.body - 1, section.end) for opening in openings)
            self._quoted[section.name] = any(place >= 0 for place in places)
        return self._quoted[section.name]

    def _mention(self, words: str, start: int, end: int) -> int:
        at = self.lines.find(words, start, end)
        escape = self.lines.find("\\", start, at if at >= 0 else end)
        found = _ESCAPE.search(self.lines, escape, at if at >= 0 else end) if escape >= 0 else None
        return found.start() if found else at

    def _tops(self) -> Iterator[tuple[str, int]]:
        begun = False
        first = _FIRST_LINE.match(self.lines)
        tops = [(0, first.group())] if first else []
        tops += [(found.start() + 1, found.group()[1:]) for found in _TOP_LINE.finditer(self.lines)]
        for start, written in tops:
            if re.match(r"(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)", written):
                continue
            if re.match(r"(?:---|\.\.\.)(?:\s|$)|%", written):
                plain_start = not begun and written.startswith("---") and not written[3:].split("#")[0].strip()
                if not plain_start:
                    raise refused("only a registry that is one YAML document can be edited", line=self.line_of(start))
                begun = True
                continue
            begun = True
            yield key_of(written) or "", start

    def _section(self, name: str, start: int, end: int) -> Section:
        body = self.lines.find("\n", start, end) + 1 or end
        heading = self.lines[start:body].rstrip("\n")
        first = _BODY_LINE.search(self.lines, body, end)
        opens = bool(_SECTION_KEY.match(heading)) and first is not None
        if not opens or first is None or key_of(self._line(first.end())) is None:
            return Section(name, start, body, end, 0)
        return Section(name, start, body, end, len(first.group(1)))

    def _starts_of(self, section: Section, key: str) -> Iterator[int]:
        quoted = (f'"{key}"', f"'{key}'") if self._has_quoted_keys(section) else ()
        for written in (key, *quoted):
            words = f"\n{' ' * section.indent}{written}"
            at = section.body - 1
            while (at := self.lines.find(words, at, section.end)) >= 0:
                if self._key_at(section, at + 1) == key:
                    yield at + 1
                at += 1

    def _entry_starts(self, section: Section, start: int, end: int) -> Iterator[tuple[int, str]]:
        entry = re.compile(rf"\n {{{section.indent}}}(?![ \t\r\n#])")
        for found in entry.finditer(self.lines, max(start - 1, 0), end):
            key = key_of(self._line(found.end()))
            if key is not None:
                yield found.start() + 1, key

    def _key_at(self, section: Section, start: int) -> str | None:
        place = start + section.indent
        if self.lines[start:place].strip(" ") or self.lines[place : place + 1] in ("", " ", "\t", "\r", "\n", "#"):
            return None
        return key_of(self._line(place))

    def _stretch(self, section: Section, start: int, key: str) -> Stretch:
        line_end = self.lines.find("\n", start, section.end)
        following = next(self._entry_starts(section, line_end + 1, section.end), None) if line_end >= 0 else None
        return Stretch(section.name, key, start, following[0] if following else section.end)

    def _line(self, at: int) -> str:
        end = self.lines.find("\n", at)
        return self.lines[at : end if end >= 0 else len(self.lines)]
