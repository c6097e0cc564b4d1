"""Owns the comparison of a short form with a full name: its letters decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import Comparison, Evidence, Verdict
from directory.names.acronyms import NONE, Reading, letters_of, read
from directory.names.lexicon import PartKind

if TYPE_CHECKING:
    from directory.names.parts import ParsedName

SAME_FROM = 0.75
"""From this score on a short form of three letters and more is called the same as the name it was read off."""
UNSURE_FROM = 0.5
LONGEST = 14


def compare_short_form(a: ParsedName, b: ParsedName) -> Comparison | None:
    """The comparison, where one name may be a short form and the other is none; else None."""
    if not concerns_short_form(a, b):
        return None
    short, full = (a, b) if a.acronym or (not b.acronym and _may_be_short(a, b)) else (b, a)
    reading = read_off(short, full)
    if not short.acronym and reading.score < UNSURE_FROM:
        return None
    if any(part.form in full.forms for part in short.content) and (
        len(short.words) == 1 or reading.score < UNSURE_FROM
    ):
        return None
    score = round(min(0.98, reading.score), 4)
    letters = sum(len(token.text) for token in short.words)
    if not reading.words:
        evidence = Evidence(f"{short.name} cannot be read off {full.name}", -1.0)
        return Comparison(a.name, b.name, a.kind, 0.02, Verdict.DIFFERENT, None, (evidence,))
    verdict = Verdict.SAME if score >= SAME_FROM and letters > 2 else Verdict.UNSURE
    if score < UNSURE_FROM:
        verdict = Verdict.DIFFERENT
    evidence = Evidence(f"{short.name} read off: {', '.join(reading.words)}", 2 * score - 1)
    return Comparison(a.name, b.name, a.kind, score, verdict, None, (evidence,))


def concerns_short_form(a: ParsedName, b: ParsedName) -> bool:
    """Whether one name may be a short form and the other is none."""
    return a.acronym is not b.acronym or _may_be_short(a, b) or _may_be_short(b, a)


def read_off(short: ParsedName, full: ParsedName) -> Reading:
    """How well the letters of a short form are read off a full name, with or without the place in brackets."""
    letters = letters_of(short.name, short.words)
    return read(letters, full.words) if len(letters) <= LONGEST else NONE


def _may_be_short(short: ParsedName, full: ParsedName) -> bool:
    """A single word in whatever case, against a name of several: 'Unicef' is typed so."""
    if len(short.content) != 1 or len(full.content) < 2 or len(full.words) < 3:
        return False
    return short.content[0].kind in {PartKind.TOPIC, PartKind.ACRONYM} and 3 <= len(short.content[0].text) <= LONGEST
