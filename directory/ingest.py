"""The front door for bringing in: documents are added, read, linked to the registry and stored."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from directory.errors import UsageError
from directory.model import Problem
from directory.seen import is_up_to_date
from directory.views import LinkedDocument, Progress, SyncReport

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from directory.model import Registry
    from directory.workspace import Workspace

__all__ = [
    "LinkedDocument",
    "Progress",
    "SyncReport",
    "add",
    "add_text",
    "collect",
    "ensure_synced",
    "extract_path",
    "extract_text",
    "is_up_to_date",
    "open_synced",
    "sync",
    "sync_part",
]


def open_synced(path: str | os.PathLike[str] | None = None) -> Workspace:
    """The workspace in a folder, its database brought up to date; without one, that of the current folder or above.

    Raises ``NoWorkspaceError`` where there is none.  It can be used in a ``with`` statement through
    ``contextlib.closing``; ``close`` lets go of the database.
    """
    from directory.workspace import find_workspace, open_workspace  # noqa: PLC0415 - the shells have opened theirs

    ws = open_workspace(find_workspace(None if path is None else os.fspath(path)))
    ensure_synced(ws)
    return ws


def sync(
    ws: Workspace, *, progress: Callable[[Progress], None] | None = None, executor: str | None = None
) -> SyncReport:
    """Bring the database up to date with the registry and the documents; only what changed is done again.

    ``executor`` says where documents are read: ``serial``, ``processes``, ``processes:N``, ``dask://HOST:PORT``;
    without it, in processes of this machine where there are many.  Raises ``UsageError`` for another, and
    ``OrgdirError`` where a cluster went away: what was done is kept, and the next sync goes on.
    """
    from directory.derive import Way, bring_up_to_date  # noqa: PLC0415 - only where something may have to be done
    from directory.extraction.people.taggers import not_looked_for  # noqa: PLC0415 - as above
    from directory.shards.executing import checked  # noqa: PLC0415 - as above

    report = bring_up_to_date(ws, progress, Way(checked(executor) if executor is not None else None))
    missing = not_looked_for() if report.documents and report.changed == report.documents else None
    return replace(report, notes=(*report.notes, missing)) if missing else report


def sync_part(ws: Workspace, number: int, of: int, *, progress: Callable[[Progress], None] | None = None) -> int:
    """Read one of several about equal parts of the documents that are due, into files; gives how many it has.

    Parts count from 1 and can be worked on at the same time, on any machine that sees the workspace's folder;
    one that was stopped goes on where it was.  ``collect`` brings them together.
    """
    from directory.derive import read_part  # noqa: PLC0415 - only where something may have to be done

    if not 1 <= number <= of:
        raise UsageError(f"there is no part {number} of {of}: parts count from 1")
    return read_part(ws, number, of, progress)


def collect(ws: Workspace, *, progress: Callable[[Progress], None] | None = None) -> SyncReport:
    """Bring the parts that were read into the database; the report's ``left`` says how many documents are missing."""
    from directory.derive import Way, bring_up_to_date  # noqa: PLC0415 - only where something may have to be done

    return bring_up_to_date(ws, progress, Way(gather=True))


def ensure_synced(ws: Workspace) -> None:
    """Sync where the database is missing or behind its files; otherwise cost a few file stats."""
    if not is_up_to_date(ws):
        sync(ws)


def add(ws: Workspace, paths: Sequence[Path], *, progress: Callable[[Progress], None] | None = None) -> SyncReport:
    """Copy documents into the workspace, then sync.

    A name that is taken by another content gets a number; the same content is not copied twice.
    Folders give the documents in them.  A path that is not there is a problem; raises ``UsageError`` where none is.
    """
    missing = [path for path in paths if not path.exists()]
    if paths and len(missing) == len(paths):
        raise UsageError(f"{missing[0]}: there is no such file; nothing was added")
    kept = _Kept(ws)
    kept.problems += [Problem("unreadable-file", "there is no such file", file=str(path)) for path in missing]
    for path in _files(paths):
        if not path.is_file():
            kept.problems.append(Problem("not-a-file", "this is no regular file", file=str(path)))
            continue
        try:
            kept.put(path.name, path.read_bytes())
        except OSError as error:
            kept.problems.append(Problem("unreadable-file", _reason(error), file=str(path)))
    return kept.report(sync(ws, progress=progress))


