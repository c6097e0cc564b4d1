"""The names within an entry's fields: whether one stands there, and how it is put in and taken out."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from directory.registry.draft import as_list, set_list, texts

if TYPE_CHECKING:
    from directory.registry.draft import Fields, Value


def same_name(name: str, other: Value | None) -> bool:
    """Whether two names are written alike, spaces and ways to compose letters aside."""
    return isinstance(other, str) and _folded(name) == _folded(other)


def stands_as(fields: Fields, name: str) -> str:
    """As what the name stands in an entry already; empty where it does not."""
    if same_name(name, fields.get("name")):
        return "the name"
    if any(same_name(name, alias) for alias in texts(fields, "aliases")):
        return "an alias"
    if any(same_name(name, acronym) for acronym in texts(fields, "acronyms")):
        return "an acronym"
    return ""


def put_in(fields: Fields, name: str, field: str = "aliases") -> None:
    """Add a name to an entry that does not hold it yet."""
    if not stands_as(fields, name):
        set_list(fields, field, [*as_list(fields.get(field)), name])


def take_out(fields: Fields, name: str) -> str:
    """Take an alias or acronym out; the field it stood in, empty where it stood in none."""
    taken = ""
    for field in ("aliases", "acronyms"):
        before = texts(fields, field)
        after: list[Value] = [item for item in before if not same_name(name, item)]
        if len(after) < len(before):
            set_list(fields, field, after)
            taken = field
    return taken


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())
