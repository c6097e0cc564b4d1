"""Owns the way in: entries and documents of other formats, as edits of the registry that one undo takes back."""

from __future__ import annotations

import base64
import csv
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from directory.errors import UsageError
from directory.model import EntityKind, OrganisationKind, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_LISTS = ("aliases", "acronyms", "links", "sources", "member_of", "distinct_from")
_ROR_KINDS = {
    "education": OrganisationKind.ACADEMIC,
    "nonprofit": OrganisationKind.NGO,
    "government": OrganisationKind.GOVERNMENT,
    "company": OrganisationKind.COMPANY,
}
_FTM_KINDS = {
    "Organization": None,
    "PublicBody": OrganisationKind.GOVERNMENT,
    "Company": OrganisationKind.COMPANY,
    "Person": None,
}
_LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class TakenEntry:
    """An actor as another source has it: fields by the names of the registry's file; ``id`` may be missing."""

    kind: EntityKind
    fields: Mapping[str, Any]
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file holds: entries, documents by name, decisions, and what could not be read, each with its line."""

    entries: tuple[TakenEntry, ...] = ()
    documents: tuple[tuple[str, bytes], ...] = ()
    refusals: tuple[tuple[str, str, str | None], ...] = ()
    ignored: tuple[str, ...] = ()
    records: tuple[Mapping[str, Any], ...] = ()
    problems: tuple[Problem, ...] = ()


def read_source(path: Path, form: str) -> Taken:
    """What a file in a format holds; raises ``UsageError`` where the call is wrong, never for one bad line."""
    readers: Mapping[str, Callable[[Path], Taken]] = {
        "jsonl": _json_lines,
        "csv": _csv,
        "ror": _ror,
        "ftm": _ftm,
        "popolo": _popolo,
        "yaml": _yaml,
        "wikidata": _wikidata,
    }
    if form not in readers:
        raise UsageError(f"no format {form!r} to import from; the formats are {', '.join(readers)}")
    try:
        if path.stat().st_size > _LARGEST:
            raise UsageError(f"{path}: larger than {_LARGEST // 1024 // 1024} MB")
        return readers[form](path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not UTF-8 text") from None


def _problem(path: Path, line: int, message: str) -> Problem:
    return Problem("import", message, Severity.ERROR, str(path), line, 1)


def _objects(path: Path) -> Iterator[tuple[int, Any]]:
    """The JSON objects of a file, one a line, with the line's number; a Problem for a line that is none."""
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                value = json.loads(line)
            except (ValueError, RecursionError):
                value = None
            yield number, value if isinstance(value, dict) else _problem(path, number, "not a JSON object")


def _json_lines(path: Path) -> Taken:
    entries: list[TakenEntry] = []
    documents: list[tuple[str, bytes]] = []
    refusals: list[tuple[str, str, str | None]] = []
    ignored: list[str] = []
    records: list[Mapping[str, Any]] = []
    problems: list[Problem] = []
    for number, value in _objects(path):
        if isinstance(value, Problem):
            problems.append(value)
            continue
        try:
            match value.pop("type", None):
                case "entry":
                    entries.append(_own_entry(value))
                case "document":
                    content = base64.b64decode(value["base64"]) if "base64" in value else value["text"].encode()
                    documents.append((str(value["name"]), content))
                case "not_same":
                    refusals.append((value["name"], value["entity"], value.get("document")))
                case "ignore":
                    ignored.append(value["name"])
                case "document_record":
                    records.append(value)
        except (KeyError, ValueError, AttributeError) as error:
            problems.append(_problem(path, number, f"a field is missing or wrong: {error}"))
    return Taken(tuple(entries), tuple(documents), tuple(refusals), tuple(ignored), tuple(records), tuple(problems))


def _own_entry(value: dict[str, Any]) -> TakenEntry:
    kind = EntityKind(value.pop("kind"))
    id_ = str(value.pop("id"))
    if "organisation_kind" in value:
        value["kind"] = value.pop("organisation_kind")
    return TakenEntry(kind, value, id_)


