"""Which view stands for what: the five tabs, and the view that a target leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.actor_view import ActorView
from tui.screens.document_view import DocumentView
from tui.screens.documents_view import DocumentsView
from tui.screens.help_view import HelpView
from tui.screens.network_view import NetworkView
from tui.screens.problems_view import ProblemsView
from tui.screens.review_view import ReviewView
from tui.screens.timeline_view import TimelineView

if TYPE_CHECKING:
    from tui.pane import Target
    from tui.screens.view import View
    from tui.shell import Shell


def make_root(name: str, shell: Shell) -> View:
    """The view of a tab, as it is at first."""
    made: dict[str, type[DocumentsView | ReviewView | NetworkView | ProblemsView]] = {
        "documents": DocumentsView,
        "review": ReviewView,
        "network": NetworkView,
        "problems": ProblemsView,
    }
    return made[name](shell)


def view_of(target: Target, shell: Shell) -> View | None:
    """The view that shows a target."""
    if target.sort == "actor":
        return ActorView(shell, target.id)
    if target.sort == "document":
        return DocumentView(shell, target.id, line=target.at)
    if target.sort == "offset":
        return DocumentView(shell, target.id, offset=target.at)
    if target.sort == "question":
        return ReviewView(shell, first=target.id)
    return None


def timeline_of(shell: Shell, actor: str | None) -> View:
    """The time of one actor, or of all."""
    return TimelineView(shell, actor)


def help_of(shell: Shell, where: str) -> View:
    """What works in a view."""
    return HelpView(shell, where)
