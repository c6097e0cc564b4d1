"""The front door for the very first look: the beginning of the list of actors, read with as little as can be loaded."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from directory.store.first_rows import FirstRow, FirstRows

__all__ = ["FirstRow", "FirstRows", "first_rows"]


def first_rows(root: str, limit: int) -> FirstRows | None:
    """So many actors of the workspace in a folder; None before it has a database, and an error where that is unfit."""
    path = os.path.join(root, "data", "orgs.db")  # noqa: PTH118 - pathlib takes ten milliseconds to import
    if not os.path.exists(path):  # noqa: PTH110 - as above
        return None
    from directory.store.first_rows import read_first_rows  # noqa: PLC0415 - there may be no database yet

    return read_first_rows(path, limit)
