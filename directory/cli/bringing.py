"""Owns the commands that bring in: init, add, sync, collect."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from directory.cli.calling import as_json, progress_line, workspace_of
from directory.cli.json_shapes import problem as problem_json
from directory.cli.output import print_json, print_lines, print_problems
from directory.errors import UsageError
from directory.views import counted

if TYPE_CHECKING:
    from directory.views import SyncReport


@click.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--example", is_flag=True, help="With the shipped registry and documents.")
@click.pass_context
def init(ctx: click.Context, folder: Path | None, example: bool) -> None:  # noqa: FBT001 - click passes options by name
    """Make a workspace in DIR, else where --workspace says, else here, with a commented registry to start from."""
    from directory.workspace import create_workspace  # noqa: PLC0415 - loaded on use

    workspace = create_workspace(folder or Path(ctx.obj.get("workspace") or "."), example=example)
    print_lines(
        [
            f"A workspace in {workspace.root}.",
            "Next: put documents in with 'orgdir add FILE...', or look around with 'orgdir'.",
        ]
    )


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@as_json
@click.pass_context
def add(ctx: click.Context, paths: tuple[Path, ...], as_json: bool) -> None:  # noqa: FBT001 - as above
    """Copy documents into the workspace, then sync; '-' reads standard input."""
    from directory import ingest  # noqa: PLC0415 - loaded on use

    workspace = workspace_of(ctx)
    files = [path for path in paths if str(path) != "-"]
    report = None
    if len(files) < len(paths):
        report = ingest.add_text(workspace, _standard_input())
    if files:
        report = ingest.add(workspace, files, progress=progress_line())
    if report is not None:
        ctx.exit(_say(report, as_json=as_json))


@click.command()
@click.option(
    "--executor",
    metavar="NAME",
    help="Where documents are read: serial, processes, processes:N, or dask://HOST:PORT (a running Dask cluster "
    "that sees this folder; extra 'cluster'). Else processes, where documents are many.",
)
@click.option(
    "--shard",
    metavar="K/N",
    help="Only read the K-th of N parts, into files beside the database; 'orgdir collect' brings the parts together.",
)
@as_json
@click.pass_context
def sync(ctx: click.Context, executor: str | None, shard: str | None, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Bring the database up to date with the registry and the documents."""
    from directory import ingest  # noqa: PLC0415 - loaded on use

    if shard is None:
        ctx.exit(_say(ingest.sync(workspace_of(ctx), progress=progress_line(), executor=executor), as_json=as_json))
    if executor is not None:
        raise UsageError("--shard reads its part here: give no --executor with it")
    number, of = _part(shard)
    documents = ingest.sync_part(workspace_of(ctx), number, of, progress=progress_line())
    if as_json:
        print_json({"shard": number, "of": of, "documents": documents})
    else:
        read = counted(documents, "document")
        print_lines([f"Part {number} of {of} is read: {read}. 'orgdir collect' brings the parts together."])


@click.command()
@as_json
@click.pass_context
def collect(ctx: click.Context, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Bring together what 'orgdir sync --shard' has read, on this machine or others."""
    from directory import ingest  # noqa: PLC0415 - loaded on use

    ctx.exit(_say(ingest.collect(workspace_of(ctx), progress=progress_line()), as_json=as_json))


def _part(shard: str) -> tuple[int, int]:
    number, slash, of = shard.partition("/")
    if not slash or not (number.isascii() and number.isdigit() and of.isascii() and of.isdigit()):
        raise UsageError(f"--shard {shard}: write it as 1/3, the first of three parts")
    return int(number), int(of)


def _standard_input() -> str:
    data = sys.stdin.buffer.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UsageError(f"standard input, line {line}: not UTF-8 text; give a file instead") from None


def _say(report: SyncReport, *, as_json: bool) -> int:
    if as_json:
        print_json({**asdict(report), "problems": [problem_json(one) for one in report.problems]})
    else:
        print_lines((*report.notes, *_sentences(report)))
    print_problems(report.problems)
    return 1 if report.left or any(one.severity == "error" for one in report.problems) else 0


def _sentences(report: SyncReport) -> list[str]:
    done = f"{report.changed - report.left} read anew" if report.changed else "nothing changed"
    if report.left:
        done += f", {report.left} not read yet ('orgdir sync' reads them)"
    removed = f", {report.removed} gone" if report.removed else ""
    next_step = ": 'orgdir review' lists them" if report.waiting else ""
    return [
        f"{counted(report.documents, 'document')}, {done}{removed}, in {report.seconds:.1f} s.",
        (
            f"Found {counted(report.organisations, 'organisation')}, {counted(report.people, 'person', 'people')}; "
            f"{report.matched} certain, {report.waiting} to review{next_step}."
        ),
    ]


COMMANDS = (init, add, sync, collect)
