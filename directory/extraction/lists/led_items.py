"""Items of a roll in which a body, an office or a state leads and the person follows."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Look
from directory.extraction.shapes.office_words import RANKS, is_office
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.words.inflections import office_compound
from directory.extraction.words.organs import organ_size
from directory.extraction.words.vocabulary import fold

if TYPE_CHECKING:
    from directory.extraction.lists.item_parts import Part
    from directory.extraction.shapes.name_shapes import Judge

_FEDERAL = re.compile(r"(?:Российской Федерации|РФ)\s+(?=[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.\s?)?[А-ЯЁ][а-яё]+$)")

_HONOURED = re.compile(r" (?=(?:Mrs?|Ms|Mme|Dr|Prof|Rev|Hon|Sr|Sra|Madame|Professor|Sir|Dame)\.? [^\W\d_a-z])")
"""Where a form of address stands in a piece, in front of a name."""


def two_names(judge: Judge, parts: list[Part]) -> bool:
    """Whether two names of a body stand before its person: "LCHR – Lawyers' Committee for Human Rights, Ann Lee"."""
    short, full, person = parts
    plain = person.look is Look.UNKNOWN and person.text.count(" ") == 1 and judge.person_score(person.text) >= 0
    named = (plain or person.look is Look.PERSON) and full.look is Look.ORGANISATION
    return named and is_short(short.text) and short.text.isupper()


def is_organ(part: Part) -> bool:
    """Whether a piece is nothing but an organ that somebody sits in, or a German office: "Board", "Bundesvorstand"."""
    words = part.text.split()
    return organ_size(words) == len(words) or (len(words) == 1 and office_compound(fold(part.text)))


def holder_freed(judge: Judge, parts: list[Part]) -> list[Part]:
    """A body and its person, who is freed of a small office in front: "Tide Fund, chair | Ann Lee"."""
    if len(parts) != 2 or parts[0].look is Look.PERSON or parts[1].look is Look.PERSON:
        return parts
    office, _, name = parts[1].text.partition(" ")
    held = office.islower() and is_office(fold(office), judge.words) and judge.look(name) is Look.PERSON
    if not held:
        return parts
    return [parts[0], replace(parts[1], start=parts[1].end - len(name), text=name, look=Look.PERSON)]


_PAIR = 2
_FACULTIES = frozenset({"h.c", "ing", "iur", "jur", "med", "nat", "oec", "phil", "pol", "rer", "theol"})
"""What stands behind a German doctor's degree."""


def honoured_apart(judge: Judge, parts: list[Part]) -> list[Part]:
    """An office and its holder, whom a form of address parts from it: "Minister of Education Mr. | Bo Dahl"."""
    first = parts[0]
    marks = [mark for mark in _HONOURED.finditer(first.text) if mark.start()]
    if not marks:
        return parts
    office, name = first.text[: marks[-1].start()], first.text[marks[-1].start() :].lstrip()
    named = judge.look(name) is Look.PERSON and office.strip()[-1:] not in ("&", "-")
    if not named or not any(is_office(fold(word.strip(".,")), judge.words) for word in office.split()):
        return parts
    holder = replace(first, start=first.end - len(name), text=name, look=Look.PERSON)
    held = replace(first, end=first.start + len(office.rstrip()), text=office.rstrip(), look=Look.TITLE, brackets=())
    return [holder, held, *parts[1:]]


def behind_honorific(judge: Judge, parts: list[Part]) -> list[Part]:
    """A person without the form of address that a stray comma parts off: "Dr. med, | U. Moor"."""
    if len(parts) < _PAIR:
        return parts
    words = [fold(word.strip(".")) for word in parts[0].text.split()]
    alone = all(word in judge.words.honorifics or word in _FACULTIES for word in words) and words[0] not in _FACULTIES
    return [replace(parts[1], look=Look.PERSON), *parts[2:]] if alone else parts


def holder_of_state(parts: list[Part]) -> list[Part]:
    """A Russian holder of an office of state without the state: "(прокурору) Российской Федерации | И. В. Рябову"."""
    first = parts[0]
    state = _FEDERAL.match(first.text)
    if state is None:
        return parts
    return [
        replace(first, start=first.start + state.end(), text=first.text[state.end() :], look=Look.PERSON),
        *parts[1:],
    ]


def without_town(parts: list[Part]) -> list[Part]:
    """A body and its person without the place between them: "Kelp Watch, Norway – Ann Lee"."""
    looks = [part.look for part in parts]
    placed = looks == [Look.ORGANISATION, Look.PLACE, Look.PERSON]
    return [parts[0], parts[2]] if placed else parts


def led_by_body(judge: Judge, parts: list[Part]) -> bool:
    """Whether an office, or a body behind whom at most an office follows, leads: "Lantern Union – Ann Lee, chair"."""
    first, second = parts[:2]
    held = len(parts) == 3 and (parts[2].look is Look.TITLE or is_organ(parts[2]))
    held = (
        held and not is_office(fold(second.text.split()[0]), judge.words) and fold(second.text.split()[0]) not in RANKS
    )
    if second.look is Look.PERSON:
        return first.look is Look.TITLE or len(parts) == 2 or held
    named = second.look is Look.UNKNOWN and " " in second.text and judge.person_score(second.text) >= 0
    return held and named and first.look is Look.ORGANISATION
