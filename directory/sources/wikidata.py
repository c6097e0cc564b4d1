"""Owns the way in from Wikidata: entities in its JSON, one a line, as in its dumps; properties and classes as there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from directory.model import EntityKind, OrganisationKind
from directory.sources.taken import Item, TakenEntry, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_INSTANCE_OF, _COUNTRY, _COUNTRY_CODE = "P31", "P17", "P297"
_SHORT_NAME, _WEBSITE, _ROR = "P1813", "P856", "P6782"
_PARENT, _PART_OF, _MEMBER_OF, _EMPLOYER = "P749", "P361", "P463", "P108"
_BEGINNING, _END = "P571", "P576"
_HUMAN = "Q5"
_KINDS = {
    "Q11032": OrganisationKind.MEDIA,  # newspaper
    "Q1530022": OrganisationKind.RELIGIOUS,  # religious organisation
    "Q157031": OrganisationKind.NGO,  # foundation
    "Q1616075": OrganisationKind.MEDIA,  # television station
    "Q163740": OrganisationKind.NGO,  # non-profit organisation
    "Q178790": OrganisationKind.UNION,  # trade union
    "Q192283": OrganisationKind.MEDIA,  # news agency
    "Q192350": OrganisationKind.GOVERNMENT,  # ministry
    "Q245065": OrganisationKind.INTERGOVERNMENTAL,  # intergovernmental organisation
    "Q31855": OrganisationKind.ACADEMIC,  # research institute
    "Q327333": OrganisationKind.GOVERNMENT,  # government agency
    "Q35749": OrganisationKind.PARLIAMENT,  # parliament
    "Q3918": OrganisationKind.ACADEMIC,  # university
    "Q41487": OrganisationKind.COURT,  # court
    "Q4830453": OrganisationKind.COMPANY,  # business
    "Q6881511": OrganisationKind.COMPANY,  # enterprise
    "Q708676": OrganisationKind.NGO,  # charity
    "Q7278": OrganisationKind.PARTY,  # political party
    "Q772547": OrganisationKind.MILITARY,  # armed forces
    "Q783794": OrganisationKind.COMPANY,  # company
    "Q79913": OrganisationKind.NGO,  # non-governmental organisation
    "Q891723": OrganisationKind.COMPANY,  # public company
}
# The parts of a time that are known, by its precision: 9 a year, 10 a month, 11 a day.
_LENGTHS = {9: 4, 10: 7, 11: 10}
_MOST_ALIASES = 60
_LONGEST_ACRONYM = 10


def wikidata_entities(path: Path) -> Iterator[Item]:
    """The actors of a file of entities, one a line; all are known before the first is given."""
    reader = WikidataReader()
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, start=1):
            try:
                entity = read_entity(line)
            except (ValueError, RecursionError):
                yield wrong(path, number, "not a JSON object")
                continue
            try:
                if entity is not None:
                    reader.take(entity)
            except ValueError as error:
                yield wrong(path, number, str(error))
            except (AttributeError, KeyError, TypeError):
                yield wrong(path, number, "not an entity of Wikidata")
    yield from (TakenEntry(kind, said, id_) for kind, said, id_ in reader.entries())


@dataclass(slots=True)
class WikidataReader:
    """Takes entities line by line; countries stand as entities of their own, so their codes are known at the end."""

    codes: dict[str, str] = field(default_factory=dict)
    fields_of: list[tuple[EntityKind, dict[str, Any], str]] = field(default_factory=list)

    def take(self, entity: Mapping[str, Any]) -> None:
        """Note an entity; raises ``ValueError`` where it has no label, others of Python's own where it is none."""
        id_, claims = entity.get("id"), entity.get("claims") or {}
        if not isinstance(id_, str) or not isinstance(claims, dict):
            raise TypeError("an id is text, claims are an object")
        codes = [value for value in _values(claims, _COUNTRY_CODE) if isinstance(value, str)]
        if codes:
            self.codes[id_] = codes[0].upper()
            return
        names = list(_labels(entity))
        if not names:
            raise ValueError(f"{id_[:20]} has no label")
        kind = EntityKind.PERSON if _HUMAN in _items(claims, _INSTANCE_OF) else EntityKind.ORGANISATION
        said = _organisation(claims) if kind is EntityKind.ORGANISATION else _person(claims)
        acronyms = said.get("acronyms", [])
        aliases = [name for name in names[1:] if name not in acronyms]
        said |= {"name": names[0], "aliases": aliases[:_MOST_ALIASES], "ids": _ids(id_, claims)}
        said |= {"links": [url for url in _values(claims, _WEBSITE) if isinstance(url, str)]}
        said |= {"country": next(iter(_items(claims, _COUNTRY)), None)}
        self.fields_of.append((kind, said, id_))

    def entries(self) -> Iterator[tuple[EntityKind, dict[str, Any], str]]:
        """Kind, fields and own id of each actor, its country as a code where the country is among the entities."""
        for kind, said, id_ in self.fields_of:
            whole = {**said, "country": self.codes.get(said["country"])}
            yield kind, {name: value for name, value in whole.items() if value}, id_


