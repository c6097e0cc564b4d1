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
    Position,
    Problem,
    Role,
)
from directory.registry import fields as table
from directory.registry.fields import Field, FieldType, fields_of
from directory.registry.lost_ids import lost_names, names_without_id, parts_of
from directory.registry.nodes import MappingNode, Node, ScalarNode, SequenceNode
from directory.registry.parsed import ParsedBlock, join
from directory.registry.report import Report
from directory.registry.spelling import did_you_mean, look_alike
from directory.registry.syntax import odd_indent
from directory.registry.values import bad_country, bad_date, bad_identifier_scheme, bad_language, bad_link
from directory.registry.written_texts import is_empty, items_of, read_names, read_text, read_texts

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
        if root is not None and not is_empty(root):
            report.add("not-a-mapping", f"'{section}' is a mapping of ids to entries", root, hint="write 'id:' lines")
        return ParsedBlock(problems=tuple(report.problems))
    if root.value and section in {table.ORGANISATIONS, table.PEOPLE} and _is_field(section, *root.value[0]):
        refuse_field_as_entry(root.value[0][0], report)
        return ParsedBlock(problems=tuple(report.problems), lost=names_without_id(root))
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
    return _actor(table.ORGANISATIONS, key, value, report)


def _person(key: ScalarNode, value: Node, report: Report) -> ParsedBlock:
    return _actor(table.PEOPLE, key, value, report)


def _actor(section: str, key: ScalarNode, value: Node, report: Report) -> ParsedBlock:
    entry, lost = _entry(section, key, value, report), lost_names(value)
    return ParsedBlock(entries=(entry,), lost=lost) if entry else ParsedBlock(broken=(str(key.value),), lost=lost)


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
    if _is_field(section, key, value):
        refuse_field_as_entry(key, report)
        return None
    if not _ID.fullmatch(key.value) and not report.is_full:
        from directory.registry.identifiers import make_id  # noqa: PLC0415 - every alphabet, for few ids

        message = f"the id {key.value!r} may hold small letters a-z, digits and '-' only"
        report.add("bad-id", message, key, hint=f"write '{make_id(key.value[:200])}'")
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


def _is_field(section: str, key: Node, value: Node) -> bool:
    """Whether a field stands where the id of an entry is due."""
    known = isinstance(key, ScalarNode) and key.value in fields_of(section)
    return known and isinstance(value, ScalarNode) and not is_empty(value)


def refuse_field_as_entry(key: ScalarNode, report: Report) -> None:
    """Note that a field stands as far out as ids do."""
    message = f"'{key.value}' is a field, and stands where the ids of entries do"
    report.add("bad-indent", message, key, hint="give it more indent than the id that it belongs to")


def read_decisions(key: str, value: Node, report: Report) -> ParsedBlock:
    """What one of the two lists of decisions says."""
    if key == "ignore":
        return ParsedBlock(ignored=read_texts(value, fields_of(table.DECISIONS)["ignore"], report))
    not_same = []
    for item in items_of(value):
        values = read_fields(table.NOT_SAME, item, report)
        if values and _complete(table.NOT_SAME, values, item, report):
            not_same.append(NotSame(line=item.start_mark.line + report.first, **values))
    return ParsedBlock(not_same=tuple(not_same))


def read_fields(section: str, value: Node, report: Report) -> dict[str, Any] | None:
    """The values of an entry's fields; None where it is no mapping at all."""
    if not isinstance(value, MappingNode):
        if is_empty(value):
            return {}
        _refuse_no_fields(section, value, report)
        return None
    known = fields_of(section)
    values: dict[str, Any] = {}
    value, *behind = parts_of(_without_next_entry(value, known, report))
    for part in behind if section in {table.ORGANISATIONS, table.PEOPLE} else ():
        report.twice(part.value[0][0], value.value[0][0].start_mark.line)
        read_fields(section, part, report)
    for key, written in _pairs(value, report):
        found = known.get(key.value)
        if found is None and value.flow_style and is_empty(written):
            message = f"the comma before {key.value!r} ends the value before it"
            report.add("comma-in-text", message, key, hint="put the value that holds the comma in quotes")
        elif found is None:
            _unknown("field", key, known, report)
        elif (read := _READERS[found.type](written, found, report)) not in (None, ()):
            values[key.value] = read
    return values


def _refuse_no_fields(section: str, value: Node, report: Report) -> None:
    """Note that a value stands where fields are due."""
    example = ", ".join(f"{each.name}: ..." for each in fields_of(section).values() if each.required)
    if section in {table.POSITIONS, table.NOT_SAME}:
        message, hint = "fields between braces are due here", f"write '- {{{example}}}'"
    else:
        message = "an entry is written as fields: 'name: ...', one a line"
        hint = "take the dashes out" if isinstance(value, SequenceNode) and not value.flow_style else ""
        hint = hint or "write it under the id, further in: 'name: ...'"
    report.add("not-a-mapping", message, value, hint=hint)


