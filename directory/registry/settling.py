"""A registry's file that is just being written: what tells such a moment from a save that is done."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from directory.model import Severity

if TYPE_CHECKING:
    from pathlib import Path

    from directory.model import Registry

# how long ago the last byte was written, at most, where more may be on the way
YOUNG_SECONDS = 0.1
# a writer that is at it has gone on after this long; a look at the file gives up after so many times
MOMENT_SECONDS = 0.03
MOMENTS = 20


def may_be_half_written(path: Path, before: Registry | None, after: Registry) -> bool:
    """Whether what was read says less or reads worse than before, and the file was written only just now."""
    try:
        age = time.time() - path.stat().st_mtime
    except OSError:
        # an editor may be between taking the old file away and putting the new one there
        return before is not None and bool(before.digest)
    if age > YOUNG_SECONDS:
        return False
    if not after.entries or not _ends_with_a_line(path):
        return True
    errors = _errors(after)
    return errors > 0 if before is None else errors > _errors(before) or len(after.entries) < len(before.entries)


def _errors(registry: Registry) -> int:
    return sum(problem.severity == Severity.ERROR for problem in registry.problems)


def _ends_with_a_line(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            file.seek(-1, 2)
            return file.read(1) in b"\r\n"
    except OSError:
        return False
