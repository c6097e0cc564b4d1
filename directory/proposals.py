"""What is proposed for a new entry: sort, country and superior, from its name and from what documents say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import EntityKind, OrganisationKind
from directory.names.normalise import normalise
from directory.store.waiting_names import read_superiors

if TYPE_CHECKING:
    from directory.store.connection import Connection

# Words of an organisation's name, in the form in which names are compared, that tell its sort by themselves.
KIND_WORDS: dict[OrganisationKind, frozenset[str]] = {
    OrganisationKind.ACADEMIC: frozenset({"academy", "college", "faculty", "university"}),
    OrganisationKind.COALITION: frozenset({"alliance", "campaign", "coalition", "network"}),
    OrganisationKind.COMMUNITY: frozenset({"community", "diaspora"}),
    OrganisationKind.COMPANY: frozenset({"bank", "company", "corporation", "gmbh", "inc", "llc", "ltd"}),
    OrganisationKind.COURT: frozenset({"court", "tribunal"}),
    OrganisationKind.GOVERNMENT: frozenset(
        {"consulate", "embassy", "government", "ministry", "municipality", "police", "presidency"}
    ),
    OrganisationKind.MEDIA: frozenset(
        {"broadcasting", "gazette", "herald", "magazine", "news", "newspaper", "radio", "television", "times", "tv"}
    ),
    OrganisationKind.MILITARY: frozenset({"army", "navy"}),
    OrganisationKind.NGO: frozenset({"association", "foundation", "fund", "ngo", "society"}),
    OrganisationKind.PARLIAMENT: frozenset({"bundestag", "duma", "parliament", "senate"}),
    OrganisationKind.PARTY: frozenset({"party"}),
    OrganisationKind.PLATFORM: frozenset({"platform"}),
    OrganisationKind.RELIGIOUS: frozenset({"church", "diocese", "mosque", "patriarchate", "synagogue", "synod"}),
}


def proposed_fields(
    reader: Connection, name: str, kind: EntityKind, made: dict[str, str] | None = None
) -> tuple[tuple[str, str], ...]:
    """Fields of a new entry beside its name; ``made`` are ids of entries made in the same go, by their names."""
    if kind == EntityKind.PERSON:
        return ()
    superior = _superior(reader, name, made or {})
    fields = [("kind", guessed_kind(name)), ("country", guessed_country(name)), ("branch_of", superior)]
    return tuple((field, value) for field, value in fields if value)


def guessed_kind(name: str) -> str | None:
    """The sort of organisation that a name tells; the last word that tells one counts.

    >>> guessed_kind("Ministry of Foreign Affairs"), guessed_kind("River Watch")
    ('government', None)
    """
    from directory.names.compare import parse  # noqa: PLC0415 - only where an entry is proposed

    forms = [part.form for part in parse(name, EntityKind.ORGANISATION).parts]
    found = [kind.value for form in forms for kind, words in KIND_WORDS.items() if form in words]
    return found[-1] if found else None


def guessed_country(name: str) -> str | None:
    """The only country that a name tells."""
    from directory.names.compare import parse  # noqa: PLC0415 - only where an entry is proposed

    return parse(name, EntityKind.ORGANISATION).country


def _superior(reader: Connection, name: str, made: dict[str, str]) -> str | None:
    for entity, name_key in read_superiors(reader, normalise(name)):
        if entity or name_key in made:
            return entity or made[name_key]
    return None
