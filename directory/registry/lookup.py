"""The registry's text read where it is asked for: one entry parsed at a time, its nodes with their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.registry.fields import DECISIONS
from directory.registry.nodes import (
    MAX_BLOCK_BYTES,
    MAX_ENTRY_BYTES,
    MappingNode,
    Node,
    RefusedError,
    ScalarNode,
    SequenceNode,
    YamlError,
    compose,
)
from directory.registry.refusal import refused, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.registry.draft import Unit, Value
    from directory.registry.outline import Outline, Section, Stretch

_WORTH_A_LOOK = 100_000


@dataclass(frozen=True, slots=True)
class Parsed:
    """A stretch as parsed: offsets of its nodes count from ``start``; ``value`` is that of its one key."""

    start: int
    text: str
    key: Node
    value: Node


class Reading:
    """A text looked into on demand; what was parsed once is kept."""

    def __init__(self, outline: Outline) -> None:
        """Nothing is parsed yet."""
        self.outline = outline
        self._parsed: dict[tuple[int, int], Parsed] = {}

    def value(self, section: str, key: str) -> Value | None:
        """What stands under the key; refuses what does not parse."""
        place = self.outline.section(section)
        if place is None:
            return None
        if not place.indent:
            return self.inline_values(place).get(key)
        stretch = self.outline.find(section, key)
        return None if stretch is None else plain(self.entry(stretch).value)

    def mentioning(self, words: str) -> Iterator[Unit]:
        """The units whose text may hold ``words``."""
        for stretch in self.outline.mentioning(words):
            yield stretch.section, stretch.key
        for section in self.outline.sections:
            if section.name and not section.indent and self._is_known(section):
                yield from ((section.name, key) for key in self.inline_values(section))

    def may_hold(self, section: str, key: str, words: str) -> bool:
        """Whether the unit may hold ``words``; a short one always may."""
        place = self.outline.section(section)
        if place is None or not place.indent:
            return place is not None
        stretch = self.outline.find(section, key)
        if stretch is None or stretch.end - stretch.start < _WORTH_A_LOOK:
            return stretch is not None
        text = self.outline.lines
        return words in text[stretch.start : stretch.end] or text.find("\\", stretch.start, stretch.end) >= 0

    def entry(self, stretch: Stretch) -> Parsed:
        """An entry parsed; refuses what does not parse as one key with its value."""
        limit = MAX_BLOCK_BYTES if stretch.section == DECISIONS else MAX_ENTRY_BYTES
        return self._read(stretch.start, stretch.end, stretch.key, limit)

    def inline(self, section: Section) -> Parsed:
        """A section parsed as a whole, where its entries do not stand on lines of their own."""
        return self._read(section.start, section.end, section.name, MAX_ENTRY_BYTES)

    def inline_values(self, section: Section) -> dict[str, Value]:
        """The data of a section that is parsed as a whole."""
        found = plain(self.inline(section).value)
        if found in ("", "~", []):
            return {}
        if not isinstance(found, dict):
            raise refused(f"the section '{section.name}' is no mapping", line=self.outline.line_of(section.start))
        return found

    def forget(self) -> None:
        """Let go of what was parsed: the nodes of a large file take many times its size."""
        self._parsed.clear()

    def _is_known(self, section: Section) -> bool:
        return section.name in ("organisations", "people", "documents", "decisions")

    def _read(self, start: int, end: int, key: str, limit: int) -> Parsed:
        if (start, end) not in self._parsed:
            text = self.outline.lines[start:end]
            try:
                node = compose(text, limit=limit)
            except (YamlError, RefusedError) as error:
                raise unreadable(f"'{key}'", error, self.outline.line_of(start)) from error
            if not isinstance(node, MappingNode) or len(node.value) != 1:
                raise refused(f"'{key}' is not written as an entry is", line=self.outline.line_of(start))
            self._parsed[start, end] = Parsed(start, text, *node.value[0])
            if plain(node.value[0][0]) != key:
                line = self.outline.line_of(start)
                raise refused(f"the key '{key}' is written in a way that is not edited", line=line)
        return self._parsed[start, end]


def plain(node: Node) -> Value:
    """The data of a node: texts, lists and mappings; refuses a key given twice and a key that is no text."""
    if isinstance(node, ScalarNode):
        return str(node.value)
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.value]
    found: dict[str, Value] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            raise refused("a key that is no text stands here")
        if key.value in found:
            raise refused(f"the key '{key.value}' is given twice in one place", hint="take one of them out")
        found[key.value] = plain(value)
    return found
