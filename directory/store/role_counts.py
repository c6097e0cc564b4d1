"""How an actor's documents by role are kept as one readable text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROLE_ORDER = {role.value: number for number, role in enumerate(Role)}


def written_counts(roles: Iterable[tuple[str, int]]) -> str | None:
    """Documents by role as one readable text: ``signatory:2 recipient:1``."""
    in_order = sorted(roles, key=lambda each: _ROLE_ORDER[each[0]])
    return " ".join(f"{role}:{documents}" for role, documents in in_order) or None


def read_counts(written: str | None) -> tuple[tuple[Role, int], ...]:
    """Documents by role, from their text."""
    parts = (part.partition(":") for part in written.split()) if written else ()
    return tuple((Role(role), int(documents)) for role, _, documents in parts)
