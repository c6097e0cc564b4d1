"""A small campaign made of values: a registry, documents with what they say, and the database that holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.model import (
    Action,
    Candidate,
    Decision,
    Document,
    DocumentKind,
    EntityKind,
    Evidence,
    Extraction,
    Mention,
    Relation,
    RelationType,
    Resolution,
    Role,
    Tier,
)
from directory.registry.load import parse_registry
from directory.store.actor_ranks import count, save_actors, save_facets
from directory.store.database_file import FileStore
from directory.store.numbers import save_numbers
from directory.store.readings import Linked, folded, save_reading, stems
from directory.store.registry_rows import save_decisions, save_entries, save_lines

if TYPE_CHECKING:
    from pathlib import Path

    from directory.model import Registry
    from directory.store.database import Store

REGISTRY = """\
organisations:
  river-watch:
    name: River Watch
    acronyms: [RW]
    kind: ngo
    country: GE
    aliases:
      - Society of the River Watch
      - Речной дозор
  river-watch-batumi:
    name: Batumi Section of River Watch
    branch_of: river-watch
    country: GE
  green-hall:
    name: The Green Hall
    kind: ngo
    country: AM
    member_of: [valley-forum]
  valley-forum:
    name: Valley Forum
    kind: coalition
  water-ministry:
    name: Ministry of Water
    kind: government
    country: GE
  water-office:
    name: Office of Springs
    kind: government
    parent: water-ministry
  old-watch:
    merged_into: river-watch
  daily-stream:
    name: Daily Stream
    kind: media
people:
  nana-kldiashvili:
    name: Nana Kldiashvili
    roles:
      - {org: old-watch, role: director, since: "2020"}
documents:
  statement.txt:
    date: "2024-05"
    roles:
      green-hall: []
decisions:
  ignore:
    - Related pages
"""

LETTER = """\
To the Ministry of Water

We, River Watch and the Batumi Section of River Watch, write about the dam.  RW has asked before.

Nana Kldiashvili, River Watch
"""
STATEMENT = """\
The Green Hall and the Valley Forum condemn the Ministry of Water.
Hill Union was there. Hill Union spoke. Related pages
"""


def mention(text: str, name: str, *roles: Role, at: int = 0, tier: Tier = Tier.A) -> Mention:
    """The mention of a name at its first place from ``at`` on."""
    start = text.index(name, at)
    kind = EntityKind.PERSON if name.startswith("Nana") else EntityKind.ORGANISATION
    return Mention(name, start, start + len(name), kind, name, roles, tier, "test")


def letter() -> Extraction:
    """A letter: two sign, one is addressed, a person signs for an organisation."""
    mentions = (
        mention(LETTER, "Ministry of Water", Role.RECIPIENT),
        mention(LETTER, "River Watch", Role.SIGNATORY),
        mention(LETTER, "Batumi Section of River Watch", Role.SIGNATORY),
        mention(LETTER, "RW"),
        mention(LETTER, "Nana Kldiashvili", Role.SIGNATORY),
        mention(LETTER, "River Watch", Role.SIGNATORY, at=LETTER.index("Nana")),
    )
    return Extraction(
        Document("data/documents/letter.txt", "letter.txt", LETTER),
        DocumentKind.LETTER,
        title="A letter about the dam",
        date="2024-03-01",
        mentions=mentions,
        relations=(Relation(RelationType.SIGNS_FOR, 4, 5),),
        actions=(Action(DocumentKind.LETTER, "2024-03-01", None, 0, 24),),
    )


def statement() -> Extraction:
    """A statement: two criticise a third; a name that no entry has stands in it twice."""
    mentions = (
        mention(STATEMENT, "The Green Hall", Role.SIGNATORY),
        mention(STATEMENT, "Valley Forum", Role.SIGNATORY),
        mention(STATEMENT, "Ministry of Water", Role.TARGET),
        mention(STATEMENT, "Hill Union"),
        mention(STATEMENT, "Hill Union", at=STATEMENT.index("spoke") - 12),
        mention(STATEMENT, "Related pages"),
    )
    document = Document("data/documents/statement.txt", "statement.txt", STATEMENT)
    return Extraction(document, DocumentKind.STATEMENT, mentions=mentions)


def resolved(extraction: Extraction, registry: Registry) -> tuple[Resolution, ...]:
    """Each mention linked to the entry that has its very name; others wait with one candidate."""
    by_name = {name: entry for entry in registry.entries.values() if not entry.merged_into for name in entry.names}
    found = []
    for each in extraction.mentions:
        entry = by_name.get(each.name)
        if entry:
            candidate = Candidate(entry.id, entry.name, each.name, 1.0, (Evidence("the same name", 1.0),))
            found.append(Resolution(each.name, Decision.MATCH, entry.id, (candidate,)))
        else:
            candidate = Candidate("valley-forum", "Valley Forum", "Valley Forum", 0.41234, (Evidence("a union", 0.2),))
            found.append(Resolution(each.name, Decision.REVIEW, None, (candidate,)))
    return tuple(found)


def keep(store: Store, registry: Registry, *extractions: Extraction) -> None:
    """Make a database of a registry and of documents that were read."""
    store.remake()
    with store.writing() as connection:
        entries = registry.entries
        save_entries(connection, entries.values(), ())
        save_lines(connection, [(entry.id, entry.line) for entry in entries.values()])
        save_decisions(connection, registry)
        save_actors(connection, entries, entries.keys())
        for each in extractions:
            record = registry.documents.get(each.document.name)
            ignored = folded(registry.ignored)
            save_reading(connection, Linked(each, resolved(each, registry), ignored, record, stems(each.document.text)))
        count(connection)
        save_facets(connection)
        save_numbers(connection)


def campaign(root: Path, store: Store | None = None) -> Store:
    """The whole campaign: files in a workspace's folder, and a database, by default beside them."""
    folder = root / "data" / "documents"
    folder.mkdir(parents=True)
    (root / "data" / "orgs.yaml").write_text(REGISTRY, encoding="utf-8")
    (folder / "letter.txt").write_text(LETTER, encoding="utf-8")
    (folder / "statement.txt").write_text(STATEMENT, encoding="utf-8")
    store = store or FileStore(root / "data" / "orgs.db")
    keep(store, parse_registry(REGISTRY), letter(), statement())
    return store
