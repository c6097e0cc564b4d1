"""A name and whose it is."""

from __future__ import annotations

from typing import NamedTuple


class OwnedName(NamedTuple):
    """A name of an owner: the how many-th of its names it is, and of what sort."""

    owner: str
    number: int
    name: str
    how: str
