"""What a segment of a page says as a cue line: the words over a list, in front of it or at the end of a letter."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.cue_lines import Cue, cue_of, polite_formula, reaching
from directory.extraction.text.blocks import SIGNED_FOR, SegmentKind
from directory.extraction.text.headline import is_advisory
from directory.extraction.text.postal import HEADER
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.vocabulary import fold, word_set
from directory.model import Role

if TYPE_CHECKING:
    from directory.extraction.text.blocks import Segment
    from directory.extraction.text.page import Page

COLON = re.compile(r"[:：](?!innen\b)\s*")
"""What ends the words of a cue in front of a list in the same line."""
_DASH_AT_END = re.compile(r"\s?[–—-]{1,2}\s*$")
"""A dash that ends a line in the place of a colon: "JOINT STATEMENT BY –"."""
_LONGEST_CUE = 220
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = 8  # blanks
_LONGEST_MARKED = 6
_SAYING = word_set("demand demanded demands said say says tell tells warn warns")
_LONGEST_LED, _FEWEST_LED = 80, 3  # characters of a cue inside a paragraph; marks between the names behind it
_LED_ROLES = frozenset({Role.PARTICIPANT, Role.SIGNATORY})
_SENTENCE_END = re.compile(r"[^\W\d_]{4}[.!?][”\"]? [^\W\d_a-z]")
"""Where one more sentence begins: no initial or short form stands before the mark."""
_ANNEX = re.compile(r"(?i)(?:annex|appendix|attachment|schedule)\s?[a-z0-9]{0,3}\s?[:.–—-]\s{0,3}")
"""What stands before the cue of a list that is added to a letter: "Annex A: Organisations supporting it"."""


_LONGEST_CLOSING, _LONGEST_SIGNED, _MOST_SMALL = 60, 200, 4
_NAMED = re.compile(
    r"[,;]\s+(?=(?:[^\W\d_a-z][\w.'’-]*\s){1,3}[^\W\d_a-z][\w.'’-]+(?:,|\s(?:and|e|et|und|y)\s|\s[–(-]|\s*$))"
)
"""Where the writer stands behind the closing words of a letter: "Sincerely, | Ann Lee, Kelp Union"."""
_THANKS = ("many thanks", "thank", "gracias", "merci", "danke", "grazie", "obrigad")


def _signed_at_once(page: Page, segment: Segment, start: int) -> Cue | None:
    """The closing words of a letter with the writer in the same line: "Sincerely, Ann Lee and Bo Dahl, Kelp Union"."""
    text = page.text[start : segment.end]
    if not text[0].isupper() or len(text) > _LONGEST_SIGNED or text[-1] in ".!?:" or segment.marked:
        return None
    named = _NAMED.search(text, 0, len(text))
    if named is None or named.start() > _LONGEST_CLOSING or text.casefold().startswith(_THANKS):
        return None
    cue = cue_of(text[: named.start()], False, page.every)  # noqa: FBT003 - the key of a cache
    small = [word for word in text[named.end() :].split() if word.islower() and len(word) > _MOST_SMALL]
    signed = cue is not None and cue.closing and len(small) < _MOST_SMALL
    return replace(cue, content=start + named.end()) if cue and signed else None


def _formula(page: Page, segment: Segment, start: int) -> Cue | None:
    """The closing sentence of a Romance letter."""
    closing = polite_formula(page.text[start : segment.end]) if page.words.code in ROMANCE else None
    return replace(closing, content=segment.end) if closing else None


def read_cue(page: Page, segment: Segment) -> Cue | None:
    """What a segment says as a cue line, or None."""
    annex = _ANNEX.match(page.text, segment.start, segment.end)
    start = annex.end() if annex and annex.end() < segment.end else segment.start
    text = page.text[start : min(segment.end, start + _LONGEST_CUE + 1)]
    colon = COLON.search(text) if ":" in text or "：" in text else None
    if colon is None and segment.kind is SegmentKind.SHORT and text[-1:] in "–—-":
        colon = _DASH_AT_END.search(text)
    label = text[: colon.start()] if colon else text
    led = _signed_at_once(page, segment, start) or _formula(page, segment, start) or _in_last_sentence(page, segment)
    if led:
        return led
    if segment.kind is SegmentKind.SHORT and (reached := reaching(label)):
        return replace(reached, content=segment.start + colon.end() if colon else segment.end)
    if segment.marked and not colon and label.count(" ") >= _LONGEST_MARKED:
        return None
    if len(label) > _LONGEST_CUE or (colon and HEADER.match(text)):
        return None
    if colon and (SIGNED_FOR.match(text) or label.rpartition(" ")[2].casefold() in _SAYING):
        return None
    cue = cue_of(label, bool(colon), page.every)
    if not cue and colon and label.strip(" *#•").casefold() == "who" and is_advisory(page):
        persons = _names_persons(page, start + colon.end())
        cue = Cue(Role.PARTICIPANT if persons else Role.ORGANISER, None, 0)
    if not cue:
        return None
    content = start + colon.end() if colon else segment.end
    if not colon and (segment.kind is SegmentKind.PROSE or (text.endswith(".") and text.count(" ") >= _SENTENCE)):
        return None
    return replace(cue, content=content)


def _in_last_sentence(page: Page, segment: Segment) -> Cue | None:
    """A cue that the last sentence of a paragraph begins with: "They met. | The speakers were: Ann Lee, Bo Dahl"."""
    if segment.kind is not SegmentKind.PROSE:
        return None
    colon = page.text.find(": ", segment.start, segment.end)
    begin = page.text.rfind(". ", segment.start, colon) + 2 if colon > 0 else 0
    if begin <= segment.start or colon - begin > _LONGEST_LED:
        return None
    commas = page.text.count(",", colon, segment.end) + page.text.count(";", colon, segment.end)
    if commas < _FEWEST_LED or _SENTENCE_END.search(page.text, colon, segment.end):
        return None
    cue = cue_of(page.text[begin:colon], True, page.every)  # noqa: FBT003 - the key of a cache
    return replace(cue, content=colon + 2) if cue and cue.role in _LED_ROLES else None


def _names_persons(page: Page, start: int) -> bool:
    """Whether a given name or honorific stands behind a label, up to the next: whoever comes is listed."""
    words = _WORD.findall(page.text[start : start + _LONGEST_CUE].partition(":")[0])
    return any(
        word[0].isupper() and (fold(word) in GIVEN_NAMES or fold(word) in page.words.honorifics) for word in words
    )
