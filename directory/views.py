"""The values that the front doors hand to the shells: rows, details, questions, outcomes, reports.

Offsets count code points, lines from 1, as in the vocabulary.  Every value here is plain and
frozen, so that a shell can keep it, compare it and draw it without asking again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from directory.model import (
        Action,
        Decision,
        DocumentKind,
        EntityKind,
        Entry,
        Extraction,
        Problem,
        Relation,
        Resolution,
        Role,
        Signatures,
        Tier,
    )


# --- bringing in ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pairs:
    """How far a search for doubles is: names looked up and pairs compared, of all, and pairs too many to compare."""

    done: int
    total: int
    left: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync has come: documents done, documents to do, and the one that was done last."""

    done: int
    total: int
    current: str = ""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync did and what the workspace holds after it.

    ``changed`` counts documents read anew, ``left`` those that nobody has read yet, ``matched`` and ``waiting``
    distinct names that stand for an entry or wait for a decision; ``notes`` are sentences for the user that are
    no problem.
    """

    documents: int = 0
    changed: int = 0
    removed: int = 0
    left: int = 0
    organisations: int = 0
    people: int = 0
    matched: int = 0
    waiting: int = 0
    problems: tuple[Problem, ...] = ()
    seconds: float = 0.0
    notes: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkedDocument:
    """What a document says, with the entry each of its mentions means, one resolution a mention."""

    extraction: Extraction
    resolutions: tuple[Resolution, ...] = ()


# --- actors --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ActorQuery:
    """Which actors are asked for: all words, in any order, and every facet that is given.

    ``new`` asks for the names that wait for a decision in place of the entries of the registry.
    """

    words: str = ""
    kind: EntityKind | None = None
    organisation_kind: str | None = None
    country: str | None = None
    role: Role | None = None
    document: str | None = None
    new: bool = False


@dataclass(frozen=True, slots=True)
class ActorRow:
    """One actor in a list.

    ``depth`` is how far it is indented under its parent; ``roles`` counts documents per role,
    ``mentioned`` documents where it stands without one, ``documents`` all; ``matched`` is the other
    name through which the words found it.  A name that waits for a decision has no id.
    """

    id: str
    name: str
    kind: EntityKind
    organisation_kind: str | None = None
    country: str | None = None
    depth: int = 0
    roles: tuple[tuple[Role, int], ...] = ()
    mentioned: int = 0
    documents: int = 0
    matched: str | None = None


@dataclass(frozen=True, slots=True)
class Facets:
    """How many actors of a query there are by each value, most first; ``documents`` by file name.

    ``known`` counts the entries of the registry and the new names, whichever of them the query asks for.
    """

    kinds: tuple[tuple[str, int], ...] = ()
    organisation_kinds: tuple[tuple[str, int], ...] = ()
    countries: tuple[tuple[str, int], ...] = ()
    roles: tuple[tuple[str, int], ...] = ()
    documents: tuple[tuple[str, int], ...] = ()
    known: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class NameUse:
    """A name of an actor and how often texts print it; ``how``: name, alias, acronym, in texts."""

    name: str
    seen: int
    documents: int
    how: str


@dataclass(frozen=True, slots=True)
class Relative:
    """An actor that the registry relates: ``relation`` is what it is to the actor asked about.

    One of: parent, unit, branch, branch of, member, member of, person, works for.  ``role`` and the
    years are a position's.
    """

    id: str
    name: str
    relation: str
    depth: int = 0
    documents: int = 0
    role: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that names an actor; ``start`` and ``end`` count inside it, ``line`` in the document."""

    document: str
    line: int
    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """An actor in one document: its roles, its sentences, and the names it signed through or for.

    ``relative`` names the branch or unit that stands there in place of the actor asked about.
    """

    document: str
    title: str
    kind: DocumentKind
    date: str | None = None
    place: str | None = None
    roles: tuple[Role, ...] = ()
    quotes: tuple[Quote, ...] = ()
    through: tuple[str, ...] = ()
    relative: str | None = None
    relative_name: str | None = None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An actor met in the same documents; ``weight`` counts them.

    ``relation``: signed with, addressed, addressed by, addressed with, criticised, criticised by,
    criticised with, organised with, took part with, carried by, carried.
    """

    id: str
    name: str
    relation: str
    weight: int
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorDetail:
    """All that is known of one actor; appearances newest first, those of branches and units too."""

    entry: Entry
    names: tuple[NameUse, ...] = ()
    family: tuple[Relative, ...] = ()
    people: tuple[Relative, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()


# --- documents -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document in a list; actors and names that wait are counted, signatures are a petition's."""

    name: str
    title: str
    kind: DocumentKind
    date: str | None = None
    place: str | None = None
    language: str | None = None
    organisations: int = 0
    people: int = 0
    signatures: int | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class MentionMark:
    """A mention as a document's text is marked with it; ``id`` is its number in the document."""

    id: int
    start: int
    end: int
    text: str
    name: str
    kind: EntityKind
    roles: tuple[Role, ...]
    entity: str | None
    entity_name: str | None
    decision: Decision
    score: float | None
    tier: Tier
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class CastMember:
    """Who stands in a document: an entry, or a name that waits, with its roles and how often."""

    entity: str | None
    name: str
    kind: EntityKind
    roles: tuple[Role, ...] = ()
    signs_for: tuple[str, ...] = ()
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class DocumentDetail:
    """A document with its text, marked, and what it says."""

    row: DocumentRow
    text: str
    source: str | None = None
    publisher: str | None = None
    signatures: Signatures | None = None
    mentions: tuple[MentionMark, ...] = ()
    relations: tuple[Relation, ...] = ()
    actions: tuple[Action, ...] = ()
    cast: tuple[CastMember, ...] = ()


# --- network, time, the whole --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """An actor beside the centre, its roles in each of the network's documents, by group."""

    id: str
    name: str
    group: str
    roles: tuple[tuple[Role, ...], ...]
    documents: int


@dataclass(frozen=True, slots=True)
class Network:
    """A matrix around one actor: its documents as columns, those it met in them as rows."""

    centre: ActorRow
    documents: tuple[DocumentRow, ...] = ()
    rows: tuple[NetworkRow, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """A document as an event; ``roles`` and ``sentence`` are the asked-for actor's."""

    document: str
    title: str
    kind: DocumentKind
    date: str | None = None
    roles: tuple[Role, ...] = ()
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """The workspace in numbers; ``actors`` counts organisations, ``waiting`` names in review."""

    root: Path
    actors: int = 0
    people: int = 0
    documents: int = 0
    waiting: int = 0
    errors: int = 0
    warnings: int = 0


# --- review --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a name that waits stands; ``start`` and ``end`` count inside the sentence."""

    document: str
    title: str
    line: int
    sentence: str
    start: int
    end: int
    roles: tuple[Role, ...]
    mention: int


@dataclass(frozen=True, slots=True)
class Question:
    """A name that waits for a decision, wherever it stands.

    ``count`` is how many mentions the answer settles; ``proposed`` are the fields of a new entry
    that the documents suggest.
    """

    name: str
    kind: EntityKind
    count: int
    documents: tuple[str, ...]
    sightings: tuple[Sighting, ...]
    resolution: Resolution
    tier: Tier
    proposed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a decision did: a sentence, and the id that it made or touched last; undone says turned back."""

    message: str
    changes: tuple[LineChange, ...] = ()
    undone: bool = False
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line of the registry that goes (``-``), comes (``+``) or stands beside (`` ``)."""

    line: int
    sign: str
    text: str


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "person", "people"), counted(2, "actor")
    ('1 person', '2 actors')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"
