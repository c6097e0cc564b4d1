"""What every store of a workspace can do, the number of its shape, and how its errors are told."""

from __future__ import annotations

import sqlite3
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, Protocol, TypeVar

from directory.errors import OrgdirError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from directory.store.connection import Connection

Given = ParamSpec("Given")
Found = TypeVar("Found")
# What the rest of the program needs to know of the driver.
DatabaseError = sqlite3.DatabaseError

# The number of the tables' shape and of the rules that fill them: a database with another one is made anew.
SCHEMA = 22


class Store(Protocol):
    """The derived database of one workspace; nothing is opened before it is used.

    Each thread reads through a connection of its own, which sees the database as it stood when its
    statement began, also while another process writes.
    """

    def reader(self) -> Connection:
        """A connection that only reads; raises ``OrgdirError`` where there is no usable database."""

    def writing(self) -> AbstractContextManager[Connection]:
        """One transaction: all of it is kept, or nothing where anything is raised or the process dies."""

    def alone(self) -> AbstractContextManager[object]:
        """Hold what keeps processes elsewhere from bringing the same database up to date."""

    def meta(self) -> dict[str, str]:
        """What the database says of itself; empty where it is missing, torn or of another shape."""

    def sound(self) -> bool:
        """Whether there is a database of this shape, looked through as far as that is quick."""

    def remake(self) -> None:
        """Replace whatever stands there by an empty database."""

    def version(self) -> tuple[object, ...]:
        """A value that differs after any change of the database by anyone."""

    def close(self) -> None:
        """Close every connection."""


class DamagedStoreError(OrgdirError):
    """The database is there, but its tables are not those of this program."""


def is_damage(error: Exception) -> bool:
    """Whether the error says that the database is torn or none of ours, rather than busy or wrongly asked."""
    if isinstance(error, DamagedStoreError):
        return True
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def told(reading: Callable[Given, Found]) -> Callable[Given, Found]:
    """Make a function that reads say in a sentence why the database cannot be read; raises ``OrgdirError``."""

    @wraps(reading)
    def read(*args: Given.args, **options: Given.kwargs) -> Found:
        try:
            return reading(*args, **options)
        except sqlite3.Error as error:
            if is_damage(error):
                raise OrgdirError(
                    "the database is damaged; 'orgdir sync' makes it anew, and nothing is lost"
                ) from error
            if getattr(error, "sqlite_errorname", "") == "SQLITE_FULL":
                raise OrgdirError("the disk is full: make room for the database, then 'orgdir sync'") from error
            raise OrgdirError(f"the database cannot be read now: {error}; 'orgdir sync' looks after it") from error

    return read
