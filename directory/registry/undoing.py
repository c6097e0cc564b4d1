"""Edits taken back as text, and edits that are gone from a text although nobody took them back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.errors import EditRefusedError
from directory.registry.draft import Draft
from directory.registry.edit import Edit, edit, line_changes
from directory.registry.exchange import digest_of
from directory.registry.expected import apply
from directory.registry.lookup import Reading
from directory.registry.operations import (
    AddEntry,
    AddName,
    AddPosition,
    IgnoreName,
    MarkDistinct,
    MergeEntries,
    Operation,
    RejectName,
    RemoveName,
    RenameEntry,
    SetDocumentField,
    SetDocumentRoles,
    SetField,
    SplitEntry,
    Unignore,
    WithdrawRejection,
)
from directory.registry.outline import Outline
from directory.registry.refusal import refused
from directory.registry.source import BOM
from directory.registry.splice import Splice, in_order, spliced

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from directory.registry.journal import Hunk, JournalLine

_LOOKED_BACK = 500


def undone(text: str, line: JournalLine, whole: str | None = None) -> Edit:
    """The text without what a line of the journal did to it: its very slices turned back, else the opposite done.

    ``whole`` is the text before a line that holds no slices.  Refuses where the place was changed since.
    """
    if whole is not None and digest_of(text.encode()) == line.after:
        splice = Splice(0, len(text), whole)
        return Edit(text, whole, f"undone: {line.message}", line_changes(text, [splice]), (splice,))
    try:
        return _turned_back(text, line)
    except EditRefusedError as error:
        opposite = _opposites(line.operations)
        if opposite is None:
            raise
        try:
            return edit(text, opposite)
        except EditRefusedError:
            raise error from None


def missing(text: str, history: Sequence[JournalLine], forgotten: Iterable[int] = ()) -> tuple[Operation, ...]:
    """The operations that stand in the journal and not in the text; what a later one went back on is left out."""
    skipped = set(forgotten)
    lines = [line for line in history[-_LOOKED_BACK:] if line.action in ("edit", "reapply") and not line.undone]
    later: set[tuple[str, ...]] = set()
    found: list[Operation] = []
    reading = Reading(Outline(text.removeprefix(BOM)))
    for line in reversed(lines):
        for operation in reversed(line.operations):
            marks = set(_marks(operation))
            if line.id not in skipped and not marks & later and _is_missing(reading, operation):
                found.append(operation)
            later |= marks
    return tuple(reversed(found))


def _is_missing(reading: Reading, operation: Operation) -> bool:
    draft = Draft(reading)
    try:
        apply(draft, operation)
    except EditRefusedError:
        return False
    return bool(draft.changes())


def _turned_back(text: str, line: JournalLine) -> Edit:
    if not line.hunks:
        message = "it cannot be undone: it changed the file as a whole, and the file was changed again since"
        raise refused(message)
    splices: list[Splice] = []
    shift = 0
    for hunk in line.hunks:
        place = _place_of(text, hunk, hunk.place + shift)
        shift = place - hunk.place
        splices.append(Splice(place, place + len(hunk.new), hunk.old))
    splices = in_order(splices)
    result = spliced(text, splices)
    _prove_undone(text, result, line.operations)
    return Edit(text, result, f"undone: {line.message}", line_changes(text, splices), tuple(splices))


def _place_of(text: str, hunk: Hunk, guess: int) -> int:
    """Where a slice stands now: at its place, else at the one place between what stood around it."""
    whole = hunk.ahead + hunk.new + hunk.behind
    start = guess - len(hunk.ahead)
    if start >= 0 and text.startswith(whole, start) and len(whole) > len(hunk.new):
        return guess
    found = text.find(whole)
    if found < 0 or text.find(whole, found + 1) >= 0:
        raise refused("it cannot be undone: the place was changed since")
    return found + len(hunk.ahead)


def _prove_undone(now: str, result: str, operations: Sequence[Operation]) -> None:
    """Refuse an undoing unless doing the operations on its result leads to what the text says now."""
    again = edit(result, operations)
    before, after = (Reading(Outline(text.removeprefix(BOM))) for text in (now, again.after))
    draft = Draft(Reading(Outline(result.removeprefix(BOM))))
    for operation in operations:
        apply(draft, operation)
    for section, key in draft.changes():
        if before.value(section, key) != after.value(section, key):
            raise refused(f"it cannot be undone: '{key}' was changed since")


def _opposites(operations: Sequence[Operation]) -> tuple[Operation, ...] | None:
    if not operations:
        return None
    found = [_opposite(operation) for operation in reversed(operations)]
    return tuple(one for one in found if one) if all(found) else None


def _opposite(operation: Operation) -> Operation | None:
    match operation:
        case AddName(entity, name):
            return RemoveName(entity, name)
        case RejectName(name, entity, document):
            return WithdrawRejection(name, entity, document)
        case IgnoreName(name):
            return Unignore(name)
        case _:
            return None


def _marks(operation: Operation) -> Iterable[tuple[str, ...]]:
    """What an operation settles; a later one that settles the same stands over it."""
    match operation:
        case AddName(entity, name) | RemoveName(entity, name):
            return (("name", entity, name),)
        case RejectName(name, entity) | WithdrawRejection(name, entity):
            return (("name", entity, name), ("ignored", name))
        case IgnoreName(name) | Unignore(name):
            return (("ignored", name),)
        case RenameEntry(entity, _):
            return (("field", entity, "name"),)
        case SetField(entity, field) | SetDocumentField(entity, field):
            return (("field", entity, field),)
        case SetDocumentRoles(document, entity):
            return (("roles", document, entity),)
        case MergeEntries(loser, _) | SplitEntry(loser) | AddEntry(loser):
            return (("entry", loser),)
        case AddPosition(entity, org) | MarkDistinct(entity, org):
            return (("relation", entity, org),)
