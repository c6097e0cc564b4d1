"""A node's text changed, by the fewest slices, into one that says other data.

What stays keeps its bytes: comments, order, quotes, lists in brackets or one item a line.  The steps
are proposals: whoever asks parses the result and holds it against the data that were meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.brackets import Brackets
from directory.registry.emission import Manner, field_lines, in_line, item_lines, mapping_lines
from directory.registry.list_steps import steps
from directory.registry.lookup import plain
from directory.registry.nodes import MappingNode, Node, ScalarNode, SequenceNode
from directory.registry.scalars import encode, is_plain
from directory.registry.splice import Splice
from directory.registry.surroundings import (
    AwkwardError,
    comment_lines,
    dash_of,
    gap_after,
    gap_at,
    indent_at,
    line_end,
    line_start,
    stands_first,
    text_end,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.registry.draft import Value

_SHORT_LISTS = frozenset({"acronyms", "links", "member_of", "distinct_from"})


class Reshape:
    """The slices that make one stretch of text say other data; offsets count in that stretch."""

    def __init__(self, text: str, newline: str, order: Sequence[str], manner: Manner) -> None:
        """``order`` is that of the fields of an entry; ``manner`` how the file sets things in."""
        self._text = text
        self._newline = newline
        self._order = {field: place for place, field in enumerate(order)}
        self._manner = manner
        self.splices: list[Splice] = []

    def pair(self, key: Node, node: Node, value: Value) -> None:
        """Give a key of a mapping that stands on lines of its own another value."""
        if plain(node) == value:
            return
        made = len(self.splices)
        try:
            self._value(key, node, value)
        except AwkwardError:
            del self.splices[made:]
            self._rewrite(key, node, value)

    def mapping(self, node: MappingNode, target: dict[str, Value]) -> None:
        """Make a mapping say ``target``."""
        if node.flow_style:
            self._brackets(node, target)
            return
        pairs = [(str(key.value), key, value) for key, value in node.value]
        renamed = _renamed([(name, plain(value)) for name, _, value in pairs], target)
        kept = [
            (renamed.get(name, name), key, value) for name, key, value in pairs if renamed.get(name, name) in target
        ]
        for name, key, value in pairs:
            if name in renamed:
                self._cut(key.start_mark.index, key.end_mark.index, encode(renamed[name]))
            elif name not in target:
                self._remove_lines(key.start_mark.index, value)
            else:
                self.pair(key, value, target[name])
        added = [name for name in target if name not in {known for known, _, _ in kept}]
        self._add_fields(node, kept, {name: target[name] for name in self._in_order(added)})

    # --- a value in the place of another --------------------------------------------------------

    def _value(self, key: Node, node: Node, value: Value) -> None:
        if isinstance(node, ScalarNode):
            self._scalar(key, node, value)
        elif isinstance(node, SequenceNode) and isinstance(value, list):
            self._brackets(node, value) if node.flow_style else self._items(node, value)
        elif isinstance(node, MappingNode) and isinstance(value, dict):
            self.mapping(node, value)
        else:
            raise AwkwardError

    def _scalar(self, key: Node, node: ScalarNode, value: Value) -> None:
        start, end = node.start_mark.index, text_end(node, self._text)
        if isinstance(value, str):
            if not value or (start == end and self._text[start - 1 : start] != ":"):
                raise AwkwardError
            style = node.style if node.style in ("'", '"') else None
            self._cut(start, end, (" " if start == end else "") + encode(value, style=style))
        elif start == end:
            self._lines_below(key, node, value)
        elif isinstance(value, list):
            self._list_of_one(key, node, value)
        else:
            raise AwkwardError

    def _lines_below(self, key: Node, node: ScalarNode, value: Value) -> None:
        """Give a key without a value a list or a mapping."""
        lines = field_lines(str(key.value), value, indent_at(self._text, key.start_mark.index), self._manner)
        if len(lines) == 1:
            written = encode(str(key.value))
            self._cut(node.start_mark.index, node.end_mark.index, lines[0].lstrip()[len(written) + 1 :])
            return
        self._insert_lines(gap_after(node, self._text).place, lines[1:])

    def _list_of_one(self, key: Node, node: ScalarNode, value: list[Value]) -> None:
        """Make a list of a single value, which keeps its bytes and the comment behind it."""
        start, end = node.start_mark.index, node.end_mark.index
        written = self._text[start:end]
        more = value[1:]
        if not more or value[0] != node.value or "\n" in written or node.style in ("|", ">"):
            raise AwkwardError
        short = str(key.value) in _SHORT_LISTS and (bool(node.style) or is_plain(str(node.value), flow=True))
        if short:
            self._cut(start, start, "[")
            self._cut(end, end, "".join(f", {in_line(item)}" for item in more) + "]")
            return
        margin = indent_at(self._text, key.start_mark.index) + self._manner.dash
        colon = self._text.rfind(":", key.end_mark.index, start)
        self._cut(colon + 1, start, f"{self._newline}{' ' * margin}- ")
        self._insert_lines(gap_after(node, self._text).place, item_lines(more, margin))

    def _rewrite(self, key: Node, node: Node, value: Value) -> None:
        """Write a field anew where no finer step will do."""
        start = key.start_mark.index
        if not stands_first(self._text, start):
            raise AwkwardError
        lines = field_lines(str(key.value), value, indent_at(self._text, start), self._manner)
        gap = gap_after(node, self._text)
        end = gap.place if gap.opens else line_end(self._text, gap.place - 1)
        if not gap.opens and self._text[gap.place - 2 : gap.place] == "\r\n":
            end = gap.place - 2
        lines += comment_lines(node, self._text)
        self._cut(line_start(self._text, start), end, self._newline.join(lines))

    # --- fields ---------------------------------------------------------------------------------

    def _add_fields(self, node: MappingNode, kept: list[tuple[str, Node, Node]], added: dict[str, Value]) -> None:
        if not added:
            return
        first = node.value[0][0].start_mark.index
        margin = indent_at(self._text, first)
        if not kept:
            if not stands_first(self._text, first):
                raise AwkwardError
            self._insert_before(line_start(self._text, first), mapping_lines(added, margin, self._manner))
            return
        for name, value in added.items():
            place = self._gap_for(name, kept)
            lines = field_lines(name, value, margin, self._manner)
            if place is None:
                self._insert_before(line_start(self._text, kept[0][1].start_mark.index), lines)
            else:
                self._insert_lines(place, lines)

    def _gap_for(self, name: str, kept: list[tuple[str, Node, Node]]) -> int | None:
        """Where a new field goes: after the last field that comes before it in order; None: before all."""
        rank = self._order.get(name, len(self._order))
        before = [value for field, _, value in kept if self._order.get(field, len(self._order)) <= rank]
        if not before and stands_first(self._text, kept[0][1].start_mark.index):
            return None
        return gap_after(before[-1] if before else kept[-1][2], self._text).place

    def _in_order(self, names: list[str]) -> list[str]:
        return sorted(names, key=lambda name: self._order.get(name, len(self._order)))

    # --- lists, one item a line -----------------------------------------------------------------

    def _items(self, node: SequenceNode, target: list[Value]) -> None:
        if not target:
            raise AwkwardError
        nodes: list[Node] = node.value
        for tag, start, end, new_start, new_end in steps([plain(item) for item in nodes], target):
            if tag == "equal":
                continue
            shared = min(end - start, new_end - new_start)
            for offset in range(shared):
                self._item(nodes[start + offset], target[new_start + offset])
            for index in range(start + shared, end):
                self._remove_lines(dash_of(nodes, index, self._text), nodes[index])
            if new_start + shared < new_end:
                self._insert_items(nodes, start + shared, target[new_start + shared : new_end])

    def _item(self, node: Node, value: Value) -> None:
        if isinstance(node, MappingNode) and isinstance(value, dict):
            self.mapping(node, value)
        elif isinstance(node, ScalarNode) and isinstance(value, str) and node.start_mark.index < node.end_mark.index:
            style = node.style if node.style in ("'", '"') else None
            self._cut(node.start_mark.index, text_end(node, self._text), encode(value, style=style))
        else:
            raise AwkwardError

    def _insert_items(self, nodes: list[Node], index: int, items: list[Value]) -> None:
        near = max(index - 1, 0)
        dash = dash_of(nodes, near, self._text)
        lines = item_lines(items, indent_at(self._text, dash))
        if index == 0:
            self._insert_before(line_start(self._text, dash), lines)
        else:
            self._insert_lines(gap_after(nodes[near], self._text).place, lines)

    # --- brackets -------------------------------------------------------------------------------

    def _brackets(self, node: Node, target: Value) -> None:
        self.splices += Brackets(self._text, self._newline).reshape(node, target)

    # --- slices ---------------------------------------------------------------------------------

    def _cut(self, start: int, end: int, new: str = "") -> None:
        self.splices.append(Splice(start, end, new))

    def _remove_lines(self, start: int, node: Node) -> None:
        if not stands_first(self._text, start):
            raise AwkwardError
        kept = "".join(line + self._newline for line in comment_lines(node, self._text))
        self._cut(line_start(self._text, start), gap_after(node, self._text).place, kept)

    def _insert_lines(self, place: int, lines: list[str]) -> None:
        opens = place == len(self._text) and not self._text.endswith("\n")
        gap = gap_at(self._text, place) if opens or self._text[place - 1 : place] != "\n" else None
        text = gap.filled(lines, self._newline) if gap else "".join(line + self._newline for line in lines)
        self._cut(place, place, text)

    def _insert_before(self, place: int, lines: list[str]) -> None:
        self._cut(place, place, "".join(line + self._newline for line in lines))


def _renamed(pairs: list[tuple[str, Value]], target: dict[str, Value]) -> dict[str, str]:
    """Keys that only changed their name: gone ones, each with the new one that has its value."""
    known = {name for name, _ in pairs}
    new = [name for name in target if name not in known]
    found: dict[str, str] = {}
    for name, value in pairs:
        if name in target or not isinstance(value, list | dict):
            continue
        other = next((key for key in new if target[key] == value and key not in found.values()), None)
        if other is not None:
            found[name] = other
    return found
