"""Owns the question whether a name may be linked to another that it is like without asking a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import EntityKind, Verdict
from directory.names.align import align
from directory.names.compare import compare_parsed, parse
from directory.names.lexicon import PartKind
from directory.names.places import within
from directory.names.romanise import romanise
from directory.resolution.namesakes import is_common, needs_country

if TYPE_CHECKING:
    from collections.abc import Iterable

    from directory.model import Entry
    from directory.names.align import Pairing
    from directory.names.compare import ParsedName
    from directory.names.parts import Part

# Words that differ are one word without asking only where they are this alike and this long.
_ALIKE, _LETTERS = 0.92, 6
# How much a name must say, by the rarity of its words, to be linked where it is not printed exactly.
_TELLING = 0.8


def is_safe(name: str, matched: str, entry: Entry, country: str | None = None) -> bool:
    """Whether the name can only be another spelling of the entry's name; ``country`` is what is known of the name's.

    It is where the comparison says 'the same', no short form is read off, the words differ by a letter of a long one or
    a custom of writing, and nothing is left over but the entry's own country in brackets, its own short form, or the
    word 'branch' of a name that is called the same without it; and where others hardly bear the name, or the country
    is the entry's.
    """
    asked, known = parse(name, entry.kind), parse(matched, entry.kind)
    if compare_parsed(asked, known).verdict is not Verdict.SAME:
        return False
    if entry.kind is EntityKind.PERSON:
        return not _may_be_of_two_sexes(asked, known)
    at_home = country is not None and country == entry.country
    if not at_home and (is_common(known) or (needs_country(matched, entry) and asked.country != entry.country)):
        return False
    return _is_spelt_alike(asked, known, entry)


def _may_be_of_two_sexes(asked: ParsedName, known: ParsedName) -> bool:
    """Whether a family name is that of a woman in one of two names only: 'Anar Mammadova' is not Anar Mammadov."""
    if asked.person is None or known.person is None:
        return False
    ones, others = ({part.latin for part in person.core} for person in (asked.person, known.person))
    return any(
        name.endswith(_OF_A_WOMAN) and name not in there and name[:-1] in there
        for here, there in ((ones, others), (others, ones))
        for name in here
    )


_OF_A_WOMAN = ("eva", "ina", "ova")


def _is_spelt_alike(asked: ParsedName, known: ParsedName, entry: Entry) -> bool:
    # A short form, or a short word with a letter changed, fits too many names.
    if asked.acronym or known.acronym or min(asked.weight, known.weight) < _TELLING:
        return False
    alignment = align(asked, known)
    left_over = (*alignment.left, *alignment.right)
    return all(_is_one_word(pairing) for pairing in alignment.loose) and all(
        _says_nothing(part, entry) or _is_own_country(part, entry) for part in left_over
    )


def _says_nothing(part: Part, entry: Entry) -> bool:
    """Whether a part leaves the meaning as it is: a word for a branch, or a short form of the entry."""
    return part.kind is PartKind.BRANCH or (part.upper and part.text in map(romanise, entry.acronyms))


def _is_one_word(pairing: Pairing) -> bool:
    """Whether both sides are one word: the same letters, or nearly the same many letters."""
    left, right = _letters(pairing.left), _letters(pairing.right)
    return left == right or (pairing.likeness >= _ALIKE and min(len(left), len(right)) >= _LETTERS)


def _letters(parts: Iterable[Part]) -> str:
    return "".join(part.text for part in parts)


def _is_own_country(part: Part, entry: Entry) -> bool:
    home = part.kind is PartKind.PLACE and entry.country is not None and within(part.form[1:], entry.country)
    return part.bracketed and home
