"""The front door for deciding: what waits, and each decision as an edit of the registry.

Every edit is written to the registry's file, and the database has followed it when the call returns.
With ``dry`` nothing is written: the outcome tells the lines that would be.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from directory.errors import OrgdirError, UsageError
from directory.model import Decision, EntityKind
from directory.names.normalise import normalise
from directory.registry.source import bytes_of
from directory.store.database import told
from directory.store.waiting_names import read_question, read_queue, read_short_forms, read_waiting
from directory.views import ActorQuery, LineChange, Outcome, Question, Sighting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from directory.registry.edit import Edit
    from directory.registry.operations import AddEntry, FieldValue, Operation
    from directory.workspace import Workspace

__all__ = [
    "LineChange",
    "Outcome",
    "Question",
    "Sighting",
    "accept",
    "accept_all",
    "adopt",
    "decide",
    "history",
    "ignore",
    "merge",
    "new",
    "new_all",
    "preview",
    "question",
    "queue",
    "redo",
    "reject",
    "rename",
    "set_field",
    "split",
    "undo",
]

# A candidate is likelier than not the right one from here on, and hardly the right one below the other.
LIKELY = 0.5
HARDLY = 0.4
_ACRONYM_LENGTH = 12
_MOST_NAMESAKES = 50
Value = TypeVar("Value")
_CONTROL = re.compile(r"(?: ?[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f])+ ?")


@told
def queue(ws: Workspace, *, document: str | None = None, folded: bool = False) -> tuple[Question, ...]:
    """What waits for a decision, grouped by name, the most settling first.

    With a document: the names that wait in it.  ``folded`` brings guesses too that are hardly actors.
    """
    questions = read_queue(ws.store.reader(), document=document, folded=folded)
    return tuple(_with_proposal(ws, each) for each in questions)


@told
def question(ws: Workspace, name: str, kind: EntityKind | None = None) -> Question | None:
    """What waits under this name."""
    found = read_question(ws.store.reader(), normalise(name), kind)
    return _with_proposal(ws, found) if found else None


def accept(ws: Workspace, name: str, entity: str, *, acronym: bool | None = None, dry: bool = False) -> Outcome:
    """The name means the entry: an alias more, or an acronym where it looks like one.

    An entry of a reference registry (``REFERENCE:KEY``) is adopted, and has the name from the beginning.
    """
    short = looks_short(name) if acronym is None else acronym
    id_, operations = _accepting(ws, name, entity, short=short)
    return decide(ws, operations, dry=dry, entity=id_)


def _accepting(ws: Workspace, name: str, entity: str, *, short: bool) -> tuple[str, Sequence[Operation]]:
    from directory.references.choosing import choose, is_of_a_reference  # noqa: PLC0415 - as below
    from directory.registry.operations import AddName  # noqa: PLC0415 - only where something is decided

    if not is_of_a_reference(entity):
        return entity, [AddName(entity, name, short)]
    chosen = choose(ws, entity, also=(name, short))
    return chosen.id, chosen.operations or [AddName(chosen.id, name, short)]


def adopt(
    ws: Workspace,
    entity: str,
    *,
    id: str | None = None,  # noqa: A002 - the word of the registry
    aliases: Sequence[str] | None = None,
    dry: bool = False,
) -> Outcome:
    """An entry of a reference registry (``REFERENCE:KEY``) becomes one here, as one edit.

    It brings its name, kind, country, acronyms, ids and its source; its parent where that was adopted; and the
    ``aliases`` that are given, else all that no entry here goes by.
    """
    from directory.references.choosing import choose, is_of_a_reference  # noqa: PLC0415 - as above

    if not is_of_a_reference(entity):
        raise UsageError(f"{entity!r} is no entry of a reference registry: those are written REFERENCE:KEY")
    chosen = choose(ws, entity, wanted=id, aliases=aliases)
    if not chosen.operations:
        return Outcome(f"{entity} is here already, as {chosen.id}", (), entity=chosen.id)
    return decide(ws, chosen.operations, dry=dry, entity=chosen.id)


def reject(ws: Workspace, name: str, entity: str, *, document: str | None = None, dry: bool = False) -> Outcome:
    """The name does not mean the entry, anywhere or in one document."""
    from directory.registry.operations import RejectName  # noqa: PLC0415 - only where something is decided

    return decide(ws, [RejectName(name, entity, document)], dry=dry, entity=entity)


def new(  # noqa: PLR0913 - the fields of an entry
    ws: Workspace,
    name: str,
    *,
    id: str | None = None,  # noqa: A002 - the word of the registry
    kind: str | None = None,
    country: str | None = None,
    parent: str | None = None,
    branch_of: str | None = None,
    person: bool = False,
    dry: bool = False,
) -> Outcome:
    """The name is an actor of its own: a new entry, with the fields given."""
    if not normalise(name):
        raise UsageError("a new entry needs a name")
    given = {"kind": kind, "country": country, "parent": parent, "branch_of": branch_of}
    fields = [(field, value) for field, value in given.items() if value]
    operation = _entry(ws, name, EntityKind.PERSON if person else EntityKind.ORGANISATION, fields, wanted=id)
    return decide(ws, [operation], dry=dry, entity=operation.id)


def new_all(ws: Workspace, document: str, *, dry: bool = False) -> Outcome:
    """New entries for all the safe unknown names of a document, as one edit."""
    from directory.proposals import proposed_fields  # noqa: PLC0415 - only where something is decided

    reader = ws.store.reader()
    unknown = [each for each in read_waiting(reader, document) if _is_unknown(each)]
    made: dict[str, str] = {}
    for each in unknown:
        made[normalise(each.name)] = _free_id(ws, each.name, made.values())
    operations = [
        _entry(ws, each.name, each.kind, proposed_fields(reader, each.name, each.kind, made), made=made)
        for each in unknown
    ]
    if not operations:
        return Outcome("no safe unknown name waits in this document")
    outcome = decide(ws, _superiors_first(operations), dry=dry)
    return outcome if len(operations) == 1 else replace(outcome, message=f"{len(operations)} new entries")


def _superiors_first(operations: Sequence[AddEntry]) -> list[AddEntry]:
    """New entries in an order in which each stands after the one that it is a branch of."""
    above = {each.id: dict(each.fields).get("branch_of") for each in operations}

    def depth(id_: object) -> int:
        passed: list[object] = []
        while id_ in above and id_ not in passed:
            passed.append(id_)
            id_ = above[str(id_)]
        return len(passed)

    return sorted(operations, key=lambda each: depth(each.id))


def _is_unknown(asked: Question) -> bool:
    """Whether a name is likely nobody's of the registry."""
    candidates = asked.resolution.candidates
    return asked.resolution.decision == Decision.NEW or not candidates or candidates[0].score < HARDLY


