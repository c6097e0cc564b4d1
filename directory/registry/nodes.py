"""YAML nodes with their places, and what of YAML a registry does not use, refused by name.

Parsing is libyaml's through PyYAML where PyYAML was built with it (every wheel is), else PyYAML's own:
one of the two for everything, since they disagree in corners.  No type is resolved: every plain scalar is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import yaml

from directory.model import Problem
from directory.registry.source import LONGEST_SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 8
MAX_SCALAR = 10_000
MAX_ENTRY_BYTES = 200_000
MAX_BLOCK_BYTES = 3_000_000
_MAX_REFUSED = 50
_GIVEN_UP = "exceeded maximum nesting depth"
"""What libyaml says from 0.2.6 on where a text nests 1,000 deep, before it tells what it has read so far."""

Node = yaml.nodes.Node
ScalarNode = yaml.nodes.ScalarNode
SequenceNode = yaml.nodes.SequenceNode
MappingNode = yaml.nodes.MappingNode
YamlError = yaml.error.MarkedYAMLError

_BASE: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Loader(_BASE):  # type: ignore[misc]
    """A loader that makes text of every scalar, whatever it looks like."""

    def resolve(self, kind: type[Node], _value: Any, _implicit: Any) -> str:
        """The tag of text, list or mapping."""
        return _TAGS[kind]

    def descend_resolver(self, *_: Any) -> None:
        """Nothing depends on where a node stands."""

    def ascend_resolver(self) -> None:
        """Nothing depends on where a node stands."""


_LOADER: Any = _Loader
_TAGS: dict[Any, str] = {
    ScalarNode: "tag:yaml.org,2002:str",
    SequenceNode: "tag:yaml.org,2002:seq",
    MappingNode: "tag:yaml.org,2002:map",
}
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
# what begins an anchor, an alias, a tag, a merge key or a complex key, and what may nest deep without brackets
_MAY_HIDE = re.compile(r"(?<![^\s\[{,:?-])(?:[&*](?=\S)|!|<<|\?(?=\s))|^ {48}|(?:- ){6}", re.MULTILINE)
_BRACKETS = re.compile(r"[\[\]{}]")
_WORD = re.compile(r"[\w\udc80-\udcff]+")
_LONE_BYTES = re.compile("[\udc80-\udcff]+")
_BEYOND_ASCII = re.compile("[^\x00-\x7f\ud800-\udfff]")
_SEPARATORS = {"\x85": "next line", "\u2028": "line separator", "\u2029": "paragraph separator"}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a block: line and column from 0, and how many code points are meant."""

    line: int
    column: int
    width: int = 1


class RefusedError(Exception):
    """A block is not read; ``problems`` say why, lines counted from 0 at the block's first."""

    def __init__(self, *problems: Problem) -> None:
        """Take the problems in the order of their lines."""
        super().__init__(problems[0].message)
        self.problems = problems


def compose(text: str, *, limit: int = MAX_ENTRY_BYTES) -> Node | None:
    """The root node of a block; raises RefusedError for what is refused by name, YamlError for the rest."""
    refuse_size(text, limit)
    if unreadable := tuple(odd_characters(text)):
        raise RefusedError(*unreadable)
    if _may_hide(text) and (refused := tuple(islice(_refused_events(text), _MAX_REFUSED))):
        raise RefusedError(*refused)
    node: Node | None = yaml.compose(text, Loader=_LOADER)
    return node


def _may_hide(text: str) -> bool:
    """Whether a text can hold what is refused by name; composing alone would not tell, or would go too deep."""
    return text.count("[") + text.count("{") >= MAX_DEPTH or _MAY_HIDE.search(text) is not None


def compose_plain(text: str) -> Node | None:
    """The root node of a text that hides nothing and nests little; None where it has to be looked at closely."""
    if _FORBIDDEN.search(text) or _MAY_HIDE.search(text) or _depth(text) >= MAX_DEPTH:
        return None
    try:
        node: Node | None = yaml.compose(text, Loader=_LOADER)
    except (YamlError, RecursionError):
        return None
    return node


def _depth(text: str) -> int:
    """How deep brackets nest at most, quotes and comments taken for brackets too."""
    deepest = depth = 0
    for bracket in _BRACKETS.findall(text):
        if bracket in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif depth:
            depth -= 1
    return deepest


def refuse_size(text: str, limit: int) -> None:
    """Raise RefusedError for a block above the limit, before any work is put into it."""
    if len(text) > limit:
        message = f"an entry of {len(text):,} characters; at most {limit:,} are read"
        raise RefusedError(problem_at("entry-too-big", message, text, Spot(0, 0)))


def odd_characters(text: str) -> Iterator[Problem]:
    """Characters that no YAML file may hold, or that YAML takes for line ends: the first of each line."""
    reported = -1
    for found in _FORBIDDEN.finditer(text):
        spot = spot_at(text, found.start())
        if spot.line > reported:
            reported = spot.line
            yield _odd_character(found.group(), text, spot)
        if reported > 200:
            return


def spot_at(text: str, index: int) -> Spot:
    """The place of an offset in a text with line feeds."""
    return Spot(text.count("\n", 0, index), index - text.rfind("\n", 0, index) - 1)


def spot_of(node: Node) -> Spot:
    """Where a node stands; the width is that of its part on its first line."""
    start, end = node.start_mark, node.end_mark
    width = end.column - start.column if end.line == start.line else 1
    return Spot(start.line, start.column, max(width, 1))