def add_text(ws: Workspace, text: str, *, name: str | None = None) -> SyncReport:
    """Keep a text as a document of the workspace, then sync; without a name it is called by its first words."""
    if not text.strip():
        raise UsageError("there is no text to add")
    kept = _Kept(ws)
    kept.put(_file_name(name or "") or _named_after(text), text.encode("utf-8", "replace"))
    return kept.report(sync(ws))


def extract_path(path: Path, registry: Registry | None) -> LinkedDocument | Problem:
    """What a document says, linked where there is a registry; stores nothing."""
    from directory.linking import Read, Tools, read_document  # noqa: PLC0415 - not needed to read the database

    result = read_document(path, str(path), Tools.of(registry))
    return LinkedDocument(result.extraction, result.resolutions) if isinstance(result, Read) else result


def extract_text(text: str, registry: Registry | None) -> LinkedDocument:
    """What a text says, linked where there is a registry; stores nothing."""
    from directory.documents.read import read_text  # noqa: PLC0415 - not needed to read the database
    from directory.linking import Tools, read_text_document  # noqa: PLC0415 - not needed to read the database

    result = read_text_document(read_text(text), Tools.of(registry))
    return LinkedDocument(result.extraction, result.resolutions)


class _Kept:
    """Documents put into a workspace's folder, and what there is to say of it."""

    def __init__(self, ws: Workspace) -> None:
        self.folder = ws.documents_path
        self.notes: list[str] = []
        self.added: list[str] = []
        self.problems: list[Problem] = []
        self._by_digest: dict[tuple[int, bytes], str] | None = None

    def put(self, name: str, data: bytes) -> None:
        """Write a document under its name, or the next free one; a content that is there already stays alone."""
        self.folder.mkdir(parents=True, exist_ok=True)
        there = self._same(data)
        if there:
            self.notes.append(f"{name} is there already, as {there}" if there != name else f"{name} is there already")
            return
        target = self._free(_file_name(name) or "document.txt")
        write_whole(target, data)
        self._contents()[_fingerprint(data)] = target.name
        self.added.append(target.name)
        if target.name != name:
            self.notes.append(f"{name} was added as {target.name}")

    def report(self, report: SyncReport) -> SyncReport:
        """The report of the sync with what was said and found while putting."""
        problems = (*self.problems, *report.problems)
        return replace(report, problems=problems, notes=(*self.notes, *report.notes), added=tuple(self.added))

    def _same(self, data: bytes) -> str | None:
        return self._contents().get(_fingerprint(data))

    def _contents(self) -> dict[tuple[int, bytes], str]:
        """The documents that are there, by what they hold."""
        if self._by_digest is None:
            self._by_digest = {}
            for path in sorted(self.folder.iterdir()):
                if path.is_file():
                    with suppress(OSError):
                        self._by_digest.setdefault(_fingerprint(path.read_bytes()), path.name)
        return self._by_digest

    def _free(self, name: str) -> Path:
        path = self.folder / name
        number = 2
        while path.exists() or path.is_symlink():
            stem, dot, suffix = name.rpartition(".")
            path = self.folder / (f"{stem}-{number}{dot}{suffix}" if dot else f"{name}-{number}")
            number += 1
        return path


def write_whole(path: Path, data: bytes) -> None:
    """Write a new file so that it is there whole or not at all."""
    temporary = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _fingerprint(data: bytes) -> tuple[int, bytes]:
    return len(data), blake2b(data, digest_size=16).digest()


def _files(paths: Sequence[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(each for each in path.iterdir() if each.is_file() and not each.name.startswith("."))
        elif path.exists():
            files.append(path)
    return files


def _file_name(name: str) -> str:
    """A name that is one part of a path, and shows what it says."""
    kept = "".join(char if char.isprintable() and char not in '/\\:*?"<>|' else "-" for char in name).strip(" .-")
    stem, dot, suffix = kept.rpartition(".")
    return f"{stem[:90].strip()}{dot}{suffix}" if dot and len(suffix) <= 5 else kept[:90].strip()


def _named_after(text: str) -> str:
    """A file's name from the first words of a text."""
    from directory.store.keys import plain_key  # noqa: PLC0415 - not needed to read the database

    words = plain_key(" ".join(text[:600].split())).split()[:8]
    return f"{'-'.join(words)[:60].strip('-') or 'document'}.txt"


def _reason(error: OSError) -> str:
    return f"the file cannot be read: {error.strerror or type(error).__name__}"
