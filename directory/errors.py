"""What stops the program: each error is one sentence to the user, with where it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from directory.model import Problem


class OrgdirError(Exception):
    """A sentence for the user; ``status`` is the exit status a shell turns it into."""

    status = 1


class UsageError(OrgdirError):
    """The call was wrong: an unknown id, a path that is not there, options that do not go together."""

    status = 2


class NoWorkspaceError(UsageError):
    """No folder with ``data/orgs.yaml`` was found."""


class DataError(OrgdirError):
    """The data has problems that the asked-for work cannot go on with."""

    def __init__(self, *problems: Problem) -> None:
        """Take the problems in the order in which they are to be shown."""
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class EditRefusedError(DataError):
    """An edit of the registry was not made, and the file is as it was."""
