"""What brackets behind a person hold in Romance lists: "(historienne, université de Kelp)", "(secrétaire CTU 44)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.shapes.titles import office_of
from directory.extraction.words.grammar_tables import GRAMMARS, ROMANCE
from directory.extraction.words.known_places import is_place
from directory.extraction.words.vocabulary import fold, is_head, united, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_PAST = (
    "ancien ", "ancienne ", "antigua ", "antiguo ", "aposentad", "ex ", "ex-", "già ", "jubilad", "pensionat",
    "retraité",
)  # fmt: skip
_AT_PLACES = word_set("a à em en in")
_WORD = re.compile(r"[^\s’']+[’']?")
_PIECE = re.compile(r"[^,;]+")


def reads_brackets(page: Page, start: int, end: int) -> bool:
    """Whether a bracket of a Romance page says more than a name: it begins small or has a comma."""
    return page.words.code in ROMANCE and (page.text[start].islower() or "," in page.text[start:end])


def bodies_within(page: Page, judge: Judge, start: int, end: int) -> list[tuple[int, int]]:
    """The bodies that a bracket tells piece by piece, without trades, offices, towns and what somebody was."""
    bodies: list[tuple[int, int]] = []
    for number, found in enumerate(_PIECE.finditer(page.text, start, end)):
        left = found.start() + len(found[0]) - len(found[0].lstrip())
        right = found.end() - (len(found[0]) - len(found[0].rstrip()))
        if left < right and (body := _body_of(page, judge, (left, right), first=number == 0)):
            bodies.append(body)
    return bodies


def _body_of(page: Page, judge: Judge, span: tuple[int, int], *, first: bool) -> tuple[int, int] | None:
    """The body of one piece; behind another piece only what has the look of one, so that towns are none."""
    text = page.between(*span)
    if not first and text.istitle() and " " not in text:
        return None
    if text[0].islower() and not _AT_PLACES.isdisjoint(map(fold, text.split()[1:3])):
        return None
    if text.casefold().startswith(_PAST) or is_place(text, page.every.places):
        return None
    look = judge.look(text)
    if look is Look.TITLE and (held := office_of(page.text, span, judge)):
        return held
    words = [*_WORD.finditer(page.text, *span)]
    rest = _behind_trade(page, words)
    if not rest or is_place(page.between(rest[0].start(), span[1]), page.every.places):
        return None
    name = page.between(rest[0].start(), span[1])
    if not name[0].isupper() and not (is_head(fold(rest[0][0]), page.words) and _bears_name(name)):
        return None
    sure = judge.look(name) is Look.ORGANISATION or not name[0].isupper() or _short(name)
    return (rest[0].start(), span[1]) if sure or (first and judge.look(name) is Look.UNKNOWN) else None


def _behind_trade(page: Page, words: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words behind a trade or office in small letters, its rank and the article: "élue | La Marée unie"."""
    lows = [fold(word[0].rstrip("’'")) for word in words]
    place = 0
    if lows[0] in page.words.titles and words[0][0].islower():
        place = 1
        adjective = GRAMMARS[page.words.code].adjective
        while place < len(words) and words[place][0].islower() and adjective.fullmatch(lows[place]):
            place += 1
        if place < len(words) and lows[place] in _AT_PLACES:
            return []
        small = united(page.words.articles, page.words.of_words)
        while place < len(words) and lows[place] in small and words[place][0].islower():
            place += 1
    return words[place:]


def _bears_name(text: str) -> bool:
    """Whether a name in small letters bears one in large letters: "université de | Kerlann"."""
    return any(word[0].isupper() or word[0].isdigit() for word in re.split(r"[\s’']+", text)[1:] if word)


def _short(text: str) -> bool:
    """Whether a name begins with a short form: "SUD-PTT 39", "CTM Sevilla"."""
    lead = text.split(maxsplit=1)[0].partition("-")[0]
    return len(lead) > 1 and lead.isupper()