def _without_next_entry(node: MappingNode, known: Mapping[str, Field], report: Report) -> MappingNode:
    """The fields before a key that can only be the next entry's, further in than it should stand."""
    names = [key.value if isinstance(key, ScalarNode) else "" for key, _ in node.value]
    for place, (key, value) in enumerate(node.value[:-1]):
        if names[place] not in known and is_empty(value) and names[place + 1] in names[:place] and names[place]:
            message = f"an entry seems to begin here: '{names[place]}' is no field, and has fields of its own"
            report.add("bad-indent", message, key, hint="give it the indent of the entries around it")
            return MappingNode(node.tag, node.value[:place], node.start_mark, node.end_mark, node.flow_style)
    return node


def references_in(section: str, node: MappingNode) -> Iterator[tuple[str, ScalarNode]]:
    """The fields that name other entries, each with the text that does."""
    known = fields_of(section)
    for key, value in node.value:
        found = known.get(key.value) if isinstance(key, ScalarNode) else None
        for item in items_of(value) if found else ():
            if isinstance(item, ScalarNode) and found and found.type in {FieldType.REFERENCE, FieldType.REFERENCES}:
                yield found.name, item
            elif isinstance(item, MappingNode) and found and found.type is FieldType.POSITIONS:
                yield from ((found.name, target) for _, target in references_in(table.POSITIONS, item))


def _pairs(node: MappingNode, report: Report) -> Iterator[tuple[ScalarNode, Node]]:
    """The pairs whose key is text; a key given twice counts once, the first time."""
    seen: dict[str, ScalarNode] = {}
    again: set[str] = set()
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            report.add("key-not-text", "a key must be text", key, hint="write 'key: value'")
        elif not key.style and key.value[:1].isspace() and (odd := odd_indent(key.value)):
            report.add(odd.code, odd.message, key, hint=odd.hint)
        elif first := seen.get(key.value):
            if "name" not in again:
                # after a second name another entry's fields follow
                report.twice(key, first.start_mark.line)
            again.add(key.value)
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
    message = f"there is no {what} '{key.value}' here"
    report.add(f"unknown-{what}", message + look_alike(key.value), key, hint=hint)


def _checked(reason: Callable[[str], tuple[str, str, str] | None]) -> Callable[[Node, Field, Report], str | None]:
    """A reader of one text; ``reason`` gives code, message and hint where the text will not do."""

    def read(node: Node, field_: Field, report: Report) -> str | None:
        value = read_text(node, field_, report)
        wrong = reason(value) if value else None
        if wrong:
            report.add(wrong[0], wrong[1], node, hint=wrong[2])
            return None
        return value

    return read


def _many(read_one: Callable[[Node, Field, Report], str | None]) -> Callable[[Node, Field, Report], tuple[str, ...]]:
    def read(node: Node, field_: Field, report: Report) -> tuple[str, ...]:
        values = (read_one(item, field_, report) for item in items_of(node))
        return tuple(dict.fromkeys(value for value in values if value))

    return read


def _member(members: type[StrEnum], code: str, what: str) -> Callable[[Node, Field, Report], StrEnum | None]:
    known = {str(member): member for member in members}

    def read(node: Node, field_: Field, report: Report) -> StrEnum | None:
        value = read_text(node, field_, report)
        if value is None or value in known:
            return known[value] if value else None
        hint = did_you_mean(value, known) or f"known are {', '.join(known)}"
        report.add(code, f"unknown {what} {value!r}", node, hint=hint)
        return None

    return read


def _identifiers(node: Node, field_: Field, report: Report) -> tuple[tuple[str, str], ...]:
    if not isinstance(node, MappingNode):
        if not is_empty(node):
            report.add("not-a-mapping", "'ids' is a mapping", node, hint="write 'wikidata: Q42' under it")
        return ()
    read = []
    for key, written in _pairs(node, report):
        if wrong := bad_identifier_scheme(key.value):
            report.add(wrong[0], wrong[1], key, hint=wrong[2])
        value = read_text(written, field_, report)
        read.extend([(key.value, value)] if value else [])
    return tuple(read)


def _positions(node: Node, _field: Field, report: Report) -> tuple[Position, ...]:
    read = []
    for item in items_of(node):
        values = read_fields(table.POSITIONS, item, report)
        if values and _complete(table.POSITIONS, values, item, report):
            read.append(Position(**values))
    return tuple(read)


def _document_roles(node: Node, field_: Field, report: Report) -> tuple[tuple[str, tuple[Role, ...]], ...]:
    if not isinstance(node, MappingNode):
        if not is_empty(node):
            report.add("not-a-mapping", "'roles' is a mapping of ids to lists of roles", node)
        return ()
    read_role = _member(Role, "unknown-role", "role")
    read = []
    for key, written in _pairs(node, report):
        roles = [read_role(item, field_, report) for item in items_of(written)]
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


_REFERENCE = read_text
_READERS: dict[FieldType, Callable[[Node, Field, Report], Any]] = {
    FieldType.TEXT: read_text,
    FieldType.PARAGRAPH: read_text,
    FieldType.NAMES: read_names,
    FieldType.TEXTS: read_texts,
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