def read_entity(line: str) -> Any:
    """The value of a line of a dump, whose lines end with commas; None for the brackets around it and empty lines."""
    text = line.strip().removesuffix(",")
    return None if text in {"", "[", "]"} else json.loads(text)


def _organisation(claims: Mapping[str, Any]) -> dict[str, Any]:
    short = [value["text"] for value in _values(claims, _SHORT_NAME) if isinstance(value, dict) and "text" in value]
    kinds = [_KINDS[sort] for sort in _items(claims, _INSTANCE_OF) if sort in _KINDS]
    parents = [*_items(claims, _PARENT), *_items(claims, _PART_OF)]
    return {
        "acronyms": [name for name in short if name.isupper() and len(name) <= _LONGEST_ACRONYM],
        "kind": str(kinds[0]) if kinds else None,
        "parent": parents[0] if parents else None,
        "member_of": list(_items(claims, _MEMBER_OF)),
        "since": next(_dates(claims, _BEGINNING), None),
        "until": next(_dates(claims, _END), None),
    }


def _person(claims: Mapping[str, Any]) -> dict[str, Any]:
    return {"positions": [{"org": one} for one in _items(claims, _EMPLOYER)]}


def _ids(id_: str, claims: Mapping[str, Any]) -> dict[str, str]:
    rors = [value for value in _values(claims, _ROR) if isinstance(value, str)]
    return {"wikidata": id_, **({"ror": rors[0]} if rors else {})}


def _labels(entity: Mapping[str, Any]) -> Iterator[str]:
    """Every name once: the English label or one for all languages first, other labels, then aliases."""
    labels, aliases = entity.get("labels") or {}, entity.get("aliases") or {}
    order = {"en": 0, "mul": 1}
    languages = sorted(labels, key=lambda language: (order.get(language, 2), language))
    said = [labels[language] for language in languages]
    said += [alias for language in sorted(aliases) for alias in aliases[language]]
    yield from dict.fromkeys(str(one["value"]) for one in said if str(one["value"]).strip())


def _values(claims: Mapping[str, Any], property_: str) -> Iterator[Any]:
    """What is stated of a property and not withdrawn, the preferred first."""
    stated = [claim for claim in claims.get(property_, ()) if claim.get("rank") != "deprecated"]
    for claim in sorted(stated, key=lambda claim: claim.get("rank") != "preferred"):
        value = claim.get("mainsnak", {}).get("datavalue", {}).get("value")
        if value is not None:
            yield value


def _items(claims: Mapping[str, Any], property_: str) -> dict[str, None]:
    values = (value for value in _values(claims, property_) if isinstance(value, dict))
    return dict.fromkeys(str(value["id"]) for value in values if "id" in value)


def _dates(claims: Mapping[str, Any], property_: str) -> Iterator[str]:
    for value in _values(claims, property_):
        length = _LENGTHS.get(value.get("precision", 0)) if isinstance(value, dict) else None
        if length and str(value.get("time", "")).startswith("+"):
            yield str(value["time"])[1 : 1 + length]