def _csv(path: Path) -> Taken:
    entries, problems = [], []
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        columns = {(name or "").strip().lower(): name for name in rows.fieldnames or ()}
        if "name" not in columns:
            raise UsageError(f"{path}:1:1: no column is called 'name'; there are {', '.join(columns) or 'none'}")
        for row in rows:
            fields = {key: (row.get(column) or "").strip() for key, column in columns.items()}
            try:
                entries.append(_csv_entry(fields))
            except ValueError as error:
                problems.append(_problem(path, rows.line_num, str(error)))
    return Taken(tuple(entries), problems=tuple(problems))


def _csv_entry(fields: dict[str, str]) -> TakenEntry:
    """A row; lists are separated by semicolons."""
    if not fields.get("name"):
        raise ValueError("a row without a name")
    sort = fields.pop("type", "") or fields.get("kind", "")
    kind = EntityKind.PERSON if sort == EntityKind.PERSON else EntityKind.ORGANISATION
    if fields.get("kind") in set(EntityKind):
        fields.pop("kind")
    known = {"name", "kind", "country", "city", "since", "until", "notes", "parent", "branch_of", *_LISTS}
    values: dict[str, Any] = {key: value for key, value in fields.items() if key in known and value}
    for key in _LISTS:
        if key in values:
            values[key] = [part.strip() for part in values[key].split(";") if part.strip()]
    if values.get("kind") and values["kind"] not in set(OrganisationKind):
        raise ValueError(f"unknown kind {values['kind']!r}")
    return TakenEntry(kind, values, fields.get("id") or None)


