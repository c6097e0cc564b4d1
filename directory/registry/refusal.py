"""Why an edit is not made: the refusals of every kind, as errors that hold a problem with its line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.errors import EditRefusedError
from directory.model import Problem
from directory.registry.nodes import RefusedError, YamlError

if TYPE_CHECKING:
    from collections.abc import Callable

REFUSED = "edit-refused"


def refused(message: str, *, hint: str = "", line: int = 0) -> EditRefusedError:
    """The error that says why nothing was changed."""
    return EditRefusedError(Problem(REFUSED, message, hint=hint, line=line))


def unreadable(what: str, error: Exception, line: int) -> EditRefusedError:
    """The error of a place that does not parse; ``line`` is where its text begins, counted from 1."""
    if isinstance(error, RefusedError):
        return EditRefusedError(*(replace(problem, line=problem.line + line) for problem in error.problems))
    mark = error.problem_mark if isinstance(error, YamlError) else None
    reason = error.problem if isinstance(error, YamlError) else str(error)
    return EditRefusedError(
        Problem(
            "syntax",
            f"{what} cannot be edited before it can be read: {reason}",
            line=line + (mark.line if mark else 0),
            column=mark.column + 1 if mark else 0,
            hint="mend it first; 'check' says more",
        )
    )


def with_file(path: str, edit: Callable[[], None]) -> None:
    """Run ``edit``; what it refuses is told with the file's name."""
    try:
        edit()
    except EditRefusedError as error:
        raise EditRefusedError(*(replace(problem, file=problem.file or path) for problem in error.problems)) from error
