"""Two entries made one, and one made two: what moves, what is refused, what stays behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.draft import as_list, set_list, texts, with_all
from directory.registry.entry_names import put_in, same_name, stands_as, take_out
from directory.registry.fields import DECISIONS, DOCUMENTS, FieldType, fields_of
from directory.registry.refusal import refused

if TYPE_CHECKING:
    from directory.registry.draft import Draft, Fields, Value

_LONGEST_CHAIN = 1000


def merge(draft: Draft, loser: str, winner: str) -> str:
    """Move what the loser has to the winner, turn every reference, leave a tombstone."""
    if loser == winner:
        raise refused(f"'{loser}' cannot be merged into itself")
    section, gone = draft.living(loser)
    home, kept = draft.living(winner)
    if section != home:
        raise refused(f"'{loser}' and '{winner}' are not of one kind: {section} and {home}")
    if winner in texts(gone, "distinct_from") or loser in texts(kept, "distinct_from"):
        raise refused(
            f"it is noted that '{loser}' and '{winner}' are not the same", hint="take 'distinct_from' out first"
        )
    if unknown := [field for field in gone if field not in fields_of(section)]:
        raise refused(f"'{loser}' has a field '{unknown[0]}' that would be lost", hint="mend it first")
    draft.put(section, winner, _united(section, kept, _without_references(section, gone, winner)))
    draft.put(section, loser, {"merged_into": winner})
    for unit in draft.mentioning(loser):
        if unit != (section, loser):
            _turn(draft, unit, loser, winner)
    _drop_contradictions(draft, section, winner)
    _refuse_circle(draft, winner)
    return f"{loser} is merged into {winner}"


def split(draft: Draft, entity: str, names: tuple[str, ...], new_id: str, new_name: str) -> str:
    """Take names out of an entry into a new one that is distinct from it."""
    section, fields = draft.living(entity)
    if same_name(new_name, fields.get("name")):
        raise refused(f"‘{new_name}’ is the name that {entity} goes by", hint="rename it first")
    created: Fields = {"name": new_name}
    for name in names:
        field = take_out(fields, name)
        if not field:
            where = "the name it goes by" if stands_as(fields, name) else "none of its names"
            raise refused(f"‘{name}’ cannot be split off {entity}: it is {where}")
        put_in(created, name, field)
    take_out(fields, new_name)
    for field in ("kind", "country"):
        if value := fields.get(field):
            created[field] = value
    created["distinct_from"] = [entity]
    order = list(fields_of(section))
    draft.put(section, entity, fields)
    draft.put(section, new_id, {field: created[field] for field in sorted(created, key=order.index)})
    return f"‘{new_name}’ is now {new_id}, apart from {entity}"


def _without_references(section: str, fields: Fields, entity: str) -> Fields:
    found: Fields = {}
    for field, value in fields.items():
        kind = fields_of(section)[field].type
        if kind == FieldType.REFERENCES:
            found[field] = [item for item in as_list(value) if item != entity]
        elif kind != FieldType.REFERENCE or value != entity:
            found[field] = value
    return found


def _united(section: str, kept: Fields, gone: Fields) -> Fields:
    """The winner's fields with all that the loser adds; where both say something else, the winner is right."""
    for name in (str(gone.get("name", "")), *texts(gone, "aliases")):
        if name:
            put_in(kept, name)
    for name in texts(gone, "acronyms"):
        put_in(kept, name, "acronyms")
    for field, value in gone.items():
        kind = fields_of(section)[field].type
        if field in ("name", "aliases", "acronyms") or not value:
            continue
        if kind in (FieldType.TEXTS, FieldType.REFERENCES, FieldType.LINKS, FieldType.POSITIONS):
            set_list(kept, field, with_all(as_list(kept.get(field)), as_list(value)))
        elif kind == FieldType.IDENTIFIERS:
            kept[field] = _united_mappings(field, kept.get(field) or {}, value)
        elif kind == FieldType.PARAGRAPH:
            kept[field] = _united_notes(str(kept.get(field, "")), str(value))
        elif not kept.get(field):
            kept[field] = value
    return kept


