"""Owns the way into the program: ``orgdir`` and ``python -m directory``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from directory.cli.program import run

if TYPE_CHECKING:
    from directory.workspace import Workspace


def main() -> int:
    """Run the command line; its exit status."""
    return run(open_app=_open_app)


def _open_app(workspace: Workspace) -> int:
    # The first frame is painted before Textual is imported, which takes a third of a second.
    from tui.app import run as run_app  # noqa: PLC0415 - loaded on use

    return run_app(workspace)


if __name__ == "__main__":
    sys.exit(main())
