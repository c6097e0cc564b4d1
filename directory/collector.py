"""Python's garbage collector, held off while values are made by the thousand."""

from __future__ import annotations

import gc


class without_collector:  # noqa: N801 - reads as what it does
    """Nodes, marks, rows and names found are many and in no circle: the collector would walk them again and again."""

    def __enter__(self) -> None:
        self._was_on = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._was_on:
            gc.enable()