def _united_mappings(field: str, ours: Value, theirs: Value) -> Value:
    if not isinstance(ours, dict) or not isinstance(theirs, dict):
        raise refused(f"'{field}' is no mapping; mend it first")
    clash = next((key for key in ours if key in theirs and theirs[key] != ours[key]), None)
    if clash is not None:
        raise refused(f"the two have different {field}.{clash}: '{ours[clash]}' and '{theirs[clash]}'")
    return {**ours, **theirs}


def _united_notes(ours: str, theirs: str) -> str:
    if theirs.strip() in ours:
        return ours
    return f"{ours.rstrip()}\n{theirs}" if ours.strip() else theirs


def _turn(draft: Draft, unit: tuple[str, str], loser: str, winner: str) -> None:
    """Make every reference of a unit to the loser one to the winner."""
    section, key = unit
    value = draft.get(section, key)
    if section == DECISIONS and key == "not_same":
        decisions = draft.decisions(key)
        if any(_names(item, "entity", loser) for item in decisions):
            draft.put_decisions(key, with_all([], [_turned(item, "entity", loser, winner) for item in decisions]))
    elif section == DOCUMENTS and isinstance(value, dict):
        value["roles"] = _turned_roles(value.get("roles") or {}, loser, winner)
        if value["roles"]:
            draft.put(section, key, value)
    elif section != DECISIONS and isinstance(value, dict):
        draft.put(section, key, _turned_fields(section, key, value, (loser, winner)))


def _turned_fields(section: str, key: str, fields: Fields, pair: tuple[str, str]) -> Fields:
    loser, winner = pair
    for field, value in list(fields.items()):
        known = fields_of(section).get(field)
        kind = known.type if known else None
        if kind == FieldType.REFERENCE and value == loser:
            fields[field] = winner
            if key == winner:
                del fields[field]
        elif kind == FieldType.REFERENCES and loser in as_list(value):
            turned = with_all([], [winner if item == loser else item for item in as_list(value)])
            set_list(fields, field, [item for item in turned if item != key])
        elif kind == FieldType.POSITIONS and any(_names(item, "org", loser) for item in as_list(value)):
            set_list(fields, field, with_all([], [_turned(item, "org", loser, winner) for item in as_list(value)]))
    return fields


def _turned(item: Value, field: str, loser: str, winner: str) -> Value:
    return {**item, field: winner} if isinstance(item, dict) and _names(item, field, loser) else item


def _names(item: Value, field: str, entity: str) -> bool:
    return isinstance(item, dict) and item.get(field) == entity


def _turned_roles(roles: Value, loser: str, winner: str) -> Value:
    if not isinstance(roles, dict) or loser not in roles:
        return roles
    if winner in roles:
        both = with_all(as_list(roles[winner]), as_list(roles[loser]))
        return {entity: both if entity == winner else value for entity, value in roles.items() if entity != loser}
    return {winner if entity == loser else entity: value for entity, value in roles.items()}


def _drop_contradictions(draft: Draft, section: str, winner: str) -> None:
    """Take back decisions that a name the winner now has is not the winner."""
    decisions = draft.decisions("not_same")
    fields = draft.get(section, winner)
    if not isinstance(fields, dict):
        return
    rest = [item for item in decisions if not _contradicts(item, fields, winner)]
    if len(rest) < len(decisions):
        draft.put_decisions("not_same", rest)


def _contradicts(item: Value, fields: Fields, winner: str) -> bool:
    if not isinstance(item, dict) or item.get("entity") != winner or item.get("document"):
        return False
    return bool(stands_as(fields, str(item.get("name", ""))))


def _refuse_circle(draft: Draft, winner: str) -> None:
    """Refuse a merge after which the winner would stand above itself."""
    seen: set[str] = set()
    above = [winner]
    while above and len(seen) < _LONGEST_CHAIN:
        entity = above.pop()
        section = draft.section_of(entity)
        fields = draft.get(section, entity) if section else None
        for field in ("parent", "branch_of"):
            higher = fields.get(field) if isinstance(fields, dict) else None
            if higher == winner:
                raise refused(f"'{winner}' would stand above itself", hint=f"change its '{field}' first")
            if isinstance(higher, str) and higher and higher not in seen:
                seen.add(higher)
                above.append(higher)
