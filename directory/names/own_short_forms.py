"""Owns the question whether a name is a short form, and which words of a name are its own short form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.names.lexicon import ACRONYM, OWN_ACRONYM, STOP, TOPIC

if TYPE_CHECKING:
    from directory.names.parts import Part
    from directory.names.tokens import Token


def is_short_form(name: str, content: tuple[Part, ...], tokens: tuple[Token, ...]) -> bool:
    """Whether a name is a short form and nothing else: few letters, half of them capitals ('UniHA', 'FEWS NET')."""
    if len(content) > 3 or len(tokens) > 3 or not content:
        return False
    letters = [char for char in name if char.isalnum()]
    if not 2 <= len(letters) <= 14 or any(len(token.text) > 3 and not token.upper for token in tokens[1:]):
        return False
    capitals = sum(char.isupper() or char.isdigit() for char in letters)
    return capitals >= 2 and 2 * capitals >= len(letters)


def without_own_short_forms(parts: list[Part]) -> list[Part]:
    """Short forms that the name itself spells out carry nothing: 'Informal Sector Service Centre (INSEC)'."""
    marked = [
        index
        for index, part in enumerate(parts)
        if part.kind is ACRONYM or (part.bracketed and part.kind is TOPIC and part.upper)
    ]
    for index in marked:
        others = [part for place, part in enumerate(parts) if place != index]
        if len(others) > 1 and _spells(parts[index].text, others):
            parts[index] = parts[index]._replace(kind=OWN_ACRONYM, weight=0.0)
    return parts


def _spells(short: str, parts: list[Part]) -> bool:
    words = [word for part in parts for word in part.text.split()]
    full = "".join(word[0] for word in words)
    content = "".join(word[0] for part in parts if part.kind is not STOP for word in part.text.split())
    return len(short) > 1 and (short in full or short in content)
