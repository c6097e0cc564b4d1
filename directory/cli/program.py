"""Owns the command ``orgdir``: its options, its commands, and how every failure becomes a sentence and a status."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from directory import __version__
from directory.cli import asking, bringing, completing, deciding, exchanging, looking, man_page, measuring, tending
from directory.cli.output import is_terminal
from directory.errors import DataError, OrgdirError
from directory.safe import safe

if TYPE_CHECKING:
    from collections.abc import Callable

    from directory.workspace import Workspace

OpenApp: TypeAlias = "Callable[[Workspace], int]"
ServeApp: TypeAlias = "Callable[[Path, int, Callable[[str], None]], int]"

_STOPPED = 130


class Program(click.Group):
    """The group of all commands, in the order in which a newcomer needs them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        """The commands as they were added."""
        return list(self.commands)


@click.group(cls=Program, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--workspace",
    metavar="DIR",
    shell_complete=completing.complete_folder,
    help="The folder that holds data/orgs.yaml. Else $ORGDIR_WORKSPACE, else here or above.",
)
@click.option(
    "--store",
    metavar="URL",
    help="A shared database: postgresql+psycopg://USER@HOST/DATABASE. Else $ORGDIR_STORE, else data/orgs.store, "
    "else 'sqlite': data/orgs.db.",
)
@click.version_option(__version__, prog_name="orgdir")
@click.pass_context
def orgdir(ctx: click.Context, workspace: str | None, store: str | None) -> None:
    """A directory of organisations and actors, built from what they sign.

    Without a command: opens the app on the workspace; off a terminal, prints a summary of it.
    """
    ctx.ensure_object(dict)["workspace"] = workspace
    if store is not None:
        # the processes that this one starts are to find the same, and no list of processes is to show it again
        os.environ["ORGDIR_STORE"] = store
    if ctx.invoked_subcommand is None:
        if is_terminal():
            ctx.exit(looking.open_app(ctx))
        ctx.invoke(looking.summary)


for module in (bringing, looking, deciding, asking, measuring, tending, exchanging, completing, man_page):
    for command in module.COMMANDS:
        orgdir.add_command(command)


def run(
    arguments: list[str] | None = None, *, open_app: OpenApp | None = None, serve_app: ServeApp | None = None
) -> int:
    """Run one command line and return its exit status; whatever goes wrong is one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        if completing.VARIABLE in os.environ:
            completing.learn_bash()
        shells = {"open_app": open_app, "serve_app": serve_app}
        status: Any = orgdir.main(arguments, prog_name="orgdir", standalone_mode=False, obj=shells)
        sys.stdout.flush()
    except OrgdirError as error:
        return _fail(_told(error), error.status)
    except click.exceptions.Abort:
        return _fail("stopped; what was saved stays saved", _STOPPED)
    except click.ClickException as error:
        return _fail(error.format_message(), error.exit_code, usage=True)
    except BrokenPipeError:
        # The reader went away, as `| head` does; Python's own flush at exit must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("ORGDIR_DEBUG"):
            raise
        return _fail(_unforeseen(error), 1)
    return status if isinstance(status, int) else 0


def _told(error: OrgdirError) -> str:
    """What went wrong; of data, with the place, and with a way to mend it."""
    if not isinstance(error, DataError):
        return str(error)
    from directory.curate import told  # noqa: PLC0415 - loaded on use

    return told(error.problems)


def _fail(message: str, status: int, *, usage: bool = False) -> int:
    for line in message.splitlines():
        is_problem = ": error[" in line or ": warning[" in line or line.startswith("  ")
        click.echo(safe(line if is_problem else f"orgdir: {line}"), err=True)
    if usage:
        click.echo("orgdir: 'orgdir --help' lists the commands, 'orgdir COMMAND --help' explains one", err=True)
    return status


def _unforeseen(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        name = f"{Path(os.fsdecode(error.filename))}: " if isinstance(error.filename, str | bytes) else ""
        return f"{name}{error.strerror[0].lower()}{error.strerror[1:]}"
    return f"unforeseen: {type(error).__name__}: {error} (ORGDIR_DEBUG=1 shows where)"
