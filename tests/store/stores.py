"""The stores that the same tests are run on: a file, and a schema of its own on a scratch server where there is one."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from directory.store.address import read_address
from directory.store.database_file import FileStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from directory.store.database import Store

# Where .ci/run says that a scratch server is; its database is written to.
SERVER = "ORGDIR_TEST_STORE"
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
