"""Owns the commands that look: the summary, find, show, documents, timeline, network, and the app in a browser."""

from __future__ import annotations

import sys
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import click

from directory.cli import prose
from directory.cli.calling import as_json, synced_workspace
from directory.cli.completing import complete_document, complete_id
from directory.cli.json_shapes import problem
from directory.cli.output import print_json, print_lines
from directory.errors import UsageError
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from directory.views import ActorQuery, ActorRow
    from directory.workspace import Workspace


def open_app(ctx: click.Context) -> int:
    """Open the app on the workspace; what opens it was handed in from above."""
    from directory.workspace import find_workspace, open_workspace  # noqa: PLC0415 - loaded on use

    opener = ctx.obj.get("open_app")
    if opener is None:
        ctx.invoke(summary)
        return 0
    return int(opener(open_workspace(find_workspace(ctx.obj.get("workspace")))))


@click.command()
@as_json
@click.pass_context
def summary(ctx: click.Context, as_json: bool = False) -> None:  # noqa: FBT001, FBT002 - click passes options by name
    """The workspace in numbers."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    numbers = browse.summary(synced_workspace(ctx))
    if as_json:
        print_json({**asdict(numbers), "root": str(numbers.root)})
    else:
        print_lines(prose.summary(numbers))


@click.command()
@click.argument("words", nargs=-1)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(min=1), help="How many at most.")
@click.option("--kind", type=click.Choice([kind.value for kind in EntityKind]), help="Organisations or people only.")
@click.option("--sort", metavar="SORT", help="Organisations of this kind only, as ngo or media.")
@click.option("--country", metavar="CC", help="Those of one country only.")
@click.option("--role", type=click.Choice([role.value for role in Role]), help="Those in this role only.")
@click.option("--document", metavar="NAME", shell_complete=complete_document, help="Those in one document only.")
@click.option("--new", is_flag=True, help="Names that wait for a decision, in place of entries.")
@click.option("--counts", is_flag=True, help="How those that are found divide, in place of them.")
@as_json
@click.pass_context
def find(ctx: click.Context, /, words: tuple[str, ...], limit: int, as_json: bool, **narrowed: Any) -> None:  # noqa: FBT001 - as above
    """Search actors by any of their names, in any script; exit status 1 where there is none."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    query = _query(" ".join(words), narrowed)
    if query == browse.ActorQuery() and not narrowed["counts"]:
        raise UsageError("'orgdir find' needs words or an option to narrow by; 'orgdir find --help' lists them")
    workspace = synced_workspace(ctx)
    if narrowed["counts"]:
        counts = browse.facets(workspace, query)
        print_json(asdict(counts)) if as_json else print_lines(prose.facets(counts))
        return
    rows = browse.find(workspace, query.words, limit=limit, among=replace(query, words=""))
    for row in rows:
        print_json(_row(row)) if as_json else print_lines([prose.actor_row(row)])
    if not rows:
        click.echo(f"orgdir: no actor under {query.words!r}", err=True)
    waiting = 0 if query.new else browse.count_actors(workspace, replace(query, new=True))
    if waiting and not as_json:
        more = "" if not rows else " more"
        click.echo(
            f"orgdir: {waiting}{more} {'waits' if waiting == 1 else 'wait'} for a decision: "
            "'orgdir find --new' with the same words",
            err=True,
        )
    if not rows:
        ctx.exit(1)


def _query(words: str, narrowed: dict[str, Any]) -> ActorQuery:
    """What is asked for."""
    from directory.views import ActorQuery  # noqa: PLC0415 - loaded on use

    return ActorQuery(
        words,
        kind=EntityKind(narrowed["kind"]) if narrowed["kind"] else None,
        organisation_kind=narrowed["sort"],
        country=narrowed["country"].upper() if narrowed["country"] else None,
        role=Role(narrowed["role"]) if narrowed["role"] else None,
        document=narrowed["document"],
        new=narrowed["new"],
    )


