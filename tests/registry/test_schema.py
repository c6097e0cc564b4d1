from __future__ import annotations

import json
from pathlib import Path

import pytest

from directory.registry.fields import FIELDS, SECTIONS, fields_of
from directory.registry.schema import json_schema, write_schema

SHIPPED = Path(__file__).parents[2] / "data" / "orgs.schema.json"


def test_the_shipped_schema_is_the_one_that_the_table_of_fields_makes() -> None:
    assert json.loads(SHIPPED.read_text("utf-8")) == json_schema()


def test_writing_the_schema_gives_the_shipped_file(tmp_path: Path) -> None:
    write_schema(tmp_path / "orgs.schema.json")
    assert (tmp_path / "orgs.schema.json").read_bytes() == SHIPPED.read_bytes()


@pytest.mark.parametrize("section", ["organisations", "people", "documents"])
def test_every_field_of_a_section_is_in_the_schema_with_its_description(section: str) -> None:
    entry = json_schema()["properties"][section]["anyOf"][0]["additionalProperties"]
    properties = (entry.get("anyOf", [entry])[0] if "properties" not in entry else entry)["properties"]
    assert {name: said["description"] for name, said in properties.items()} == {
        name: field.description for name, field in fields_of(section).items()
    }


def test_every_field_has_a_description_that_is_a_sentence() -> None:
    for field in FIELDS:
        assert field.description.endswith(".")
    assert all(said.endswith(".") for said in SECTIONS.values())
