"""The names that wait for a decision, as rows of the list of actors: what is new beside what is known."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from directory.model import EntityKind, Role
from directory.store.readings import read_roles
from directory.store.search_words import hits, query_words
from directory.store.waiting_names import DEFINED, WAITING
from directory.views import ActorRow, Facets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.store.connection import Connection
    from directory.store.search_words import Word
    from directory.views import ActorQuery

_QUERY = (
    "SELECT m.kind, m.name_key, m.name, m.document, m.roles FROM mention m "  # noqa: S608 - constants
    f"WHERE {WAITING} AND m.tier <> 'C' AND NOT {DEFINED} ORDER BY m.kind, m.name_key, m.document, m.number"
)


class _Name:
    """A name, as its mentions are counted."""

    def __init__(self, kind: EntityKind) -> None:
        self.kind = kind
        self.prints: Counter[str] = Counter()
        self.roles: dict[Role, set[str]] = {}
        self.documents: set[str] = set()

    def count(self, name: str, document: str, roles: str) -> None:
        self.prints[name] += 1
        self.documents.add(document)
        for role in read_roles(roles):
            self.roles.setdefault(role, set()).add(document)

    def row(self) -> ActorRow:
        roles = tuple((role, len(self.roles[role])) for role in Role if role in self.roles)
        acting = set().union(*self.roles.values())
        return ActorRow(
            id="",
            name=max(self.prints, key=lambda name: (self.prints[name], name)),
            kind=self.kind,
            roles=roles,
            mentioned=len(self.documents - acting),
            documents=len(self.documents),
        )


def read_new(reader: Connection, query: ActorQuery) -> tuple[ActorRow, ...]:
    """The names that wait and fit a query, those in most documents first; none has an id, a sort or a country."""
    return tuple(name.row() for name in _fitting(reader, query))


def read_new_facets(reader: Connection, query: ActorQuery) -> Facets:
    """How the names that wait divide."""
    kinds: Counter[str] = Counter()
    roles: Counter[str] = Counter()
    documents: Counter[str] = Counter()
    for name in _fitting(reader, query):
        kinds[name.kind.value] += 1
        roles.update(role.value for role in name.roles)
        documents.update(name.documents)
    return Facets(
        kinds=tuple(kinds.most_common()), roles=tuple(roles.most_common()), documents=tuple(documents.most_common())
    )


def _fitting(reader: Connection, query: ActorQuery) -> list[_Name]:
    if query.organisation_kind or query.country:
        return []
    names: dict[tuple[str, str], _Name] = {}
    for kind, key, name, document, roles in reader.execute(_QUERY):
        names.setdefault((kind, key), _Name(EntityKind(kind))).count(name, document, roles)
    words = query_words(query.words)
    if query.words.strip() and not words:
        return []
    found = [name for name in names.values() if _fits(name, query) and _has(name, words)]
    return sorted(found, key=lambda name: (-len(name.documents), min(name.prints)))


def _fits(name: _Name, query: ActorQuery) -> bool:
    inside = name.documents if query.role is None else name.roles.get(query.role, set())
    return query.kind in (None, name.kind) and bool(inside if query.document is None else inside & {query.document})


def _has(name: _Name, words: Sequence[Word]) -> bool:
    return not words or any(hits(one, words) == len(words) for one in name.prints)
