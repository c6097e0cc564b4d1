"""The JSON Schema of the registry, made from the table of fields, for completion and hover in editors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.country_codes import COUNTRIES
from directory.model import DocumentKind, OrganisationKind, Role
from directory.registry import fields as table
from directory.registry.fields import Field, FieldType, fields_of

if TYPE_CHECKING:
    from pathlib import Path

_ID = "^[a-z0-9][a-z0-9-]*$"
_TEXT = {"type": ["string", "number", "boolean"]}
_DATE = {"anyOf": [{"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}, {"type": "integer"}]}


def json_schema() -> dict[str, Any]:
    """The schema of ``data/orgs.yaml`` (JSON Schema draft-07, which yaml-language-server reads)."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Registry of organisations and people",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            section: {"description": said, **_nullable(_section(section))} for section, said in table.SECTIONS.items()
        },
    }


def write_schema(path: Path) -> None:
    """Write the schema beside the registry."""
    path.write_text(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _section(section: str) -> dict[str, Any]:
    if section == table.DECISIONS:
        return _fields(section)
    keys = {} if section == table.DOCUMENTS else {"propertyNames": {"pattern": _ID}}
    entry = _fields(section)
    required = entry.pop("required", [])
    if required:
        entry["anyOf"] = [{"required": required}, {"required": ["merged_into"]}]
    return {"type": "object", **keys, "additionalProperties": entry if required else _nullable(entry)}


def _fields(section: str) -> dict[str, Any]:
    known = fields_of(section)
    required = [name for name, field in known.items() if field.required]
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {name: _field(field) for name, field in known.items()},
    }
    return schema | ({"required": required} if required else {})


def _field(field: Field) -> dict[str, Any]:
    described: dict[str, Any] = {"description": field.description, **_type(field)}
    return described | ({"examples": [field.example]} if field.example else {})


def _type(field: Field) -> dict[str, Any]:
    simple: dict[FieldType, dict[str, Any]] = {
        FieldType.REFERENCE: {"type": ["string", "integer"]},
        FieldType.ORGANISATION_KIND: {"enum": [str(kind) for kind in OrganisationKind]},
        FieldType.DOCUMENT_KIND: {"enum": [str(kind) for kind in DocumentKind]},
        FieldType.COUNTRY: {"enum": list(COUNTRIES)},
        FieldType.DATE: _DATE,
        FieldType.LINK: {"type": "string"},
        FieldType.LANGUAGE: {"type": "string"},
        FieldType.IDENTIFIERS: {"type": "object", "additionalProperties": _TEXT},
    }
    lists: dict[FieldType, dict[str, Any]] = {
        FieldType.NAMES: _TEXT,
        FieldType.TEXTS: _TEXT,
        FieldType.REFERENCES: {"type": ["string", "integer"]},
        FieldType.LINKS: {"type": "string"},
    }
    if field.type in lists:
        return _one_or_many(lists[field.type])
    if field.type is FieldType.POSITIONS:
        return _one_or_many(_fields(table.POSITIONS))
    if field.type is FieldType.DECISIONS:
        return _one_or_many(_fields(table.NOT_SAME))
    if field.type is FieldType.DOCUMENT_ROLES:
        return {"type": "object", "additionalProperties": _one_or_many({"enum": [str(role) for role in Role]})}
    return simple.get(field.type, _TEXT)


def _one_or_many(item: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [item, {"type": "array", "items": item}, {"type": "null"}]}


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}
