"""Owns the commands that check the program on one's own documents: eval, annotate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from directory.cli.calling import as_json, registry_of
from directory.cli.output import print_json, print_lines, print_problems
from directory.errors import NoWorkspaceError
from directory.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.measure import Agreement
    from directory.model import Registry


@click.command("eval")
@click.argument("folder", metavar="FOLDER", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--errors", is_flag=True, help="Name what was missed and what is false.")
@as_json
@click.pass_context
def evaluate(ctx: click.Context, /, folder: Path, **options: bool) -> None:
    """Score the program on documents with gold beside them (NAME.txt, NAME.gold.json)."""
    from directory import measure  # noqa: PLC0415 - loaded on use

    found = measure.evaluate(folder)
    if options["as_json"]:
        for name, scores in (*found.documents, ("", found.together)):
            print_json({"document": name or None, "measures": {key: _counts(item) for key, item in scores.items()}})
    else:
        print_lines(_table(found.together))
        if options["errors"]:
            print_lines(line for name, scores in found.documents for line in _errors(name, scores))
    print_problems(found.problems)
    ctx.exit(1 if found.problems else 0)


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.pass_context
def annotate(ctx: click.Context, /, path: Path) -> None:
    """Print a first gold of FILE, made from what the program finds, to be corrected by hand.

    In a workspace, what was decided there stands in it: accepted names, ignored strings, what is said of documents.
    Keep it beside the document as NAME.gold.json, and 'orgdir eval' scores the program by it.
    """
    from directory import measure  # noqa: PLC0415 - loaded on use

    found = measure.annotate(path, _registry(ctx))
    if isinstance(found, Problem):
        print_problems([found])
        ctx.exit(1)
    print_lines(json.dumps(found, ensure_ascii=False, indent=1).split("\n"))


def _registry(ctx: click.Context) -> Registry | None:
    """The registry of the workspace, if this is one."""
    try:
        return registry_of(ctx, None)
    except NoWorkspaceError:
        return None


def _table(scores: Mapping[str, Agreement]) -> Iterator[str]:
    """A line a measure: precision, recall and F1 in per cent, then the counts."""
    yield f"{'measure':20}{'P':>7}{'R':>7}{'F1':>7}{'right':>8}{'false':>7}{'missed':>8}"
    for measure_name, item in scores.items():
        shares = "".join(f"{'-' if value is None else f'{100 * value:.1f}':>7}" for value in _shares(item))
        yield f"{measure_name:20}{shares}{len(item.right):8}{len(item.false):7}{len(item.missed):8}"


def _errors(name: str, scores: Mapping[str, Agreement]) -> Iterator[str]:
    yield ""
    yield name
    for measure_name, item in scores.items():
        if measure_name != "roles":
            yield from (f"  {measure_name}: missed {text}" for text in item.missed)
            yield from (f"  {measure_name}: false {text}" for text in item.false)


def _shares(item: Agreement) -> tuple[float | None, float | None, float | None]:
    return item.precision, item.recall, item.f1


def _counts(item: Agreement) -> dict[str, Any]:
    return {"f1": item.f1, "right": list(item.right), "missed": list(item.missed), "false": list(item.false)}


COMMANDS = (evaluate, annotate)
