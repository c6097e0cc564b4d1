"""Owns the commands that decide: review, accept, reject, new, ignore, merge, split, rename, undo and the like."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from directory.cli import json_shapes, prose
from directory.cli.calling import as_json, synced_workspace
from directory.cli.completing import complete_document, complete_id, complete_reference
from directory.cli.output import print_json, print_lines
from directory.model import EntityKind

if TYPE_CHECKING:
    from directory.views import Outcome, Question
    from directory.workspace import Workspace

dry = click.option("--dry-run", "dry", is_flag=True, help="Only show the lines that would change.")


@click.command()
@click.option("--document", metavar="NAME", shell_complete=complete_document, help="Only what waits in this document.")
@as_json
@click.pass_context
def review(ctx: click.Context, document: str | None, as_json: bool) -> None:  # noqa: FBT001 - click passes by name
    """What waits for a decision, the most settling first."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    questions = front_door.queue(synced_workspace(ctx), document=document)
    for number, question in enumerate(questions, start=1):
        if as_json:
            print_json(_question(question))
        else:
            print_lines(prose.question(number, question))
    if not questions and not as_json:
        print_lines(["Nothing waits for a decision."])


@click.command()
@click.argument("name")
@click.argument("id", shell_complete=complete_id)
@click.option("--acronym/--alias", default=None, help="Write it as a short form, or as a name; else as it looks.")
@dry
@as_json
@click.pass_context
def accept(ctx: click.Context, /, name: str, id: str, **options: bool) -> None:  # noqa: A002 - the registry's word
    """NAME means the entry ID: an alias more."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    workspace = synced_workspace(ctx)
    _say(front_door.accept(workspace, name, id, acronym=options["acronym"], dry=options["dry"]), options["as_json"])


@click.command()
@click.argument("name")
@click.argument("id", shell_complete=complete_id)
@click.option("--document", metavar="NAME", shell_complete=complete_document, help="Only in this document.")
@dry
@as_json
@click.pass_context
def reject(ctx: click.Context, /, name: str, id: str, document: str | None, **options: bool) -> None:  # noqa: A002 - as above
    """NAME does not mean the entry ID, anywhere or in one document."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    _say(front_door.reject(synced_workspace(ctx), name, id, document=document, dry=options["dry"]), options["as_json"])


@click.command()
@click.argument("name")
@click.option("--id", help="The id; else one is made from the name.")
@click.option("--kind", help="What sort of organisation; 'person' for a person, 'organisation' for none.")
@click.option("--country", metavar="CC", help="Two letters, as in ISO 3166-1.")
@click.option("--parent", metavar="ID", shell_complete=complete_id, help="It is an organ or unit of this entry.")
@click.option(
    "--branch-of", metavar="ID", shell_complete=complete_id, help="It is a branch, chapter or office of this entry."
)
@dry
@as_json
@click.pass_context
def new(ctx: click.Context, /, name: str, dry: bool, as_json: bool, **fields: str | None) -> None:  # noqa: FBT001 - as above
    """NAME is an actor of its own: a new entry.

    What no option tells is as 'orgdir review' proposes it for the name that waits: whether it is a person, and of an
    organisation the kind, the country and what it is a branch of.
    """
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    workspace = synced_workspace(ctx)
    told: dict[str, Any] = {field: value for field, value in fields.items() if value}
    is_person = _is_person(workspace, name, told)
    if told.get("kind") in tuple(EntityKind):
        del told["kind"]
    proposed = {} if is_person else _proposed(workspace, name, told)
    _say(front_door.new(workspace, name, person=is_person, dry=dry, **proposed | told), as_json)


def _is_person(workspace: Workspace, name: str, told: dict[str, Any]) -> bool:
    """Whether a new entry is a person: as the fields told show, else as the name waits."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    if told.keys() & {"kind", "parent", "branch_of"}:
        return told.get("kind") == EntityKind.PERSON
    asked = front_door.question(workspace, name)
    return asked is not None and asked.kind == EntityKind.PERSON


def _proposed(workspace: Workspace, name: str, told: dict[str, Any]) -> dict[str, str]:
    """The fields that review proposes for an organisation's name that waits; none above it where one was told."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    asked = front_door.question(workspace, name, EntityKind.ORGANISATION)
    left_out = {"branch_of"} if "parent" in told else set()
    return {field: value for field, value in (asked.proposed if asked else ()) if field not in left_out}


