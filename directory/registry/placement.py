"""Changed data turned into slices of the registry's text: where an entry stands, and where a new one goes."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.errors import EditRefusedError
from directory.registry.emission import Manner, field_lines
from directory.registry.fields import DECISIONS, DOCUMENTS, ORGANISATIONS, PEOPLE, fields_of
from directory.registry.nodes import MappingNode, SequenceNode
from directory.registry.refusal import refused
from directory.registry.reshape import Reshape
from directory.registry.splice import Splice
from directory.registry.surroundings import AwkwardError, Gap, content_end, gap_after, gap_at, indent_at, line_end

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.registry.draft import Unit, Value
    from directory.registry.lookup import Parsed, Reading
    from directory.registry.outline import Outline, Section, Stretch

# two entries may stand in order by chance
_ENOUGH_FOR_AN_ORDER = 3
_ORDER = (ORGANISATIONS, PEOPLE, DOCUMENTS, DECISIONS)


class Placement:
    """The slices of one text for one set of changes."""

    def __init__(self, reading: Reading) -> None:
        """Begin without slices."""
        self._reading = reading
        self._outline: Outline = reading.outline
        self._text = reading.outline.lines
        self._newline = reading.outline.newline
        # at one place, what goes into an entry comes before a new entry, and that before a new section
        self._inner: list[Splice] = []
        self._entries: list[Splice] = []
        self._sections: list[Splice] = []

    def splices(self, changes: Mapping[Unit, Value | None]) -> list[Splice]:
        """The slices that make the text say what the changes say; refuses what it finds no way for."""
        by_section: dict[str, dict[str, Value | None]] = {}
        for (section, key), value in changes.items():
            by_section.setdefault(section, {})[key] = value
        for section in sorted(by_section, key=_ORDER.index):
            try:
                self._section(section, by_section[section])
            except AwkwardError:
                keys = ", ".join(f"'{key}'" for key in by_section[section])
                raise refused(f"the way {keys} is written leaves no safe way to edit it; edit it by hand") from None
        return [*self._inner, *self._entries, *self._sections]

    def _section(self, name: str, changes: dict[str, Value | None]) -> None:
        place = self._outline.section(name)
        if place is None:
            self._new_section(name, _present(changes))
        elif place.indent:
            for key, value in changes.items():
                self._unit(place, key, value)
        else:
            self._inline_section(place, changes)

    # --- one entry ------------------------------------------------------------------------------

    def _unit(self, section: Section, key: str, value: Value | None) -> None:
        stretch = self._outline.find(section.name, key)
        if stretch is None:
            if value is not None:
                self._new_entry(section, key, value)
            return
        parsed = self._reading.entry(stretch)
        if value is None:
            gap = gap_after(parsed.value, parsed.text)
            self._inner.append(Splice(stretch.start, stretch.start + gap.place, ""))
            return
        reshape = Reshape(parsed.text, self._newline, _order(section.name), _manner(parsed))
        reshape.pair(parsed.key, parsed.value, value)
        self._add(stretch.start, reshape.splices)

    def _new_entry(self, section: Section, key: str, value: Value) -> None:
        before = self._neighbour_above(section, key)
        near = before or self._outline.after(section, section.body)
        lines = field_lines(key, value, section.indent, self._manner_near(near))
        if before is None:
            place = self._above_comments(section, near)
            blank = self._blank_between(near)
            self._entries.append(Splice(place, place, Gap(place).filled([*lines, *blank], self._newline)))
            return
        gap = self._end_of(section, before)
        filled = gap.filled([*self._blank_between(before), *lines], self._newline)
        self._entries.append(Splice(gap.place, gap.place, filled))

    def _neighbour_above(self, section: Section, key: str) -> Stretch | None:
        """The entry that the new one follows: the last, or in a section in order of ids the one before it."""
        if section.name == DECISIONS:
            return self._outline.before(section, section.end)
        keys = self._outline.keys_in_order(section)
        if len(keys) < _ENOUGH_FOR_AN_ORDER:
            return self._outline.before(section, section.end)
        place = bisect_left(keys, key)
        return self._outline.find(section.name, keys[place - 1]) if place else None

    def _end_of(self, section: Section, stretch: Stretch) -> Gap:
        """The place after an entry and the comments that stand in as far as its fields do."""
        text = self._text
        try:
            parsed = self._reading.entry(stretch)
            gap = gap_after(parsed.value, parsed.text)
        except (EditRefusedError, AwkwardError):
            gap = gap_at(text[stretch.start : stretch.end], _last_content(text, stretch))
        place = stretch.start + gap.place
        while not gap.opens and place < stretch.end:
            line = text[place : line_end(text, place)]
            inner = len(line) - len(line.lstrip(" ")) > section.indent and line.lstrip(" ").startswith("#")
            if not inner:
                break
            following = text.find("\n", place) + 1
            if not following:
                return Gap(len(text), opens=True)
            place = following
        return Gap(place, gap.opens)

    def _above_comments(self, section: Section, stretch: Stretch | None) -> int:
        """Where the comment directly above the section's first entry begins."""
        place = stretch.start if stretch else section.body
        while place > section.body:
            above = self._text.rfind("\n", section.body, place - 1) + 1 or section.body
            if not self._text[above:place].lstrip(" ").startswith("#"):
                break
            place = above
        return place

    def _blank_between(self, near: Stretch | None) -> list[str]:
        """A blank line where the file sets entries apart by one."""
        if near is None:
            return []
        section = self._outline.section(near.section)
        above = self._outline.before(section, near.start) if section else None
        text = self._text[above.start : above.end] if above else self._text[near.start : near.end]
        if above is None and section and self._outline.after(section, near.end) is None:
            return []
        return (
            [""] if any(not line.strip() for line in text.rstrip(" ").split("\n")[1:-1]) and _ends_blank(text) else []
        )

    def _manner_near(self, near: Stretch | None) -> Manner:
        if near is None:
            return Manner()
        try:
            return _manner(self._reading.entry(near))
        except EditRefusedError:
            return Manner()

    # --- sections -------------------------------------------------------------------------------

    def _inline_section(self, place: Section, changes: dict[str, Value | None]) -> None:
        values = self._reading.inline_values(place)
        parsed = self._reading.inline(place)
        if not values:
            self._fill_section(place, parsed, _present(changes))
            return
        target = {key: value for key, value in {**values, **changes}.items() if value is not None}
        reshape = Reshape(parsed.text, self._newline, (), Manner())
        reshape.pair(parsed.key, parsed.value, target)
        self._add(place.start, reshape.splices)

    def _fill_section(self, place: Section, parsed: Parsed, entries: dict[str, Value]) -> None:
        """Give a section that holds nothing its first entries."""
        node = parsed.value
        if isinstance(node, SequenceNode | MappingNode) or node.start_mark.index < node.end_mark.index:
            start = place.start + parsed.text.index(":", parsed.key.end_mark.index) + 1
            self._inner.append(Splice(start, place.start + node.end_mark.index, ""))
        lines = [line for key, value in entries.items() for line in field_lines(key, value, 2, Manner())]
        gap = gap_at(self._text, place.start + content_end(node, parsed.text))
        self._inner.append(Splice(gap.place, gap.place, gap.filled(lines, self._newline)))

    def _new_section(self, name: str, entries: dict[str, Value]) -> None:
        if not entries:
            return
        lines = [f"{name}:", *(line for key, value in entries.items() for line in field_lines(key, value, 2, Manner()))]
        above = [place for place in self._outline.sections if place.name in _ORDER[: _ORDER.index(name)]]
        last = self._outline.sections[-1] if self._outline.sections else None
        after = above[-1] if above else last
        gap = self._section_end(after) if after else self._end_of_text()
        blank = [""] if after else []
        self._sections.append(Splice(gap.place, gap.place, gap.filled([*blank, *lines], self._newline)))

    def _section_end(self, section: Section) -> Gap:
        entry = self._outline.before(section, section.end) if section.indent else None
        if entry:
            return self._end_of(section, entry)
        if section == self._outline.sections[-1]:
            return self._end_of_text()
        parsed = self._reading.inline(section)
        gap = gap_after(parsed.value, parsed.text)
        return Gap(section.start + gap.place, gap.opens)

    def _end_of_text(self) -> Gap:
        return Gap(len(self._text), opens=bool(self._text) and not self._text.endswith("\n"))

    def _add(self, start: int, splices: list[Splice]) -> None:
        self._inner += [Splice(start + splice.start, start + splice.end, splice.text) for splice in splices]


