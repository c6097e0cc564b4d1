"""Owns what a shell completes: the script for it, and the ids and documents that a half-typed word may become."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from directory.errors import OrgdirError
from directory.safe import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from click.shell_completion import CompletionItem

    from directory.workspace import Workspace

_SHELLS = ("bash", "zsh", "fish")
_PROGRAM, VARIABLE = "orgdir", "_ORGDIR_COMPLETE"
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


def complete_reference(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001 - as above
    """The entries of reference registries whose id begins so, each with its name."""

    def ids(workspace: Workspace) -> Iterable[tuple[str, str]]:
        from directory.exchange.referencing import beginning_with  # noqa: PLC0415 - loaded on use

        return beginning_with(workspace, incomplete, limit=_MOST)

    return _items(ctx, ids)


def complete_folder(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG001 - as above
    """Folders, as the shell finds them."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - loaded on use

    return [CompletionItem(incomplete, type="dir")]


def _items(ctx: click.Context, find: Callable[[Workspace], Iterable[tuple[str, str]]]) -> list[CompletionItem]:
    """What is found as a shell takes it; what would be more than a word to a terminal is left out."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415 - loaded on use

    from directory.workspace import STORE, find_workspace, open_workspace  # noqa: PLC0415 - as above

    typed = ctx.find_root().params
    if typed.get("store"):
        # no command runs that would do so
        os.environ[STORE] = typed["store"]
    items: list[CompletionItem] = []
    with suppress(OrgdirError):
        workspace = open_workspace(find_workspace(_expanded(typed.get("workspace"))))
        found = [(value, said) for value, said in find(workspace) if value == safe(value)]
        items = [CompletionItem(value, help=safe(said) or None) for value, said in found[:_MOST]]
        workspace.close()
    return items


def _expanded(folder: str | None) -> str | None:
    """A folder as the shell will give it, which hands over what was typed: with its ``~`` and ``$HOME``."""
    return folder and os.path.expandvars(Path(folder).expanduser())


def learn_bash() -> None:
    """Let click know the line as bash has it: bash parts words at ``=``, ``:`` and ``@``, and addresses hold these."""
    from click.shell_completion import (  # noqa: PLC0415 - loaded on use
        BashComplete,
        add_completion_class,
        split_arg_string,
    )

    class WholeLine(BashComplete):
        """The typed line up to the cursor instead of the pieces into which bash parts it."""

        source_template = BashComplete.source_template.replace(
            'COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD',
            'COMP_WORDS="${COMP_LINE:0:COMP_POINT}" COMP_WORDBREAKS="$COMP_WORDBREAKS"',
        )

        def get_completion_args(self) -> tuple[list[str], str]:
            line = os.environ["COMP_WORDS"]
            # a word that has not begun yet is one, too
            words = split_arg_string(f"{line}''" if line[-1:].isspace() else line)
            return words[1:-1], words[-1]

        def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem]:
            breaks = set(os.environ.get("COMP_WORDBREAKS", "")) - set("\"'")
            kept = max((place + 1 for place, char in enumerate(incomplete) if char in breaks), default=0)
            items = super().get_completions(args, incomplete)
            for item in items:
                # bash puts it in the place of the last piece alone
                item.value = item.value[kept:] if item.value.startswith(incomplete[:kept]) else item.value
            return items

    add_completion_class(WholeLine, "bash")


@click.command()
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that lets a shell complete commands, options, ids and documents.

    bash: eval "$(orgdir completion bash)" in ~/.bashrc; zsh: the same in ~/.zshrc, with zsh for bash;
    fish: orgdir completion fish > ~/.config/fish/completions/orgdir.fish
    """
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - loaded on use

    learn_bash()
    kind = get_completion_class(shell)
    assert kind is not None
    script = kind(ctx.find_root().command, {}, _PROGRAM, VARIABLE)
    click.echo(script.source_template % script.source_vars())


COMMANDS = (completion,)
