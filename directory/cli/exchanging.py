"""Owns the commands that carry out and in: export, import, reconcile."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from directory.cli.calling import as_json, synced_workspace
from directory.cli.json_shapes import problem
from directory.cli.output import print_json, print_lines, print_problems

_OUT = ("jsonl", "csv", "ftm", "popolo", "jsonld", "graphml", "gexf", "md", "html")
_IN = ("jsonl", "csv", "ror", "ftm", "popolo", "wikidata", "yaml")


@click.command()
@click.option("--to", "form", required=True, type=click.Choice(_OUT), help="The format.")
@click.option("--out", type=click.Path(path_type=Path), metavar="FILE", help="Where to; for csv a folder of tables.")
@click.option("--spreadsheet", is_flag=True, help="csv: an apostrophe before what would be taken for a formula.")
@click.pass_context
def export(ctx: click.Context, form: str, out: Path | None, spreadsheet: bool) -> None:  # noqa: FBT001 - click passes by name
    """Write the directory in another format, to standard output or a file."""
    from directory.exchange.giving import FORMS  # noqa: PLC0415 - loaded on use
    from directory.exchange.giving import export as give  # noqa: PLC0415 - as above

    text = give(synced_workspace(ctx), form, out=out, spreadsheet=spreadsheet)
    if text is not None:
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)
    elif out is not None:
        loses = FORMS[form].loses
        print_lines([f"Written to {out}." + (f" Not in it: {loses}." if loses else " Nothing is left out.")])


@click.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--from", "form", required=True, type=click.Choice(_IN), help="The format.")
@click.option("--column", "columns", multiple=True, metavar="TITLE=FIELD", help="csv: this column is that field.")
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@as_json
@click.pass_context
def import_(ctx: click.Context, /, file: Path, form: str, columns: tuple[str, ...], **options: bool) -> None:
    """Bring entries and documents of another source into the workspace; one undo takes the entries back."""
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
                f"{done.added} entries {would}added, {done.there} were there already.",
                f"{done.documents} documents {would}added.",
            ]
        )
    print_problems(done.problems)
    ctx.exit(1 if any(one.severity == "error" for one in done.problems) else 0)


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


COMMANDS = (export, import_, reconcile)
