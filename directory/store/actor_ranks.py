"""The list of all actors: its order, the keys it is searched by, and what each actor counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from directory.store.connection import insert
from directory.store.keys import folded_key, plain_key, sorted_by
from directory.store.registry_rows import storable
from directory.store.role_counts import written_counts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from directory.model import Entry
    from directory.store.connection import Connection

# Up to here the search tables are filled anew after a change, above they are patched.
SMALL = 2000
# Actors that are counted in one statement.
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Ranked:
    """An actor's place in the list: how deep under its parent, and its names as they are searched for."""

    id: str
    depth: int
    keys: Keys


class Keys(NamedTuple):
    """The names of an actor, each between line ends, the one it goes by first: in plain Latin letters, and folded."""

    plain: str
    folded: str


def keys_of(entry: Entry) -> Keys:
    """The names of an entry as they are searched for."""
    return Keys(_lines(map(plain_key, entry.names)), _lines(map(folded_key, entry.names)))


def _lines(keys: Iterable[str]) -> str:
    return "\n" + "\n".join(dict.fromkeys(keys)) + "\n"


def display_order(entries: Mapping[str, Entry], keys: Mapping[str, Keys]) -> list[Ranked]:
    """Actors by name, branches and units under their parent; merged entries are none.

    An actor whose parents lead round in a circle stands at the top like one without.
    """
    children: dict[str | None, list[str]] = {}
    for id_, entry in entries.items():
        if entry.merged_into is None:
            children.setdefault(_above(entry, entries), []).append(id_)
    for siblings in children.values():
        siblings.sort(key=lambda id_: (_sort_key(keys[id_]), id_))
    ranked = list(_walk(children, keys))
    if len(ranked) < len(keys):
        ranked.extend(_circular(children, keys, {each.id for each in ranked}))
    return ranked


def _sort_key(keys: Keys) -> str:
    return sorted_by(keys.plain[1 : keys.plain.find("\n", 1)])


def _above(entry: Entry, entries: Mapping[str, Entry]) -> str | None:
    """The actor that an entry stands under."""
    for id_ in (entry.branch_of, entry.parent):
        over = live(id_, entries)
        if over is not None and over != entry.id:
            return over
    return None


def live(id_: str | None, entries: Mapping[str, Entry]) -> str | None:
    """The entry that an id leads to through merges; None where it leads nowhere."""
    for _ in range(32):
        entry = entries.get(id_) if id_ else None
        if entry is None or entry.merged_into is None:
            return entry.id if entry else None
        id_ = entry.merged_into
    return None


def _walk(children: Mapping[str | None, list[str]], keys: Mapping[str, Keys]) -> Iterator[Ranked]:
    waiting = [(id_, 0) for id_ in reversed(children.get(None, ()))]
    while waiting:
        id_, depth = waiting.pop()
        yield Ranked(id_, depth, keys[id_])
        waiting.extend((child, depth + 1) for child in reversed(children.get(id_, ())))


def _circular(children: Mapping[str | None, list[str]], keys: Mapping[str, Keys], seen: set[str]) -> list[Ranked]:
    left = sorted({id_ for siblings in children.values() for id_ in siblings} - seen)
    return [Ranked(id_, 0, keys[id_]) for id_ in left]


def save_actors(
    connection: Connection,
    entries: Mapping[str, Entry],
    changed: Collection[str],
    before: Mapping[str, Entry] | None = None,
) -> None:
    """Bring the list up to date after some entries changed, came or went; ``before`` has those that changed or went."""
    if before and all(_stays(before.get(id_), entries.get(id_)) for id_ in changed):
        _patch(connection, list(_in_place(connection, entries, changed)), entries)
        return
    rows = connection.execute("SELECT id, depth, keys, folded FROM actor ORDER BY rank")
    stored = {id_: (depth, Keys(plain, folded)) for id_, depth, plain, folded in rows}
    fresh = set(changed)
    keys = {
        id_: keys_of(entry) if id_ in fresh or id_ not in stored else stored[id_][1]
        for id_, entry in entries.items()
        if entry.merged_into is None
    }
    order = display_order(entries, keys)
    if [(each.id, each.depth) for each in order] == [(id_, depth) for id_, (depth, _) in stored.items()]:
        _patch(connection, [(rank, each) for rank, each in enumerate(order, 1) if each.id in fresh], entries)
    else:
        _rewrite(connection, order, entries)


def _stays(before: Entry | None, after: Entry | None) -> bool:
    """Whether an entry stands in the same place of the list as before, and so do those under it."""
    return before is not None and after is not None and _standing(before) == _standing(after)


def _standing(entry: Entry) -> tuple[str | None, ...]:
    return entry.name, entry.branch_of, entry.parent, entry.merged_into


