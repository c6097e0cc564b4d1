"""Owns the Popolo form (popoloproject.com, 1.0): organizations, people, memberships, events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.exchange.snapshot import participations, ties
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

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
                "sources": _addresses((detail.source,)),
            }
        )
        for detail in snapshot.documents
    ]
    whole = {"organizations": organizations, "persons": people, "memberships": _memberships(snapshot), "events": events}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _organization(entry: Entry) -> dict[str, Any]:
    parent = entry.parent or entry.branch_of
    years = {"founding_date": entry.since, "dissolution_date": entry.until}
    return _said({**_shared(entry), "classification": entry.organisation_kind, "parent_id": parent, **years})


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
            "links": _addresses(entry.links),
            "sources": _addresses(entry.sources),
        }
    )


def _addresses(texts: Iterable[str | None]) -> list[dict[str, str]]:
    """Links, which hold web addresses only."""
    return [{"url": text} for text in texts if text and text.startswith(("http://", "https://"))]


def _memberships(snapshot: Snapshot) -> list[dict[str, Any]]:
    """Positions, memberships, and what everyone does in a document, under ``event_id``, which is ours."""
    entries = {entry.id: entry for entry in snapshot.actors}
    memberships = []
    for tie in ties(snapshot):
        if tie.type in {"position", "member_of"}:
            years = {"start_date": tie.since, "end_date": tie.until}
            party = _party(entries[tie.source])
            memberships.append(_said({**party, "organization_id": tie.target, "role": tie.role, **years}))
    for one in participations(snapshot):
        acting = {"role": str(one.role), "event_id": f"document:{one.document}", "on_behalf_of_id": one.on_behalf_of}
        memberships.append(_said({**_party(entries[one.actor]), **acting}))
    return memberships


def _party(entry: Entry) -> dict[str, Any]:
    """Who is a party: a person by id; an organisation as an object, for which there is no id."""
    if entry.kind is EntityKind.PERSON:
        return {"person_id": entry.id}
    return {"member": {"id": entry.id, "name": entry.name}}


def _said(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, [], "")}
