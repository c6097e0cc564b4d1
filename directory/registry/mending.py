"""A block that does not parse, read line group by line group, so that one slip hides no other problem.

Of an entry nothing is kept: half an entry would look whole.  Of the lists of decisions every good item is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from directory.registry.cutting import CONFLICT, MISSING_KEY, key_of
from directory.registry.entries import read_decisions, read_fields, references_in, refuse_field_as_entry
from directory.registry.fields import DECISIONS, DOCUMENTS, ORGANISATIONS, PEOPLE, SECTIONS, fields_of
from directory.registry.nodes import (
    MAX_BLOCK_BYTES,
    MappingNode,
    Node,
    RefusedError,
    ScalarNode,
    SequenceNode,
    Spot,
    YamlError,
    compose,
    problem_at,
    spot_of,
)
from directory.registry.parsed import ParsedBlock
from directory.registry.report import MAX_PROBLEMS, Report
from directory.registry.syntax import Trap, explain_error, odd_indent, trap_in, with_colon
from directory.registry.written_texts import is_empty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Problem

_OPENS_TEXT = re.compile(r":\s+[|>][+-]?\d?[+-]?\s*(?:#.*)?$")
_MAX_LINES = 4000
_MAX_OPEN_LINES = 60


@dataclass(slots=True)
class _Group:
    """A field's line, or a list item's, with the deeper lines after it; ``first`` counts from 0."""

    first: int
    lines: list[str]
    keyed: bool = True

    @property
    def text(self) -> str:
        """The group at its own place: blank lines stand for those before it."""
        return "\n" * self.first + "\n".join(self.lines) + "\n"


@dataclass(slots=True)
class _Mender:
    section: str
    key: str
    text: str
    report: Report
    fields: dict[str, int] = field(default_factory=dict)
    conflict: bool = False
    # ids of entries that seem to stand in this one's lines
    others: list[str] = field(default_factory=list)
    # what those are called whose id is missing
    lost: list[tuple[str, ...]] = field(default_factory=list)
    found: ParsedBlock = field(default_factory=ParsedBlock)

    def trap(self, trap: Trap, line: int) -> None:
        spot = Spot(line, trap.column, trap.width)
        self.report.note(problem_at(trap.code, trap.message, self.text, spot, hint=trap.hint))


def mend(section: str, key: str, text: str, error: Exception) -> ParsedBlock:
    """Every problem of an entry's block, and of a block of decisions what its good items say."""
    mender = _Mender(section, key, text, Report(text))
    known = key and section in {ORGANISATIONS, PEOPLE, DOCUMENTS, DECISIONS}
    if known and len(text) <= MAX_BLOCK_BYTES and text.count("\n") <= _MAX_LINES:
        for group in _groups(mender):
            if len(mender.report.problems) < MAX_PROBLEMS:
                _read_group(mender, group)
    problems = mender.report.problems
    if not mender.conflict and not any(problem.severity == "error" for problem in problems):
        problems = [*problems, *_plain(error, text)]
    # the cut of the file has reported those
    problems = [problem for problem in problems if problem.code != "merge-conflict"]
    ordered = tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))
    broken = () if section == DECISIONS else (key, *dict.fromkeys(mender.others))
    return replace(mender.found, problems=ordered, broken=broken, lost=tuple(mender.lost))


def _plain(error: Exception, text: str) -> tuple[Problem, ...]:
    return error.problems if isinstance(error, RefusedError) else (explain_error(error, text),)


def _groups(mender: _Mender) -> Iterator[_Group]:
    lines = mender.text.split("\n")
    head = len(lines[0]) - len(lines[0].lstrip(" "))
    indent = _field_indent(lines, head, dashes=mender.section == DECISIONS)
    current = _Group(0, [lines[0]], keyed=False)
    tabs = _runs_of_odd_indents(lines)
    for number, line in enumerate(lines[1:], start=1):
        depth = len(line) - len(line.lstrip(" "))
        written = line[depth:].rstrip()
        inside_text = depth > indent and _OPENS_TEXT.search(current.lines[0])
        if not written or written.startswith("#") or inside_text:
            current.lines.append(line)
            continue
        if CONFLICT.match(line):
            # the layout has reported it
            mender.conflict = True
            current.lines.append("")
            continue
        if tabs.get(number, 1) != 1:
            # what was indented otherwise throughout is told once, and says nothing sure
            _note_run(mender, line, number, tabs[number])
            current.lines.append("")
            continue
        if trap := odd_indent(line):
            mender.trap(trap, number)
            depth = indent if trap.column < indent else max(trap.column, indent)
            line = " " * depth + written.lstrip()  # noqa: PLW2901 - the mended line stands for the written one
            written = line[depth:]
        if depth > indent or written.startswith(": ") or (not _begins(written) and _is_open(current)):
            current.lines.append(line)
            continue
        yield current
        current = _Group(number, [line], keyed=depth == indent and _begins(written))
    yield current


