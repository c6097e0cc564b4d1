"""The front door for deciding: what waits, and each decision as an edit of the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.views import LineChange, Outcome, Question, Sighting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.model import EntityKind
    from directory.workspace import Workspace

__all__ = [
    "LineChange",
    "Outcome",
    "Question",
    "Sighting",
    "accept",
    "accept_all",
    "history",
    "ignore",
    "merge",
    "new",
    "new_all",
    "preview",
    "queue",
    "redo",
    "reject",
    "rename",
    "split",
    "undo",
]


def queue(ws: Workspace, *, document: str | None = None) -> tuple[Question, ...]:
    """What waits for a decision, grouped by name, the most settling first."""
    raise NotImplementedError


def accept(ws: Workspace, name: str, entity: str, *, acronym: bool | None = None, dry: bool = False) -> Outcome:
    """The name means the entry: an alias, or acronym, more; ``dry`` only shows the lines."""
    raise NotImplementedError


def reject(ws: Workspace, name: str, entity: str, *, document: str | None = None, dry: bool = False) -> Outcome:
    """The name does not mean the entry, anywhere or in one document."""
    raise NotImplementedError


def new(  # noqa: PLR0913 - the fields of an entry
    ws: Workspace,
    name: str,
    *,
    id: str | None = None,  # noqa: A002 - the word of the registry
    kind: str | None = None,
    country: str | None = None,
    parent: str | None = None,
    branch_of: str | None = None,
    person: bool = False,
    dry: bool = False,
) -> Outcome:
    """The name is an actor of its own: a new entry."""
    raise NotImplementedError


def new_all(ws: Workspace, document: str, *, dry: bool = False) -> Outcome:
    """New entries for all the safe unknown names of a document, as one edit."""
    raise NotImplementedError


def accept_all(ws: Workspace, document: str, *, dry: bool = False) -> Outcome:
    """The best candidate for every safe name of a document that has one, as one edit."""
    raise NotImplementedError


def ignore(ws: Workspace, name: str, *, dry: bool = False) -> Outcome:
    """The name is no actor."""
    raise NotImplementedError


def merge(ws: Workspace, loser: str, winner: str, *, dry: bool = False) -> Outcome:
    """Two entries are one: the loser goes into the winner, its id lives on."""
    raise NotImplementedError


def split(ws: Workspace, entity: str, names: Sequence[str], new_name: str, *, dry: bool = False) -> Outcome:
    """Some names of an entry are another actor's: they go into a new entry."""
    raise NotImplementedError


def rename(ws: Workspace, entity: str, name: str, *, dry: bool = False) -> Outcome:
    """The entry goes by another name; the old one stays as an alias."""
    raise NotImplementedError


def undo(ws: Workspace) -> Outcome:
    """The last edit is turned back."""
    raise NotImplementedError


def redo(ws: Workspace) -> Outcome:
    """The edit that was turned back last is made again."""
    raise NotImplementedError


def history(ws: Workspace) -> tuple[Outcome, ...]:
    """The edits of the registry made by the program, newest first."""
    raise NotImplementedError


def preview(ws: Workspace, operations: Sequence[object]) -> tuple[LineChange, ...]:
    """The very lines that the operations would write."""
    raise NotImplementedError


def question(ws: Workspace, name: str, kind: EntityKind | None = None) -> Question | None:
    """What waits under this name."""
    raise NotImplementedError