def _present(changes: dict[str, Value | None]) -> dict[str, Value]:
    return {key: value for key, value in changes.items() if value is not None}


def _order(section: str) -> tuple[str, ...]:
    return tuple(fields_of(section)) if section != DECISIONS else ()


def _manner(parsed: Parsed) -> Manner:
    """How an entry sets its fields and list items in."""
    node = parsed.value
    if not isinstance(node, MappingNode) or node.flow_style or not node.value:
        return Manner()
    key = indent_at(parsed.text, parsed.key.start_mark.index)
    field = indent_at(parsed.text, node.value[0][0].start_mark.index)
    lists = [value for _, value in node.value if isinstance(value, SequenceNode) and not value.flow_style]
    dashes = [indent_at(parsed.text, item.start_mark.index) for item in lists]
    return Manner(max(field - key, 1), max(dashes[0] - field, 0) if dashes else 2)


def _last_content(text: str, stretch: Stretch) -> int:
    """Where the last line of an entry ends that is neither blank nor a comment, counted from the entry's start."""
    at = end = 0
    for line in text[stretch.start : stretch.end].split("\n"):
        if line.strip() and not line.lstrip().startswith("#"):
            end = at + len(line.rstrip("\r"))
        at += len(line) + 1
    return end


def _ends_blank(text: str) -> bool:
    """Whether a blank line stands after the entry's last content."""
    lines = text.split("\n")[:-1]
    while lines and lines[-1].lstrip(" ").startswith("#"):
        lines.pop()
    return bool(lines) and not lines[-1].strip()
