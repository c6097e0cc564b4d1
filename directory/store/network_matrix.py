"""Actors by documents: the matrix around one actor, and documents in the order of time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from directory.model import DocumentKind, Role
from directory.store.actor_dossier import below, living_entry, others, own_roles, read_appearances
from directory.store.actor_list import actors_by_id
from directory.store.document_dossier import COLUMNS, document_row
from directory.store.encounters import GROUPS, group, relations
from directory.views import Appearance, Network, NetworkRow, TimelineItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.store.connection import Connection

# A matrix wider or longer than this is no picture any more.
MOST_DOCUMENTS = 100
MOST_ROWS = 400
_ROLE_ORDER = {role: number for number, role in enumerate(Role)}


def read_network(reader: Connection, id_: str) -> Network | None:
    """The actors that one met in its documents, by what they were to each other; newest document first."""
    entry = living_entry(reader, id_)
    centre = actors_by_id(reader, (entry.id,)) if entry else ()
    if not entry or not centre:
        return None
    family = below(reader, entry.id)
    roles = own_roles(read_appearances(reader, entry.id, family))
    columns = list(roles)[:MOST_DOCUMENTS]
    rows = [
        document_row(reader.execute(f"SELECT {COLUMNS} FROM document d WHERE d.name = ?", (name,)).fetchone())  # noqa: S608 - constants
        for name in columns
    ]
    return Network(centre[0], tuple(rows), _rows(reader, columns, roles, {entry.id, *family}))


def _rows(
    reader: Connection, columns: Sequence[str], own: dict[str, frozenset[Role]], family: set[str]
) -> tuple[NetworkRow, ...]:
    names: dict[str, str] = {}
    played: dict[str, dict[str, frozenset[Role]]] = {}
    groups: dict[str, Counter[str]] = {}
    for document in columns:
        for other, name, roles in others(reader, document, family):
            met = relations(own[document], roles)
            if met:
                names[other] = name
                played.setdefault(other, {})[document] = roles
                groups.setdefault(other, Counter()).update({group(relation) for relation in met})
    rows = [
        NetworkRow(other, names[other], _chief(groups[other]), _by_column(columns, seen), len(seen))
        for other, seen in played.items()
    ]
    rows.sort(key=lambda row: (GROUPS.index(row.group), -row.documents, row.name, row.id))
    return tuple(rows[:MOST_ROWS])


def _chief(groups: Counter[str]) -> str:
    """The group met most often, of equals the one shown first."""
    return min(groups, key=lambda each: (-groups[each], GROUPS.index(each)))


def _by_column(columns: Sequence[str], seen: dict[str, frozenset[Role]]) -> tuple[tuple[Role, ...], ...]:
    return tuple(tuple(sorted(seen.get(column, ()), key=_ROLE_ORDER.__getitem__)) for column in columns)


def read_timeline(reader: Connection, id_: str | None) -> tuple[TimelineItem, ...]:
    """Documents as events, the oldest first, those without a date last; of one actor, or all."""
    if id_ is None:
        return _all_events(reader)
    entry = living_entry(reader, id_)
    if entry is None:
        return ()
    appearances = read_appearances(reader, entry.id, below(reader, entry.id))
    events: dict[str, TimelineItem] = {}
    for each in sorted(appearances, key=lambda each: (each.date is None, each.date or "", each.document)):
        events[each.document] = _joined(events.get(each.document), each)
    return tuple(events.values())


def _joined(event: TimelineItem | None, each: Appearance) -> TimelineItem:
    roles = {*(event.roles if event else ()), *each.roles}
    sentence = (event.sentence if event else "") or (each.quotes[0].sentence if each.quotes else "")
    in_order = tuple(sorted(roles, key=_ROLE_ORDER.__getitem__))
    return TimelineItem(each.document, each.title, each.kind, each.date, in_order, sentence)


def _all_events(reader: Connection) -> tuple[TimelineItem, ...]:
    rows = reader.execute(
        "SELECT d.name, d.title, d.kind, d.date, substr(t.text, a.start + 1, "
        "CASE WHEN a.end - a.start < 300 THEN a.end - a.start ELSE 300 END) "
        "FROM document d LEFT JOIN action a ON a.document = d.name AND a.number = 0 "
        "LEFT JOIN document_text t ON t.document = d.name "
        "ORDER BY d.date IS NULL, d.date, d.name"
    )
    return tuple(
        TimelineItem(name, title, DocumentKind(kind), date, sentence=sentence or "")
        for name, title, kind, date, sentence in rows
    )