def _ror(path: Path) -> Taken:
    try:
        records = json.loads(path.read_text("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        return Taken(problems=(_problem(path, line, f"not JSON: {getattr(error, 'msg', 'nested too deep')}"),))
    entries, problems = [], []
    for number, record in enumerate(records if isinstance(records, list) else [records], start=1):
        try:
            if record.get("status", "active") != "withdrawn":
                entries.append(_ror_entry(record))
        except (KeyError, TypeError, AttributeError, StopIteration):
            problems.append(_problem(path, 0, f"record {number} is no ROR record of schema 2"))
    return Taken(tuple(entries), problems=tuple(problems))


def _ror_entry(record: Mapping[str, Any]) -> TakenEntry:
    names = record["names"]
    display = next(name["value"] for name in names if "ror_display" in name["types"])
    key = record["id"].rsplit("/", 1)[-1]
    place = (record.get("locations") or [{}])[0].get("geonames_details") or {}
    kinds = [_ROR_KINDS[sort] for sort in record.get("types", ()) if sort in _ROR_KINDS]
    fields = {
        "name": display,
        "kind": str(kinds[0] if kinds else OrganisationKind.OTHER),
        "country": place.get("country_code"),
        "city": place.get("name"),
        "acronyms": [name["value"] for name in names if "acronym" in name["types"]],
        "aliases": [name["value"] for name in names if "acronym" not in name["types"] and name["value"] != display],
        "since": str(record["established"]) if record.get("established") else None,
        "links": [link["value"] for link in record.get("links", ()) if link.get("type") == "website"],
        "ids": {"ror": key},
    }
    return TakenEntry(EntityKind.ORGANISATION, {name: value for name, value in fields.items() if value}, f"ror-{key}")


def _ftm(path: Path) -> Taken:
    entries: list[TakenEntry] = []
    problems: list[Problem] = []
    unknown: dict[str, int] = {}
    for number, value in _objects(path):
        if isinstance(value, Problem):
            problems.append(value)
            continue
        schema, said = value.get("schema"), value.get("properties") or {}
        names = said.get("name") or []
        if schema not in _FTM_KINDS:
            unknown[str(schema)] = unknown.get(str(schema), 0) + 1
        elif not names:
            problems.append(_problem(path, number, f"a {schema} without a name"))
        else:
            entries.append(_ftm_entry(schema, names, said))
    problems += [
        Problem("import", f"{count} entities of schema {schema} are left out", Severity.WARNING, str(path))
        for schema, count in sorted(unknown.items())
    ]
    return Taken(tuple(entries), problems=tuple(problems))


def _ftm_entry(schema: str, names: list[str], said: Mapping[str, list[str]]) -> TakenEntry:
    kind = EntityKind.PERSON if schema == "Person" else EntityKind.ORGANISATION
    sort = _FTM_KINDS[schema]
    fields: dict[str, Any] = {
        "name": names[0],
        "aliases": [*names[1:], *said.get("alias", ())],
        "kind": str(sort) if sort else None,
        "country": said["country"][0].upper() if said.get("country") else None,
        "links": list(said.get("website", ())),
    }
    if kind is EntityKind.ORGANISATION:
        fields["acronyms"] = [*said.get("abbreviation", ()), *said.get("weakAlias", ())]
    else:
        fields["aliases"] += said.get("weakAlias", ())
    return TakenEntry(kind, {name: value for name, value in fields.items() if value})


def _popolo(path: Path) -> Taken:
    try:
        whole = json.loads(path.read_text("utf-8-sig"))
        organizations, persons = whole.get("organizations", ()), whole.get("persons", ())
    except (ValueError, AttributeError, RecursionError) as error:
        return Taken(problems=(_problem(path, getattr(error, "lineno", 0), "not a Popolo JSON object"),))
    entries, problems = [], []
    for kind, things in ((EntityKind.ORGANISATION, organizations), (EntityKind.PERSON, persons)):
        for number, thing in enumerate(things, start=1):
            if isinstance(thing, dict) and thing.get("name"):
                entries.append(_popolo_entry(kind, thing))
            else:
                problems.append(_problem(path, 0, f"{kind} {number} has no name"))
    return Taken(tuple(entries), problems=tuple(problems))


def _popolo_entry(kind: EntityKind, thing: Mapping[str, Any]) -> TakenEntry:
    others = [other for other in thing.get("other_names", ()) if other.get("name")]
    fields: dict[str, Any] = {
        "name": thing["name"],
        "aliases": [other["name"] for other in others if other.get("note") != "acronym" or kind is EntityKind.PERSON],
        "links": [link["url"] for link in thing.get("links", ()) if link.get("url")],
    }
    if kind is EntityKind.ORGANISATION:
        fields["acronyms"] = [other["name"] for other in others if other.get("note") == "acronym"]
        sort = thing.get("classification")
        fields["kind"] = sort if sort in set(OrganisationKind) else None
        fields["parent"] = thing.get("parent_id")
    return TakenEntry(kind, {name: value for name, value in fields.items() if value}, thing.get("id"))


def _yaml(path: Path) -> Taken:
    """Another registry: its entries and its decisions; what is wrong with it is said as ``check`` says it."""
    from directory.exchange.json_lines import entry_fields  # noqa: PLC0415 - one format a run
    from directory.registry.load import load  # noqa: PLC0415 - as above

    registry = load(path)
    entries = tuple(_own_entry(entry_fields(entry)) for entry in registry.entries.values())
    refusals = tuple((one.name, one.entity, one.document) for one in registry.not_same)
    return Taken(entries, refusals=refusals, ignored=registry.ignored, problems=registry.problems)


def _wikidata(path: Path) -> Taken:
    from directory.exchange.wikidata import WikidataReader, read_entity  # noqa: PLC0415 - one format a run

    reader, problems = WikidataReader(), []
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, start=1):
            try:
                entity = read_entity(line)
            except (ValueError, RecursionError):
                problems.append(_problem(path, number, "not a JSON object"))
                continue
            try:
                if entity is not None:
                    reader.take(entity)
            except ValueError as error:
                problems.append(_problem(path, number, str(error)))
            except (AttributeError, KeyError, TypeError):
                problems.append(_problem(path, number, "not an entity of Wikidata"))
    return Taken(tuple(TakenEntry(*one) for one in reader.entries()), problems=tuple(problems))