@click.command()
@click.argument("id", shell_complete=complete_id)
@as_json
@click.pass_context
def show(ctx: click.Context, id: str, as_json: bool) -> None:  # noqa: A002, FBT001 - the word of the registry
    """One actor with its names, relations, people, and every document and role it stands in."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    workspace = synced_workspace(ctx)
    detail = browse.actor(workspace, id)
    if detail is None:
        raise UsageError(f"no entry {id!r} in the registry{_did_you_mean(workspace, id)}")
    if as_json:
        print_json(asdict(detail))
    else:
        print_lines(prose.actor(detail))


@click.command()
@click.argument("words", nargs=-1)
@as_json
@click.pass_context
def documents(ctx: click.Context, words: tuple[str, ...], as_json: bool) -> None:  # noqa: FBT001 - as above
    """The documents of the workspace, or those that hold all the words."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    workspace = synced_workspace(ctx)
    asked = " ".join(words)
    found = browse.documents(workspace, asked, limit=browse.count_documents(workspace, asked))
    for row in found:
        if as_json:
            print_json(asdict(row))
        else:
            print_lines([prose.document_row(row)])
    if not found:
        said = f"no document holds {asked!r}" if asked else "no documents yet: orgdir add FILE..."
        click.echo(f"orgdir: {said}", err=True)


@click.command()
@click.argument("name", shell_complete=complete_document)
@click.option("--text", is_flag=True, help="With its text, every name marked.")
@as_json
@click.pass_context
def document(ctx: click.Context, name: str, text: bool, as_json: bool) -> None:  # noqa: FBT001 - as above
    """One document: what it is, and who stands in it in which role."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    detail = browse.document(synced_workspace(ctx), name)
    if detail is None:
        raise UsageError(f"no document {name!r} in the workspace; 'orgdir documents' lists them")
    if as_json:
        print_json(asdict(detail))
    else:
        print_lines(prose.document(detail, text=text))


@click.command()
@click.argument("id", required=False, shell_complete=complete_id)
@as_json
@click.pass_context
def timeline(ctx: click.Context, id: str | None, as_json: bool) -> None:  # noqa: A002, FBT001 - as above
    """Documents as events, oldest first; those of one actor where an id is given."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    for item in browse.timeline(synced_workspace(ctx), id):
        if as_json:
            print_json(asdict(item))
        else:
            print_lines(prose.timeline_item(item).splitlines())


@click.command()
@click.argument("id", shell_complete=complete_id)
@as_json
@click.pass_context
def network(ctx: click.Context, id: str, as_json: bool) -> None:  # noqa: A002, FBT001 - as above
    """Who stands with one actor in documents: addressed it, acted with it, carried it."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    workspace = synced_workspace(ctx)
    found = browse.network(workspace, id)
    if found is None:
        raise UsageError(f"no entry {id!r} in the registry{_did_you_mean(workspace, id)}")
    if as_json:
        print_json(asdict(found))
    else:
        print_lines(prose.network(found))


@click.command()
@as_json
@click.pass_context
def problems(ctx: click.Context, as_json: bool) -> None:  # noqa: FBT001 - as above
    """What is wrong in the registry or in a document; exit status 1 where there is an error."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    found = browse.problems(synced_workspace(ctx))
    for one in found:
        print_json(problem(one)) if as_json else print_lines([f"{one}" + (f" ({one.hint})" if one.hint else "")])
    if not found and not as_json:
        print_lines(["No problems."])
    ctx.exit(1 if any(one.severity == "error" for one in found) else 0)


@click.command()
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="The port; without one any that is free.")
@click.pass_context
def serve(ctx: click.Context, port: int) -> None:
    """Open the app in a browser on this machine alone, until Ctrl-C.

    The address that it prints holds a random token: whoever does not know it is refused.
    """
    from directory.workspace import find_workspace  # noqa: PLC0415 - loaded on use

    def announce(address: str) -> None:
        print_lines([f"The app is served at {address}", "Open that in a browser on this machine; Ctrl-C ends it."])
        sys.stdout.flush()

    server = ctx.obj.get("serve_app")
    if server is None:
        raise UsageError("the app is not part of this program")
    ctx.exit(int(server(find_workspace(ctx.obj.get("workspace")), port, announce)))


def _did_you_mean(workspace: Workspace, id: str) -> str:  # noqa: A002 - as above
    from directory import browse  # noqa: PLC0415 - loaded on use

    near = browse.find(workspace, id.replace("-", " "), limit=3)
    return f"; did you mean {' or '.join(row.id for row in near)}?" if near else ""


def _row(row: ActorRow) -> dict[str, Any]:
    return {**asdict(row), "roles": {str(role): count for role, count in row.roles}}


COMMANDS = (summary, find, show, documents, document, timeline, network, problems, serve)
