"""Owns the way in from orgdir's own files: its JSON Lines, and another registry."""

from __future__ import annotations

import base64
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from directory.model import EntityKind, Entry, NotSame, Problem
from directory.sources.json_objects import objects
from directory.sources.taken import Item, TakenDocument, TakenEntry, TakenName, TakenRecord, TakenReference, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_DERIVED = {"line", "stale"}


def own_lines(path: Path) -> Iterator[Item]:
    """What an export of JSON Lines holds."""
    seen: dict[str, int] = {}
    for number, value in objects(path):
        if isinstance(value, Problem):
            yield value
            continue
        try:
            item = _item(value, number)
        except (KeyError, ValueError, AttributeError, TypeError) as error:
            yield wrong(path, number, f"a field is missing or wrong: {error}")
            continue
        if isinstance(item, TakenEntry) and item.id in seen:
            message = f"the id {item.id!r} stands in line {seen[item.id]} already; this one is left out"
            yield wrong(path, number, message)
        elif item is not None:
            seen.update({item.id: number} if isinstance(item, TakenEntry) and item.id else {})
            yield item


def _item(value: dict[str, Any], line: int) -> Item | None:
    match value.pop("type", None):
        case "entry":
            return _entry(value, line)
        case "document":
            content = base64.b64decode(value["base64"]) if "base64" in value else value["text"].encode()
            return TakenDocument(str(value["name"]), content)
        case "not_same":
            return NotSame(value["name"], value["entity"], value.get("document"))
        case "ignore":
            return TakenName(value["name"])
        case "document_record":
            return TakenRecord(value)
        case "reference":
            return TakenReference(str(value.pop("name")), value)
    return None


def _entry(value: dict[str, Any], line: int) -> TakenEntry:
    kind = EntityKind(value.pop("kind"))
    id_ = str(value.pop("id"))
    if not isinstance(value["name"], str):
        raise TypeError("a name is text")
    if "organisation_kind" in value:
        value["kind"] = value.pop("organisation_kind")
    return TakenEntry(kind, value, id_, line=line, stands="merged_into" not in value)


def registry_entries(path: Path) -> Iterator[Item]:
    """Another registry: its entries and its decisions; what is wrong with it is said as ``check`` says it."""
    from directory.registry.load import load  # noqa: PLC0415 - one format a run

    registry = load(path)
    yield from registry.problems
    for entry in registry.entries.values():
        yield _entry(entry_fields(entry), entry.line)
    yield from registry.not_same
    yield from (TakenName(name) for name in registry.ignored)


def entry_fields(entry: Entry) -> dict[str, Any]:
    """What a person wrote of an entry, by the names of the vocabulary; what is empty is left out."""
    values = {field.name: getattr(entry, field.name) for field in fields(Entry) if field.name not in _DERIVED}
    values["ids"] = dict(entry.ids) or None
    values["positions"] = [stated(asdict(position)) for position in entry.positions]
    return stated(values)


def stated(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that say something; a number does, also where it is 0."""
    empty: tuple[object, ...] = ((), [], "")
    return {
        name: value
        for name, value in values.items()
        if value is not None and not any(type(value) is type(nothing) and value == nothing for nothing in empty)
    }
