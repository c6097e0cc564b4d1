"""Owns the commands that tend the registry's file: check, fmt, explain, dupes, calibrate, schema."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from directory.cli.calling import as_json, asked_workspace, progress_line, registry_of, registry_option, workspace_of
from directory.cli.json_shapes import evidence, problem
from directory.cli.output import print_json, print_lines
from directory.model import Severity
from directory.safe import safe
from directory.views import Progress

if TYPE_CHECKING:
    from directory.curate import Sifted
    from directory.views import Pairs


@click.command()
@click.option(
    "--registry", type=click.Path(path_type=Path), metavar="FILE", help="Another registry than the workspace's."
)
@click.option("--watch", is_flag=True, help="Go on, and say it again after each save, until interrupted.")
@click.option("--baseline", is_flag=True, help="Note today's problems as old: from now on only new ones are shown.")
@click.option("--all", "every", is_flag=True, help="Show old problems too.")
@as_json
@click.pass_context
def check(ctx: click.Context, /, registry: Path | None, **flags: bool) -> None:
    """Every problem of the registry in one run; exit status 1 where there is an error."""
    from directory import curate  # noqa: PLC0415 - loaded on use
    from directory.consult import asks_references  # noqa: PLC0415 - as above

    ws = None if registry else workspace_of(ctx)
    path = ws.registry_path if ws else registry
    assert path
    if flags["baseline"]:
        problems = (curate.check_workspace(ws) if ws else curate.check_file(path)).problems
        print_lines([f"{len(problems)} problems are old from now on: {curate.keep_backlog(path, problems)}"])
        return
    elsewhere = curate.check_references(asked_workspace(ctx)) if ws and asks_references(ws) else ()
    runs = (
        curate.check_after_each_save(path, ws)
        if flags["watch"]
        else iter([curate.check_workspace(ws) if ws else curate.check_file(path)])
    )
    status = 0
    for checked in runs:
        problems = (*checked.problems, *elsewhere)
        sifted = curate.Sifted(problems) if flags["every"] else curate.sift(path, problems)
        _show_problems(sifted, as_json=flags["as_json"])
        if checked.unsought:
            said = (
                f"Likely doubles were not looked for among some {checked.unsought:,} entries; 'orgdir dupes' does so."
            )
            click.echo(said, err=True)
        status = 1 if any(one.severity is Severity.ERROR for one in sifted.new) else 0
    ctx.exit(status)


def _show_problems(sifted: Sifted, *, as_json: bool) -> None:
    from directory import curate  # noqa: PLC0415 - loaded on use

    if as_json:
        for one in sifted.new:
            print_json(problem(one))
        return
    if sifted.new:
        click.echo("\n".join(safe(line) for line in curate.render(sifted.new).splitlines()), err=True)
    else:
        print_lines(["No problems."] if not sifted.old else ["No new problems."])
    if sifted.old:
        click.echo(f"{sifted.old} old problems; --all shows them.", err=True)


@click.command()
@click.option("--check", "check_only", is_flag=True, help="Change nothing; exit status 1 where the layout differs.")
@click.option(
    "--registry", type=click.Path(path_type=Path), metavar="FILE", help="Another registry than the workspace's."
)
@click.pass_context
def fmt(ctx: click.Context, check_only: bool, registry: Path | None) -> None:  # noqa: FBT001 - as above
    """Lay the registry out canonically; comments stay."""
    from directory import curate  # noqa: PLC0415 - loaded on use

    path = registry or workspace_of(ctx).registry_path
    differs = curate.format_file(path, check=check_only)
    if not differs:
        print_lines([f"{path} is laid out already."])
    elif check_only:
        print_lines([f"{path} is not laid out canonically; 'orgdir fmt' does it."])
    else:
        print_lines([f"{path} laid out; 'orgdir undo' turns it back."])
    ctx.exit(1 if differs and check_only else 0)


@click.command()
@click.argument("code")
def explain(code: str) -> None:
    """What the CODE of a problem means, and how to mend it."""
    from directory import curate  # noqa: PLC0415 - loaded on use

    print_lines(curate.explain(code).splitlines())


@click.command()
@registry_option
@click.option("--limit", default=50, show_default=True, type=click.IntRange(min=1), help="How many at most.")
@as_json
@click.pass_context
def dupes(ctx: click.Context, registry: Path | None, limit: int, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Entries of the registry that are likely one, best first, with reasons."""
    from directory import curate  # noqa: PLC0415 - loaded on use

    draw = progress_line("names and pairs")
    left = 0

    def tell(pairs: Pairs) -> None:
        nonlocal left
        left = pairs.left
        if draw:
            draw(Progress(pairs.done, pairs.total))

    for double in curate.doubles(registry_of(ctx, registry), limit=limit, progress=tell):
        if as_json:
            pair = {"a": double.one.id, "b": double.other.id, "score": round(double.score, 4)}
            print_json({**pair, "names": [double.one.name, double.other.name], "evidence": evidence(double.evidence)})
        else:
            print_lines(
                (
                    f"{double.score:.2f}  {double.one.id}  {double.other.id}",
                    f"        {double.one.name}  /  {double.other.name}",
                    *(f"        {reason}" for reason in double.evidence),
                )
            )
    if left:
        click.echo(f"Only the most alike were compared; {left:,} pairs of names less alike were left.", err=True)


@click.command()
@registry_option
@as_json
@click.pass_context
def calibrate(ctx: click.Context, registry: Path | None, as_json: bool) -> None:  # noqa: FBT001 - as above
    """How the thresholds fare on what was accepted and refused, and better ones where that is enough to tell."""
    from directory import curate  # noqa: PLC0415 - loaded on use

    found = curate.calibration(registry_of(ctx, registry))
    if as_json:
        proposed = asdict(found.proposed) if found.proposed else None
        print_json({"pairs": len(found.pairs), "today": asdict(found.today), "proposed": proposed})
        return
    same = sum(pair.same for pair in found.pairs)
    print_lines((f"{same} names accepted, {len(found.pairs) - same} refused",))
    for when, fare in (("today", found.today), ("better", found.proposed)):
        if fare is None:
            print_lines(("too few decisions to propose better thresholds",))
            continue
        print_lines(
            (
                f"{when}: linked from {fare.thresholds.match:.2f}, asked from {fare.thresholds.review:.2f}",
                f"        linked rightly {fare.right}, wrongly {fare.wrong}; asked {fare.asked}; missed {fare.missed}",
            )
        )


@click.command()
def schema() -> None:
    """The JSON Schema of the registry, for completion and hover in editors."""
    from directory import curate  # noqa: PLC0415 - loaded on use

    click.echo(curate.schema())


COMMANDS = (check, fmt, explain, dupes, calibrate, schema)
