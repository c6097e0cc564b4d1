from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from directory import review
from directory.exchange.adopting import import_file
from directory.registry.check import check
from directory.workspace import Workspace, create_workspace

if TYPE_CHECKING:
    from pathlib import Path

OURS = """\
organisations:
  harbour-watch:
    name: Harbour Watch
    kind: ngo
    ids: {wikidata: Q900100}
  quay:
    name: Quay Society of Old Town
    kind: ngo
people: {}
"""
THEIRS = """\
organisations:
  watch:
    name: Harbour Watch
    kind: ngo
  watch-riga:
    name: Harbour Watch Riga
    branch_of: watch
    country: LV
  quay:
    name: Quay Keepers Union
    kind: union
    member_of: [watch, watch-riga]
  stray:
    name: Stray Committee
    parent: nowhere
  broken:
    kind: ngo
people:
  ilze-example:
    name: Ilze Example
    roles:
      - {org: quay, role: chair}
decisions:
  not_same:
    - {name: Quay Friends, entity: quay}
  ignore:
    - Related articles
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    opened = create_workspace(tmp_path / "ours")
    opened.registry_path.write_text(OURS, "utf-8")
    return opened


def test_another_registry_comes_in_and_its_relations_lead_to_the_entries_here(
    workspace: Workspace, tmp_path: Path
) -> None:
    theirs = tmp_path / "theirs.yaml"
    theirs.write_text(THEIRS, "utf-8")
    done = import_file(workspace, theirs, "yaml")
    entries = workspace.registry.entries
    assert (done.added, done.there) == (4, 1)
    assert entries["watch-riga"].branch_of == "harbour-watch"
    (union,) = [entry for entry in entries.values() if entry.name == "Quay Keepers Union"]
    assert union.id != "quay"
    assert set(union.member_of) == {"harbour-watch", "watch-riga"}
    assert entries["ilze-example"].positions[0].org == union.id
    assert [(one.name, one.entity) for one in workspace.registry.not_same] == [("Quay Friends", union.id)]
    assert workspace.registry.ignored == ("Related articles",)
    assert not [problem for problem in check(workspace.registry) if problem.severity == "error"]


def test_what_could_not_come_in_from_another_registry_is_said(workspace: Workspace, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.yaml"
    theirs.write_text(THEIRS, "utf-8")
    said = [str(problem) for problem in import_file(workspace, theirs, "yaml", dry=True).problems]
    assert any("'quay' is another entry here" in each for each in said)
    assert any("'nowhere'" in each and "left out" in each for each in said)
    assert any(f"{theirs}:" in each and "error[" in each for each in said)
    assert workspace.registry_path.read_text("utf-8") == OURS


def test_one_undo_takes_another_registry_back(workspace: Workspace, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.yaml"
    theirs.write_text(THEIRS, "utf-8")
    import_file(workspace, theirs, "yaml")
    review.undo(workspace)
    assert workspace.registry_path.read_text("utf-8") == OURS


def test_entities_of_wikidata_come_in_under_one_id_and_are_known_again_by_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    def entity(id_: str, name: str, parent: str | None = None) -> str:
        claims = {"P749": [{"mainsnak": {"datavalue": {"value": {"id": parent}}}}]} if parent else {}
        return json.dumps({"id": id_, "labels": {"en": {"value": name}}, "claims": claims})

    dump = tmp_path / "dump.json"
    lines = (entity("Q900101", "Harbour Laboratory", "Q900100"), entity("Q900100", "The Watch of the Harbour"))
    dump.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")
    done = import_file(workspace, dump, "wikidata")
    assert (done.added, done.there, done.problems) == (1, 1, ())
    (laboratory,) = [entry for entry in workspace.registry.entries.values() if entry.name == "Harbour Laboratory"]
    assert laboratory.parent == "harbour-watch"
    assert dict(laboratory.ids) == {"wikidata": "Q900101"}
    assert import_file(workspace, dump, "wikidata").added == 0
