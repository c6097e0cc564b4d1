"""YAML nodes read as entries, document records and decisions, by the table of fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from directory.model import (
    DocumentKind,
    DocumentRecord,
    EntityKind,
    Entry,
    NotSame,
    OrganisationKind,
    Place,
    Position,
    Problem,
    Role,
    Severity,
)
from directory.registry import fields as table
from directory.registry.doubts import doubts_of, doubts_of_plain, looks_split
from directory.registry.fields import Field, FieldType, fields_of
from directory.registry.nodes import MAX_SCALAR, MappingNode, Node, ScalarNode, SequenceNode, Spot, problem_at
from directory.registry.parsed import ParsedBlock, join
from directory.registry.report import Report
from directory.registry.spelling import did_you_mean
from directory.registry.syntax import odd_indent
from directory.registry.values import bad_country, bad_date, bad_identifier_scheme, bad_language, bad_link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from enum import StrEnum

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_ATTRIBUTE = {"kind": "organisation_kind", "roles": "positions"}


def read_pairs(section: str, root: Node | None, text: str, first: int = 0) -> ParsedBlock:
    """What a mapping of entries of a section says; for ``decisions``, of its two lists.

    The values' lines count from ``first``, the problems' from 0.
    """
    report = Report(text, first)
    if not isinstance(root, MappingNode):
        if root is not None and not _is_empty(root):
            report.add("not-a-mapping", f"'{section}' is a mapping of ids to entries", root, hint="write 'id:' lines")
        return ParsedBlock(problems=tuple(report.problems))
    parts = [_PAIR_READERS[section](key, value, report) for key, value in _pairs(root, report)]
    return join([*parts, ParsedBlock(problems=tuple(report.problems))])


def read_run(section: str, root: MappingNode, text: str, first: int) -> ParsedBlock:
    """What many entries say that were parsed together; each gets a report of its own."""
    parts: list[ParsedBlock] = []
    problems: list[Problem] = []
    lines = text.split("\n")
    for key, value in root.value:
        report = Report(text, first, lines=lines)
        parts.append(_PAIR_READERS[section](key, value, report))
        problems.extend(report.problems)
    return join([*parts, ParsedBlock(problems=tuple(problems))])


def _organisation(key: ScalarNode, value: Node, report: Report) -> ParsedBlock:
    entry = _entry(table.ORGANISATIONS, key, value, report)
    return ParsedBlock(entries=(entry,)) if entry else ParsedBlock(broken=(str(key.value),))


def _person(key: ScalarNode, value: Node, report: Report) -> ParsedBlock:
    entry = _entry(table.PEOPLE, key, value, report)
    return ParsedBlock(entries=(entry,)) if entry else ParsedBlock(broken=(str(key.value),))


def _document(key: ScalarNode, value: Node, report: Report) -> ParsedBlock:
    values = read_fields(table.DOCUMENTS, value, report)
    if values is None:
        return ParsedBlock(broken=(str(key.value),))
    return ParsedBlock(documents=(DocumentRecord(key.value, line=key.start_mark.line + report.first, **values),))


def _decision(key: ScalarNode, value: Node, report: Report) -> ParsedBlock:
    known = fields_of(table.DECISIONS)
    if key.value in known:
        return read_decisions(key.value, value, report)
    _unknown("field", key, known, report)
    return ParsedBlock()


_PAIR_READERS: dict[str, Callable[[ScalarNode, Node, Report], ParsedBlock]] = {
    table.ORGANISATIONS: _organisation,
    table.PEOPLE: _person,
    table.DOCUMENTS: _document,
    table.DECISIONS: _decision,
}


def _entry(section: str, key: ScalarNode, value: Node, report: Report) -> Entry | None:
    if not _ID.fullmatch(key.value):
        report.add("bad-id", f"the id {key.value!r} may hold small letters a-z, digits and '-' only", key)
    values = read_fields(section, value, report)
    if values is None:
        return None
    if "name" not in values and "merged_into" in values:
        values["name"] = key.value
    if "name" not in values:
        if not isinstance(value, MappingNode) or all(k.value != "name" for k, _ in value.value):
            hint = "a section begins in the first column" if key.value in table.SECTIONS else "add a line 'name: ...'"
            report.add("missing-name", f"'{key.value}' has no name", key, hint=hint)
        return None
    kind = EntityKind.PERSON if section == table.PEOPLE else EntityKind.ORGANISATION
    named = {_ATTRIBUTE.get(name, name): written for name, written in values.items()}
    return Entry(id=key.value, kind=kind, line=key.start_mark.line + report.first, **named)


def read_decisions(key: str, value: Node, report: Report) -> ParsedBlock:
    """What one of the two lists of decisions says."""
    if key == "ignore":
        return ParsedBlock(ignored=_texts(value, fields_of(table.DECISIONS)["ignore"], report))
    not_same = []
    for item in _items(value):
        values = read_fields(table.NOT_SAME, item, report)
        if values and _complete(table.NOT_SAME, values, item, report):
            not_same.append(NotSame(line=item.start_mark.line + report.first, **values))
    return ParsedBlock(not_same=tuple(not_same))


def read_fields(section: str, value: Node, report: Report) -> dict[str, Any] | None:
    """The values of an entry's fields; None where it is no mapping at all."""
    if not isinstance(value, MappingNode):
        if _is_empty(value):
            return {}
        report.add("not-a-mapping", "an entry is written as fields: 'name: ...', one a line", value)
        return None
    known = fields_of(section)
    values: dict[str, Any] = {}
    value = _without_next_entry(value, known, report)
    for key, written in _pairs(value, report):
        found = known.get(key.value)
        if found is None and value.flow_style and _is_empty(written):
            message = f"the comma before {key.value!r} ends the value before it"
            report.add("comma-in-text", message, key, hint="put the value that holds the comma in quotes")
        elif found is None:
            _unknown("field", key, known, report)
        elif (read := _READERS[found.type](written, found, report)) not in (None, ()):
            values[key.value] = read
    return values


