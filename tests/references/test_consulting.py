from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory import consult, review
from directory.exchange.referencing import import_reference
from directory.model import Decision

if TYPE_CHECKING:
    from pathlib import Path

    from directory.model import Resolution
    from directory.workspace import Workspace


def answer(workspace: Workspace, name: str) -> Resolution:
    (found,) = consult.resolve_in(workspace, [name])
    return found


@pytest.mark.parametrize(
    "name", ["Quay Keepers Union", "quay keepers union", "Quay Keepers' Unoin", "Kajsargu savieniba", "QKU"]
)
def test_a_name_that_a_reference_knows_is_asked_about_and_never_linked(workspace: Workspace, name: str) -> None:
    found = answer(workspace, name)
    assert (found.decision, found.entity) == (Decision.REVIEW, None)
    assert found.candidates[0].entity == "ror:0abc00001"
    assert found.candidates[0].name == "Quay Keepers Union"
    assert "known to ror v2.1, not in your registry" in [each.text for each in found.candidates[0].evidence]


def test_a_name_that_the_registry_is_sure_of_is_not_asked_about(workspace: Workspace) -> None:
    found = answer(workspace, "Harbour Watch")
    assert (found.decision, found.entity) == (Decision.MATCH, "harbour-watch")
    assert [each.entity for each in found.candidates] == ["harbour-watch"]


def test_one_that_its_source_withdrew_is_never_offered(workspace: Workspace) -> None:
    offered = {each.entity for each in answer(workspace, "Quay Keepers Guild").candidates}
    assert "ror:0abc00003" not in offered


def test_a_name_that_nobody_knows_stays_new(workspace: Workspace) -> None:
    assert answer(workspace, "Zephyr Balloonists").decision is Decision.NEW


def test_documents_are_asked_about_with_what_the_references_know(workspace: Workspace) -> None:
    asked = {each.name: each for each in review.queue(workspace)}
    best = asked["Lighthouse Research Institute"].resolution.candidates[0]
    assert (best.entity, best.score) == ("ror:0abc00002", 1.0)


def test_what_was_refused_of_a_reference_is_not_offered_again(workspace: Workspace) -> None:
    review.reject(workspace, "Lighthouse Research Institute", "ror:0abc00002")
    assert "ror:0abc00002" not in {
        each.entity for each in answer(workspace, "Lighthouse Research Institute").candidates
    }
    asked = {each.name: each for each in review.queue(workspace)}
    offered = {each.entity for each in asked["Lighthouse Research Institute"].resolution.candidates}
    assert "ror:0abc00002" not in offered


def test_an_entry_adopted_is_offered_as_itself_by_the_names_that_only_its_source_knows(workspace: Workspace) -> None:
    review.adopt(workspace, "ror:0abc00001", aliases=())
    best = answer(workspace, "Kajsargu savienība").candidates[0]
    assert (best.entity, best.name, best.matched_name) == (
        "quay-keepers-union",
        "Quay Keepers Union",
        "Kajsargu savienība",
    )


def test_an_entry_with_the_same_id_in_another_register_is_offered_as_ours(workspace: Workspace) -> None:
    review.set_field(workspace, "harbour-watch", "ids.wikidata", ["Q900200"])
    asked = {each.name: each for each in review.queue(workspace)}
    assert asked["Lighthouse Research Institute"].resolution.candidates[0].entity == "harbour-watch"
    assert answer(workspace, "Lighthouse Research Institute").candidates[0].entity == "harbour-watch"


def test_several_references_answer_together(workspace: Workspace, tmp_path: Path) -> None:
    sheet = tmp_path / "list.csv"
    sheet.write_text("Organisation,Country\nQuay Keepers Union,EE\nTide Table Society,EE\n", "utf-8")
    import_reference(workspace, sheet, "csv", "list", columns=["Organisation=name"])
    offered = [each.entity for each in answer(workspace, "Quay Keepers Union").candidates]
    assert set(offered) == {"ror:0abc00001", "list:quay-keepers-union"}
    assert answer(workspace, "Tide Table Society").candidates[0].entity == "list:tide-table-society"
