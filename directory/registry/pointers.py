"""Where in the file an entry, one of its fields or one of its values stands, found again when a message needs it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from directory.model import Place, Problem
from directory.registry.load import LoadedRegistry
from directory.registry.nodes import MappingNode, Node, RefusedError, ScalarNode, YamlError, compose, spot_of
from directory.registry.source import line_at, with_line_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Registry
    from directory.registry.blocks import Block


class Pointers:
    """Places in the file of one registry; without its text, an entry's line is all that is known."""

    def __init__(self, registry: Registry) -> None:
        """Look nothing up yet."""
        self._registry = registry
        self._blocks: dict[tuple[str, ...], Block] | None = None
        self._text = ""

    def point(self, problem: Problem, key: str, *path: str, section: str = "") -> Problem:
        """The problem placed at an entry's id, or at the deepest node that the path of keys and values leads to."""
        problem = replace(problem, file=self._registry.path)
        block = self._block(key, section)
        if block is None:
            entry = self._registry.entries.get(key)
            return replace(problem, line=entry.line if entry else 0, column=3 if entry else 0)
        node = self._node(block, path)
        source = line_at(self._text, block.start)
        if node is None:
            return replace(problem, line=block.line, column=_indent(source) + 1, width=len(key), source=source)
        spot = spot_of(node)
        lines = self._text[block.start : block.end].split("\n", spot.line + 1)
        return replace(
            problem,
            line=block.line + spot.line,
            column=spot.column + 1,
            width=spot.width,
            source=lines[spot.line].rstrip("\r"),
        )

    def place(self, key: str, *path: str, section: str = "") -> Place:
        """The place alone."""
        placed = self.point(Problem("", ""), key, *path, section=section)
        return Place(placed.file, placed.line, placed.column)

    def _block(self, key: str, section: str) -> Block | None:
        if not isinstance(self._registry, LoadedRegistry):
            return None
        if self._blocks is None:
            self._text = with_line_feeds(self._registry.text)
            self._blocks = {}
            for block in self._registry.layout.blocks:
                self._blocks.setdefault((block.key,), block)
                self._blocks.setdefault((block.section, block.key), block)
        return self._blocks.get((section, key) if section else (key,))

    def _node(self, block: Block, path: tuple[str, ...]) -> Node | None:
        """The node that the path leads to, as far as it leads."""
        try:
            root = compose(self._text[block.start : block.end], limit=block.end - block.start)
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


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
