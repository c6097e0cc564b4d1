"""Owns the coming and going of reference registries: taken in from a file, listed, let go of."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from directory.collector import without_collector
from directory.errors import DataError, UsageError
from directory.references.catalogue import (
    FORMS,
    Reference,
    catalogue_path,
    file_of,
    is_name,
    read_catalogue,
    with_reference,
    without_reference,
    write_catalogue,
)
from directory.references.following import ORIGIN
from directory.references.making import Made, make, open_index
from directory.sources.taken import wrong
from directory.store.reference_rows import read_beginning, read_references
from directory.store.registry_rows import read_problems
from directory.workspace import file_sha256

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.model import Problem
    from directory.workspace import Workspace

_VERSION = re.compile(r"(?<![a-z0-9])v\d+(\.\d+)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReferenceTaken:
    """What came of taking a reference registry in: how much it holds, and what is wrong with it by line."""

    name: str
    entries: int
    names: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class ReferenceShown:
    """A reference registry of the workspace; ``problems`` say where its file is not the one that was taken in."""

    name: str
    version: str
    licence: str
    form: str
    file: str
    sha256: str
    imported: str
    entries: int
    names: int
    problems: tuple[Problem, ...]


def import_reference(  # noqa: PLR0913 - what there is to say of a source
    ws: Workspace,
    path: Path,
    form: str,
    name: str,
    *,
    version: str = "",
    licence: str = "",
    columns: Sequence[str] = (),
    dry: bool = False,
) -> ReferenceTaken:
    """Take a file in as a reference registry, in place of the one of this name.

    The workspace names it by path and hash, and what is derived from it can be made again.  Nothing is changed where
    the file holds no entry.  Raises ``UsageError`` where the call is wrong, ``DataError`` where nothing can be read.
    """
    from directory import ingest  # noqa: PLC0415 - loaded on use

    ingest.ensure_synced(ws)
    reference = _reference(ws, path, form, name)
    reference = Reference(
        reference.name,
        reference.file,
        form,
        reference.sha256,
        date.today().isoformat(),  # noqa: DTZ011 - the day where the user is
        version or _version(path),
        licence,
        tuple(columns),
    )
    with without_collector():
        made = _take(ws, reference, dry=dry)
        if not dry:
            (row,) = (row for row in read_references(ws.store.reader()) if row.name == name)
            open_index(ws, row)
    if not dry:
        ingest.sync(ws)
    return ReferenceTaken(name, made.entries, made.names, tuple(made.problems))


def _reference(ws: Workspace, path: Path, form: str, name: str) -> Reference:
    if not is_name(name):
        raise UsageError(f"{name!r} is no name of a reference registry: small letters a-z, digits and '-'")
    if form not in FORMS:
        raise UsageError(f"no format {form!r} to import from; the formats are {', '.join(FORMS)}")
    try:
        sha256 = file_sha256(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - links are kept as they are named
    inside = whole.relative_to(ws.root).as_posix() if whole.is_relative_to(ws.root) else str(whole)
    return Reference(name, inside, form, sha256)


def _version(path: Path) -> str:
    """The version that the name of a file tells."""
    found = _VERSION.search(path.name)
    return found[0] if found else ""


class _OnlyTriedError(Exception):
    """What was tried is not to be kept."""


def _take(ws: Workspace, reference: Reference, *, dry: bool) -> Made:
    """Keep what the file holds, and name it in the catalogue, both or neither."""
    made = Made()
    with ws.alone(), suppress(_OnlyTriedError), ws.store.writing() as connection:
        make(ws, connection, reference, made)
        _keep(ws, reference, made, dry=dry)
    return made


def _keep(ws: Workspace, reference: Reference, made: Made, *, dry: bool) -> None:
    path, catalogue = file_of(ws, reference), catalogue_path(ws)
    if not made.entries:
        raise DataError(*(made.problems or (wrong(path, 0, "there is no entry in it"),)))
    if file_sha256(path) != reference.sha256:
        raise DataError(wrong(path, 0, "it changed while it was read"))
    if dry:
        raise _OnlyTriedError
    write_catalogue(catalogue, with_reference(_text(catalogue), reference))


def list_references(ws: Workspace) -> tuple[ReferenceShown, ...]:
    """The reference registries that the workspace names, each with what is wrong with its file."""
    kept = {row.name: row for row in read_references(ws.store.reader())}
    problems = read_problems(ws.store.reader(), ORIGIN)
    shown = []
    for each in read_catalogue(catalogue_path(ws)).references:
        row = kept.get(each.name)
        about = f"reference registry {each.name}:"
        shown.append(
            ReferenceShown(
                each.name,
                each.version,
                each.licence,
                each.form,
                each.file,
                each.sha256,
                each.imported,
                row.entries if row else 0,
                row.names if row else 0,
                tuple(problem for problem in problems if problem.message.startswith(about)),
            )
        )
    return tuple(shown)


def beginning_with(ws: Workspace, beginning: str, *, limit: int = 100) -> list[tuple[str, str]]:
    """The entries of reference registries whose id begins so, with their names: what a half-typed id may become."""
    return read_beginning(ws.store.reader(), beginning, limit)


def remove_reference(ws: Workspace, name: str) -> None:
    """Let go of a reference registry; its file and the entries adopted from it stay."""
    from directory import ingest  # noqa: PLC0415 - loaded on use

    ingest.ensure_synced(ws)
    path = catalogue_path(ws)
    with ws.alone():
        named = [reference.name for reference in read_catalogue(path).references]
        if name not in named:
            raise UsageError(f"there is no reference registry {name!r}; there are {', '.join(named) or 'none'}")
        write_catalogue(path, without_reference(_text(path), name))
    ingest.sync(ws)


def _text(path: Path) -> str:
    """The catalogue as it stands; raises ``DataError`` where it is not to be read, for it is not written over then."""
    problems = read_catalogue(path).problems
    if problems:
        raise DataError(*problems)
    return path.read_text("utf-8") if path.exists() else ""
