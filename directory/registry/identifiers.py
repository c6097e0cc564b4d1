"""Readable ids for new entries, made of their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.names.romanise import romanise

if TYPE_CHECKING:
    from collections.abc import Container

_LONGEST = 40
# words that tell two names apart too seldom to be worth their room
_SMALL_WORDS = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "a al an and at by d da das de dei del della den der des di die do du e el en et for from het i in into "
        "l la las le les los of on or po pri the to und v van von with y z za"
    ).split()
)


def make_id(name: str, taken: Container[str] = ()) -> str:
    """The id of a name: Latin letters, digits and hyphens, short, the same whenever it is made; a free one.

    >>> make_id("The Centre for Human Rights & Peace"), make_id("Новая газета", taken={"novaya-gazeta"})
    ('centre-human-rights-peace', 'novaya-gazeta-2')
    """
    stem = _shortened(_words(name)) or "entry"
    number, found = 1, stem
    while found in taken:
        number += 1
        found = f"{stem}-{number}"
    return found


def _words(name: str) -> list[str]:
    spoken = romanise(re.sub(r"(?<=\w)['’ʼ`´](?=\w)", "", name))
    words = re.findall("[a-z0-9]+", spoken)
    return [word for word in words if word not in _SMALL_WORDS] or words


def _shortened(words: list[str]) -> str:
    """As many whole words as fit; one endless word is cut."""
    found = ""
    for word in words:
        longer = f"{found}-{word}" if found else word[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        found = longer
    return found
