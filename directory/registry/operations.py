"""What can be done to the registry: each operation a frozen value with a sentence, kept as JSON in the journal."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeAlias

from directory.errors import UsageError
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

FieldValue: TypeAlias = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddName:
    """One more alias of an entry, or acronym; a decision that said otherwise is taken back."""

    entity: str
    name: str
    acronym: bool = False

    def __str__(self) -> str:
        """What it does."""
        return f"add the {'acronym' if self.acronym else 'name'} ‘{self.name}’ to {self.entity}"


@dataclass(frozen=True, slots=True)
class RemoveName:
    """One alias or acronym of an entry less."""

    entity: str
    name: str

    def __str__(self) -> str:
        """What it does."""
        return f"take the name ‘{self.name}’ out of {self.entity}"


@dataclass(frozen=True, slots=True)
class RejectName:
    """A decision: the name is not the entry; with a document, only there."""

    name: str
    entity: str
    document: str | None = None

    def __str__(self) -> str:
        """What it does."""
        return f"note that ‘{self.name}’ is not {self.entity}{_only_in(self.document)}"


@dataclass(frozen=True, slots=True)
class WithdrawRejection:
    """The decision that the name is not the entry, taken back."""

    name: str
    entity: str
    document: str | None = None

    def __str__(self) -> str:
        """What it does."""
        return f"take back that ‘{self.name}’ is not {self.entity}{_only_in(self.document)}"


@dataclass(frozen=True, slots=True)
class IgnoreName:
    """A decision: the string is no actor."""

    name: str

    def __str__(self) -> str:
        """What it does."""
        return f"ignore ‘{self.name}’"


@dataclass(frozen=True, slots=True)
class Unignore:
    """The decision that the string is no actor, taken back."""

    name: str

    def __str__(self) -> str:
        """What it does."""
        return f"no longer ignore ‘{self.name}’"


@dataclass(frozen=True, slots=True)
class AddEntry:
    """A new entry; ``fields`` are those of the file, ``name`` among them."""

    id: str
    kind: EntityKind
    fields: tuple[tuple[str, FieldValue], ...]

    def __str__(self) -> str:
        """What it does."""
        name = dict(self.fields).get("name", "")
        return f"add the {self.kind} {self.id} (‘{name}’)"


@dataclass(frozen=True, slots=True)
class MergeEntries:
    """Two entries made one: the winner takes names, relations and decisions, the loser becomes a tombstone."""

    loser: str
    winner: str

    def __str__(self) -> str:
        """What it does."""
        return f"merge {self.loser} into {self.winner}"


@dataclass(frozen=True, slots=True)
class SplitEntry:
    """Names of an entry taken out into a new entry that is distinct from it."""

    entity: str
    names: tuple[str, ...]
    new_id: str
    new_name: str

    def __str__(self) -> str:
        """What it does."""
        return f"split {self.new_id} (‘{self.new_name}’) off {self.entity}"


@dataclass(frozen=True, slots=True)
class RenameEntry:
    """Another name to go by; the old one stays as an alias."""

    entity: str
    name: str

    def __str__(self) -> str:
        """What it does."""
        return f"rename {self.entity} to ‘{self.name}’"


@dataclass(frozen=True, slots=True)
class SetField:
    """A field of an entry set, or taken out where the value is None; ``ids.KEY`` is one key of ``ids``."""

    entity: str
    field: str
    value: FieldValue | None

    def __str__(self) -> str:
        """What it does."""
        return _set(f"{self.entity}: {self.field}", self.value)


@dataclass(frozen=True, slots=True)
class AddPosition:
    """One more role of a person in an organisation."""

    entity: str
    org: str
    role: str | None = None
    since: str | None = None
    until: str | None = None
    source: str | None = None

    def __str__(self) -> str:
        """What it does."""
        return f"note that {self.entity} is {self.role or 'somebody'} of {self.org}"


@dataclass(frozen=True, slots=True)
class MarkDistinct:
    """Two entries that are never the same; said once, it holds both ways."""

    a: str
    b: str

    def __str__(self) -> str:
        """What it does."""
        return f"note that {self.a} and {self.b} are not the same"


@dataclass(frozen=True, slots=True)
class SetDocumentField:
    """What a person says of a document: a field set, or taken out where the value is None."""

    document: str
    field: str
    value: str | None

    def __str__(self) -> str:
        """What it does."""
        return _set(f"{self.document}: {self.field}", self.value)


@dataclass(frozen=True, slots=True)
class SetDocumentRoles:
    """The roles of an entry in a document: none means only mentioned, None what was extracted."""

    document: str
    entity: str
    roles: tuple[Role, ...] | None

    def __str__(self) -> str:
        """What it does."""
        if self.roles is None:
            return f"{self.document}: take back what was said of {self.entity}"
        return f"{self.document}: {self.entity} is {', '.join(self.roles) or 'only mentioned'}"


Operation: TypeAlias = (
    AddName
    | RemoveName
    | RejectName
    | WithdrawRejection
    | IgnoreName
    | Unignore
    | AddEntry
    | MergeEntries
    | SplitEntry
    | RenameEntry
    | SetField
    | AddPosition
    | MarkDistinct
    | SetDocumentField
    | SetDocumentRoles
)

_CLASSES = (
    AddName,
    RemoveName,
    RejectName,
    WithdrawRejection,
    IgnoreName,
    Unignore,
    AddEntry,
    MergeEntries,
    SplitEntry,
    RenameEntry,
    SetField,
    AddPosition,
    MarkDistinct,
    SetDocumentField,
    SetDocumentRoles,
)
_BY_NAME = {kind.__name__: kind for kind in _CLASSES}


def describe(operations: Sequence[Operation]) -> str:
    """One line for one or many operations."""
    if not operations:
        return "nothing"
    more = f" and {len(operations) - 1} more" if len(operations) > 1 else ""
    return f"{operations[0]}{more}"


def to_json(operation: Operation) -> dict[str, Any]:
    """The operation as an object that JSON can hold: its class under ``op``, its fields beside."""
    found: dict[str, Any] = {"op": type(operation).__name__}
    for field in fields(operation):
        value = getattr(operation, field.name)
        if value is not None:
            found[field.name] = value
    return found


def from_json(data: dict[str, Any]) -> Operation:
    """The operation that ``to_json`` made ``data`` of; UsageError where it is none."""
    kind = _BY_NAME.get(str(data.get("op")))
    if kind is None:
        raise UsageError(f"unknown operation {data.get('op')!r}")
    known = {field.name for field in fields(kind)}
    given: dict[str, Any] = {key: _frozen(value) for key, value in data.items() if key in known}
    if kind in (SetField, SetDocumentField):
        given.setdefault("value", None)
    if kind is SetDocumentRoles:
        given["roles"] = tuple(Role(role) for role in given["roles"]) if "roles" in given else None
    if kind is AddEntry:
        given["kind"] = EntityKind(given["kind"])
    try:
        operation: Operation = kind(**given)
    except TypeError as error:
        raise UsageError(f"incomplete operation {data.get('op')!r}") from error
    return operation


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _only_in(document: str | None) -> str:
    return f" in {document}" if document else ""


def _set(what: str, value: FieldValue | None) -> str:
    if value is None:
        return f"take out {what}"
    shown = value if isinstance(value, str) else ", ".join(value)
    return f"set {what} to ‘{shown}’"
