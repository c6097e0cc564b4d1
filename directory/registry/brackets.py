"""Lists and mappings in brackets changed, by the fewest slices, into ones that say other data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.emission import in_line, pair_in_line
from directory.registry.list_steps import steps
from directory.registry.lookup import plain
from directory.registry.nodes import MappingNode, Node, ScalarNode
from directory.registry.scalars import encode
from directory.registry.splice import Splice
from directory.registry.surroundings import AwkwardError, after_spaces, line_end, line_start, stands_first

if TYPE_CHECKING:
    from directory.registry.draft import Value


class Brackets:
    """The slices for nodes between brackets; offsets count in ``text``."""

    def __init__(self, text: str, newline: str) -> None:
        """Begin without slices."""
        self._text = text
        self._newline = newline
        self._splices: list[Splice] = []

    def reshape(self, node: Node, target: Value) -> list[Splice]:
        """The slices that make ``node`` say ``target``."""
        self._value(node, target)
        return self._splices

    def _value(self, node: Node, target: Value) -> None:
        if plain(node) == target:
            return
        if isinstance(node, MappingNode) and isinstance(target, dict):
            self._mapping(node, target)
        elif isinstance(node, ScalarNode) or not isinstance(target, list):
            self._rewrite(node, target)
        else:
            self._list(node, target)

    def _rewrite(self, node: Node, target: Value) -> None:
        start, end = node.start_mark.index, node.end_mark.index
        style = node.style if isinstance(node, ScalarNode) and node.style in ("'", '"') else None
        new = encode(target, flow=True, style=style) if isinstance(target, str) else in_line(target)
        if start == end:
            # a value left out: the colon may be there or not
            colon = self._text[:start].rstrip(" ").endswith(":")
            new = (" " if self._text[start - 1] == ":" else "") + new if colon else f": {new}"
        self._splices.append(Splice(start, end, new))

    def _list(self, node: Node, target: list[Value]) -> None:
        nodes: list[Node] = node.value
        spans = [(item.start_mark.index, item.end_mark.index) for item in nodes]
        gone: set[int] = set()
        new: dict[int, list[str]] = {}
        for tag, start, end, new_start, new_end in steps([plain(item) for item in nodes], target):
            if tag == "equal":
                continue
            shared = min(end - start, new_end - new_start)
            for offset in range(shared):
                self._value(nodes[start + offset], target[new_start + offset])
            gone.update(range(start + shared, end))
            if new_start + shared < new_end:
                new[start + shared] = [in_line(value) for value in target[new_start + shared : new_end]]
        self._members(node, spans, gone, new)

    def _mapping(self, node: MappingNode, target: dict[str, Value]) -> None:
        spans = [(key.start_mark.index, max(key.end_mark.index, value.end_mark.index)) for key, value in node.value]
        gone: set[int] = set()
        known: set[str] = set()
        for index, (key, value) in enumerate(node.value):
            name = plain(key)
            if not isinstance(name, str) or name not in target:
                gone.add(index)
                continue
            known.add(name)
            self._value(value, target[name])
        added = [pair_in_line(name, value) for name, value in target.items() if name not in known]
        self._members(node, spans, gone, {len(spans): added} if added else {})

    def _members(self, node: Node, spans: list[tuple[int, int]], gone: set[int], new: dict[int, list[str]]) -> None:
        kept = [index for index in range(len(spans)) if index not in gone]
        if not kept:
            self._refill(node, [text for texts in new.values() for text in texts])
            return
        tail = _runs(gone)[-1:]
        ends = [texts for index, texts in new.items() if index > kept[-1]]
        if tail and tail[0][1] == len(spans) - 1 and ends:
            # what comes last takes the place of what went
            texts = [text for group in ends for text in group]
            self._splices.append(Splice(spans[tail[0][0]][0], spans[tail[0][1]][1], ", ".join(texts)))
            gone -= set(range(tail[0][0], tail[0][1] + 1))
            new = {index: texts for index, texts in new.items() if index <= kept[-1]}
        self._remove(spans, gone)
        for index, texts in new.items():
            before = [place for place in kept if place < index]
            if before and before[-1] == kept[-1]:
                self._append(node, spans[before[-1]], texts)
            else:
                place = spans[next(place for place in kept if place >= index)][0]
                self._splices.append(Splice(place, place, "".join(f"{text}, " for text in texts)))

    def _refill(self, node: Node, texts: list[str]) -> None:
        start, end = node.start_mark.index + 1, node.end_mark.index - 1
        if "#" in self._text[start:end] and node.value:
            raise AwkwardError
        if self._text[start:end].strip() and not node.value:
            self._splices.append(Splice(start, start, ", ".join(texts) + " "))
        else:
            self._splices.append(Splice(start, end, ", ".join(texts)))

    def _remove(self, spans: list[tuple[int, int]], gone: set[int]) -> None:
        for first, last in _runs(gone):
            start, end = spans[first][0], spans[last][1]
            if last + 1 < len(spans):
                end = spans[last + 1][0]
            elif "#" not in self._text[spans[first - 1][1] : start]:
                start = spans[first - 1][1]
            else:
                comma = after_spaces(self._text, end)
                end = comma + 1 if self._text[comma : comma + 1] == "," else end
            self._splices.append(Splice(start, end, ""))

    def _append(self, node: Node, last: tuple[int, int], texts: list[str]) -> None:
        start, end = last
        after = after_spaces(self._text, end)
        comma = after if self._text[after : after + 1] == "," else -1
        on_lines = "\n" in self._text[node.start_mark.index : start] and stands_first(self._text, start)
        if not on_lines:
            if comma >= 0:
                self._splices.append(Splice(comma + 1, comma + 1, " " + ", ".join(texts)))
            else:
                self._splices.append(Splice(end, end, "".join(f", {text}" for text in texts)))
            return
        self._append_lines(node, (start, end, comma), texts)

    def _append_lines(self, node: Node, place: tuple[int, int, int], texts: list[str]) -> None:
        start, end, comma = place
        margin = self._newline + self._text[line_start(self._text, start) : start]
        stop = line_end(self._text, comma if comma >= 0 else end)
        if stop >= node.end_mark.index:
            lead = comma + 1 if comma >= 0 else end
            self._splices.append(
                Splice(lead, lead, ("" if comma >= 0 else ",") + ",".join(margin + text for text in texts))
            )
            return
        if comma >= 0:
            self._splices.append(Splice(stop, stop, "".join(f"{margin}{text}," for text in texts)))
            return
        self._splices.append(Splice(end, end, ","))
        self._splices.append(Splice(stop, stop, ",".join(margin + text for text in texts)))


def _runs(indices: set[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for index in sorted(indices):
        if runs and runs[-1][1] == index - 1:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs
