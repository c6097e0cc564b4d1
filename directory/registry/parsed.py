"""What one block of the registry says, parsed once and kept under the block's digest, in memory or in a store."""

from __future__ import annotations

import json
from dataclasses import MISSING, dataclass, fields, replace
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
    Role,
    Severity,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class ParsedBlock:
    """The values of a block; their lines count from 0 at the block's first line, their files are empty.

    ``broken`` holds the ids (or document names) that the block gives and that could not be read.
    """

    entries: tuple[Entry, ...] = ()
    documents: tuple[DocumentRecord, ...] = ()
    not_same: tuple[NotSame, ...] = ()
    ignored: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    broken: tuple[str, ...] = ()


def join(parts: Sequence[ParsedBlock]) -> ParsedBlock:
    """The parts of one block put together."""
    return ParsedBlock(
        tuple(entry for part in parts for entry in part.entries),
        tuple(record for part in parts for record in part.documents),
        tuple(item for part in parts for item in part.not_same),
        tuple(text for part in parts for text in part.ignored),
        tuple(problem for part in parts for problem in part.problems),
        tuple(key for part in parts for key in part.broken),
    )


def dump(parsed: ParsedBlock) -> str:
    """A parsed block as JSON text that ``restore`` reads."""
    row = [
        [_sparse(entry) for entry in parsed.entries],
        [_sparse(record) for record in parsed.documents],
        [_sparse(decision) for decision in parsed.not_same],
        parsed.ignored,
        [_sparse(problem) for problem in parsed.problems],
        parsed.broken,
    ]
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def restore(text: str) -> ParsedBlock:
    """The parsed block that ``dump`` wrote."""
    entries, documents, not_same, ignored, problems, broken = json.loads(text)
    return ParsedBlock(
        tuple(_entry(row) for row in entries),
        tuple(_document(row) for row in documents),
        tuple(NotSame(**row) for row in not_same),
        tuple(ignored),
        tuple(_problem(row) for row in problems),
        tuple(broken),
    )


def place_problems(problems: Iterable[Problem], file: str, line: int) -> tuple[Problem, ...]:
    """Problems of a block whose first line is ``line``, placed in their file."""
    return tuple(
        replace(
            problem,
            file=file,
            line=problem.line + line,
            see=problem.see and Place(file, problem.see.line + line, problem.see.column),
        )
        for problem in problems
    )


def _sparse(value: Any) -> dict[str, Any]:
    """The fields of a value that differ from their defaults."""
    row: dict[str, Any] = {}
    for field in fields(value):
        written = getattr(value, field.name)
        if field.default is MISSING or written != field.default:
            row[field.name] = [_sparse(item) for item in written] if field.name == "positions" else written
            if field.name == "see":
                row["see"] = [written.file, written.line, written.column]
    return row


def _entry(row: dict[str, Any]) -> Entry:
    row["kind"] = EntityKind(row["kind"])
    if "organisation_kind" in row:
        row["organisation_kind"] = OrganisationKind(row["organisation_kind"])
    if "positions" in row:
        row["positions"] = tuple(Position(**position) for position in row["positions"])
    for name in ("aliases", "acronyms", "member_of", "links", "distinct_from", "sources"):
        if name in row:
            row[name] = tuple(row[name])
    if "ids" in row:
        row["ids"] = tuple((scheme, value) for scheme, value in row["ids"])
    return Entry(**row)


def _document(row: dict[str, Any]) -> DocumentRecord:
    if "kind" in row:
        row["kind"] = DocumentKind(row["kind"])
    if "roles" in row:
        row["roles"] = tuple((entity, tuple(Role(role) for role in roles)) for entity, roles in row["roles"])
    return DocumentRecord(**row)


def _problem(row: dict[str, Any]) -> Problem:
    if "severity" in row:
        row["severity"] = Severity(row["severity"])
    if "see" in row:
        row["see"] = Place(*row["see"])
    return Problem(**row)
