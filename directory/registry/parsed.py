"""What a part of the registry says, parsed once and kept under a hash of its bytes, in memory or in a store."""

from __future__ import annotations

import json
from dataclasses import MISSING, astuple, dataclass, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

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
from directory.registry.gathered import Facts, facts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Named = tuple[tuple[str, Problem], ...]


@dataclass(frozen=True)
class ParsedBlock:
    """The values of a part of the file; their lines count from 0 at its first line, their files are empty.

    ``broken`` holds the ids (or document names) that the part gives and that could not be read; ``named``
    the ids that those entries name, each with the problem that it is if no entry has it; ``lost`` what each entry
    is called whose id is missing.
    """

    entries: tuple[Entry, ...] = ()
    documents: tuple[DocumentRecord, ...] = ()
    not_same: tuple[NotSame, ...] = ()
    ignored: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    broken: tuple[str, ...] = ()
    named: Named = ()
    lost: tuple[tuple[str, ...], ...] = ()

    @property
    def keys(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The ids of the entries, and the names of the documents."""
        return tuple(entry.id for entry in self.entries), tuple(record.name for record in self.documents)

    @cached_property
    def facts(self) -> Facts:
        """What the entries and records come to in checks across entries."""
        return facts_of(self.entries, self.documents)


class Written(NamedTuple):
    """A parsed part as text: the small things of it, its facts, its entries and documents."""

    head: str
    facts: str
    values: str


class WrittenBlock:
    """A parsed part as ``dump`` wrote it: small things at hand, the others fetched and restored when asked for.

    Where they are no longer to be had, ``reread`` parses the part again.
    """

    __slots__ = (
        "_facts",
        "_fetch_facts",
        "_fetch_values",
        "_head",
        "_parsed",
        "broken",
        "ignored",
        "keys",
        "lost",
        "not_same",
        "problems",
        "reread",
    )

    def __init__(self, head: str, facts: Callable[[], str], values: Callable[[], str]) -> None:
        """Read the head only; the functions fetch the rest, and raise ``KeyError`` where it is gone."""
        self._head, self._fetch_facts, self._fetch_values = head, facts, values
        ids, names, not_same, ignored, problems, broken, lost = json.loads(head)
        self.keys: tuple[tuple[str, ...], tuple[str, ...]] = tuple(ids), tuple(names)
        self.not_same = tuple(NotSame(**row) for row in not_same)
        self.ignored: tuple[str, ...] = tuple(ignored)
        self.problems = tuple(_problem(row) for row in problems)
        self.broken: tuple[str, ...] = tuple(broken)
        self.lost: tuple[tuple[str, ...], ...] = tuple(map(tuple, lost))
        self.reread: Callable[[], ParsedBlock] | None = None
        self._facts: tuple[Facts, Named] | None = None
        self._parsed: tuple[tuple[Entry, ...], tuple[DocumentRecord, ...]] | None = None

    @property
    def head(self) -> str:
        """The small things as they were written."""
        return self._head

    @property
    def facts(self) -> Facts:
        """What the entries and records come to in checks across entries, as it was kept."""
        return self._gathered()[0]

    @property
    def named(self) -> Named:
        """The ids that broken entries name, as in a ``ParsedBlock``."""
        return self._gathered()[1] if self.broken else ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries, restored."""
        return self._restored()[0]

    @property
    def documents(self) -> tuple[DocumentRecord, ...]:
        """The document records, restored."""
        return self._restored()[1]

    def _gathered(self) -> tuple[Facts, Named]:
        if self._facts is None:
            try:
                self._facts = _facts(json.loads(self._fetch_facts()))
            except (KeyError, ValueError):
                again = self._again()
                self._facts = again.facts, again.named
        return self._facts

    def _restored(self) -> tuple[tuple[Entry, ...], tuple[DocumentRecord, ...]]:
        if self._parsed is None:
            try:
                entries, documents = json.loads(self._fetch_values())
                self._parsed = tuple(map(_entry, entries)), tuple(map(_document, documents))
            except (KeyError, ValueError):
                again = self._again()
                self._parsed = again.entries, again.documents
        return self._parsed

    def _again(self) -> ParsedBlock:
        if self.reread is None:
            raise LookupError("a part of the registry is kept no longer, and its text is not at hand")
        return self.reread()


Said = ParsedBlock | WrittenBlock


def join(parts: Sequence[ParsedBlock]) -> ParsedBlock:
    """The parts of one stretch put together."""
    if len(parts) == 1:
        return parts[0]
    return ParsedBlock(
        tuple(entry for part in parts for entry in part.entries),
        tuple(record for part in parts for record in part.documents),
        tuple(item for part in parts for item in part.not_same),
        tuple(text for part in parts for text in part.ignored),
        tuple(problem for part in parts for problem in part.problems),
        tuple(key for part in parts for key in part.broken),
        tuple(each for part in parts for each in part.named),
        tuple(names for part in parts for names in part.lost),
    )


def dump(parsed: Said) -> Written:
    """A parsed part as text that ``restore`` reads."""
    facts = [astuple(parsed.facts), [[target, _sparse(problem)] for target, problem in parsed.named]]
    values = [[_sparse(entry) for entry in parsed.entries], [_sparse(record) for record in parsed.documents]]
    return Written(head_of(parsed), _compact(facts), _compact(values))


def head_of(parsed: Said) -> str:
    """The small things of a parsed part, as text."""
    if isinstance(parsed, WrittenBlock):
        return parsed.head
    decisions = [_sparse(decision) for decision in parsed.not_same]
    problems = [_sparse(each) for each in parsed.problems]
    return _compact([*parsed.keys, decisions, parsed.ignored, problems, parsed.broken, parsed.lost])


def restore(written: Written) -> WrittenBlock:
    """The parsed part that ``dump`` wrote; raises ValueError where the text is damaged."""
    return WrittenBlock(written.head, lambda: written.facts, lambda: written.values)


def _compact(rows: list[Any]) -> str:
    return json.dumps(rows, separators=(",", ":"))


def _facts(written: Any) -> tuple[Facts, Named]:
    (names, relations, *ids, documents), named = written
    people, muddled, leftovers = map(tuple, ids)
    held = tuple((id_, tuple(keys)) for id_, keys in names)
    facts = Facts(held, tuple(map(tuple, relations)), people, muddled, leftovers, tuple(map(tuple, documents)))
    return facts, tuple((target, _problem(row)) for target, row in named)


def place_problems(problems: Iterable[Problem], file: str, line: int) -> tuple[Problem, ...]:
    """Problems of a part whose first line is ``line``, placed in their file."""
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
