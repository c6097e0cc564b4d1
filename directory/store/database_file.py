"""The database file: opened for reading or writing, recognised where it is missing, torn or outdated, made anew."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from directory.errors import OrgdirError
from directory.store.connection import insertion, over
from directory.store.database import SCHEMA, is_damage
from directory.store.dialect import FileDialect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

BUSY_SECONDS = 20.0
# Where a log is longer, SQLite itself has begun to play it into the database.
LONG_LOG_BYTES = 6 * 1024 * 1024
QUICK_CHECK_BYTES = 64 * 1024 * 1024


class FileConnection(sqlite3.Connection):
    """An open database file."""

    dialect = FileDialect()

    def fill(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Row by row: there is no quicker way into a file."""
        self.executemany(insertion(table, columns), rows)

    def overwrite(self, table: str, key: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Row by row."""
        self.executemany(f"{insertion(table, columns)} {over(key, columns)}", rows)

    def remove(self, table: str, column: str, values: Sequence[Any]) -> None:
        """Value by value, each found by its index."""
        self.executemany(f"DELETE FROM {table} WHERE {column} = ?", ((value,) for value in values))  # noqa: S608 - our own columns


class FileStore:
    """The derived database of one workspace in a file; its methods are those of ``Store``."""

    def __init__(self, path: Path) -> None:
        """Note where the database is."""
        self.path = path
        self._local = threading.local()
        self._opened: list[FileConnection] = []

    def reader(self) -> FileConnection:
        """A connection that only reads; raises ``OrgdirError`` where there is no usable database."""
        identity = self._identity()
        if identity is None:
            raise OrgdirError(f"{self.path} is not there; 'orgdir sync' makes it")
        if getattr(self._local, "identity", None) != identity:
            self._local.connection = self._open_reader()
            self._local.identity = identity
        connection: FileConnection = self._local.connection
        return connection

    @contextmanager
    def writing(self) -> Iterator[FileConnection]:
        """One transaction: all of it is kept, or nothing where anything is raised or the process dies."""
        connection = self._writer()
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        self._shorten_log(connection)

    def _shorten_log(self, connection: FileConnection) -> None:
        """Play a long log into the database at once: whoever opens it after a crash would read all of it first."""
        log = self.path.with_name(f"{self.path.name}-wal")
        with suppress(OSError, sqlite3.OperationalError):
            if log.stat().st_size > LONG_LOG_BYTES:
                # where somebody reads just now, the next time does it
                connection.execute("PRAGMA busy_timeout=100")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                connection.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")

    def alone(self) -> AbstractContextManager[object]:
        """Nothing more than the workspace's own lock: whoever writes the file stands in the same folder."""
        return nullcontext()

    def meta(self) -> dict[str, str]:
        """What the database says of itself; empty where it is missing, torn or of another shape."""
        if self._identity() is None:
            return {}
        try:
            reader = self.reader()
            if reader.execute("PRAGMA user_version").fetchone()[0] != SCHEMA:
                return {}
            return dict(reader.execute("SELECT key, value FROM meta"))
        except sqlite3.Error:
            return {}

    def sound(self) -> bool:
        """Whether the file is a database of this shape, looked through as far as that is quick."""
        if self._identity() is None:
            return False
        try:
            connection = self._writer()
            if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA:
                return False
            if self.path.stat().st_size > QUICK_CHECK_BYTES:
                return True
            found: str = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            return False
        return found == "ok"

    def remake(self) -> None:
        """Replace whatever stands there by an empty database."""
        self.close()
        # the log goes first: left beside another database it would be played into it
        for suffix in ("-wal", "-shm", "-journal", ""):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        _make(self.path)

    def version(self) -> tuple[object, ...]:
        """A value that differs after any change of the database by anyone."""
        identity = self._identity()
        if identity is None:
            return ()
        try:
            return (identity, self.reader().execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error:
            return (identity,)

    def close(self) -> None:
        """Close every connection."""
        for connection in self._opened:
            with suppress(sqlite3.Error):
                connection.close()
        self._opened.clear()
        self._local = threading.local()

    def _identity(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return (status.st_dev, status.st_ino)

    def _open_reader(self) -> FileConnection:
        address = f"file:{quote(str(self.path))}?mode=ro"
        connection = self._connect(address)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            # in a folder that cannot be written the log cannot be shared, nor can it change
            connection = self._connect(f"{address}&immutable=1")
        connection.execute("PRAGMA query_only=1")
        connection.execute("PRAGMA mmap_size=268435456")
        return connection

    def _writer(self) -> FileConnection:
        identity = self._identity()
        if getattr(self._local, "written", None) != identity or identity is None:
            connection = self._connect(f"file:{quote(str(self.path))}?mode=rw")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute("PRAGMA cache_size=-4096")
            self._local.writer = connection
            self._local.written = identity
        writer: FileConnection = self._local.writer
        return writer

    def _connect(self, address: str) -> FileConnection:
        # closed from another thread only, when the workspace is left
        connection = sqlite3.connect(
            address,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            factory=FileConnection,
        )
        self._opened.append(connection)
        return connection


def _make(path: Path) -> None:
    """Make an empty database; it counts as made only when its number is set, in the same transaction."""
    definitions = Path(__file__).with_name("file_database.sql").read_text("utf-8")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(f"BEGIN IMMEDIATE; {definitions} PRAGMA user_version={SCHEMA}; COMMIT;")
