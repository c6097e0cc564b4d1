"""Those who sign side by side under a letter's last words, with the lines of office and body that they share."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.lists.item_parts import Part
    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_NAME = r"[^\W\d_a-zа-яёə][\w'’-]+(?: (?:de |da |von |van |al-)?[^\W\d_a-zа-яёə][\w'’-]*\.?){1,2}"
_PAIR = re.compile(rf"({_NAME}) (?:e|et|i|und|və|ve|y|и) ({_NAME})")
_PAIR_OF_BODY = re.compile(rf"({_NAME}) (?:and|&|e|et|i|und|və|ve|y|и) ({_NAME}), ([^,]{{2,80}})")
_SITE = re.compile(
    r"(?:(?<=\S)\n[ \t]{0,40}|(?<![^\s]))[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.[a-z]{2,6}/?(?=\n|\Z)"
)
_MOST_LINES = 2


def signers_apart(page: Page, judge: Judge, items: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines under a letter's last words, two persons in one line parted: "Arif Demir und | Lena Schott".

    Below the first, lines that only give an address of the web ("kelp.org") are left out.
    """
    lines = [_before_site(page, *item) if number else item for number, item in enumerate(items)]
    return [span for start, end in lines if start < end for span in _pair(page, judge, start, end)]


def _before_site(page: Page, start: int, end: int) -> tuple[int, int]:
    """A line without the address of the web at its end, or in the line below that was joined to it."""
    site = _SITE.search(page.text, start, end)
    return (start, max(start, site.start())) if site and site.end() == end else (start, end)


def _pair(page: Page, judge: Judge, start: int, end: int) -> list[tuple[int, int]]:
    if match := _PAIR_OF_BODY.fullmatch(page.between(start, end)):
        body = judge.look(match[3]) is Look.ORGANISATION
        named = all(judge.look(name) is Look.PERSON for name in match.groups()[:2])
        whole = [(start + match.start(at), start + match.end(at)) for at in (1, 2, 3)]
        return whole if body and named else [(start, end)]
    match = _PAIR.fullmatch(page.between(start, end))
    if match is None or any(judge.organisation_score(name) >= 1.5 for name in match.groups()):
        return [(start, end)]
    if all(judge.person_score(name) < 0 for name in match.groups()):
        return [(start, end)]
    return [(start, start + match.end(1)), (end - len(match[2]), end)]


def signing_together(group: list[list[Part]]) -> list[list[Part]]:
    """Persons in a row under a letter's last words, each made one item with the lines of office and body around them.

    The body may stand above them, where the line says on whose behalf they sign.
    """
    lines = [parts for parts in group if parts]
    if len(lines) > 1 and len(lines[0]) == 1 and lines[0][0].behalf and all(len(parts) == 1 for parts in lines[1:]):
        return [[_as_person(parts[0]), lines[0][0]] for parts in lines[1:]]
    names = next((at for at, parts in enumerate(lines) if not _named(parts)), len(lines))
    rest = [part for parts in lines[names:] for part in parts]
    apart = names > 1 and 0 < len(lines) - names <= _MOST_LINES and not any(part.look is Look.PERSON for part in rest)
    return [[parts[0], *rest] for parts in lines[:names]] if apart else group


def _named(parts: list[Part]) -> bool:
    return len(parts) == 1 and parts[0].look is Look.PERSON


def _as_person(part: Part) -> Part:
    return replace(part, look=Look.PERSON) if part.look is Look.UNKNOWN else part