def accept_all(ws: Workspace, document: str, *, dry: bool = False) -> Outcome:
    """The best candidate for every safe name of a document that likely has one, as one edit.

    Entries of reference registries are left to be adopted one by one.
    """
    from directory.references.choosing import is_of_a_reference  # noqa: PLC0415 - only where something is decided
    from directory.registry.operations import AddName  # noqa: PLC0415 - as above

    waiting = read_waiting(ws.store.reader(), document)
    likely = [(each, each.resolution.candidates[0]) for each in waiting if each.resolution.candidates]
    operations = [
        AddName(best.entity, each.name, looks_short(each.name))
        for each, best in likely
        if best.score >= LIKELY and not is_of_a_reference(best.entity)
    ]
    if not operations:
        return Outcome("no safe match waits in this document")
    outcome = decide(ws, operations, dry=dry)
    return outcome if len(operations) == 1 else replace(outcome, message=f"{len(operations)} names accepted")


def ignore(ws: Workspace, name: str, *, dry: bool = False) -> Outcome:
    """The name is no actor, wherever it stands."""
    from directory.registry.operations import IgnoreName  # noqa: PLC0415 - only where something is decided

    return decide(ws, [IgnoreName(name)], dry=dry)


def merge(ws: Workspace, loser: str, winner: str, *, dry: bool = False) -> Outcome:
    """Two entries are one: the loser goes into the winner, its id lives on."""
    from directory.registry.operations import MergeEntries  # noqa: PLC0415 - only where something is decided

    return decide(ws, [MergeEntries(loser, winner)], dry=dry, entity=winner)


