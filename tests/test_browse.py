from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from directory import browse
from directory.browse import ActorQuery
from directory.errors import OrgdirError
from directory.model import Problem, Role, Severity
from directory.store.registry_rows import save_problems
from directory.workspace import open_workspace
from tests.store.campaign import LETTER, campaign

if TYPE_CHECKING:
    from directory.workspace import Workspace


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    campaign(tmp_path).close()
    return open_workspace(tmp_path)


def test_an_actor_is_known_with_its_names_and_how_often_each_was_seen(ws: Workspace) -> None:
    detail = browse.actor(ws, "river-watch")
    assert detail is not None
    assert [(use.name, use.seen, use.documents, use.how) for use in detail.names] == [
        ("River Watch", 2, 1, "name"),
        ("Society of the River Watch", 0, 0, "alias"),
        ("Речной дозор", 0, 0, "alias"),
        ("RW", 1, 1, "acronym"),
    ]


def test_a_merged_id_leads_to_the_entry_it_went_into(ws: Workspace) -> None:
    detail = browse.actor(ws, "old-watch")
    assert detail is not None
    assert detail.entry.id == "river-watch"
    assert browse.actor(ws, "nobody") is None


@pytest.mark.parametrize(
    ("id_", "family"),
    [
        ("river-watch", [("river-watch-batumi", "branch", 0)]),
        ("river-watch-batumi", [("river-watch", "branch of", 0)]),
        ("water-office", [("water-ministry", "parent", 0)]),
        ("water-ministry", [("water-office", "unit", 0)]),
        ("valley-forum", [("green-hall", "member", 0)]),
        ("green-hall", [("valley-forum", "member of", 0)]),
        ("nana-kldiashvili", [("river-watch", "works for", 0)]),
    ],
)
def test_relations_are_told_from_both_sides(ws: Workspace, id_: str, family: list[tuple[str, str, int]]) -> None:
    detail = browse.actor(ws, id_)
    assert detail is not None
    assert [(each.id, each.relation, each.depth) for each in detail.family] == family


def test_the_people_of_an_organisation_come_with_their_roles_also_through_a_merged_id(ws: Workspace) -> None:
    detail = browse.actor(ws, "river-watch")
    assert detail is not None
    assert [(each.name, each.role, each.since) for each in detail.people] == [("Nana Kldiashvili", "director", "2020")]


def test_a_branch_keeps_its_roles_and_its_parent_shows_them_through_it(ws: Workspace) -> None:
    detail = browse.actor(ws, "river-watch")
    assert detail is not None
    assert [(each.document, each.roles, each.relative) for each in detail.appearances] == [
        ("letter.txt", (Role.SIGNATORY,), None),
        ("letter.txt", (Role.SIGNATORY,), "river-watch-batumi"),
    ]


def test_an_appearance_quotes_each_sentence_that_names_the_actor(ws: Workspace) -> None:
    detail = browse.actor(ws, "river-watch")
    assert detail is not None
    quotes = detail.appearances[0].quotes
    assert [(quote.line, quote.sentence[quote.start : quote.end]) for quote in quotes] == [
        (3, "River Watch"),
        (3, "RW"),
        (5, "River Watch"),
    ]
    assert all(quote.sentence in LETTER for quote in quotes)


def test_who_signed_for_an_organisation_is_told_and_for_which_a_person_signed(ws: Workspace) -> None:
    organisation, person = browse.actor(ws, "river-watch"), browse.actor(ws, "nana-kldiashvili")
    assert organisation is not None
    assert person is not None
    assert organisation.appearances[0].through == ("Nana Kldiashvili",)
    assert person.appearances[0].through == ("River Watch",)


def test_appearances_stand_newest_first(ws: Workspace) -> None:
    detail = browse.actor(ws, "water-ministry")
    assert detail is not None
    assert [each.date for each in detail.appearances] == ["2024-05", "2024-03-01"]


@pytest.mark.parametrize(
    ("id_", "met"),
    [
        ("valley-forum", {("water-ministry", "criticised")}),
        ("river-watch", {("water-ministry", "addressed"), ("nana-kldiashvili", "signed with")}),
        (
            "water-ministry",
            {
                ("river-watch", "addressed by"),
                ("river-watch-batumi", "addressed by"),
                ("nana-kldiashvili", "addressed by"),
                ("valley-forum", "criticised by"),
            },
        ),
        ("green-hall", set()),
    ],
)
def test_neighbours_are_told_by_what_they_were_to_each_other(
    ws: Workspace, id_: str, met: set[tuple[str, str]]
) -> None:
    detail = browse.actor(ws, id_)
    assert detail is not None
    assert {(each.id, each.relation) for each in detail.neighbours} == met


def test_documents_stand_newest_first_and_are_found_by_title_file_and_actor(ws: Workspace) -> None:
    assert [row.name for row in browse.documents(ws)] == ["statement.txt", "letter.txt"]
    assert [row.name for row in browse.documents(ws, "dam letter")] == ["letter.txt"]
    assert [row.name for row in browse.documents(ws, "дозор")] == ["letter.txt"]
    assert browse.documents(ws, "nothing like it") == ()
    assert browse.count_documents(ws, "water") == 2
    assert browse.documents(ws, offset=1, limit=1)[0].name == "letter.txt"


