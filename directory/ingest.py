"""The front door for bringing in: documents are added, read, linked to the registry and stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.views import LinkedDocument, Progress, SyncReport

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from directory.model import Problem, Registry
    from directory.workspace import Workspace

__all__ = ["LinkedDocument", "Progress", "SyncReport", "add", "add_text", "ensure_synced", "extract_path", "sync"]


def sync(ws: Workspace, *, progress: Callable[[Progress], None] | None = None) -> SyncReport:
    """Bring the database up to date with the registry and the documents; only what changed is done again."""
    raise NotImplementedError


def ensure_synced(ws: Workspace) -> None:
    """Sync where the database is missing or behind its files; otherwise cost a few file stats."""
    raise NotImplementedError


def add(ws: Workspace, paths: Sequence[Path], *, progress: Callable[[Progress], None] | None = None) -> SyncReport:
    """Copy documents into the workspace, then sync."""
    raise NotImplementedError


def add_text(ws: Workspace, text: str, *, name: str | None = None) -> SyncReport:
    """Keep a text as a document of the workspace, then sync."""
    raise NotImplementedError


def extract_path(path: Path, registry: Registry | None) -> LinkedDocument | Problem:
    """What a document says, linked where there is a registry; stores nothing."""
    raise NotImplementedError
