"""Owns how the database follows the reference registries that the workspace names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.errors import UsageError
from directory.model import Problem
from directory.references.catalogue import catalogue_path, file_of, read_catalogue
from directory.references.making import Made, made_with, make, make_index, tidy
from directory.store.reference_rows import describe_reference, drop_reference, read_references
from directory.store.registry_rows import save_problems

if TYPE_CHECKING:
    from directory.references.catalogue import Catalogue, Reference
    from directory.seen import Seen
    from directory.store.reference_rows import ReferenceRow
    from directory.workspace import Workspace

ORIGIN = ":references"


@dataclass(frozen=True, slots=True)
class _Step:
    """What is to be done with one reference registry: made, or left as it is with a problem."""

    reference: Reference
    due: bool = False
    problem: Problem | None = None


def follow(ws: Workspace, seen: Seen) -> str:
    """Take in, take in again or drop what the workspace names otherwise than before; gives the state come to.

    A file that changed or is gone is a problem, and what was taken in of it before stands until it is taken in again.
    """
    catalogue = read_catalogue(catalogue_path(ws))
    kept = {row.name: row for row in read_references(ws.store.reader())}
    if not catalogue.references and not catalogue.problems and not kept:
        return ""
    steps = [_step(ws, each, kept.get(each.name), seen) for each in catalogue.references]
    problems = [*catalogue.problems, *(step.problem for step in steps if step.problem)]
    for step in steps:
        if step.due:
            problems += _make(ws, step.reference)
    _finish(ws, catalogue, kept, problems)
    rows = read_references(ws.store.reader())
    tidy(ws, rows)
    return "\n".join([*(str(row) for row in rows), *(str(problem) for problem in problems)])


def _step(ws: Workspace, reference: Reference, kept: ReferenceRow | None, seen: Seen) -> _Step:
    path = file_of(ws, reference)
    found = seen.sha256(path)
    again = f"'orgdir import FILE --from {reference.form} --reference {reference.name}' takes in another"
    if not found:
        return _Step(reference, problem=_problem(ws, reference, "the file cannot be read", again))
    if found != reference.sha256:
        return _Step(reference, problem=_problem(ws, reference, "the file is not the one that was imported", again))
    return _Step(reference, due=kept is None or _made_of(kept) != _to_be_made_of(reference))


def _problem(ws: Workspace, reference: Reference, message: str, hint: str) -> Problem:
    said = f"reference registry {reference.name}: {message}"
    return Problem("reference-file", said, file=ws.inside(str(file_of(ws, reference))), hint=hint)


def _made_of(row: ReferenceRow) -> tuple[str, ...]:
    return row.sha256, row.form, row.columns, row.made_with


def _to_be_made_of(reference: Reference) -> tuple[str, ...]:
    return reference.sha256, reference.form, "\n".join(reference.columns), made_with()


def _make(ws: Workspace, reference: Reference) -> list[Problem]:
    """Take in one reference registry; what is wrong in its lines was said when it was imported."""
    try:
        with ws.store.writing() as connection:
            make(ws, connection, reference, Made())
    except UsageError as error:
        return [_problem(ws, reference, str(error), "")]
    (row,) = (row for row in read_references(ws.store.reader()) if row.name == reference.name)
    make_index(ws, row)
    return []


def _finish(ws: Workspace, catalogue: Catalogue, kept: dict[str, ReferenceRow], problems: list[Problem]) -> None:
    """Drop what is no longer named, and keep what is wrong; a catalogue that cannot be read drops nothing."""
    named = {reference.name for reference in catalogue.references}
    gone = [name for name in kept if name not in named] if not catalogue.problems else []
    with ws.store.writing() as connection:
        for name in gone:
            drop_reference(connection, name)
        for each in catalogue.references:
            describe_reference(connection, each.name, (each.file, each.imported, each.version, each.licence))
        save_problems(connection, ORIGIN, [replace(each, file=ws.inside(each.file)) for each in problems])
