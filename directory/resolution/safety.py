"""Owns the question whether a name may be linked to another that it is like without asking a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import EntityKind, Verdict
from directory.names.align import align
from directory.names.compare import compare_parsed, parse
from directory.names.lexicon import PartKind
from directory.names.places import within
from directory.names.romanise import fold, romanise
from directory.names.unspaced_words import may_sound_alike
from directory.resolution.namesakes import goes_by, is_common, is_name, needs_country
from directory.resolution.plain_words import is_translated, risk_of_plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from directory.model import Entry
    from directory.names.align import Alignment, Pairing
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
    if not may_sound_alike(name, matched):
        return "it only sounds the same"
    if entry.kind is EntityKind.PERSON:
        return "one is a woman's name" if _may_be_of_two_sexes(asked, known) else None
    if country is None or country != entry.country:
        if is_common(known, printed=not is_translated(asked, known)):
            return "its words are common, so that another body may have a name of that meaning"
        if goes_by(matched, entry):
            return f"others than {entry.name} may go by “{matched}”"
        if needs_country(matched, entry) and asked.country != entry.country:
            return f"its name says that it is the one in {entry.country}, and nothing here does"
        if entry.country is not None and (reason := risk_of_plain_words(asked, known, entry)) is not None:
            return reason
    return _risk_of_spelling(asked, known, entry)


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
    alignment = align(asked, known)
    spelt_out = _shares_name(alignment) and any(_is_own_short_form(pairing, entry) for pairing in alignment.loose)
    if (asked.acronym or known.acronym) and not spelt_out:
        return "a short form fits many names"
    if min(asked.weight, known.weight) < _TELLING:
        return "so few words say too little, where they are not printed alike"
    over = (*alignment.left, *alignment.right)
    if not all(_says_nothing(part, entry) or _is_own_country(part, entry) for part in over):
        return ""
    for pairing in alignment.loose:
        if not _is_one_word(pairing) and not (spelt_out and _is_own_short_form(pairing, entry)):
            return ""
    return next(_short_names_apart(asked, known), None) or _only_name_apart(asked, known, alignment)


def _short_names_apart(asked: ParsedName, known: ParsedName) -> Iterator[str]:
    """Short names that are taken for one word although they end in two ways: 'Ross', 'Rossy'."""
    for form in asked.forms.keys() & known.forms.keys():
        one, other = asked.content[asked.forms[form][0]], known.content[known.forms[form][0]]
        if min(len(one.text), len(other.text)) < _LETTERS and is_name(one) and fold(one.text) != fold(other.text):
            yield f"“{one.text}” and “{other.text}” may be two names"


def _only_name_apart(asked: ParsedName, known: ParsedName, alignment: Alignment) -> str | None:
    """Why two names may be of two bodies whose only name is not so long and has another letter: 'Isra', 'Israa'."""
    if not (asked.name.isascii() and known.name.isascii()):
        # letters of other alphabets are written in several ways
        return None
    names = [part for part in asked.content if part.kind is not PartKind.HEAD]
    if len(names) != 1 or (names[0].form in known.forms and not is_name(names[0])):
        return None
    here = names[0].text
    there = next((part.text for part in known.content if part.form == names[0].form), None)
    if there is None:
        there = next((_letters(pairing.right) for pairing in alignment.loose if names[0] in pairing.left), here)
    if min(len(here), len(there)) >= _LONG or here.rstrip("s") == there.rstrip("s"):
        return None
    return f"“{here}” and “{there}” may be two names"


_LONG = 9


def _says_nothing(part: Part, entry: Entry) -> bool:
    """Whether a part leaves the meaning as it is: a word for a branch, or a short form of the entry."""
    return part.kind is PartKind.BRANCH or (part.upper and part.text in map(romanise, entry.acronyms))


def _is_one_word(pairing: Pairing) -> bool:
    """Whether both sides are one word: the same letters, or nearly the same many letters of no short form."""
    left, right = _letters(pairing.left), _letters(pairing.right)
    letters = _LONG if all(part.upper for part in (*pairing.left, *pairing.right)) else _LETTERS
    return left == right or (pairing.likeness >= _ALIKE and min(len(left), len(right)) >= letters)


def _is_own_short_form(pairing: Pairing, entry: Entry) -> bool:
    """Whether one side is a short form that the entry gives, and the other the words it stands for."""
    shorts = {romanise(name) for name in entry.acronyms}
    return any(len(side) == 1 and side[0].upper and side[0].text in shorts for side in (pairing.left, pairing.right))


def _shares_name(alignment: Alignment) -> bool:
    """Whether two names share a name, and not only words: 'Leibniz IPHT'."""
    return any(is_name(part) and part.kind is PartKind.TOPIC for part in alignment.equal)


def _letters(parts: Iterable[Part]) -> str:
    return "".join(part.text for part in parts)


def _is_own_country(part: Part, entry: Entry) -> bool:
    home = part.kind is PartKind.PLACE and entry.country is not None and within(part.form[1:], entry.country)
    return part.bracketed and home