def problem_at(code: str, message: str, text: str, spot: Spot, **more: Any) -> Problem:
    """A problem at a place of a block, with the block's own line numbers (from 0) and columns from 1."""
    lines = text.split("\n", spot.line + 1)
    source = lines[spot.line][: spot.column + LONGEST_SOURCE].rstrip("\r") if spot.line < len(lines) else ""
    return Problem(code, message, line=spot.line, column=spot.column + 1, width=spot.width, source=source, **more)


def _odd_character(character: str, text: str, spot: Spot) -> Problem:
    point = ord(character)
    if 0xDC80 <= point <= 0xDCFF:
        byte = point - 0xDC00
        return problem_at("encoding", f"byte 0x{byte:02X} is not UTF-8", text, spot, hint=_meant_bytes(text, spot))
    if character in _SEPARATORS:
        message = f"a {_SEPARATORS[character]} (U+{point:04X}) stands here, which YAML takes for a line end"
        return problem_at("line-separator", message, text, spot, hint="put a space in its place")
    if point == 0xFEFF:
        message = "a byte order mark (U+FEFF) inside the file"
        return problem_at("invisible-character", message, text, spot, hint="take it out")
    message = f"the control character U+{point:04X} cannot stand in the file"
    return problem_at("control-character", message, text, spot, hint="take it out")


def _meant_bytes(text: str, spot: Spot) -> str:
    """What the word at a place would be in the encodings that files had before UTF-8."""
    line = text.split("\n", spot.line + 1)[spot.line]
    found = _WORD.search(line, max(line.rfind(" ", 0, spot.column), 0, spot.column - 40))
    word = found.group()[:40] if found else ""
    if _BEYOND_ASCII.search(word):
        return "a character was cut in two: type the word anew, and save the file as UTF-8"
    written = word.encode("ascii", "surrogateescape")
    runs = max((len(run) for run in _LONE_BYTES.findall(word)), default=0)
    encoding, name = ("cp1251", "Windows-1251") if runs > 2 else ("cp1252", "Windows-1252")
    return f"in {name} it would be {written.decode(encoding, 'replace')!r}; save the file as UTF-8"


def _refused_events(text: str) -> Iterator[Problem]:
    """Anchors, aliases, tags, merge keys, keys that are no text and too much nesting, by streaming events."""
    depth = 0
    # for each open collection: is it a mapping, and is a key due
    due: list[bool | None] = []
    try:
        for event in _events(text):
            is_key = bool(due) and due[-1] is True
            problem = _refused_event(event, text, is_key=is_key)
            if problem:
                yield problem
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    yield _too_deep(event, text)
                    return
                due.append(True if isinstance(event, yaml.MappingStartEvent) else None)
                continue
            if isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
                due.pop()
            if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent) and due and due[-1] is not None:
                due[-1] = not due[-1]
    except yaml.error.MarkedYAMLError:
        return


def _events(text: str) -> Iterator[Any]:
    """A text's events; where the parser gives up for depth, first those of all that it read up to there."""
    told = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            told += 1
            yield event
    except YamlError as error:
        if error.problem != _GIVEN_UP or error.problem_mark is None:
            raise
        yield from islice(yaml.parse(text[: error.problem_mark.index], Loader=_LOADER), told, None)


def _refused_event(event: Any, text: str, *, is_key: bool) -> Problem | None:
    start = event.start_mark
    spot = Spot(start.line, start.column)
    if isinstance(event, yaml.AliasEvent):
        message = f"'*{event.anchor}' is a YAML alias; they are not used here"
        return problem_at("yaml-alias", message, text, spot, hint="if it is part of a name, put the name in quotes")
    if getattr(event, "anchor", None):
        message = f"'&{event.anchor}' is a YAML anchor; they are not used here"
        return problem_at("anchor", message, text, spot, hint="if it is part of a name, put the name in quotes")
    if getattr(event, "tag", None):
        message = f"{_written_tag(text, spot)!r} is a YAML tag; they are not used here"
        return problem_at("tag", message, text, spot, hint="if it is part of a name, put the name in quotes")
    if is_key and isinstance(event, yaml.CollectionStartEvent):
        return problem_at("key-not-text", "a key must be text", text, spot, hint="write 'key: value'")
    if is_key and isinstance(event, yaml.ScalarEvent):
        return _refused_key(event, text, spot)
    return None


def _refused_key(event: yaml.ScalarEvent, text: str, spot: Spot) -> Problem | None:
    if event.value == "<<" and not event.style:
        return problem_at("merge-key", "'<<' is a YAML merge key; they are not used here", text, spot)
    index = event.start_mark.index if event.start_mark else 0
    before = text[text.rfind("\n", 0, index) + 1 : index]
    if re.search(r"(?:^|[\s\[{,])\?\s+$", before):
        at = Spot(spot.line, before.rindex("?"))
        return problem_at("complex-key", "'? ' begins a YAML complex key; they are not used here", text, at)
    return None


def _written_tag(text: str, spot: Spot) -> str:
    line = text.split("\n", spot.line + 1)[spot.line]
    found = re.match(r"![^\s,\]}]*", line[spot.column :])
    return found.group() if found else "!"


def _too_deep(event: Any, text: str) -> Problem:
    spot = Spot(event.start_mark.line, event.start_mark.column)
    return problem_at("too-deep", f"more than {MAX_DEPTH} levels inside one another", text, spot)
