"""Towns that stand before their state in a list, where they say whence somebody writes and name no body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Look
from directory.extraction.shapes.titles import OFFICES
from directory.extraction.words.known_places import STATE_CODES, STATES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.lists.item_parts import Part

_TOWN = re.compile(r"[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]+){0,2}")
_FEWEST, _LONGEST = 2, 4


def without_towns(groups: Sequence[Sequence[list[Part]]]) -> list[list[list[Part]]]:
    """The items of a roll, by paragraph, without the towns that stand before a state.

    In a line they stand behind a person or body: "Ann Lee, Nowa, Ohio". A line of its own, "Nowa, Ohio", is left
    out below a person, and below any name where it ends each paragraph or every second line is one.
    """
    lines = [[_behind_first(parts) for parts in group] for group in groups]
    below = [number for group in lines for number, parts in enumerate(group) if number and _is_home(parts)]
    in_step = len(below) >= _FEWEST and all(map(_in_step, lines))
    return [
        [
            parts
            for number, parts in enumerate(group)
            if not (_is_home(parts) and _below(group, number, any_name=in_step))
        ]
        for group in lines
    ]


def _below(group: Sequence[list[Part]], number: int, *, any_name: bool) -> bool:
    """Whether a line stands right below a person, or below anybody if ``any_name``, without a place of their own."""
    above = group[number - 1] if number else []
    if not above or above[-1].look is Look.PLACE or _is_home(above):
        return False
    return above[0].look is Look.PERSON or any_name


def _in_step(group: Sequence[list[Part]]) -> bool:
    """Whether a paragraph is one item that a town and its state may end, or every second line is one."""
    homes = [_is_home(parts) for parts in group]
    ended = len(homes) <= _LONGEST and not any(homes[:-1])
    return ended or all(home == (number % 2 == 1) for number, home in enumerate(homes))


def _is_home(parts: Sequence[Part]) -> bool:
    """Whether a line is a town and its state and nothing else: "Nowa, Ohio", "Nowa, MA"."""
    if len(parts) == 1:
        town, mark, state = parts[0].text.partition(", ")
        return bool(mark) and _is_state(state) and _TOWN.fullmatch(town) is not None
    return len(parts) == len(("town", "state")) and _is_town(parts, 0)


def _behind_first(parts: list[Part]) -> list[Part]:
    """The pieces of an item without the towns behind its first: "Ann Lee, | Nowa, | Ohio"."""
    if len(parts) < len(("person", "town and state")):
        return parts
    return [part for number, part in enumerate(parts) if not number or not _stands_for_home(parts, number)]


def _stands_for_home(parts: Sequence[Part], number: int) -> bool:
    before = parts[number - 1]
    held = before.look is Look.TITLE and not OFFICES.isdisjoint(before.text.casefold().replace("-", " ").split())
    return not held and (_is_town(parts, number) or _is_home(parts[number : number + 1]))


def _is_town(parts: Sequence[Part], number: int) -> bool:
    """Whether a piece that no table knows stands before a state: "Nowa, | Ohio"."""
    if number + 1 >= len(parts) or parts[number].look is not Look.UNKNOWN or parts[number].behalf:
        return False
    town, state = parts[number], parts[number + 1]
    return state.look is Look.PLACE and _is_state(state.text) and _TOWN.fullmatch(town.text) is not None


def _is_state(text: str) -> bool:
    return text.replace(".", "") in STATE_CODES or text.casefold() in STATES
