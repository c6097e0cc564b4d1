from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory.errors import OrgdirError
from directory.store.connection import insert
from directory.store.database import SCHEMA
from directory.store.database_file import LONG_LOG_BYTES, FileStore

if TYPE_CHECKING:
    from pathlib import Path

META = {"key": "a", "value": "1"}


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    store = FileStore(tmp_path / "data" / "orgs.db")
    store.remake()
    return store


def test_a_database_that_was_replaced_is_opened_again(store: FileStore) -> None:
    store.reader()
    other = FileStore(store.path)
    other.remake()
    with other.writing() as connection:
        insert(connection, "meta", [META])
    assert store.meta() == {"a": "1"}


def test_a_missing_database_is_no_database(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "orgs.db")
    assert store.meta() == {}
    assert store.version() == ()
    assert not store.sound()
    with pytest.raises(OrgdirError, match="orgdir sync"):
        store.reader()


@pytest.mark.parametrize("data", [b"", b"no database" * 999, b"SQLite format 3\0" + bytes(4000)])
def test_what_is_no_database_is_not_sound(tmp_path: Path, data: bytes) -> None:
    store = FileStore(tmp_path / "orgs.db")
    store.path.write_bytes(data)
    assert store.meta() == {}
    assert not store.sound()
    store.remake()
    assert store.sound()


def test_a_database_of_another_shape_is_not_used(store: FileStore) -> None:
    with store.writing() as connection:
        insert(connection, "meta", [META])
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    assert store.meta() == {}
    assert not store.sound()


def test_a_folder_that_cannot_be_written_is_read_all_the_same(store: FileStore) -> None:
    with store.writing() as connection:
        insert(connection, "meta", [META])
    store.close()
    store.path.parent.chmod(0o555)
    try:
        assert FileStore(store.path).meta() == {"a": "1"}
    finally:
        store.path.parent.chmod(0o755)


def test_every_table_is_kept_in_the_order_of_its_key(store: FileStore) -> None:
    definitions = store.reader().execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
    )
    unordered = [name for name, sql in definitions if "WITHOUT ROWID" not in sql and not name.startswith("actor")]
    assert unordered == []


def test_no_long_log_lies_beside_the_database_after_much_was_written(store: FileStore) -> None:
    other = FileStore(store.path)
    assert other.meta() == {}
    with store.writing() as connection:
        insert(connection, "meta", ({"key": f"{number:06}", "value": "x" * 4000} for number in range(3000)))
    log = store.path.with_name(f"{store.path.name}-wal")
    assert log.stat().st_size < LONG_LOG_BYTES
    assert len(other.meta()) == 3000
    other.close()
    store.close()
