"""What each operation means on the registry's data: the measure that an edited text is held against.

Every function changes a draft and returns the sentence that tells what was done; it refuses, with the
reason, what cannot be meant.
"""

from __future__ import annotations

import re
from functools import singledispatch

from directory.model import OrganisationKind
from directory.registry.draft import Draft, Fields, Value, as_list, is_list, set_list, texts
from directory.registry.entry_names import same_name, stands_as, take_out
from directory.registry.fields import DECISIONS, DOCUMENTS, ORGANISATIONS, PEOPLE, FieldType, fields_of
from directory.registry.merging import merge, split
from directory.registry.operations import (
    AddEntry,
    AddName,
    AddPosition,
    FieldValue,
    IgnoreName,
    MarkDistinct,
    MergeEntries,
    Operation,
    RejectName,
    RemoveName,
    RenameEntry,
    SetDocumentField,
    SetDocumentRoles,
    SetField,
    SplitEntry,
    Unignore,
    WithdrawRejection,
)
from directory.registry.refusal import refused
from directory.registry.spelling import did_you_mean
from directory.registry.values import bad_country, bad_date, bad_language, bad_link

MAX_TEXT = 10_000
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_REFERENCES = frozenset({FieldType.REFERENCE, FieldType.REFERENCES})


def apply(draft: Draft, operation: Operation) -> str:
    """Change the draft as the operation says."""
    return _apply(operation, draft)


@singledispatch
def _apply(operation: object, _draft: Draft) -> str:
    raise TypeError(f"not an operation: {operation!r}")


@_apply.register
def _(operation: AddName, draft: Draft) -> str:
    name, entity = text_of(operation.name), operation.entity
    section, fields = draft.living(entity)
    if known := stands_as(fields, name):
        return f"‘{name}’ is already {known} of {entity}"
    field = "acronyms" if operation.acronym and section == ORGANISATIONS else "aliases"
    set_list(fields, field, [*as_list(fields.get(field)), name])
    draft.put(section, entity, fields)
    _drop_decisions_against(draft, name, entity)
    return f"‘{name}’ is now {'an acronym' if field == 'acronyms' else 'a name'} of {entity}"


@_apply.register
def _(operation: RemoveName, draft: Draft) -> str:
    name, entity = operation.name, operation.entity
    section, fields = draft.living(entity)
    if not take_out(fields, name):
        raise refused(f"‘{name}’ is no alias or acronym of {entity}")
    draft.put(section, entity, fields)
    return f"‘{name}’ is no longer a name of {entity}"


@_apply.register
def _(operation: RejectName, draft: Draft) -> str:
    name, entity = text_of(operation.name), operation.entity
    if ":" in entity:
        return _reject_reference(operation, draft)
    section, fields = draft.living(entity)
    if same_name(name, fields.get("name", "")) and not operation.document:
        raise refused(f"‘{name}’ is the name that {entity} goes by", hint="'rename' gives it another")
    decision = _decision(name, entity, operation.document)
    decisions = draft.decisions("not_same")
    where = f" in {operation.document}" if operation.document else ""
    known = decision in decisions
    if not known:
        draft.put_decisions("not_same", [*decisions, decision])
    taken = not operation.document and take_out(fields, name)
    if taken:
        draft.put(section, entity, fields)
    if known and not taken:
        return f"it is already noted that ‘{name}’ is not {entity}{where}"
    return f"‘{name}’ is not {entity}{where}" + (", and no longer one of its names" if taken else "")


def _reject_reference(operation: RejectName, draft: Draft) -> str:
    """An entry of a reference registry (``REFERENCE:KEY``) is none of this file, and can be refused all the same."""
    decision = _decision(text_of(operation.name), operation.entity, operation.document)
    decisions = draft.decisions("not_same")
    where = f" in {operation.document}" if operation.document else ""
    if decision in decisions:
        return f"it is already noted that ‘{operation.name}’ is not {operation.entity}{where}"
    draft.put_decisions("not_same", [*decisions, decision])
    return f"‘{operation.name}’ is not {operation.entity}{where}"


@_apply.register
def _(operation: WithdrawRejection, draft: Draft) -> str:
    decision = _decision(operation.name, operation.entity, operation.document)
    decisions = draft.decisions("not_same")
    if decision not in decisions:
        raise refused(f"there is no decision that ‘{operation.name}’ is not {operation.entity}")
    draft.put_decisions("not_same", [item for item in decisions if item != decision])
    return f"‘{operation.name}’ may be {operation.entity} again"


@_apply.register
def _(operation: IgnoreName, draft: Draft) -> str:
    name = text_of(operation.name)
    ignored = draft.decisions("ignore")
    if any(same_name(name, item) for item in ignored):
        return f"‘{name}’ is already ignored"
    draft.put_decisions("ignore", [*ignored, name])
    return f"‘{name}’ is ignored from now on"


