"""Owns what is taken from another source: actors, documents and decisions as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from directory.errors import UsageError
from directory.model import EntityKind, NotSame, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class TakenEntry:
    """An actor as another source has it: fields by the names of the registry's file.

    ``id`` is the id that it is to have here, if it is free; ``key`` is what other entries of the source call it,
    where that is another word.  One that no longer ``stands`` was withdrawn by its source.
    """

    kind: EntityKind
    fields: Mapping[str, Any]
    id: str | None = None
    key: str | None = None
    line: int = 0
    stands: bool = True

    @property
    def known_as(self) -> str | None:
        """What its source calls it."""
        return self.key or self.id


@dataclass(frozen=True, slots=True)
class TakenDocument:
    """A document that came along, with its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class TakenName:
    """A name that is no actor."""

    name: str


@dataclass(frozen=True, slots=True)
class TakenRecord:
    """What a person said of a document, by the names of the registry's fields."""

    said: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TakenReference:
    """A reference registry that a workspace names: what its section of ``data/references.toml`` says."""

    name: str
    said: Mapping[str, Any]


Item: TypeAlias = TakenEntry | TakenDocument | TakenName | TakenRecord | TakenReference | NotSame | Problem


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a spreadsheet is to be read: which column is which field."""

    columns: Mapping[str, str] = field(default_factory=dict)


def sheet_of(columns: Iterable[str]) -> Sheet:
    """The sheet told by ``TITLE=FIELD``; raises ``UsageError`` where that is not so written."""
    parted = [column.rpartition("=") for column in columns]
    for title, _, name in parted:
        if not title or not name:
            raise UsageError("a column is told as TITLE=FIELD")
    return Sheet({title.strip(): name.strip() for title, _, name in parted})


def wrong(path: Path, line: int, message: str, hint: str = "") -> Problem:
    """What is wrong in a line of a file; line 0 is the file as a whole."""
    return Problem("import", message, Severity.ERROR, str(path), line, 1 if line else 0, hint)


def doubtful(path: Path, line: int, message: str, hint: str = "") -> Problem:
    """What is left out of a file without harm."""
    return Problem("import", message, Severity.WARNING, str(path), line, 1 if line else 0, hint)


def given(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value}
