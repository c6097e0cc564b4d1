"""Owns the commands that ask without storing: extract, resolve, compare."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from directory.cli import json_shapes, prose
from directory.cli.calling import as_json, asked_workspace, kind_option, registry_of, registry_option
from directory.cli.output import print_json, print_lines, print_problems
from directory.errors import NoWorkspaceError, UsageError
from directory.model import EntityKind, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@registry_option
@click.option("--no-registry", is_flag=True, help="Without any registry: what the text alone says.")
@as_json
@click.pass_context
def extract(ctx: click.Context, /, paths: tuple[Path, ...], registry: Path | None, **options: bool) -> None:
    """What a document says, without storing anything; '-' reads standard input.

    People whom running text names without a title, an office, a verb of saying or a known given name are looked for
    only where the extra 'ner' is installed: pip install 'orgdir[ner]'.
    """
    from directory import ingest  # noqa: PLC0415 - loaded on use

    try:
        known = None if options["no_registry"] else registry_of(ctx, registry)
    except NoWorkspaceError as error:
        raise NoWorkspaceError(f"{error}, and 'orgdir extract --no-registry' needs none") from error
    status = 0
    for path in paths:
        said = ingest.extract_path(path, known)
        if isinstance(said, Problem):
            print_problems([said])
            status = 1
        elif options["as_json"]:
            print_json(json_shapes.linked_document(said))
        else:
            print_lines(prose.extraction(said))
    ctx.exit(status)


@click.command()
@click.argument("names", metavar="[NAME]...", nargs=-1)
@registry_option
@kind_option
@click.option("--country", metavar="CC", help="The country that the names come from, two letters.")
@as_json
@click.pass_context
def resolve(ctx: click.Context, /, names: tuple[str, ...], registry: Path | None, **options: str | bool | None) -> None:
    """Which entry each name means: names as arguments, else a line each from standard input."""
    from directory import consult  # noqa: PLC0415 - loaded on use

    kind = EntityKind(str(options["kind"])) if options["kind"] else None
    country = str(options["country"]).upper() if options["country"] else None
    asked = names or _lines()
    answers = (
        consult.resolve_in(asked_workspace(ctx), asked, kind=kind, country=country)
        if registry is None
        else consult.resolve_names(registry_of(ctx, registry), asked, kind=kind, country=country)
    )
    for answer in answers:
        if options["as_json"]:
            print_json(json_shapes.resolution(answer))
        else:
            print_lines(prose.resolution(answer))


@click.command()
@click.argument("names", metavar="[A B]", nargs=-1)
@click.option(
    "--tsv", type=click.Path(path_type=Path, allow_dash=True), metavar="FILE", help="Lines of A<TAB>B[<TAB>kind]."
)
@registry_option
@kind_option
@as_json
def compare(names: tuple[str, ...], tsv: Path | None, kind: str | None, as_json: bool, **_: object) -> None:  # noqa: FBT001 - click passes by name
    """How alike two names are, and why."""
    from directory import consult  # noqa: PLC0415 - loaded on use

    if tsv is not None and names:
        raise UsageError("compare takes two names or --tsv FILE, not both")
    if tsv is None and len(names) != 2:
        raise UsageError("compare takes two names, or --tsv FILE")
    answers = (
        iter([consult.compare_names(names[0], names[1], EntityKind(kind) if kind else None)])
        if tsv is None
        else consult.compare_lines(_file_lines(tsv))
    )
    for answer in answers:
        if as_json:
            print_json(json_shapes.comparison(answer))
        else:
            print_lines(prose.comparison(answer))


def _lines() -> Iterator[str]:
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # a text stream
    for line in sys.stdin:
        yield line.rstrip("\r\n")


def _file_lines(path: Path) -> Iterator[str]:
    if str(path) == "-":
        yield from _lines()
        return
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as file:
            yield from file
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None


COMMANDS = (extract, resolve, compare)
