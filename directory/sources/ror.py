"""Owns the way in from ROR, the Research Organization Registry: records of its schema 2, as in its dumps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory.model import EntityKind, OrganisationKind
from directory.sources.json_values import Broken, json_values
from directory.sources.taken import Item, TakenEntry, given, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_KINDS = {
    "education": OrganisationKind.ACADEMIC,
    "nonprofit": OrganisationKind.NGO,
    "government": OrganisationKind.GOVERNMENT,
    "company": OrganisationKind.COMPANY,
}
_IDENTIFIERS = ("wikidata", "isni", "grid", "fundref")


def ror_records(path: Path) -> Iterator[Item]:
    """The organisations of a dump; withdrawn ones come too, marked so, with the id of their successor."""
    with path.open(encoding="utf-8-sig") as file:
        for number, (line, value) in enumerate(json_values(file), start=1):
            if isinstance(value, Broken):
                yield wrong(path, line, value.reason)
                continue
            try:
                yield _entry(value, line)
            except (KeyError, TypeError, AttributeError, StopIteration, IndexError):
                yield wrong(path, line, f"record {number} is no ROR record of schema 2")


def _entry(record: Mapping[str, Any], line: int) -> TakenEntry:
    names = [name for name in record["names"] if name["value"].strip()]
    display = next(name["value"] for name in names if "ror_display" in name["types"])
    key = _key(record["id"])
    place = (record.get("locations") or [{}])[0].get("geonames_details") or {}
    kinds = [_KINDS[sort] for sort in record.get("types", ()) if sort in _KINDS]
    said = {
        "name": display,
        "kind": str(kinds[0] if kinds else OrganisationKind.OTHER),
        "country": place.get("country_code"),
        "city": place.get("name"),
        "acronyms": [name["value"] for name in names if "acronym" in name["types"]],
        "aliases": [name["value"] for name in names if "acronym" not in name["types"] and name["value"] != display],
        "since": str(record["established"]) if record.get("established") else None,
        "links": [link["value"] for link in record.get("links", ()) if link.get("type") == "website"],
        "ids": {"ror": key, **_identifiers(record)},
        "parent": _related(record, "parent"),
        "successor": _related(record, "successor"),
    }
    stands = record.get("status", "active") != "withdrawn"
    return TakenEntry(EntityKind.ORGANISATION, given(said), f"ror-{key}", key, line, stands)


def _key(id_: str) -> str:
    return id_.rstrip("/").rsplit("/", 1)[-1]


def _identifiers(record: Mapping[str, Any]) -> dict[str, str]:
    """What other registers call it, the preferred id of each."""
    found = {}
    for one in record.get("external_ids") or ():
        values = [one.get("preferred"), *(one.get("all") or ())]
        value = next((str(each) for each in values if each), None)
        if one.get("type") in _IDENTIFIERS and value:
            found[str(one["type"])] = value
    return found


def _related(record: Mapping[str, Any], relation: str) -> str | None:
    others = (one["id"] for one in record.get("relationships") or () if one.get("type") == relation)
    return next((_key(other) for other in others), None)
