"""The tables of the derived database.

Every table has a key of its own meaning and is kept in the order of it (``WITHOUT ROWID``), so that a
database made anew holds the same rows in the same order.  ``actor`` alone is numbered: by ``rank`` the
list of all actors is in order, so that a window of the list begins at a number.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Integer
from sqlmodel import Field, SQLModel

SORTED = {"sqlite_with_rowid": False}
# SQLite numbers rows by a column only where that is called so; elsewhere an integer has 32 bits.
_RANK: Any = BigInteger().with_variant(Integer, "sqlite")


class Meta(SQLModel, table=True):
    """What the database was made from, and numbers kept for quick answers."""

    __tablename__ = "meta"
    __table_args__ = SORTED
    key: str = Field(primary_key=True)
    value: str


class EntryRow(SQLModel, table=True):
    """An entry of the registry; lists stand as JSON, absent where they are empty."""

    __tablename__ = "entry"
    __table_args__ = SORTED
    id: str = Field(primary_key=True)
    kind: str
    name: str
    aliases: str | None = None
    acronyms: str | None = None
    organisation_kind: str | None = None
    country: str | None = None
    city: str | None = None
    parent: str | None = Field(default=None, index=True)
    branch_of: str | None = Field(default=None, index=True)
    member_of: str | None = None
    positions: str | None = None
    since: str | None = None
    until: str | None = None
    links: str | None = None
    ids: str | None = None
    distinct_from: str | None = None
    merged_into: str | None = Field(default=None, index=True)
    sources: str | None = None
    notes: str | None = None
    stale: int = 0


class PageRow(SQLModel, table=True):
    """A page of the registry's text in its place: what it is kept under, and the small things that it says."""

    __tablename__ = "page"
    __table_args__ = SORTED
    number: int = Field(primary_key=True)
    digest: str
    head: str


class BlockRow(SQLModel, table=True):
    """What else a page of the registry's text says, by the hash of the text: it stays where the page moves."""

    __tablename__ = "block"
    __table_args__ = SORTED
    digest: str = Field(primary_key=True)
    facts: str
    said: str


class EntryLine(SQLModel, table=True):
    """The line of the registry where an entry begins; apart, because most lines move with every edit."""

    __tablename__ = "entry_line"
    __table_args__ = SORTED
    id: str = Field(primary_key=True, foreign_key="entry.id")
    line: int


class RelationRow(SQLModel, table=True):
    """A relation that the registry states: parent, branch_of, member_of, or position (of a person)."""

    __tablename__ = "entry_relation"
    __table_args__ = SORTED
    source: str = Field(primary_key=True, foreign_key="entry.id")
    type: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    target: str = Field(index=True)
    role: str | None = None
    since: str | None = None
    until: str | None = None


class DocumentRecordRow(SQLModel, table=True):
    """What a person says of a document in the registry; ``roles`` as JSON."""

    __tablename__ = "document_record"
    __table_args__ = SORTED
    name: str = Field(primary_key=True)
    title: str | None = None
    kind: str | None = None
    date: str | None = None
    place: str | None = None
    publisher: str | None = None
    source: str | None = None
    language: str | None = None
    roles: str | None = None
    notes: str | None = None
    line: int = 0


class NotSameRow(SQLModel, table=True):
    """A decision of the registry: this name is not that entry."""

    __tablename__ = "not_same"
    __table_args__ = SORTED
    number: int = Field(primary_key=True)
    name: str
    entity: str
    document: str | None = None
    line: int = 0


class IgnoredRow(SQLModel, table=True):
    """A decision of the registry: this name is no actor."""

    __tablename__ = "ignored"
    __table_args__ = SORTED
    number: int = Field(primary_key=True)
    name: str


class ProblemRow(SQLModel, table=True):
    """A problem of the registry (``origin`` is registry) or of a document (``origin`` is its name)."""

    __tablename__ = "problem"
    __table_args__ = SORTED
    origin: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    code: str
    message: str
    severity: str
    file: str
    line: int
    column: int
    hint: str
    source: str
    width: int
    see_file: str | None = None
    see_line: int | None = None
    see_column: int | None = None


class ActorTableRow(SQLModel, table=True):
    """An actor in the list of all: ``rank`` orders it, ``under`` counts those whose place hangs on its own.

    ``keys`` are its names as they are searched for, ``folded`` those under which other spellings meet;
    ``roles`` counts documents by role, ``mentioned`` those where it has none.
    """

    __tablename__ = "actor"
    rank: int | None = Field(default=None, primary_key=True, sa_type=_RANK)
    id: str = Field(unique=True, foreign_key="entry.id")
    name: str
    kind: str = Field(index=True)
    organisation_kind: str | None = Field(default=None, index=True)
    country: str | None = Field(default=None, index=True)
    depth: int = 0
    under: int = 0
    roles: str | None = None
    mentioned: int = 0
    documents: int = 0
    keys: str
    folded: str


class FacetRow(SQLModel, table=True):
    """How many of all actors have a value of a facet."""

    __tablename__ = "facet"
    __table_args__ = SORTED
    facet: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    actors: int


class SourceRow(SQLModel, table=True):
    """A file in the folder of documents; ``due`` is what is still to be done: read, link or nothing.

    ``linked`` is a hash of whom its mentions mean and what a person says of it.
    """

    __tablename__ = "source"
    __table_args__ = SORTED
    name: str = Field(primary_key=True)
    digest: str
    due: str = ""
    linked: str = ""


