"""The schemata of followthemoney 4.11 that we write, as facts: what each needs, has and leads to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from directory import ingest
from directory.exchange.giving import export
from directory.workspace import create_workspace

if TYPE_CHECKING:
    from pathlib import Path

ACTOR = {
    "abbreviation",
    "alias",
    "country",
    "dissolutionDate",
    "incorporationDate",
    "leiCode",
    "name",
    "notes",
    "sourceUrl",
    "weakAlias",
    "website",
    "wikidataId",
}
LEGAL = {"Organization", "PublicBody", "Company", "Person"}
ORGANISATIONS = LEGAL - {"Person"}
THINGS = {*LEGAL, "Article", "Event"}
# By schema: what it needs, what it may have, and the schemata that its values of the third kind lead to.
FACTS: dict[str, tuple[set[str], set[str], dict[str, set[str]]]] = {
    **{schema: ({"name"}, ACTOR, {}) for schema in ORGANISATIONS},
    "Person": ({"name"}, ACTOR - {"incorporationDate", "dissolutionDate"}, {}),
    "Article": (set(), {"title", "fileName", "date", "publisher", "sourceUrl"}, {}),
    "Event": (
        {"name"},
        {"name", "date", "location", "keywords"},
        {"organizer": LEGAL, "involved": LEGAL, "proof": {"Article"}},
    ),
    "UnknownLink": (
        {"subject", "object"},
        {"role"},
        {"subject": THINGS, "object": THINGS, "proof": {"Article"}},
    ),
    "Representation": ({"agent", "client"}, {"role"}, {"agent": LEGAL, "client": LEGAL, "proof": {"Article"}}),
    "Membership": (
        {"member", "organization"},
        {"role", "startDate", "endDate"},
        {"member": LEGAL, "organization": ORGANISATIONS},
    ),
}


@pytest.fixture(scope="module")
def entities(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    workspace = create_workspace(tmp_path_factory.mktemp("ftm") / "workspace", example=True)
    text = workspace.registry_path.read_text("utf-8")
    more = "  trap:\n    name: '=1+2 <script> \"x\"'\n    since: 1990-05\n    ids: {lei: 5493001KJTIIGC8Y1R12}\n"
    workspace.registry_path.write_text(text.replace("organisations:\n", f"organisations:\n{more}", 1), "utf-8")
    ingest.sync(workspace)
    lines = [json.loads(line) for line in (export(workspace, "ftm") or "").splitlines()]
    assert len({line["id"] for line in lines}) == len(lines)
    return {line["id"]: line for line in lines}


def test_every_entity_has_what_its_schema_needs_and_nothing_else(entities: dict[str, dict[str, Any]]) -> None:
    assert {each["schema"] for each in entities.values()} >= {"Organization", "PublicBody", "Person", "Event"}
    for each in entities.values():
        needed, plain, leading = FACTS[each["schema"]]
        assert needed <= set(each["properties"]) <= plain | set(leading), each["id"]


def test_every_value_that_leads_elsewhere_leads_to_a_schema_that_may_stand_there(
    entities: dict[str, dict[str, Any]],
) -> None:
    for each in entities.values():
        for name, schemata in FACTS[each["schema"]][2].items():
            for id_ in each["properties"].get(name, ()):
                assert entities[id_]["schema"] in schemata, (each["id"], name)


def test_the_library_drops_nothing_and_agrees(entities: dict[str, dict[str, Any]]) -> None:
    followthemoney = pytest.importorskip(
        "followthemoney", reason="followthemoney is not installed: pip install '.[exchange-test]'"
    )
    model = followthemoney.model
    for each in entities.values():
        proxy = model.get_proxy(each, cleaned=False)
        assert {name: sorted(values) for name, values in proxy.to_dict()["properties"].items()} == {
            name: sorted(values) for name, values in each["properties"].items()
        }
        schema = model.get(each["schema"])
        assert set(schema.required) <= set(each["properties"])
        for name, values in each["properties"].items():
            range_ = schema.get(name).range
            if range_ is not None:
                assert all(model.get(entities[id_]["schema"]).is_a(range_) for id_ in values)
            else:
                assert all(schema.get(name).type.validate(value) for value in values), (each["id"], name, values)


def test_the_facts_are_those_of_the_library(entities: dict[str, dict[str, Any]]) -> None:
    followthemoney = pytest.importorskip(
        "followthemoney", reason="followthemoney is not installed: pip install '.[exchange-test]'"
    )
    assert entities
    for schema, (needed, plain, leading) in FACTS.items():
        known = followthemoney.model.get(schema)
        assert set(known.required) == needed
        assert plain <= set(known.properties)
        assert all(known.get(name).range is not None for name in leading)


def test_what_goes_out_comes_in_again(tmp_path: Path, entities: dict[str, dict[str, Any]]) -> None:
    from directory.sources.taken import TakenEntry  # noqa: PLC0415 - beside its one use
    from directory.sources.taking import items_of  # noqa: PLC0415 - as above

    path = tmp_path / "entities.ftm.json"
    path.write_text("\n".join(map(json.dumps, entities.values())), "utf-8")
    taken = {item.id: item for item in items_of(path, "ftm") if isinstance(item, TakenEntry)}
    assert len(taken) == sum(each["schema"] in LEGAL for each in entities.values())
    assert taken["amnesty-de"].fields["branch_of"] == "orgdir-actor-amnesty"
