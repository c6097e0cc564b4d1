"""The backlog: problems that were there before, kept as counted fingerprints, so that only new ones fail.

A fingerprint holds code, message and the source line, and no line number: moving an entry makes no problem new.
"""

from __future__ import annotations

import json
from collections import Counter
from hashlib import blake2b
from typing import TYPE_CHECKING

from directory.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FILE_NAME = ".orgs.baseline.json"


def fingerprint(problem: Problem) -> str:
    """What stays of a problem when its entry moves."""
    said = f"{problem.code}\x00{problem.message}\x00{problem.source.strip()}"
    return f"{problem.code}:{blake2b(said.encode('utf-8', 'surrogatepass'), digest_size=8).hexdigest()}"


def new_problems(problems: Iterable[Problem], backlog: Mapping[str, int]) -> tuple[Problem, ...]:
    """The problems that the backlog does not hold, each fingerprint as often as it was counted."""
    left = Counter(backlog)
    new = []
    for problem in problems:
        known = fingerprint(problem)
        if left[known] > 0:
            left[known] -= 1
        else:
            new.append(problem)
    return tuple(new)


def dump_backlog(problems: Iterable[Problem]) -> str:
    """The backlog of these problems as a file's text, a fingerprint a line, sorted."""
    counted = Counter(fingerprint(problem) for problem in problems)
    return json.dumps(dict(sorted(counted.items())), indent=1) + "\n"


def read_backlog(path: Path) -> tuple[dict[str, int], tuple[Problem, ...]]:
    """The backlog of a file; none where there is no file, and a problem where it cannot be read."""
    try:
        counted = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}, ()
    except (OSError, ValueError):
        return {}, (_unreadable(path),)
    if not isinstance(counted, dict) or not all(isinstance(number, int) for number in counted.values()):
        return {}, (_unreadable(path),)
    return counted, ()


def _unreadable(path: Path) -> Problem:
    return Problem("bad-baseline", "the list of old problems cannot be read", file=str(path), hint="write it anew")
