"""One open workspace: where its files are, the registry as loaded, the database as opened."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from directory.errors import NoWorkspaceError, OrgdirError, UsageError
from directory.registry.settling import MOMENT_SECONDS, MOMENTS, may_be_half_written
from directory.store.blocks_kept import KeptBlocks
from directory.store.database import DatabaseError
from directory.store.database_file import FileStore
from directory.store.registry_rows import read_registry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.model import Registry
    from directory.registry.load import LoadedRegistry
    from directory.store.database import Store

REGISTRY = Path("data") / "orgs.yaml"
DOCUMENTS = Path("data") / "documents"
DATABASE = Path("data") / "orgs.db"
LOCK = Path("data") / ".orgs.sync.lock"
NAMES = Path("data") / ".orgs.index"
IGNORED = """\
# made from the files beside them, or of this machine only
orgs.db*
.orgs*
"""
# Where the database is instead of in the workspace: an address, in the environment or in a file for all who share it.
STORE = "ORGDIR_STORE"
STORE_FILE = Path("data") / "orgs.store"
OWN_STORE = "sqlite"

STARTER = """\
# yaml-language-server: $schema=orgs.schema.json
#
# The registry: every actor once, under an id that never changes.  Edit it by hand, in any editor.
# 'orgdir check' tells what is wrong and where; the program's own edits keep every comment.
#
# organisations:
#   river-watch:                      # small letters, digits and dashes
#     name: River Watch
#     acronyms: [RW]
#     kind: ngo
#     country: GE                     # ISO 3166-1, two letters
#     aliases:                        # one a line: names may hold commas
#       - Society of the River Watch
#   river-watch-batumi:
#     name: River Watch Batumi
#     branch_of: river-watch
#
# people:
#   nino-example:
#     name: Nino Example
#     roles:
#       - {org: river-watch, role: director}

organisations: {}