@_apply.register
def _(operation: Unignore, draft: Draft) -> str:
    ignored = draft.decisions("ignore")
    rest = [item for item in ignored if not same_name(operation.name, item)]
    if len(rest) == len(ignored):
        raise refused(f"‘{operation.name}’ is not ignored")
    draft.put_decisions("ignore", rest)
    return f"‘{operation.name}’ is no longer ignored"


@_apply.register
def _(operation: AddEntry, draft: Draft) -> str:
    section = PEOPLE if operation.kind == "person" else ORGANISATIONS
    refuse_id(draft, operation.id)
    given: Fields = {}
    for field, value in operation.fields:
        _set_field(draft, (section, operation.id), given, field, value)
    if not given.get("name"):
        raise refused(f"the new entry '{operation.id}' has no name")
    order = list(fields_of(section))
    draft.put(section, operation.id, {field: given[field] for field in sorted(given, key=order.index)})
    name = text_of(str(given["name"]))
    _drop_ignored(draft, name)
    return f"‘{name}’ is the new entry {operation.id}"


@_apply.register
def _(operation: RenameEntry, draft: Draft) -> str:
    name, entity = text_of(operation.name), operation.entity
    section, fields = draft.living(entity)
    old = fields.get("name")
    if not isinstance(old, str) or not old:
        raise refused(f"'{entity}' has no name to keep; mend it first")
    if old == name:
        return f"{entity} goes by ‘{name}’ already"
    take_out(fields, name)
    fields["name"] = name
    if not stands_as(fields, old):
        set_list(fields, "aliases", [*as_list(fields.get("aliases")), old])
    draft.put(section, entity, fields)
    _drop_decisions_against(draft, name, entity)
    return f"{entity} goes by ‘{name}’; ‘{old}’ stays as an alias"


@_apply.register
def _(operation: SetField, draft: Draft) -> str:
    section, fields = draft.living(operation.entity)
    _set_field(draft, (section, operation.entity), fields, operation.field, operation.value)
    if not fields.get("name"):
        raise refused(f"'{operation.entity}' must keep a name")
    draft.put(section, operation.entity, fields)
    return f"{operation.entity}: {operation.field} " + ("is gone" if operation.value is None else "is set")


@_apply.register
def _(operation: AddPosition, draft: Draft) -> str:
    section, fields = draft.living(operation.entity)
    if section != PEOPLE:
        raise refused(f"'{operation.entity}' is no person")
    if draft.section_of(operation.org) != ORGANISATIONS:
        raise refused(f"there is no organisation '{operation.org}'")
    position: Fields = {"org": operation.org}
    for field in ("role", "since", "until", "source"):
        if value := getattr(operation, field):
            position[field] = text_of(value)
    positions = as_list(fields.get("roles"))
    if position in positions:
        return f"that role of {operation.entity} already stands there"
    set_list(fields, "roles", [*positions, position])
    draft.put(section, operation.entity, fields)
    return f"{operation.entity} has one more role, in {operation.org}"


@_apply.register
def _(operation: MarkDistinct, draft: Draft) -> str:
    section, fields = draft.living(operation.a)
    other = draft.living(operation.b)[1]
    if operation.a == operation.b:
        raise refused(f"'{operation.a}' is itself")
    if operation.b in texts(fields, "distinct_from") or operation.a in texts(other, "distinct_from"):
        return f"it is already noted that {operation.a} and {operation.b} are not the same"
    set_list(fields, "distinct_from", [*as_list(fields.get("distinct_from")), operation.b])
    draft.put(section, operation.a, fields)
    return f"{operation.a} and {operation.b} are not the same"


@_apply.register
def _(operation: SetDocumentField, draft: Draft) -> str:
    known = fields_of(DOCUMENTS).get(operation.field)
    if known is None or known.type == FieldType.DOCUMENT_ROLES:
        raise refused(f"a document has no field '{operation.field}' that can be set")
    record = draft.record(operation.document)
    if operation.value is None:
        record.pop(operation.field, None)
    else:
        record[operation.field] = text_of(operation.value)
    draft.put(DOCUMENTS, operation.document, record or None)
    return f"{operation.document}: {operation.field} " + ("is gone" if operation.value is None else "is set")


@_apply.register
def _(operation: SetDocumentRoles, draft: Draft) -> str:
    record = draft.record(operation.document)
    said = record.get("roles") or {}
    if not isinstance(said, dict):
        raise refused(f"the roles of '{operation.document}' are no mapping; mend them first")
    if operation.roles is None:
        said.pop(operation.entity, None)
    else:
        draft.living(operation.entity)
        said[operation.entity] = [str(role) for role in operation.roles]
    record["roles"] = said
    if not said:
        del record["roles"]
    draft.put(DOCUMENTS, operation.document, record or None)
    return f"{operation.document}: the roles of {operation.entity} are as you say"


@_apply.register
def _(operation: MergeEntries, draft: Draft) -> str:
    return merge(draft, operation.loser, operation.winner)


