"""New parts of the registry written out in its canonical layout, as lines without line ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.registry.scalars import encode

if TYPE_CHECKING:
    from directory.registry.draft import Value

_ONE_A_LINE = frozenset({"aliases", "sources", "not_same", "ignore", "roles"})
_LONGEST_LIST = 100


@dataclass(frozen=True, slots=True)
class Manner:
    """How far things stand in: ``step`` a mapping's fields below its key, ``dash`` a list's items below theirs."""

    step: int = 2
    dash: int = 2


def field_lines(key: str, value: Value, indent: int, manner: Manner) -> list[str]:
    """A key with its value, ``indent`` columns in."""
    margin, written = " " * indent, encode(key)
    if isinstance(value, str):
        return [f"{margin}{written}: {encode(value)}"]
    if isinstance(value, list):
        if not value or _fits_in_line(key, value):
            return [f"{margin}{written}: {in_line(value)}"]
        return [f"{margin}{written}:", *item_lines(value, indent + manner.dash)]
    if not value:
        return [f"{margin}{written}: {{}}"]
    return [f"{margin}{written}:", *mapping_lines(value, indent + manner.step, manner)]


def mapping_lines(fields: dict[str, Value], indent: int, manner: Manner) -> list[str]:
    """The fields of a mapping, each on lines of its own."""
    return [line for key, value in fields.items() for line in field_lines(key, value, indent, manner)]


def item_lines(items: list[Value], indent: int) -> list[str]:
    """The items of a list, each on a line."""
    return [f"{' ' * indent}- {encode(item) if isinstance(item, str) else in_line(item)}" for item in items]


def in_line(value: Value) -> str:
    """A value as it stands between brackets."""
    if isinstance(value, str):
        return encode(value, flow=True)
    if isinstance(value, list):
        return f"[{', '.join(in_line(item) for item in value)}]"
    return f"{{{', '.join(pair_in_line(key, item) for key, item in value.items())}}}"


def pair_in_line(key: str, value: Value) -> str:
    """A key with its value as it stands between braces."""
    return f"{encode(key, flow=True)}: {in_line(value)}"


def _fits_in_line(key: str, items: list[Value]) -> bool:
    if not all(isinstance(item, str) for item in items):
        return False
    return key not in _ONE_A_LINE and len(in_line(items)) <= _LONGEST_LIST
