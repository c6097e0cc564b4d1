"""The vocabulary: the frozen values and closed sets that every other module speaks in.

Offsets count Unicode code points of a document's plain text, from 0, end exclusive.  Lines and
columns count from 1.  Scores lie in 0..1.  Dates are ISO text, ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class EntityKind(StrEnum):
    """What an actor is."""

    ORGANISATION = "organisation"
    PERSON = "person"


class OrganisationKind(StrEnum):
    """What sort of organisation an entry of the registry is."""

    NGO = "ngo"
    DIASPORA = "diaspora"
    UNION = "union"
    PARTY = "party"
    GOVERNMENT = "government"
    INTERGOVERNMENTAL = "intergovernmental"
    PARLIAMENT = "parliament"
    COURT = "court"
    MILITARY = "military"
    MEDIA = "media"
    COMPANY = "company"
    ACADEMIC = "academic"
    RELIGIOUS = "religious"
    COALITION = "coalition"
    COMMUNITY = "community"
    PLATFORM = "platform"
    OTHER = "other"


class Role(StrEnum):
    """What an actor does in a document's action."""

    SIGNATORY = "signatory"
    ORGANISER = "organiser"
    PARTICIPANT = "participant"
    RECIPIENT = "recipient"
    TARGET = "target"
    PUBLISHER = "publisher"


class DocumentKind(StrEnum):
    """What kind of action a document is or reports."""

    LETTER = "letter"
    STATEMENT = "statement"
    RALLY = "rally"
    PETITION = "petition"
    NEWS = "news"


class RelationType(StrEnum):
    """How the source mention of a relation stands to its target mention."""

    SIGNS_FOR = "signs_for"
    BRANCH_OF = "branch_of"
    ACRONYM_OF = "acronym_of"


class Tier(StrEnum):
    """How far the producer of a mention can be trusted: accepted, asked about, folded away."""

    A = "A"
    B = "B"
    C = "C"


class Verdict(StrEnum):
    """Whether two names mean the same actor."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"


class Decision(StrEnum):
    """What is to be done with a name: link it, ask a person, or hold it for new."""

    MATCH = "match"
    REVIEW = "review"
    NEW = "new"


class Severity(StrEnum):
    """Whether a problem makes the data wrong or only doubtful."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file that a message can point at; line 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the data, said so that a person can mend it.

    ``source`` is the line of the file it points into, ``width`` how many code points of it are
    meant; ``see`` is the second place where two places clash.
    """

    code: str
    message: str
    severity: Severity = Severity.ERROR
    file: str = ""
    line: int = 0
    column: int = 0
    hint: str = ""
    source: str = ""
    width: int = 1
    see: Place | None = None

    def __str__(self) -> str:
        """``FILE:LINE:COL: severity[code]: message``; parts that are not known are left out."""
        where = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        what = f"{self.severity}[{self.code}]: {self.message}"
        return f"{where}: {what}" if where else what


@dataclass(frozen=True, slots=True)
class Evidence:
    """One readable reason; a positive weight speaks for, a negative against, zero only explains."""

    text: str
    weight: float = 0.0

    def __str__(self) -> str:
        """The reason behind its sign."""
        sign = "+" if self.weight > 0 else "−" if self.weight < 0 else "·"
        return f"{sign} {self.text}"


# --- documents and what they say -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Document:
    r"""A file as read: its plain text and what the file's own metadata say of it.

    ``name`` is the file's name, the key of the registry's ``documents`` section; ``path`` is as
    the caller gave it.  For a ``.txt`` file ``text`` is its content, BOM dropped, line ends made ``\n``.
    """

    path: str
    name: str
    text: str
    title: str | None = None
    date: str | None = None
    language: str | None = None
    publisher: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text that names an actor: ``document.text[start:end] == text``, always.

    ``name`` is the name as a directory would print it; ``producer`` says which step found it.
    """

    text: str
    start: int
    end: int
    kind: EntityKind
    name: str
    roles: tuple[Role, ...] = ()
    tier: Tier = Tier.A
    producer: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between two mentions of one extraction, given by their indices."""

    type: RelationType
    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Signatures:
    """How many signed a petition, and how many it asks for."""

    count: int | None = None
    goal: int | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Something done: its kind, date and place, and the span of text that says so."""

    kind: DocumentKind
    date: str | None = None
    place: str | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a document says: mentions in the order of their start, so that an index is an id.

    ``actions[0]``, where there is one, is the document's own.
    """

    document: Document
    kind: DocumentKind
    title: str | None = None
    date: str | None = None
    place: str | None = None
    language: str | None = None
    publisher: str | None = None
    signatures: Signatures | None = None
    mentions: tuple[Mention, ...] = ()
    relations: tuple[Relation, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name to look for in texts, whoever knows it; an acronym is matched in its own case only."""

    text: str
    kind: EntityKind
    acronym: bool = False


# --- names compared ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike two names are, and why; ``relation`` is ``branch_of`` (a of b), ``has_branch`` or None."""

    a: str
    b: str
    kind: EntityKind
    score: float
    verdict: Verdict
    relation: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that a name may mean, under which of its names, how sure and why."""

    entity: str
    name: str
    matched_name: str
    score: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """Which entry a name means; ``entity`` only where the decision is a match.  Best candidate first."""

    query: str
    decision: Decision
    entity: str | None = None
    candidates: tuple[Candidate, ...] = ()


# --- the registry --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Position:
    """A person's role in an organisation, given by its id."""

    org: str
    role: str | None = None
    since: str | None = None
    until: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An actor of the registry, as a person wrote it; ``line`` is where its id stands in the file.

    ``organisation_kind`` is what the file calls ``kind``; ``positions`` what it calls a person's ``roles``.
    ``stale`` marks the last good version of an entry that no longer parses.
    """

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    organisation_kind: OrganisationKind | None = None
    country: str | None = None
    city: str | None = None
    parent: str | None = None
    branch_of: str | None = None
    member_of: tuple[str, ...] = ()
    positions: tuple[Position, ...] = ()
    since: str | None = None
    until: str | None = None
    links: tuple[str, ...] = ()
    ids: tuple[tuple[str, str], ...] = ()
    distinct_from: tuple[str, ...] = ()
    merged_into: str | None = None
    sources: tuple[str, ...] = ()
    notes: str | None = None
    line: int = 0
    stale: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the entry, the one it goes by first."""
        return (self.name, *self.aliases, *self.acronyms)


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """What a person says of a document; it stands over what was extracted."""

    name: str
    title: str | None = None
    kind: DocumentKind | None = None
    date: str | None = None
    place: str | None = None
    publisher: str | None = None
    source: str | None = None
    language: str | None = None
    roles: tuple[tuple[str, tuple[Role, ...]], ...] = ()
    notes: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class NotSame:
    """A decision: this name is not that entry; with a document, only there."""

    name: str
    entity: str
    document: str | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Registry:
    """The registry as loaded: entries by id, merged ones too, with every problem of the file.

    ``digest`` is the hash of the bytes it was loaded from.
    """

    path: str = ""
    entries: Mapping[str, Entry] = field(default_factory=dict)
    documents: Mapping[str, DocumentRecord] = field(default_factory=dict)
    not_same: tuple[NotSame, ...] = ()
    ignored: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    digest: str = ""
