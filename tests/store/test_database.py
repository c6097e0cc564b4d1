from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from directory.errors import OrgdirError
from directory.store.connection import insert, replace
from directory.store.database_file import FileStore
from tests.store.stores import rows_of, twin

if TYPE_CHECKING:
    from directory.store.database import Store

META = {"key": "a", "value": "1"}


@pytest.fixture
def made(store: Store) -> Store:
    store.remake()
    return store


def test_a_store_that_was_not_made_is_empty_and_says_how_it_is_made(store: Store) -> None:
    assert store.meta() == {}
    assert store.version() == ()
    assert not store.sound()
    with pytest.raises(OrgdirError, match="orgdir sync"):
        store.reader().execute("SELECT * FROM meta")


def test_a_store_that_was_made_is_sound_and_empty(made: Store) -> None:
    assert made.sound()
    assert made.meta() == {}
    assert made.version()
    assert set(rows_of(made).values().__iter__().__next__()) == set()


def test_a_transaction_is_kept_whole_or_not_at_all(made: Store) -> None:
    with made.writing() as connection:
        insert(connection, "meta", [META])
    with pytest.raises((sqlite3.IntegrityError, OrgdirError)), made.writing() as connection:
        insert(connection, "meta", [{"key": "b", "value": "2"}, META])
    assert made.meta() == {"a": "1"}


def test_a_row_with_the_same_key_is_put_in_place_of_the_other(made: Store) -> None:
    with made.writing() as connection:
        insert(connection, "meta", [META])
        replace(connection, "meta", "key", [{"key": "b", "value": "2"}, META | {"value": "3"}])
    assert made.meta() == {"a": "3", "b": "2"}


def test_a_reader_cannot_write(made: Store) -> None:
    with pytest.raises((sqlite3.OperationalError, OrgdirError)):
        made.reader().execute("DELETE FROM meta")


def test_a_reader_reads_while_another_writes(made: Store) -> None:
    with made.writing() as connection:
        insert(connection, "meta", [META])
        assert made.meta() == {}
    assert made.meta() == {"a": "1"}


def test_each_thread_reads_through_its_own_connection(made: Store) -> None:
    seen: list[object] = []
    thread = threading.Thread(target=lambda: seen.append(made.reader()))
    thread.start()
    thread.join()
    assert seen[0] is not made.reader()


def test_the_version_changes_with_what_others_write(made: Store) -> None:
    before = made.version()
    assert made.version() == before
    with twin(made) as other:
        with other.writing() as connection:
            insert(connection, "meta", [META])
        assert made.version() not in {before, ()}
        assert made.version() == other.version() or isinstance(made, FileStore)


def test_what_another_made_anew_is_seen(made: Store) -> None:
    with made.writing() as connection:
        insert(connection, "meta", [META])
    before = made.version()
    with twin(made) as other:
        other.remake()
    assert made.meta() == {}
    assert made.version() != before


def test_two_writers_wait_for_each_other(made: Store) -> None:
    order: list[str] = []

    def second() -> None:
        with twin(made) as other, other.writing() as connection:
            order.append(dict(connection.execute("SELECT key, value FROM meta"))["a"])

    with made.writing() as connection:
        thread = threading.Thread(target=second)
        thread.start()
        insert(connection, "meta", [META])
        thread.join(0.3)
        order.append("first")
    thread.join()
    assert order == ["first", "1"]


def test_a_text_holds_any_character_and_sorts_by_code_points(made: Store) -> None:
    keys = ["a", "B", "ä", "z", "\U0001f600", "ﬀ", "Я", "'; DROP TABLE meta --", "%s ? \\ \n\t"]
    with made.writing() as connection:
        insert(connection, "meta", [{"key": key, "value": key} for key in keys])
    rows = made.reader().execute("SELECT key FROM meta ORDER BY key")
    assert [key for (key,) in rows] == sorted(keys)
    for key in keys:
        assert made.reader().execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone() == (key,)