def split(ws: Workspace, entity: str, names: Sequence[str], new_name: str, *, dry: bool = False) -> Outcome:
    """Some names of an entry are another actor's: they go into a new entry."""
    from directory.registry.operations import SplitEntry  # noqa: PLC0415 - only where something is decided

    new_id = _free_id(ws, new_name)
    return decide(ws, [SplitEntry(entity, tuple(names), new_id, new_name)], dry=dry, entity=new_id)


def set_field(ws: Workspace, entity: str, field: str, values: Sequence[str], *, dry: bool = False) -> Outcome:
    """A field of an entry is set; no value takes it out.  A field of lists takes several."""
    from directory.registry.operations import SetField  # noqa: PLC0415 - only where something is decided

    value: FieldValue | None = values[0] if len(values) == 1 else tuple(values) or None
    return decide(ws, [SetField(entity, field, value)], dry=dry, entity=entity)


def rename(ws: Workspace, entity: str, name: str, *, dry: bool = False) -> Outcome:
    """The entry goes by another name; the old one stays as an alias."""
    from directory.registry.operations import RenameEntry  # noqa: PLC0415 - only where something is decided

    return decide(ws, [RenameEntry(entity, name)], dry=dry, entity=entity)


def undo(ws: Workspace) -> Outcome:
    """The last edit is turned back; raises ``EditRefusedError`` where there is none."""
    from directory.registry import write  # noqa: PLC0415 - only where something is decided

    return replace(_followed(ws, write.undo(ws.registry_path)), undone=True)


def redo(ws: Workspace) -> Outcome:
    """The edit that was turned back last is made again; raises ``EditRefusedError`` where there is none."""
    from directory.registry import write  # noqa: PLC0415 - only where something is decided

    return _followed(ws, write.redo(ws.registry_path))


def recover(ws: Workspace, *, dry: bool = False) -> Outcome:
    """What was decided here and is gone, since an old copy was saved over it, is decided again; ``dry``: only shown."""
    from directory.registry import write  # noqa: PLC0415 - only where something is decided

    missing = write.lost(ws.registry_path)
    if not missing:
        return Outcome("nothing that was decided here is missing from the registry")
    return decide(ws, missing, dry=True) if dry else _followed(ws, write.reapply(ws.registry_path))


def history(ws: Workspace) -> tuple[Outcome, ...]:
    """The edits of the registry made by the program, newest first; those turned back since are marked."""
    from directory.registry import write  # noqa: PLC0415 - only where something is decided

    lines = reversed(write.history(ws.registry_path))
    return tuple(Outcome(f"{line.time}  {line.message}".strip(), undone=line.undone) for line in lines)


def preview(ws: Workspace, operations: Sequence[Operation]) -> tuple[LineChange, ...]:
    """The very lines that the operations would write."""
    return decide(ws, operations, dry=True).changes


def decide(ws: Workspace, operations: Sequence[Operation], *, dry: bool = False, entity: str | None = None) -> Outcome:
    """Make operations one edit, written and followed; raises ``EditRefusedError`` with the reason."""
    operations = [_visible(each) for each in operations]
    if dry:
        from directory.registry.edit import edit  # noqa: PLC0415 - only where something is decided

        return replace(_outcome(edit(_text(ws), operations)), entity=entity)
    from directory.registry.write import write  # noqa: PLC0415 - only where something is decided

    return replace(_followed(ws, write(ws.registry_path, operations)), entity=entity)


