"""Owns the way into the program: ``orgdir`` and ``python -m directory``."""

from __future__ import annotations

import sys

from tui import prepaint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from directory.workspace import Workspace


def main() -> int:
    """Run the command line; its exit status.  The app's first screen stands before anything large is imported."""
    held = prepaint.begin(sys.argv[1:])
    try:
        # click and the front doors take longer to import than the first screen takes to paint
        from directory.cli.program import run  # noqa: PLC0415 - as said above

        return run(open_app=lambda workspace: _open_app(held, workspace), serve_app=_serve_app)
    finally:
        if held is not None:
            held.release()


def _open_app(held: prepaint.Held | None, workspace: Workspace) -> int:
    # Textual takes a third of a second to import
    from tui.app import run as run_app  # noqa: PLC0415 - as said above

    status = run_app(workspace)
    if held is not None:
        held.is_left = True
    return status


def _serve_app(root: Path, port: int, announce: Callable[[str], None]) -> int:
    try:
        from tui.serving import serve  # noqa: PLC0415 - an extra, loaded on use
    except ModuleNotFoundError as error:
        from directory.errors import UsageError  # noqa: PLC0415 - seldom needed

        missing = (error.name or "").partition(".")[0]
        raise UsageError(f"the app in a browser needs {missing}: pip install 'orgdir[serve]'") from None
    return serve(root, port, announce)


if __name__ == "__main__":
    sys.exit(main())
