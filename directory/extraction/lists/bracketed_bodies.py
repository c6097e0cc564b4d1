"""The bodies that brackets behind a person hold: "Ann Lee (Kelp Union)", "Kari Olsen (Tide Watch, Openmap)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.lists.no_affiliations import says_no_body
from directory.extraction.lists.romance_brackets import bodies_within, reads_brackets
from directory.extraction.shapes.found import organisation
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.shapes.titles import office_of
from directory.extraction.words.known_places import is_country_code, is_place, names_town
from directory.extraction.words.vocabulary import fold, is_head, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.lists.affiliations import Frame
    from directory.extraction.lists.item_parts import Part
    from directory.extraction.text.page import Page

_TEACHERS = frozenset({"prof", "professor"})
TELEPHONE = re.compile(r"\+?\d[\d ()/.-]{5,}\d")
_BELONGING = word_set("""
    alumna alumnus associate co-founder contributor customer developer donor emeritus employee engineer fan fellow
    founder maintainer member packager staff subscriber supporter translator user volunteer
    """)
"""What somebody in brackets is of a body: "(KWU | supporter)"."""
_IN_QUOTES = re.compile(r"\s*((?:[^\W\d_A-ZА-ЯЁ][\w-]*\s){0,4})[\"«„“]([^\"«»„“”]{2,80})[\"»”“]\s*")
_QUOTING = frozenset({"az", "ru", "tr", "uk"})
"""Languages that print the names of bodies in quotes."""


def bracketed_bodies(page: Page, judge: Judge, first: Part, frame: Frame) -> list[tuple[int, int]]:
    """The bodies in brackets behind a person's name: "Ann Lee (Greenpeace)"."""
    if frame.coded:
        return []
    roles = (frame.roll.role,) if frame.roll.role else ()
    if first.brackets and all(reads_brackets(page, *bracket) for bracket in first.brackets):
        told = [body for bracket in first.brackets for body in bodies_within(page, judge, *bracket)]
        frame.found.extend(organisation(body, "roll-bracket", Tier.A, *roles) for body in told)
        return told
    quoted = [body for bracket in first.brackets if (body := _quoted(page, *bracket))]
    inner = [_behind_held(page, judge, _unplaced(page, *bracket)) for bracket in first.brackets]
    apart = [piece for span in inner for piece in _several(page, judge, *span)]
    bodies = quoted or [
        (left, right)
        for left, right in apart or inner
        if _may_be_body(page, judge, first, (left, right))
        and page.text[left].isupper()
        and not says_no_body(page, page.between(left, right))
        and not TELEPHONE.search(page.text, left, right)
        and right - left > 1
    ]
    frame.found.extend(organisation(body, "roll-bracket", Tier.A, *roles) for body in bodies)
    return bodies


def _several(page: Page, judge: Judge, start: int, end: int) -> list[tuple[int, int]]:
    """The bodies of a bracket that holds several, or says in small letters what one is of a body; else nothing.

    "(Kelp Project, Tide Foundation)", "(KWU supporter)", "(Kelp Union Executive Director)".
    """
    text = page.between(start, end)
    spans: list[tuple[int, int]] = []
    commas = text.split(", ")
    ended = commas[-1].split(" and ")
    joined = len(ended) > 1 and all(judge.look(piece) is Look.ORGANISATION for piece in (*commas[:-1], *ended))
    pieces = [*commas[:-1], *ended] if joined else commas
    place = start
    for piece in pieces:
        place = page.text.index(piece, place, end)
        span = _of_member(page, judge, (place, place + len(piece)))
        spans += [span] if span else []
        place += len(piece)
    if len(pieces) == 1:
        return [] if spans == [(start, end)] else spans
    looks = [judge.look(piece) for piece in pieces]
    unit = not judge.words.academic_units.isdisjoint(pieces[0].casefold().split())
    town = looks[0] is Look.ORGANISATION and Look.UNKNOWN in looks[1:]  # "(Kelp Union, Nowa)"
    whole = unit or town or " and " in pieces[-1] or " & " in pieces[-1] or Look.PLACE in looks or Look.PERSON in looks
    return [] if whole else spans


def _of_member(page: Page, judge: Judge, span: tuple[int, int]) -> tuple[int, int] | None:
    """The body of a piece of a bracket without what somebody is in it; None where it names none."""
    text = page.between(*span)
    if not text[:1].isupper() or fold(text.split()[0]) in judge.words.past_words:
        return None
    if judge.look(text) is Look.TITLE:
        body = office_of(page.text, span, judge)
        return None if body is None or "/" in page.between(*body) else body
    name, _, member = text.rpartition(" ")
    while name and member in _BELONGING:
        span = (span[0], span[0] + len(name))
        name, _, member = name.rpartition(" ")
    return span


def _quoted(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """The quoted name that is all of a bracket but a small noun for bodies: "Анна Зимина (фонд «Луг»)"."""
    match = _IN_QUOTES.fullmatch(page.text, start, end)
    if match is None:
        return None
    nouns = match[1].split()
    kind = any(is_head(fold(noun), page.words) for noun in nouns)
    return match.span(2) if kind or (not nouns and page.words.code in _QUOTING) else None


def _may_be_body(page: Page, judge: Judge, first: Part, span: tuple[int, int]) -> bool:
    """Whether a bracket may hold a body, also the town a professor teaches in: "Professor Ann Lee (Oxford)"."""
    text = page.between(*span)
    if judge.look(text) in (Look.ORGANISATION, Look.UNKNOWN):
        return True
    return fold(first.text.split()[0]).rstrip(".") in _TEACHERS and names_town(text)


def _behind_held(page: Page, judge: Judge, span: tuple[int, int]) -> tuple[int, int]:
    """What a bracket holds behind an office and a comma: "(secretary, | Kelp Union)"."""
    text = page.between(*span)
    held, comma, body = text.partition(", ")
    office = bool(comma) and "," not in body and judge.look(held) is Look.TITLE
    return (span[1] - len(body), span[1]) if office and judge.look(body) is not Look.PLACE else span


def _unplaced(page: Page, start: int, end: int) -> tuple[int, int]:
    """What a bracket holds without the place or country code that a comma joins: "(Kelp Party, Norway)"."""
    name, comma, place = page.between(start, end).rpartition(",")
    placed = is_place(place.strip(), page.every.places) or is_country_code(place.strip(), name)
    return (start, start + len(name)) if comma and placed and "," not in name else (start, end)
