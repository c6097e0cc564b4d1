"""Owns the question whether other bodies may bear a name too, so that it alone does not say which is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import EntityKind, OrganisationKind
from directory.names.compare import parse
from directory.names.lexicon import PartKind
from directory.names.places import within
from directory.names.residue import WORLDWIDE

if TYPE_CHECKING:
    from directory.model import Entry
    from directory.names.compare import ParsedName
    from directory.resolution.named import NamedEntry

# Among 45,000 records of ROR (CC0), of the names without a place that have up to three words of weight and none rarer
# than this, 18 in a hundred are borne by two records or more; of the names with a place .4 in a hundred.
_COMMON = 0.55
_MOST_WORDS = 3
# A word that at most one name of ROR has: of its names with such a word and a country in brackets, .3 in a hundred have
# a sister in another country; of those without such a word, eight in a hundred.
_OF_ONE_BODY = 0.95
_TELLING = frozenset({PartKind.PLACE, PartKind.NUMBER, PartKind.PERSON})


def is_common(name: ParsedName) -> bool:
    """Whether a name has only common words and no place, so that many countries have a body of that name.

    >>> from directory.names.parts import parse_organisation
    >>> [is_common(parse_organisation(name)) for name in ("Institute of Nuclear Physics", "Nuclear Physics in Riga")]
    [True, False]
    """
    if name.kind is EntityKind.PERSON or name.acronym or name.quoted or not 1 <= len(name.content) <= _MOST_WORDS:
        return False
    return all(part.kind not in _TELLING and part.weight < _COMMON for part in name.content)


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
    if country is None and named.how == "name" and is_common(parse(named.name, entry.kind)):
        return "its words are common, so that another country may have a body of that name"
    return None


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
