"""Head nouns under their inflections: "birliyinin", "союза", "Ausschusses"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from directory.extraction.vocabulary import Words


@lru_cache(maxsize=65536)
def inflected(low: str, words: Words) -> bool:
    """Whether a word is a strong head noun with one of its language's endings."""
    heads = words.strong_heads
    return any(
        len(low) > len(ending) + 3 and low.endswith(ending) and low[: -len(ending)] in heads
        for ending in words.head_suffixes
    )
