"""Owns the one export model: the whole directory as plain values, in one fixed order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.model import EntityKind, RelationType, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Entry, Registry
    from directory.views import DocumentDetail, MentionMark

_ROLES = tuple(Role)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The directory at one moment: the registry, and every document in the order of its file's name."""

    registry: Registry
    documents: tuple[DocumentDetail, ...]

    @property
    def actors(self) -> tuple[Entry, ...]:
        """The entries that stand, merged ones left out, in the order of their ids."""
        return tuple(entry for _, entry in sorted(self.registry.entries.items()) if entry.merged_into is None)


@dataclass(frozen=True, slots=True)
class Participation:
    """An actor with a role in a document's action; a person may act on behalf of an organisation."""

    document: str
    actor: str
    role: Role
    on_behalf_of: str | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """A lasting relation of one actor to another, as the registry has it.

    ``type``: branch_of, parent, member_of, position; ``role`` and the years are a position's.
    """

    type: str
    source: str
    target: str
    role: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class PrintedName:
    """One name of an actor; ``kind``: name, alias, acronym."""

    actor: str
    name: str
    kind: str


def names(snapshot: Snapshot) -> Iterator[PrintedName]:
    """Every name of every actor."""
    for entry in snapshot.actors:
        yield PrintedName(entry.id, entry.name, "name")
        yield from (PrintedName(entry.id, alias, "alias") for alias in entry.aliases)
        yield from (PrintedName(entry.id, acronym, "acronym") for acronym in entry.acronyms)


def ties(snapshot: Snapshot) -> Iterator[Tie]:
    """Every relation between actors that the registry states."""
    standing = {entry.id for entry in snapshot.actors}
    for entry in snapshot.actors:
        found = [Tie("branch_of", entry.id, entry.branch_of)] if entry.branch_of else []
        found += [Tie("parent", entry.id, entry.parent)] if entry.parent else []
        found += [Tie("member_of", entry.id, other) for other in entry.member_of]
        found += [Tie("position", entry.id, held.org, held.role, held.since, held.until) for held in entry.positions]
        yield from (tie for tie in found if tie.target in standing)


def participations(snapshot: Snapshot) -> Iterator[Participation]:
    """Who did what in which document, without repetition; unresolved names are left out."""
    for detail in snapshot.documents:
        behalf = _on_behalf(detail)
        found = {
            Participation(detail.row.name, mention.entity, role, None)
            for mention in detail.mentions
            if mention.entity
            for role in mention.roles
            if not (role is Role.SIGNATORY and mention.kind is EntityKind.PERSON and mention.entity in behalf)
        }
        found |= {
            Participation(detail.row.name, person, Role.SIGNATORY, organisation)
            for person, organisations in behalf.items()
            for organisation in organisations
        }
        yield from sorted(found, key=_order)


def _on_behalf(detail: DocumentDetail) -> dict[str, set[str]]:
    behalf: dict[str, set[str]] = {}
    for relation in detail.relations:
        if relation.type is RelationType.SIGNS_FOR:
            person, organisation = detail.mentions[relation.source], detail.mentions[relation.target]
            if person.entity and organisation.entity:
                behalf.setdefault(person.entity, set()).add(organisation.entity)
    return behalf


def _order(one: Participation) -> tuple[int, str, str]:
    return _ROLES.index(one.role), one.actor, one.on_behalf_of or ""


def mentions(snapshot: Snapshot) -> Iterator[tuple[str, MentionMark]]:
    """Every mention with the file's name of its document."""
    for detail in snapshot.documents:
        yield from ((detail.row.name, mention) for mention in detail.mentions)


def cosigned(snapshot: Snapshot) -> Iterator[tuple[str, str, int]]:
    """Pairs of organisations that signed the same documents, with how many; the smaller id first."""
    counts: dict[tuple[str, str], int] = {}
    kinds = {entry.id: entry.kind for entry in snapshot.actors}
    for detail in snapshot.documents:
        signed = sorted(
            {
                mention.entity
                for mention in detail.mentions
                if mention.entity
                and Role.SIGNATORY in mention.roles
                and kinds.get(mention.entity) is EntityKind.ORGANISATION
            }
        )
        for position, one in enumerate(signed):
            for other in signed[position + 1 :]:
                counts[one, other] = counts.get((one, other), 0) + 1
    yield from ((one, other, count) for (one, other), count in sorted(counts.items()))
