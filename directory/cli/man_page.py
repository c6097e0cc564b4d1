"""Owns the manual page: everything that the help of the commands says, in the language of man."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from directory import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILES = (
    ("data/orgs.yaml", "The registry, written by hand: the only truth about actors."),
    ("data/documents/", "The documents as they came."),
    ("data/references.toml", "The reference registries that names are resolved against, by path and hash."),
    ("data/orgs.db", "The database that is made of them; deleting it loses nothing."),
)
_ENVIRONMENT = (
    ("ORGDIR_WORKSPACE", "The workspace, where --workspace does not tell."),
    ("VISUAL, EDITOR", "The editor that the app opens an entry in."),
    ("NO_COLOR", "Where set, nothing is coloured."),
    ("ORGDIR_DEBUG", "Where set, a failure that was not foreseen shows where it happened."),
)
_STATUS = (
    ("0", "Fine."),
    ("1", "The answer is no, or the data has problems."),
    ("2", "The call was wrong."),
)


@click.command()
@click.pass_context
def man(ctx: click.Context) -> None:
    """Print the manual page: 'orgdir man | man -l -' shows it."""
    click.echo(man_page(ctx.find_root().command), nl=False)


def man_page(program: click.Command) -> str:
    """The manual page of a program with its commands."""
    return "\n".join(_lines(program)) + "\n"


def _lines(program: click.Command) -> Iterator[str]:
    ctx = click.Context(program, info_name="orgdir")
    yield f'.TH ORGDIR 1 "" "orgdir {__version__}" "User Commands"'
    yield from (".SH NAME", f"orgdir \\- {_text((program.help or '').splitlines()[0].rstrip('.'))}")
    yield from (".SH SYNOPSIS", r".B orgdir", r"[\fIOPTION\fR]... [\fICOMMAND\fR [\fIARGUMENT\fR]...]")
    yield from (".SH DESCRIPTION", *_paragraphs((program.help or "").partition("\n")[2]))
    yield from (".SH OPTIONS", *_options(program, ctx))
    yield from (".TP", r"\fB\-h, \-\-help\fR", _text("What a command does, and its options; also behind a command."))
    yield ".SH COMMANDS"
    commands = program.commands if isinstance(program, click.Group) else {}
    for name, command in commands.items():
        if not command.hidden:
            yield from _command(name, command, click.Context(command, info_name=name, parent=ctx))
    for title, rows in (("FILES", _FILES), ("ENVIRONMENT", _ENVIRONMENT), ("EXIT STATUS", _STATUS)):
        yield f".SH {title}"
        for term, said in rows:
            yield from (".TP", rf"\fB{_text(term)}\fR", _text(said))


def _command(name: str, command: click.Command, ctx: click.Context) -> Iterator[str]:
    pieces = " ".join(rf"\fI{_text(piece)}\fR" for piece in command.collect_usage_pieces(ctx))
    yield from (f'.SS "orgdir {name}"', rf"\fBorgdir {_text(name)}\fR {pieces}", ".PP")
    yield from _paragraphs(command.help or "")
    yield from _options(command, ctx)


def _options(command: click.Command, ctx: click.Context) -> Iterator[str]:
    for parameter in command.params:
        record = parameter.get_help_record(ctx) if isinstance(parameter, click.Option) else None
        if record is not None:
            yield from (".TP", rf"\fB{_text(record[0])}\fR", _text(record[1]))


def _paragraphs(text: str) -> Iterator[str]:
    """The paragraphs of a help text, each on one line."""
    parts = [" ".join(part.split()) for part in text.strip().split("\n\n")]
    for number, part in enumerate(part for part in parts if part):
        if number:
            yield ".PP"
        yield _text(part)


def _text(text: str) -> str:
    """Text that is only printed: no sign of it is an instruction."""
    escaped = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped


COMMANDS = (man,)