def test_a_document_shows_its_text_and_its_mentions_in_their_places(ws: Workspace) -> None:
    detail = browse.document(ws, "letter.txt")
    assert detail is not None
    assert detail.text == LETTER
    assert all(detail.text[mark.start : mark.end] == mark.text for mark in detail.mentions)
    assert [mark.entity for mark in detail.mentions][:2] == ["water-ministry", "river-watch"]
    assert browse.document(ws, "nothing.txt") is None


def test_the_cast_of_a_document_stands_by_role_with_those_they_signed_for(ws: Workspace) -> None:
    detail = browse.document(ws, "letter.txt")
    assert detail is not None
    cast = {(member.name, member.roles, member.mentions, member.signs_for) for member in detail.cast}
    assert cast == {
        ("Ministry of Water", (Role.RECIPIENT,), 1, ()),
        ("River Watch", (Role.SIGNATORY,), 3, ()),
        ("Batumi Section of River Watch", (Role.SIGNATORY,), 1, ()),
        ("Nana Kldiashvili", (Role.SIGNATORY,), 1, ("River Watch",)),
    }
    assert detail.cast[-1].name == "Ministry of Water"


def test_a_name_that_waits_stands_in_the_cast_and_an_ignored_one_does_not(ws: Workspace) -> None:
    detail = browse.document(ws, "statement.txt")
    assert detail is not None
    waiting = [(member.name, member.mentions) for member in detail.cast if member.entity is None]
    assert waiting == [("Hill Union", 2)]


def test_the_network_is_a_matrix_of_those_met_by_group(ws: Workspace) -> None:
    network = browse.network(ws, "water-ministry")
    assert network is not None
    assert [row.name for row in network.documents] == ["statement.txt", "letter.txt"]
    assert {row.group for row in network.rows} == {"addressed or criticised it"}
    assert {row.id: row.roles for row in network.rows}["valley-forum"] == ((Role.SIGNATORY,), ())
    assert browse.network(ws, "nobody") is None


def test_the_timeline_runs_from_the_oldest_to_the_newest(ws: Workspace) -> None:
    assert [item.document for item in browse.timeline(ws)] == ["letter.txt", "statement.txt"]
    (item,) = browse.timeline(ws, "nana-kldiashvili")
    assert (item.roles, item.date) == ((Role.SIGNATORY,), "2024-03-01")
    assert "Nana Kldiashvili" in item.sentence


def test_the_summary_counts_the_workspace(ws: Workspace) -> None:
    summary = browse.summary(ws)
    assert (summary.actors, summary.people, summary.documents, summary.waiting) == (7, 1, 2, 1)


def test_find_takes_an_id_words_or_something_like_them(ws: Workspace) -> None:
    assert browse.find(ws, "water-office")[0].id == "water-office"
    assert [row.id for row in browse.find(ws, "batumi")] == ["river-watch-batumi"]
    assert browse.find(ws, "Rivver Wach")[0].id == "river-watch"
    assert browse.find(ws, "zzzzzz qqqq") == ()


def test_an_entry_is_found_in_its_file(ws: Workspace) -> None:
    place = browse.place_of(ws, "green-hall")
    line = Path(place.file).read_text().splitlines()[place.line - 1]
    assert line.strip() == "green-hall:"


def test_problems_name_their_file_from_where_one_stands(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    with ws.store.writing() as connection:
        save_problems(connection, "x.txt", [Problem("empty-file", "it is empty", file="data/documents/x.txt")])
    monkeypatch.chdir(ws.root / "data")
    assert browse.problems(ws) == (
        Problem("empty-file", "it is empty", Severity.ERROR, str(Path("documents") / "x.txt")),
    )


def test_without_a_database_a_sentence_says_what_makes_it(ws: Workspace) -> None:
    ws.close()
    for path in ws.database_path.parent.glob("orgs.db*"):
        path.unlink()
    with pytest.raises(OrgdirError, match="orgdir sync"):
        browse.actors(ws, ActorQuery())


def test_a_damaged_database_is_told_in_a_sentence(ws: Workspace) -> None:
    ws.close()
    ws.database_path.write_bytes(b"no database" * 1000)
    with pytest.raises(OrgdirError, match="orgdir sync"):
        browse.actors(ws, ActorQuery())


def test_a_search_loads_nothing_heavy(ws: Workspace) -> None:
    code = (
        "import sys; from pathlib import Path; from directory import browse, ingest; "
        "from directory.workspace import open_workspace; ws = open_workspace(Path(sys.argv[1])); "
        "browse.find(ws, 'river'); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ws.root)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parent.parent,
    )
    loaded = set(done.stdout.split())
    assert not loaded & {"sqlmodel", "sqlalchemy", "yaml", "textual", "numpy", "rapidfuzz", "trafilatura"}