def _runs_of_odd_indents(lines: list[str]) -> dict[int, int]:
    """For each line that a tab or odd space indents: how many such lines begin with it, 0 where it is not the first."""
    runs: dict[int, int] = {}
    first = 0
    for number, line in enumerate(lines[1:], start=1):
        if odd_indent(line):
            first = first or number
            runs[number] = 0
            runs[first] += 1
        else:
            first = 0
    return runs


def _note_run(mender: _Mender, line: str, number: int, length: int) -> None:
    key = key_of(line.strip())
    if key and line.strip().endswith(":") and key not in fields_of(mender.section):
        mender.others.append(key)
    if length and (trap := odd_indent(line)):
        message = f"{trap.message} and the {length - 1} after it"
        mender.trap(replace(trap, message=message), number)


def _field_indent(lines: list[str], head: int, *, dashes: bool) -> int:
    for line in lines[1:]:
        depth = len(line) - len(line.lstrip(" "))
        written = line[depth:].strip()
        if written and not written.startswith("#") and (depth > head or (dashes and written.startswith("- "))):
            return depth
    return head + 2


def _begins(written: str) -> bool:
    return key_of(written) is not None or written.startswith("- ") or written == "-"


def _is_open(group: _Group) -> bool:
    """Whether a quote or bracket of the group waits for its end."""
    if len(group.lines) > _MAX_OPEN_LINES:
        return False
    try:
        compose(group.text)
    except RefusedError:
        return False
    except YamlError as error:
        said = f"{error.context} {error.problem}"
        return "quoted scalar" in said or "flow" in said
    return False


def _read_group(mender: _Mender, group: _Group) -> None:
    if group.first == 0:
        _read_head(mender, group)
        return
    try:
        node = compose(group.text)
    except RefusedError as error:
        mender.report.note(*error.problems)
    except (YamlError, RecursionError) as error:
        mender.report.note(explain_error(error, _context(mender, group), group.first))
        mender.fields.setdefault(key_of(group.lines[0].strip()) or "", group.first)
    else:
        _read_node(mender, group, node)


def _read_head(mender: _Mender, group: _Group) -> None:
    if mender.key == MISSING_KEY:
        spot = Spot(0, mender.text.index(MISSING_KEY))
        message = "the id before the colon is missing"
        mender.report.note(problem_at("bad-id", message, mender.text, spot, hint="write the entry's id there"))
        return
    try:
        node = compose(group.text)
    except RefusedError as error:
        mender.report.note(*error.problems)
    except YamlError as error:
        mender.report.note(explain_error(error, _context(mender, group)))
    else:
        key, value = node.value[0] if isinstance(node, MappingNode) and node.value else (None, None)
        if key and isinstance(value, ScalarNode) and value.value and mender.key in fields_of(mender.section):
            refuse_field_as_entry(key, mender.report)
        elif isinstance(value, ScalarNode) and value.value and "\n" in mender.text.rstrip():
            message = "text stands after the id's colon, and fields below it"
            mender.report.add("syntax", message, value, hint="put it in a field of its own")


