"""Owns the Entity Reconciliation API, version 0.2: what is asked as values, what is answered as values, no network."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from directory import __version__
from directory.errors import UsageError
from directory.exchange.entry_properties import (
    REFERENCES,
    all_types,
    is_identifier,
    properties_of,
    types_of,
    values_of,
)
from directory.model import Decision, EntityKind
from directory.names.normalise import normalise, search_key
from directory.resolution.resolve import Resolver
from directory.safe import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from directory.model import Candidate, Entry, Registry

MOST_QUERIES = 100
_MOST_PROPERTIES = 50
_MOST_SUGGESTED = 20
_MOST_CANDIDATES = 50
_LONGEST = 2_000
_STRICT = ("any", "should", "all")
# The score of an entry that has what was asked for, where no name was asked about.
_BY_PROPERTIES = 50.0
_WIDTH, _HEIGHT = 420, 220


@dataclass(frozen=True, slots=True)
class Query:
    """One name asked about; ``properties`` are pairs of a property and the values that it should have."""

    words: str
    types: tuple[str, ...] = ()
    strict: str = "any"
    limit: int = 10
    properties: tuple[tuple[str, tuple[str, ...]], ...] = ()


def read_queries(text: str) -> dict[str, Query]:
    """The queries of a batch by their keys; raises ``UsageError`` where they are none."""
    batch = _object(text, "queries")
    if len(batch) > MOST_QUERIES:
        raise UsageError(f"{len(batch)} queries at once; {MOST_QUERIES} at most")
    return {key: _query(key, value) for key, value in batch.items()}


def _object(text: str, what: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise UsageError(f"{what} is not a JSON object")
    return value


def _query(key: str, value: Any) -> Query:
    if not isinstance(value, dict):
        raise UsageError(f"query {key[:40]!r} is not a JSON object")
    words, said = value.get("query", ""), value.get("properties") or []
    types, limit, strict = value.get("type") or [], value.get("limit"), value.get("type_strict", "any")
    types = [types] if isinstance(types, str) else types
    right = isinstance(words, str) and isinstance(said, list) and strict in _STRICT and len(said) <= _MOST_PROPERTIES
    if not right or not isinstance(types, list) or not all(isinstance(one, str) for one in types):
        raise UsageError(
            f"query {key[:40]!r}: query and type are text, properties a list, type_strict any, should, all"
        )
    if not words.strip() and not said:
        raise UsageError(f"query {key[:40]!r} asks for nothing: it has neither a query nor properties")
    most = int(limit) if isinstance(limit, int | float) and 1 <= limit <= _MOST_CANDIDATES else 10
    return Query(words[:_LONGEST], tuple(types), strict, most, tuple(_property(key, one) for one in said))


def _property(key: str, value: Any) -> tuple[str, tuple[str, ...]]:
    if not isinstance(value, dict) or not isinstance(value.get("pid"), str) or "v" not in value:
        raise UsageError(f"query {key[:40]!r}: each of its properties has a pid and a v")
    asked = value["v"] if isinstance(value["v"], list) else [value["v"]]
    said = (one.get("id") or one.get("name") if isinstance(one, dict) else one for one in asked[:_MOST_PROPERTIES])
    return value["pid"], tuple(str(one)[:_LONGEST] for one in said if isinstance(one, str | int | float))


class Reconciliation:
    """Answers about one registry; its answers are plain values, ready to be written as JSON."""

    def __init__(self, registry: Registry, name: str) -> None:
        """Take the registry and what the service is called."""
        self._name = name
        self._all = registry.entries
        self._entries = {id_: entry for id_, entry in registry.entries.items() if entry.merged_into is None}
        self._resolver = Resolver(registry)
        self._keys: tuple[tuple[str, str, Entry], ...] | None = None
        self._holders: dict[str, Mapping[str, list[str]]] = {}

    def manifest(self, base: str) -> dict[str, Any]:
        """What the service is and where its parts are; ``base`` is its address without a slash behind."""
        suggest = {what: _service(base, f"/suggest/{what}") for what in ("entity", "property", "type")}
        return {
            "versions": ["0.2"],
            "name": self._name,
            # Names, not addresses: they stay the same on another port.
            "identifierSpace": "urn:orgdir:entry:",
            "schemaSpace": "urn:orgdir:property:",
            "serviceVersion": __version__,
            "defaultTypes": [{"id": str(kind), "name": str(kind)} for kind in EntityKind],
            "view": {"url": f"{base}/view/{{{{id}}}}"},
            "preview": {"url": f"{base}/preview?id={{{{id}}}}", "width": _WIDTH, "height": _HEIGHT},
            "suggest": suggest,
            "extend": {"propose_properties": _service(base, "/propose_properties"), "property_settings": []},
            "batchSize": MOST_QUERIES // 2,
        }

    def make_ready(self) -> None:
        """Do now what the first question would wait for: with many names it takes seconds."""
        self._resolver.resolve("make ready")
        self._searched()

    def reconcile(self, queries: Mapping[str, Query]) -> dict[str, Any]:
        """The candidates of each query under its key, best first."""
        return {key: {"result": self._answer(query)} for key, query in queries.items()}

    def suggest_entities(self, prefix: str, cursor: int = 0) -> dict[str, Any]:
        """The entries with an id that begins so, then with a name that does, then with a word of a name that does."""
        found = list(self._beginning_with(prefix))[cursor : cursor + _MOST_SUGGESTED]
        return {
            "result": [
                {
                    "id": entry.id,
                    "name": entry.name,
                    "description": self._describe(entry),
                    "notable": [{"id": one, "name": one} for one in types_of(entry)],
                }
                for entry in found
            ]
        }

    def suggest_properties(self, prefix: str, cursor: int = 0) -> dict[str, Any]:
        """The properties whose id or name holds the words."""
        return _named(properties_of(self._entries), prefix, cursor)

    def suggest_types(self, prefix: str, cursor: int = 0) -> dict[str, Any]:
        """The types that hold the words, each with its broader one."""
        broader = all_types()
        found = _named({one: one for one in broader}, prefix, cursor)["result"]
        for one in found:
            above = broader[one["id"]]
            one["broader"] = [{"id": above, "name": above}] if above else []
        return {"result": found}

    def propose_properties(self, type_: str | None, limit: int | None = None) -> dict[str, Any]:
        """The properties that entries of a type can have."""
        proposed = [{"id": id_, "name": name} for id_, name in properties_of(self._entries, type_).items()]
        said = {"type": type_} if type_ else {}
        return {**said, "properties": proposed[:limit] if limit else proposed, **({"limit": limit} if limit else {})}

    def extend(self, text: str) -> dict[str, Any]:
        """The values of properties of entries, given ``{"ids": [...], "properties": [{"id": ...}]}``."""
        asked = _object(text, "extend")
        ids, wanted = asked.get("ids"), asked.get("properties")
        if not isinstance(ids, list) or not isinstance(wanted, list):
            raise UsageError("extend has a list of ids and a list of properties")
        if len(ids) > MOST_QUERIES or len(wanted) > _MOST_PROPERTIES:
            raise UsageError(f"{MOST_QUERIES} ids and {_MOST_PROPERTIES} properties at most")
        properties: list[str] = [
            one["id"] for one in wanted if isinstance(one, dict) and isinstance(one.get("id"), str)
        ]
        if len(properties) < len(wanted) or not all(isinstance(one, str) for one in ids):
            raise UsageError("the ids of entries and of properties are text")
        named = properties_of(self._entries)
        return {
            "meta": [_meta(one, named.get(one, one)) for one in properties],
            "rows": {id_: {one: self._cells(id_, one) for one in properties} for id_ in ids},
        }

    def entry(self, id_: str) -> Entry | None:
        """The entry of an id; that of a merged one is the entry it went into."""
        seen: set[str] = set()
        while id_ not in self._entries:
            entry = self._all.get(id_)
            if entry is None or entry.merged_into is None or id_ in seen:
                return None
            seen.add(id_)
            id_ = entry.merged_into
        return self._entries[id_]

    def page(self, id_: str) -> str | None:
        """A small page about an entry, all from data escaped; None where there is no such entry."""
        entry = self.entry(id_)
        if entry is None:
            return None
        lines = [self._describe(entry), *entry.names[1:6], *entry.links[:3], entry.notes or ""]
        body = "".join(f"<p>{_escaped(line)}</p>" for line in lines if line)
        name = _escaped(entry.name)
        return (
            f"<!doctype html>\n<html lang='en'><head><meta charset='utf-8'><title>{name}</title></head>"
            f"<body><h3>{name}</h3><p>{_escaped(entry.id)}</p>{body}</body></html>\n"
        )

    def _answer(self, query: Query) -> list[dict[str, Any]]:
        found = {one["id"]: one for one in self._candidates(query)}
        results = [one for one in found.values() if _is_wanted(one, query)]
        results.sort(key=lambda one: (not one["match"], -one["score"], one["id"]))
        return results[: query.limit]

    def _candidates(self, query: Query) -> Iterator[dict[str, Any]]:
        """The candidates, the weightier answer about one entry last; an id says more than any name."""
        asked = self.entry(query.words.strip())
        sure = (asked.id,) if asked else self._identified(query)
        if query.words.strip():
            answer = self._resolver.resolve(query.words, kind=_kind(query), country=_country(query))
            meant = answer.entity if answer.decision is Decision.MATCH and not sure else None
            for candidate in answer.candidates:
                match = candidate.entity == meant and not self._denies(candidate.entity, query)
                yield self._result(candidate.entity, round(candidate.score * 100, 2), query, candidate, match=match)
        elif not sure:
            held = sorted(self._holding(query.properties))[: query.limit]
            yield from (self._result(id_, _BY_PROPERTIES, query, match=False) for id_ in held)
        yield from (self._result(id_, 100.0, query, match=True) for id_ in sure)

    def _identified(self, query: Query) -> tuple[str, ...]:
        """The one entry that has the asked-for ids of other registers."""
        found = self._holding(tuple(each for each in query.properties if is_identifier(each[0])))
        return tuple(found) if len(found) == 1 else ()

    def _holding(self, wanted: tuple[tuple[str, tuple[str, ...]], ...]) -> set[str]:
        """The entries that have a value of each property; none where no property is wanted."""
        found: set[str] | None = None
        for property_, values in wanted:
            holders = self._holders_of(property_)
            having = {id_ for value in values for id_ in holders.get(normalise(value), ())}
            found = having if found is None else found & having
        return found or set()

    def _holders_of(self, property_: str) -> Mapping[str, list[str]]:
        """The entries by their values of a property."""
        if property_ not in self._holders and property_ in properties_of(self._entries):
            holders: dict[str, list[str]] = {}
            for entry in self._entries.values():
                for value in self._compared(entry, property_):
                    holders.setdefault(value, []).append(entry.id)
            self._holders[property_] = holders
        return self._holders.get(property_, {})

    def _denies(self, id_: str, query: Query) -> bool:
        """Whether the entry has another id in a register than the one that is asked for."""
        entry = self._all[id_]
        return any(self._agrees(entry, *each) is False for each in query.properties if is_identifier(each[0]))

    def _agrees(self, entry: Entry, property_: str, values: tuple[str, ...]) -> bool | None:
        """Whether the entry has one of the values; None where it has no such property."""
        held = self._compared(entry, property_)
        return bool(held & {normalise(one) for one in values}) if held else None

    def _compared(self, entry: Entry, property_: str) -> set[str]:
        """The values of a property as they are compared; those that are entries also by their names."""
        held = values_of(entry, property_)
        if property_ in REFERENCES:
            held += tuple(self._all[other].name for other in held if other in self._all)
        return {normalise(one) for one in held}

    def _result(
        self, id_: str, score: float, query: Query, candidate: Candidate | None = None, *, match: bool
    ) -> dict[str, Any]:
        entry = self._all[id_]
        reasons = {reason.text: reason.weight for reason in candidate.evidence} if candidate else {}
        features: list[dict[str, Any]] = [{"id": text, "name": text, "value": each} for text, each in reasons.items()]
        for property_, values in query.properties:
            agrees = self._agrees(entry, property_, values)
            if agrees is not None:
                features.append({"id": f"property:{property_}", "name": f"{property_} agrees", "value": agrees})
        return {
            "id": id_,
            "name": entry.name,
            "score": score,
            "match": match,
            "type": [{"id": one, "name": one} for one in types_of(entry)],
            "description": self._describe(entry),
            "features": features,
        }

    def _describe(self, entry: Entry) -> str:
        above = self._all.get(entry.branch_of or entry.parent or "")
        place = ", ".join(part for part in (entry.city, entry.country) if part)
        belongs = f"{'branch' if entry.branch_of else 'part'} of {above.name}" if above else ""
        acronyms = ", ".join(entry.acronyms[:3])
        return "; ".join(part for part in (types_of(entry)[0], place, belongs, acronyms) if part)

    def _cells(self, id_: str, property_: str) -> list[dict[str, str]]:
        entry = self.entry(id_)
        held = values_of(entry, property_) if entry else ()
        if property_ in REFERENCES:
            others = (self.entry(other) for other in held)
            return [{"id": other.id, "name": other.name} for other in others if other]
        return [{"str": value} for value in held]

    def _beginning_with(self, prefix: str) -> Iterable[Entry]:
        key, word = search_key(prefix[:_LONGEST]), prefix.strip().casefold()
        if not key and not word:
            return ()
        keys = self._searched()
        by_id = [entry for id_, _, entry in keys if word and id_.startswith(word)]
        by_name = [entry for _, name, entry in keys if key and name.startswith(key)]
        by_word = [entry for _, name, entry in keys if key and f" {key}" in name]
        exact = [entry for entry in by_id if entry.id == word]
        return {entry.id: entry for entry in (*exact, *by_id, *by_name, *by_word)}.values()

    def _searched(self) -> tuple[tuple[str, str, Entry], ...]:
        """Every name as it is searched for, between the id and the entry it belongs to."""
        if self._keys is None:
            entries = self._entries.values()
            self._keys = tuple((entry.id, search_key(name), entry) for entry in entries for name in entry.names)
        return self._keys


def _service(base: str, path: str) -> dict[str, str]:
    return {"service_url": base, "service_path": path}


def _named(known: Mapping[str, str], prefix: str, cursor: int) -> dict[str, Any]:
    word = prefix.strip().casefold()
    found = [{"id": id_, "name": name} for id_, name in known.items() if word in id_ or word in name.casefold()]
    return {"result": found[cursor : cursor + _MOST_SUGGESTED]}


def _meta(id_: str, name: str) -> dict[str, Any]:
    kind = {"type": {"id": "organisation", "name": "organisation"}} if id_ in REFERENCES else {}
    return {"id": id_, "name": name, **kind}


def _kind(query: Query) -> EntityKind | None:
    """The kind that alone is asked for."""
    if query.strict == "should":
        return None
    kinds = {all_types().get(one) or one for one in query.types}
    return EntityKind(kinds.pop()) if len(kinds) == 1 and kinds <= set(EntityKind) else None


def _country(query: Query) -> str | None:
    said = [value for property_, values in query.properties if property_ == "country" for value in values]
    return said[0].upper() if said and len(said[0]) == 2 else None


def _is_wanted(result: Mapping[str, Any], query: Query) -> bool:
    if not query.types or query.strict == "should":
        return True
    held = {one["id"] for one in result["type"]}
    return set(query.types) <= held if query.strict == "all" else bool(set(query.types) & held)


def _escaped(text: str) -> str:
    return escape(safe(text.encode("utf-8", "backslashreplace").decode("utf-8")))