people: {}
"""


def find_workspace(option: str | None = None, start: Path | None = None) -> Path:
    """The folder of the workspace: as asked for, else ``$ORGDIR_WORKSPACE``, else here or above.

    Raises ``NoWorkspaceError`` where none of them holds ``data/orgs.yaml``.
    """
    asked = option or os.environ.get("ORGDIR_WORKSPACE")
    if asked:
        return _checked(Path(asked))
    here = (start or Path.cwd()).absolute()
    for folder in (here, *here.parents):
        if _is_workspace(folder):
            return folder
    raise NoWorkspaceError(f"no workspace here or above {here}: there is no {REGISTRY}; 'orgdir init' makes one")


def _checked(folder: Path) -> Path:
    """The folder, where it is a workspace."""
    if not _is_workspace(folder):
        raise NoWorkspaceError(f"{folder} is no workspace: there is no {REGISTRY}; 'orgdir init' makes one")
    return folder.absolute()


def _is_workspace(folder: Path) -> bool:
    """Whether the registry stands there, or the database that was made from it."""
    return (folder / REGISTRY).exists() or (folder / DATABASE).exists()


def open_workspace(root: Path) -> Workspace:
    """The workspace in a folder; nothing is loaded before it is asked for."""
    return Workspace(root)


def create_workspace(root: Path, *, example: bool = False) -> Workspace:
    """A new workspace in a folder, empty or with the shipped example; refuses to overwrite one."""
    registry = root / REGISTRY
    if registry.exists():
        raise UsageError(f"{root} is a workspace already: {registry} is there; nothing was changed")
    try:
        (root / DOCUMENTS).mkdir(parents=True, exist_ok=True)
        if example:
            _copy_example(root / "data")
        else:
            _write_new(registry, STARTER.encode())
        _ignore_what_is_derived(root / "data" / ".gitignore")
    except OSError as error:
        raise UsageError(f"cannot make a workspace in {root}: {error.strerror or error}") from error
    return Workspace(root.absolute())


def _ignore_what_is_derived(path: Path) -> None:
    """Tell git what it need not keep, where nobody has told it anything."""
    if not path.exists():
        _write_new(path, IGNORED.encode())


def _copy_example(data: Path) -> None:
    """The shipped registry and documents; files that are there already stay as they are."""
    source = example_folder()
    for path in sorted(source.rglob("*")):
        target = data / path.relative_to(source)
        if path.is_file() and not path.name.startswith((".", "orgs.db")) and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            if path.name != REGISTRY.name:
                _write_new(target, path.read_bytes())
    # the registry comes last: where it stands, the workspace is whole
    _write_new(data / REGISTRY.name, (source / REGISTRY.name).read_bytes())


def example_folder() -> Path:
    """Where the shipped example is: inside the installed package, else in the source tree."""
    package = Path(__file__).parent
    for folder in (package / "example", package.parent / "data"):
        if (folder / REGISTRY.name).is_file():
            return folder
    raise UsageError("this installation carries no example; 'orgdir init' without --example makes an empty workspace")


def _write_new(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)


class Workspace:
    """An open workspace; cheap to make, since everything is loaded when it is first asked for."""

    def __init__(self, root: Path) -> None:
        """Note where the files are."""
        self.root = root
        self.registry_path = root / REGISTRY
        self.documents_path = root / DOCUMENTS
        self.database_path = root / DATABASE
        # where the names of a large registry are kept as they are looked up
        self.names_path = root / NAMES
        self.store = _open_store(root)
        # the registry as the database holds it, where that is known
        self.kept: Registry | None = None
        self._registry: Registry | None = None
        # the pages that the registry's next version is read from, where somebody saw to that beforehand
        self._ready: LoadedRegistry | None = None
        self._registry_seen: tuple[int, ...] = ()
        self._parsed = False
        self._database_seen: tuple[object, ...] = ()

    @property
    def registry(self) -> Registry:
        """The registry as the file says; of what does not parse, the last good version, with its problems."""
        if self._registry is None:
            self._load()
        assert self._registry is not None
        return self._registry

    def reload(self) -> bool:
        """Look at the files again; True where the registry or the database changed since the last look."""
        database = self.store.version()
        changed = database != self._database_seen
        self._database_seen = database
        return self.look_at_registry() or changed

    def look_at_registry(self) -> bool:
        """Load the registry again where its file changed since; True where it did."""
        if self._registry is None or file_state(self.registry_path) == self._registry_seen:
            return False
        before = self._registry
        self._load()
        return self._registry.digest != before.digest or not before.digest

    def make_ready(self) -> None:
        """Do beforehand what the first look after a save would have to: for who follows the file for long.

        It takes about half a second for 100,000 entries, and may be done in a thread of its own.
        """
        if not self._parsed and self._ready is None:
            self._ready = self.registry_in_file()

    def parse_registry(self) -> None:
        """Read the registry from its file, whatever the database holds of it."""
        self._registry_seen = file_state(self.registry_path)
        self._registry = self._parse()

    def inside(self, file: str) -> str:
        """A file's path as it is kept: from the workspace's folder, where it stands in it."""
        path = Path(file)
        return path.relative_to(self.root).as_posix() if file and path.is_relative_to(self.root) else file

    def shown(self, file: str) -> str:
        """A kept path as a person can use it: from the current folder, where it stands below it."""
        path = self.root / file
        here = Path.cwd()
        return str(path.relative_to(here) if path.is_relative_to(here) else path) if file else ""

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the workspace's lock, so that two processes do not bring the database up to date at once."""
        path = self.root / LOCK
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            _lock(file.fileno())
            with self.store.alone():
                yield

    def registry_in_file(self) -> LoadedRegistry:
        """The registry as its file says now, whatever the database holds; what was parsed before is not parsed anew."""
        try:
            return self._parse()
        except OrgdirError:
            # neither a damaged database nor a server that cannot be reached keeps the file from being read
            return self._parse_alone()

    def _load(self) -> None:
        """Read the registry; a state of its file that may be half a save is looked at again a moment later."""
        before = self._registry
        for _ in range(MOMENTS):
            self._registry = before
            self._load_now()
            assert self._registry is not None
            if not may_be_half_written(self.registry_path, before, self._registry):
                break
            time.sleep(MOMENT_SECONDS)
            if file_state(self.registry_path) == self._registry_seen:
                break
        self._ready = None

    def _load_now(self) -> None:
        self._registry_seen = file_state(self.registry_path)
        if self._parsed or self._ready:
            # the next version of a file that was read here is read from the file: that takes less time
            self._registry = self.registry_in_file()
            return
        try:
            meta = self.store.meta()
        except OrgdirError:
            # a server that cannot be reached is no source either
            self._registry = self._parse_alone()
            return
        if self._made_from(meta):
            try:
                reader = self.store.reader()
                self._registry = self.kept = read_registry(reader, str(self.registry_path), meta["registry"])
            except (DatabaseError, ValueError):
                # a damaged database is no source; the file is
                self._registry = None
            else:
                return
        self._registry = self._parse()

    def _made_from(self, meta: Mapping[str, str]) -> bool:
        """Whether the database was made from the registry's file as it is now; a file of another size is not hashed."""
        if meta.get("registry_bytes", str(self._registry_seen[0])) != str(self._registry_seen[0]):
            return False
        made_from = meta.get("registry")
        return bool(made_from) and made_from == file_digest(self.registry_path)

    def _parse_alone(self) -> LoadedRegistry:
        from directory.registry.load import load  # noqa: PLC0415 - yaml is loaded only where the file changed

        return load(self.registry_path, previous=self._ready or self._registry)

    def _parse(self) -> LoadedRegistry:
        from directory.registry.load import load  # noqa: PLC0415 - yaml is loaded only where the file changed

        self._parsed = True
        if not self.store.meta():
            return self._parse_alone()
        previous = self._ready or self._registry or self._kept
        return load(self.registry_path, previous=previous, cache=KeptBlocks(self.store))

    def _kept(self) -> Registry:
        """The registry as the database holds it: what is asked for only where an entry is broken."""
        return read_registry(self.store.reader(), str(self.registry_path), "")


def _open_store(root: Path) -> Store:
    """The database that the environment names, else the workspace's file of settings, else the workspace's own."""
    written = (os.environ.get(STORE) or _shared_address(root / STORE_FILE)).strip()
    if written in {"", OWN_STORE}:
        return FileStore(root / DATABASE)
    from directory.store.address import open_server  # noqa: PLC0415 - most workspaces have their own

    return open_server(written)


def _shared_address(path: Path) -> str:
    """The address in the file of settings; raises ``UsageError`` where it holds a password for all to read."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    written = next((line.strip() for line in lines if line.strip() and not line.startswith("#")), "")
    if written not in {"", OWN_STORE}:
        from directory.store.address import read_address  # noqa: PLC0415 - most workspaces have their own

        if read_address(written).has_password:
            raise UsageError(f"{path}: a password does not belong in a file that is shared; use ~/.pgpass or ${STORE}")
    return written


def file_state(path: Path) -> tuple[int, ...]:
    """What tells one state of a file from another without reading it: sizes, times, numbers; all 0 if missing."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0, 0, 0)
    return (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def file_digest(path: Path) -> str:
    """The hash of a regular file's bytes, read a part at a time; empty where it cannot be read."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()[:32]
    except OSError:
        return ""


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file, read a part at a time; raises ``OSError``."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _lock(descriptor: int) -> None:
    try:
        import fcntl  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    fcntl.flock(descriptor, fcntl.LOCK_EX)