def _without_next_entry(node: MappingNode, known: Mapping[str, Field], report: Report) -> MappingNode:
    """The fields before a key that can only be the next entry's, further in than it should stand."""
    names = [key.value if isinstance(key, ScalarNode) else "" for key, _ in node.value]
    for place, (key, value) in enumerate(node.value[:-1]):
        if names[place] not in known and _is_empty(value) and names[place + 1] in names[:place] and names[place]:
            message = f"an entry seems to begin here: '{names[place]}' is no field, and has fields of its own"
            report.add("bad-indent", message, key, hint="give it the indent of the entries around it")
            return MappingNode(node.tag, node.value[:place], node.start_mark, node.end_mark, node.flow_style)
    return node


def references_in(section: str, node: MappingNode) -> Iterator[tuple[str, ScalarNode]]:
    """The fields that name other entries, each with the text that does."""
    known = fields_of(section)
    for key, value in node.value:
        found = known.get(key.value) if isinstance(key, ScalarNode) else None
        for item in _items(value) if found else ():
            if isinstance(item, ScalarNode) and found and found.type in {FieldType.REFERENCE, FieldType.REFERENCES}:
                yield found.name, item
            elif isinstance(item, MappingNode) and found and found.type is FieldType.POSITIONS:
                yield from ((found.name, target) for _, target in references_in(table.POSITIONS, item))


def _pairs(node: MappingNode, report: Report) -> Iterator[tuple[ScalarNode, Node]]:
    """The pairs whose key is text; a key given twice counts once, the first time."""
    seen: dict[str, ScalarNode] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            report.add("key-not-text", "a key must be text", key, hint="write 'key: value'")
        elif not key.style and key.value[:1].isspace() and (odd := odd_indent(key.value)):
            report.add(odd.code, odd.message, key, hint=odd.hint)
        elif first := seen.get(key.value):
            report.twice(key, first.start_mark.line)
        else:
            seen[key.value] = key
            yield key, value


def _unknown(what: str, key: ScalarNode, known: Mapping[str, Field], report: Report) -> None:
    here = next(iter(known.values())).section if known else ""
    home = next(
        (each.section for each in table.FIELDS if each.name == key.value and each.section in table.SECTIONS), ""
    )
    if home and here in table.SECTIONS:
        hint = f"an entry with it belongs into the section '{home}'"
        report.add(f"unknown-{what}", f"'{key.value}' is a {what} of '{home}', and not of this", key, hint=hint)
        return
    hint = did_you_mean(key.value, known) or f"known are {', '.join(known)}"
    report.add(f"unknown-{what}", f"there is no {what} '{key.value}' here", key, hint=hint)


