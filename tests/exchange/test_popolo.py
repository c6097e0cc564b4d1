"""Popolo's schemas (popoloproject.com, 1.0) as facts: the properties that we write, and what each may hold."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from directory import ingest
from directory.exchange.giving import export
from directory.sources.taken import TakenEntry
from directory.sources.taking import items_of
from directory.workspace import create_workspace

DATE, TIME = r"\d{4}(-\d{2}){0,2}", r"\d{4}(-\d{2}){0,2}"
LINK = {"url": r"https?://\S+", "note": r".*"}
NAMED: dict[str, Any] = {
    "id": r".+",
    "name": r"(?s).+",
    "other_names": [{"name": r"(?s).+", "note": r".*", "start_date": DATE, "end_date": DATE}],
    "identifiers": [{"identifier": r".+", "scheme": r".+"}],
    "links": [LINK],
    "sources": [LINK],
}
CLASSES: dict[str, Any] = {
    "organizations": {
        **NAMED,
        "classification": r".+",
        "parent_id": r".+",
        "founding_date": DATE,
        "dissolution_date": DATE,
    },
    "persons": NAMED,
    "memberships": {
        "member": {"id": r".+", "name": r"(?s).+"},
        "person_id": r".+",
        "organization_id": r".+",
        "on_behalf_of_id": r".+",
        "role": r".+",
        "start_date": DATE,
        "end_date": DATE,
        "event_id": r".+",
    },
    "events": {
        "id": r".+",
        "name": r"(?s).+",
        "classification": r".+",
        "start_date": TIME,
        "location": r".+",
        "sources": [LINK],
    },
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    workspace = create_workspace(tmp_path_factory.mktemp("popolo") / "workspace", example=True)
    ingest.sync(workspace)
    read: dict[str, Any] = json.loads(export(workspace, "popolo") or "")
    return read


def unlike(value: Any, shape: Any) -> list[str]:
    """Where a value is not as its shape says."""
    if isinstance(shape, str):
        return [] if isinstance(value, str) and re.fullmatch(shape, value) else [repr(value)]
    if isinstance(shape, list):
        return [each for one in value for each in unlike(one, shape[0])]
    unknown = [f"unknown property {name}" for name in value if name not in shape]
    return unknown + [f"{name}: {each}" for name in value if name in shape for each in unlike(value[name], shape[name])]


@pytest.mark.parametrize("name", CLASSES)
def test_everything_written_is_as_the_schemas_say(whole: dict[str, Any], name: str) -> None:
    assert whole[name]
    assert [each for one in whole[name] for each in unlike(one, CLASSES[name])] == []


def test_the_facts_refuse_what_the_schemas_refuse() -> None:
    assert unlike([{"id": "x", "founding_date": "last year"}], [CLASSES["organizations"]])
    assert unlike([{"member_id": "x"}], [CLASSES["memberships"]])
    assert unlike([{"links": [{"url": "a book"}]}], [CLASSES["persons"]])


def test_every_id_that_is_named_is_there(whole: dict[str, Any]) -> None:
    organizations = {one["id"] for one in whole["organizations"]}
    people, events = {one["id"] for one in whole["persons"]}, {one["id"] for one in whole["events"]}
    for one in whole["memberships"]:
        assert one.get("person_id") in {None, *people}
        assert one.get("member", {}).get("id") in {None, *organizations}
        assert {one.get("organization_id"), one.get("on_behalf_of_id")} <= {None, *organizations}
        assert one.get("event_id") in {None, *events}
        assert "organization_id" in one or "event_id" in one
    assert all(one.get("parent_id") in {None, *organizations} for one in whole["organizations"])


def test_the_official_schemas_agree_where_they_are_at_hand(whole: dict[str, Any]) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed: pip install '.[exchange-test]'")
    referencing = pytest.importorskip("referencing.jsonschema", reason="jsonschema of another age")
    folder = Path(os.environ.get("POPOLO_SCHEMAS", "-"))
    if not folder.is_dir():
        pytest.skip("$POPOLO_SCHEMAS names no folder with the schemas of popolo-spec")
    schemas = {path.stem: json.loads(path.read_text("utf-8")) for path in folder.glob("*.json")}
    registry = referencing.Registry().with_contents(
        [(schema["id"], schema) for schema in schemas.values()], default_specification=referencing.DRAFT3
    )
    for name, schema in (("organizations", "organization"), ("persons", "person"), ("memberships", "membership")):
        validator = jsonschema.Draft3Validator(schemas[schema], registry=registry)
        assert [error.message for one in whole[name] for error in validator.iter_errors(one)] == []
    events = jsonschema.Draft3Validator(schemas["event"], registry=registry)
    assert [error.message for one in whole["events"] for error in events.iter_errors(one)] == []
    assert list(events.iter_errors({"start_date": "last year"}))


def test_what_goes_out_comes_in_again(whole: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "popolo.json"
    path.write_text(json.dumps(whole), "utf-8")
    taken = {item.id: item.fields for item in items_of(path, "popolo") if isinstance(item, TakenEntry)}
    assert set(taken) == {one["id"] for kind in ("organizations", "persons") for one in whole[kind]}
    assert any(fields.get("positions") for fields in taken.values())
    assert any(fields.get("member_of") for fields in taken.values()) or not any(
        "member" in one and "organization_id" in one for one in whole["memberships"]
    )
