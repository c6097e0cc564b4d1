from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory import browse, ingest
from directory.model import EntityKind, Role
from directory.views import ActorQuery
from directory.workspace import create_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from directory.workspace import Workspace

LETTERS = {
    "dam.txt": "Open letter to Lake Watch\n\n3 May 2024\n\nSigned by:\n\nHarbour Workers Union\nQuay Keepers Union\n",
    "port.txt": "Open letter to the Ministry of Harbours\n\n4 May 2024\n\nSigned by:\n\nHarbour Workers Union\n",
}


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    ws = create_workspace(tmp_path / "ws")
    ws.registry_path.write_text("organisations:\n  lake-watch:\n    name: Lake Watch\n", encoding="utf-8")
    for name, text in LETTERS.items():
        (ws.documents_path / name).write_text(text, encoding="utf-8")
    ingest.sync(ws)
    yield ws
    ws.close()


def names(ws: Workspace, query: ActorQuery) -> list[str]:
    return [row.name for row in browse.actors(ws, query)]


def test_names_that_wait_are_new_and_those_in_most_documents_come_first(ws: Workspace) -> None:
    found = names(ws, ActorQuery(new=True))
    assert found[0] == "Harbour Workers Union"
    assert "Quay Keepers Union" in found
    assert "Lake Watch" not in found
    assert len(found) == browse.count_actors(ws, ActorQuery(new=True)) == browse.summary(ws).waiting


def test_a_new_name_counts_its_documents_by_role_and_has_no_id(ws: Workspace) -> None:
    row = browse.actors(ws, ActorQuery("harbour workers", new=True))[0]
    assert (row.id, row.documents, row.roles, row.mentioned) == ("", 2, ((Role.SIGNATORY, 2),), 0)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (ActorQuery("quay", new=True), ["Quay Keepers Union"]),
        (ActorQuery("нет такого", new=True), []),
        (ActorQuery("???", new=True), []),
        (ActorQuery("union", role=Role.SIGNATORY, document="port.txt", new=True), ["Harbour Workers Union"]),
        (ActorQuery("union", role=Role.RECIPIENT, new=True), []),
        (ActorQuery("union", kind=EntityKind.PERSON, new=True), []),
        (ActorQuery("union", country="GE", new=True), []),
    ],
)
def test_new_names_are_narrowed_as_entries_are(ws: Workspace, query: ActorQuery, found: list[str]) -> None:
    assert names(ws, query) == found


def test_facets_tell_how_many_are_known_and_how_many_new(ws: Workspace) -> None:
    for query in (ActorQuery(), ActorQuery(new=True), ActorQuery("union"), ActorQuery("union", new=True)):
        known = dict(browse.facets(ws, query).known)
        assert known["known"] == (0 if query.words else 1)
        assert known["new"] == (2 if query.words else browse.summary(ws).waiting)
    assert dict(browse.facets(ws, ActorQuery("union", new=True)).documents) == {"dam.txt": 2, "port.txt": 1}
