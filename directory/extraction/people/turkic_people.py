"""What follows the names of persons in Turkish and Azerbaijani: what bears them, and endings that look like names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.person_words import PARTICLES, same
from directory.extraction.shapes.turkic_cases import SUFFIXING
from directory.extraction.text.text_tokens import BIG

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_STREETS = (
    "binası",
    "bulvar",
    "cadde",
    "küçə",
    "mahalle",
    "prospekt",
    "sokağ",
    "sokak",
    "xiyaban",
    "stadyum",
    "stadion",
)


def bears_name(page: Page, last: int) -> bool:
    """Whether a Turkic noun for a thing or a street follows a name, which it then bears: "Ali Kaya | Parkı"."""
    tokens = page.tokens
    if page.words.code not in SUFFIXING or not same(page, last, last + 1):
        return False
    low = tokens.low[last + 1]
    return low.startswith(_STREETS) or (low in page.words.thing_nouns and tokens.shape[last + 1] in BIG)


def case_ending(page: Page, index: int) -> bool:
    """Whether a Turkic ending behind an apostrophe only looks like a particle of names: "Ayşe Kaya’den | Uyarı"."""
    return page.words.code in SUFFIXING and page.tokens.low[index] in PARTICLES
