"""Initials of a given name and a patronymic beside a Russian surname: "В. В. Орлов", "Орлову В.В."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import is_head

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_PAIR = re.compile(r"[А-ЯЁІЇЄ]\.[А-ЯЁІЇЄ]")
_LETTER = re.compile(r"[А-ЯЁІЇЄ]")
_SURNAME = re.compile(r"[А-ЯЁІЇЄ][а-яёіїє]+(?:-[А-ЯЁІЇЄ][а-яёіїє]+)?|[А-ЯЁІЇЄ]{4,}(?:-[А-ЯЁІЇЄ]{4,})?")

_WHOLE = re.compile(r"(?:[А-ЯЁІЇЄ]\.){1,2}[А-ЯЁІЇЄ][а-яёіїє]{2,}(?:-[А-ЯЁІЇЄ][а-яёіїє]+)?")
"""Initials and surname that no space parts: "Д.А.Зимину"."""
_SURNAMES = frozenset({Shape.CAPITAL, Shape.UPPER})


def initials_end(page: Page, place: int) -> int | None:
    """The full stop that closes two initials which begin at a token, or None."""
    words = page.tokens.word
    if place + 1 >= len(words) or words[place + 1] != ".":
        return None
    if _PAIR.fullmatch(words[place]):
        return place + 1
    second = place + 3 < len(words) and _LETTER.fullmatch(words[place + 2]) and words[place + 3] == "."
    return place + 3 if second and _LETTER.fullmatch(words[place]) else None


def named_by_initials(page: Page, place: int) -> tuple[int, int] | None:
    """The first and the last token of a surname with two initials before or behind it that begins at a token."""
    if page.words.code != "ru":
        return None
    tokens = page.tokens
    if _WHOLE.fullmatch(tokens.word[place]):
        return place, place
    end = initials_end(page, place)
    if end is not None:
        following = end + 1
        same = following < len(tokens.word) and tokens.segment[following] == tokens.segment[place]
        return (place, following) if same and _may_be_surname(page, following) else None
    if tokens.shape[place] not in _SURNAMES or not _may_be_surname(page, place):
        return None
    end = initials_end(page, place + 1) if place + 1 < len(tokens.word) else None
    if end is None or tokens.segment[end] != tokens.segment[place]:
        return None
    leads = tokens.segment[end + 1] == tokens.segment[place] and _may_be_surname(page, end + 1)
    return None if leads else (place, end)


def _may_be_surname(page: Page, place: int) -> bool:
    """Whether a token can be a surname: a large Russian word that is no noun for bodies, office or place."""
    low, words = page.tokens.low[place], page.words
    if not _SURNAME.fullmatch(page.tokens.word[place]) or low in words.titles or low in words.honorifics:
        return False
    return not (is_head(low, words) or low in page.every.places or low in words.stopwords)
