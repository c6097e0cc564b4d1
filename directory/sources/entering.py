"""Owns how an actor taken from elsewhere is written down: the operations that make it an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory.registry.operations import AddEntry, SetField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.registry.operations import Operation
    from directory.sources.taken import TakenEntry

PLAIN = ("name", "aliases", "acronyms", "kind", "country", "city", "since", "until", "links", "sources", "notes")
# These name other entries, which must stand first.
REFERENCES = ("parent", "branch_of", "member_of", "distinct_from", "merged_into")
_OF_PEOPLE = frozenset({"name", "aliases", "country", "since", "until", "links", "sources", "notes"})


def new_entry(id_: str, one: TakenEntry) -> AddEntry:
    """The operation that makes it an entry, with the fields that name no other."""
    fields = tuple(values_of(one, PLAIN))
    if one.kind == "person":
        fields = tuple((field, value) for field, value in fields if field in _OF_PEOPLE)
    return AddEntry(id_, one.kind, fields)


def identifiers(id_: str, one: TakenEntry) -> Iterator[Operation]:
    """The operations that note what other registers call it."""
    for key, value in (one.fields.get("ids") or {}).items():
        yield SetField(id_, f"ids.{key}", str(value))


def values_of(one: TakenEntry, names: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """The fields of these names that have a value, as text or as texts, each once."""
    for name in names:
        value = one.fields.get(name)
        if value:
            yield name, tuple(dict.fromkeys(map(str, value))) if isinstance(value, list | tuple) else str(value)
