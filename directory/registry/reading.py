"""One block of the registry read: composed, or where it does not parse, mended field by field to say why."""

from __future__ import annotations

import re
from dataclasses import replace

from directory.registry.entries import read_pairs
from directory.registry.fields import DECISIONS, SECTIONS
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
from directory.registry.parsed import ParsedBlock
from directory.registry.syntax import explain_error

_FIELD_LINE = re.compile(r"^( +)(?![ \t\n#])", re.MULTILINE)


def read_block(section: str, key: str, text: str) -> ParsedBlock:
    """What a block says; ``text`` has line feeds only, and the problems' lines count from 0."""
    if section and section not in SECTIONS:
        return ParsedBlock()
    limit = MAX_ENTRY_BYTES if key and section != DECISIONS else MAX_BLOCK_BYTES
    try:
        root = compose(text, limit=limit)
    except RefusedError as error:
        return ParsedBlock(problems=error.problems, broken=(key,))
    except (YamlError, ValueError, RecursionError) as error:
        return ParsedBlock(problems=explain_error(error, text), broken=(key,))
    if section and key:
        return _only_key(read_pairs(section, root, text), root, key)
    return _sections(root, text) if not section else _section(section, root, text)


def _only_key(parsed: ParsedBlock, root: Node | None, key: str) -> ParsedBlock:
    broken = isinstance(root, MappingNode) and len(root.value) != 1
    return replace(parsed, broken=(*parsed.broken, key)) if broken else parsed


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
    return ParsedBlock(
        tuple(entry for part in said for entry in part.entries),
        tuple(record for part in said for record in part.documents),
        tuple(item for part in said for item in part.not_same),
        tuple(text for part in said for text in part.ignored),
        tuple(problem for part in said for problem in part.problems),
        tuple(key for part in said for key in part.broken),
    )
