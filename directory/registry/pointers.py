"""Where in the file an entry, one of its fields or one of its values stands, found again when a message needs it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from directory.model import Place, Problem
from directory.registry.fields import DECISIONS, DOCUMENTS, SECTIONS
from directory.registry.load import LoadedRegistry
from directory.registry.nodes import MappingNode, Node, RefusedError, ScalarNode, Spot, YamlError, compose, spot_of
from directory.registry.paged_values import PagedValues
from directory.registry.source import LONGEST_SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Registry
    from directory.registry.cutting import Block
    from directory.registry.pages import Page, Pages


class Pointers:
    """Places in the file of one registry; without its text, an entry's line is all that is known."""

    def __init__(self, registry: Registry) -> None:
        """Look nothing up yet."""
        self._registry = registry
        self._lines: list[int] = []
        self._numbers: dict[Page, int] = {}
        self._cut: dict[int, tuple[str, dict[tuple[str, str], Block]]] = {}

    def point(self, problem: Problem, key: str, *path: str, section: str = "") -> Problem:
        """The problem placed at an entry's id, or at the deepest node that the path of keys and values leads to."""
        problem = replace(problem, file=self._registry.path)
        found = self._found(key, section)
        if found is None:
            entry = self._registry.entries.get(key)
            return replace(problem, line=entry.line if entry else 0, column=3 if entry else 0)
        line, text = found
        node = self._node(text, path)
        spot = spot_of(node) if node else _spot_in_lines(text, key, path)
        source = text.split("\n", spot.line + 1)[spot.line][: spot.column + LONGEST_SOURCE].rstrip("\r")
        return replace(problem, line=line + spot.line, column=spot.column + 1, width=spot.width, source=source)

    def place(self, key: str, *path: str, section: str = "") -> Place:
        """The place alone."""
        placed = self.point(Problem("", ""), key, *path, section=section)
        return Place(placed.file, placed.line, placed.column)

    def _found(self, key: str, section: str) -> tuple[int, str] | None:
        """The first line of a block, and its text."""
        registry = self._registry
        if not isinstance(registry, LoadedRegistry):
            return None
        if not self._lines:
            self._lines = registry.pages.lines()
            self._numbers = {page: number for number, page in enumerate(registry.pages.pages)}
        if section == DECISIONS:
            pages = [page for page in registry.pages.pages if page.said.not_same or page.said.ignored]
        else:
            values = registry.documents if section == DOCUMENTS else registry.entries
            home = values.home(key) if isinstance(values, PagedValues) else None
            pages = [home] if home else []
        for page in pages:
            number = self._numbers[page]
            text, blocks = self._blocks(registry.pages, number)
            names = [section] if section else SECTIONS
            for block in filter(None, (blocks.get((name, key)) for name in names)):
                return self._lines[number] + block.line - 1, text[block.start : block.end]
        return None

    def _blocks(self, pages: Pages, number: int) -> tuple[str, dict[tuple[str, str], Block]]:
        if number not in self._cut:
            blocks: dict[tuple[str, str], Block] = {}
            for block in pages.blocks(number):
                blocks.setdefault((block.section, block.key), block)
            self._cut[number] = pages.text(number), blocks
        return self._cut[number]

    @staticmethod
    def _node(text: str, path: tuple[str, ...]) -> Node | None:
        """The node that the path leads to, as far as it leads."""
        try:
            root = compose(text, limit=len(text))
        except (RefusedError, YamlError):
            return None
        if not isinstance(root, MappingNode) or not root.value:
            return None
        key, found = root.value[0]
        node: Node = key
        for step in path:
            following = next(_steps(found, step), None)
            if following is None:
                break
            node, found = following
        return node


def _steps(node: Any, step: str) -> Iterator[tuple[Node, Node]]:
    """The node to point at, and the one to go on from: a mapping's key and value, or a list's item."""
    if isinstance(node, ScalarNode):
        if node.value.strip() == step:
            yield node, node
    elif isinstance(node, MappingNode):
        yield from ((key, value) for key, value in node.value if getattr(key, "value", None) == step)
        for _, value in node.value:
            if isinstance(value, ScalarNode) and value.value.strip() == step:
                yield value, value
    else:
        for item in node.value:
            yield from _steps(item, step)


def _spot_in_lines(text: str, key: str, path: tuple[str, ...]) -> Spot:
    """Where the last step of the path stands in a block that does not parse; its key where that is not seen."""
    lines = text.split("\n")
    word = re.compile(rf"(?<![\w-]){re.escape(path[-1])}(?![\w-])") if path else None
    for number, line in enumerate(lines[1:] if word else (), start=1):
        if word and (found := word.search(line)):
            return Spot(number, found.start(), len(found.group()))
    return Spot(0, _indent(text), len(key))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
