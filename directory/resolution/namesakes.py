"""Owns the question whether other bodies may bear a name too, so that it alone does not say which is meant."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from directory.model import EntityKind, OrganisationKind
from directory.names.compare import parse
from directory.names.lexicon import PartKind, lexicon
from directory.names.parts import stem
from directory.names.places import may_overlap, within
from directory.names.rarity import rarity
from directory.names.residue import WORLDWIDE
from directory.names.romanise import romanise

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.model import Entry
    from directory.names.compare import ParsedName
    from directory.names.parts import Part
    from directory.resolution.named import NamedEntry

# Among 45,000 records of ROR (CC0), of the names without a place that have up to three words of weight and none rarer
# than this, 18 in a hundred are borne by two records or more; of the names with a place .4 in a hundred.
_COMMON = 0.55
_MOST_WORDS = 3
# Of those that have four words, none rarer than this, four in a hundred are.
_COMMON_OF_FOUR, _FOUR = 0.5, 4
# Rarer words are common, too, where they are no names: of names made of words that have translations, none rarer than
# this by how many they are, 14 in a hundred are printed alike by two records or more; of as rare ones with a word that
# has none, 3.
_COMMON_IN_PRINT: Mapping[int, float] = {1: 0.9, 2: 0.75, 3: 0.6}
# The same, where names of the same meaning in two languages count as alike: 22 and 5 in a hundred.
_COMMON_IN_MEANING: Mapping[int, float] = {1: 0.9, 2: 0.9, 3: 0.75, 4: 0.65}
# Of the short forms there of up to three letters, two in five are borne by two records or more, and a third are also
# initials of a record that does not give them; of those of four letters 9 and 13 in a hundred; of five 2 and 2.
_FEW_LETTERS = 4
# Of the names there of a kind of body and a place that is known to lie in another country ('Cordoba University'), eight
# in a hundred are borne by two records or more; of those whose place lies in the record's country .7.
_PLACE_AND_KIND = 2
# Bodies that every nation has, and the most words of a name that has nothing else.
_OF_STATES = frozenset({"army", "cabinet", "government", "ministry", "navy", "parliament", "police", "senate"})
_LONGEST = 6
_OF_A_NATION = _OF_STATES | {"feder", "nation"}
# Before a place they make another of it.
_NEW = frozenset({"neu", "new", "nouveau", "nouvelle", "nova", "novo", "nueva", "nuevo", "nuova"})
# A word that at most one name of ROR has: of its names with such a word and a country in brackets, .3 in a hundred have
# a sister in another country; of those without such a word, eight in a hundred.
_OF_ONE_BODY = 0.95
_TELLING = frozenset({PartKind.PLACE, PartKind.NUMBER, PartKind.PERSON})


def is_common(name: ParsedName, *, printed: bool = True) -> bool:
    """Whether a name has only common words and no place, so that many countries have a body of that name.

    With ``printed`` false it is the meaning that many may share, not the print.

    >>> from directory.names.parts import parse_organisation
    >>> [is_common(parse_organisation(name)) for name in ("Institute of Nuclear Physics", "Nuclear Physics in Riga")]
    [True, False]
    """
    count = len(name.content)
    if name.kind is EntityKind.PERSON or name.acronym or name.quoted or not count:
        return False
    if says_nation(name):
        return True
    if count > _FOUR:
        return False
    common = _COMMON if count <= _MOST_WORDS else _COMMON_OF_FOUR
    no_name = (_COMMON_IN_PRINT if printed else _COMMON_IN_MEANING).get(count, 0.0)
    return all(
        part.kind not in _TELLING and (part.weight < common or (part.weight < no_name and not is_name(part)))
        for part in name.content
    )


def says_nation(name: ParsedName) -> bool:
    """Whether a name is that of a nation's body and does not say of which nation: 'Federal Ministry of Defence'."""
    most = _LONGEST if any(part.form in _OF_STATES for part in name.content) else _MOST_WORDS
    if len(name.content) > most or not any(part.form in _OF_A_NATION for part in name.content):
        return False
    return not any(tells(part) for part in name.content)


def tells(part: Part) -> bool:
    """Whether a part tells one body from others: a place, a number, a person, a short form or a name."""
    return part.kind in _TELLING or part.quoted or part.kind is PartKind.ACRONYM or is_name(part)


def is_name(part: Part) -> bool:
    """Whether a part is a word that no table translates."""
    return part.kind in _NAMES and part.text not in _vocabulary() and part.form not in _vocabulary()


_NAMES = frozenset({PartKind.TOPIC, PartKind.ACRONYM})


@cache
def _vocabulary() -> frozenset[str]:
    """The words that a table translates, and their stems: words of a language, not names."""
    words = lexicon()
    meanings = {*words.translations.values(), *words.beginnings.values()}
    return frozenset({*words.translations, *meanings, *map(stem, meanings)})


