"""Documents as they are looked at: the list, and one with its text, its mentions and its cast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory.model import Decision, DocumentKind, EntityKind, Role, Signatures, Tier
from directory.store.readings import read_actions, read_relations, read_roles
from directory.store.search_words import SHORT, query_words
from directory.views import CastMember, DocumentDetail, DocumentRow, MentionMark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.store.connection import Connection

COLUMNS = "d.name, d.title, d.kind, d.date, d.place, d.language, d.organisations, d.people, d.signatures, d.waiting"
_ROLE_ORDER = {role: number for number, role in enumerate(Role)}


def count_documents(reader: Connection, words: str) -> int:
    """How many documents the words find."""
    where, values = _where(reader, words)
    return int(reader.execute(f"SELECT count(*) FROM document d {where}", values).fetchone()[0])  # noqa: S608 - built here


def read_documents(reader: Connection, words: str, offset: int, limit: int) -> tuple[DocumentRow, ...]:
    """A window of the documents that the words find, newest first, those without a date last."""
    where, values = _where(reader, words)
    rows = reader.execute(
        f"SELECT {COLUMNS} FROM document d {where} ORDER BY d.date IS NULL, d.date DESC, d.name LIMIT ? OFFSET ?",  # noqa: S608 - built here
        (*values, limit, offset),
    )
    return tuple(document_row(row) for row in rows)


def document_row(row: Sequence[Any]) -> DocumentRow:
    """A row of ``COLUMNS``."""
    name, title, kind, *rest = row
    return DocumentRow(name, title, DocumentKind(kind), *rest)


def read_document(reader: Connection, name: str) -> DocumentDetail | None:
    """A document with all that it says."""
    row = reader.execute(
        f"SELECT {COLUMNS}, d.source, d.publisher, d.goal, t.text FROM document d "  # noqa: S608 - constants
        "JOIN document_text t ON t.document = d.name WHERE d.name = ?",
        (name,),
    ).fetchone()
    if row is None:
        return None
    *listed, source, publisher, goal, text = row
    document = document_row(listed)
    mentions = _marks(reader, name)
    counted = document.signatures is not None or goal is not None
    return DocumentDetail(
        row=document,
        text=text,
        source=source,
        publisher=publisher,
        signatures=Signatures(document.signatures, goal) if counted else None,
        mentions=mentions,
        relations=read_relations(reader, name),
        actions=read_actions(reader, name),
        cast=_cast(reader, name, mentions),
    )


def _where(reader: Connection, words: str) -> tuple[str, list[str]]:
    """Each word stands in the title, in the file's name, or in a name of an actor of the document."""
    conditions: list[str] = []
    values: list[str] = []
    for word in query_words(words):
        found = "d.key LIKE ?"
        values.append(f"%{word.plain}%")
        if len(word.plain) >= SHORT:
            holders = reader.dialect.holders(word.plain)
            found += f" OR d.name IN (SELECT document FROM appearance WHERE entity IN ({holders.conditions[0]}))"  # noqa: S608 - constants
            values.extend(holders.values)
        conditions.append(f"({found})")
    if words.strip() and not conditions:
        conditions.append("1 = 0")
    return (f"WHERE {' AND '.join(conditions)}" if conditions else "", values)


def _marks(reader: Connection, name: str) -> tuple[MentionMark, ...]:
    """The mentions of a document; where a person says which roles an entry has, those are shown."""
    said = _said_roles(reader, name)
    rows = reader.execute(
        "SELECT m.number, m.start, m.end, m.text, m.name, m.kind, m.roles, m.entity, a.name, m.decision, m.score, "
        "m.tier, m.ignored FROM mention m LEFT JOIN actor a ON a.id = m.entity WHERE m.document = ? ORDER BY m.number",
        (name,),
    )
    return tuple(_mark(row, said) for row in rows)


def _mark(row: Sequence[Any], said: dict[str, tuple[Role, ...]]) -> MentionMark:
    number, start, end, text, name, kind, roles, entity, entity_name, decision, score, tier, ignored = row
    return MentionMark(
        id=number,
        start=start,
        end=end,
        text=text,
        name=name,
        kind=EntityKind(kind),
        roles=said.get(entity, read_roles(roles)),
        entity=entity,
        entity_name=entity_name,
        decision=Decision(decision),
        score=score,
        tier=Tier(tier),
        ignored=bool(ignored),
    )


def _said_roles(reader: Connection, name: str) -> dict[str, tuple[Role, ...]]:
    row = reader.execute("SELECT roles FROM document_record WHERE name = ? AND roles IS NOT NULL", (name,)).fetchone()
    if row is None:
        return {}
    rows = reader.execute("SELECT entity, roles FROM appearance WHERE document = ?", (name,))
    appearing = {entity: read_roles(roles) for entity, roles in rows}
    return {entity: roles for entity, roles in appearing.items() if f'"{entity}"' in row[0]}


def _cast(reader: Connection, name: str, mentions: Sequence[MentionMark]) -> tuple[CastMember, ...]:
    """Who stands in the document, by role: those who act first, those only mentioned last."""
    members: dict[tuple[str, str], list[MentionMark]] = {}
    for mark in mentions:
        if not mark.ignored and (mark.entity or mark.tier != Tier.C):
            key = ("entity", mark.entity) if mark.entity else (mark.kind, mark.name.casefold())
            members.setdefault(key, []).append(mark)
    signs_for = _signs_for(reader, name, mentions)
    cast = [_member(marks, signs_for) for marks in members.values()]
    cast += _unmentioned(reader, name, {mark.entity for mark in mentions})
    return tuple(sorted(cast, key=lambda member: min((_ROLE_ORDER[role] for role in member.roles), default=len(Role))))


def _member(marks: Sequence[MentionMark], signs_for: dict[int, str]) -> CastMember:
    first = marks[0]
    roles = {role for mark in marks for role in mark.roles}
    return CastMember(
        entity=first.entity,
        name=first.entity_name or first.name,
        kind=first.kind,
        roles=tuple(sorted(roles, key=_ROLE_ORDER.__getitem__)),
        signs_for=tuple(dict.fromkeys(signs_for[mark.id] for mark in marks if mark.id in signs_for)),
        mentions=len(marks),
    )


def _signs_for(reader: Connection, name: str, mentions: Sequence[MentionMark]) -> dict[int, str]:
    """The organisation that each mention of a person signs for."""
    rows = reader.execute(
        "SELECT source, target FROM mention_relation WHERE document = ? AND type = 'signs_for' ORDER BY number", (name,)
    )
    return {source: mentions[target].entity_name or mentions[target].name for source, target in rows}


def _unmentioned(reader: Connection, name: str, seen: set[str | None]) -> Iterator[CastMember]:
    """Actors that stand in the document only because a person says so."""
    rows = reader.execute(
        "SELECT p.entity, a.name, a.kind, p.roles FROM appearance p JOIN actor a ON a.id = p.entity "
        "WHERE p.document = ? AND p.mentions = 0 ORDER BY a.rank",
        (name,),
    )
    for entity, named, kind, roles in rows:
        if entity not in seen:
            yield CastMember(entity, named, EntityKind(kind), read_roles(roles))
