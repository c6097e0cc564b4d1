from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import EntityKind, Entry, Place, Problem, Severity
from directory.registry.load import parse_registry
from directory.store.registry_rows import (
    changes,
    read_entry,
    read_problems,
    read_registry,
    save_decisions,
    save_entries,
    save_lines,
    save_problems,
)
from tests.store.campaign import REGISTRY

if TYPE_CHECKING:
    from directory.model import Registry
    from directory.store.database import Store

FULL = """\
organisations:
  full:
    name: "Full: of \\"signs\\""
    aliases: [Аб, "x, y"]
    acronyms: F
    kind: ngo
    country: "NO"
    city: Oslo
    parent: other
    member_of: [other]
    since: "1999"
    until: 2020-02
    links: [https://example.org]
    ids: {wikidata: Q1, ror: "007"}
    distinct_from: [other]
    sources: [a.txt]
    notes: free text
  other:
    name: Other
people:
  someone:
    name: Some One
    roles:
      - {org: full, role: director, since: "2020", source: a.txt}
documents:
  a.txt: {title: T, kind: letter, date: 2020-01-01, roles: {full: [signatory, target], other: []}}
decisions:
  not_same:
    - {name: Fool, entity: full, document: a.txt}
  ignore: [Related pages]
"""


def kept(store: Store, registry: Registry) -> Store:
    store.remake()
    with store.writing() as connection:
        save_entries(connection, registry.entries.values(), ())
        save_lines(connection, [(entry.id, entry.line) for entry in registry.entries.values()])
        save_decisions(connection, registry)
    return store


def test_a_registry_comes_back_as_it_was_kept(store: Store) -> None:
    registry = parse_registry(FULL)
    assert registry.problems == ()
    back = read_registry(kept(store, registry).reader(), registry.path, registry.digest)
    assert list(back.entries) == list(registry.entries)
    for name in ("entries", "documents", "not_same", "ignored", "digest", "path"):
        assert getattr(back, name) == getattr(registry, name)


def test_one_entry_is_read_by_its_id_merged_ones_too(filled: Store) -> None:
    reader = filled.reader()
    registry = parse_registry(REGISTRY)
    for id_ in registry.entries:
        assert read_entry(reader, id_) == registry.entries[id_]
    assert read_entry(reader, "nobody") is None


def test_an_entry_that_only_moved_did_not_change() -> None:
    before = parse_registry(REGISTRY).entries
    after = {id_: replace(entry, line=entry.line + 3) for id_, entry in before.items()}
    assert changes(before, after) == ([], [])
    after["green-hall"] = replace(after["green-hall"], city="Ghent")
    del after["valley-forum"]
    assert changes(before, after) == ([after["green-hall"]], ["valley-forum"])


def test_relations_go_with_the_entry_that_states_them(store: Store) -> None:
    registry = parse_registry(FULL)
    kept(store, registry)
    query = "SELECT type, target, role FROM entry_relation WHERE source IN ('full', 'someone') ORDER BY source, type"
    assert store.reader().execute(query).fetchall() == [
        ("member_of", "other", None),
        ("parent", "other", None),
        ("position", "full", "director"),
    ]
    with store.writing() as connection:
        save_entries(connection, [replace(registry.entries["full"], parent=None, member_of=())], ["someone"])
    assert store.reader().execute(query).fetchall() == []


def test_problems_come_back_with_every_part(store: Store) -> None:
    problems = (
        Problem("a", "first", Severity.WARNING, "f", 3, 4, "hint", "source", 5, Place("g", 6, 7)),
        Problem("b", "second \udc80"),
    )
    store.remake()
    with store.writing() as connection:
        save_problems(connection, "x", problems)
        save_problems(connection, "y", problems[:1])
    back = read_problems(store.reader(), "x")
    assert back == (problems[0], replace(problems[1], message="second ?"))
    assert len(read_problems(store.reader())) == 3


def test_what_is_no_text_is_kept_readable(store: Store) -> None:
    registry = parse_registry("")
    kept(store, registry)
    with store.writing() as connection:
        save_entries(connection, [Entry("a", EntityKind.PERSON, "N\udcffame", aliases=("x\udc80",))], ())
    entry = read_entry(store.reader(), "a")
    assert entry is not None
    assert (entry.name, entry.aliases) == ("N?ame", ("x?",))