def _in_place(
    connection: Connection, entries: Mapping[str, Entry], changed: Iterable[str]
) -> Iterator[tuple[int, Ranked]]:
    for id_ in sorted(changed):
        for rank, depth in connection.execute("SELECT rank, depth FROM actor WHERE id = ?", (id_,)).fetchall():
            yield rank, Ranked(id_, depth, keys_of(entries[id_]))


def _rewrite(connection: Connection, order: Iterable[Ranked], entries: Mapping[str, Entry]) -> None:
    connection.execute("DELETE FROM actor")
    rows = (_row(rank, each, entries[each.id]) for rank, each in enumerate(order, 1))
    insert(connection, "actor", (row | {"mentioned": 0, "documents": 0} for row in rows))
    connection.dialect.fill_search(connection)
    count(connection)


def _patch(connection: Connection, rows: Collection[tuple[int, Ranked]], entries: Mapping[str, Entry]) -> None:
    small = (
        connection.execute("SELECT count(*) FROM (SELECT 1 FROM actor LIMIT ?) few", (SMALL + 1,)).fetchone()[0]
        <= SMALL
    )
    for rank, each in rows:
        before = Keys(*connection.execute("SELECT keys, folded FROM actor WHERE rank = ?", (rank,)).fetchone())
        if not small and before != each.keys:
            connection.dialect.unsearch(connection, rank, before)
        row = _row(rank, each, entries[each.id])
        columns = ", ".join(f"{column} = ?" for column in row)
        connection.execute(f"UPDATE actor SET {columns} WHERE rank = ?", (*row.values(), rank))  # noqa: S608 - our own columns
        if not small and before != each.keys:
            connection.dialect.search(connection, rank, each.keys)
    if small and rows:
        connection.dialect.fill_search(connection)


def _row(rank: int, ranked: Ranked, entry: Entry) -> dict[str, Any]:
    return {
        "rank": rank,
        "id": storable(entry.id),
        "name": storable(entry.name),
        "kind": entry.kind.value,
        "organisation_kind": entry.organisation_kind and entry.organisation_kind.value,
        "country": None if entry.country is None else storable(entry.country),
        "depth": ranked.depth,
        "keys": ranked.keys.plain,
        "folded": ranked.keys.folded,
    }


def count(connection: Connection, entities: Collection[str] | None = None) -> None:
    """Count the documents and roles of some actors, or of all, anew."""
    if entities is None:
        connection.execute("UPDATE actor SET roles = NULL, mentioned = 0, documents = 0 WHERE documents > 0")
        counted = _counted(connection, "", ())
    else:
        counted = dict.fromkeys(entities, (0, 0, None))
        asked = list(counted)
        for start in range(0, len(asked), _AT_ONCE):
            some = asked[start : start + _AT_ONCE]
            counted |= _counted(connection, f"WHERE entity IN ({', '.join('?' * len(some))})", some)
    connection.executemany(
        "UPDATE actor SET documents = ?, mentioned = ?, roles = ? WHERE id = ?",
        [(*counts, entity) for entity, counts in counted.items()],
    )


def _counted(connection: Connection, where: str, entities: Sequence[str]) -> dict[str, tuple[int, int, str | None]]:
    """The documents of actors, in how many of them they have no role, and how often they have which."""
    roles: dict[str, list[tuple[str, int]]] = {}
    for entity, role, times in connection.execute(
        f"SELECT entity, role, count(*) FROM participation {where} GROUP BY entity, role",  # noqa: S608 - built here
        entities,
    ):
        roles.setdefault(entity, []).append((role, times))
    documents = connection.execute(
        "SELECT entity, count(*), count(*) FILTER (WHERE roles = '') "  # noqa: S608 - built here
        f"FROM appearance {where} GROUP BY entity",
        entities,
    )
    return {entity: (all_, bare, written_counts(roles.get(entity, ()))) for entity, all_, bare in documents}


FACETS = {
    "kind": "SELECT kind, count(*) FROM actor GROUP BY kind",
    "organisation_kind": "SELECT organisation_kind, count(*) FROM actor WHERE organisation_kind > '' GROUP BY 1",
    "country": "SELECT country, count(*) FROM actor WHERE country > '' GROUP BY 1",
    "role": "SELECT role, count(DISTINCT entity) FROM participation GROUP BY role",
    "document": "SELECT document, count(*) FROM appearance GROUP BY document",
}


def save_facets(connection: Connection) -> None:
    """Count all actors by each value of each facet, for the list as it opens."""
    connection.execute("DELETE FROM facet")
    rows = [(facet, *row) for facet, query in FACETS.items() for row in connection.execute(query)]
    insert(connection, "facet", ({"facet": facet, "value": value, "actors": actors} for facet, value, actors in rows))
