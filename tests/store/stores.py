"""The stores that the same tests are run on: a file, and a schema of its own on a scratch server where there is one."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from directory.store.address import read_address
from directory.store.database_file import FileStore
from directory.workspace import STORE, Workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.store.database import Store

# Where .ci/run says that a scratch server is; its database is written to.
SERVER = "ORGDIR_TEST_STORE"
ROOT = Path(__file__).resolve().parents[2]
KINDS = ("sqlite", "postgresql")


@contextmanager
def scratch_address() -> Iterator[str]:
    """The address of a schema that nobody else uses; it is dropped at the end.  Skips where there is no server."""
    pytest.importorskip("psycopg", reason="the extra 'postgres' is not installed")
    import psycopg  # noqa: PLC0415 - an extra

    server = os.environ.get(SERVER)
    if not server:
        pytest.skip(f"no scratch PostgreSQL: ${SERVER} names none (.ci/run starts one)")
    schema = f"t{uuid4().hex}"
    try:
        yield f"{server}{'&' if '?' in server else '?'}schema={schema}"
    finally:
        with psycopg.connect(**read_address(server).parameters, autocommit=True) as connection:  # type: ignore[arg-type]
            connection.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE".encode())


@contextmanager
def opened(kind: str, path: Path) -> Iterator[Store]:
    """A store of a kind, not made yet; closed at the end."""
    if kind == "sqlite":
        store: Store = FileStore(path)
        yield store
        store.close()
        return
    with scratch_address() as address:
        from directory.store.address import open_server  # noqa: PLC0415 - an extra

        store = open_server(address)
        try:
            yield store
        finally:
            store.close()


@contextmanager
def twin(store: Store) -> Iterator[Store]:
    """The same store as another process would open it."""
    if isinstance(store, FileStore):
        other: Store = FileStore(store.path)
    else:
        from directory.store.database_server import ServerStore  # noqa: PLC0415 - an extra

        assert isinstance(store, ServerStore)
        other = ServerStore(store.address)
    try:
        yield other
    finally:
        other.close()


def rows_of(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of a store, in the order of the key."""
    from sqlmodel import SQLModel  # noqa: PLC0415 - half a second, for the tests that compare

    import directory.store.tables  # noqa: F401, PLC0415 - the tables make themselves known

    reader = store.reader()
    found = {}
    for table in SQLModel.metadata.sorted_tables:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        key = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
        rows = reader.execute(f"SELECT {columns} FROM {table.name} ORDER BY {key}")  # noqa: S608 - our own tables
        found[table.name] = [tuple(row) for row in rows]
    return found


def administered(address: str, *statements: str) -> list[tuple[Any, ...]]:
    """Run statements in the schema of an address, as the server's owner."""
    import psycopg  # noqa: PLC0415 - an extra

    at = read_address(address)
    parameters: dict[str, Any] = dict(at.parameters) | {"options": f"-c search_path={at.schema},public"}
    with psycopg.connect(**parameters, autocommit=True) as connection:
        for statement in statements:
            cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


def command(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "directory", "--workspace", str(root), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def on_file(root: Path) -> Workspace:
    """The same workspace with its own database."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(STORE, "sqlite")
        return open_workspace(root)
