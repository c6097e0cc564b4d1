from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from directory import browse, ingest, review
from directory.errors import UsageError
from directory.model import EntityKind, Role, Severity
from directory.views import ActorQuery
from directory.workspace import STORE, Workspace, create_workspace, open_workspace
from tests.store.stores import KINDS, ROOT, command, on_file, rows_of, scratch_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def address() -> Iterator[str]:
    with scratch_address() as address:
        yield address


@pytest.fixture
def shared_store(address: str, example: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The shipped workspace, its database on a server."""
    monkeypatch.setenv(STORE, address)
    with closing(open_workspace(example)) as ws:
        yield ws


# --- the same answers ----------------------------------------------------------------------------


def test_both_stores_hold_the_same_rows_and_answer_the_same(shared_store: Workspace) -> None:
    with closing(on_file(shared_store.root)) as own:
        assert str(ingest.sync(own).waiting) == str(ingest.sync(shared_store).waiting)
        assert rows_of(own.store) == rows_of(shared_store.store)
        assert answers(own) == answers(shared_store)


def answers(ws: Workspace) -> list[object]:
    """What the front doors say to many questions."""
    queries = [
        *(ActorQuery(words) for words in ("", "un", "mine", "of", "амнист", "human rights", "a", "OSC", "100%", "_")),
        ActorQuery(kind=EntityKind.PERSON),
        ActorQuery(country="AZ"),
        ActorQuery("rights", country="AZ", role=Role.SIGNATORY),
        ActorQuery(role=Role.RECIPIENT),
        ActorQuery(document="letters-on-mines.txt"),
    ]
    found: list[object] = []
    for query in queries:
        found += [browse.actors(ws, query, limit=200), browse.count_actors(ws, query), browse.facets(ws, query)]
        found.append(browse.actors(ws, query, offset=3, limit=4))
    for row in browse.actors(ws, ActorQuery(), limit=500):
        found += [browse.actor(ws, row.id), browse.network(ws, row.id), browse.timeline(ws, row.id)]
    for words in ("", "open letter", "mine action", "zzzz"):
        found += [browse.documents(ws, words), browse.count_documents(ws, words)]
    found += [browse.document(ws, row.name) for row in browse.documents(ws)]
    found += [browse.timeline(ws, None), browse.problems(ws), browse.summary(ws), review.queue(ws, folded=True)]
    found += [browse.did_you_mean(ws, "Untied Natoins"), browse.find(ws, "unmas")]
    return found


def test_exports_are_equal_byte_for_byte(shared_store: Workspace, tmp_path: Path) -> None:
    for store, name in ((os.environ[STORE], "server"), ("sqlite", "file")):
        for form in ("jsonl", "csv"):
            out = tmp_path / f"{name}.{form}"
            done = command(shared_store.root, "export", "--to", form, "--out", str(out), ORGDIR_STORE=store)
            assert done.returncode == 0, done.stderr
    for path in tmp_path.rglob("server.*"):
        twin = path.with_name(path.name.replace("server", "file"))
        assert contents(path) == contents(twin)
        assert contents(path)


def contents(path: Path) -> dict[str, bytes]:
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return {file.name if path.is_dir() else "": file.read_bytes() for file in files}


def test_decisions_are_followed_as_in_the_file(shared_store: Workspace) -> None:
    with closing(on_file(shared_store.root)) as own:
        decisions: list[Callable[[Workspace], object]] = [
            lambda ws: review.accept(ws, "Mine Action Unit of the UN", "unmas"),
            lambda ws: review.new(ws, "Hill Farmers Association", country="GE"),
            lambda ws: review.ignore(ws, "Related articles"),
            lambda ws: review.rename(ws, "unmas", "UN Mine Action"),
            review.undo,
        ]
        for decide in decisions:
            decide(shared_store)
            ingest.ensure_synced(own)
            assert rows_of(own.store) == rows_of(shared_store.store)


def test_a_document_that_goes_and_one_that_comes_are_followed(shared_store: Workspace) -> None:
    ingest.sync(shared_store)
    ingest.add_text(shared_store, "Open letter to UNMAS\n\nSigned by Hill Farmers Association.\n")
    next(iter(sorted(shared_store.documents_path.glob("*.txt")))).unlink()
    ingest.sync(shared_store)
    with closing(on_file(shared_store.root)) as own:
        ingest.sync(own)
        assert rows_of(own.store) == rows_of(shared_store.store)


# --- where the store is --------------------------------------------------------------------------


def test_the_environment_stands_over_the_file_of_settings_and_that_over_the_own_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("psycopg", reason="the extra 'postgres' is not installed")
    root = create_workspace(tmp_path).root
    assert type(open_workspace(root).store).__name__ == "FileStore"
    (root / "data" / "orgs.store").write_text("# where all of us look\npostgresql+psycopg://ana@h/desk\n")
    assert getattr(open_workspace(root).store, "address").place == "h/desk"  # noqa: B009 - of one kind only
    monkeypatch.setenv(STORE, "postgresql+psycopg://ana@h/other")
    assert getattr(open_workspace(root).store, "address").place == "h/other"  # noqa: B009 - of one kind only
    monkeypatch.setenv(STORE, "sqlite")
    assert type(open_workspace(root).store).__name__ == "FileStore"


def test_a_password_in_the_file_that_all_share_is_refused(tmp_path: Path) -> None:
    root = create_workspace(tmp_path).root
    (root / "data" / "orgs.store").write_text("postgresql://ana:secret@h/desk\n")
    with pytest.raises(UsageError, match="does not belong") as caught:
        open_workspace(root)
    assert "secret" not in str(caught.value)


def test_the_option_names_the_store_for_one_command(address: str, example: Path) -> None:
    done = command(example, "--store", address, "find", "unmas", "--json", ORGDIR_STORE="sqlite")
    assert '"id": "unmas"' in done.stdout
    assert not (example / "data" / "orgs.db").exists()
    refused = command(example, "--store", "mysql://ana:secret@h/d", "find", "unmas")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.count("\n") == 1
    assert "secret" not in refused.stderr


# --- several people ------------------------------------------------------------------------------

REVIEWING = """\
import sys
from directory import open_workspace, review
root, person, names = sys.argv[1], sys.argv[2], int(sys.argv[3])
ws = open_workspace(root)
for number in range(names):
    name = f"Body {person} Number {number}"
    if number % 4 == 0:
        review.new(ws, name)
    elif number % 4 == 1:
        review.ignore(ws, name)
    elif number % 4 == 2:
        review.reject(ws, name, "unmas")
    else:
        review.accept(ws, name, "unmas")
ws.close()
"""


def reviewed_at_once(root: Path, names: int, environment: dict[str, str]) -> None:
    """Two processes decide so many names each, at the same time, and none is lost."""
    people = [
        subprocess.Popen([sys.executable, "-c", REVIEWING, str(root), person, str(names)], env=environment)
        for person in "AB"
    ]
    assert [person.wait() for person in people] == [0, 0]
    text = (root / "data" / "orgs.yaml").read_text()
    missing = [f"Body {person} Number {n}" for person in "AB" for n in range(names) if text.count(_line(person, n)) < 1]
    assert missing == []


def _line(person: str, number: int) -> str:
    return f"Body {person} Number {number}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("names", [6, pytest.param(100, marks=pytest.mark.slow)])
def test_two_who_review_at_once_lose_no_decision(
    request: pytest.FixtureRequest, example: Path, monkeypatch: pytest.MonkeyPatch, kind: str, names: int
) -> None:
    address = "sqlite" if kind == "sqlite" else request.getfixturevalue("address")
    monkeypatch.setenv(STORE, address)
    begun = time.monotonic()
    reviewed_at_once(example, names, {**os.environ, "PYTHONPATH": str(ROOT)})
    print(f"\n{kind}: 2 processes, {2 * names} names decided in {time.monotonic() - begun:.1f} s")
    with closing(open_workspace(example)) as ws:
        assert not [each for each in ws.registry.problems if each.severity == Severity.ERROR]
        decided = {each.name for each in ws.registry.not_same} | set(ws.registry.ignored)
        decided |= {name for entry in ws.registry.entries.values() for name in entry.names}
        wanted = {_line(person, number) for person in "AB" for number in range(names)}
        assert wanted <= decided
        followed = rows_of(ws.store)
        ws.store.remake()
    with closing(open_workspace(example)) as anew:
        ingest.sync(anew)
        assert rows_of(anew.store) == followed
