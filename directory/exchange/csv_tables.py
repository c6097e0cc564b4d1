"""Owns the spreadsheet form: six tables, one value a cell, ids to join them by."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from directory.exchange.snapshot import mentions, names, participations, ties

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from directory.exchange.snapshot import Snapshot

# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_tables(snapshot: Snapshot, *, spreadsheet: bool = False) -> Mapping[str, str]:
    """The tables by file name.

    ``spreadsheet`` puts an apostrophe before what a spreadsheet would take for a formula; without it
    the values are as they are, for programs.
    """
    tables = {
        "actors.csv": _actors(snapshot),
        "names.csv": _names(snapshot),
        "relations.csv": _relations(snapshot),
        "documents.csv": _documents(snapshot),
        "participations.csv": _participations(snapshot),
        "mentions.csv": _mentions(snapshot),
    }
    return {name: _text(rows, guard=spreadsheet) for name, rows in tables.items()}


def participations_table(snapshot: Snapshot, *, spreadsheet: bool = False) -> str:
    """The one table that says most, with names beside the ids."""
    actors = {entry.id: entry for entry in snapshot.actors}
    rows = {detail.row.name: detail.row for detail in snapshot.documents}
    table: list[tuple[object, ...]] = [
        ("date", "kind", "document", "title", "role", "actor_id", "actor", "on_behalf_of_id", "on_behalf_of")
    ]
    for one in participations(snapshot):
        row, actor = rows[one.document], actors[one.actor]
        behalf = actors[one.on_behalf_of].name if one.on_behalf_of else None
        table.append(
            (row.date, row.kind, row.name, row.title, one.role, one.actor, actor.name, one.on_behalf_of, behalf)
        )
    return _text(table, guard=spreadsheet)


def _actors(snapshot: Snapshot) -> Iterator[tuple[object, ...]]:
    yield ("id", "name", "type", "kind", "country", "city", "since", "until", "notes")
    for entry in snapshot.actors:
        sort = entry.organisation_kind
        yield (entry.id, entry.name, entry.kind, sort, entry.country, entry.city, entry.since, entry.until, entry.notes)


def _names(snapshot: Snapshot) -> Iterator[tuple[object, ...]]:
    yield ("actor_id", "name", "kind")
    yield from ((one.actor, one.name, one.kind) for one in names(snapshot))


def _relations(snapshot: Snapshot) -> Iterator[tuple[object, ...]]:
    yield ("type", "source_id", "target_id", "role", "since", "until")
    yield from ((tie.type, tie.source, tie.target, tie.role, tie.since, tie.until) for tie in ties(snapshot))


def _documents(snapshot: Snapshot) -> Iterator[tuple[object, ...]]:
    yield ("document", "title", "kind", "date", "place", "language", "publisher", "source")
    for detail in snapshot.documents:
        row = detail.row
        yield (row.name, row.title, row.kind, row.date, row.place, row.language, detail.publisher, detail.source)


def _participations(snapshot: Snapshot) -> Iterator[tuple[object, ...]]:
    yield ("document", "actor_id", "role", "on_behalf_of_id")
    yield from ((one.document, one.actor, one.role, one.on_behalf_of) for one in participations(snapshot))


def _mentions(snapshot: Snapshot) -> Iterator[tuple[object, ...]]:
    yield ("document", "mention", "start", "end", "text", "name", "kind", "actor_id")
    for document, mention in mentions(snapshot):
        place = (mention.start, mention.end, mention.text)
        yield (document, mention.id, *place, mention.name, mention.kind, mention.entity)


def _text(rows: Iterable[tuple[object, ...]], *, guard: bool) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow(["" if cell is None else _cell(str(cell), guard=guard) for cell in row])
    return out.getvalue()


def _cell(text: str, *, guard: bool) -> str:
    return f"'{text}" if guard and text.startswith(_FORMULA) else text