def _is_empty(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.value == "" and not node.style


def _items(node: Node) -> list[Node]:
    """The items of a list; a value written by itself is a list of one, an empty one a list of none."""
    if isinstance(node, SequenceNode):
        return list(node.value)
    return [] if _is_empty(node) else [node]


def _text(node: Node, field_: Field, report: Report) -> str | None:
    if isinstance(node, MappingNode) and report.line(node.start_mark.line)[node.start_mark.column :][:1] != "{":
        message = "a colon followed by a space makes a mapping of this"
        report.add("colon-in-text", message, node, hint="put the value in quotes")
        return None
    if not isinstance(node, ScalarNode):
        what = "a list" if isinstance(node, SequenceNode) else "a mapping"
        report.add("not-text", f"'{field_.name}' holds text, not {what}", node, hint="put the value in quotes")
        return None
    if len(node.value) > MAX_SCALAR:
        message = f"a value of {len(node.value):,} characters; at most {MAX_SCALAR:,} are read"
        report.add("too-long", message, node)
        return None
    value: str = node.value.strip()
    if not value:
        message = f"'{field_.name}' is empty"
        report.warn("empty-value", message, node, hint="write a value, or take the line out")
        return None
    return value if _doubted(node, report) else None


def _doubted(node: ScalarNode, report: Report) -> bool:
    """Note what is odd about a text; False where it cannot be taken at all."""
    taken = True
    found = [] if node.value.isascii() and node.value.isprintable() else list(doubts_of(node.value))
    if not node.style:
        found.extend(doubts_of_plain(node.value, report.after(node)))
        _note_run_on_lists(node, report)
    for doubt in found:
        if doubt.wrong:
            taken = False
        if report.is_full:
            continue
        severity = Severity.ERROR if doubt.wrong else Severity.WARNING
        spot = report.spot_in(node, doubt.at, doubt.width)
        report.note(problem_at(doubt.code, doubt.message, report.text, spot, severity=severity, hint=doubt.hint))
    return taken


def _note_run_on_lists(node: ScalarNode, report: Report) -> None:
    """Note a line of a text on several lines that begins like an item of a list, and is none."""
    first, last = node.start_mark.line, node.end_mark.line
    for number in range(first, last + 1) if last > first else ():
        line = report.line(number)
        column = len(line) - len(line.lstrip(" ")) if number > first else node.start_mark.column
        if not line.startswith("-", column) or (number == last and column >= node.end_mark.column):
            continue
        if line.startswith("- ", column):
            message, hint = "this is no item of a list, but goes on with the text above", "give it the list's indent"
        else:
            message, hint = (
                "a dash needs a space after it to begin an item",
                f"write '- {line[column + 1 :][:60].strip()}'",
            )
        spot = Spot(number, column, 1)
        report.note(problem_at("run-on-list", message, report.text, spot, severity=Severity.WARNING, hint=hint))
        # the lines after it go on with it
        return


def _texts(node: Node, field_: Field, report: Report) -> tuple[str, ...]:
    read = [(_text(item, field_, report), item) for item in _items(node)]
    values: dict[str, Node] = {}
    for value, item in read:
        if value is not None and value in values:
            mark = values[value].start_mark
            see = Place("", mark.line, mark.column + 1)
            report.warn("repeated-value", f"{value!r} stands here twice", item, see=see, hint="keep one of the two")
        elif value is not None:
            values[value] = item
    return tuple(values)


def _names(node: Node, field_: Field, report: Report) -> tuple[str, ...]:
    if isinstance(node, SequenceNode) and node.flow_style and all(_is_plain(item) for item in node.value):
        items = [item.value for item in node.value]
        if field_.name == "aliases" and looks_split(items):
            message = f"the commas make {len(items)} names of this"
            hint = f"one name: put it in quotes; {len(items)} names: write them one a line"
            report.warn("split-name", message, node, hint=hint)
    return _texts(node, field_, report)


def _is_plain(node: Node) -> bool:
    return isinstance(node, ScalarNode) and not node.style


def _checked(reason: Callable[[str], tuple[str, str, str] | None]) -> Callable[[Node, Field, Report], str | None]:
    """A reader of one text; ``reason`` gives code, message and hint where the text will not do."""

    def read(node: Node, field_: Field, report: Report) -> str | None:
        value = _text(node, field_, report)
        wrong = reason(value) if value else None
        if wrong:
            report.add(wrong[0], wrong[1], node, hint=wrong[2])
            return None
        return value

    return read


def _many(read_one: Callable[[Node, Field, Report], str | None]) -> Callable[[Node, Field, Report], tuple[str, ...]]:
    def read(node: Node, field_: Field, report: Report) -> tuple[str, ...]:
        values = (read_one(item, field_, report) for item in _items(node))
        return tuple(dict.fromkeys(value for value in values if value))

    return read


def _member(members: type[StrEnum], code: str, what: str) -> Callable[[Node, Field, Report], StrEnum | None]:
    known = {str(member): member for member in members}

    def read(node: Node, field_: Field, report: Report) -> StrEnum | None:
        value = _text(node, field_, report)
        if value is None or value in known:
            return known[value] if value else None
        hint = did_you_mean(value, known) or f"known are {', '.join(known)}"
        report.add(code, f"unknown {what} {value!r}", node, hint=hint)
        return None

    return read


def _identifiers(node: Node, field_: Field, report: Report) -> tuple[tuple[str, str], ...]:
    if not isinstance(node, MappingNode):
        if not _is_empty(node):
            report.add("not-a-mapping", "'ids' is a mapping", node, hint="write 'wikidata: Q42' under it")
        return ()
    read = []
    for key, written in _pairs(node, report):
        if wrong := bad_identifier_scheme(key.value):
            report.add(wrong[0], wrong[1], key, hint=wrong[2])
        value = _text(written, field_, report)
        read.extend([(key.value, value)] if value else [])
    return tuple(read)


def _positions(node: Node, _field: Field, report: Report) -> tuple[Position, ...]:
    read = []
    for item in _items(node):
        values = read_fields(table.POSITIONS, item, report)
        if values and _complete(table.POSITIONS, values, item, report):
            read.append(Position(**values))
    return tuple(read)


def _document_roles(node: Node, field_: Field, report: Report) -> tuple[tuple[str, tuple[Role, ...]], ...]:
    if not isinstance(node, MappingNode):
        if not _is_empty(node):
            report.add("not-a-mapping", "'roles' is a mapping of ids to lists of roles", node)
        return ()
    read_role = _member(Role, "unknown-role", "role")
    read = []
    for key, written in _pairs(node, report):
        roles = [read_role(item, field_, report) for item in _items(written)]
        read.append((key.value, tuple(dict.fromkeys(Role(role) for role in roles if role))))
    return tuple(read)


def _complete(section: str, values: Mapping[str, Any], node: Node, report: Report) -> bool:
    missing = [name for name, known in fields_of(section).items() if known.required and name not in values]
    given = {key.value for key, _ in node.value if isinstance(key, ScalarNode)}
    for name in missing:
        if name not in given:
            report.add("missing-field", f"'{name}' is missing here", node, hint=f"add '{name}: ...'")
    return not missing


def _unread(_node: Node, _field: Field, _report: Report) -> None:
    """Nothing: ``decisions`` has readers of its own."""


_REFERENCE = _text
_READERS: dict[FieldType, Callable[[Node, Field, Report], Any]] = {
    FieldType.TEXT: _text,
    FieldType.PARAGRAPH: _text,
    FieldType.NAMES: _names,
    FieldType.TEXTS: _texts,
    FieldType.REFERENCE: _REFERENCE,
    FieldType.REFERENCES: _many(_REFERENCE),
    FieldType.ORGANISATION_KIND: _member(OrganisationKind, "unknown-kind", "kind"),
    FieldType.DOCUMENT_KIND: _member(DocumentKind, "unknown-kind", "kind"),
    FieldType.COUNTRY: _checked(bad_country),
    FieldType.DATE: _checked(bad_date),
    FieldType.LINK: _checked(bad_link),
    FieldType.LINKS: _many(_checked(bad_link)),
    FieldType.LANGUAGE: _checked(bad_language),
    FieldType.IDENTIFIERS: _identifiers,
    FieldType.POSITIONS: _positions,
    FieldType.DOCUMENT_ROLES: _document_roles,
    FieldType.DECISIONS: _unread,
}
