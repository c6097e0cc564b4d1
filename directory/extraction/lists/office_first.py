"""Items of a roll in which what somebody is stands first and no sign parts the name: "Film Director Ann Lee"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Look
from directory.extraction.shapes.office_holders import ends_surname
from directory.extraction.shapes.office_words import is_office
from directory.extraction.words.declined_names import given_name
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.inflections import is_russian_adjective
from directory.extraction.words.vocabulary import fold, is_head, word_set

if TYPE_CHECKING:
    from directory.extraction.lists.item_parts import Part
    from directory.extraction.shapes.name_shapes import Judge

_WORD = re.compile(r"[^\s()]+")
_LED = frozenset({"of", "at", "for"})
_LONGEST_OFFICE, _NAME_LENGTHS = 4, (2, 3)
_TRADES = word_set("""
    acrobat athlete boxer chess-player choreographer comedian composer footballer gymnast judoka olympian painter
    pianist poetess rapper sculptor showman skater soprano sportsman sportswoman swimmer violinist wrestler
    """)
_SEATS = word_set("ballet borough choir city constituency county district opera orchestra province region theater ward")
_SEATED_BY = {"at-large": 1, "district": 2, "ward": 2}
"""What a seat is called behind an office, and how many words of it there are."""
_FROM = re.compile(r" (?:from|of) (?:the )?(?=[^\W\d_a-z])")
_AND = re.compile(r" (?:and|&) ")


def holders_apart(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces of an item, the holder parted from the office in front, and persons from the body they come from."""
    if len(parts) != 1 or parts[0].behalf:
        return parts
    first = parts[0]
    words = list(_WORD.finditer(first.text))
    if judge.words.code in TURKIC:
        return _behind_turkic_office(judge, first, words) or parts
    if judge.words.code == "ru":
        return _behind_russian_office(judge, first, words) or parts
    return _behind_office(judge, first, words) or _companions(judge, first) or _of_body(judge, first) or parts


def _behind_office(judge: Judge, part: Part, words: list[re.Match[str]]) -> list[Part]:
    """The holder and the office of a piece in which the office leads."""
    lows = [fold(word.group()) for word in words]
    at = next((n for n, low in enumerate(lows[:_LONGEST_OFFICE]) if _is_calling(judge, low)), None)
    if at is None or len(words) < at + 3 or part.brackets:
        return []
    if lows[at + 1] in _SEATED_BY:  # "City Councillor At-Large Ann Lee", "Council Member District 4 Ann Lee"
        at += _SEATED_BY[lows[at + 1]]
        if len(words) < at + 3:
            return []
    led = lows[at + 1] in _LED
    if not led and all(low.rstrip(".") in judge.words.honorifics for low in lows[: at + 1]):
        return []
    sizes = [size for size in _NAME_LENGTHS if (len(words) - size > at + 2 if led else len(words) - size == at + 1)]
    for size in sizes:
        name = words[-size:]
        if not _names(judge, [word.group() for word in name]):
            continue
        bodily = led or any(_ends_body(judge, low) for low in lows[:at])
        begin, end = 0 if bodily else words[at].start(), words[-size - 1].end()
        if led and not _ends_body(judge, fold(words[-size - 1].group().strip("“”\"'»"))):
            continue
        held = replace(part, start=part.start + begin, end=part.start + end, text=part.text[begin:end], look=Look.TITLE)
        start = name[0].start()
        return [replace(part, start=part.start + start, text=part.text[start:], look=Look.PERSON), held]
    return []


def _is_calling(judge: Judge, low: str) -> bool:
    return low in _TRADES or is_office(low, judge.words)


def _behind_turkic_office(judge: Judge, part: Part, words: list[re.Match[str]]) -> list[Part]:
    """The holder behind a Turkic office written small, and the office with its body: "Su Fondunun sədri | Əli Su"."""
    for size in _NAME_LENGTHS if not part.brackets else ():
        at = len(words) - size - 1
        if at < 1 or not words[at].group().islower() or not is_office(fold(words[at].group()), judge.words):
            continue
        if _names(judge, [word.group() for word in words[at + 1 :]], held=True):
            start, end = words[at + 1].start(), words[at].end()
            held = replace(part, end=part.start + end, text=part.text[:end], look=Look.TITLE)
            return [replace(part, start=part.start + start, text=part.text[start:], look=Look.PERSON), held]
    return []


