"""What a segment of a page says as a cue line: the words over a list, in front of it or at the end of a letter."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.cue_lines import Cue, cue_of, polite_formula, reaching
from directory.extraction.text.blocks import SIGNED_FOR, SegmentKind
from directory.extraction.text.headline import is_advisory
from directory.extraction.text.postal import HEADER
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.vocabulary import word_set
from directory.model import Role

if TYPE_CHECKING:
    from directory.extraction.text.blocks import Segment
    from directory.extraction.text.page import Page

COLON = re.compile(r"[:：](?!innen\b)\s*")
"""What ends the words of a cue in front of a list in the same line."""
_DASH_AT_END = re.compile(r"\s?[–—-]{1,2}\s*$")
"""A dash that ends a line in the place of a colon: "JOINT STATEMENT BY –"."""
_LONGEST_CUE = 220
_SENTENCE = 8  # blanks
_LONGEST_MARKED = 6
_SAYING = word_set("demand demanded demands said say says tell tells warn warns")
_ANNEX = re.compile(r"(?i)(?:annex|appendix|attachment|schedule)\s?[a-z0-9]{0,3}\s?[:.–—-]\s{0,3}")
"""What stands before the cue of a list that is added to a letter: "Annex A: Organisations supporting it"."""


def read_cue(page: Page, segment: Segment) -> Cue | None:
    """What a segment says as a cue line, or None."""
    annex = _ANNEX.match(page.text, segment.start, segment.end)
    start = annex.end() if annex and annex.end() < segment.end else segment.start
    text = page.text[start : min(segment.end, start + _LONGEST_CUE + 1)]
    colon = COLON.search(text) if ":" in text or "：" in text else None
    if colon is None and segment.kind is SegmentKind.SHORT and text[-1:] in "–—-":
        colon = _DASH_AT_END.search(text)
    label = text[: colon.start()] if colon else text
    if page.words.code in ROMANCE and (closing := polite_formula(page.text[start : segment.end])):
        return replace(closing, content=segment.end)
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
        cue = Cue(Role.ORGANISER, None, 0)
    if not cue:
        return None
    content = start + colon.end() if colon else segment.end
    if not colon and (segment.kind is SegmentKind.PROSE or (text.endswith(".") and text.count(" ") >= _SENTENCE)):
        return None
    return replace(cue, content=content)
