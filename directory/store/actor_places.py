"""The places of actors in the stored list: found by number, taken and left with a few rows moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory.store.connection import insert
from directory.store.rank_tree import ROOT, above, is_halved, laid_out, part, step, weight

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from directory.store.connection import Connection

# From the head of the tree down to the member that so many others stand before.
_WAY_DOWN = """
WITH RECURSIVE way(rank, step, before) AS (
  SELECT CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT)
  UNION ALL
  SELECT
    CASE WHEN way.before < coalesce(l.under, 0) THEN way.rank - way.step ELSE way.rank + way.step END,
    way.step / 2,
    CASE WHEN way.before < coalesce(l.under, 0) THEN way.before ELSE way.before - coalesce(l.under, 0) - 1 END
  FROM way LEFT JOIN actor l ON l.rank = way.rank - way.step AND way.step > 0
  WHERE way.before <> coalesce(l.under, 0) AND way.step > 0
)
SELECT rank FROM way ORDER BY step LIMIT 1
"""


def count_all(reader: Connection) -> int:
    """How many actors stand in the list."""
    found = reader.execute("SELECT under FROM actor WHERE rank = ?", (ROOT,)).fetchone()
    return int(found[0]) if found else 0


def rank_at(reader: Connection, place: int) -> int:
    """The rank of the actor that so many others stand before; some rank below all for the first."""
    if place <= 0:
        return 0
    if place >= count_all(reader):
        return 2 * ROOT
    return int(reader.execute(_WAY_DOWN, (ROOT, step(ROOT), place)).fetchone()[0])


def take_out(connection: Connection, id_: str) -> None:
    """Drop an actor from the list; nothing where it does not stand there."""
    for rank, keys, folded in connection.execute(
        "SELECT rank, keys, folded FROM actor WHERE id = ?", (id_,)
    ).fetchall():
        connection.dialect.unsearch(connection, rank, (keys, folded))
        connection.execute("DELETE FROM actor WHERE rank = ?", (rank,))
        _count_above(connection, rank, -1)
        _lay_out(connection, _under(connection, rank), rank)


def put_in(connection: Connection, row: Mapping[str, Any], follows: Callable[[str], bool]) -> None:
    """Put an actor into the list, all columns but its place; ``follows`` says whether it stands after another."""
    rank, own = ROOT, weight(row["id"])
    while not is_halved(rank):
        head = connection.execute("SELECT id FROM actor WHERE rank = ?", (rank,)).fetchone()
        if head is None or weight(head[0]) < own:
            break
        rank += step(rank) if follows(head[0]) else -step(rank)
    rows = _under(connection, rank)
    before = _before(rows, follows)
    spot = _lay_out(connection, [*rows[:before], (None, row["id"], 0, "", ""), *rows[before:]], rank)[before]
    _count_above(connection, rank, 1)
    insert(connection, "actor", [{**row, **spot._asdict()}])
    connection.dialect.search(connection, spot.rank, (row["keys"], row["folded"]))


def _count_above(connection: Connection, rank: int, by: int) -> None:
    way = list(above(rank))
    marks = ", ".join("?" * len(way))
    if way:
        connection.execute(f"UPDATE actor SET under = under + ? WHERE rank IN ({marks})", (by, *way))  # noqa: S608 - question marks


def _under(connection: Connection, rank: int) -> list[tuple[Any, ...]]:
    """The actors in the part of the tree that a rank heads, in order."""
    return connection.execute(
        "SELECT rank, id, under, keys, folded FROM actor WHERE rank > ? AND rank < ? ORDER BY rank", part(rank)
    ).fetchall()


def _before(rows: Sequence[Sequence[Any]], follows: Callable[[str], bool]) -> int:
    """How many of the rows a new one stands after."""
    first, end = 0, len(rows)
    while first < end:
        middle = (first + end) // 2
        first, end = (middle + 1, end) if follows(rows[middle][1]) else (first, middle)
    return first


def _lay_out(connection: Connection, rows: Sequence[Sequence[Any]], root: int) -> list[Any]:
    """Give the rows their places under a rank; one without a rank yet only takes its place among them."""
    spots = laid_out([weight(row[1]) for row in rows], root)
    stored = [(row, spot) for row, spot in zip(rows, spots, strict=True) if row[0] is not None]
    moved = [(row, spot) for row, spot in stored if row[0] != spot.rank]
    for (rank, _, _, *keys), _ in moved:
        connection.dialect.unsearch(connection, rank, keys)
    # no two rows may have one rank meanwhile, and none below 0 is in use
    connection.executemany("UPDATE actor SET rank = ? WHERE rank = ?", [(-spot.rank, row[0]) for row, spot in moved])
    connection.execute("UPDATE actor SET rank = -rank WHERE rank < 0")
    recounted = [(spot.under, spot.rank) for row, spot in stored if row[2] != spot.under]
    connection.executemany("UPDATE actor SET under = ? WHERE rank = ?", recounted)
    for (_, _, _, *keys), spot in moved:
        connection.dialect.search(connection, spot.rank, keys)
    return spots
