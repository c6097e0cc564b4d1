"""Owns what can be asked of an entry from outside: its types, its properties and their values, all as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory.model import EntityKind, OrganisationKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.model import Entry

_PROPERTIES = {
    "kind": "kind of organisation",
    "country": "country",
    "city": "city",
    "alias": "other name",
    "acronym": "short form",
    "parent": "part of",
    "branch_of": "branch of",
    "member_of": "member of",
    "position": "works for",
    "since": "since",
    "until": "until",
    "link": "web page",
}
# Properties whose values are entries; a person has positions, an organisation the others.
REFERENCES = frozenset({"parent", "branch_of", "member_of", "position"})
_OF_PEOPLE = frozenset({"country", "alias", "position", "link"})
_IDS = "ids."


def types_of(entry: Entry) -> tuple[str, ...]:
    """The types of an entry: what sort of organisation it is, if that is known, and what sort of actor."""
    sort = (str(entry.organisation_kind),) if entry.organisation_kind else ()
    return (*sort, str(entry.kind))


def all_types() -> dict[str, str | None]:
    """Every type, with the broader type that it belongs to."""
    broad: dict[str, str | None] = {str(kind): None for kind in EntityKind}
    return {**broad, **{str(kind): str(EntityKind.ORGANISATION) for kind in OrganisationKind}}


def properties_of(entries: Mapping[str, Entry], type_: str | None = None) -> dict[str, str]:
    """The properties that entries of a type can have, by id, with their names; external ids as they are in use."""
    schemes = sorted({scheme for entry in entries.values() for scheme, _ in entry.ids})
    named = {**_PROPERTIES, **{f"{_IDS}{scheme}": f"id in {scheme}" for scheme in schemes}}
    if type_ == EntityKind.PERSON:
        return {id_: name for id_, name in named.items() if id_ in _OF_PEOPLE or is_identifier(id_)}
    if type_ in all_types():
        return {id_: name for id_, name in named.items() if id_ != "position"}
    return named


def is_identifier(property_: str) -> bool:
    """Whether a property is the entry's id in another register."""
    return property_.startswith(_IDS)


def values_of(entry: Entry, property_: str) -> tuple[str, ...]:
    """The values of a property; none where the entry has none or there is no such property."""
    if is_identifier(property_):
        return tuple(value for scheme, value in entry.ids if scheme == property_.removeprefix(_IDS))
    held: Mapping[str, Any] = {
        "kind": entry.organisation_kind,
        "country": entry.country,
        "city": entry.city,
        "alias": entry.aliases,
        "acronym": entry.acronyms,
        "parent": entry.parent,
        "branch_of": entry.branch_of,
        "member_of": entry.member_of,
        "position": tuple(position.org for position in entry.positions),
        "since": entry.since,
        "until": entry.until,
        "link": entry.links,
    }
    value = held.get(property_)
    return tuple(dict.fromkeys(value)) if isinstance(value, tuple) else (str(value),) if value else ()
