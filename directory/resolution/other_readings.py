"""Owns other readings of a name as it was printed: words run together, and words that only introduce an address."""

from __future__ import annotations

import re

_LONGEST = 1_000
_WORD = re.compile(r"\S+")
_SHORTEST = 2
_INTRODUCED = re.compile(
    r"^\W*(?:current(?:ly)?|present(?:ly)?|new|permanent|mailing|postal)\s*(?:address|affiliation|at|with)\b[\s:,]*"
    r"(?:is\b)?[\s:,]*|^\W*(?:now|formerly|previously)\s+(?:at|with)\b[\s:,]*",
    re.IGNORECASE,
)


def other_reading(name: str) -> str | None:
    """The name as it was meant, where its print runs words together or introduces it; None where it reads as it stands.

    >>> other_reading("University of Aeronautics andAstronautics"), other_reading("Current address: Baku Institute")
    ('University of Aeronautics and Astronautics', 'Baku Institute')
    >>> other_reading("GlobalFoundries"), other_reading("McGill University"), other_reading("Address Unknown")
    (None, None, None)
    """
    text = name[:_LONGEST]
    # One word alone is a brand that is written so.
    if len(text.split()) > 1:
        text = _WORD.sub(lambda match: _taken_apart(match[0]), text)
    text = _INTRODUCED.sub("", text).strip()
    return text if text and text != name[:_LONGEST].strip() else None


def _taken_apart(word: str) -> str:
    """The word, cut where a capital begins another; 'McGill' and 'iPhone' are left."""
    # A small letter before a capital that begins a word, as in 'Science andTechnology' and 'Currently atBaku'.
    cuts = [
        place
        for place in range(1, len(word) - 1)
        if word[place - 1].islower() and word[place].isupper() and word[place + 1].islower()
    ]
    pieces = [word[start:end] for start, end in zip([0, *cuts], [*cuts, len(word)], strict=True)]
    if len(pieces) == 1 or pieces[0] in _BEGINNINGS or any(len(piece) < _SHORTEST for piece in pieces):
        return word
    return " ".join(pieces)


_BEGINNINGS = frozenset({"De", "Di", "Du", "Fitz", "La", "Le", "Mac", "Mc", "Van", "Von", "d", "O"})