class DocumentTableRow(SQLModel, table=True):
    """A document as it is shown: what was extracted, under what a person says of it."""

    __tablename__ = "document"
    __table_args__ = SORTED
    name: str = Field(primary_key=True)
    title: str
    kind: str
    date: str | None = Field(default=None, index=True)
    place: str | None = None
    language: str | None = None
    publisher: str | None = None
    source: str | None = None
    signatures: int | None = Field(default=None, sa_type=BigInteger)
    goal: int | None = Field(default=None, sa_type=BigInteger)
    organisations: int = 0
    people: int = 0
    waiting: int = 0
    key: str = ""


class ReadingRow(SQLModel, table=True):
    """What the program read in a document, before any person's say; ``fields`` is JSON.

    ``stems`` are the beginnings of its words, by which names are looked up that it may hold.
    """

    __tablename__ = "reading"
    __table_args__ = SORTED
    document: str = Field(primary_key=True, foreign_key="document.name")
    fields: str
    stems: str


class DocumentText(SQLModel, table=True):
    """The plain text of a document, in which offsets count."""

    __tablename__ = "document_text"
    __table_args__ = SORTED
    document: str = Field(primary_key=True, foreign_key="document.name")
    text: str


class MentionRow(SQLModel, table=True):
    """A place in a text that names an actor, and which entry it means.

    ``roles`` are words apart by spaces; ``sentence_start`` and ``sentence_end`` count in the text;
    ``name_key`` is the name in the form in which equal names are one question.  ``beginnings`` are those of
    the words of a name that waits or is linked by likeness: only entries that share one can be what it means.
    """

    __tablename__ = "mention"
    __table_args__ = SORTED
    document: str = Field(primary_key=True, foreign_key="document.name")
    number: int = Field(primary_key=True)
    start: int
    end: int
    line: int
    sentence_start: int
    sentence_end: int
    text: str
    name: str
    name_key: str
    kind: str
    roles: str
    tier: str
    producer: str
    decision: str
    entity: str | None = Field(default=None, foreign_key="entry.id", index=True)
    score: float | None = None
    ignored: int = 0
    beginnings: str | None = None


class CandidateRow(SQLModel, table=True):
    """An entry that a mention may mean, best first; ``evidence`` is JSON."""

    __tablename__ = "candidate"
    __table_args__ = SORTED
    document: str = Field(primary_key=True, foreign_key="document.name")
    mention: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    entity: str = Field(foreign_key="entry.id", index=True)
    name: str
    matched_name: str
    score: float
    evidence: str


class MentionRelation(SQLModel, table=True):
    """A relation between two mentions of a document."""

    __tablename__ = "mention_relation"
    __table_args__ = SORTED
    document: str = Field(primary_key=True, foreign_key="document.name")
    number: int = Field(primary_key=True)
    type: str
    source: int
    target: int


class ActionRow(SQLModel, table=True):
    """Something done, as a document says; number 0 is the document's own."""

    __tablename__ = "action"
    __table_args__ = SORTED
    document: str = Field(primary_key=True, foreign_key="document.name")
    number: int = Field(primary_key=True)
    kind: str
    date: str | None = None
    place: str | None = None
    start: int = 0
    end: int = 0


class AppearanceRow(SQLModel, table=True):
    """An entry in a document; ``roles`` are words apart by spaces, none where it is only mentioned."""

    __tablename__ = "appearance"
    __table_args__ = SORTED
    document: str = Field(primary_key=True, foreign_key="document.name")
    entity: str = Field(primary_key=True, foreign_key="entry.id", index=True)
    roles: str = ""
    mentions: int = 0


class ParticipationRow(SQLModel, table=True):
    """A role that an entry has in a document."""

    __tablename__ = "participation"
    __table_args__ = SORTED
    role: str = Field(primary_key=True)
    entity: str = Field(primary_key=True, foreign_key="entry.id", index=True)
    document: str = Field(primary_key=True, foreign_key="document.name", index=True)


class ReferenceTableRow(SQLModel, table=True):
    """A reference registry: a read-only source that the workspace names by file and hash."""

    __tablename__ = "reference"
    __table_args__ = SORTED
    name: str = Field(primary_key=True)
    file: str
    form: str
    sha256: str
    imported: str
    version: str
    licence: str
    columns: str
    made_with: str
    entries: int
    names: int


class ReferenceEntryRow(SQLModel, table=True):
    """An entry of a reference registry; ``fields`` is JSON, ``stands`` 0 where its source withdrew it."""

    __tablename__ = "reference_entry"
    __table_args__ = SORTED
    id: str = Field(primary_key=True)
    reference: str = Field(foreign_key="reference.name", index=True)
    key: str
    name: str
    kind: str
    organisation_kind: str | None = None
    country: str | None = None
    stands: int = 1
    fields: str


class ReferenceNameRow(SQLModel, table=True):
    """A name of an entry of a reference registry; ``number`` is its place in the index of the reference's names."""

    __tablename__ = "reference_name"
    __table_args__ = SORTED
    reference: str = Field(primary_key=True, foreign_key="reference.name")
    number: int = Field(primary_key=True)
    entry: str = Field(foreign_key="reference_entry.id", index=True)
    name: str
    folded: str = Field(index=True)
    kind: str


WAITING_INDEX = "CREATE INDEX mention_waiting ON mention (document, number) WHERE decision <> 'match' AND ignored = 0"
# Names are looked up by any three characters that follow each other, and by the beginnings of words.
# Datasette and sqlite-utils know a search by the double quotes around the table's name.
SEARCH_TABLES = {
    "actor_trigram": "keys, folded, content=\"actor\", content_rowid='rank', tokenize='trigram'",
    "actor_prefix": "keys, content=\"actor\", content_rowid='rank', prefix='1 2', detail='none', tokenize='unicode61'",
}
