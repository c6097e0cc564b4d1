"""Owns the question whether a name shortens a longer one: 'Coordination Council' of a council named in full."""

from __future__ import annotations

from functools import lru_cache

from directory.names.normalise import search_key

_LITTLE_WORDS = frozenset(
    {"a", "an", "and", "at", "by", "de", "der", "des", "for", "in", "la", "of", "on", "the", "to"}
)
# Two spellings of one word share this many letters from the start: coordinating, coordination.
_SHARED_START = 6
_SHARED_SHARE = 0.7
_FEWEST_WORDS = 2


def is_short_for(short: str, full: str) -> bool:
    """Whether every word of the short name stands in the longer one, in the same order.

    A single word is too little to go by.

    >>> is_short_for("Coordination Council", "Coordinating Council of Greeks living in Norway")
    True
    >>> is_short_for("Council", "Coordinating Council of Greeks living in Norway")
    False
    >>> is_short_for("Women Council", "Coordinating Council of Greeks living in Norway")
    False
    >>> is_short_for("Councils of Greeks", "Coordinating Council of Greeks living in Norway")
    False
    """
    words, longer = _words(short), _words(full)
    if not _FEWEST_WORDS <= len(words) < len(longer):
        return False
    rest = iter(longer)
    return all(any(_alike(word, other) for other in rest) for word in words)


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in search_key(name).split() if word not in _LITTLE_WORDS)


def _alike(word: str, other: str) -> bool:
    if word == other:
        return True
    # A plural speaks of others than the one body.
    if word.endswith("s") != other.endswith("s"):
        return False
    shared = 0
    for left, right in zip(word, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared >= _SHARED_START and shared >= _SHARED_SHARE * max(len(word), len(other))
