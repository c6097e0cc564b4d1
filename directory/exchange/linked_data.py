"""Owns the JSON-LD form in the words of schema.org, with a context of its own so that no network is needed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.exchange.snapshot import participations, ties
from directory.model import DocumentKind, EntityKind, OrganisationKind, Role

if TYPE_CHECKING:
    from directory.exchange.snapshot import Snapshot
    from directory.model import Entry

_CONTEXT = {"@vocab": "https://schema.org/", "id": "@id", "type": "@type"}
_TYPES = {
    OrganisationKind.NGO: "NGO",
    OrganisationKind.GOVERNMENT: "GovernmentOrganization",
    OrganisationKind.PARLIAMENT: "GovernmentOrganization",
    OrganisationKind.COURT: "GovernmentOrganization",
    OrganisationKind.MILITARY: "GovernmentOrganization",
    OrganisationKind.PARTY: "PoliticalParty",
    OrganisationKind.MEDIA: "NewsMediaOrganization",
    OrganisationKind.COMPANY: "Corporation",
    OrganisationKind.ACADEMIC: "CollegeOrUniversity",
}
_PROPERTIES = {
    Role.SIGNATORY: "contributor",
    Role.ORGANISER: "organizer",
    Role.PARTICIPANT: "attendee",
    Role.RECIPIENT: "recipient",
    Role.TARGET: "about",
    Role.PUBLISHER: "publisher",
}


def linked_data(snapshot: Snapshot) -> str:
    """One JSON-LD document: every actor and every document as a node."""
    parents = {tie.source: tie.target for tie in ties(snapshot) if tie.type in {"parent", "branch_of"}}
    graph = [_actor(entry, parents.get(entry.id)) for entry in snapshot.actors] + _documents(snapshot)
    return json.dumps({"@context": _CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def _actor(entry: Entry, parent: str | None) -> dict[str, Any]:
    kind = "Person" if entry.kind is EntityKind.PERSON else "Organization"
    return _said(
        {
            "id": f"#actor-{entry.id}",
            "type": _TYPES.get(entry.organisation_kind, kind) if entry.organisation_kind else kind,
            "name": entry.name,
            "alternateName": [*entry.aliases, *entry.acronyms],
            "addressCountry": entry.country,
            "url": list(entry.links),
            "parentOrganization": {"id": f"#actor-{parent}"} if parent else None,
            "worksFor": [{"id": f"#actor-{position.org}"} for position in entry.positions],
        }
    )


def _documents(snapshot: Snapshot) -> list[dict[str, Any]]:
    acting: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for one in participations(snapshot):
        who: dict[str, Any] = {"id": f"#actor-{one.actor}"}
        if one.on_behalf_of:
            behalf = {"id": f"#actor-{one.on_behalf_of}"}
            who = {"type": "Role", "roleName": str(one.role), "contributor": who, "worksFor": behalf}
        acting.setdefault(one.document, {}).setdefault(_PROPERTIES[one.role], []).append(who)
    return [
        _said(
            {
                "id": f"#document-{detail.row.name}",
                "type": "Event" if detail.row.kind is DocumentKind.RALLY else "CreativeWork",
                "name": detail.row.title,
                "genre": str(detail.row.kind),
                "datePublished": detail.row.date,
                "inLanguage": detail.row.language,
                "isBasedOn": detail.source,
                **acting.get(detail.row.name, {}),
            }
        )
        for detail in snapshot.documents
    ]


def _said(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, [], "")}
