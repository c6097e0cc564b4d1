"""Where an item says that somebody signs for a body: "on behalf of", "for", "X adına"."""

from __future__ import annotations

import re
from functools import lru_cache

from directory.extraction.lists.item_spans import trim

_ACTING_FOR = re.compile(
    r"(?:(?:(?<=,)|(?<=[–—]))\s|(?<=[^\W\d_])\n)(?:for|from|für|pour|per|por|pel[oa]s?|representing|représentant|"
    r"en representación de)\s"
    r"(?:the\s|die\s|den\s|das\s|l[ae]\s|l[ao]s\s|les\s|el\s|il\s|lo\s|gli\s|i\s|[ao]s?\s|l['’])?(?=[^\W\d_a-z])"
)
_ACTING_WORDS = ("for", "from", "für", "pel", "per", "por", "pour", "repr")
_BEFORE_ACTING = (",", "–", "—", "\n")  # one of them stands in all that the pattern finds, or right before it


def on_behalf_of(text: str, item: tuple[int, int], word: tuple[int, int]) -> list[tuple[int, int, bool]]:
    """The pieces of a Turkic item, the person first: "Göl Derneği adına | Ali Kaya"."""
    body, rest = trim(text, item[0], word[0]), trim(text, word[1], item[1])
    return [*([(*rest, False)] if rest else []), *([(*body, True)] if body else [])]


def behalf_spans(text: str, start: int, end: int, phrases: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where an item says "on behalf of"; the phrases are looked for only where one of their first words stands."""
    low = _dotted(text[start:end])
    if not any(word in low for word in _leading(phrases)):
        return []
    return [match.span() for match in _behalf_pattern(phrases).finditer(text, start, end)]


def acting_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where "for" leads to the body that somebody acts for, at the front of an item or behind a comma."""
    piece = text[max(0, start - 1) : end]
    if not any(map(piece.__contains__, _BEFORE_ACTING)) or not any(map(piece.__contains__, _ACTING_WORDS)):
        return []
    return [mark.span() for mark in _ACTING_FOR.finditer(text, start, end)]


@lru_cache(maxsize=64)
def _leading(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """What each phrase holds that is long enough to be rare in names."""
    return tuple({max(_dotted(phrase).split(), key=len) for phrase in phrases})


def _dotted(text: str) -> str:
    """A text in small letters, the small I without a dot as one with it, as patterns that ignore case see it."""
    return text.casefold().replace("ı", "i")


@lru_cache(maxsize=64)
def _behalf_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    options = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?i)[\s,(]*\b(?:{options})\b(?:['’]|:?\s*(?:the\s+)?)") if options else re.compile(r"(?!)")
