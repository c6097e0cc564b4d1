"""Entries that lost the line of their id, so that their fields stand among those of the entry before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.nodes import MappingNode, Node, ScalarNode
from directory.registry.written_texts import items_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    Pair = tuple[Node, Node]

_CALLED = {"name", "aliases", "acronyms"}


def parts_of(node: MappingNode) -> list[MappingNode]:
    """The fields of an entry, and of each that lost its id behind it: a second name, and again what was there."""
    starts = [0]
    fields = [_field(pair) for pair in node.value]
    names = [place for place, field in enumerate(fields) if field == "name"]
    for place, end in zip(names[1:], [*names[2:], len(fields)], strict=False):
        if not set(fields[starts[-1] : place]).isdisjoint(fields[place + 1 : end]):
            starts.append(place)
    stretches = zip(starts, [*starts[1:], len(fields)], strict=True)
    return [_part(node, node.value[start:end]) for start, end in stretches] if len(starts) > 1 else [node]


def lost_names(node: Node) -> tuple[tuple[str, ...], ...]:
    """What each entry is called that may have lost its id among an entry's fields: all behind a second name."""
    found: list[list[str]] = []
    named = False
    for key, value in node.value if isinstance(node, MappingNode) else ():
        field = _field((key, value))
        if field == "name" and named:
            found.append([])
        named = named or field == "name"
        if found and field in _CALLED:
            found[-1].extend(item.value.strip() for item in items_of(value) if isinstance(item, ScalarNode))
    return tuple(map(tuple, found))


def names_without_id(node: MappingNode) -> tuple[tuple[str, ...], ...]:
    """The same where the id is missing before the first field."""
    first = [item.value for key, value in node.value if _field((key, value)) == "name" for item in items_of(value)[:1]]
    return ((*(name.strip() for name in first[:1] if isinstance(name, str)),), *lost_names(node))


def meant_ids(unknown: set[str], lost: Iterable[Sequence[str]], known: Container[str]) -> set[str]:
    """Those of the ids that no entry has which can be the lost ones: made of a name, or the only one left.

    A name whose id is known was written a second time, and has lost none.
    """
    from directory.registry.identifiers import make_id  # noqa: PLC0415 - every alphabet, for few ids

    found: set[str] = set()
    left = 0
    for names in lost:
        own = {make_id(name[:200]) for name in names}
        found |= unknown & own
        left += unknown.isdisjoint(own) and not any(id_ in known for id_ in own)
    rest = unknown - found
    return found | rest if left == len(rest) == 1 else found


def _field(pair: Pair) -> str:
    return str(pair[0].value) if isinstance(pair[0], ScalarNode) else ""


def _part(node: MappingNode, pairs: list[Pair]) -> MappingNode:
    return MappingNode(node.tag, pairs, pairs[0][0].start_mark, pairs[-1][1].end_mark, node.flow_style)
