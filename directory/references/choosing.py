"""Owns what of a reference registry's entry is written into the registry when it is adopted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.errors import UsageError
from directory.model import EntityKind
from directory.names.normalise import normalise
from directory.references.making import entity_kind
from directory.registry.identifiers import make_id
from directory.registry.operations import SetField
from directory.registry.values import bad_identifier_scheme
from directory.sources.entering import new_entry
from directory.sources.taken import TakenEntry, given
from directory.store.reference_rows import read_kept, read_references

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.model import Entry, Registry
    from directory.registry.operations import Operation
    from directory.store.reference_rows import KeptEntry
    from directory.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Chosen:
    """The entry of a reference under its id here, and the operations that write it; none where it is here already."""

    id: str
    operations: tuple[Operation, ...] = ()


def is_of_a_reference(id_: str) -> bool:
    """Whether an id is ``REFERENCE:KEY`` and not one of the registry."""
    return ":" in id_


def choose(
    ws: Workspace,
    id_: str,
    *,
    wanted: str | None = None,
    aliases: Sequence[str] | None = None,
    also: tuple[str, bool] | None = None,
) -> Chosen:
    """What adopting the entry ``id_`` of a reference writes; raises ``UsageError`` where it cannot be.

    ``wanted`` is the id that it is to have here, ``aliases`` those it is to keep, all where None;
    ``also`` is one name more that it is printed under, and whether that is a short form.
    """
    kept, title = _found(ws, id_)
    registry = ws.registry
    ours = _by_identifier(registry)
    there = next((ours[pair] for pair in sorted(kept.identifiers) if pair in ours), None)
    if there is not None:
        return Chosen(there.id)
    if wanted is None and also is None:
        _refuse_namesake(registry, kept)
    fields = _fields(kept, _taken_names(registry), aliases, also)
    here = wanted or make_id(str(fields["name"]), registry.entries)
    entry = TakenEntry(entity_kind(kept), {**fields, "sources": [title]})
    return Chosen(here, (new_entry(here, entry), *_more(here, kept, ours)))


def _found(ws: Workspace, id_: str) -> tuple[KeptEntry, str]:
    """The entry, and its source as it is named."""
    reader = ws.store.reader()
    name, _, key = id_.partition(":")
    titles = {row.name: f"{row.name} {row.version}".strip() for row in read_references(reader)}
    if name not in titles:
        there = f"there are {', '.join(titles)}" if titles else "there are none"
        raise UsageError(f"there is no reference registry {name!r}; {there}")
    kept = read_kept(reader, [id_]).get(id_)
    if kept is None:
        raise UsageError(f"{titles[name]} has no entry {key!r}")
    if not kept.stands:
        successor = kept.fields.get("successor")
        instead = f"; '{name}:{successor}' took its place" if successor else ""
        raise UsageError(f"{titles[name]} withdrew {key!r}{instead}")
    return kept, titles[name]


def _by_identifier(registry: Registry) -> Mapping[tuple[str, str], Entry]:
    standing = (entry for entry in registry.entries.values() if entry.merged_into is None)
    return {pair: entry for entry in standing for pair in entry.ids}


def _refuse_namesake(registry: Registry, kept: KeptEntry) -> None:
    """Not make an entry beside one that goes by the same name in the same country."""
    name, country, kind = normalise(str(kept.fields["name"])), kept.fields.get("country"), entity_kind(kept)
    for entry in registry.entries.values():
        same_place = not country or not entry.country or entry.country == country
        if entry.kind is kind and entry.merged_into is None and same_place and normalise(entry.name) == name:
            told = f"'orgdir set {entry.id} ids.{kept.reference} {kept.key}' notes that it is the same"
            raise UsageError(f"‘{entry.name}’ is here already as {entry.id}; {told}, --id ID makes another entry")


def _taken_names(registry: Registry) -> frozenset[str]:
    standing = (entry for entry in registry.entries.values() if entry.merged_into is None)
    return frozenset(normalise(name) for entry in standing for name in (entry.name, *entry.aliases))


def _fields(
    kept: KeptEntry, taken: frozenset[str], aliases: Sequence[str] | None, also: tuple[str, bool] | None
) -> dict[str, object]:
    """The fields that name no other entry; an alias that another entry goes by is not one more of this."""
    said = kept.fields
    name = str(said["name"])
    own = [str(alias) for alias in said.get("aliases") or ()]
    unknown = [alias for alias in aliases or () if alias not in own]
    if unknown:
        raise UsageError(f"{unknown[0]!r} is no alias of {kept.id}; they are {'; '.join(own) or 'none'}")
    chosen = [alias for alias in own if normalise(alias) not in taken] if aliases is None else list(aliases)
    acronyms = [str(acronym) for acronym in said.get("acronyms") or ()]
    if also and normalise(also[0]) not in {normalise(each) for each in (name, *chosen, *acronyms)}:
        (acronyms if also[1] and kept.kind == EntityKind.ORGANISATION else chosen).append(also[0])
    return given(
        {
            "name": name,
            "kind": said.get("kind"),
            "country": said.get("country"),
            "acronyms": acronyms,
            "aliases": [alias for alias in chosen if alias != name],
        }
    )


def _more(here: str, kept: KeptEntry, ours: Mapping[tuple[str, str], Entry]) -> Iterator[Operation]:
    """Its parent, where that was adopted, and its ids: what other registers call it, and what its own does."""
    parent = kept.fields.get("parent")
    above = next((ours[pair] for pair in _pairs(kept, parent) if pair in ours), None) if parent else None
    if above is not None and kept.kind == EntityKind.ORGANISATION:
        yield SetField(here, "parent", above.id)
    others = {str(register): str(value) for register, value in (kept.fields.get("ids") or {}).items()}
    own = {} if kept.key in others.values() else {kept.reference: kept.key}
    for register, value in {**own, **others}.items():
        if bad_identifier_scheme(register) is None:
            yield SetField(here, f"ids.{register}", value)


def _pairs(kept: KeptEntry, key: str) -> Iterator[tuple[str, str]]:
    """How an entry that the source calls so may be noted in ``ids``."""
    yield kept.reference, key
    others = kept.fields.get("ids") or {}
    yield from ((register, key) for register, value in others.items() if value == kept.key)
