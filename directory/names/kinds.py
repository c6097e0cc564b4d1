"""Owns the guess whether a name is that of a person or of an organisation, where nobody says."""

from __future__ import annotations

from functools import lru_cache

from directory.model import EntityKind
from directory.names.lexicon import PartKind
from directory.names.name_particles import FAMILY_ENDINGS, PARTICLES, PATRONYMIC_ENDINGS
from directory.names.parts import parse_organisation
from directory.names.person_parts import parse_person
from directory.names.rarity import rarity

_RARE = 0.6
_ENDINGS = (*(ending for ending in FAMILY_ENDINGS if len(ending) > 2), "ov", "ev", "ly", "li", *PATRONYMIC_ENDINGS)


def guess_kind(a: str, b: str) -> EntityKind:
    """What two names that are compared are of: of people where one plainly is and the other may be.

    >>> guess_kind("Eldar Zeynalov", "Зейналов Эльдар"), guess_kind("Amnesty International", "Amnistia")
    (<EntityKind.PERSON: 'person'>, <EntityKind.ORGANISATION: 'organisation'>)
    """
    likely = max(_personal(a), _personal(b))
    return EntityKind.PERSON if likely > 1 and min(_personal(a), _personal(b)) else EntityKind.ORGANISATION


@lru_cache(maxsize=1 << 12)
def _personal(name: str) -> int:
    """0 where a name cannot be a person's, 1 where it may be, 2 where a given name or an ending says so."""
    organisation = parse_organisation(name)
    if not 1 <= len(organisation.content) <= 6 or organisation.legal or "&" in name:
        return 0
    if any(_is_of_bodies(part.kind, part.text, part.upper) for part in organisation.content):
        return 0
    person = parse_person(name)
    if not 2 <= len(person.core) <= 5:
        return int(len(person.core) == 1)
    words = [part.latin for part in person.core if part.latin not in PARTICLES]
    if any(rarity(word) < _RARE for word in words):
        return 0
    told = any(part.sets and len(part.latin) > 2 for part in person.core)
    ended = any(len(word) > 4 and word.endswith(_ENDINGS) for word in words)
    return 2 if told or ended or person.patronymic or person.generation else 1


def _is_of_bodies(kind: PartKind, text: str, upper: bool) -> bool:  # noqa: FBT001 - a flag of the part itself
    if kind in {PartKind.HEAD, PartKind.BRANCH, PartKind.NUMBER}:
        return True
    return kind is PartKind.ACRONYM and upper and len(text) > 2
