"""Owns the question whether a name may be linked to another that it is like without asking a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import EntityKind, Verdict
from directory.names.align import align
from directory.names.compare import compare_parsed, parse
from directory.names.lexicon import PartKind
from directory.names.places import within
from directory.names.romanise import fold, romanise
from directory.resolution.namesakes import goes_by, is_common, is_name, needs_country

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from directory.model import Entry
    from directory.names.align import Pairing
    from directory.names.compare import ParsedName
    from directory.names.parts import Part

# Words that differ are one word without asking only where they are this alike and this long.
_ALIKE, _LETTERS = 0.92, 6
# How much a name must say, by the rarity of its words, to be linked where it is not printed exactly.
_TELLING = 0.8


def risk(name: str, matched: str, entry: Entry, country: str | None = None) -> str | None:
    """Why a name may not be another spelling of the entry's name that it is like; None where it can be nothing else.

    ``country`` is what is known of the name's.  It is safe where the comparison says 'the same', no short form is read
    off, the words differ by a letter of a long one or a custom of writing, and nothing is left over but the entry's own
    country in brackets, its own short form, or the word 'branch' of a name that is called the same without it; and
    where others hardly bear the name, or the country is the entry's.  Empty where the comparison says why already.
    """
    asked, known = parse(name, entry.kind), parse(matched, entry.kind)
    if compare_parsed(asked, known).verdict is not Verdict.SAME:
        return ""
    if entry.kind is EntityKind.PERSON:
        return "one is a woman's name" if _may_be_of_two_sexes(asked, known) else None
    if country is None or country != entry.country:
        if is_common(known, printed=not _is_translated(asked, known)):
            return "its words are common, so that another body may have a name of that meaning"
        if goes_by(matched, entry):
            return f"others than {entry.name} may go by “{matched}”"
        if needs_country(matched, entry) and asked.country != entry.country:
            return f"its name says that it is the one in {entry.country}, and nothing here does"
    return _risk_of_spelling(asked, known, entry)


def _is_translated(asked: ParsedName, known: ParsedName) -> bool:
    """Whether two names of one meaning are in two scripts, or have words that begin otherwise."""
    if (max(asked.normal, default="") < _BEYOND_LATIN) is not (max(known.normal, default="") < _BEYOND_LATIN):
        return True
    return any(
        asked.content[asked.forms[form][0]].text[:_BEGINNING] != known.content[known.forms[form][0]].text[:_BEGINNING]
        for form in asked.forms.keys() & known.forms.keys()
    )


_BEYOND_LATIN, _BEGINNING = "\u0250", 3


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


def _risk_of_spelling(asked: ParsedName, known: ParsedName, entry: Entry) -> str | None:
    if asked.acronym or known.acronym:
        return "a short form fits many names"
    if min(asked.weight, known.weight) < _TELLING:
        return "so few words say too little, where they are not printed alike"
    alignment = align(asked, known)
    over = (*alignment.left, *alignment.right)
    if not all(_says_nothing(part, entry) or _is_own_country(part, entry) for part in over):
        return ""
    if not all(_is_one_word(pairing) for pairing in alignment.loose):
        return ""
    return next(_short_names_apart(asked, known), None)


def _short_names_apart(asked: ParsedName, known: ParsedName) -> Iterator[str]:
    """Short names that are taken for one word although they end in two ways: 'Ross', 'Rossy'."""
    for form in asked.forms.keys() & known.forms.keys():
        one, other = asked.content[asked.forms[form][0]], known.content[known.forms[form][0]]
        if min(len(one.text), len(other.text)) < _LETTERS and is_name(one) and fold(one.text) != fold(other.text):
            yield f"“{one.text}” and “{other.text}” may be two names"


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
