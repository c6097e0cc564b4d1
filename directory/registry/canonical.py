"""One entry written out in the registry's canonical layout, every comment beside what it speaks of.

Fields stand in the order of the table; names one a line; short lists in brackets.  How a text is
quoted stays, unless it stood on several lines; so does the column of a comment behind a value, where
there is room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.fields import DECISIONS, DOCUMENTS, fields_of
from directory.registry.lookup import plain
from directory.registry.neat import IN_BRACKETS, LONGEST_LIST
from directory.registry.nodes import MappingNode, Node, ScalarNode, SequenceNode
from directory.registry.scalars import encode
from directory.registry.surroundings import line_end

if TYPE_CHECKING:
    from directory.registry.remarks import Remarks

_STEP = 2


class Canonical:
    """The lines of one entry; ``blocks`` allows texts on several lines to stay so."""

    def __init__(self, text: str, section: str, remarks: Remarks, *, blocks: bool = True) -> None:
        """``text`` is what the nodes' offsets count in."""
        self._text = text
        self._section = section
        self._remarks = remarks
        self._blocks = blocks
        self._order = {name: place for place, name in enumerate(fields_of(section))}
        self.lines: list[str] = []

    def entry(self, key: Node, value: Node) -> list[str]:
        """The lines of a key with its value, ``indent`` columns in."""
        self._pair(key, value, _STEP, depth=1)
        return self.lines

    def section(self, key: Node, value: Node) -> list[str]:
        """The lines of a section whose entries did not stand on lines of their own."""
        if isinstance(value, MappingNode) and value.value:
            self._line(0, f"{self._written(key)}:", (key,))
            for name, inner in value.value:
                self._pair(name, inner, _STEP, depth=1)
        else:
            empty = " {}" if isinstance(value, MappingNode) else ""
            self._line(0, f"{self._written(key)}:{empty}", (key, value))
        self._after(key, 0)
        return self.lines

    # --- a key and its value --------------------------------------------------------------------

    def _pair(self, key: Node, value: Node, indent: int, *, depth: int) -> None:
        head = f"{self._written(key)}:"
        if isinstance(value, MappingNode) and value.value and not self._is_short(key, value, depth):
            self._line(indent, head, (key,))
            for name, inner in self._ordered(value, depth):
                self._pair(name, inner, indent + _STEP, depth=depth + 1)
        elif isinstance(value, SequenceNode) and value.value and not self._is_short(key, value, depth):
            self._line(indent, head, (key,))
            for item in value.value:
                self._item(item, indent + _STEP)
        elif isinstance(value, ScalarNode) and value.style in ("|", ">") and self._blocks and _ends_once(value):
            self._block(head, key, value, indent)
        else:
            self._line(indent, f"{head} {self._written(value)}".rstrip(), (key, *self._leaves_of(value)))
        self._after(key, indent)

    def _item(self, item: Node, indent: int) -> None:
        if isinstance(item, MappingNode) and item.value and self._remarks.touch(item):
            for place, (key, value) in enumerate(item.value):
                dash = "- " if not place else "  "
                self._line(
                    indent,
                    f"{dash}{self._written(key)}: {self._written(value)}".rstrip(),
                    (key, *self._leaves_of(value)),
                )
        elif isinstance(item, ScalarNode):
            self._line(indent, f"- {self._written(item)}", (item,))
        else:
            self._line(indent, f"- {self._in_line(item)}", self._leaves_of(item))
        self._after(item, indent)

    def _ordered(self, node: MappingNode, depth: int) -> list[tuple[Node, Node]]:
        pairs: list[tuple[Node, Node]] = list(node.value)
        if depth != 1 or self._section == DECISIONS:
            return pairs
        return sorted(pairs, key=lambda pair: self._order.get(str(plain(pair[0])), len(self._order)))

    def _is_short(self, key: Node, value: Node, depth: int) -> bool:
        """Whether a list or mapping is to stand in brackets on its key's line."""
        if self._remarks.touch(value):
            return False
        named = depth == 2 and (str(plain(key)) in IN_BRACKETS or _is_one_in_brackets(value))
        roles = self._section == DOCUMENTS and depth == 3 and isinstance(value, SequenceNode)
        return (named or roles) and isinstance(value, SequenceNode) and len(self._in_line(value)) <= LONGEST_LIST

    # --- texts ----------------------------------------------------------------------------------

    def _written(self, node: Node, *, flow: bool = False) -> str:
        """A scalar as it was written where that is one line, else anew."""
        start, end = node.start_mark.index, node.end_mark.index
        written = self._text[start:end]
        if not isinstance(node, ScalarNode):
            return self._in_line(node)
        if "\n" in written or node.style in ("|", ">"):
            return encode(str(node.value), flow=flow)
        if flow and not node.style and start < end:
            return encode(str(node.value), flow=True)
        return written

    def _in_line(self, node: Node) -> str:
        if isinstance(node, SequenceNode):
            return f"[{', '.join(self._in_line(item) for item in node.value)}]"
        if isinstance(node, MappingNode):
            pairs = (f"{self._written(key, flow=True)}: {self._in_line(value)}".rstrip() for key, value in node.value)
            return f"{{{', '.join(pairs)}}}"
        return self._written(node, flow=True)

    def _block(self, head: str, key: Node, node: ScalarNode, indent: int) -> None:
        """A text on lines of its own, moved to the right column."""
        start, end = node.start_mark.index, node.end_mark.index
        header_end = line_end(self._text, start)
        header = self._text[start:header_end].rstrip().replace("+", "", 1)
        body = self._text[header_end:end].removeprefix("\r").removeprefix("\n").rstrip().split("\n")
        margin = min((len(line) - len(line.lstrip(" ")) for line in body if line.strip()), default=0)
        self._line(indent, f"{head} {header}", (key,))
        inner = " " * (indent + _STEP)
        self.lines += [f"{inner}{line[margin:]}".rstrip("\r") if line.strip() else "" for line in body]
        self.lines += [" " * indent + comment for _, comment in self._remarks.behind.get(id(node), ())]

    # --- lines ----------------------------------------------------------------------------------

    def _leaves_of(self, node: Node) -> tuple[Node, ...]:
        if isinstance(node, MappingNode):
            return tuple(leaf for pair in node.value for one in pair for leaf in self._leaves_of(one)) or (node,)
        if isinstance(node, SequenceNode):
            return tuple(leaf for item in node.value for leaf in self._leaves_of(item)) or (node,)
        return (node,)

    def _line(self, indent: int, written: str, leaves: tuple[Node, ...]) -> None:
        margin = " " * indent
        before = [comment for leaf in leaves for comment in self._remarks.before.get(id(leaf), ())]
        behind = [comment for leaf in leaves for comment in self._remarks.behind.get(id(leaf), ())]
        self.lines += [margin + comment for comment in before]
        line = margin + written
        for column, comment in behind:
            line = f"{line:<{max(column - 2, 0)}}  {comment}"
        self.lines.append(line)

    def _after(self, owner: Node, indent: int) -> None:
        self.lines += [" " * indent + comment for comment in self._remarks.after.get(id(owner), ())]


def _is_one_in_brackets(value: Node) -> bool:
    """Whether a list of one text was written in brackets; longer ones hold names, and names hold commas."""
    return (
        isinstance(value, SequenceNode)
        and bool(value.flow_style)
        and len(value.value) == 1
        and isinstance(value.value[0], ScalarNode)
    )


def _ends_once(node: ScalarNode) -> bool:
    """Whether a text ends in one line end at most, so that no blank line behind it belongs to it."""
    value = str(node.value)
    return bool(value.strip()) and not value.endswith("\n\n")
