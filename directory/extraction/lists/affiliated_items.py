"""Items of a list that each join a person to a body by a small word: "Ann Lee of Kelpy, Bo Dahl from Tidewrack"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Judge, Look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.extraction.lists.item_parts import Part

_JOINT = re.compile(r" (?:of|from|at|with|von|vom|aus) (?:the |der |dem )?(?=\S)")
_AND = re.compile(r" (?:and|&|und|et|y|e) (?=[^\W\d_a-z])")
_FEWEST, _MOST = 3, 0.6
_LONGEST_NAME = 4  # words
_BODILY = 1.5
_HEADED = 4.0


def with_bodies_apart(judge: Judge, groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """The items with the bodies apart from the persons, where three and more of them are joined so."""
    items = [parts for group in groups for parts in group]
    joined = [parts for parts in items if _joint(judge, parts)]
    parted = [parts for parts in items if len(parts) > 1 and parts[0].look is Look.PERSON]
    if not joined or len(joined) + len(parted) < max(_FEWEST, _MOST * len(items)):
        return groups
    return [[_apart(judge, parts) for parts in group] for group in groups]


def _joint(judge: Judge, parts: list[Part]) -> re.Match[str] | None:
    """The small word between what can be a person's name and more."""
    if not parts or parts[0].look is Look.TITLE or not (joint := _JOINT.search(parts[0].text)):
        return None
    name = parts[0].text[: joint.start()]
    words = name.split()
    plain = 1 < len(words) <= _LONGEST_NAME and all(word[0].isupper() and not word.isupper() for word in words)
    behind = parts[0].text[joint.end()]
    named = plain and judge.organisation_score(name) < _BODILY
    return joint if named and (behind.isupper() or behind.isdigit()) else None


def _apart(judge: Judge, parts: list[Part]) -> list[Part]:
    joint = _joint(judge, parts)
    if joint is None:
        return parts
    first = parts[0]
    person = replace(first, end=first.start + joint.start(), text=first.text[: joint.start()], look=Look.PERSON)
    return [person, *_bodies(judge, first, joint.end()), *parts[1:]]


def _bodies(judge: Judge, part: Part, place: int) -> Iterator[Part]:
    """The body behind the small word, or both where an 'and' joins two that are no one name."""
    text = part.text[place:]
    cut = _AND.search(text)
    if cut and judge.organisation_score(text) < _HEADED:
        yield _body(judge, part, place, place + cut.start())
        place += cut.end()
    yield _body(judge, part, place, len(part.text))


def _body(judge: Judge, part: Part, start: int, end: int) -> Part:
    placed = judge.look(part.text[start:end]) is Look.PLACE  # "Ann Lee of | Ohio"
    return replace(
        part,
        start=part.start + start,
        end=part.start + end,
        text=part.text[start:end],
        look=Look.PLACE if placed else Look.ORGANISATION,
        brackets=part.brackets if end == len(part.text) else (),
    )
