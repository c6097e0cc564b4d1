"""Owns what commands share: the workspace they were called on, their common options, progress."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from directory.cli.output import shows_progress
from directory.safe import safe

if TYPE_CHECKING:
    from collections.abc import Callable

    from directory.model import Registry
    from directory.views import Progress
    from directory.workspace import Workspace

as_json = click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
registry_option = click.option(
    "--registry", type=click.Path(path_type=Path), metavar="FILE", help="Another registry than the workspace's."
)
kind_option = click.option("--kind", type=click.Choice(["organisation", "person"]), help="Only actors of this kind.")

_REDRAWN_EVERY = 0.05


def workspace_of(ctx: click.Context) -> Workspace:
    """The workspace that the command was called on; raises ``NoWorkspaceError``."""
    from directory.workspace import find_workspace, open_workspace  # noqa: PLC0415 - loaded on use

    return open_workspace(find_workspace(ctx.obj.get("workspace")))


def synced_workspace(ctx: click.Context) -> Workspace:
    """The workspace, its database brought up to date first."""
    from directory.ingest import ensure_synced  # noqa: PLC0415 - loaded on use

    workspace = workspace_of(ctx)
    ensure_synced(workspace)
    if not workspace.registry_path.is_file():
        missing = f"{workspace.registry_path} is not there; what follows is its last good version"
        click.echo(safe(f"orgdir: {missing}"), err=True)
    return workspace


def asked_workspace(ctx: click.Context) -> Workspace:
    """The workspace for a question; its database is brought up to date where reference registries stand in it."""
    from directory.consult import asks_references  # noqa: PLC0415 - loaded on use

    workspace = workspace_of(ctx)
    return synced_workspace(ctx) if asks_references(workspace) else workspace


def registry_of(ctx: click.Context, path: Path | None) -> Registry:
    """The registry in a file, else the workspace's."""
    if path is None:
        return workspace_of(ctx).registry
    from directory.consult import read_registry  # noqa: PLC0415 - loaded on use

    return read_registry(path)


def progress_line(what: str = "documents") -> Callable[[Progress], None] | None:
    """What draws the progress of long work on one line of standard error; None off a terminal."""
    if not shows_progress():
        return None
    started = time.monotonic()
    drawn = 0.0

    def draw(progress: Progress) -> None:
        nonlocal drawn
        now = time.monotonic()
        last = progress.done >= progress.total
        if now - drawn < _REDRAWN_EVERY and not last:
            return
        drawn = now
        rate = progress.done / max(now - started, 1e-3)
        rest = (progress.total - progress.done) / rate if progress.done else 0
        left = f", {rest:.0f} s left" if rest >= 1 else ""
        speed = f", {rate:.0f} a second" if rate >= 1 and progress.done else ""
        text = f"{progress.done} of {progress.total} {what}{speed}{left}  {safe(progress.current)[:40]}"
        sys.stderr.write(f"\r\x1b[K{text}" if not last else "\r\x1b[K")
        sys.stderr.flush()

    return draw
