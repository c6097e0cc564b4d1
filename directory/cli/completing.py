"""Owns what a shell completes: the script for it, and the ids and documents that a half-typed word may become."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import click

from directory.errors import OrgdirError
from directory.safe import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from click.shell_completion import CompletionItem

    from directory.workspace import Workspace

_SHELLS = ("bash", "zsh", "fish")
_PROGRAM, _VARIABLE = "orgdir", "_ORGDIR_COMPLETE"
_MOST = 100


def complete_id(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001 - the signature is click's
    """The ids that begin so, each with its name; none where the database cannot be read."""

    def ids(workspace: Workspace) -> Iterable[tuple[str, str]]:
        from directory import browse  # noqa: PLC0415 - loaded on use

        return ((row.id, row.name) for row in browse.beginning_with(workspace, incomplete, limit=_MOST))

    return _items(ctx, ids)


def complete_document(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001 - as above
    """The documents whose file's name begins so, each with its title."""

    def names(workspace: Workspace) -> Iterable[tuple[str, str]]:
        from directory import browse  # noqa: PLC0415 - loaded on use

        found = browse.documents(workspace, limit=browse.count_documents(workspace))
        return ((row.name, row.title or "") for row in found if row.name.startswith(incomplete))

    return _items(ctx, names)


def _items(ctx: click.Context, find: Callable[[Workspace], Iterable[tuple[str, str]]]) -> list[CompletionItem]:
    """What is found as a shell takes it; what would be more than a word to a terminal is left out."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - loaded on use

    from directory.workspace import find_workspace, open_workspace  # noqa: PLC0415 - as above

    items: list[CompletionItem] = []
    with suppress(OrgdirError):
        workspace = open_workspace(find_workspace(ctx.find_root().params.get("workspace")))
        found = [(value, said) for value, said in find(workspace) if value == safe(value)]
        items = [CompletionItem(value, help=safe(said) or None) for value, said in found[:_MOST]]
        workspace.close()
    return items


@click.command()
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that lets a shell complete commands, options, ids and documents.

    bash: eval "$(orgdir completion bash)" in ~/.bashrc; zsh: the same in ~/.zshrc, with zsh for bash;
    fish: orgdir completion fish > ~/.config/fish/completions/orgdir.fish
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - loaded on use

    kind = get_completion_class(shell)
    assert kind is not None
    script = kind(ctx.find_root().command, {}, _PROGRAM, _VARIABLE)
    click.echo(script.source_template % script.source_vars())


COMMANDS = (completion,)