def _visible(value: Value) -> Value:
    """An operation without control characters, wherever a document had them: a registry that holds one has an error.

    Names are compared without them too, so that what is written is still the name that was asked about.
    """
    if isinstance(value, str):
        return cast("Value", _CONTROL.sub(" ", value).strip() if _CONTROL.search(value) else value)
    if isinstance(value, tuple):
        return cast("Value", tuple(map(_visible, value)))
    if is_dataclass(value):
        whole: Any = value
        return cast(
            "Value", replace(whole, **{each.name: _visible(getattr(whole, each.name)) for each in fields(whole)})
        )
    return value


def looks_short(name: str) -> bool:
    """Whether a name is written like an acronym: one word, short, mostly capitals.

    >>> looks_short("UNMAS"), looks_short("Amnesty")
    (True, False)
    """
    letters = [char for char in name if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    return 2 <= len(name) <= _ACRONYM_LENGTH and " " not in name.strip() and capitals * 2 > max(len(letters), 2)


def _followed(ws: Workspace, made: Edit) -> Outcome:
    """The outcome of an edit that was written, once the database has followed it."""
    from directory.derive import bring_up_to_date  # noqa: PLC0415 - only where something is decided

    try:
        bring_up_to_date(ws)
    except OrgdirError as error:
        raise OrgdirError(f"decided, and written in the registry; but {error}") from error
    return _outcome(made)


def _outcome(made: Edit) -> Outcome:
    changes = tuple(LineChange(each.line, each.sign, each.text) for each in made.changes)
    return Outcome(made.message, changes)


def _text(ws: Workspace) -> str:
    try:
        return bytes_of(ws.registry_path).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{ws.registry_path} cannot be read: {error}") from error


def _entry(  # noqa: PLR0913 - the parts of an entry
    ws: Workspace,
    name: str,
    kind: EntityKind,
    fields: Sequence[tuple[str, str]],
    *,
    wanted: str | None = None,
    made: dict[str, str] | None = None,
) -> AddEntry:
    """The operation that makes an entry under the id wanted, or one of its name."""
    from directory.registry.operations import AddEntry  # noqa: PLC0415 - only where something is decided

    key = normalise(name)
    id_ = wanted or (made or {}).get(key) or _free_id(ws, name)
    written: list[tuple[str, FieldValue]] = [("name", name), *fields]
    short_forms = read_short_forms(ws.store.reader(), key) if kind is EntityKind.ORGANISATION else ()
    if short_forms:
        written.append(("acronyms", short_forms))
    if namesakes := _namesakes(ws, name, kind, dict(fields).get("country")):
        written.append(("distinct_from", namesakes))
    return AddEntry(id_, kind, tuple(written))


def _namesakes(ws: Workspace, name: str, kind: EntityKind, country: str | None) -> tuple[str, ...]:
    """The entries that have this very name, and that a new one under it is not, as who makes it says."""
    from directory.store.actor_list import read_actors  # noqa: PLC0415 - only where something is decided

    key = normalise(name)
    rows = read_actors(ws.store.reader(), ActorQuery(words=name), 0, _MOST_NAMESAKES)
    entries = [entry for row in rows if row.id and (entry := ws.registry.entries.get(row.id))]
    return tuple(
        entry.id
        for entry in entries
        if entry.kind is kind
        and not (country and entry.country and country != entry.country)
        and any(normalise(each) == key for each in (entry.name, *entry.aliases))
    )


def _free_id(ws: Workspace, name: str, taken: Iterable[str] = ()) -> str:
    from directory.registry.identifiers import make_id  # noqa: PLC0415 - only where something is decided

    return make_id(name, {*ws.registry.entries, *taken})


def _with_proposal(ws: Workspace, asked: Question) -> Question:
    from directory.proposals import proposed_fields  # noqa: PLC0415 - parsing names is not needed to look

    return replace(asked, proposed=proposed_fields(ws.store.reader(), asked.name, asked.kind))
