"""Owns the question whether a name of plain words may be another body's than an entry's that means the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.names.lexicon import PartKind
from directory.resolution.containment import SCHOLARLY
from directory.resolution.namesakes import is_name, left_out, tells

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from directory.model import Entry
    from directory.names.compare import ParsedName
    from directory.names.parts import Part

# From here on a word that no table translates is a name, and not only a word that the tables lack.
_TELLING = 0.8


def risk_of_plain_words(asked: ParsedName, known: ParsedName, entry: Entry) -> str | None:
    """Why a name of plain words may be another body's, though an entry has one that means the same."""
    if (told := left_out(known, entry)) is not None:
        return told
    if is_translated(asked, known) and len(known.content) <= _FEW and not any(map(tells, known.content)):
        return "in another language it says nothing that only one body can say"
    return "the same words in another order may name another body" if _is_turned(asked, known) else None


_FEW = 4


def _is_turned(asked: ParsedName, known: ParsedName) -> bool:
    """Whether plain words of one language stand in another order: 'University of Technology', 'Technological ...'."""
    ones, others = ([part for part in name.content if part.kind not in _BESIDE] for name in (asked, known))
    if any(part.quoted or (is_name(part) and part.weight >= _TELLING) for part in (*ones, *others)):
        return False
    heads = _heads(ones)
    if heads != _heads(others):
        return False
    if _forms(ones, heads) != _forms(others, heads):
        return True
    if _forms(ones) == _forms(others):
        return False
    return any(part.form in SCHOLARLY for part in ones) if asked.places else len(ones) <= _TWO


_BESIDE = frozenset({PartKind.ACRONYM, PartKind.PLACE})
_TWO = 2


def _forms(parts: Iterable[Part], but: Collection[str] = ()) -> list[str]:
    """What the parts are compared by, but for some words."""
    return [part.form for part in parts if part.text not in but]


def _heads(parts: Iterable[Part]) -> set[str]:
    return {part.text for part in parts if part.kind is PartKind.HEAD}


def is_translated(asked: ParsedName, known: ParsedName) -> bool:
    """Whether two names of one meaning are in two scripts, or have words that begin otherwise."""
    if (max(asked.normal, default="") < _BEYOND_LATIN) is not (max(known.normal, default="") < _BEYOND_LATIN):
        return True
    return any(
        asked.content[asked.forms[form][0]].text[:_BEGINNING] != known.content[known.forms[form][0]].text[:_BEGINNING]
        for form in asked.forms.keys() & known.forms.keys()
    )


_BEYOND_LATIN, _BEGINNING = "\u0250", 3
