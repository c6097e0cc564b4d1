"""How a letter greets: with words such as "Dear", with a form of address alone, or with those in office by name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.text.blocks import SegmentKind
from directory.extraction.words.vocabulary import fold, fold_text, united

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_WORD = re.compile(r"[^\W\d_]+")
_BARE_GREETING = re.compile(
    r"(?:your )?(?:excellenc(?:y|ies)|eminence|grace|highness|holiness|honou?r|lordship|majesty|worship)|"
    r"sirs?|madams?|(?:sir|sirs) (?:or )?(?:madam|madams|mesdames)|gentlemen|ladies and gentlemen|"
    r"(?:mr|madam|mme|madame) (?:ambassador|commissioner|high commissioner|mayor|minister|prime minister|secretary|"
    r"secretary general)"
)
"""Greetings without a word such as "Dear", alone in their line."""
_TOP = 14
_LONGEST_GREETING, _LONGEST_LINE = 16, 160  # words, characters


def is_greeting(page: Page, number: int) -> bool:
    """Whether a segment greets ("Dear Commissioner X,")."""
    segment = page.segments[number]
    if segment.end - segment.start > _LONGEST_LINE:
        return False
    text = page.text[segment.start : segment.end]
    bare = page.words.code == "en" and text[-1] in ",:!"
    openings, leads = _openings(page.words.greetings)
    folded = fold_text(text)
    first = _WORD.search(folded)
    if not bare and (first is None or not first[0].startswith(leads)):
        return False
    plain = " ".join(_WORD.findall(folded))
    if bare and _BARE_GREETING.fullmatch(plain):
        return True
    return f"{plain} ".startswith(openings) or _names_offices(page, number, text)


def _names_offices(page: Page, number: int, text: str) -> bool:
    """Whether a line that greets without "Dear" names those in office, the text following: "Commissioner Lee,"."""
    if number >= _TOP or text[-1] not in ",:" or number + 1 >= len(page.segments) or ":" in text[:-1]:
        return False
    following, words = page.segments[number + 1], page.words
    apart = following.kind is SegmentKind.PROSE and following.gap > 0 and page.segments[number].gap > 0
    found = _WORD.findall(text)
    if not apart or words.code != "en" or not 1 < len(found) <= _LONGEST_GREETING:
        return False
    offices = fold(text.split(maxsplit=1)[0].rstrip(".,")) in words.titles or fold(found[0]) in words.honorifics
    small = united(words.and_words, words.of_words, words.articles, words.link_words)
    named = fold(found[-1]) not in words.titles and not found[-1].islower()
    return offices and named and all(word[0].isupper() or word in small for word in found)


@lru_cache(maxsize=16)
def _openings(greetings: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What greetings begin with: all their words, and the first."""
    return (
        tuple(f"{greeting} " for greeting in greetings),
        tuple(dict.fromkeys(greeting.partition(" ")[0] for greeting in greetings)),
    )
