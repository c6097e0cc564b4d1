"""The list of all actors: its order, the keys it is searched by, and what each actor counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from directory.store.actor_places import count_all, put_in, take_out
from directory.store.connection import insert
from directory.store.keys import folded_key, plain_key, sorted_by
from directory.store.rank_tree import laid_out, weight
from directory.store.registry_rows import storable
from directory.store.role_counts import written_counts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from directory.model import Entry
    from directory.store.connection import Connection

# One of so many actors takes another place in about the time in which each is written anew.
MANY = 25
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
    staying = {id_ for id_ in changed if before and _stays(before.get(id_), entries.get(id_))}
    most = count_all(connection) // MANY
    moved = _hanging_on(connection, set(changed) - staying, most)
    if len(moved) > most or not most:
        _rewrite(connection, entries, set(changed))
        return
    _patch(connection, staying - moved, entries)
    _move(connection, sorted(moved), entries)


def _stays(before: Entry | None, after: Entry | None) -> bool:
    """Whether an entry stands in the same place of the list as before, and so do those under it."""
    return before is not None and after is not None and _standing(before) == _standing(after)


def _standing(entry: Entry) -> tuple[str | None, ...]:
    return entry.name, entry.branch_of, entry.parent, entry.merged_into


_HANGING = (
    "SELECT id FROM entry WHERE parent = ? UNION SELECT id FROM entry WHERE branch_of = ? "
    "UNION SELECT id FROM entry WHERE merged_into = ?"
)


def _hanging_on(connection: Connection, ids: set[str], most: int) -> set[str]:
    """Entries with all whose place follows from theirs; no longer looked for where they are more than so many."""
    found, waiting = set(ids), sorted(ids)
    while waiting and len(found) <= most:
        below = {id_ for (id_,) in connection.execute(_HANGING, (waiting.pop(),) * 3)} - found
        found |= below
        waiting.extend(sorted(below))
    return found


def _rewrite(connection: Connection, entries: Mapping[str, Entry], fresh: Collection[str]) -> None:
    """Make the whole list anew, with the keys that are stored but of those that changed."""
    rows = connection.execute("SELECT id, keys, folded FROM actor")
    stored = {id_: Keys(plain, folded) for id_, plain, folded in rows}
    keys = {
        id_: keys_of(entry) if id_ in fresh or id_ not in stored else stored[id_]
        for id_, entry in entries.items()
        if entry.merged_into is None
    }
    order = display_order(entries, keys)
    spots = laid_out([weight(storable(each.id)) for each in order])
    connection.execute("DELETE FROM actor")
    ranked = zip(order, spots, strict=True)
    insert(connection, "actor", (_row(each, entries[each.id]) | _UNCOUNTED | spot._asdict() for each, spot in ranked))
    connection.dialect.fill_search(connection)
    count(connection)


def _patch(connection: Connection, ids: Iterable[str], entries: Mapping[str, Entry]) -> None:
    """Write what actors say now that keep their places."""
    for id_ in sorted(ids):
        stored = connection.execute("SELECT rank, depth, keys, folded FROM actor WHERE id = ?", (id_,)).fetchall()
        for rank, depth, *keys in stored:
            now = Ranked(id_, depth, keys_of(entries[id_]))
            if Keys(*keys) != now.keys:
                connection.dialect.unsearch(connection, rank, keys)
            row = _row(now, entries[id_])
            columns = ", ".join(f"{column} = ?" for column in row)
            connection.execute(f"UPDATE actor SET {columns} WHERE rank = ?", (*row.values(), rank))  # noqa: S608 - our own columns
            if Keys(*keys) != now.keys:
                connection.dialect.search(connection, rank, now.keys)


def _move(connection: Connection, ids: Sequence[str], entries: Mapping[str, Entry]) -> None:
    """Take actors out of the list, and put those that still are into their places."""
    places = _Places(entries)
    for id_ in ids:
        take_out(connection, storable(id_))
    for id_ in ids:
        entry = entries.get(id_)
        if entry is not None and entry.merged_into is None:
            own = places[id_]
            row = _row(Ranked(id_, len(own) - 1, keys_of(entry)), entry) | _UNCOUNTED
            put_in(connection, row, lambda other, own=own: own > places[other])  # type: ignore[misc]
    count(connection, ids)


class _Places(dict[str, tuple[tuple[int, str, str], ...]]):
    """What actors are ordered by: the name and id of each one above and of its own."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        super().__init__()
        self._entries = entries

    def __missing__(self, id_: str) -> tuple[tuple[int, str, str], ...]:
        way: list[str] = []
        at: str | None = id_
        while at is not None and at not in way:
            way.append(at)
            at = _above(self._entries[at], self._entries)
        # those who stand in a circle, or under one, come last by their ids
        found = ((1, "", id_),) if at else tuple((0, self._name(each), each) for each in reversed(way))
        self[id_] = found
        return found

    def _name(self, id_: str) -> str:
        return sorted_by(plain_key(self._entries[id_].name))


_UNCOUNTED = {"roles": None, "mentioned": 0, "documents": 0}


def _row(ranked: Ranked, entry: Entry) -> dict[str, Any]:
    return {
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
