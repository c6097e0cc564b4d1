"""Owns the reading of files with one JSON object a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.sources.taken import wrong

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def objects(path: Path) -> Iterator[tuple[int, Any]]:
    """The JSON objects of a file, one a line, with the line's number; a Problem for a line that is none."""
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                value = json.loads(line)
            except (ValueError, RecursionError):
                value = None
            yield number, value if isinstance(value, dict) else wrong(path, number, "not a JSON object")
