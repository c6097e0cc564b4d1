from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.model import Problem
from directory.sources.taken import TakenEntry
from directory.sources.taking import items_of

if TYPE_CHECKING:
    from pathlib import Path

    from directory.sources.taken import Item


def read(tmp_path: Path, *entities: dict[str, Any]) -> list[Item]:
    path = tmp_path / "entities.ftm.json"
    path.write_text("".join(f"{json.dumps(entity)}\n" for entity in entities), "utf-8")
    return list(items_of(path, "ftm"))


def entity(id_: str, schema: str, **properties: str) -> dict[str, Any]:
    return {"id": id_, "schema": schema, "properties": {name: [value] for name, value in properties.items()}}


def test_edges_become_relations_wherever_they_stand(tmp_path: Path) -> None:
    items = read(
        tmp_path,
        entity("e1", "Employment", employee="p", employer="o", role="director", startDate="2020"),
        entity("e2", "Membership", member="o", organization="u"),
        entity("e3", "UnknownLink", subject="b", object="o", role="branch of"),
        entity("o", "Organization", name="Harbour Watch", abbreviation="HW", wikidataId="Q900100"),
        entity("u", "Organization", name="Quay Union"),
        entity("b", "Organization", name="Harbour Watch Riga"),
        entity("p", "Person", name="Ilze Example"),
    )
    fields = {item.known_as: item.fields for item in items if isinstance(item, TakenEntry)}
    assert fields["p"]["positions"] == [{"org": "o", "role": "director", "since": "2020"}]
    assert fields["o"]["member_of"] == ["u"]
    assert fields["b"]["branch_of"] == "o"
    assert (fields["o"]["acronyms"], fields["o"]["ids"]) == (["HW"], {"wikidata": "Q900100"})


def test_schemata_that_hold_no_actor_are_counted_and_the_first_is_named_with_its_line(tmp_path: Path) -> None:
    _, *problems = read(
        tmp_path,
        entity("o", "Organization", name="Harbour Watch"),
        entity("v", "Vessel", name="Ship"),
        entity("c", "Vehicle", name="Van"),
        entity("w", "Vessel", name="Boat"),
    )
    assert [(problem.line, problem.message) for problem in problems if isinstance(problem, Problem)] == [
        (3, "an entity of schema Vehicle, which holds no actor, is left out"),
        (2, "an entity of schema Vessel, which holds no actor, is left out, and 1 more of it"),
    ]


def test_of_two_entities_of_one_id_the_second_is_named_with_its_line(tmp_path: Path) -> None:
    problem, entry = read(tmp_path, entity("a", "Person", name="Ilze"), entity("a", "Person", name="Anna"))
    assert isinstance(problem, Problem)
    assert (problem.line, "line 1" in problem.message) == (2, True)
    assert isinstance(entry, TakenEntry)
    assert entry.fields["name"] == "Ilze"
