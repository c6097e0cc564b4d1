"""The app of one browser window: a process that speaks with the server, and ends with it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from directory.workspace import open_workspace
from tui.app import OrgdirApp

_LOOK = 1.0
"""Seconds between looks at whether the server is still there."""


class WindowApp(OrgdirApp):
    """The app, leaving when the server is gone."""

    def on_mount(self) -> None:
        """Watch over the server too."""
        super().on_mount()
        server = os.getppid()
        self.set_interval(_LOOK, lambda: self._leave_without(server))

    def _leave_without(self, server: int) -> None:
        if os.getppid() != server:
            self.effects.end()
            self.exit(0)


def main() -> None:
    """Run the app on the workspace that the first argument names."""
    WindowApp(open_workspace(Path(sys.argv[1]))).run()
