"""Owns the commands that carry out and in: export, import, reconcile."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from directory.cli.calling import as_json, synced_workspace
from directory.cli.json_shapes import problem
from directory.cli.output import print_json, print_lines, print_problems
from directory.views import counted

_OUT = ("jsonl", "csv", "ftm", "popolo", "jsonld", "graphml", "gexf", "md", "html", "datasette")
_IN = ("jsonl", "csv", "ror", "ftm", "popolo", "wikidata", "yaml")


@click.command()
@click.option("--to", "form", required=True, type=click.Choice(_OUT), help="The format.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Where to; csv, datasette: a folder.")
@click.option("--spreadsheet", is_flag=True, help="csv: an apostrophe before what would be taken for a formula.")
@click.pass_context
def export(ctx: click.Context, form: str, out: Path | None, spreadsheet: bool) -> None:  # noqa: FBT001 - click passes by name
    """Write the directory in another format, to standard output or a file."""
    from directory.exchange.giving import FORMS  # noqa: PLC0415 - loaded on use
    from directory.exchange.giving import export as give  # noqa: PLC0415 - as above

    text = give(synced_workspace(ctx), form, out=out, spreadsheet=spreadsheet)
    loses = FORMS[form].loses
    if text is not None:
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)
        if loses:
            click.echo(f"orgdir: not in it: {loses}", err=True)
    else:
        print_lines([f"Written to {out}." + (f" Not in it: {loses}." if loses else " All data is in it.")])


@click.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--from", "form", required=True, type=click.Choice(_IN), help="The format.")
@click.option("--column", "columns", multiple=True, metavar="TITLE=FIELD", help="csv: this column is that field.")
@click.option(
    "--reference", metavar="NAME", help="Not into the registry: a reference registry that names are resolved against."
)
@click.option("--edition", metavar="TEXT", help="--reference: the source's version; else as its file's name tells.")
@click.option("--licence", metavar="TEXT", help="--reference: its licence.")
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@as_json
@click.pass_context
def import_(ctx: click.Context, /, file: Path, form: str, columns: tuple[str, ...], **options: Any) -> None:
    """Bring entries and documents of another source into the workspace; one undo takes the entries back.

    With --reference nothing is copied: the file stays where it is, the workspace names it in data/references.toml, and
    names that it knows are asked about in review. 'orgdir adopt' writes an entry of it into the registry.
    """
    if options["reference"]:
        _import_reference(ctx, file, form, columns, options)
        return
    from directory.exchange.adopting import import_file  # noqa: PLC0415 - loaded on use

    dry = options["dry_run"]
    done = import_file(synced_workspace(ctx), file, form, columns=columns, dry=dry)
    if options["as_json"]:
        counts = {"added": done.added, "there": done.there, "documents": done.documents}
        print_json({**counts, "problems": [problem(one) for one in done.problems]})
    else:
        would = "would be " if dry else ""
        print_lines(
            [
                f"{counted(done.added, 'entry', 'entries')} {would}added, {done.there} were there already.",
                f"{counted(done.documents, 'document')} {would}added.",
            ]
        )
    print_problems(done.problems)
    ctx.exit(1 if any(one.severity == "error" for one in done.problems) else 0)


def _import_reference(ctx: click.Context, file: Path, form: str, columns: tuple[str, ...], options: Any) -> None:
    from directory.exchange.referencing import import_reference  # noqa: PLC0415 - loaded on use

    version, licence = options["edition"] or "", options["licence"] or ""
    name, dry = options["reference"], options["dry_run"]
    done = import_reference(
        synced_workspace(ctx), file, form, name, version=version, licence=licence, columns=columns, dry=dry
    )
    if options["as_json"]:
        counts = {"reference": done.name, "entries": done.entries, "names": done.names}
        print_json({**counts, "problems": [problem(one) for one in done.problems]})
    else:
        would = "would be " if dry else ""
        print_lines([f"{done.entries} entries with {done.names} names {would}taken in as reference registry {name}."])
    print_problems(done.problems)
    ctx.exit(1 if any(one.severity == "error" for one in done.problems) else 0)


@click.command()
@click.option("--remove", metavar="NAME", help="Let go of this one; its file and what was adopted stay.")
@as_json
@click.pass_context
def references(ctx: click.Context, remove: str | None, as_json: bool) -> None:  # noqa: FBT001 - as above
    """The reference registries that names are resolved against."""
    from directory.exchange.referencing import list_references, remove_reference  # noqa: PLC0415 - loaded on use

    workspace = synced_workspace(ctx)
    if remove:
        remove_reference(workspace, remove)
        print_lines([f"The reference registry {remove} is let go of."])
        return
    shown = list_references(workspace)
    for one in shown:
        if as_json:
            print_json({**asdict(one), "problems": [problem(each) for each in one.problems]})
        else:
            title = f"{one.name} {one.version}".strip()
            facts = ", ".join(filter(None, (one.form, one.licence, one.imported and f"imported {one.imported}")))
            print_lines([f"{title}  {one.entries} entries, {one.names} names  ({facts})  {one.file}"])
    if not shown and not as_json:
        print_lines(["No reference registry: 'orgdir import FILE --from FORMAT --reference NAME' takes one in."])
    print_problems(each for one in shown for each in one.problems)
    ctx.exit(1 if any(one.problems for one in shown) else 0)


@click.command()
@click.option("--port", default=7373, show_default=True, type=click.IntRange(0, 65535), help="0 takes any free one.")
@click.option("--allow-origin", "origins", multiple=True, metavar="ORIGIN", help="A page's origin that may ask, too.")
@click.pass_context
def reconcile(ctx: click.Context, port: int, origins: tuple[str, ...]) -> None:
    """Serve the registry to OpenRefine and its like on this machine alone, read-only, until Ctrl-C.

    It speaks the Entity Reconciliation API 0.2: in OpenRefine, add it as a standard service by its address.
    """
    from directory.exchange.reconciliation_server import serve  # noqa: PLC0415 - loaded on use

    def announce(address: str) -> None:
        print_lines([f"The registry is served at {address}; Ctrl-C ends it."])
        sys.stdout.flush()

    serve(synced_workspace(ctx), port, origins, announce)
    print_lines(["Ended; nothing was changed."])


COMMANDS = (export, import_, references, reconcile)
