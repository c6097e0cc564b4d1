"""A shared database on a PostgreSQL server: opened, locked, recognised where it is outdated, made anew."""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from functools import partial
from hashlib import blake2b
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4
from weakref import finalize

import psycopg

from directory.errors import OrgdirError, UsageError
from directory.store.connection import insertion, over
from directory.store.database import SCHEMA, DamagedStoreError
from directory.store.dialect import ServerDialect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from directory.store.address import Address
    from directory.store.connection import Rows

Driver: TypeAlias = "psycopg.Connection[tuple[Any, ...]]"
FEW = 50
READING = "-c default_transaction_read_only=on"
_DAMAGE = (
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.InvalidSchemaName,
)
_DENIED = (psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedFile, psycopg.errors.FeatureNotSupported)


class DeniedError(OrgdirError):
    """The server knows the statement, and does not let this user run it."""


class ServerConnection:
    """An open connection to a server; every error of it is one sentence.

    ``again`` opens another in its place where the server was away between two questions.
    """

    dialect = ServerDialect()

    def __init__(self, driver: Driver, place: str, again: Callable[[], Driver] | None = None) -> None:
        """Take over an open connection of the driver."""
        self.driver = driver
        self._place = place
        self._again = again

    def close(self) -> None:
        """Let go of the server."""
        with suppress(psycopg.Error):
            self.driver.close()

    def execute(self, sql: str, parameters: Sequence[Any] = (), /) -> Rows:
        """Run one statement."""
        with self._telling():
            try:
                return self.driver.execute(_translated(sql), _storable(parameters))
            except psycopg.Error:
                if self._again is None or not self.driver.closed:
                    raise
            self.driver = self._again()
            return self.driver.execute(_translated(sql), _storable(parameters))

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> None:
        """Run one statement for each of many rows of values."""
        with self._telling(), self.driver.cursor() as cursor:
            cursor.executemany(_translated(sql), map(_storable, parameters))

    def fill(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """In one stream, which takes a fraction of the time of single rows."""
        named = ", ".join(f'"{column}"' for column in columns)
        with (
            self._telling(),
            self.driver.cursor() as cursor,
            cursor.copy(f"COPY {table} ({named}) FROM STDIN".encode()) as stream,
        ):
            for row in rows:
                stream.write_row(_storable(row))

    def overwrite(self, table: str, key: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Few rows in one statement; many in one stream, to be moved where they belong from there."""
        iterator = iter(rows)
        few = list(islice(iterator, FEW))
        if len(few) < FEW:
            self.execute(f"{insertion(table, columns, len(few))} {over(key, columns)}", list(chain.from_iterable(few)))
            return
        named = ", ".join(f'"{column}"' for column in columns)
        self.execute(f"CREATE TEMPORARY TABLE incoming (LIKE {table}) ON COMMIT DROP")
        self.fill("incoming", columns, chain(few, iterator))
        self.execute(f"INSERT INTO {table} ({named}) SELECT {named} FROM incoming {over(key, columns)}")  # noqa: S608 - our own columns
        self.execute("DROP TABLE incoming")

    def remove(self, table: str, column: str, values: Sequence[Any]) -> None:
        """In one statement."""
        if values:
            self.execute(f"DELETE FROM {table} WHERE {column} = ANY(?)", (list(values),))  # noqa: S608 - our own columns

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            raise _told(error, self._place, gone=self.driver.closed) from error


def _translated(sql: str) -> bytes:
    """The statement with the driver's own sign for a value; a list of none holds nothing here too."""
    return sql.replace("IN ()", "IN (NULL)").replace("%", "%%").replace("?", "%s").encode()


def _storable(values: Sequence[Any]) -> Sequence[Any]:
    """The values, U+2400 in place of the one character that a server's text cannot hold."""
    if any(isinstance(value, str) and "\0" in value for value in values):
        return [value.replace("\0", "\u2400") if isinstance(value, str) else value for value in values]
    return values


def _told(error: psycopg.Error, place: str, *, gone: bool) -> OrgdirError:
    """What went wrong at a server, as a sentence."""
    if gone or isinstance(error, psycopg.InterfaceError):
        return OrgdirError(f"the database server at {place} went away; nothing is half-written, try again later")
    if isinstance(error, _DAMAGE):
        return DamagedStoreError(f"the database at {place} holds no directory of this shape; 'orgdir sync' makes it")
    kind = DeniedError if isinstance(error, _DENIED) else OrgdirError
    return kind(f"the database at {place} refused: {error.diag.message_primary or type(error).__name__}")


class ServerStore:
    """The derived database of one workspace on a server; its methods are those of ``Store``."""

    def __init__(self, address: Address) -> None:
        """Note where the database is."""
        self.address = address
        self._local = threading.local()
        self._opened: set[ServerConnection] = set()
        # a command that ends, or a store that nobody holds any more, leaves no connection behind
        finalize(self, _close, self._opened)

    def reader(self) -> ServerConnection:
        """A connection that only reads; raises ``OrgdirError`` where the server cannot be reached."""
        if getattr(self._local, "reader", None) is None:
            connect = partial(self._connect, READING)
            self._local.reader = self._held(ServerConnection(connect(), self.address.place, connect))
        reader: ServerConnection = self._local.reader
        return reader

    @contextmanager
    def writing(self) -> Iterator[ServerConnection]:
        """One transaction, and one at a time; readers see none of it before its end."""
        with self._transaction() as connection:
            yield connection
            connection.execute("UPDATE orgdir_shape SET changes = changes + 1")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the workspace's lock on the server; where the server goes away, nothing more is written."""
        connection = self._writer()
        connection.execute("SELECT pg_advisory_lock(?)", (self._key("sync"),))
        self._local.alone = True
        try:
            yield
        finally:
            self._local.alone = False
            with suppress(OrgdirError):
                connection.execute("SELECT pg_advisory_unlock(?)", (self._key("sync"),))

    def meta(self) -> dict[str, str]:
        """What the database says of itself; empty where it is missing or of an older shape."""
        if self._shape()[:1] != (SCHEMA,):
            return {}
        return dict(self.reader().execute("SELECT key, value FROM meta"))

    def sound(self) -> bool:
        """Whether there is a database of this shape; raises ``OrgdirError`` where a newer program made it."""
        return self._shape()[:1] == (SCHEMA,)

    def remake(self) -> None:
        """Replace whatever of this program's stands there by an empty database, in one transaction."""
        from directory.store.definitions import server_definitions  # noqa: PLC0415 - sqlmodel costs half a second

        with self._transaction() as connection:
            self._see_that_any_letter_fits(connection)
            self._clear(connection)
            self._let_letters_be_searched(connection)
            for definition in server_definitions():
                connection.execute(definition)
            tables = " ".join(sorted(table for (table,) in connection.execute(_TABLES, (self.address.schema,))))
            connection.execute("CREATE TABLE orgdir_shape (number integer, made text, changes bigint, tables text)")
            connection.execute("INSERT INTO orgdir_shape VALUES (?, ?, 0, ?)", (SCHEMA, uuid4().hex, tables))

    def version(self) -> tuple[object, ...]:
        """A value that differs after any change of the database by anyone."""
        return self._shape()

    def close(self) -> None:
        """Close every connection."""
        _close(self._opened)
        self._local = threading.local()

    def _shape(self) -> tuple[Any, ...]:
        """The number of the shape, when it was made, how often it was written; empty where there is none."""
        try:
            found = self.reader().execute("SELECT number, made, changes FROM orgdir_shape").fetchone()
        except DamagedStoreError:
            return ()
        if found and found[0] > SCHEMA:
            raise OrgdirError(f"the database at {self.address.place} was made by a newer orgdir; update this one")
        return tuple(found or ())

    def _writer(self) -> ServerConnection:
        writer: ServerConnection | None = getattr(self._local, "writer", None)
        if writer is None or (writer.driver.closed and not getattr(self._local, "alone", False)):
            writer = self._held(ServerConnection(self._connect(""), self.address.place))
            self._local.writer = writer
        return writer

    def _held(self, connection: ServerConnection) -> ServerConnection:
        """Note a connection of this thread."""
        if getattr(self._local, "held", None) is None:
            self._local.held = _Held(self._opened)
        self._local.held.add(connection)
        return connection

    @contextmanager
    def _transaction(self) -> Iterator[ServerConnection]:
        connection = self._writer()
        connection.execute("BEGIN")
        try:
            connection.execute("SELECT pg_advisory_xact_lock(?)", (self._key("write"),))
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            with suppress(OrgdirError):
                connection.execute("ROLLBACK")
            raise

    def _key(self, what: str) -> int:
        """The number of a lock: the same for all who share the schema."""
        digest = blake2b(f"orgdir {what} {self.address.schema}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big", signed=True)

    def _see_that_any_letter_fits(self, connection: ServerConnection) -> None:
        """Names come in every script, and places in texts are counted in letters."""
        (encoding,) = connection.execute("SELECT current_setting('server_encoding')").fetchone()
        if encoding != "UTF8":
            raise UsageError(f"the database at {self.address.place} does not keep text in UTF-8; name one that does")

    def _clear(self, connection: ServerConnection) -> None:
        """Drop the tables that this program made before; a schema with tables of others is refused."""
        schema, place = self.address.schema, self.address.place
        if not connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = ?", (schema,)).fetchone():
            with _asking(f"this user may not make the schema {schema} at {place}", "CREATE SCHEMA ... AUTHORIZATION"):
                connection.execute(f"CREATE SCHEMA {schema}")
        there = {table for (table,) in connection.execute(_TABLES, (schema,))}
        if there and "orgdir_shape" not in there:
            raise UsageError(
                f"the schema {schema} at {place} holds tables that are not orgdir's; "
                "?schema=NAME in the address of the store names another"
            )
        if there:
            own = connection.execute("SELECT tables FROM orgdir_shape").fetchone()
            dropped = sorted({"orgdir_shape", *(own[0].split() if own else ())} & there)
            connection.execute(f"DROP TABLE {', '.join(dropped)}")

    def _let_letters_be_searched(self, connection: ServerConnection) -> None:
        """See that the database has the extension that finds any three letters."""
        if not connection.execute("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'").fetchone():
            lacking = f"the search needs the extension pg_trgm, which this user may not add at {self.address.place}"
            with _asking(lacking, "CREATE EXTENSION pg_trgm"):
                connection.execute("CREATE EXTENSION pg_trgm SCHEMA public")

    def _connect(self, options: str) -> Driver:
        parameters: dict[str, Any] = dict(self.address.parameters)
        own = f"-c search_path={self.address.schema},public,extensions {options}"
        parameters["options"] = f"{own} {parameters.get('options', '')}"
        try:
            return psycopg.connect(**parameters, autocommit=True, cursor_factory=psycopg.ClientCursor)
        except psycopg.Error as error:
            raise self._unopened(str(error)) from None

    def _unopened(self, reason: str) -> OrgdirError:
        """Why no connection was had: refused by the server, which is a wrong call, or no answer at all."""
        refused = "FATAL:" in reason or "password" in reason
        said = reason.strip().splitlines()[0] if reason.strip() else "no reason given"
        said = said.rpartition("FATAL:")[2].rpartition(" failed: ")[2].strip()
        secret = self.address.parameters.get("password")
        said = said.replace(secret, "...") if secret else said
        sentence = f"the database at {self.address.place} cannot be opened: {said}"
        return UsageError(sentence) if refused else OrgdirError(sentence)


class _Held:
    """The connections of one thread, which go with it."""

    def __init__(self, opened: set[ServerConnection]) -> None:
        self._opened = opened
        self._own: list[ServerConnection] = []

    def add(self, connection: ServerConnection) -> None:
        self._own.append(connection)
        self._opened.add(connection)

    def __del__(self) -> None:
        for connection in self._own:
            connection.close()
            self._opened.discard(connection)


def _close(opened: set[ServerConnection]) -> None:
    for connection in tuple(opened):
        connection.close()
    opened.clear()


@contextmanager
def _asking(refused: str, statement: str) -> Iterator[None]:
    """Where the server refuses, say what its owner can run."""
    try:
        yield
    except DeniedError as error:
        raise OrgdirError(f"{refused}; the owner of the database can, once: {statement}") from error


_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = ?"