@_apply.register
def _(operation: SplitEntry, draft: Draft) -> str:
    refuse_id(draft, operation.new_id)
    names = tuple(text_of(name) for name in operation.names)
    return split(draft, operation.entity, names, operation.new_id, text_of(operation.new_name))


def text_of(text: str) -> str:
    """A text as it may stand in the registry; refuses an empty one, an endless one and what UTF-8 cannot say."""
    text = text.strip()
    if not text:
        raise refused("a name must not be empty")
    if len(text) > MAX_TEXT:
        raise refused(f"a text of {len(text):,} characters is too long; at most {MAX_TEXT:,} are read")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise refused("the text holds half a character (a lone surrogate), which UTF-8 cannot say") from error
    return text


def refuse_id(draft: Draft, entity: str) -> None:
    """Refuse an id that is taken or not written as ids are."""
    if not _ID.fullmatch(entity):
        raise refused(f"'{entity}' cannot be an id", hint="small letters a-z, digits and hyphens")
    if draft.section_of(entity) is not None:
        raise refused(f"the id '{entity}' is taken", hint="choose another; ids live for ever")


def _set_field(draft: Draft, unit: tuple[str, str], fields: Fields, field: str, value: FieldValue | None) -> None:
    section, entity = unit
    field, _, key = field.partition(".")
    known = fields_of(section).get(field)
    if known is None or field == "merged_into" or (known.type == FieldType.IDENTIFIERS) != bool(key):
        raise refused(f"'{field}' is no field that can be set here", hint=", ".join(fields_of(section)))
    if key:
        _set_identifier(fields, field, key, value)
        return
    if known.type in (FieldType.POSITIONS, FieldType.DOCUMENT_ROLES):
        raise refused(f"'{field}' is not set as a whole")
    items = [value] if isinstance(value, str) else list(value or ())
    items = [text_of(item) for item in items if item]
    if not is_list(section, field) and len(items) > 1:
        raise refused(f"'{field}' holds one value")
    _refuse_values(draft, known.type, entity, items)
    if not items:
        fields.pop(field, None)
    elif is_list(section, field):
        set_list(fields, field, list(dict.fromkeys(items)))
    else:
        fields[field] = items[0]


def _set_identifier(fields: Fields, field: str, key: str, value: FieldValue | None) -> None:
    known = fields.get(field) or {}
    if not isinstance(known, dict) or not isinstance(value, str | None):
        raise refused(f"'{field}.{key}' holds one value in a mapping; mend it first")
    known.pop(key, None) if not value else known.update({text_of(key): text_of(value)})
    fields[field] = known
    if not known:
        del fields[field]


_REASONS = {
    FieldType.COUNTRY: bad_country,
    FieldType.DATE: bad_date,
    FieldType.LANGUAGE: bad_language,
    FieldType.LINK: bad_link,
    FieldType.LINKS: bad_link,
}


def _refuse_values(draft: Draft, kind: FieldType, entity: str, items: list[str]) -> None:
    if kind == FieldType.ORGANISATION_KIND and items and items[0] not in set(OrganisationKind):
        known = tuple(OrganisationKind)
        hint = did_you_mean(items[0], known) or f"known are {', '.join(known)}"
        raise refused(f"'{items[0]}' is no kind of organisation", hint=hint)
    for item in items if kind in _REASONS else ():
        if wrong := _REASONS[kind](item):
            raise refused(wrong[1], hint=wrong[2])
    if kind in _REFERENCES:
        for item in items:
            if item == entity:
                raise refused(f"'{entity}' cannot stand in a relation to itself")
            draft.living(item)


def _decision(name: str, entity: str, document: str | None) -> Fields:
    found: Fields = {"name": name, "entity": entity}
    return {**found, "document": document} if document else found


def _drop_decisions_against(draft: Draft, name: str, entity: str) -> None:
    """Take back what was decided against the name and the entry everywhere, and that the name is no actor."""
    _drop_ignored(draft, name)
    if not _may_mention(draft, "not_same", name):
        return
    decisions = draft.decisions("not_same")
    rest = [item for item in decisions if not _is_against(item, name, entity)]
    if len(rest) < len(decisions):
        draft.put_decisions("not_same", rest)


def _is_against(item: Value, name: str, entity: str) -> bool:
    if not isinstance(item, dict) or item.get("document"):
        return False
    return same_name(name, item.get("name")) and item.get("entity") == entity


def _drop_ignored(draft: Draft, name: str) -> None:
    if not _may_mention(draft, "ignore", name):
        return
    ignored = draft.decisions("ignore")
    rest = [item for item in ignored if not same_name(name, item)]
    if len(rest) < len(ignored):
        draft.put_decisions("ignore", rest)


def _may_mention(draft: Draft, key: str, name: str) -> bool:
    """A cheap look before a long list of decisions is parsed: does it hold the longest word of the name."""
    return draft.may_hold(DECISIONS, key, max(re.findall(r"\w+", name) or [name], key=len))
