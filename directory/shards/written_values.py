"""Values of the vocabulary as plain JSON and back: a field of each name, read by the type that it is given there.

The types are those that a result is made of: dataclasses, tuples of one type, words of a list, plain values, or None.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable

_Value = TypeVar("_Value")


def written(value: object) -> dict[str, object]:
    """The fields of a value, for ``json.dumps(..., default=written)``; raises ``TypeError`` for what has none."""
    kind: Any = type(value)
    return {name: getattr(value, name) for name in _names(kind)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    if not is_dataclass(kind):
        raise TypeError(f"{kind.__name__} is not written")
    return tuple(field.name for field in fields(kind))


def read_as(kind: type[_Value], said: object) -> _Value:
    """The value that was written; raises ``KeyError``, ``ValueError`` or ``TypeError`` where that is none of its kind.

    >>> from directory.model import Relation
    >>> read_as(Relation, {"type": "branch_of", "source": 2, "target": 0})
    Relation(type=<RelationType.BRANCH_OF: 'branch_of'>, source=2, target=0)
    """
    asked: Any = kind
    value: _Value = _reader(asked)(said)
    return value


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of a type from what JSON has of it."""
    if is_dataclass(kind):
        return _of_fields(kind)
    if get_origin(kind) is tuple:
        each = _reader(get_args(kind)[0])
        return lambda said: tuple([each(one) for one in said]) if isinstance(said, list) else _wrong(kind, said)
    if NoneType in get_args(kind):
        [other] = [_reader(one) for one in get_args(kind) if one is not NoneType]
        return lambda said: None if said is None else other(said)
    if issubclass(kind, Enum):
        words = {each.value: each for each in kind}
        return words.__getitem__
    plain = (int, float) if kind is float else kind
    return lambda said: said if isinstance(said, plain) else _wrong(kind, said)


def _of_fields(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    readers = [(field.name, _reader(hints[field.name])) for field in fields(kind)]
    return lambda said: kind(*[read(said[name]) for name, read in readers])


def _wrong(kind: Any, said: object) -> None:
    raise ValueError(f"{said!r} is no {kind}")