def _behind_russian_office(judge: Judge, part: Part, words: list[re.Match[str]]) -> list[Part]:
    """The holder at the end of a Russian piece that an office leads: "директор фонда «Дом» | Пётр Зимин"."""
    lead = fold(words[0].group()) if words else ""
    office = is_office(lead, judge.words) or (is_russian_adjective(lead) and _second_is_office(judge, words))
    for size in _NAME_LENGTHS if office and not part.brackets else ():
        at = len(words) - size
        name = [word.group() for word in words[at:]]
        if at < 1 or not _names(judge, name) or not (fold(name[0]) in GIVEN_NAMES or given_name(fold(name[0]))):
            continue
        start, end = words[at].start(), words[at - 1].end()
        held = replace(part, end=part.start + end, text=part.text[:end], look=Look.TITLE)
        return [replace(part, start=part.start + start, text=part.text[start:], look=Look.PERSON), held]
    return []


def _second_is_office(judge: Judge, words: list[re.Match[str]]) -> bool:
    """Whether an office stands behind the adjective that leads: "главный | редактор", "народный | артист"."""
    return len(words) > 1 and is_office(fold(words[1].group()), judge.words)


def _names(judge: Judge, name: list[str], *, held: bool = False) -> bool:
    """Whether words are a person's name: by given name, by how the surname ends, or behind the office ``held``."""
    plain = all(word[0].isupper() and word.replace("-", "").isalpha() and not word.isupper() for word in name)
    lows = [fold(word) for word in name]
    bodily = any(is_head(low, judge.words) or low in judge.words.titles for low in lows)
    return plain and not bodily and (held or lows[0] in GIVEN_NAMES or ends_surname(lows[-1]))


def _ends_body(judge: Judge, low: str) -> bool:
    """Whether a body's name can end with a word: a noun for bodies, a place."""
    named = is_head(low, judge.words) or low in judge.words.weak_heads
    return named or low in judge.words.places or low in _SEATS


def _companions(judge: Judge, part: Part) -> list[Part]:
    """Two persons and the body they come from: "Ann Lee and Bo Dahl from the Kelp Movement"."""
    origin = _FROM.search(part.text)
    joint = _AND.search(part.text, 0, origin.start()) if origin else None
    if origin is None or joint is None:
        return []
    one, other = part.text[: joint.start()], part.text[joint.end() : origin.start()]
    named = [judge.look(name) is Look.PERSON or fold(name.split()[0]) in GIVEN_NAMES for name in (one, other)]
    if not all(named) or not all(1 <= name.count(" ") <= 2 for name in (one, other)):
        return []
    cuts = ((0, joint.start()), (joint.end(), origin.start()), (origin.end(), len(part.text)))
    looks = (Look.PERSON, Look.PERSON, Look.ORGANISATION)
    return [
        replace(part, start=part.start + left, end=part.start + right, text=part.text[left:right], look=look)
        for (left, right), look in zip(cuts, looks, strict=True)
    ]


def _of_body(judge: Judge, part: Part) -> list[Part]:
    """A person by given name and the body whose member she is: "Rev. Ann Lee | of Kelp Watch"."""
    origin = _FROM.search(part.text)
    if origin is None or judge.words.code != "en" or part.brackets:
        return []
    words = part.text[: origin.start()].split()
    name = words[fold(words[0].rstrip(".")) in judge.words.honorifics :]
    body = part.text[origin.end() :]
    led = len(name) in _NAME_LENGTHS and fold(name[0]) in GIVEN_NAMES and _names(judge, name)
    if not led or judge.look(body) is not Look.ORGANISATION:
        return []
    end = part.start + origin.start()
    person = replace(part, end=end, text=part.text[: origin.start()], look=Look.PERSON)
    return [person, replace(part, start=part.start + origin.end(), text=body, look=Look.ORGANISATION)]