def _read_node(mender: _Mender, group: _Group, node: Node | None) -> None:
    if mender.section == DECISIONS and node is not None and not isinstance(node, MappingNode):
        part = read_decisions(mender.key, node, mender.report)
        mender.found = replace(
            mender.found,
            not_same=(*mender.found.not_same, *part.not_same),
            ignored=(*mender.found.ignored, *part.ignored),
        )
    elif isinstance(node, MappingNode) and group.keyed and mender.section != DECISIONS:
        _refuse_twice(mender, node)
        read_fields(mender.section, node, mender.report)
        _note_references(mender, node)
    elif isinstance(node, MappingNode):
        _note_indent(mender, group, node)
    elif isinstance(node, SequenceNode) and _holds_entry(node) and _stands_as_entry(mender, group):
        message = "a dash stands before an entry's id"
        mender.report.add("not-a-mapping", message, node, hint="take the dash out: entries are no list")
        _begin_other(mender, str(node.value[0].value[0][0].value))
    elif node is not None and (trap := trap_in(group.lines, 0)):
        mender.trap(trap, group.first)
    elif node is not None:
        mender.report.add("syntax", "this line is not 'key: value'", node, hint=_hint_for(mender, group))
        if _stands_as_entry(mender, group):
            _begin_other(mender, group.lines[0].strip())


def _note_indent(mender: _Mender, group: _Group, node: MappingNode) -> None:
    line = group.lines[0]
    depth = max(len(line) - len(line.lstrip(" ")), 1)
    message = "this line stands neither where a field of the entry begins nor where an entry begins"
    section = key_of(line.strip()) in SECTIONS
    hint = "a section begins in the first column" if section else "give it the indent of the lines around it"
    mender.trap(Trap("bad-indent", message, 0, depth, hint), group.first)
    key, value = node.value[0] if node.value else (node, node)
    if isinstance(key, ScalarNode) and key.value not in fields_of(mender.section) and is_empty(value):
        _begin_other(mender, key.value)


def _begin_other(mender: _Mender, id_: str) -> None:
    """Take what follows for the fields of another entry."""
    mender.fields.clear()
    mender.others.append(id_)


def _holds_entry(node: SequenceNode) -> bool:
    first = node.value[0] if node.value else None
    key, value = first.value[0] if isinstance(first, MappingNode) and first.value else (node, node)
    return isinstance(key, ScalarNode) and is_empty(value)


def _hint_for(mender: _Mender, group: _Group) -> str:
    """What to do with a line that is no field: of a list, an id without its colon, or a text run on."""
    written = group.lines[0].strip()
    if written.startswith("-"):
        return "give it the indent of the list that it belongs to"
    if _stands_as_entry(mender, group):
        return f"if an entry begins here, write '{written[:60]}:'"
    if field_line := with_colon(written):
        return f"write '{field_line}'"
    name = next(iter(fields_of(mender.section)), "name")
    return f"write '{name}: ...', or put it on the line above"


def _stands_as_entry(mender: _Mender, group: _Group) -> bool:
    """Whether a line stands where an entry begins."""
    head = mender.text.split("\n", 1)[0]
    return len(group.lines[0]) - len(group.lines[0].lstrip(" ")) == len(head) - len(head.lstrip(" "))


def _note_references(mender: _Mender, node: MappingNode) -> None:
    named = []
    for field_name, item in references_in(mender.section, node):
        target = item.value.strip()
        message = f"'{field_name}' names '{target}', which no entry has as its id"
        named.append((target, problem_at("unknown-entry", message, mender.text, spot_of(item))))
    mender.found = replace(mender.found, named=(*mender.found.named, *named[:MAX_PROBLEMS]))


def _refuse_twice(mender: _Mender, node: MappingNode) -> None:
    for key, value in node.value:
        if isinstance(key, ScalarNode):
            line = key.start_mark.line
            first = mender.fields.setdefault(key.value, line)
            # of what stands between the marks of a merge both versions are there
            if first != line and not mender.conflict:
                mender.report.twice(key, first)
            if first != line and key.value == "name":
                # what follows are the fields of another entry, whose id is missing
                mender.fields.clear()
                mender.fields["name"] = line
            if key.value == "name" and (first != line or mender.key == MISSING_KEY):
                mender.lost.append((str(value.value),) if isinstance(value, ScalarNode) else ())


def _context(mender: _Mender, group: _Group) -> str:
    """The whole text up to the group's end: what a problem's source line is taken from."""
    lines = mender.text.split("\n")
    lines[group.first : group.first + len(group.lines)] = group.lines
    return "\n".join(lines[: group.first + len(group.lines)])