def doubt(name: str, named: NamedEntry, country: str | None, *, decided: bool) -> str | None:
    """Why a name that is printed like one of an entry may be another body's; None where it may not.

    ``country`` is what is known of the name's country; ``decided``: in a document of the workspace, where a name of
    the registry is a decision, and no other than that of the name as it stands.
    """
    entry = named.entry
    if entry.kind is EntityKind.PERSON or entry.country is None or country == entry.country:
        return None
    if needs_country(named.name, entry) and not _lies_in(name, entry.country):
        return f"its name says that it is the one in {entry.country}, and nothing here does"
    if decided or _is_everywhere(named):
        return None
    if country is not None and not _lies_in(name, country):
        return f"it is of {entry.country}, and not of {country}"
    if country is not None:
        return None
    if _is_cut_otherwise(name, named):
        return f"as a short form it is printed otherwise than {named.name}"
    return _doubt_of_words(parse(named.name, entry.kind), entry.country) or _doubt_of_alias(named)


def _is_cut_otherwise(name: str, named: NamedEntry) -> bool:
    """Whether one word has its capitals elsewhere, as of other words, and others may go by it: 'PanTher', 'PANTHER'."""
    asked, known = name.strip(), named.name
    if asked == known or asked.islower() or asked.casefold() != known.casefold() or len(known.split()) > 1:
        return False
    return any(sum(map(str.isupper, word)) > 1 for word in (asked, known)) and rarity(romanise(known)) < _OF_ONE_BODY


def _doubt_of_words(name: ParsedName, country: str) -> str | None:
    """Why a name says too little to be that of one body of this country, where nothing tells of a country."""
    if name.acronym and sum(len(token.text) for token in name.words) <= _FEW_LETTERS:
        return "a short form of so few letters stands for several bodies"
    if is_common(name):
        return "its words are common, so that another country may have a body of that name"
    if place := _place_elsewhere(name, country):
        return f"{place} is better known elsewhere than in {country}, so that it may be a body there"
    return None


def _doubt_of_alias(named: NamedEntry) -> str | None:
    """Why an alias may be another body's that is the entry's own name without what tells it from others."""
    if named.how != "alias":
        return None
    alias, whole = parse(named.name, named.entry.kind), parse(named.entry.name, named.entry.kind)
    if len(alias.content) < len(whole.content) and alias.forms.keys() <= whole.forms.keys():
        return f"it is short for {whole.name}, in common words" if is_common(alias, printed=False) else None
    return left_out(alias, named.entry)


def left_out(name: ParsedName, entry: Entry) -> str | None:
    """What a name of plain words leaves out that tells the entry from others; None where it tells itself."""
    if name.name == entry.name or name.acronym or any(map(tells, name.content)):
        return None
    whole = parse(entry.name, entry.kind)
    kinds = {PartKind.PLACE} if name.forms.keys() - whole.forms.keys() else set(PartKind)
    told = next((part for part in whole.content if part.kind in kinds and tells(part)), None)
    return f"it leaves out “{told.text}”, which tells {entry.name} from others" if told else None


def _place_elsewhere(name: ParsedName, country: str) -> str | None:
    """The place that alone tells the name from others, where it is known to lie in another country."""
    said = [part for part in name.content if part.text not in _NEW]
    if (
        not name.places
        or name.quoted
        or len(said) > _PLACE_AND_KIND
        or any(may_overlap(p, country) for p in name.places)
    ):
        return None
    if any(part.kind is not PartKind.PLACE and (part.kind in _TELLING or part.weight >= _COMMON) for part in said):
        return None
    return next(part.text for part in said if part.kind is PartKind.PLACE)


def goes_by(name: str, entry: Entry) -> bool:
    """Whether a name is one word that an entry of several words goes by, as others may: 'Mosaic'."""
    return (
        name in entry.aliases
        and len(name.split()) == 1
        and len(parse(entry.name, entry.kind).content) > _PLACE_AND_KIND
    )


def needs_country(name: str, entry: Entry) -> bool:
    """Whether an entry's name has its own country in brackets, as one of several bodies in several countries does.

    A word that no two names of ROR share belongs to one body, unless that is spread over the world.
    """
    parts = parse(name, entry.kind).content
    if not any(part.bracketed and part.kind is PartKind.PLACE and _is_home(part.form[1:], entry) for part in parts):
        return False
    spread = entry.branch_of is not None or any(part.text in WORLDWIDE for part in parts)
    return spread or not any(part.kind is PartKind.TOPIC and part.weight >= _OF_ONE_BODY for part in parts)


def _is_home(place: str, entry: Entry) -> bool:
    return entry.country is not None and within(place, entry.country)


def _is_everywhere(named: NamedEntry) -> bool:
    if named.entry.organisation_kind is OrganisationKind.INTERGOVERNMENTAL:
        return True
    return any(part.text in WORLDWIDE for part in parse(named.name, named.entry.kind).content)


def _lies_in(name: str, country: str) -> bool:
    return any(within(place, country) for place in parse(name, EntityKind.ORGANISATION).places)
