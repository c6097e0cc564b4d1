"""Windows, counts and facets of the list of actors, and the search in it; every query is indexed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from directory.model import EntityKind
from directory.store.actor_places import count_all, rank_at
from directory.store.dialect import Held, Part, Search
from directory.store.registry_rows import read_entries
from directory.store.role_counts import read_counts
from directory.store.search_words import MAX_QUERY, Word, hits, query_words
from directory.views import ActorQuery, ActorRow, Facets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from directory.store.connection import Connection

COLUMNS = "a.id, a.name, a.kind, a.organisation_kind, a.country, a.depth, a.roles, a.mentioned, a.documents"
# Actors that come before all others, since a name of theirs is the words, or begins with them.
FIRST_EXACT = 20
FIRST_BEGINNING = 100
FACET_VALUES = 400


def count_actors(reader: Connection, query: ActorQuery, most: int | None = None) -> int:
    """How many actors a query finds; counted no further than to ``most``."""
    if query == ActorQuery():
        return count_all(reader)
    return _count(reader, _wanted(reader, query), most)


def _count(reader: Connection, wanted: _Wanted, most: int | None = None) -> int:
    tables = wanted.search.tables if wanted.narrowed.conditions else wanted.search.counted
    counted, values = f"{tables} {wanted.where}", wanted.values
    if most is not None:
        counted, values = f"(SELECT 1 FROM {counted} LIMIT ?) found", (*values, most)  # noqa: S608 - built here
    row = reader.execute(f"SELECT count(*) FROM {counted}", values).fetchone()  # noqa: S608 - built here
    return int(row[0])


def read_actors(reader: Connection, query: ActorQuery, offset: int, limit: int) -> tuple[ActorRow, ...]:
    """A window of the actors that a query finds: the list's order, best names first where words are given."""
    if query == ActorQuery():
        return _window(reader, offset, limit)
    wanted = _wanted(reader, query)
    if not wanted.words:
        return tuple(_row(row, flat=True) for row in _select(reader, wanted, (), offset, limit))
    rows = _few(reader, wanted, limit) if not offset else None
    if rows is None:
        first = _first(reader, wanted)
        rows = _by_rank(reader, first[offset : offset + limit])
        if len(rows) < limit:
            rows += _others(reader, wanted, first, max(0, offset - len(first)), limit - len(rows))
    matched = _matched(reader, rows, wanted.words)
    return tuple(_row(row, flat=True, matched=matched.get(row[0])) for row in rows)


def read_facets(reader: Connection, query: ActorQuery) -> Facets:
    """How the actors that a query finds divide; those of the whole list are kept ready."""
    if query == ActorQuery():
        return Facets(*(_kept_facet(reader, facet) for facet in _FACETS))
    wanted = _wanted(reader, query)
    found: dict[str, list[tuple[str, int]]] = {facet: [] for facet in _FACETS}
    queries = " UNION ALL ".join(
        f"SELECT '{facet}', {column}, count(DISTINCT {counted}) FROM {table} GROUP BY 2"  # noqa: S608 - constants
        for facet, (column, counted, table) in _FACETS.items()
    )
    rows = reader.execute(
        "WITH found AS MATERIALIZED (SELECT a.id, a.kind, a.organisation_kind, a.country "  # noqa: S608 - built here
        f"FROM {wanted.search.tables} {wanted.where}) {queries} ORDER BY 3 DESC, 2",
        wanted.values,
    )
    for facet, value, actors in rows:
        if value and len(found[facet]) < FACET_VALUES:
            found[facet].append((value, actors))
    return Facets(*map(tuple, found.values()))


def actors_by_id(reader: Connection, ids: Iterable[str]) -> tuple[ActorRow, ...]:
    """Actors by their ids, in the order given; an id that is no actor's is passed over."""
    rows = (reader.execute(f"SELECT {COLUMNS} FROM actor a WHERE a.id = ?", (id_,)).fetchone() for id_ in ids)  # noqa: S608 - constants
    return tuple(_row(row) for row in rows if row)


def actors_by_beginning(reader: Connection, beginning: str, limit: int) -> tuple[ActorRow, ...]:
    """Actors whose id begins so, by id."""
    rows = reader.execute(
        f"SELECT {COLUMNS} FROM actor a WHERE a.id >= ? AND a.id < ? ORDER BY a.id LIMIT ?",  # noqa: S608 - constants
        (beginning, f"{beginning}\U0010ffff", limit),
    )
    return tuple(_row(row) for row in rows)


