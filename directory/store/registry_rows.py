"""The registry in the database: every entry and decision as it was loaded, to be had again without its file."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from directory.model import (
    DocumentKind,
    DocumentRecord,
    EntityKind,
    Entry,
    NotSame,
    OrganisationKind,
    Place,
    Position,
    Problem,
    Registry,
    Role,
    Severity,
)
from directory.store.connection import insert, replace
from directory.store.stored_entries import StoredEntries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from directory.store.connection import Connection

REGISTRY_ORIGIN = ":registry"
# Entries that are asked for in one statement.
_AT_ONCE = 500
ENTRY_COLUMNS = (
    "id, kind, name, aliases, acronyms, organisation_kind, country, city, parent, branch_of, member_of, positions, "
    "since, until, links, ids, distinct_from, merged_into, sources, notes, stale"
)


def save_entries(connection: Connection, changed: Iterable[Entry], gone: Iterable[str]) -> None:
    """Keep the changed entries with what they state of others, and drop those that are gone."""
    kept = list(changed)
    ids = list(gone)
    connection.remove("entry", "id", ids)
    connection.remove("entry_line", "id", ids)
    connection.remove("entry_relation", "source", ids + [entry.id for entry in kept])
    replace(connection, "entry", "id", map(_entry_row, kept))
    insert(connection, "entry_relation", (row for entry in kept for row in _relation_rows(entry)))


def save_lines(connection: Connection, lines: Iterable[tuple[str, int]]) -> None:
    """Note where entries begin in the file."""
    replace(connection, "entry_line", "id", ({"id": id_, "line": line} for id_, line in lines))


def move_lines(connection: Connection, moved: Sequence[tuple[int, int, int]]) -> None:
    """Note that entries stand elsewhere: those from a line on and before another, moved by so many lines."""
    if moved:
        cases = " ".join("WHEN line >= ? AND line < ? THEN ?" for _ in moved)
        values = [value for each in moved for value in each]
        connection.execute(f"UPDATE entry_line SET line = line + CASE {cases} ELSE 0 END", values)  # noqa: S608 - ours


def save_decisions(connection: Connection, registry: Registry) -> None:
    """Keep what the registry says of documents, of names that are not an entry and of names that are no actor."""
    for table in ("document_record", "not_same", "ignored"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - constants
    insert(connection, "document_record", map(_record_row, registry.documents.values()))
    insert(connection, "not_same", (_not_same_row(number, each) for number, each in enumerate(registry.not_same)))
    ignored = enumerate(registry.ignored)
    insert(connection, "ignored", ({"number": number, "name": storable(name)} for number, name in ignored))


def save_problems(connection: Connection, origin: str, problems: Sequence[Problem]) -> None:
    """Keep the problems of a document, or of the registry, in place of those kept before."""
    connection.execute("DELETE FROM problem WHERE origin = ?", (origin,))
    insert(connection, "problem", (_problem_row(origin, number, each) for number, each in enumerate(problems)))


def read_registry(reader: Connection, path: str, digest: str) -> Registry:
    """The registry as it was kept last, in the order of its file."""
    entries = reader.execute(
        f"SELECT {ENTRY_COLUMNS}, coalesce(line, 0) FROM entry LEFT JOIN entry_line USING (id) "  # noqa: S608 - constants
        "ORDER BY coalesce(line, 0), id"
    )
    return Registry(
        path=path,
        entries=StoredEntries(entries, _entry),
        documents={record.name: record for record in _records(reader)},
        not_same=tuple(NotSame(*row) for row in reader.execute(_NOT_SAME)),
        ignored=tuple(name for (name,) in reader.execute("SELECT name FROM ignored ORDER BY number")),
        problems=read_problems(reader, REGISTRY_ORIGIN),
        digest=digest,
    )


_NOT_SAME = "SELECT name, entity, document, line FROM not_same ORDER BY number"


def read_entry(reader: Connection, id_: str) -> Entry | None:
    """One entry, merged or not."""
    return read_entries(reader, (id_,)).get(id_)


def read_entries(reader: Connection, ids: Sequence[str]) -> dict[str, Entry]:
    """Entries by their ids, merged or not; an id that is no entry's is passed over."""
    found = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        rows = reader.execute(
            f"SELECT {ENTRY_COLUMNS}, coalesce(line, 0) FROM entry LEFT JOIN entry_line USING (id) "  # noqa: S608 - question marks
            f"WHERE id IN ({marks})",
            some,
        )
        found.update({row[0]: _entry(row) for row in rows})
    return found


def read_problems(reader: Connection, origin: str | None = None) -> tuple[Problem, ...]:
    """The problems kept, of one origin or of all: those of the registry first, then by document."""
    rows = reader.execute(
        'SELECT code, message, severity, file, line, "column", hint, source, width, see_file, see_line, see_column '
        "FROM problem WHERE origin = coalesce(?, origin) ORDER BY origin, number",
        (origin,),
    )
    return tuple(_problem(row) for row in rows)


