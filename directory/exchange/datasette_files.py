"""Owns the form for Datasette and sqlite-utils: a database of plain tables, and what is said of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.exchange.snapshot import mentions, names, participations, ties
from directory.store.plain_tables import Column, PlainTable, write_tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from directory.exchange.snapshot import Snapshot

DATABASE, METADATA = "directory.db", "metadata.json"


def datasette_files(snapshot: Snapshot, folder: Path) -> None:
    """Write the database and the metadata into a folder: ``datasette directory.db -m metadata.json`` serves them."""
    write_tables(folder / DATABASE, plain_tables(snapshot))
    fresh = folder / f".{METADATA}.part"
    fresh.write_text(metadata(), "utf-8")
    fresh.replace(folder / METADATA)


def plain_tables(snapshot: Snapshot) -> tuple[PlainTable, ...]:
    """The directory as tables: actors, their names and relations, documents, who acted in them, what they mention."""
    actor, document = Column("actor", leads_to="actor"), Column("document", leads_to="document")
    return (
        PlainTable(
            "actor",
            _ACTOR,
            _actors(snapshot),
            ("name", "other_names", "notes"),
        ),
        PlainTable(
            "name",
            (actor, *_texts("name", "kind")),
            ((one.actor, one.name, one.kind) for one in names(snapshot)),
            ("name",),
            numbered=True,
        ),
        PlainTable(
            "relation",
            (
                Column("source", leads_to="actor"),
                Column("type"),
                Column("target", leads_to="actor"),
                *_texts("role", "since", "until"),
            ),
            ((tie.source, tie.type, tie.target, tie.role, tie.since, tie.until) for tie in ties(snapshot)),
            numbered=True,
        ),
        PlainTable("document", _DOCUMENT, _documents(snapshot), ("title", "text")),
        PlainTable(
            "participation",
            (document, Column("role"), actor, Column("on_behalf_of", leads_to="actor"), Column("date")),
            _participations(snapshot),
            numbered=True,
        ),
        PlainTable(
            "mention",
            (
                document,
                Column("start", "INTEGER"),
                Column("end", "INTEGER"),
                *_texts("text", "name", "kind"),
                actor,
                Column("sentence"),
            ),
            _mentions(snapshot),
            ("name", "sentence"),
            numbered=True,
        ),
    )


def _texts(*columns: str) -> tuple[Column, ...]:
    return tuple(map(Column, columns))


_ACTOR = (
    *_texts("id", "name", "type", "kind", "country", "city", "since", "until"),
    Column("documents", "INTEGER"),
    *_texts("other_names", "notes"),
)
_DOCUMENT = (*_texts("id", "title", "kind", "date", "place", "language", "publisher", "source", "text"),)


def _actors(snapshot: Snapshot) -> Iterator[tuple[Any, ...]]:
    found: dict[str, set[str]] = {}
    for document, mention in mentions(snapshot):
        found.setdefault(mention.entity or "", set()).add(document)
    for entry in snapshot.actors:
        facts = (entry.id, entry.name, str(entry.kind), entry.organisation_kind, entry.country, entry.city)
        others = "; ".join((*entry.acronyms, *entry.aliases)) or None
        yield (*facts, entry.since, entry.until, len(found.get(entry.id, ())), others, entry.notes)


def _documents(snapshot: Snapshot) -> Iterator[tuple[Any, ...]]:
    for detail in snapshot.documents:
        row = detail.row
        facts = (row.name, row.title, str(row.kind), row.date, row.place, row.language)
        yield (*facts, detail.publisher, detail.source, detail.text)


def _participations(snapshot: Snapshot) -> Iterator[tuple[Any, ...]]:
    dates = {detail.row.name: detail.row.date for detail in snapshot.documents}
    for one in participations(snapshot):
        yield one.document, str(one.role), one.actor, one.on_behalf_of, dates[one.document]


def _mentions(snapshot: Snapshot) -> Iterator[tuple[Any, ...]]:
    texts = {detail.row.name: detail.text for detail in snapshot.documents}
    standing = {entry.id for entry in snapshot.actors}
    for document, one in mentions(snapshot):
        entity = one.entity if one.entity in standing else None
        line = _line_around(texts[document], one.start, one.end)
        yield document, one.start, one.end, one.text, one.name, str(one.kind), entity, line


def _line_around(text: str, start: int, end: int) -> str:
    """The lines of a text that a place stands in."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return text[first : last if last >= 0 else len(text)].strip()


def metadata() -> str:
    """What Datasette is told of the tables: what they hold, by which columns they divide, in which order they stand."""
    tables = {
        "actor": _said("Every organisation and person, once.", "documents", "type", "kind", "country"),
        "name": _said("Every name of every actor.", None, "kind"),
        "relation": _said("Branches, units, memberships and positions.", None, "type", "target"),
        "document": _said("Letters, statements, rallies, petitions and news.", "date", "kind", "language", "place"),
        "participation": _said("Who acted how in which document, and for whom.", "date", "role", "actor", "document"),
        "mention": _said("Every place in a text that names an actor.", None, "kind", "actor", "document"),
    }
    tables["document"]["label_column"] = "title"
    said = {
        "title": "Directory",
        "description": "Organisations and actors, built from what they sign.",
        "databases": {"directory": {"tables": tables}},
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _said(description: str, order: str | None, *facets: str) -> dict[str, Any]:
    newest = {"sort_desc": order} if order else {}
    return {"description": description, "facets": list(facets), **newest}
