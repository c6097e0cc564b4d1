"""What the pieces behind a person of a roll are by their place: towns, outlets, works, fields, offices held once."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.item_parts import one_word
from directory.extraction.shapes.name_shapes import Look
from directory.extraction.shapes.office_charges import SEATED, field_of_work
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.shapes.titles import OFFICES
from directory.extraction.words.known_places import names_state
from directory.extraction.words.vocabulary import fold, word_set

if TYPE_CHECKING:
    from directory.extraction.lists.item_parts import Part
    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_HEADED = 4.0
_LEAST_BODY = 1.5
_LONGEST_NAME = 3  # words

_DEPARTMENTAL = re.compile(r"(?i)\b(?:head|director|manager|officer|lead|coordinator|chief) (?:of|for) (?:the )?")
_JUST = re.compile(r"(?i)^\u200b?immediate[ -](?=past|former)")
_TERM = re.compile(r"[ ,(]{1,3}(?:</?[a-z]{1,6}> ?)?(?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d\b")
_AND, _HELD_IN = re.compile(r" and (?:(?:a|now|the) )?"), re.compile(r" (?:at|for|of|with) (?:the )?[A-Z]")
_AUTHORS = word_set("""
    author authors autor autora auteur auteure autrice co-author co-autor coauthor coautor coautora dramatist novelist
    playwright автор
    """)
_INNER = frozenset(
    {
        *(
            f"{rank} {organ}"
            for rank in ("central", "executive", "international", "national", "political", "regional")
            for organ in ("board", "bureau", "committee", "council", "executive", "leadership")
        ),
        "board",
        "executive",
        "politburo",
        "secretariat",
    }
)
_QUARTERS = word_set("central east eastern north northern south southern west western")
_SEATS = frozenset({"MLA", "MLC", "MPP", "MSP", "TD"})
_PRESS = word_set("""
    columnist contributor correspondent editor editor-in-chief journalist producer publisher redacteur redactor redaktor
    reporter
    """)


_HEADED_PIECES = 3
_HEADING = word_set("ceo chair chairman chairwoman director founder president")
"""Offices behind which, and last of three pieces, stands what is headed, though it look like a person."""


def may_be_place(part: Part) -> bool:
    """Whether an unknown piece can be a place: no capital or number in it, as in "TideNet" and "KWU 9"."""
    words = part.text.replace("-", " ").split()
    inner = any(word[1:] != word[1:].lower() or word.isdigit() for word in words)
    return part.look is Look.UNKNOWN and not part.behalf and not inner


def _is_town(judge: Judge, before: Part, part: Part, behind: list[Part]) -> bool:
    """Whether a piece is the town in front of its state or country: "Kelp Union, | Nowa, Ohio", "Nowa, Norway"."""
    if not behind or behind[0].look is not Look.PLACE or part.behalf or part.look in (Look.TITLE, Look.PLACE):
        return False
    plain = part.text[0].isupper() and part.text.count(" ") < _LONGEST_NAME and not any(map(str.isdigit, part.text))
    if not plain or judge.organisation_score(part.text) >= _HEADED or (is_short(part.text) and " " not in part.text):
        return False
    if before.look is Look.TITLE and OFFICES.intersection(before.text.casefold().replace("-", " ").split()):
        return False  # the body of an office
    if names_state(behind[0].text):
        return before.look is not Look.PERSON or (len(behind) > 1 and behind[1].look is Look.PLACE)
    return len(behind) == 1 and before.look is Look.ORGANISATION and part.look is Look.UNKNOWN


def is_inner(parts: list[Part]) -> bool:
    """Whether a piece names a committee of the body behind it: "National Committee, | Kelp Party"."""
    return len(parts) > 1 and parts[1].look is Look.ORGANISATION and parts[0].text.casefold() in _INNER


def is_field(judge: Judge, parts: list[Part]) -> bool:
    """Whether a piece is a field of study before the school where it is taught: "Kelp Studies, | Nowa University"."""
    taught = len(parts) > 1 and parts[1].look is Look.ORGANISATION and field_of_work(parts[0].text)
    return taught and " of " not in parts[0].text and judge.organisation_score(parts[0].text) < _HEADED


def writes_works(part: Part) -> bool:
    """Whether a piece says that somebody writes books or plays, whose names may follow."""
    return part.look is Look.TITLE and fold(part.text.split()[-1]) in _AUTHORS


def is_work(judge: Judge, part: Part) -> bool:
    """Whether what stands behind an author is the title of a work, no office or place: "author, | Kelp at Night"."""
    return part.look in (Look.UNKNOWN, Look.ORGANISATION, Look.PERSON) and judge.organisation_score(part.text) < _HEADED


def beside_trades(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces, what follows a trade of the press being an outlet, what a seat is held for being a place.

    "editor, | Dock Worker", "Independent TD, | Nowa Central".
    """
    read = parts[:1]
    placed = parts[-1].look is Look.PLACE
    for number, part in enumerate(parts[1:], 1):
        if _is_town(judge, read[-1], part, parts[number + 1 :]):
            read.append(replace(part, look=Look.PLACE))
            continue
        if part.text.rsplit(maxsplit=1)[-1] in _SEATS and part.look is Look.UNKNOWN:
            part = replace(part, look=Look.TITLE)  # noqa: PLW2901 - the piece as its place shows it
        last = read[-1]
        held = fold(last.text.split()[-1]) if last.look is Look.TITLE else ""
        if held in _PRESS and part.look is Look.TITLE and part.text.istitle() and " " in part.text:
            part = replace(part, look=Look.ORGANISATION)  # noqa: PLW2901 - the piece as its place shows it
        elif held in SEATED and part.look in (Look.UNKNOWN, Look.ORGANISATION) and not part.behalf:
            parted = _QUARTERS.intersection(fold(part.text).replace("-", " ").split())
            seat = judge.organisation_score(part.text) < _HEADED and (placed or parted)
            part = replace(part, look=Look.PLACE if seat else part.look)  # noqa: PLW2901
        elif held in _HEADING and part.look is Look.PERSON and number + 1 == len(parts) == _HEADED_PIECES:
            part = replace(part, look=Look.ORGANISATION)  # noqa: PLW2901 - "Holm, Chairman, Harcourt Holm Lind"
        read.append(part)
    return read