@click.command()
@click.argument("entity", metavar="REFERENCE:KEY", shell_complete=complete_reference)
@click.option("--id", help="The id it is to have here; else one is made from the name.")
@click.option("--alias", "aliases", multiple=True, metavar="NAME", help="Keep this alias of its, and others so named.")
@click.option("--no-aliases", is_flag=True, help="Keep none of its aliases.")
@dry
@as_json
@click.pass_context
def adopt(ctx: click.Context, /, entity: str, id: str | None, aliases: tuple[str, ...], **options: bool) -> None:  # noqa: A002 - as above
    """Write an entry of a reference registry, as 'ror:02jx3x895', into the registry."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    chosen = aliases if aliases or options["no_aliases"] else None
    workspace = synced_workspace(ctx)
    _say(front_door.adopt(workspace, entity, id=id, aliases=chosen, dry=options["dry"]), options["as_json"])


@click.command()
@click.argument("name")
@dry
@as_json
@click.pass_context
def ignore(ctx: click.Context, name: str, dry: bool, as_json: bool) -> None:  # noqa: FBT001 - as above
    """NAME is no actor, wherever it is found."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    _say(front_door.ignore(synced_workspace(ctx), name, dry=dry), as_json)


@click.command()
@click.argument("loser", shell_complete=complete_id)
@click.argument("winner", shell_complete=complete_id)
@dry
@as_json
@click.pass_context
def merge(ctx: click.Context, loser: str, winner: str, dry: bool, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Two entries are one: LOSER's names, relations and decisions go to WINNER, its id lives on."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    _say(front_door.merge(synced_workspace(ctx), loser, winner, dry=dry), as_json)


@click.command()
@click.argument("id", shell_complete=complete_id)
@click.argument("new_name")
@click.argument("names", nargs=-1, required=True)
@dry
@as_json
@click.pass_context
def split(ctx: click.Context, /, id: str, new_name: str, names: tuple[str, ...], **options: bool) -> None:  # noqa: A002 - as above
    """Some NAMES of the entry ID are another actor's: they go into a new entry called NEW_NAME."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    _say(front_door.split(synced_workspace(ctx), id, names, new_name, dry=options["dry"]), options["as_json"])


@click.command()
@click.argument("id", shell_complete=complete_id)
@click.argument("name")
@dry
@as_json
@click.pass_context
def rename(ctx: click.Context, id: str, name: str, dry: bool, as_json: bool) -> None:  # noqa: A002, FBT001 - as above
    """The entry ID goes by NAME; the old name stays as an alias."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    _say(front_door.rename(synced_workspace(ctx), id, name, dry=dry), as_json)


@click.command(name="set")
@click.argument("id")
@click.argument("field")
@click.argument("values", metavar="[VALUE]...", nargs=-1)
@dry
@as_json
@click.pass_context
def set_(ctx: click.Context, /, id: str, field: str, values: tuple[str, ...], **options: bool) -> None:  # noqa: A002 - as above
    """Set FIELD of the entry ID, as 'country DE' or 'ids.wikidata Q42'; without a VALUE the field goes."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    done = front_door.set_field(synced_workspace(ctx), id, field, values, dry=options["dry"])
    _say(done, options["as_json"])


@click.command()
@as_json
@click.pass_context
def undo(ctx: click.Context, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Turn back the last edit of the registry that was made here."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    _say(front_door.undo(synced_workspace(ctx)), as_json)


@click.command()
@as_json
@click.pass_context
def redo(ctx: click.Context, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Make the edit again that was turned back last."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    _say(front_door.redo(synced_workspace(ctx)), as_json)


@click.command()
@click.option("--dry-run", is_flag=True, help="Only show the lines that would be written.")
@as_json
@click.pass_context
def recover(ctx: click.Context, dry_run: bool, as_json: bool) -> None:  # noqa: FBT001 - as above
    """Decide again what is gone since an editor saved an old copy over it."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    _say(front_door.recover(synced_workspace(ctx), dry=dry_run), as_json)


@click.command()
@as_json
@click.pass_context
def history(ctx: click.Context, as_json: bool) -> None:  # noqa: FBT001 - as above
    """The edits of the registry that were made here, newest first."""
    from directory import review as front_door  # noqa: PLC0415 - loaded on use

    for done in front_door.history(synced_workspace(ctx)):
        if as_json:
            print_json(asdict(done))
        else:
            print_lines([f"{done.message}{'  (undone)' if done.undone else ''}"])


def _question(asked: Question) -> dict[str, object]:
    return {
        "name": asked.name,
        "kind": str(asked.kind),
        "count": asked.count,
        "documents": list(asked.documents),
        "tier": str(asked.tier),
        "proposed": dict(asked.proposed),
        "sightings": [asdict(sighting) for sighting in asked.sightings],
        **json_shapes.resolution(asked.resolution),
    }


def _say(done: Outcome, as_json: bool) -> None:  # noqa: FBT001 - handed on from click
    if as_json:
        print_json(asdict(done))
    else:
        print_lines(prose.outcome(done))


COMMANDS = (review, accept, reject, new, adopt, ignore, merge, split, rename, set_, undo, redo, recover, history)
