"""One open workspace: where its files are, the registry as loaded, the database as opened."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from directory.errors import NoWorkspaceError

if TYPE_CHECKING:
    from directory.model import Registry

REGISTRY = Path("data") / "orgs.yaml"
DOCUMENTS = Path("data") / "documents"
DATABASE = Path("data") / "orgs.db"


def find_workspace(option: str | None = None, start: Path | None = None) -> Path:
    """The folder of the workspace: as asked for, else ``$ORGDIR_WORKSPACE``, else here or above.

    Raises ``NoWorkspaceError`` where none of them holds ``data/orgs.yaml``.
    """
    asked = option or os.environ.get("ORGDIR_WORKSPACE")
    if asked:
        return _checked(Path(asked))
    here = (start or Path.cwd()).absolute()
    for folder in (here, *here.parents):
        if (folder / REGISTRY).is_file():
            return folder
    raise NoWorkspaceError(f"no workspace here or above {here}: there is no {REGISTRY}; 'orgdir init' makes one")


def _checked(folder: Path) -> Path:
    """The folder, where it is a workspace."""
    if not (folder / REGISTRY).is_file():
        raise NoWorkspaceError(f"{folder} is no workspace: there is no {REGISTRY}; 'orgdir init' makes one")
    return folder.absolute()


def open_workspace(root: Path) -> Workspace:
    """The workspace in a folder; nothing is loaded before it is asked for."""
    return Workspace(root)


def create_workspace(root: Path, *, example: bool = False) -> Workspace:
    """A new workspace in a folder, empty or with the shipped example; refuses to overwrite one."""
    raise NotImplementedError


class Workspace:
    """An open workspace; cheap to make."""

    def __init__(self, root: Path) -> None:
        """Note where the files are."""
        self.root = root
        self.registry_path = root / REGISTRY
        self.documents_path = root / DOCUMENTS
        self.database_path = root / DATABASE

    @property
    def registry(self) -> Registry:
        """The registry, loaded on first use."""
        raise NotImplementedError

    def reload(self) -> bool:
        """Look at the files again; True where the registry or the database changed since."""
        raise NotImplementedError

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
