"""What the tests of extraction ask of a text: who is named, who plays a part, how they stand to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind

if TYPE_CHECKING:
    from directory.model import Extraction, RelationType, Role


def playing(said: Extraction, role: Role) -> set[str]:
    """The names with a role."""
    return {mention.name for mention in said.mentions if role in mention.roles}


def bodies_of(said: Extraction) -> set[str]:
    """The names of organisations."""
    return {mention.name for mention in said.mentions if mention.kind is EntityKind.ORGANISATION}


def people_of(said: Extraction) -> set[str]:
    """The names of persons."""
    return {mention.name for mention in said.mentions if mention.kind is EntityKind.PERSON}


def links_of(said: Extraction, kind: RelationType) -> set[tuple[str, str]]:
    """The pairs of names that a relation joins."""
    found = said.mentions
    return {(found[link.source].name, found[link.target].name) for link in said.relations if link.type is kind}


def names_in(text: str, kind: EntityKind = EntityKind.ORGANISATION) -> set[str]:
    """The names of a kind in a text, as it prints them."""
    return {mention.text for mention in extract(read_text(text)).mentions if mention.kind is kind}


def playing_in(text: str, role: Role) -> set[str]:
    """The names with a role in a text, as it prints them."""
    return {mention.text for mention in extract(read_text(text)).mentions if role in mention.roles}


def links_in(text: str, kind: RelationType) -> set[tuple[str, str]]:
    """The pairs of names that a relation joins in a text, as it prints them."""
    said = extract(read_text(text))
    found = said.mentions
    return {(found[link.source].text, found[link.target].text) for link in said.relations if link.type is kind}


def roles_in(text: str) -> dict[str, set[Role]]:
    """The roles of each name in a text, as it prints them."""
    roles: dict[str, set[Role]] = {}
    for mention in extract(read_text(text + "\n")).mentions:
        roles.setdefault(mention.text, set()).update(mention.roles)
    return roles