def of_department(judge: Judge, part: Part, behind: list[Part]) -> bool:
    """Whether an office is held in a department, the body itself following: "Head of Ports, | Lantern Society"."""
    office = _DEPARTMENTAL.search(part.text)
    if office is None or not any(each.look is Look.ORGANISATION for each in behind):
        return False
    return judge.organisation_score(part.text[office.end() :]) < _LEAST_BODY


def is_campus(judge: Judge, parts: list[Part], number: int) -> bool:
    """Whether a last word or two behind a university are the town of its campus: "University of X, Chapel Hill"."""
    before, part = parts[number - 1], parts[number]
    if part is not parts[-1] or part.look in (Look.PERSON, Look.TITLE) or before.look is Look.PERSON:
        return False
    school = not judge.words.academic_bodies.isdisjoint(before.text.casefold().split())
    plain = part.text.replace(" ", "").isalpha() and part.text.istitle() and part.text.count(" ") < 2
    return school and plain and judge.organisation_score(part.text) < _HEADED


def is_past(part: Part, judge: Judge) -> bool:
    """Whether a piece is an office held once, which signs for nobody ("former Senator", "Ex-Chair")."""
    first = _JUST.sub("", part.text).split()[0].casefold().rstrip(".")
    return first == "past" or first in judge.words.past_words or first.partition("-")[0] in judge.words.past_words


def years_told(page: Page, parts: list[Part]) -> bool:
    """Whether the years in which an office was held stand behind an item: "editor, Tide Herald, | 1936-58"."""
    return _TERM.match(page.text, parts[-1].end) is not None


def held_in_turn(judge: Judge, part: Part) -> tuple[Part, Part | None]:
    """An office held once, and the one held now behind it: "former director of the X Union | and dean at Y College"."""
    for mark in _AND.finditer(part.text):
        left, right = part.text[: mark.start()], part.text[mark.end() :]
        if _HELD_IN.search(left) and _HELD_IN.search(right) and judge.look(right) is Look.TITLE:
            past = replace(part, end=part.start + len(left), text=left, brackets=())
            return past, replace(part, start=part.end - len(right), text=right)
    return part, None


def is_home(parts: list[Part], number: int) -> bool:
    """Whether a word between a profession and a country is the town somebody lives in: "economist, Nowa, Poland"."""
    if number + 1 >= len(parts) or number < 2 or parts[number + 1].look is not Look.PLACE:
        return False
    before, part = parts[number - 1], parts[number]
    plain = part.look is Look.UNKNOWN and one_word(part.text) and before.look is Look.TITLE
    return plain and not OFFICES.intersection(before.text.casefold().replace("-", " ").split())
