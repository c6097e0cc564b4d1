from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from directory import ingest
from directory.errors import UsageError
from directory.exchange.giving import export
from directory.workspace import create_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INSTALL = "pip install '.[exchange-test]'"
HOSTILE = '=cmd() <script>alert(1)</script> "Rūta\'s" Society'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("datasette")
    workspace = create_workspace(root / "workspace", example=True)
    text = workspace.registry_path.read_text("utf-8").replace(
        "organisations:\n", f"organisations:\n  hostile:\n    name: {json.dumps(HOSTILE)}\n", 1
    )
    workspace.registry_path.write_text(text, "utf-8")
    ingest.sync(workspace)
    export(workspace, "datasette", out=root / "out")
    export(workspace, "datasette", out=root / "again")
    return root


@pytest.fixture
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / "out" / "directory.db")) as connection:
        yield connection


def tables(database: sqlite3.Connection) -> list[str]:
    rows = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    )
    return [name for (name,) in rows if not name.startswith("sqlite_")]


def test_every_key_that_leads_elsewhere_is_declared_indexed_and_leads_to_a_row(database: sqlite3.Connection) -> None:
    assert sorted(tables(database)) == ["actor", "document", "mention", "name", "participation", "relation"]
    assert not database.execute("PRAGMA foreign_key_check").fetchall()
    for table in tables(database):
        indexed = {
            column
            for index in database.execute(f"PRAGMA index_list({table})").fetchall()
            for _, _, column in database.execute(f"PRAGMA index_info('{index[1]}')")
        }
        keys = {key[3] for key in database.execute(f"PRAGMA foreign_key_list({table})")}
        assert keys <= indexed, table


def test_the_search_is_written_so_that_datasette_finds_it(database: sqlite3.Connection) -> None:
    for table in ("actor", "name", "document", "mention"):
        # the question that Datasette asks of a database
        found = database.execute(
            "SELECT name FROM sqlite_master WHERE rootpage = 0 AND (sql LIKE ? OR sql LIKE ?)",
            (f'%VIRTUAL TABLE%USING FTS%content="{table}"%', f"%VIRTUAL TABLE%USING FTS%content=[{table}]%"),
        ).fetchall()
        assert found == [(f"{table}_fts",)]
    rows = database.execute(
        "SELECT n.actor FROM name_fts f JOIN name n ON n.rowid = f.rowid WHERE name_fts MATCH ?", ('"zeynalov"',)
    )
    assert ("eldar-zeynalov",) in rows.fetchall()


def test_the_derived_database_itself_is_searched_there_too(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "workspace" / "data" / "orgs.db")) as connection:
        found = connection.execute(
            "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE ?",
            ('%VIRTUAL TABLE%USING FTS%content="actor"%',),
        ).fetchall()
        assert found[0] == ("actor_trigram",)
        rows = connection.execute(
            "SELECT id FROM actor WHERE rank IN (SELECT rowid FROM actor_trigram WHERE actor_trigram MATCH ?)",
            ('"Amnesty"',),
        )
        assert ("amnesty",) in rows.fetchall()


def test_dates_are_iso_and_names_survive(database: sqlite3.Connection) -> None:
    dates = [date for (date,) in database.execute("SELECT date FROM document WHERE date IS NOT NULL")]
    assert dates
    assert all(date[:4].isdigit() and len(date) in {4, 7, 10} for date in dates)
    assert database.execute("SELECT name FROM actor WHERE id = 'hostile'").fetchone() == (HOSTILE,)


def test_no_place_on_this_machine_stands_in_it(folder: Path) -> None:
    for path in (folder / "out").iterdir():
        assert str(folder).encode() not in path.read_bytes()


def test_two_exports_are_equal(folder: Path) -> None:
    for path in (folder / "out").iterdir():
        assert path.read_bytes() == (folder / "again" / path.name).read_bytes()


def test_the_metadata_speaks_of_tables_and_columns_that_there_are(folder: Path, database: sqlite3.Connection) -> None:
    said = json.loads((folder / "out" / "metadata.json").read_text("utf-8"))["databases"]["directory"]["tables"]
    assert sorted(said) == sorted(tables(database))
    for table, told in said.items():
        columns = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
        assert {*told["facets"], told.get("sort_desc", told["facets"][0])} <= columns


def test_it_is_several_files_and_asks_for_a_folder(folder: Path) -> None:
    with pytest.raises(UsageError, match="--out FOLDER"):
        export(create_workspace(folder / "third"), "datasette")


def test_sqlite_utils_sees_labels_and_the_search(folder: Path) -> None:
    sqlite_utils = pytest.importorskip(
        "sqlite_utils", reason="sqlite-utils is not installed: pip install '.[exchange-test]'"
    )
    opened = sqlite_utils.Database(folder / "out" / "directory.db")
    assert opened["name"].detect_fts() == "name_fts"
    assert [row["actor"] for row in opened["name"].search("unmas")] == ["unmas"]
    assert {key.other_table for key in opened["participation"].foreign_keys} == {"actor", "document"}


def test_datasette_labels_the_keys_and_searches(folder: Path) -> None:
    app = pytest.importorskip("datasette.app", reason=f"datasette is not installed: {INSTALL}")

    async def ask(path: str) -> Any:
        metadata = json.loads((folder / "out" / "metadata.json").read_text("utf-8"))
        served = app.Datasette([str(folder / "out" / "directory.db")], metadata=metadata)
        answer = await served.client.get(path)
        assert answer.status_code == 200, answer.text
        return answer.json() if ".json" in path else answer.text

    (found,) = asyncio.run(ask("/directory/actor.json?_search=unmas&_shape=array"))
    assert found["id"] == "unmas"
    rows = asyncio.run(ask("/directory/participation.json?_labels=on&_shape=array&_size=5"))
    assert all(row["actor"]["label"] != row["actor"]["value"] for row in rows)
    page = asyncio.run(ask("/directory/actor/hostile"))
    assert "<script>alert(1)" not in page
