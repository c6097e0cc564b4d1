"""Texts and lists of texts read from their nodes, with what is odd about how they are written."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import Place, Severity
from directory.registry.doubts import doubts_of, doubts_of_name, doubts_of_plain, looks_joined, looks_split
from directory.registry.fields import FieldType
from directory.registry.nodes import MAX_SCALAR, MappingNode, Node, ScalarNode, SequenceNode, Spot, problem_at
from directory.registry.syntax import BULLET, in_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.registry.doubts import Doubt
    from directory.registry.fields import Field
    from directory.registry.report import Report

_GLUED_COMMENT = re.compile(r"\s*(#(?=[^\s#])[^\n]*)")
_TEXTS = {FieldType.TEXT, FieldType.PARAGRAPH, FieldType.NAMES, FieldType.TEXTS, FieldType.IDENTIFIERS}
_ONE_A_LINE = "write each on a line of its own, after '- '"


def is_empty(node: Node) -> bool:
    """Whether nothing is written where a value is due."""
    return isinstance(node, ScalarNode) and node.value == "" and not node.style


def items_of(node: Node) -> list[Node]:
    """The items of a list; a value written by itself is a list of one, an empty one a list of none."""
    if isinstance(node, SequenceNode):
        return list(node.value)
    return [] if is_empty(node) else [node]


def read_text(node: Node, field_: Field, report: Report) -> str | None:
    """The text of a field; None where it will not do, which is noted."""
    if not isinstance(node, ScalarNode):
        _refuse_collection(node, field_, report)
        return None
    if len(node.value) > MAX_SCALAR:
        message = f"a value of {len(node.value):,} characters; at most {MAX_SCALAR:,} are read"
        report.add("too-long", message, node, hint="a text this long belongs into a document")
        return None
    value: str = node.value.strip()
    if not value:
        _note_empty(node, field_, report)
        return None
    return value if _doubted(node, field_, report) else None


def read_texts(node: Node, field_: Field, report: Report) -> tuple[str, ...]:
    """The texts of a list, each once."""
    if isinstance(node, ScalarNode):
        _note_joined(node, field_, report)
    read = [(read_text(item, field_, report), item) for item in items_of(node)]
    values: dict[str, Node] = {}
    for value, item in read:
        if value is not None and value in values:
            mark = values[value].start_mark
            see = Place("", mark.line, mark.column + 1)
            report.warn("repeated-value", f"{value!r} stands here twice", item, see=see, hint="keep one of the two")
        elif value is not None:
            values[value] = item
    return tuple(values)


def read_names(node: Node, field_: Field, report: Report) -> tuple[str, ...]:
    """The same for names, which hold commas where lists between brackets do not."""
    if isinstance(node, SequenceNode) and node.flow_style and all(_is_plain(item) for item in node.value):
        items = [item.value for item in node.value]
        if field_.name == "aliases" and looks_split(items):
            message = f"the commas make {len(items)} names of this"
            hint = f"one name: put it in quotes; {len(items)} names: write them one a line"
            report.warn("split-name", message, node, hint=hint)
    return read_texts(node, field_, report)


def _refuse_collection(node: Node, field_: Field, report: Report) -> None:
    written = report.line(node.start_mark.line)[node.start_mark.column :]
    if isinstance(node, MappingNode) and written[:1] != "{":
        message = "a colon followed by a space makes a mapping of this"
        report.add("colon-in-text", message, node, hint=in_quotes(written))
        return
    what = "a list" if isinstance(node, SequenceNode) else "a mapping"
    if isinstance(node, SequenceNode) and field_.name == "name":
        hint = "write one name here; the others belong under 'aliases'"
    elif isinstance(node, SequenceNode) and not node.flow_style:
        hint = f"write one value, on the line of '{field_.name}'"
    else:
        hint = "put the value in quotes, or take the brackets out"
    report.add("not-text", f"'{field_.name}' holds text, not {what}", node, hint=hint)


def _note_empty(node: ScalarNode, field_: Field, report: Report) -> None:
    severity = Severity.ERROR if field_.required else Severity.WARNING
    after = report.after(node)
    if not node.style and (found := _GLUED_COMMENT.match(after)):
        spot = Spot(node.end_mark.line, node.end_mark.column + found.start(1), len(found.group(1).rstrip()))
        message = f"'{field_.name}' is empty: what begins with '#' is a comment"
        hint = in_quotes(found.group(1))
        report.note(problem_at("comment-in-text", message, report.text, spot, severity=severity, hint=hint))
        return
    message = f"'{field_.name}' is empty"
    report.add("empty-value", message, node, severity=severity, hint="write a value, or take the line out")


def _doubted(node: ScalarNode, field_: Field, report: Report) -> bool:
    """Note what is odd about a text; False where it cannot be taken at all."""
    taken = True
    for doubt in _doubts(node, field_, report):
        if doubt.wrong:
            taken = False
        if report.is_full:
            continue
        severity = Severity.ERROR if doubt.wrong else Severity.WARNING
        spot = report.spot_in(node, doubt.at, doubt.width)
        report.note(problem_at(doubt.code, doubt.message, report.text, spot, severity=severity, hint=doubt.hint))
    return taken


def _doubts(node: ScalarNode, field_: Field, report: Report) -> Iterator[Doubt]:
    value = node.value
    if not (value.isascii() and value.isprintable()) or "&" in value:
        yield from doubts_of(value)
    if field_.type is FieldType.NAMES or field_.name == "name":
        yield from doubts_of_name(value)
    if not node.style:
        no_text = field_.type not in _TEXTS
        for doubt in doubts_of_plain(value, report.after(node)):
            # what says 'nothing' is a text that somebody may mean, but no date, country or id
            is_null = no_text and doubt.code == "null-text"
            yield replace(doubt, hint="take the line out", wrong=True) if is_null else doubt
        _note_run_on_lists(node, field_, report)


def _note_joined(node: ScalarNode, field_: Field, report: Report) -> None:
    """Note several values that are written where a list is due, and are read as one text."""
    if node.style:
        return
    first, last = node.start_mark.line, node.end_mark.line
    lines = [number for number in range(first, last + 1) if report.line(number).strip()] if last > first else []
    # a name that goes on after its field's line is one name; a text that begins below it looks like a list
    begins_below = not report.line(first)[: node.start_mark.column].strip()
    if begins_below and len(lines) > 1 and not report.line(first).lstrip().startswith("-"):
        message = f"these lines are read as one text: '{field_.name}' is a list"
        spot = Spot(first, node.start_mark.column, len(report.line(first).rstrip()) - node.start_mark.column)
        more = {"severity": Severity.WARNING, "hint": _ONE_A_LINE}
        report.note(problem_at("run-on-list", message, report.text, spot, **more))
    elif field_.type is FieldType.NAMES and looks_joined(node.value):
        message = "this is read as one name"
        report.warn("joined-names", message, node, hint=f"one name: put it in quotes; several: {_ONE_A_LINE}")


def _note_run_on_lists(node: ScalarNode, field_: Field, report: Report) -> None:
    """Note a line of a text on several lines that begins like an item of a list, and is none."""
    first, last = node.start_mark.line, node.end_mark.line
    is_list = field_.type in {FieldType.NAMES, FieldType.TEXTS}
    for number in range(first, last + 1) if last > first else ():
        line = report.line(number)
        column = len(line) - len(line.lstrip(" ")) if number > first else node.start_mark.column
        if number == last and column >= node.end_mark.column:
            continue
        if line.startswith("- ", column):
            message, hint = "this is no item of a list, but goes on with the text above", "give it the list's indent"
        elif is_list and (found := BULLET.match(line, column)):
            message, hint = (
                "a list's item begins with a dash and a space",
                f"write '- {line[found.end() :][:60].strip()}'",
            )
        elif line.startswith("-", column):
            message = "a dash needs a space after it to begin an item"
            hint = f"write '- {line[column + 1 :][:60].strip()}'"
        else:
            continue
        spot = Spot(number, column, 1)
        report.note(problem_at("run-on-list", message, report.text, spot, severity=Severity.WARNING, hint=hint))
        # the lines after it go on with it
        return


def _is_plain(node: Node) -> bool:
    return isinstance(node, ScalarNode) and not node.style
