"""What the files were like when they were looked at last, so that unchanged ones are not read again to know it.

Kept beside the database, not in it: the times and numbers of files are no part of what the files say.
"""

from __future__ import annotations

import json
import os
import time
from hashlib import blake2b
from typing import TYPE_CHECKING

from directory import __version__
from directory.references.catalogue import catalogue_path, file_of, read_catalogue
from directory.store.database import SCHEMA
from directory.workspace import file_digest, file_sha256, file_state

if TYPE_CHECKING:
    from pathlib import Path

    from directory.workspace import Workspace

# A file changed so shortly before it was looked at may change again without showing it.
SETTLED_NS = 50_000_000


class Seen:
    """Digests of files by their state; read from and written to one small file."""

    def __init__(self, ws: Workspace) -> None:
        """Read what was kept; anything that is no such file counts as nothing."""
        self._path = _path(ws)
        self._known = _read(self._path, whole=True)[1]
        self._now: dict[str, list[object]] = {}

    def digest(self, path: Path) -> str:
        """The hash of a file's bytes, read only where its state is not the one known; empty if unreadable."""
        state = file_state(path)
        known = self._known.get(path.name)
        trusted = known is not None and known[:-1] == [*state] and state[0]
        digest = str(known[-1]) if known is not None and trusted else file_digest(path)
        if digest and _settled(state):
            self._now[path.name] = [*state, digest]
        return digest

    def sha256(self, path: Path) -> str:
        """The SHA-256 of a large file outside the folder of documents, as ``digest`` gives it."""
        state = file_state(path)
        name = os.fspath(path.absolute())
        known = self._known.get(name)
        trusted = known is not None and known[:-1] == [*state] and state[0]
        digest = str(known[-1]) if known is not None and trusted else _sha256(path)
        if digest and _settled(state):
            self._now[name] = [*state, digest]
        return digest

    def keep(self, ws: Workspace, state: str) -> None:
        """Note that the database is in this state with the files as they are, if they are as they were read."""
        paths = (ws.registry_path, *document_paths(ws), *_reference_paths(ws))
        settled = all(_settled(file_state(path)) for path in paths)
        head = {"state": state if settled else "", "files": _listing(ws)}
        lines = [json.dumps(head), json.dumps(self._now)]
        temporary = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            temporary.write_text("\n".join(lines), encoding="utf-8")
            temporary.replace(self._path)
        except OSError:
            # only time is lost
            temporary.unlink(missing_ok=True)


def is_up_to_date(ws: Workspace) -> bool:
    """Whether the database is there and made from the files as they are, as far as file states tell."""
    meta = ws.store.meta()
    return meta.get("made_by") == made_by() and unchanged(ws, meta.get("state", ""))


def made_by() -> str:
    """The program, and the shape of the database that it makes."""
    return f"{__version__}/{SCHEMA}"


def unchanged(ws: Workspace, state: str) -> bool:
    """Whether all files are as they were when the database came into this state."""
    head = _read(_path(ws), whole=False)[0]
    return bool(state) and head.get("state") == state and head.get("files") == _listing(ws)


def document_paths(ws: Workspace) -> list[Path]:
    """The files in the folder of documents, by name; hidden files and folders are none."""
    try:
        with os.scandir(ws.documents_path) as found:
            names = [each.name for each in found if not _hidden(each.name) and not each.is_dir()]
    except OSError:
        return []
    return [ws.documents_path / name for name in sorted(names) if _speakable(name)]


def _hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.endswith("~")


def _speakable(name: str) -> bool:
    """Whether a file's name is text: one that is no UTF-8 cannot be written in the registry or the database."""
    return not any("\ud800" <= char <= "\udfff" for char in name)


def _listing(ws: Workspace) -> str:
    """A hash of the states of all files."""
    hashed = blake2b(repr(file_state(ws.registry_path)).encode(), digest_size=16)
    for path in document_paths(ws):
        hashed.update(f"{path.name}\0{file_state(path)}".encode())
    for path in _reference_paths(ws):
        hashed.update(f"{path}\0{file_state(path)}".encode("utf-8", "surrogateescape"))
    return hashed.hexdigest()


def _reference_paths(ws: Workspace) -> list[Path]:
    """The file that names reference registries, where there is one, and the files that it names."""
    path = catalogue_path(ws)
    if not path.exists():
        return []
    return [path, *(file_of(ws, reference) for reference in read_catalogue(path).references)]


def _sha256(path: Path) -> str:
    try:
        return file_sha256(path)
    except OSError:
        return ""


def _settled(state: tuple[int, ...]) -> bool:
    return time.time_ns() - max(state[1:3]) > SETTLED_NS


def _path(ws: Workspace) -> Path:
    return ws.database_path.with_name(ws.database_path.name + "-seen")


def _read(path: Path, *, whole: bool) -> tuple[dict[str, str], dict[str, list[object]]]:
    try:
        with path.open(encoding="utf-8") as file:
            head = json.loads(file.readline())
            rows = json.loads(file.readline()) if whole else {}
    except (OSError, ValueError):
        return {}, {}
    sound = isinstance(head, dict) and isinstance(rows, dict) and all(isinstance(row, list) for row in rows.values())
    return (head, rows) if sound else ({}, {})
