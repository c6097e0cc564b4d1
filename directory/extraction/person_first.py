"""Items of a list that name the body before the person who signs for it, put into the usual order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.given_names import GIVEN_NAMES
from directory.extraction.item_parts import Part, parts_of
from directory.extraction.name_shapes import Judge, Look
from directory.extraction.vocabulary import fold

if TYPE_CHECKING:
    from directory.extraction.page import Page

_BODILY = (Look.ORGANISATION, Look.UNKNOWN)
_BESIDE = (Look.TITLE, Look.PLACE)
_LIKELY = 0.0
_FEWEST = 3
_FOR = re.compile(r"(?:For|From) (?:the )?(?=[^\W\d_a-z])")


def person_first(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces with the person in front of the body: "On behalf of Lantern: Ann Lee", "For Lantern, Ann Lee"."""
    if len(parts) < 2:
        return parts
    first, second, rest = parts[0], parts[1], parts[2:]
    if first.behalf and (second.look is Look.PERSON or judge.person_score(second.text) > _LIKELY):
        return [replace(second, look=Look.PERSON), first, *rest]
    signs = second.look is Look.PERSON and first.look in _BODILY and all(part.look in _BESIDE for part in rest)
    unlike = bool(rest) and judge.person_score(first.text) < judge.person_score(second.text)
    sure = first.look is Look.ORGANISATION or unlike
    return [second, first, *rest] if signs and sure else parts


def turned(groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """The items with surname and given name made one piece, where most of them begin so: "STEIN, Anna"."""
    items = [parts for group in groups for parts in group]
    names = sum(_surname_first(parts) and fold(parts[0].text.split()[0]) not in GIVEN_NAMES for parts in items)
    if names < _FEWEST or 2 * names < len(items):
        return groups
    return [[_joined(parts) if _surname_first(parts) else parts for parts in group] for group in groups]


def _surname_first(parts: list[Part]) -> bool:
    """Whether an item begins with a surname, a comma and a given name."""
    if (
        len(parts) < 2
        or parts[0].behalf
        or parts[0].text.count(" ") > 1
        or parts[1].text.count(" ") > 1
        or parts[0].brackets
    ):
        return False
    surname, given = parts[0].text, parts[1].text.split()
    close = parts[1].start - parts[0].end == len(", ")
    plain = surname.replace(" ", "").replace("-", "").isalpha() and surname[0].isupper()
    return close and plain and all(fold(word) in GIVEN_NAMES or len(word.rstrip(".")) == 1 for word in given)


def _joined(parts: list[Part]) -> list[Part]:
    first, second = parts[:2]
    name = replace(second, start=first.start, text=f"{first.text}, {second.text}", look=Look.PERSON)
    return [name, *parts[2:]]


def _acted_for(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces with the body that "For" in front of an item names, where a person follows."""
    first, second = parts[0], parts[1]
    leading = _FOR.match(first.text)
    if leading is None or first.behalf or second.look is not Look.PERSON:
        return parts
    text = first.text[leading.end() :]
    return [replace(first, start=first.end - len(text), text=text, look=judge.look(text), behalf=True), *parts[1:]]


def opened(page: Page, judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces with what the first holds in brackets or behind "For" as pieces too: "Ann Lee (Chair, Lantern)"."""
    if len(parts) > 1:
        parts = _acted_for(judge, parts)
    if not parts or not parts[0].brackets:
        return parts
    first, rest = parts[0], parts[1:]
    inner = [part for bracket in first.brackets for part in parts_of(page, judge, bracket)]
    looks = [part.look for part in inner]
    held = len(inner) > 1 and Look.TITLE in looks and first.look in (Look.PERSON, Look.UNKNOWN)
    signed = Look.PERSON in looks[:1] and first.look in (*_BODILY, Look.PERSON)
    return [replace(first, brackets=()), *inner, *rest] if held or signed else parts
