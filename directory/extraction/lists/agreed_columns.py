"""What the columns of a list hold by what most of its items show there; it settles the pieces that show nothing."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from directory.extraction.shapes.name_shapes import Judge, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.lists.item_parts import Part

Kinds: TypeAlias = "tuple[Look | None, ...]"

_FEWEST = 3
_MOST, _SURE, _SHOWN = 0.6, 0.8, 0.25
_HEADED, _NO_PERSON, _SURE_PERSON = 4.0, -2.5, 4.5
_LONGEST_PLACE = 3
_SEATED = (Look.ORGANISATION, Look.PLACE)  # "Lantern Union, Norway - Ann Lee"
_HOLDER = frozenset({Look.TITLE, Look.ORGANISATION})  # in front of the holder: "Chair, Lantern Union: Ann Lee"


def agreed(judge: Judge, groups: list[list[list[Part]]], *, lines: bool = False) -> list[list[list[Part]]]:
    """The items of a list again, each piece looked at as most pieces in its place; items of one piece stay.

    ``lines`` says that items go over several lines: there what stands below a person among trades is one too.
    """
    rows: dict[int, list[list[Part]]] = defaultdict(list)
    for group in groups:
        for parts in group:
            rows[len(parts)].append(parts)
    kinds = {size: _kinds(items, size) for size, items in rows.items() if size > 1 and len(items) >= _FEWEST}
    if not any(any(columns) for columns in kinds.values()):
        return groups
    return [
        [_settled(judge, parts, kinds[len(parts)], lines=lines) if len(parts) in kinds else parts for parts in group]
        for group in groups
    ]


def _kinds(items: Sequence[Sequence[Part]], size: int) -> Kinds:
    return tuple(_kind(Counter(parts[place].look for parts in items), len(items)) for place in range(size))


def _kind(looks: Counter[Look], total: int) -> Look | None:
    """The look that most pieces of a column have that look like anything, if enough do."""
    del looks[Look.UNKNOWN]
    if not looks:
        return None
    look, count = looks.most_common(1)[0]
    least = _MOST if look in (Look.PERSON, Look.PLACE) else _SURE
    return look if count > 1 and count >= least * looks.total() and count >= _SHOWN * total else None


def _settled(judge: Judge, parts: list[Part], kinds: Kinds, *, lines: bool) -> list[Part]:
    looks = [_look(judge, parts, place, kinds, lines=lines) for place in range(len(parts))]
    return [part if part.look is look else replace(part, look=look) for part, look in zip(parts, looks, strict=True)]


def _look(judge: Judge, parts: Sequence[Part], place: int, kinds: Kinds, *, lines: bool) -> Look:
    part, kind = parts[place], kinds[place]
    if kind is None or kind is part.look:
        return part.look
    if kind is Look.ORGANISATION:
        return kind if _a_body(judge, parts, place, kinds) else part.look
    if kind is Look.PERSON and (not place or (place == 1 and kinds[0] is Look.ORGANISATION)):
        return kind if _a_person(judge, part, kinds[1 - place]) else part.look
    if kind is Look.PERSON and place == len(_HOLDER) and ({*kinds[:place]} == _HOLDER or kinds[:place] == _SEATED):
        return kind if _a_person(judge, part, kinds[0]) else part.look
    if part.look is Look.UNKNOWN and place:
        last = place + 1 == len(parts)
        located = kind is Look.PLACE and last and part.text.count(" ") < _LONGEST_PLACE
        office = kind is Look.TITLE and (lines or (not last and kinds[-1] is Look.ORGANISATION))
        return kind if office or located else part.look
    return part.look


def _a_body(judge: Judge, parts: Sequence[Part], place: int, kinds: Kinds) -> bool:
    """Whether a piece among bodies is one: an unknown name, or one like a person's beside the person of the item."""
    part = parts[place]
    if part.look is Look.UNKNOWN:
        behind = [*kinds[place + 1 :], *(other.look for other in parts[place + 1 :])]
        last = all(look in (Look.PLACE, Look.UNKNOWN, None) for look in behind)  # before a body: a field of study
        return not place or (last and kinds[0] in (Look.PERSON, Look.TITLE, Look.PLACE))
    if part.look is not Look.PERSON or judge.person_score(part.text) >= _SURE_PERSON:
        return False
    other = 0 if place else 1
    return kinds[other] is Look.PERSON and parts[other].look is Look.PERSON


def _a_person(judge: Judge, part: Part, other: Look | None) -> bool:
    """Whether a piece where most items have a person, beside an office, a body or a place, is a person too."""
    beside = other in (Look.TITLE, Look.ORGANISATION, Look.PLACE)
    named = part.look in (Look.UNKNOWN, Look.ORGANISATION) and " " in part.text
    plain = judge.person_score(part.text) > _NO_PERSON and judge.organisation_score(part.text) < _HEADED
    return beside and named and plain
