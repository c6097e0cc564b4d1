"""What goes wrong at a server: one sentence each, nothing half-written, and never a password."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from directory import browse, ingest
from directory.cli.program import run
from directory.errors import OrgdirError, UsageError
from directory.store.address import open_server, read_address
from directory.store.database import SCHEMA
from directory.workspace import STORE, Workspace, open_workspace
from tests.store.stores import administered, command, on_file, rows_of, scratch_address, twin
from tui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def address() -> Iterator[str]:
    with scratch_address() as address:
        yield address


@pytest.fixture
def ws(address: str, example: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The shipped workspace, its database on a server under a name that can be told from others."""
    monkeypatch.setenv(STORE, named(address))
    with closing(open_workspace(example)) as ws:
        yield ws


def named(address: str) -> str:
    return f"{address}&application_name=orgdir%20{schema_of(address)}"


def schema_of(address: str) -> str:
    return read_address(address).schema


def cut_off(address: str) -> None:
    """End every connection of the program to a server."""
    name = f"orgdir {schema_of(address)}"
    administered(
        address,
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{name}'",  # noqa: S608 - of the test's own
    )


def refused(root: Path, address: str, *arguments: str) -> tuple[int, str]:
    """The status and the one sentence of a command that fails on a store."""
    done = command(root, *(arguments or ("find", "unmas")), ORGDIR_STORE=address)
    assert done.stdout == ""
    assert done.stderr.startswith("orgdir: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    password = read_address(address).parameters.get("password")
    assert password is None or password not in done.stderr
    return done.returncode, done.stderr


def changed(address: str, **parts: str) -> str:
    """The address with another user, password or database."""
    at = read_address(address).parameters | parts
    return f"postgresql+psycopg://{at['user']}:{at['password']}@{at['host']}:{at['port']}/{at['dbname']}"


def test_a_wrong_password_is_a_wrong_call_told_in_a_sentence(address: str, example: Path) -> None:
    status, said = refused(example, changed(address, password="wrong-secret"))  # noqa: S106 - a wrong one
    assert status == 2
    assert "password authentication failed" in said


def test_a_database_that_is_not_there_is_a_wrong_call(address: str, example: Path) -> None:
    status, said = refused(example, changed(address, dbname="nowhere"))
    assert status == 2
    assert '"nowhere" does not exist' in said


def test_a_server_that_does_not_answer_is_told_in_a_sentence(example: Path) -> None:
    pytest.importorskip("psycopg", reason="the extra 'postgres' is not installed")
    status, said = refused(example, "postgresql+psycopg://ana:secret@127.0.0.1:1/desk")
    assert status == 1
    assert "127.0.0.1:1/desk cannot be opened" in said


def test_what_asks_only_the_registry_goes_on_without_the_server(example: Path) -> None:
    pytest.importorskip("psycopg", reason="the extra 'postgres' is not installed")
    gone = "postgresql+psycopg://ana:secret@127.0.0.1:1/desk"
    done = command(example, "resolve", "UN Mine Action Service", ORGDIR_STORE=gone)
    assert (done.returncode, done.stderr) == (0, "")
    assert "unmas" in done.stdout


def test_a_user_who_may_not_add_the_extension_is_told_who_can(address: str, example: Path) -> None:
    name = f"{schema_of(address)}x"
    administered(
        address,
        f"CREATE ROLE {name} LOGIN PASSWORD 'plain'",
        f"CREATE DATABASE {name} TEMPLATE template0",
    )
    inside = changed(address, dbname=name)
    plain = changed(address, user=name, password="plain", dbname=name)  # noqa: S106 - made above
    try:
        status, said = refused(example, plain)
        assert status == 1
        assert "may not make the schema orgdir" in said
        administered(inside, f"CREATE SCHEMA orgdir AUTHORIZATION {name}")
        status, said = refused(example, plain)
        assert status == 1
        assert "CREATE EXTENSION pg_trgm" in said
        administered(inside, "CREATE EXTENSION pg_trgm")
        assert "unmas" in command(example, "find", "unmas", ORGDIR_STORE=plain).stdout
    finally:
        administered(address, f"DROP DATABASE {name} WITH (FORCE)", f"DROP ROLE {name}")


def test_tables_of_others_stay_and_are_named(ws: Workspace, address: str) -> None:
    administered(address, f"CREATE SCHEMA {schema_of(address)}", "CREATE TABLE entry (mine text)")
    with pytest.raises(UsageError, match="not orgdir's"):
        ingest.sync(ws)
    assert administered(address, "SELECT count(*) FROM entry") == [(0,)]


@pytest.mark.parametrize("change", ["UPDATE orgdir_shape SET number = 1", "DROP TABLE candidate; DELETE FROM meta"])
def test_a_database_of_an_older_shape_is_made_anew(ws: Workspace, address: str, change: str) -> None:
    ingest.sync(ws)
    before = rows_of(ws.store)
    administered(address, change)
    ingest.sync(ws)
    assert rows_of(ws.store) == before


def test_one_at_a_time_brings_a_database_up_to_date_wherever_it_runs(ws: Workspace) -> None:
    order: list[str] = []

    def elsewhere() -> None:
        with twin(ws.store) as other, other.alone():
            order.append("elsewhere")

    with ws.store.alone():
        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join(0.5)
        order.append("here")
    thread.join()
    assert order == ["here", "elsewhere"]


def test_threads_that_end_leave_no_connection_behind(ws: Workspace, address: str) -> None:
    ingest.sync(ws)
    for _ in range(5):
        thread = threading.Thread(target=browse.find, args=(ws, "unmas"))
        thread.start()
        thread.join()
    name = f"orgdir {schema_of(address)}"
    count = f"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{name}'"  # noqa: S608 - of the test's own
    for _ in range(50):
        if administered(address, count) <= [(2,)]:
            return
        threading.Event().wait(0.1)
    pytest.fail(f"{administered(address, count)} connections are left")


def test_a_database_that_does_not_hold_every_letter_is_refused(address: str, example: Path) -> None:
    name = f"{schema_of(address)}l"
    administered(address, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    try:
        status, said = refused(example, changed(address, dbname=name))
        assert status == 2
        assert "UTF-8" in said
    finally:
        administered(address, f"DROP DATABASE {name} WITH (FORCE)")


def test_a_database_of_a_newer_program_is_left_as_it_is(ws: Workspace, address: str) -> None:
    ingest.sync(ws)
    administered(address, "UPDATE orgdir_shape SET number = number + 1")
    with pytest.raises(OrgdirError, match="newer orgdir"):
        ingest.sync(ws)
    assert administered(address, "SELECT number FROM orgdir_shape") == [(SCHEMA + 1,)]


def test_a_server_that_goes_away_between_two_questions_is_asked_again(ws: Workspace, address: str) -> None:
    ingest.sync(ws)
    before = browse.find(ws, "unmas")
    cut_off(address)
    assert browse.find(ws, "unmas") == before


def test_a_server_that_goes_away_in_the_middle_leaves_nothing_half_written(ws: Workspace, address: str) -> None:
    ingest.sync(ws)
    before = rows_of(ws.store)
    with pytest.raises(OrgdirError, match="went away"):
        cut_while_writing(ws, address)
    assert rows_of(ws.store) == before
    with pytest.raises(OrgdirError, match="went away"):
        cut_before_writing(ws, address)
    assert rows_of(ws.store) == before
    ingest.sync(ws)
    assert rows_of(ws.store) == before


def cut_while_writing(ws: Workspace, address: str) -> None:
    with ws.alone(), ws.store.writing() as connection:
        connection.execute("DELETE FROM meta")
        cut_off(address)
        connection.execute("DELETE FROM mention")


def cut_before_writing(ws: Workspace, address: str) -> None:
    """Who lost the workspace's lock may not write, since another may hold it by now."""
    with ws.alone():
        cut_off(address)
        with ws.store.writing() as connection:
            connection.execute("DELETE FROM meta")


def test_the_app_stands_and_says_so_when_the_server_does_not_answer(ws: Workspace) -> None:
    ingest.sync(ws)
    shell = Shell(ws)
    before = shell.frame(100, 30)
    ws.close()
    ws.store = open_server("postgresql+psycopg://ana:secret@127.0.0.1:1/desk")
    shell.changed()
    after = "".join(piece.text for line in shell.frame(100, 30).lines for piece in line)
    assert "cannot be opened" in after
    assert "secret" not in after
    assert before.lines


def test_a_sync_that_is_cut_off_says_so_and_the_next_one_completes_it(ws: Workspace, address: str) -> None:
    ingest.sync(ws)
    for number in range(60):
        text = f"Open letter {number}\n\nThe Hill Union {number} and UNMAS write to Amnesty International.\n"
        (ws.documents_path / f"more-{number}.txt").write_text(text)
    cutting = threading.Thread(target=cut_when_begun, args=(address,))
    cutting.start()
    done = command(ws.root, "sync")
    cutting.join()
    assert (done.returncode, done.stdout) == (1, "")
    assert "went away" in done.stderr
    assert done.stderr.count("\n") == 1
    assert command(ws.root, "sync").returncode == 0
    with closing(on_file(ws.root)) as own:
        ingest.sync(own)
        assert rows_of(own.store) == rows_of(ws.store)


def cut_when_begun(address: str) -> None:
    """Cut the connections off once some of the new documents are kept."""
    for _ in range(600):
        if administered(address, "SELECT count(*) FROM document") > [(8,)]:
            cut_off(address)
            return
        threading.Event().wait(0.02)


def test_the_password_is_in_no_file_no_row_and_no_line(
    address: str, example: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(STORE, address)
    for arguments in (["sync"], ["new", "Hill Farmers Association"], ["find", "hill"], ["check"], ["undo"]):
        run(["--workspace", str(example), *arguments])
    with closing(open_workspace(example)) as ws:
        rows = repr(rows_of(ws.store))
    said = capsys.readouterr()
    secret = read_address(address).parameters["password"]
    assert "hill-farmers-association" in said.out + said.err
    assert secret not in rows + said.out + said.err
    assert not [path for path in example.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]
