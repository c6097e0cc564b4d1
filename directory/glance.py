"""The front door for the very first look: the beginning of the list of actors, read with as little as can be loaded."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from directory.lean_tuples import NamedTuple


_LONG_LOG_BYTES = 64_000_000


class FirstRow(NamedTuple):
    """An actor as the list shows it; ``roles`` counts documents by role."""

    name: str
    kind: str
    organisation_kind: str | None
    country: str | None
    depth: int
    roles: list[tuple[str, int]]
    mentioned: int
    matched: str | None = None


class FirstRows(NamedTuple):
    """The beginning of the list, and what the database counted."""

    rows: list[FirstRow]
    numbers: dict[str, int]


def first_rows(root: str, limit: int) -> FirstRows | None:
    """So many actors of the workspace in a folder; None before it has a database, and an error where that is unfit."""
    path = os.path.join(root, "data", "orgs.db")  # noqa: PTH118 - pathlib takes ten milliseconds to import
    if not os.path.exists(path) or _is_elsewhere(root) or _is_torn(path):  # noqa: PTH110 - as above
        return None
    from directory.store.first_rows import read_first_rows  # noqa: PLC0415 - there may be no database yet

    rows, numbers = read_first_rows(path, limit)
    return FirstRows([FirstRow(*row) for row in rows], numbers)


def _is_torn(path: str) -> bool:
    """Whether a long log lies beside the database, as after a crash: to read all of it first takes seconds."""
    log = f"{path}-wal"
    return os.path.exists(log) and os.path.getsize(log) > _LONG_LOG_BYTES  # noqa: PTH110, PTH202 - as above


def _is_elsewhere(root: str) -> bool:
    """Whether the workspace looks into a shared database, so that a file beside it is an old one."""
    named = os.environ.get("ORGDIR_STORE")
    return named != "sqlite" if named else os.path.exists(os.path.join(root, "data", "orgs.store"))  # noqa: PTH110, PTH118 - as above
