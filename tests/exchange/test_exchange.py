from __future__ import annotations

import csv
import io
import json
import shutil
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from directory import ingest
from directory.errors import UsageError
from directory.exchange.adopting import import_file
from directory.exchange.csv_tables import csv_tables, participations_table
from directory.exchange.giving import FORMS, export, take_snapshot
from directory.exchange.snapshot import participations
from directory.workspace import Workspace, create_workspace, open_workspace

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = '=HYPERLINK("x") <script>alert(1)</script> "Rūta & Co" Society'


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("synced") / "workspace"
    ingest.sync(create_workspace(root, example=True))
    return root


@pytest.fixture
def workspace(synced: Path, tmp_path: Path) -> Workspace:
    return open_workspace(shutil.copytree(synced, tmp_path / "workspace"))


@pytest.fixture
def hostile(tmp_path: Path) -> Workspace:
    opened = create_workspace(tmp_path / "hostile")
    text = (
        "organisations:\n  hostile:\n    name: "
        + json.dumps(HOSTILE)
        + "\n    kind: ngo\n  plain:\n    name: Harbour Watch Union\n    kind: ngo\n"
    )
    opened.registry_path.write_text(text, "utf-8")
    ingest.add_text(
        opened, "Statement\n\nSigned by:\n\nHarbour Watch Union\n" + HOSTILE + "\nQuay Keepers Union\n", name="s.txt"
    )
    opened.reload()
    return opened


def test_json_lines_round_trip_into_an_empty_workspace_byte_for_byte(workspace: Workspace, tmp_path: Path) -> None:
    first = tmp_path / "first.jsonl"
    export(workspace, "jsonl", out=first)
    other = create_workspace(tmp_path / "other")
    assert not import_file(other, first, "jsonl").problems
    assert export(open_workspace(other.root), "jsonl") == first.read_text("utf-8")


@pytest.mark.parametrize("form", [form for form in FORMS if not FORMS[form].in_folder])
def test_two_exports_are_equal(form: str, workspace: Workspace) -> None:
    assert export(workspace, form) == export(workspace, form)


def test_who_signed_for_whom_stands_in_the_table(workspace: Workspace) -> None:
    rows = list(csv.DictReader(io.StringIO(participations_table(take_snapshot(workspace)))))
    signed = {(row["actor"], row["on_behalf_of"]) for row in rows if row["role"] == "signatory"}
    assert ("Eldar Zeynalov", "Human Rights Centre of Azerbaijan") in signed
    assert ("Zalikha Tahirova", "Human Rights Centre of Azerbaijan") in signed


def test_tables_join_by_their_ids(workspace: Workspace) -> None:
    tables = {
        name: list(csv.DictReader(io.StringIO(text))) for name, text in csv_tables(take_snapshot(workspace)).items()
    }
    ids = {row["id"] for row in tables["actors.csv"]}
    documents = {row["document"] for row in tables["documents.csv"]}
    assert {row["actor_id"] for row in tables["names.csv"]} == ids
    assert {row["actor_id"] for row in tables["participations.csv"]} <= ids
    assert {row["document"] for row in tables["mentions.csv"]} <= documents
    assert {end for row in tables["relations.csv"] for end in (row["source_id"], row["target_id"])} <= ids


def test_every_edge_of_follow_the_money_leads_to_an_entity(workspace: Workspace) -> None:
    text = export(workspace, "ftm") or ""
    entities = [json.loads(line) for line in text.splitlines()]
    ids = [entity["id"] for entity in entities]
    assert len(ids) == len(set(ids))
    ends = {"subject", "object", "member", "organization", "agent", "client", "proof", "organizer", "involved"}
    for entity in entities:
        assert all(isinstance(value, str) for values in entity["properties"].values() for value in values)
        for name, values in entity["properties"].items():
            assert name not in ends or set(values) <= set(ids)


def test_popolo_says_on_behalf_of_whom_a_person_signed(workspace: Workspace) -> None:
    whole = json.loads(export(workspace, "popolo") or "")
    behalf = {one.get("on_behalf_of_id") for one in whole["memberships"] if one.get("person_id") == "eldar-zeynalov"}
    assert "human-rights-centre-az" in behalf


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_a_graph_has_a_node_for_every_actor_and_document_and_no_loose_edge(form: str, workspace: Workspace) -> None:
    root = ET.fromstring(export(workspace, form) or "")  # noqa: S314 - written here
    nodes = {node.get("id") for node in root.iter() if node.tag.endswith("}node")}
    edges = [edge for edge in root.iter() if edge.tag.endswith("}edge")]
    snapshot = take_snapshot(workspace)
    assert len(nodes) == len(snapshot.actors) + len(snapshot.documents)
    assert len(edges) >= len(list(participations(snapshot)))
    assert all({edge.get("source"), edge.get("target")} <= nodes for edge in edges)


