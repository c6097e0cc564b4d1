"""The front door for looking: actors, documents, problems, networks and time, read from the database."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import Place
from directory.store import actor_list
from directory.store.database import told
from directory.store.registry_rows import read_entry, read_problems
from directory.views import (
    ActorDetail,
    ActorQuery,
    ActorRow,
    Appearance,
    CastMember,
    DocumentDetail,
    DocumentRow,
    Facets,
    MentionMark,
    NameUse,
    Neighbour,
    Network,
    NetworkRow,
    Quote,
    Relative,
    Summary,
    TimelineItem,
)

if TYPE_CHECKING:
    from directory.model import Problem
    from directory.workspace import Workspace

__all__ = [
    "ActorDetail",
    "ActorQuery",
    "ActorRow",
    "Appearance",
    "CastMember",
    "DocumentDetail",
    "DocumentRow",
    "Facets",
    "MentionMark",
    "NameUse",
    "Neighbour",
    "Network",
    "NetworkRow",
    "Quote",
    "Relative",
    "Summary",
    "TimelineItem",
    "actor",
    "actors",
    "beginning_with",
    "count_actors",
    "count_documents",
    "did_you_mean",
    "document",
    "documents",
    "facets",
    "find",
    "make_ready",
    "network",
    "place_of",
    "problems",
    "summary",
    "timeline",
]


@told
def count_actors(ws: Workspace, query: ActorQuery, *, most: int | None = None) -> int:
    """How many actors the query finds; counted no further than to ``most``."""
    if query.new:
        return len(_new(ws, query))
    return actor_list.count_actors(ws.store.reader(), query, most)


@told
def actors(ws: Workspace, query: ActorQuery, *, offset: int = 0, limit: int = 128) -> tuple[ActorRow, ...]:
    """A window of the actors that the query finds.

    Without words: by name, branches and units under their parent.  With words: those with a name that is
    the words, those with one that begins with them, then all others by name.  New names: by their documents.
    """
    if query.new:
        return _new(ws, query)[offset : offset + limit]
    return actor_list.read_actors(ws.store.reader(), query, offset, limit)


@told
def make_ready(ws: Workspace) -> None:
    """Load what the first search would wait for."""
    # a short word, a long one, and one in letters that are romanised
    actor_list.read_actors(ws.store.reader(), ActorQuery("zq xqzwv щюъф"), 0, 1)


@told
def facets(ws: Workspace, query: ActorQuery) -> Facets:
    """How the actors that the query finds divide."""
    from directory.store.waiting_list import read_new_facets  # noqa: PLC0415 - the list comes first

    reader = ws.store.reader()
    divided = read_new_facets(reader, query) if query.new else actor_list.read_facets(reader, query)
    known = (("known", count_actors(ws, replace(query, new=False))), ("new", len(_new(ws, query))))
    return replace(divided, known=known)


def _new(ws: Workspace, query: ActorQuery) -> tuple[ActorRow, ...]:
    from directory.store.waiting_list import read_new  # noqa: PLC0415 - the list comes first

    return read_new(ws.store.reader(), query)


@told
def did_you_mean(ws: Workspace, words: str, limit: int = 5) -> tuple[ActorRow, ...]:
    """The actors whose names look most like the words, best first."""
    from directory.lookalikes import entries_like  # noqa: PLC0415 - only where nothing was found
    from directory.store.likeness import like, like_among  # noqa: PLC0415 - only where nothing was found

    kept = entries_like(ws, words)
    if kept is None:
        return like(ws.store.reader(), words, limit)
    return like_among(ws.store.reader(), words, limit, found=kept.found, others=kept.changed)


@told
def find(ws: Workspace, words: str, *, limit: int = 20, among: ActorQuery | None = None) -> tuple[ActorRow, ...]:
    """The actor with this id, and those with all the words; else those that look like them.

    ``among`` narrows to the actors of another query, by their facets.
    """
    rows = actors(ws, replace(among or ActorQuery(), words=words), limit=limit)
    if among is not None and among != ActorQuery():
        return rows
    named = actor_list.actors_by_id(ws.store.reader(), (words.strip(),))
    found = tuple({row.id: row for row in (*named, *rows)}.values())[:limit]
    return found or did_you_mean(ws, words)


@told
def beginning_with(ws: Workspace, beginning: str, *, limit: int = 100) -> tuple[ActorRow, ...]:
    """The actors whose id begins so, by id: what a half-typed id may become."""
    return actor_list.actors_by_beginning(ws.store.reader(), beginning, limit)


@told
def actor(ws: Workspace, id: str) -> ActorDetail | None:  # noqa: A002 - the word of the registry
    """All that is known of one actor; a merged id leads to the entry it went into."""
    from directory.store.actor_dossier import read_actor  # noqa: PLC0415 - the list comes first

    return read_actor(ws.store.reader(), id)


@told
def place_of(ws: Workspace, id: str) -> Place:  # noqa: A002 - the word of the registry
    """Where the entry stands in the registry's file; line 0 where there is no such entry."""
    entry = read_entry(ws.store.reader(), id)
    return Place(str(ws.registry_path), entry.line if entry else 0, 3 if entry else 0)


@told
def documents(ws: Workspace, words: str = "", *, offset: int = 0, limit: int = 128) -> tuple[DocumentRow, ...]:
    """A window of the documents, newest first: each word in the title, the file's name or a name of an actor."""
    from directory.store.document_dossier import read_documents  # noqa: PLC0415 - the list of actors comes first

    return read_documents(ws.store.reader(), words, offset, limit)


@told
def count_documents(ws: Workspace, words: str = "") -> int:
    """How many documents the words find."""
    from directory.store import document_dossier  # noqa: PLC0415 - the list of actors comes first

    return document_dossier.count_documents(ws.store.reader(), words)


@told
def document(ws: Workspace, name: str) -> DocumentDetail | None:
    """A document with its text and what it says."""
    from directory.store.document_dossier import read_document  # noqa: PLC0415 - the list of actors comes first

    return read_document(ws.store.reader(), name)


@told
def problems(ws: Workspace) -> tuple[Problem, ...]:
    """Every problem of the registry and of documents that could not be read."""
    return tuple(replace(each, file=ws.shown(each.file)) for each in read_problems(ws.store.reader()))


@told
def network(ws: Workspace, id: str) -> Network | None:  # noqa: A002 - the word of the registry
    """The matrix around one actor."""
    from directory.store.network_matrix import read_network  # noqa: PLC0415 - the list of actors comes first

    return read_network(ws.store.reader(), id)


@told
def timeline(ws: Workspace, id: str | None = None) -> tuple[TimelineItem, ...]:  # noqa: A002 - the word of the registry
    """The documents as events, oldest first, those without a date last."""
    from directory.store.network_matrix import read_timeline  # noqa: PLC0415 - the list of actors comes first

    return read_timeline(ws.store.reader(), id)


@told
def summary(ws: Workspace) -> Summary:
    """The workspace in numbers."""
    meta = ws.store.meta()
    names = ("organisations", "people", "documents", "waiting", "errors", "warnings")
    return Summary(ws.root, *(int(meta.get(name, "0")) for name in names))
