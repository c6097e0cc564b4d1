"""One block of the registry read: composed, or where it does not parse, mended field by field to say why."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from directory.registry.entries import read_pairs, read_run
from directory.registry.fields import DECISIONS, FIELDS, SECTIONS
from directory.registry.mending import mend
from directory.registry.nodes import (
    MAX_BLOCK_BYTES,
    MAX_ENTRY_BYTES,
    MappingNode,
    Node,
    RefusedError,
    ScalarNode,
    Spot,
    YamlError,
    compose,
    compose_plain,
    problem_at,
    spot_of,
)
from directory.registry.parsed import ParsedBlock, join, place_problems
from directory.registry.source import BOM
from directory.registry.spelling import did_you_mean
from directory.registry.syntax import odd_indent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.model import Problem
    from directory.registry.cutting import Block


_FIELD_NAMES = frozenset(field.name for field in FIELDS)
# what a patch, a listing with line numbers or a mail puts before a line
_PUT_BEFORE = re.compile(r"((?:[+|>]|\d+[.:|]?)\s*)([a-z_]+):")


def read_block(section: str, key: str, text: str, first: int = 0) -> ParsedBlock:
    """What a block says; ``text`` has line feeds only, and lines count from ``first`` at its first line."""
    if section and section not in SECTIONS:
        return ParsedBlock()
    limit = MAX_ENTRY_BYTES if key and section != DECISIONS else MAX_BLOCK_BYTES
    try:
        root = compose(text, limit=limit)
    except (RefusedError, YamlError, RecursionError) as error:
        return _moved(mend(section, key, text, error), first)
    if section and key:
        parsed = _only_key(read_pairs(section, root, text, first), root, key)
    else:
        parsed = _section(section, root, text, first) if section else _sections(root, text, first)
    return replace(parsed, problems=place_problems(parsed.problems, "", first)) if parsed.problems else parsed


def read_blocks(blocks: Sequence[Block], text: str, origin: tuple[int, int]) -> ParsedBlock:
    """What the blocks of a stretch of text say; ``origin`` is the offset and the line (from 1) that it begins at."""
    start, line = origin
    parts: list[ParsedBlock] = []
    for section, run in groupby(blocks, key=lambda block: block.section):
        members = list(run)
        together = _read_together(section, members, text, origin) if len(members) > 1 else None
        parts.extend(
            [together]
            if together
            else [
                read_block(section, block.key, text[block.start - start : block.end - start], block.line - line)
                for block in members
            ]
        )
    return join(parts)


def _read_together(section: str, blocks: Sequence[Block], text: str, origin: tuple[int, int]) -> ParsedBlock | None:
    """What the blocks say, parsed at once; None where any of them has to be looked at by itself."""
    start, line = origin
    if section not in SECTIONS or section == DECISIONS or any(not block.key for block in blocks):
        return None
    if any(block.end - block.start > MAX_ENTRY_BYTES for block in blocks):
        return None
    written = text[blocks[0].start - start : blocks[-1].end - start]
    root = compose_plain(written)
    if not isinstance(root, MappingNode) or len(root.value) != len(blocks):
        return None
    first = blocks[0].line
    for block, (key, _) in zip(blocks, root.value, strict=True):
        if not isinstance(key, ScalarNode) or key.start_mark.line != block.line - first or key.value != block.key:
            return None
    parsed = read_run(section, root, written, first - line)
    return replace(parsed, problems=place_problems(parsed.problems, "", first - line)) if parsed.problems else parsed


def heading_problems(name: str, line: str) -> tuple[Problem, ...]:
    """What is wrong with the heading of a section."""
    if refused := refused_heading(line):
        return refused
    if name in SECTIONS:
        return ()
    if name.startswith(BOM):
        message = "a byte order mark (U+FEFF) inside the file"
        return (problem_at("invisible-character", message, line, Spot(0, 0), hint="take it out"),)
    if (before := _PUT_BEFORE.match(line)) and (before[2] in SECTIONS or before[2] in _FIELD_NAMES):
        message = f"{before[1].strip()!r} stands before '{before[2]}'"
        return (problem_at("not-yaml", message, line, Spot(0, 0, len(before[1].rstrip())), hint="take it out"),)
    known = f"known are {', '.join(SECTIONS)}; if this is an entry, give it the indent of the entries around it"
    hint = did_you_mean(name, SECTIONS) or known
    width = len(line.partition(":")[0].rstrip())
    message = f"there is no section '{name}'"
    return (problem_at("unknown-section", message, line, Spot(0, 0, width), hint=hint),)


def _moved(parsed: ParsedBlock, first: int) -> ParsedBlock:
    """A mended block with its lines counted from ``first``."""
    return replace(
        parsed,
        not_same=tuple(replace(item, line=item.line + first) for item in parsed.not_same),
        problems=place_problems(parsed.problems, "", first),
        named=tuple((target, place_problems([problem], "", first)[0]) for target, problem in parsed.named),
    )


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
    return ParsedBlock(problems=parsed.problems, broken=(key,), lost=parsed.lost)


def _section(section: str, root: Node | None, text: str, first: int) -> ParsedBlock:
    if isinstance(root, MappingNode) and len(root.value) == 1:
        return read_pairs(section, root.value[0][1], text, first)
    at = spot_of(root.value[1][0]) if isinstance(root, MappingNode) and len(root.value) > 1 else Spot(0, 0)
    if odd := odd_indent(text.split("\n")[at.line]):
        # its lines are indented with what only looks like spaces
        problem = problem_at(odd.code, odd.message, text, Spot(at.line, odd.column, odd.width), hint=odd.hint)
        return ParsedBlock(problems=(problem,), broken=("",))
    message = f"this does not belong to the section '{section}'"
    return ParsedBlock(problems=(problem_at("syntax", message, text, at),), broken=("",))


def _sections(root: Node | None, text: str, first: int) -> ParsedBlock:
    if not isinstance(root, MappingNode):
        return replace(read_pairs("the registry", root, text, first), broken=("",))
    said = []
    for name, value in root.value:
        known = isinstance(name, ScalarNode) and name.value in SECTIONS
        said.append(read_pairs(name.value, value, text, first) if known else _unknown_section(name, text))
    return join([*said, ParsedBlock()])


def _unknown_section(name: Node, text: str) -> ParsedBlock:
    written = str(name.value) if isinstance(name, ScalarNode) else "?"
    hint = did_you_mean(written, SECTIONS) or f"known are {', '.join(SECTIONS)}"
    message = f"there is no section '{written}'"
    return ParsedBlock(problems=(problem_at("unknown-section", message, text, spot_of(name), hint=hint),))
