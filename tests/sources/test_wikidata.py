from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from directory.model import EntityKind
from directory.sources.wikidata import WikidataReader, read_entity

if TYPE_CHECKING:
    from collections.abc import Mapping


def item(id_: str) -> dict[str, Any]:
    return stated({"entity-type": "item", "id": id_})


def stated(value: Any, rank: str = "normal") -> dict[str, Any]:
    return {"mainsnak": {"snaktype": "value", "datavalue": {"value": value}}, "rank": rank}


def time(text: str, precision: int) -> dict[str, Any]:
    return stated({"time": text, "precision": precision})


def entity(id_: str, labels: Mapping[str, str], **claims: list[dict[str, Any]]) -> dict[str, Any]:
    said = {language: {"language": language, "value": value} for language, value in labels.items()}
    return {"id": id_, "type": "item", "labels": said, "claims": claims}


def read(*entities: Mapping[str, Any]) -> dict[str, tuple[EntityKind, dict[str, Any]]]:
    reader = WikidataReader()
    for one in entities:
        reader.take(one)
    return {id_: (kind, said) for kind, said, id_ in reader.entries()}


def test_an_organisation_has_its_names_kind_country_parent_and_ids() -> None:
    union = entity(
        "Q900001",
        {"lv": "Piestātņu savienība", "en": "Quay Keepers Union"},
        P31=[item("Q43229"), item("Q178790")],
        P17=[item("Q211")],
        P749=[item("Q900002")],
        P1813=[stated({"text": "QKU", "language": "en"}), stated({"text": "Quay Union", "language": "en"})],
        P856=[stated("https://example.org")],
        P6782=[stated("0abc12345")],
        P571=[time("+1961-05-28T00:00:00Z", 11)],
        P576=[time("+1999-00-00T00:00:00Z", 9)],
    )
    # a country stands behind what names it
    kind, said = read(union, entity("Q211", {"en": "Latvia"}, P297=[stated("LV")]))["Q900001"]
    assert kind is EntityKind.ORGANISATION
    assert said == {
        "name": "Quay Keepers Union",
        "aliases": ["Piestātņu savienība"],
        "acronyms": ["QKU"],
        "kind": "union",
        "country": "LV",
        "parent": "Q900002",
        "since": "1961-05-28",
        "until": "1999",
        "links": ["https://example.org"],
        "ids": {"wikidata": "Q900001", "ror": "0abc12345"},
    }


def test_a_human_is_a_person_with_employers() -> None:
    kind, said = read(entity("Q7", {"en": "Nino Example"}, P31=[item("Q5")], P108=[item("Q8")]))["Q7"]
    assert kind is EntityKind.PERSON
    assert said["positions"] == [{"org": "Q8"}]


def test_what_was_withdrawn_is_not_taken_and_the_preferred_comes_first() -> None:
    links = [
        stated("https://old.example", "deprecated"),
        stated("https://b.example"),
        stated("https://a.example", "preferred"),
    ]
    assert read(entity("Q1", {"mul": "X"}, P856=links))["Q1"][1]["links"] == ["https://a.example", "https://b.example"]


def test_a_country_that_is_not_in_the_file_is_left_out() -> None:
    assert "country" not in read(entity("Q1", {"fr": "X"}, P17=[item("Q142")]))["Q1"][1]


@pytest.mark.parametrize("line", ["[\n", "]", "", "  \n"])
def test_the_brackets_of_a_dump_are_no_entity(line: str) -> None:
    assert read_entity(line) is None


def test_a_line_of_a_dump_ends_with_a_comma() -> None:
    assert read_entity(json.dumps({"id": "Q1"}) + ",\n") == {"id": "Q1"}
