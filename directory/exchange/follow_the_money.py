"""Owns the FollowTheMoney form, for Aleph and the tools around it (schemata of followthemoney 4.11)."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from directory.exchange.snapshot import participations, ties
from directory.model import EntityKind, OrganisationKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from directory.exchange.snapshot import Participation, Snapshot, Tie
    from directory.model import Entry
    from directory.views import DocumentDetail

_PUBLIC = {
    OrganisationKind.GOVERNMENT,
    OrganisationKind.PARLIAMENT,
    OrganisationKind.COURT,
    OrganisationKind.MILITARY,
    OrganisationKind.INTERGOVERNMENTAL,
}
_IDS = {"wikidata": "wikidataId", "lei": "leiCode"}
_TIE_ROLES = {"branch_of": "branch of", "parent": "unit of", "member_of": "member of"}


def follow_the_money(snapshot: Snapshot) -> Iterator[str]:
    """One entity a line: actors, articles, events, and the edges between them."""
    for entry in snapshot.actors:
        yield _entity(f"orgdir-actor-{entry.id}", _schema(entry), _actor(entry))
    for detail in snapshot.documents:
        name = detail.row.name
        yield _entity(_document_id(name), "Article", _article(detail))
        yield _entity(_event_id(name), "Event", _event(detail, snapshot))
    for tie in ties(snapshot):
        yield _tie(tie)
    for one in participations(snapshot):
        yield from _participation(one)


def _schema(entry: Entry) -> str:
    if entry.kind is EntityKind.PERSON:
        return "Person"
    if entry.organisation_kind in _PUBLIC:
        return "PublicBody"
    return "Company" if entry.organisation_kind is OrganisationKind.COMPANY else "Organization"


def _actor(entry: Entry) -> Mapping[str, list[str]]:
    properties = {
        "name": [entry.name],
        "alias": list(entry.aliases),
        "weakAlias": list(entry.acronyms),
        "abbreviation": list(entry.acronyms),
        "country": [entry.country.lower()] if entry.country else [],
        "website": _addresses(entry.links),
        "sourceUrl": _addresses(entry.sources),
        "notes": [entry.notes] if entry.notes else [],
    }
    if entry.kind is EntityKind.ORGANISATION:
        properties |= {"incorporationDate": _one(entry.since), "dissolutionDate": _one(entry.until)}
    for key, value in entry.ids:
        if key in _IDS and (key != "wikidata" or value.startswith("Q")):
            properties.setdefault(_IDS[key], []).append(value)
    return properties


def _article(detail: DocumentDetail) -> Mapping[str, list[str]]:
    source = detail.source
    return {
        "title": [detail.row.title],
        "fileName": [detail.row.name],
        "date": _one(detail.row.date),
        "publisher": _one(detail.publisher),
        "sourceUrl": _addresses([source] if source else []),
    }


def _event(detail: DocumentDetail, snapshot: Snapshot) -> Mapping[str, list[str]]:
    known = {entry.id for entry in snapshot.actors}
    acting = [mention for mention in detail.mentions if mention.entity in known and mention.roles]
    organisers = {str(mention.entity) for mention in acting if Role.ORGANISER in mention.roles}
    return {
        "name": [detail.row.title],
        "date": _one(detail.row.date),
        "location": _one(detail.row.place),
        "keywords": [str(detail.row.kind)],
        "organizer": [f"orgdir-actor-{actor}" for actor in sorted(organisers)],
        "involved": [
            f"orgdir-actor-{actor}" for actor in sorted({str(mention.entity) for mention in acting} - organisers)
        ],
        "proof": [_document_id(detail.row.name)],
    }


def _tie(tie: Tie) -> str:
    source, target = f"orgdir-actor-{tie.source}", f"orgdir-actor-{tie.target}"
    years = {"startDate": _one(tie.since), "endDate": _one(tie.until)}
    if tie.type == "position":
        properties = {"member": [source], "organization": [target], "role": _one(tie.role), **years}
        return _entity(_edge_id("position", tie.source, tie.target, tie.role or ""), "Membership", properties)
    if tie.type == "member_of":
        membership = {"member": [source], "organization": [target]}
        return _entity(_edge_id(tie.type, tie.source, tie.target), "Membership", membership)
    properties = {"subject": [source], "object": [target], "role": [_TIE_ROLES[tie.type]]}
    return _entity(_edge_id(tie.type, tie.source, tie.target), "UnknownLink", properties)


def _participation(one: Participation) -> Iterator[str]:
    actor, proof = f"orgdir-actor-{one.actor}", [_document_id(one.document)]
    properties = {"subject": [actor], "object": [_event_id(one.document)], "role": [str(one.role)], "proof": proof}
    yield _entity(_edge_id(one.role, one.actor, one.document), "UnknownLink", properties)
    if one.on_behalf_of:
        client = f"orgdir-actor-{one.on_behalf_of}"
        behalf = {"agent": [actor], "client": [client], "role": [str(one.role)], "proof": proof}
        yield _entity(_edge_id("behalf", one.actor, one.on_behalf_of, one.document), "Representation", behalf)


def _document_id(name: str) -> str:
    return f"orgdir-document-{_digest(name)}"


def _event_id(name: str) -> str:
    return f"orgdir-event-{_digest(name)}"


def _edge_id(*parts: str) -> str:
    return f"orgdir-link-{_digest(*parts)}"


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _addresses(texts: Iterable[str]) -> list[str]:
    """The web addresses among the texts, as the format writes them: a host has a path."""
    links = [text for text in texts if text.startswith(("http://", "https://"))]
    return [f"{link}/" if link.count("/") == 2 and not {"?", "#"} & set(link) else link for link in links]


def _one(value: str | None) -> list[str]:
    return [value] if value else []


def _entity(id_: str, schema: str, properties: Mapping[str, list[str]]) -> str:
    said = {name: values for name, values in properties.items() if values}
    return json.dumps({"id": id_, "schema": schema, "properties": said}, ensure_ascii=False)
