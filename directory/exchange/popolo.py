"""Owns the Popolo form (popoloproject.com, 1.0): organizations, people, memberships, events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.exchange.snapshot import participations, ties
from directory.model import EntityKind

if TYPE_CHECKING:
    from directory.exchange.snapshot import Snapshot
    from directory.model import Entry


def popolo(snapshot: Snapshot) -> str:
    """One JSON object; signing on behalf of an organisation is a membership with ``on_behalf_of_id``."""
    organizations = [_organization(entry) for entry in snapshot.actors if entry.kind is EntityKind.ORGANISATION]
    people = [_person(entry) for entry in snapshot.actors if entry.kind is EntityKind.PERSON]
    events = [
        _said(
            {
                "id": f"document:{detail.row.name}",
                "name": detail.row.title,
                "classification": str(detail.row.kind),
                "start_date": detail.row.date,
                "location": detail.row.place,
                "sources": [{"url": detail.source}] if detail.source else None,
            }
        )
        for detail in snapshot.documents
    ]
    whole = {"organizations": organizations, "persons": people, "memberships": _memberships(snapshot), "events": events}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _organization(entry: Entry) -> dict[str, Any]:
    parent = entry.parent or entry.branch_of
    return _said({**_shared(entry), "classification": entry.organisation_kind, "parent_id": parent})


def _person(entry: Entry) -> dict[str, Any]:
    return _shared(entry)


def _shared(entry: Entry) -> dict[str, Any]:
    others = [{"name": name} for name in entry.aliases]
    others += [{"name": name, "note": "acronym"} for name in entry.acronyms]
    return _said(
        {
            "id": entry.id,
            "name": entry.name,
            "other_names": others,
            "identifiers": [{"scheme": scheme, "identifier": value} for scheme, value in entry.ids],
            "links": [{"url": link} for link in entry.links],
            "sources": [{"url": source} for source in entry.sources],
        }
    )


def _memberships(snapshot: Snapshot) -> list[dict[str, Any]]:
    kinds = {entry.id: entry.kind for entry in snapshot.actors}
    memberships = []
    for tie in ties(snapshot):
        if tie.type in {"position", "member_of"}:
            member = "person_id" if kinds[tie.source] is EntityKind.PERSON else "member_id"
            years = {"start_date": tie.since, "end_date": tie.until}
            memberships.append(_said({member: tie.source, "organization_id": tie.target, "role": tie.role, **years}))
    for one in participations(snapshot):
        member = "person_id" if kinds[one.actor] is EntityKind.PERSON else "member_id"
        acting = {member: one.actor, "role": str(one.role), "event_id": f"document:{one.document}"}
        memberships.append(_said({**acting, "on_behalf_of_id": one.on_behalf_of}))
    return memberships


def _said(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, [], "")}
