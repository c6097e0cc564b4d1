"""Named tuples written as ``typing`` has them written, for modules that cannot wait for its import.

``typing`` brings regular expressions and more: with them the first screen takes half as long again.  A type checker
reads ``typing.NamedTuple`` in the place of this one.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Maker(type):
    """Turns the body of a class into a tuple with named fields; what else stands in it stays."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
        if not bases:
            return super().__new__(cls, name, bases, body)
        fields = tuple(body.get("__annotations__", ()))
        defaults = [body[field] for field in fields if field in body]
        made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # type: ignore[misc]  # noqa: PYI024 - what typing makes
        for key, value in body.items():
            if key not in fields and key not in {"__module__", "__qualname__"}:
                setattr(made, key, value)
        return made


class NamedTuple(metaclass=_Maker):
    """What classes of named fields begin with."""
