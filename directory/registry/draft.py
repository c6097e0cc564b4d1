"""The registry's data as plain values while operations are applied to them: looked up on demand, changes kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

from directory.registry.fields import DECISIONS, DOCUMENTS, ORGANISATIONS, PEOPLE, FieldType, fields_of
from directory.registry.refusal import refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Unit: TypeAlias = tuple[str, str]
Fields: TypeAlias = dict[str, Value]

ACTORS = (ORGANISATIONS, PEOPLE)
LIST_TYPES = frozenset(
    {
        FieldType.NAMES,
        FieldType.TEXTS,
        FieldType.REFERENCES,
        FieldType.LINKS,
        FieldType.POSITIONS,
        FieldType.DECISIONS,
    }
)


class Lookup(Protocol):
    """Where the data come from: a text looked into on demand, or a whole file parsed."""

    def value(self, section: str, key: str) -> Value | None:
        """What stands under the key, None where nothing does."""

    def mentioning(self, words: str) -> Iterable[Unit]:
        """The units that may hold ``words``, and perhaps others."""

    def may_hold(self, section: str, key: str, words: str) -> bool:
        """Whether the unit may hold ``words``; a cheap look before it is parsed."""


class Draft:
    """Data with changes: every value handed out is the draft's own copy."""

    def __init__(self, lookup: Lookup) -> None:
        """Begin without changes."""
        self._lookup = lookup
        self._changed: dict[Unit, Value | None] = {}

    def changes(self) -> Mapping[Unit, Value | None]:
        """What now differs from the data looked up; None where a unit is gone."""
        return {unit: value for unit, value in self._changed.items() if value != self._lookup.value(*unit)}

    def get(self, section: str, key: str) -> Value | None:
        """A copy of the value as it stands now."""
        unit = (section, key)
        return copied(self._changed[unit] if unit in self._changed else self._lookup.value(section, key))

    def put(self, section: str, key: str, value: Value | None) -> None:
        """Set a value, or take it out."""
        self._changed[section, key] = value

    def mentioning(self, words: str) -> list[Unit]:
        """The units that may hold ``words`` now."""
        found = dict.fromkeys(self._lookup.mentioning(words))
        found.update(dict.fromkeys(self._changed))
        return list(found)

    def may_hold(self, section: str, key: str, words: str) -> bool:
        """Whether a unit may hold ``words`` now; a cheap look before it is parsed."""
        return (section, key) in self._changed or self._lookup.may_hold(section, key, words)

    def section_of(self, entity: str) -> str | None:
        """The section of actors that holds the id."""
        return next((section for section in ACTORS if self.get(section, entity) is not None), None)

    def entry(self, entity: str) -> tuple[str, Fields]:
        """Section and fields of an entry; refuses an unknown one and one that is no mapping of fields."""
        section = self.section_of(entity)
        if section is None:
            raise refused(f"there is no entry '{entity}'", hint="'find' looks for entries by name")
        fields = self.get(section, entity)
        if not isinstance(fields, dict):
            raise refused(f"'{entity}' has no fields to edit")
        return section, fields

    def living(self, entity: str) -> tuple[str, Fields]:
        """As ``entry``; refuses one that was merged into another."""
        section, fields = self.entry(entity)
        if winner := fields.get("merged_into"):
            raise refused(f"'{entity}' was merged into '{winner}'", hint=f"use '{winner}'")
        return section, fields

    def decisions(self, key: str) -> list[Value]:
        """A list of the decisions, empty where there is none."""
        return as_list(self.get(DECISIONS, key))

    def put_decisions(self, key: str, items: list[Value]) -> None:
        """Set a list of the decisions; an empty one is taken out."""
        self.put(DECISIONS, key, items or None)

    def record(self, document: str) -> Fields:
        """The fields of a document's record, empty where there is none."""
        fields = self.get(DOCUMENTS, document)
        if isinstance(fields, dict):
            return fields
        if fields:
            raise refused(f"the record of '{document}' has no fields to edit")
        return {}


def copied(value: Value | None) -> Value | None:
    """A value that shares nothing that can change."""
    if isinstance(value, list):
        return [_copied(item) for item in value]
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    return value


def _copied(value: Value) -> Value:
    found = copied(value)
    return "" if found is None else found


def as_list(value: Value | None) -> list[Value]:
    """A list as it is; a single value as a list of one; nothing as an empty list."""
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def texts(fields: Fields, field: str) -> list[str]:
    """The texts of a list field; refuses a list that holds something else."""
    found = as_list(fields.get(field))
    if not all(isinstance(item, str) for item in found):
        raise refused(f"'{field}' holds something that is not text; mend it first")
    return [item for item in found if isinstance(item, str)]


def set_list(fields: Fields, field: str, items: list[Value]) -> None:
    """Set a list field; an empty list takes the field out, an unchanged one stays as it was written."""
    if not items:
        fields.pop(field, None)
    elif as_list(fields.get(field)) != items:
        fields[field] = items


def with_all(items: list[Value], more: Iterable[Value]) -> list[Value]:
    """The items and those of ``more`` that are not among them."""
    found = list(items)
    for item in more:
        if item not in found:
            found.append(item)
    return found


def is_list(section: str, field: str) -> bool:
    """Whether a field of the section holds a list."""
    known = fields_of(section).get(field)
    return known is not None and known.type in LIST_TYPES
