"""What stands around a node in its text: line ends, blank rests of lines, dashes, commas, where content ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.registry.nodes import MappingNode, Node, ScalarNode, SequenceNode

if TYPE_CHECKING:
    from collections.abc import Iterator

_DASH = re.compile(r"^[ \t]*(-)(?=[ \t\r\n]|\Z)", re.MULTILINE)
_BLANK_OR_COMMENT = re.compile(r"[ \t]*(?:[ \t]#[^\n]*)?\r?(?=\n|\Z)")
_SPACES_AND_COMMENTS = re.compile(r"(?:\s|(?<=\s)#[^\n]*)*")


class AwkwardError(Exception):
    """The text is written in a way that this step cannot change; a coarser step may."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where new lines can go; ``opens``: the line before has no line end."""

    place: int
    opens: bool = False

    def filled(self, lines: list[str], newline: str) -> str:
        """The lines as they go into the gap."""
        if self.opens:
            return "".join(newline + line for line in lines)
        return "".join(line + newline for line in lines)


def line_start(text: str, place: int) -> int:
    """Where the line of a place begins."""
    return text.rfind("\n", 0, place) + 1


def line_end(text: str, place: int) -> int:
    """Where the line of a place ends, before its line end."""
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    return end - 1 if end > place and text[end - 1] == "\r" else end


def indent_at(text: str, place: int) -> int:
    """The column of a place, from 0."""
    return place - line_start(text, place)


def stands_first(text: str, place: int) -> bool:
    """Whether only spaces stand before a place in its line."""
    return not text[line_start(text, place) : place].strip(" ")


def content_end(node: Node, text: str) -> int:
    """Where the last sign of a node's content ends; for a text that keeps its last line ends, after those."""
    if isinstance(node, ScalarNode):
        start, end = node.start_mark.index, node.end_mark.index
        if node.style not in ("|", ">"):
            return int(end)
        if "+" in text[start : line_end(text, start)].split("#", maxsplit=1)[0]:
            return int(end)
        return text_end(node, text)
    if not isinstance(node, SequenceNode | MappingNode) or node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return content_end(last[1] if isinstance(last, tuple) else last, text)


def text_end(node: ScalarNode, text: str) -> int:
    """Where the last sign of a scalar ends, the line ends that it may keep left out."""
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    return start + len(text[start:end].rstrip(" \t\r\n")) if node.style in ("|", ">") else end


def gap_after(node: Node, text: str) -> Gap:
    """The place for new lines after a node that ends its line."""
    return gap_at(text, content_end(node, text))


def gap_at(text: str, end: int) -> Gap:
    """The place for new lines after content that ends at ``end``."""
    if end and text[end - 1] == "\n":
        return Gap(end)
    rest = _BLANK_OR_COMMENT.match(text, end)
    if rest is None:
        raise AwkwardError
    stop = rest.end()
    return Gap(stop + 1) if stop < len(text) else Gap(stop, opens=True)


def dash_of(items: list[Node], index: int, text: str) -> int:
    """Where the dash of a list's item stands; the item must begin its line."""
    start = content_end(items[index - 1], text) if index else 0
    stop = items[index].start_mark.index
    dash = text.rfind("-", start, stop if stop > start else stop + 1)
    if items[index].start_mark.index == items[index].end_mark.index:
        dash = text.rfind("-", start, stop)
    found = _DASH.match(text, line_start(text, dash)) if dash >= 0 else None
    if found is None or found.start(1) != dash or text[dash + 1 : stop].split("#", maxsplit=1)[0].strip():
        raise AwkwardError
    return dash


def after_spaces(text: str, place: int) -> int:
    """The first place from ``place`` on that is neither space nor comment."""
    found = _SPACES_AND_COMMENTS.match(text, place)
    return found.end() if found else place


def comment_lines(node: Node, text: str) -> list[str]:
    """The comments that stand on lines of their own inside a list or a mapping, without line ends."""
    found: list[str] = []
    at = line_end(text, int(node.start_mark.index))
    for start, end in _scalars(node, text):
        found += _comments_between(text, at, start)
        at = max(at, end)
    if isinstance(node, ScalarNode):
        return []
    return found + _comments_between(text, at, content_end(node, text))


def _scalars(node: Node, text: str) -> Iterator[tuple[int, int]]:
    if isinstance(node, SequenceNode | MappingNode):
        for child in node.value:
            for inner in child if isinstance(child, tuple) else (child,):
                yield from _scalars(inner, text)
    else:
        end = text_end(node, text) if isinstance(node, ScalarNode) else int(node.end_mark.index)
        yield int(node.start_mark.index), end


def _comments_between(text: str, start: int, end: int) -> list[str]:
    lines = text[start:end].split("\n")[1:]
    return [line.rstrip("\r") for line in lines if line.lstrip().startswith("#")]
