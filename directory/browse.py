"""The front door for looking: actors, documents, problems, networks and time, read from the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from directory.model import Place, Problem
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
    "count_actors",
    "count_documents",
    "did_you_mean",
    "document",
    "documents",
    "facets",
    "find",
    "network",
    "place_of",
    "problems",
    "summary",
    "timeline",
]


def count_actors(ws: Workspace, query: ActorQuery) -> int:
    """How many actors the query finds."""
    raise NotImplementedError


def actors(ws: Workspace, query: ActorQuery, *, offset: int = 0, limit: int = 128) -> tuple[ActorRow, ...]:
    """A window of the actors that the query finds."""
    raise NotImplementedError


def facets(ws: Workspace, query: ActorQuery) -> Facets:
    """How the actors that the query finds divide."""
    raise NotImplementedError


def did_you_mean(ws: Workspace, words: str, limit: int = 5) -> tuple[ActorRow, ...]:
    """The actors whose names look most like the words, best first."""
    raise NotImplementedError


def find(ws: Workspace, words: str, *, limit: int = 20) -> tuple[ActorRow, ...]:
    """The actors with all the words, else those that look like them."""
    raise NotImplementedError


def actor(ws: Workspace, id: str) -> ActorDetail | None:  # noqa: A002 - the word of the registry
    """All that is known of one actor; a merged id leads to the entry it went into."""
    raise NotImplementedError


def place_of(ws: Workspace, id: str) -> Place:  # noqa: A002 - the word of the registry
    """Where the entry stands in the registry's file."""
    raise NotImplementedError


def documents(ws: Workspace, words: str = "", *, offset: int = 0, limit: int = 128) -> tuple[DocumentRow, ...]:
    """A window of the documents whose title, file name or text holds all the words, newest first."""
    raise NotImplementedError


def count_documents(ws: Workspace, words: str = "") -> int:
    """How many documents hold all the words."""
    raise NotImplementedError


def document(ws: Workspace, name: str) -> DocumentDetail | None:
    """A document with its text and what it says."""
    raise NotImplementedError


def problems(ws: Workspace) -> tuple[Problem, ...]:
    """Every problem of the registry and of documents that could not be read."""
    raise NotImplementedError


def network(ws: Workspace, id: str) -> Network | None:  # noqa: A002 - the word of the registry
    """The matrix around one actor."""
    raise NotImplementedError


def timeline(ws: Workspace, id: str | None = None) -> tuple[TimelineItem, ...]:  # noqa: A002 - the word of the registry
    """The documents as events, oldest first, those without a date last."""
    raise NotImplementedError


def summary(ws: Workspace) -> Summary:
    """The workspace in numbers."""
    raise NotImplementedError