# Where the values of a facet stand, what is counted, and in which tables: people in documents are few.
_FACETS = {
    "kind": ("kind", "id", "found"),
    "organisation_kind": ("organisation_kind", "id", "found"),
    "country": ("country", "id", "found"),
    "role": ("role", "entity", "participation WHERE entity IN (SELECT id FROM found)"),
    "document": ("document", "entity", "appearance WHERE entity IN (SELECT id FROM found)"),
}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A query as SQL: what it searches for and what that is narrowed to.

    ``words`` stand longest first; ``phrase`` is the plain key of all as typed.
    """

    words: tuple[Word, ...]
    phrase: str
    search: Search
    narrowed: Part

    @property
    def where(self) -> str:
        return _where((self.search.asked + self.narrowed).conditions)

    @property
    def values(self) -> tuple[Any, ...]:
        return (self.search.asked + self.narrowed).values


def _where(conditions: Sequence[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def _wanted(reader: Connection, query: ActorQuery) -> _Wanted:
    words = query_words(query.words)
    source = _source(query)
    narrowed = _columns(query, aside=reader.dialect.aside if words else "")
    if query.words.strip() and not words:
        narrowed += Part(("1 = 0",))
    if not words:
        led = [f"({each}) s {reader.dialect.then} actor a ON a.id = s.entity" for each in source.conditions]
        tables = led[0] if led else "actor a"
        return _Wanted(words, "", Search(tables, "a.rank", tables, Part((), source.values)), narrowed)
    from directory.store.keys import plain_key  # noqa: PLC0415 - the list is shown before anything is typed

    inside = Part(tuple(f"a.id IN ({each})" for each in source.conditions), source.values)
    phrase = plain_key(query.words[:MAX_QUERY])
    return _Wanted(words, phrase, reader.dialect.words(words), inside + narrowed)


def _source(query: ActorQuery) -> Part:
    """The actors that play the role or stand in the document, as a query of their ids."""
    if query.role and query.document:
        one = "SELECT entity FROM participation WHERE role = ? AND document = ?"
        return Part((one,), (query.role.value, query.document))
    if query.role:
        return Part(("SELECT DISTINCT entity FROM participation WHERE role = ?",), (query.role.value,))
    if query.document:
        return Part(("SELECT entity FROM appearance WHERE document = ?",), (query.document,))
    return Part()


def _columns(query: ActorQuery, *, aside: str) -> Part:
    """What the query says of the actors themselves; where the search leads, their own indexes must not."""
    said = {
        "kind": query.kind and query.kind.value,
        "organisation_kind": query.organisation_kind,
        "country": query.country,
    }
    given = {column: value for column, value in said.items() if value}
    return Part(tuple(f"{aside}a.{column} = ?" for column in given), tuple(given.values()))


def _window(reader: Connection, offset: int, limit: int) -> tuple[ActorRow, ...]:
    rows = reader.execute(
        f"SELECT {COLUMNS} FROM actor a WHERE a.rank >= ? ORDER BY a.rank LIMIT ?",  # noqa: S608 - constants
        (rank_at(reader, offset), limit),
    )
    return tuple(_row(row) for row in rows)


def _select(
    reader: Connection, wanted: _Wanted, without: Sequence[int], offset: int, limit: int
) -> list[tuple[Any, ...]]:
    search = wanted.search
    asked = search.asked.conditions
    if without:
        asked = (*asked, f"a.rank NOT IN ({', '.join(map(str, without))})")
    rows = reader.execute(
        f"SELECT {COLUMNS} FROM {search.tables} {_where(asked + wanted.narrowed.conditions)} "  # noqa: S608 - built here
        f"ORDER BY {search.rank} LIMIT ? OFFSET ?",
        (*wanted.values, limit, offset),
    )
    return rows.fetchall()


def _few(reader: Connection, wanted: _Wanted, limit: int) -> list[tuple[Any, ...]] | None:
    """All that are found, best names first, without a search for those; None where they are not fewer than so many."""
    rows = _select(reader, wanted, (), 0, limit)
    if len(rows) >= limit:
        return None
    marks = ", ".join("?" * len(rows))
    stored = reader.execute(f"SELECT id, keys FROM actor WHERE id IN ({marks})", [row[0] for row in rows])  # noqa: S608 - question marks
    keys = dict(stored.fetchall()) if rows else {}
    exact = [row for row in rows if f"\n{wanted.phrase}\n" in keys[row[0]]]
    begun = [row for row in rows if len(wanted.phrase) > 1 and f"\n{wanted.phrase}" in keys[row[0]]]
    plain = [row for row in rows if all(word.stands_in(keys[row[0]]) for word in wanted.words)]
    return list(dict.fromkeys((*exact[:FIRST_EXACT], *begun[:FIRST_BEGINNING], *plain, *rows)))


def _others(
    reader: Connection, wanted: _Wanted, without: Sequence[int], offset: int, limit: int
) -> list[tuple[Any, ...]]:
    """Those whose names hold the words as typed, then those that only hold another spelling of one."""
    if not any(word.folded for word in wanted.words):
        return _select(reader, wanted, without, offset, limit)
    plainly, folded = (
        replace(wanted, search=reader.dialect.words(wanted.words, held)) for held in (Held.PLAINLY, Held.ONLY_FOLDED)
    )
    rows = _select(reader, plainly, without, offset, limit)
    if len(rows) < limit:
        before = offset + len(rows) if rows or not offset else _count(reader, plainly) - len(without)
        rows += _select(reader, folded, without, max(0, offset - before), limit - len(rows))
    return rows


def _first(reader: Connection, wanted: _Wanted) -> tuple[int, ...]:
    """Ranks of those with a name that is the words as typed, then of those with one that begins with them."""
    exact = _ranks(reader, wanted, f"\n{wanted.phrase}\n", FIRST_EXACT)
    beginning = _ranks(reader, wanted, f"\n{wanted.phrase}", FIRST_BEGINNING) if len(wanted.phrase) > 1 else []
    return tuple(dict.fromkeys((*exact, *beginning)))


def _ranks(reader: Connection, wanted: _Wanted, phrase: str, limit: int) -> list[int]:
    """Ranks of those whose names hold a phrase; names stand between line ends, so that those count too."""
    search = reader.dialect.phrase(phrase, wanted.words)
    asked = search.asked + wanted.narrowed
    rows = reader.execute(
        f"SELECT a.rank FROM {search.tables} {_where(asked.conditions)} ORDER BY {search.rank} LIMIT ?",  # noqa: S608 - built here
        (*asked.values, limit),
    )
    return [rank for (rank,) in rows]


def _by_rank(reader: Connection, ranks: Sequence[int]) -> list[tuple[Any, ...]]:
    """Actors by their ranks, in the order given."""
    if not ranks:
        return []
    marks = ", ".join("?" * len(ranks))
    rows = reader.execute(f"SELECT a.rank, {COLUMNS} FROM actor a WHERE a.rank IN ({marks})", ranks)  # noqa: S608 - question marks
    found = {rank: tuple(columns) for rank, *columns in rows}
    return [found[rank] for rank in ranks if rank in found]


def _matched(reader: Connection, rows: Sequence[Sequence[Any]], words: Sequence[Word]) -> dict[str, str]:
    """The other names through which the words found actors: one with all of them, else the first with any."""
    named = {id_: hits(name, words) for id_, name, *_ in rows}
    others = read_entries(reader, [id_ for id_, found in named.items() if found < len(words)])
    matched = {}
    for id_, entry in others.items():
        best = max(entry.names[1:], key=lambda name: hits(name, words), default=None)
        if best is not None and hits(best, words) > named[id_]:
            matched[id_] = best
    return matched


def _kept_facet(reader: Connection, facet: str) -> tuple[tuple[str, int], ...]:
    rows = reader.execute(
        "SELECT value, actors FROM facet WHERE facet = ? ORDER BY actors DESC, value LIMIT ?", (facet, FACET_VALUES)
    )
    return tuple((value, actors) for value, actors in rows)


def _row(row: Sequence[Any], *, flat: bool = False, matched: str | None = None) -> ActorRow:
    id_, name, kind, organisation_kind, country, depth, roles, mentioned, documents = row
    return ActorRow(
        id=id_,
        name=name,
        kind=EntityKind(kind),
        organisation_kind=organisation_kind,
        country=country,
        depth=0 if flat else depth,
        roles=read_counts(roles),
        mentioned=mentioned,
        documents=documents,
        matched=matched,
    )