def storable(text: str) -> str:
    """The text without what UTF-8 cannot hold: a lone surrogate stands for a byte that was no text."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _entry_row(entry: Entry) -> dict[str, Any]:
    return {
        "id": storable(entry.id),
        "kind": entry.kind.value,
        "name": storable(entry.name),
        "aliases": _json(entry.aliases),
        "acronyms": _json(entry.acronyms),
        "organisation_kind": entry.organisation_kind and entry.organisation_kind.value,
        "country": _text(entry.country),
        "city": _text(entry.city),
        "parent": _text(entry.parent),
        "branch_of": _text(entry.branch_of),
        "member_of": _json(entry.member_of),
        "positions": _json([(each.org, each.role, each.since, each.until, each.source) for each in entry.positions]),
        "since": _text(entry.since),
        "until": _text(entry.until),
        "links": _json(entry.links),
        "ids": _json(entry.ids),
        "distinct_from": _json(entry.distinct_from),
        "merged_into": _text(entry.merged_into),
        "sources": _json(entry.sources),
        "notes": _text(entry.notes),
        "stale": int(entry.stale),
    }


def _entry(row: Sequence[Any]) -> Entry:
    return Entry(
        id=row[0],
        kind=EntityKind(row[1]),
        name=row[2],
        aliases=_list(row[3]),
        acronyms=_list(row[4]),
        organisation_kind=OrganisationKind(row[5]) if row[5] else None,
        country=row[6],
        city=row[7],
        parent=row[8],
        branch_of=row[9],
        member_of=_list(row[10]),
        positions=tuple(Position(*each) for each in json.loads(row[11])) if row[11] else (),
        since=row[12],
        until=row[13],
        links=_list(row[14]),
        ids=tuple((key, value) for key, value in json.loads(row[15])) if row[15] else (),
        distinct_from=_list(row[16]),
        merged_into=row[17],
        sources=_list(row[18]),
        notes=row[19],
        stale=bool(row[20]),
        line=row[21],
    )


def _relation_rows(entry: Entry) -> Iterator[dict[str, Any]]:
    stated = [("parent", entry.parent), ("branch_of", entry.branch_of), *(("member_of", of) for of in entry.member_of)]
    for number, (type_, target) in enumerate(stated):
        if target:
            yield _relation_row(entry.id, type_, number, Position(target))
    for number, position in enumerate(entry.positions):
        yield _relation_row(entry.id, "position", number, position)


def _relation_row(source: str, type_: str, number: int, position: Position) -> dict[str, Any]:
    return {
        "source": storable(source),
        "type": type_,
        "number": number,
        "target": storable(position.org),
        "role": _text(position.role),
        "since": _text(position.since),
        "until": _text(position.until),
    }


def _record_row(record: DocumentRecord) -> dict[str, Any]:
    return {
        "name": storable(record.name),
        "title": _text(record.title),
        "kind": record.kind and record.kind.value,
        "date": _text(record.date),
        "place": _text(record.place),
        "publisher": _text(record.publisher),
        "source": _text(record.source),
        "language": _text(record.language),
        "roles": _json(record.roles),
        "notes": _text(record.notes),
        "line": record.line,
    }


def _records(reader: Connection) -> Iterator[DocumentRecord]:
    rows = reader.execute(
        "SELECT name, title, kind, date, place, publisher, source, language, roles, notes, line "
        "FROM document_record ORDER BY line, name"
    )
    for name, title, kind, date, place, publisher, source, language, roles, notes, line in rows:
        yield DocumentRecord(
            name=name,
            title=title,
            kind=DocumentKind(kind) if kind else None,
            date=date,
            place=place,
            publisher=publisher,
            source=source,
            language=language,
            roles=tuple((entity, tuple(map(Role, each))) for entity, each in json.loads(roles)) if roles else (),
            notes=notes,
            line=line,
        )


def _not_same_row(number: int, each: NotSame) -> dict[str, Any]:
    name, entity, document = storable(each.name), storable(each.entity), _text(each.document)
    return {"number": number, "name": name, "entity": entity, "document": document, "line": each.line}


def _problem_row(origin: str, number: int, problem: Problem) -> dict[str, Any]:
    see = problem.see
    return {
        "origin": storable(origin),
        "number": number,
        "code": problem.code,
        "message": storable(problem.message),
        "severity": problem.severity.value,
        "file": storable(problem.file),
        "line": problem.line,
        "column": problem.column,
        "hint": storable(problem.hint),
        "source": storable(problem.source),
        "width": problem.width,
        "see_file": see and storable(see.file),
        "see_line": see and see.line,
        "see_column": see and see.column,
    }


def _problem(row: Sequence[Any]) -> Problem:
    code, message, severity, file, line, column, hint, source, width, see_file, see_line, see_column = row
    return Problem(
        code=code,
        message=message,
        severity=Severity(severity),
        file=file,
        line=line,
        column=column,
        hint=hint,
        source=source,
        width=width,
        see=None if see_file is None else Place(see_file, see_line, see_column),
    )


def _text(value: str | None) -> str | None:
    return None if value is None else storable(value)


def _json(values: Sequence[object]) -> str | None:
    """The values as JSON; nothing for none, so that an empty column reads as empty."""
    return storable(json.dumps(values, ensure_ascii=False)) if values else None


def _list(column: str | None) -> tuple[str, ...]:
    return tuple(json.loads(column)) if column else ()


def changes(before: Mapping[str, Entry], after: Mapping[str, Entry]) -> tuple[list[Entry], list[str]]:
    """The entries that are new or say something else (not only on another line), and the ids that are gone."""
    changed = [entry for id_, entry in after.items() if not same(before.get(id_), entry)]
    return changed, [id_ for id_ in before if id_ not in after]


def same(a: Entry | None, b: Entry) -> bool:
    """Whether two versions of an entry say the same, wherever they stand."""
    return a is b or (a is not None and _said(a) == _said(b))


_said = attrgetter(*(name for name in Entry.__dataclass_fields__ if name != "line"))
