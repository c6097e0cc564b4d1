"""One block of the registry read: composed, or where it does not parse, mended field by field to say why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.entries import read_pairs
from directory.registry.fields import DECISIONS, SECTIONS
from directory.registry.mending import mend
from directory.registry.nodes import (
    MAX_BLOCK_BYTES,
    MAX_ENTRY_BYTES,
    MappingNode,
    Node,
    RefusedError,
    ScalarNode,
    YamlError,
    compose,
)
from directory.registry.parsed import ParsedBlock, join

if TYPE_CHECKING:
    from directory.model import Problem


def read_block(section: str, key: str, text: str) -> ParsedBlock:
    """What a block says; ``text`` has line feeds only, and the problems' lines count from 0."""
    if section and section not in SECTIONS:
        return ParsedBlock()
    limit = MAX_ENTRY_BYTES if key and section != DECISIONS else MAX_BLOCK_BYTES
    try:
        root = compose(text, limit=limit)
    except (RefusedError, YamlError, RecursionError) as error:
        return mend(section, key, text, error)
    if section and key:
        return _only_key(read_pairs(section, root, text), root, key)
    return _sections(root, text) if not section else _section(section, root, text)


def refused_heading(line: str) -> tuple[Problem, ...]:
    """What of YAML a section's heading uses that is refused by name."""
    if line[:1] not in tuple("&*!?"):
        return ()
    try:
        compose(line)
    except RefusedError as error:
        return error.problems
    except YamlError:
        return ()
    return ()


def _only_key(parsed: ParsedBlock, root: Node | None, key: str) -> ParsedBlock:
    if isinstance(root, MappingNode) and len(root.value) == 1:
        return parsed
    return ParsedBlock(problems=parsed.problems, broken=(key,))


def _section(section: str, root: Node | None, text: str) -> ParsedBlock:
    if isinstance(root, MappingNode) and len(root.value) == 1:
        return read_pairs(section, root.value[0][1], text)
    return read_pairs(section, root, text)


def _sections(root: Node | None, text: str) -> ParsedBlock:
    if not isinstance(root, MappingNode):
        return read_pairs("the registry", root, text)
    said = [
        read_pairs(name.value, value, text)
        for name, value in root.value
        if isinstance(name, ScalarNode) and name.value in SECTIONS
    ]
    return join(said)
