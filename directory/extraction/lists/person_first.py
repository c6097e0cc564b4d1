"""Items of a list that name the body before the person who signs for it, put into the usual order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.item_parts import Part, parts_of
from directory.extraction.shapes.name_shapes import SMALL_SURNAME, Judge, Look
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import fold

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_BODILY = (Look.ORGANISATION, Look.UNKNOWN)
_BESIDE = (Look.TITLE, Look.PLACE)
_LIKELY = 0.0
_FEWEST = 3
_FOR = re.compile(r"(?:[Ff]or|[Ff]rom|[Rr]epresenting|[Oo]n behalf of) (?:the )?(?=[^\W\d_a-z])")
_HELD_IN = re.compile(
    r"\b(?:at|of|der|des|von|vom|bei|beim|de|du|del|da|do|di|della|dell['’]|d['’]) ?"
    r"(?:(?:the|la|las|los|l['’]) ?)?[^\W\d_a-z]"
)
_OFFICE_AND_HOLDER, _BODY_OFFICE_HOLDER = 2, 3
_SHORTEST_SURNAME, _MOST_WORDS = 3, 2


def person_first(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces with the person in front of the body: "On behalf of Lantern: Ann Lee", "For Lantern, Ann Lee"."""
    if len(parts) < 2:
        return parts
    first, second, rest = parts[0], parts[1], parts[2:]
    if not rest and _lone_holder(judge, first, second):
        return [replace(second, look=Look.PERSON), first]
    if len(parts) == _BODY_OFFICE_HOLDER and rest[0].look is Look.PERSON and _office_and_body(first, second):
        return [rest[0], *([first, second] if first.look is Look.TITLE else [second, first])]
    if first.behalf and (second.look is Look.PERSON or judge.person_score(second.text) > _LIKELY):
        return [replace(second, look=Look.PERSON), first, *rest]
    signs = second.look is Look.PERSON and first.look in _BODILY and all(part.look in _BESIDE for part in rest)
    unlike = bool(rest) and judge.person_score(first.text) < judge.person_score(second.text)
    sure = first.look is Look.ORGANISATION or unlike
    return [second, first, *rest] if signs and sure else parts


def _lone_holder(judge: Judge, office: Part, holder: Part) -> bool:
    """Whether an office with its article leads to a name that no table knows: "The Secretary General, Kofo Tembelo"."""
    lead, _, rest = office.text.partition(" ")
    led = office.look is Look.TITLE and bool(rest) and fold(lead) in judge.words.articles
    words = holder.text.split()
    plain = holder.look is Look.UNKNOWN and len(words) in (2, 3) and all(word[0].isupper() for word in words)
    return led and plain and not holder.text.isupper() and judge.person_score(holder.text) >= _LIKELY


def _office_and_body(first: Part, second: Part) -> bool:
    """Whether an office and a body stand in front of their holder: "Chair, Lantern Union: Ann Lee"."""
    looks = (first.look, second.look)
    return looks.count(Look.TITLE) == 1 and (looks[0] in _BODILY or looks[1] in _BODILY)


def turned(groups: list[list[list[Part]]]) -> list[list[list[Part]]]:
    """The items with surname and given name made one piece, where most of them begin so: "STEIN, Anna"."""
    items = [parts for group in groups for parts in group if parts]
    sure = sum(_surname_first(parts) and _no_given_name(parts[0].text) for parts in items)
    could = sum(map(_could_be_turned, items))
    if sure < _FEWEST or not (2 * sure >= len(items) or (3 * sure >= len(items) and 10 * could >= 9 * len(items))):
        return groups
    return [[_joined(parts) if _could_be_turned(parts) else parts for parts in group] for group in groups]


def _no_given_name(text: str) -> bool:
    return (
        text.isupper()
        or SMALL_SURNAME.fullmatch(text) is not None
        or fold(text.split(maxsplit=1)[0]) not in GIVEN_NAMES
    )


def _could_be_turned(parts: list[Part]) -> bool:
    """Whether an item begins with two short pieces that a comma and a blank part, no office, body or place."""
    if len(parts) < _OFFICE_AND_HOLDER or parts[0].behalf or parts[0].brackets:
        return False
    surname, given = parts[0], parts[1]
    close = given.start - surname.end == len(", ")
    small = SMALL_SURNAME.fullmatch(surname.text) is not None
    short = (small or surname.text.count(" ") < _MOST_WORDS) and given.text.count(" ") < _MOST_WORDS
    plain = surname.text.replace(" ", "").replace("-", "").replace("'", "").isalpha() and not surname.text.islower()
    looks = given.look in (Look.PERSON, Look.UNKNOWN) or len(given.text.rstrip(".")) == 1
    return (
        close and short and plain and looks and given.text[0].isupper() and re.sub(r"[ .'-]", "", given.text).isalpha()
    )


def _surname_first(parts: list[Part]) -> bool:
    """Whether an item begins with a surname, a comma and a given name, one known as such or behind capitals."""
    if not _could_be_turned(parts):
        return False
    surname, given = parts[0].text, parts[1].text.split()
    if len(surname) >= _SHORTEST_SURNAME and surname.isupper() and parts[1].text.istitle():
        return True
    return all(fold(word) in GIVEN_NAMES or len(word.rstrip(".")) == 1 for word in given)


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
    inner = [part for bracket in first.brackets for part in _inside(page, judge, bracket)]
    inner = _holder_first(page, judge, inner)
    looks = [part.look for part in inner]
    alone = first.look is Look.PERSON and len(inner) == 1 and _HELD_IN.search(inner[0].text) is not None
    titled = Look.TITLE in looks and (len(inner) > 1 or alone)
    held = first.look in (Look.PERSON, Look.UNKNOWN) and (titled or any(part.behalf for part in inner))
    signed = Look.PERSON in looks[:1] and first.look in (*_BODILY, Look.PERSON)
    return [replace(first, brackets=()), *inner, *rest] if held or signed else parts


def _inside(page: Page, judge: Judge, bracket: tuple[int, int]) -> list[Part]:
    """The pieces of what a bracket holds, behind "for" a body that somebody acts for: "Ann Lee (for Lantern)"."""
    leading = _FOR.match(page.text, *bracket)
    parts = parts_of(page, judge, (leading.end() if leading else bracket[0], bracket[1]))
    return [replace(parts[0], behalf=True), *parts[1:]] if leading and parts else parts


def _holder_first(page: Page, judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces with the holder of an office in front: "Chair: Ann Lee"."""
    if len(parts) != _OFFICE_AND_HOLDER or parts[0].look is not Look.TITLE:
        return parts
    office, holder = parts
    if ":" not in page.text[office.end : holder.start]:
        return parts
    named = holder.look is Look.UNKNOWN and " " in holder.text and judge.person_score(holder.text) >= _LIKELY
    return [replace(holder, look=Look.PERSON), office] if named or holder.look is Look.PERSON else parts
