"""Owns the way in from FollowTheMoney: actors, and the edges between them as relations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory.model import EntityKind, OrganisationKind, Problem
from directory.sources.json_objects import objects
from directory.sources.taken import Item, TakenEntry, doubtful, given, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_KINDS = {
    "Organization": None,
    "LegalEntity": None,
    "PublicBody": OrganisationKind.GOVERNMENT,
    "Company": OrganisationKind.COMPANY,
    "Person": None,
}
# The two ends of each edge that is a relation here: who stands to what.
_EDGES = {
    "Membership": ("member", "organization"),
    "Employment": ("employee", "employer"),
    "Directorship": ("director", "organization"),
    "UnknownLink": ("subject", "object"),
}
_LINKS = {"branch of": "branch_of", "unit of": "parent", "member of": "member_of"}
# What our own export adds, and nothing is lost with.
_OWN = frozenset({"Article", "Event", "Representation"})
_IDS = {"wikidataId": "wikidata", "leiCode": "lei"}
_PREFIX = "orgdir-actor-"


def ftm_entities(path: Path) -> Iterator[Item]:
    """The actors of a file of entities, one a line; the edges may stand anywhere in it."""
    actors: dict[str, TakenEntry] = {}
    edges: list[tuple[str, Mapping[str, list[str]]]] = []
    unknown: dict[str, list[int]] = {}
    for number, value in objects(path):
        if isinstance(value, Problem):
            yield value
            continue
        schema, said = str(value.get("schema")), value.get("properties")
        if not isinstance(said, dict) or not all(isinstance(values, list) for values in said.values()):
            yield wrong(path, number, "'properties' is no object of lists")
        elif schema in _KINDS:
            yield from _take(path, number, value, actors)
        elif schema in _EDGES:
            edges.append((schema, said))
        elif schema not in _OWN:
            unknown.setdefault(schema, []).append(number)
    _relate(actors, edges)
    yield from actors.values()
    for schema, lines in sorted(unknown.items()):
        more = f", and {len(lines) - 1} more of it" if len(lines) > 1 else ""
        yield doubtful(path, lines[0], f"an entity of schema {schema}, which holds no actor, is left out{more}")


def _take(path: Path, number: int, value: Mapping[str, Any], actors: dict[str, TakenEntry]) -> Iterator[Problem]:
    schema, said, id_ = str(value["schema"]), value["properties"], str(value.get("id") or f"line-{number}")
    if not said.get("name"):
        yield wrong(path, number, f"a {schema} without a name")
    elif id_ in actors:
        yield wrong(path, number, f"the id {id_!r} stands in line {actors[id_].line} already; this one is left out")
    else:
        actors[id_] = _entry(schema, said, id_, number)


def _entry(schema: str, said: Mapping[str, list[str]], id_: str, number: int) -> TakenEntry:
    kind = EntityKind.PERSON if schema == "Person" else EntityKind.ORGANISATION
    sort = _KINDS[schema]
    first, *others = said["name"]
    acronyms = [*said.get("abbreviation", ()), *said.get("weakAlias", ())]
    fields: dict[str, Any] = {
        "name": first,
        "aliases": [*others, *said.get("alias", ()), *(acronyms if kind is EntityKind.PERSON else ())],
        "kind": str(sort) if sort else None,
        "country": said["country"][0].upper() if said.get("country") else None,
        "links": said.get("website", []),
        "ids": {_IDS[name]: said[name][0] for name in _IDS if said.get(name)},
        "acronyms": list(dict.fromkeys(acronyms)) if kind is EntityKind.ORGANISATION else None,
    }
    own = id_.removeprefix(_PREFIX) if id_.startswith(_PREFIX) else None
    return TakenEntry(kind, given(fields), own, id_, number)


def _relate(actors: dict[str, TakenEntry], edges: list[tuple[str, Mapping[str, list[str]]]]) -> None:
    """Put the relations that edges state into the fields of the actors that they begin at."""
    for schema, said in edges:
        ends = (said.get(end, ()) for end in _EDGES[schema])
        source, target = (actors.get(str(end[0])) if end else None for end in ends)
        if source is None or target is None or target.kind is EntityKind.PERSON:
            continue
        role = next(iter(said.get("role", ())), None)
        fields: Any = source.fields
        key = str(target.known_as)
        if source.kind is EntityKind.PERSON:
            if schema != "UnknownLink":
                years = {"since": _first(said, "startDate"), "until": _first(said, "endDate")}
                fields.setdefault("positions", []).append(given({"org": key, "role": role, **years}))
        elif schema == "UnknownLink" and role in _LINKS and role != "member of":
            fields[_LINKS[role]] = key
        elif schema == "Membership":
            fields.setdefault("member_of", []).append(key)


def _first(said: Mapping[str, list[str]], name: str) -> str | None:
    return next(iter(said.get(name, ())), None)
