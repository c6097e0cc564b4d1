"""The comments of one entry's text, each with the part of the entry that it speaks of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from directory.registry.nodes import MappingNode, Node, ScalarNode, SequenceNode
from directory.registry.surroundings import dash_of, indent_at, line_start, text_end

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMENT = re.compile(r"#[^\n]*")
_WORDS = re.compile(r"[^\s]")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar, key or empty pair of brackets: where it stands, and the owners of lines above it with their columns."""

    node: Node
    start: int
    end: int
    owners: tuple[tuple[int, Node], ...]


@dataclass(slots=True)
class Remarks:
    """Comments by the node they belong to: on lines before it, behind it on its line, on lines after all of it.

    Those behind something stand with their column, so that a column of comments can stay one.
    ``rest`` are the comment and blank lines at the end that belong to what follows; ``signs`` counts the
    characters of all comments, so that none can get lost unseen.
    """

    before: dict[int, list[str]] = field(default_factory=dict)
    behind: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    after: dict[int, list[str]] = field(default_factory=dict)
    rest: list[str] = field(default_factory=list)
    signs: Counter[str] = field(default_factory=Counter)

    def touch(self, node: Node) -> bool:
        """Whether a comment stands inside a node, or anywhere but behind its end."""
        inner = list(leaves_within(node))
        last = inner[-1] if inner else node
        if any(id(one) in self.before or id(one) in self.after for one in (*inner, node)):
            return True
        return any(id(one) in self.behind for one in inner if one is not last)


def remarks_of(key: Node, value: Node, text: str, following: int) -> Remarks:
    """The comments of an entry; ``following`` is the column of the line that comes after it."""
    found = Remarks()
    if "#" not in text:
        _keep_blank_lines(found, text, len(text.rstrip()))
        return found
    leaves = list(_leaves(key, value, text))
    for leaf, later in zip(leaves, [*leaves[1:], None], strict=True):
        stop = later.start if later else len(text)
        column = _column_of_line(text, later.start) if later else following
        for comment in _COMMENT.finditer(text, leaf.end, stop):
            found.signs.update(comment.group().rstrip())
            _attach(found, text, comment, (leaf, later), column)
        if later is None:
            _keep_blank_lines(found, text, leaf.end)
    return found


def last_sign(node: Node, text: str) -> int:
    """Where a leaf ends, the line ends behind a text on several lines left to what follows."""
    return text_end(node, text) if isinstance(node, ScalarNode) else int(node.end_mark.index)


def leaves_within(node: Node) -> Iterator[Node]:
    """The scalars and empty brackets of a node, keys among them, in the order of the text."""
    if isinstance(node, MappingNode | SequenceNode) and node.value:
        for child in node.value:
            for inner in child if isinstance(child, tuple) else (child,):
                yield from leaves_within(inner)
    else:
        yield node


def _attach(
    found: Remarks, text: str, comment: re.Match[str], leaves: tuple[Leaf, Leaf | None], following: int
) -> None:
    leaf, later = leaves
    written = comment.group().rstrip()
    own_line = not text[line_start(text, comment.start()) : comment.start()].strip()
    column = indent_at(text, comment.start())
    if not own_line:
        found.behind.setdefault(id(leaf.node), []).append((column, written))
    elif column > following:
        fitting = [owner for place, owner in leaf.owners if place <= column]
        owner = fitting[-1] if fitting else leaf.owners[0][1]
        found.after.setdefault(id(owner), []).append(written)
    elif later is None:
        found.rest.append(written)
    else:
        found.before.setdefault(id(later.node), []).append(written)


def _keep_blank_lines(found: Remarks, text: str, start: int) -> None:
    """Put the blank lines at the end among the comments there that belong to what follows."""
    comments = list(found.rest)
    found.rest.clear()
    for line in text[start:].split("\n")[1:]:
        written = line.strip()
        if not written:
            found.rest.append("")
        elif comments and written == comments[0].strip():
            found.rest.append(comments.pop(0))
    if found.rest and text.endswith("\n"):
        found.rest.pop()


def _leaves(key: Node, value: Node, text: str) -> Iterator[Leaf]:
    column = indent_at(text, key.start_mark.index)
    owners = ((column, key),)
    yield _leaf(key, text, owners)
    yield from _value_leaves(value, text, owners, in_lines=True)


def _value_leaves(node: Node, text: str, owners: tuple[tuple[int, Node], ...], *, in_lines: bool) -> Iterator[Leaf]:
    if isinstance(node, MappingNode) and node.value:
        in_lines = in_lines and not node.flow_style
        for key, value in node.value:
            above = (*owners, (indent_at(text, key.start_mark.index), key)) if in_lines else owners
            yield _leaf(key, text, above)
            yield from _value_leaves(value, text, above, in_lines=in_lines)
    elif isinstance(node, SequenceNode) and node.value:
        in_lines = in_lines and not node.flow_style
        for index, item in enumerate(node.value):
            dash = indent_at(text, dash_of(node.value, index, text)) if in_lines else 0
            above = (*owners, (dash, item)) if in_lines else owners
            yield from _value_leaves(item, text, above, in_lines=in_lines)
    else:
        yield _leaf(node, text, owners)


def _leaf(node: Node, text: str, owners: tuple[tuple[int, Node], ...]) -> Leaf:
    return Leaf(node, node.start_mark.index, last_sign(node, text), owners)


def _column_of_line(text: str, place: int) -> int:
    start = line_start(text, place)
    found = _WORDS.search(text, start)
    return (found.start() if found else place) - start
