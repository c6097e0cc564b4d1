"""Owns the way in from Popolo: one JSON object of organizations, persons and memberships."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.model import EntityKind, OrganisationKind
from directory.sources.taken import Item, TakenEntry, given, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path


def popolo_things(path: Path) -> Iterator[Item]:
    """The organisations and people of a file."""
    try:
        whole = json.loads(path.read_text("utf-8-sig"))
        groups = [(EntityKind.ORGANISATION, list(whole.get("organizations") or ()))]
        groups.append((EntityKind.PERSON, list(whole.get("persons") or ())))
        memberships = [one for one in whole.get("memberships") or () if isinstance(one, dict)]
    except (ValueError, AttributeError, TypeError, RecursionError) as error:
        yield wrong(path, getattr(error, "lineno", 0), "not a Popolo JSON object")
        return
    seen: set[str] = set()
    for kind, things in groups:
        for number, thing in enumerate(things, start=1):
            what = f"{kind} {number}"
            try:
                entry = _entry(kind, thing, memberships)
            except (KeyError, TypeError, AttributeError):
                yield wrong(path, 0, f"{what} has no name")
                continue
            if entry.id in seen:
                yield wrong(path, 0, f"{what}: the id {entry.id!r} stands there already; this one is left out")
                continue
            seen.update([entry.id] if entry.id else ())
            yield entry


def _entry(kind: EntityKind, thing: Mapping[str, Any], memberships: Sequence[Mapping[str, Any]]) -> TakenEntry:
    if not thing["name"]:
        raise KeyError("name")
    others = [other for other in thing.get("other_names") or () if other.get("name")]
    is_organisation = kind is EntityKind.ORGANISATION
    fields: dict[str, Any] = {
        "name": str(thing["name"]),
        "aliases": [other["name"] for other in others if other.get("note") != "acronym" or not is_organisation],
        "links": [link["url"] for link in thing.get("links") or () if link.get("url")],
        "sources": [source["url"] for source in thing.get("sources") or () if source.get("url")],
        "ids": {
            str(one["scheme"]): str(one["identifier"])
            for one in thing.get("identifiers") or ()
            if one.get("scheme") and one.get("identifier")
        },
    }
    if is_organisation:
        fields["acronyms"] = [other["name"] for other in others if other.get("note") == "acronym"]
        sort = thing.get("classification")
        fields["kind"] = sort if sort in set(OrganisationKind) else None
        fields["parent"] = thing.get("parent_id")
        fields["since"], fields["until"] = thing.get("founding_date"), thing.get("dissolution_date")
        fields["member_of"] = [one["organization_id"] for one in memberships if _is_member(one, thing.get("id"))]
    else:
        fields["positions"] = [_position(one) for one in memberships if _is_position(one, thing.get("id"))]
    return TakenEntry(kind, given(fields), thing.get("id"))


def _is_position(membership: Mapping[str, Any], person: str | None) -> bool:
    return bool(person) and membership.get("person_id") == person and bool(membership.get("organization_id"))


def _is_member(membership: Mapping[str, Any], organisation: str | None) -> bool:
    party = membership.get("member")
    is_party = isinstance(party, dict) and bool(organisation) and party.get("id") == organisation
    return is_party and bool(membership.get("organization_id"))


def _position(membership: Mapping[str, Any]) -> dict[str, Any]:
    years = {"since": membership.get("start_date"), "until": membership.get("end_date")}
    return given({"org": membership["organization_id"], "role": membership.get("role"), **years})
