"""Head nouns under their inflections: "birliyinin", "союза", "Ausschusses"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from directory.extraction.words.vocabulary import Words

_GERMAN_OFFICES = (
    "abgeordnete", "abgeordneter", "beauftragte", "beauftragter", "bürgermeister", "bürgermeisterin", "chef", "chefin",
    "direktor", "direktorin", "experte", "expertin", "geschäftsführer", "geschäftsführerin", "kanzler", "kanzlerin",
    "leiter", "leiterin", "minister", "ministerin", "präsident", "präsidentin", "referent", "referentin", "sekretär",
    "kandidat", "kandidatin", "sekretärin", "sprecher", "sprecherin", "vorsitzende", "vorsitzender", "vorstand",
)  # fmt: skip
_TURKIC_ENDINGS = re.compile(r"(?:l[aeə]r)?(?:s?[ıiuü])?(?:n?[dt][aeə]n?|n?[ıiuü]n|[yn]?[aeə]|[yn]?[ıiuü])?(?:k[ıi])?")


@lru_cache(maxsize=4096)
def opens_sentence(low: str, words: Words) -> bool:
    """Whether a word is a common noun of the genre under a Turkic ending, which opens a sentence and no name."""
    return any(
        low.startswith(stem) and _TURKIC_ENDINGS.fullmatch(low, len(stem)) is not None for stem in words.opening_nouns
    )


@lru_cache(maxsize=4096)
def inflected(low: str, words: Words) -> bool:
    """Whether a word is a strong head noun with one of its language's endings."""
    heads = words.strong_heads
    for size in range(1, min(_longest(words.head_suffixes), len(low) - 4) + 1):
        if low[:-size] in heads and low[-size:] in words.head_suffixes:
            return True
    return False


@lru_cache(maxsize=64)
def _longest(endings: tuple[str, ...]) -> int:
    return max(map(len, endings), default=0)


@lru_cache(maxsize=4096)
def office_compound(low: str) -> bool:
    """Whether a German word is an office with what it is held in: "nabu-bundesgeschäftsführer", "umweltminister"."""
    return low.endswith(_GERMAN_OFFICES)


def hyphened_head(low: str, words: Words) -> bool:
    """Whether a hyphen joins a head noun to a name: "KLN-Federation"."""
    return "-" in low and low.rpartition("-")[2] in words.strong_heads and low.partition("-")[0] not in words.titles


_MASCULINE = (
    "ausschuss", "bund", "dienst", "gerichtshof", "klub", "kongress", "konvent", "kreis", "rat", "ring", "rundfunk",
    "senat", "tag", "verband", "verein",
)  # fmt: skip
_NO_BODIES = ("pressekonferenz", "telefonkonferenz", "videokonferenz", "zielgruppe")
"""Ends of German words that sound like bodies and are none: "Auftaktpressekonferenz"."""


def masculine(low: str) -> bool:
    """Whether a German noun for bodies is masculine in the nominative, so that no "der" before it is a genitive."""
    return low.endswith(_MASCULINE)


def compound_head(low: str, words: Words) -> bool:
    """Whether one word ends in the noun of a body, inflected or not: "Rechtsausschusses"."""
    if not words.compound_heads or len(low) < 7:
        return False
    if low.endswith(_NO_BODIES):
        return False
    stems = (low, low.removesuffix("s"), low.removesuffix("es"))
    return any(stem.endswith(words.compound_heads) and stem not in words.strong_heads for stem in stems)