@pytest.mark.parametrize("form", [form for form in FORMS if form not in {"md", "html", "datasette"}])
def test_a_hostile_name_survives_where_programs_read(form: str, hostile: Workspace) -> None:
    text = export(hostile, form) or ""
    if form in {"graphml", "gexf"}:
        root = ET.fromstring(text)  # noqa: S314 - written here
        said = [node.get("label") for node in root.iter()] + [node.text for node in root.iter()]
    elif form == "csv":
        said = [
            cell for row in csv.reader(io.StringIO(csv_tables(take_snapshot(hostile))["actors.csv"])) for cell in row
        ]
    else:
        said = [part for line in text.splitlines() for part in _strings(line)] or list(_strings(text))
    assert HOSTILE in said


def _strings(text: str) -> list[str]:
    def walk(value: object) -> list[str]:
        if isinstance(value, dict):
            return [found for part in value.values() for found in walk(part)]
        if isinstance(value, list):
            return [found for part in value for found in walk(part)]
        return [value] if isinstance(value, str) else []

    try:
        return walk(json.loads(text))
    except ValueError:
        return []


def test_a_hostile_name_is_only_shown_in_the_html_page(hostile: Workspace) -> None:
    page = export(hostile, "html") or ""
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_spreadsheet_is_given_no_formula(hostile: Workspace) -> None:
    table = csv_tables(take_snapshot(hostile), spreadsheet=True)["actors.csv"]
    cells = [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    assert not any(cell.startswith(("=", "+", "@")) for cell in cells)


def test_rows_of_a_spreadsheet_become_entries_that_one_undo_takes_back(workspace: Workspace, tmp_path: Path) -> None:
    from directory import review  # noqa: PLC0415 - beside its one use

    before = workspace.registry_path.read_bytes()
    sheet = tmp_path / "list.csv"
    rows = (
        "Name,Kind,Country,Aliases",
        "Quay Keepers Union,union,LV,Kajsargu savienība; Quay Union",
        "Amnesty International,ngo,GB,",
    )
    sheet.write_text("\n".join(rows), "utf-8")
    done = import_file(workspace, sheet, "csv")
    assert (done.added, done.there) == (1, 1)
    assert workspace.registry.entries["quay-keepers-union"].aliases == ("Kajsargu savienība", "Quay Union")
    review.undo(workspace)
    assert workspace.registry_path.read_bytes() == before


@pytest.mark.parametrize(
    ("form", "content", "complaint"),
    [
        ("csv", "Organisation;Country\nX;LV\n", "no column is called 'name'"),
        ("csv", "name,kind\nX,guild\n", "unknown kind 'guild'"),
        ("csv", "name,kind\n,ngo\n", "a row without a name"),
        ("ror", '[{"id": "https://example.org/1", "nam', "not JSON"),
        ("ror", '[{"id": "https://example.org/1"}]', "no ROR record"),
        ("ftm", '{"id":"a","schema":"Vessel","properties":{"name":["Ship"]}}\n', "an entity of schema Vessel"),
        ("ftm", '{"id":"a","schema":"Person","properties":{}}\n', "without a name"),
        ("jsonl", '{"type":"entry","id":"x"}\n', "a field is missing"),
        ("jsonl", "not json\n", "not a JSON object"),
        ("popolo", "[1, 2", "not a Popolo JSON object"),
        ("popolo", '{"organizations": [{"id": "x"}]}', "has no name"),
        ("wikidata", '{"id": "Q1", "labels"', "not a JSON object"),
        ("wikidata", "7\n", "not an entity"),
        ("wikidata", '{"id": "Q1", "claims": [1]}', "not an entity"),
        ("wikidata", '{"id": "Q1", "labels": {"en": 7}}', "not an entity"),
        ("wikidata", '{"id": "Q1", "claims": {"P31": 7}, "labels": {"en": {"value": "X"}}}', "not an entity"),
        ("wikidata", '{"id": "Q1", "labels": {}}', "Q1 has no label"),
        ("yaml", "organisations:\n  x:\n    kind: ngo\n", "name"),
        ("yaml", "organisations: [x\n", "error["),
    ],
)
def test_bad_input_is_said_with_its_place_and_changes_nothing(
    form: str, content: str, complaint: str, workspace: Workspace, tmp_path: Path
) -> None:
    before = workspace.registry_path.read_bytes()
    path = tmp_path / "bad"
    path.write_text(content, "utf-8")
    try:
        said = "\n".join(map(str, import_file(workspace, path, form).problems))
    except UsageError as error:
        said = str(error)
    assert complaint in said
    assert str(path) in said
    assert workspace.registry_path.read_bytes() == before


def test_a_ror_record_becomes_an_entry_with_its_identifier(workspace: Workspace, tmp_path: Path) -> None:
    record = {
        "id": "https://ror.org/0abc12345",
        "status": "active",
        "types": ["nonprofit"],
        "established": 1987,
        "names": [
            {"value": "Harbour Watch", "types": ["ror_display", "label"]},
            {"value": "HW", "types": ["acronym"]},
            {"value": "Sadama Valve", "types": ["alias"]},
        ],
        "locations": [{"geonames_details": {"country_code": "EE", "name": "Tallinn"}}],
        "links": [{"type": "website", "value": "https://example.org"}],
    }
    path = tmp_path / "ror.json"
    path.write_text(json.dumps([record]), "utf-8")
    assert import_file(workspace, path, "ror").added == 1
    entry = workspace.registry.entries["ror-0abc12345"]
    assert (entry.name, entry.acronyms, entry.country, entry.city) == ("Harbour Watch", ("HW",), "EE", "Tallinn")
    assert entry.ids == (("ror", "0abc12345"),)


TRAPS = [
    "=1+2",
    "<script>alert(1)</script>",
    'a "quoted" name',
    "two\nlines",
    "tab\there",
    "it's -- a & b",
    "NO",
    "# no",
]


@pytest.fixture
def trapped(tmp_path: Path) -> Workspace:
    """A workspace in which everything that can be called something is called something odd."""
    opened = create_workspace(tmp_path / "trapped")
    entries = "".join(
        f"  trap-{number}:\n    name: {json.dumps(name)}\n    aliases: [{json.dumps(name + ' too')}]\n"
        for number, name in enumerate(TRAPS)
    )
    opened.registry_path.write_text(f"organisations:\n{entries}", "utf-8")
    ingest.add_text(opened, "Statement\n\nSigned by:\n\n" + "\n".join(TRAPS), name="traps.txt")
    opened.reload()
    return opened


def test_names_with_any_sign_come_back_byte_for_byte(trapped: Workspace, tmp_path: Path) -> None:
    first = tmp_path / "first.jsonl"
    export(trapped, "jsonl", out=first)
    other = create_workspace(tmp_path / "other")
    assert not import_file(other, first, "jsonl").problems
    assert export(open_workspace(other.root), "jsonl") == first.read_text("utf-8")


@pytest.mark.parametrize("form", ["csv", "ftm", "popolo", "jsonld"])
def test_names_with_any_sign_survive_where_programs_read(form: str, trapped: Workspace) -> None:
    if form == "csv":
        table = csv_tables(take_snapshot(trapped))["names.csv"]
        said = [cell for row in csv.reader(io.StringIO(table)) for cell in row]
    else:
        text = export(trapped, form) or ""
        said = _strings(text) or [part for line in text.split("\n") for part in _strings(line)]
    names = {entry.name for entry in take_snapshot(trapped).actors}
    assert names <= set(said)


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_names_with_any_sign_survive_in_graphs(form: str, trapped: Workspace) -> None:
    root = ET.fromstring(export(trapped, form) or "")  # noqa: S314 - written here
    said = {node.get("label") for node in root.iter()} | {node.text for node in root.iter()}
    assert {entry.name for entry in take_snapshot(trapped).actors} <= said


def test_a_markdown_page_keeps_its_lines_whatever_names_hold(trapped: Workspace) -> None:
    page = export(trapped, "md") or ""
    headings = [line for line in page.splitlines() if line.startswith("## ")]
    snapshot = take_snapshot(trapped)
    assert len(headings) == len(snapshot.actors) + len(snapshot.documents)
    assert "<script" not in page.replace("\\<", "")
