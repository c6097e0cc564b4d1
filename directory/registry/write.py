"""Edits of the registry's file: made, taken back, done again, told, and found again after an editor's stale save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from directory.registry.commit import commit, read_text, told
from directory.registry.edit import Edit, edit
from directory.registry.format import laid_out
from directory.registry.journal import Journal, JournalLine
from directory.registry.refusal import refused
from directory.registry.undoing import missing, undone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.registry.operations import Operation


def write(path: Path, operations: Sequence[Operation], *, message: str = "") -> Edit:
    """Make an edit in the file; raises EditRefusedError with the reason, and then the file is as it was.

    Where the file changes at the same moment, the operations are applied to what it then holds.
    """
    operations = tuple(operations)
    return commit(path, JournalLine(0, "", "edit", operations, message, "", ""), lambda text: edit(text, operations))


def undo(path: Path) -> Edit:
    """Take the last edit back; raises EditRefusedError where there is none or its place was changed since."""
    with told(path):
        journal = _journal(path)
        line = journal.undoable()
        if line is None:
            raise refused("there is nothing to undo")
        whole = None if line.hunks else journal.whole_before(line)
    entry = JournalLine(0, "", "undo", (), f"undone: {line.message}", "", "", of=line.id)
    return commit(path, entry, lambda text: undone(text, line, whole))


def redo(path: Path) -> Edit:
    """Do the edit again that was undone last; raises EditRefusedError where there is none."""
    with told(path):
        line = _journal(path).redoable()
        if line is None:
            raise refused("there is nothing to do again")
    entry = JournalLine(0, "", "redo", line.operations, f"done again: {line.message}", "", "", of=line.id)
    return commit(path, entry, laid_out if line.operations == () else lambda text: edit(text, line.operations))


def history(path: Path) -> tuple[JournalLine, ...]:
    """Every edit that was made, oldest first, those marked that were undone since."""
    return _journal(path).history()


def lost(path: Path) -> tuple[Operation, ...]:
    """What was done and no longer stands in the file, although nobody undid it: an old copy was saved over it."""
    journal = _journal(path)
    with told(path):
        return missing(read_text(path), journal.history(), journal.forgotten())


def reapply(path: Path) -> Edit:
    """Do again what an editor's save of an old copy took out of the file."""
    operations = lost(path)
    entry = JournalLine(0, "", "reapply", operations, "", "", "")
    return commit(path, entry, lambda text: edit(text, operations))


def forget_lost(path: Path) -> None:
    """Leave what is lost as it is, and do not offer it again."""
    journal = _journal(path)
    with told(path):
        journal.forget(tuple(line.id for line in journal.history()))


def _journal(path: Path) -> Journal:
    return Journal(Path(path).resolve())
