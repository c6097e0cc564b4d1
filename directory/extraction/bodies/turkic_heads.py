"""Where a Turkic name begins whose head noun is written small: "Bakı şəhər icra hakimiyyəti", "İranın səfirliyi"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.inflections import opens_sentence
from directory.extraction.words.vocabulary import united, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_MISSIONS = ("büyükelçiliğ", "elçiliğ", "konsolosluğ", "konsulluğ", "nümayəndəliy", "səfirliy")
_OWNING = ("in", "un", "ın", "ün")
_WHERE = ("da", "də", "de", "ta", "te")
_SORTING = word_set("""
    ali apellyasiya ağır baş bölge böyükşehir büyükşehir cinayətlər cumhuriyet emniyet icra il ilçe inzibati iqtisad
    mülki polis rayon vilayət şəhər
    """)


def before_kind(page: Page, index: int) -> int:
    """The head's place, or that of the small words before it that say its kind: "Bakı | şəhər icra hakimiyyəti"."""
    tokens = page.tokens
    while index > 0 and tokens.low[index - 1] in _SORTING and tokens.shape[index - 1] is Shape.LOWER:
        index -= 1
    return index


def leads_in(page: Page, low: str) -> bool:
    """Whether a Turkic word before a name says where, when or who: "Bakıda | Turan agentliyi", "Redaktor | X"."""
    said = low in united(page.words.titles, page.words.stopwords) or opens_sentence(low, page.words)
    return said or low.endswith(_WHERE)


def of_country(page: Page, index: int) -> int | None:
    """Where a mission's name begins whose country has the genitive: "tələbələr | İranın Ankara səfirliyi"."""
    tokens = page.tokens
    if not tokens.low[index].startswith(_MISSIONS) or index < 2:
        return None
    for place in (index - 2, index - 1):
        low = tokens.low[place]
        owning = low.endswith(_OWNING) and (low[:-2] in page.every.places or low[:-3] in page.every.places)
        if owning and tokens.shape[place] in BIG:
            return place if tokens.segment[place] == tokens.segment[index] and tokens.shape[index - 1] in BIG else None
    return None
