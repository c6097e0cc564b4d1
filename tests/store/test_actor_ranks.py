from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.model import EntityKind, Entry
from directory.store import actor_ranks, rank_tree
from directory.store.actor_list import read_actors
from directory.store.actor_ranks import display_order, keys_of, live, save_actors
from directory.store.database_file import FileStore
from directory.store.registry_rows import save_entries
from directory.views import ActorQuery
from tests.store.stores import KINDS, opened, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from directory.store.database import Store


def organisation(id_: str, name: str, parent: str | None = None, merged_into: str | None = None) -> Entry:
    return Entry(id_, EntityKind.ORGANISATION, name, parent=parent, merged_into=merged_into)


def ordered(*entries: Entry) -> list[tuple[str, int]]:
    by_id = {entry.id: entry for entry in entries}
    keys = {entry.id: keys_of(entry) for entry in entries if not entry.merged_into}
    return [(each.id, each.depth) for each in display_order(by_id, keys)]


def test_units_stand_under_their_parents_however_deep() -> None:
    assert ordered(
        organisation("z", "Zeta"),
        organisation("b", "Beta", parent="z"),
        organisation("a", "Alpha", parent="b"),
        organisation("m", "Middle"),
    ) == [("m", 0), ("z", 0), ("b", 1), ("a", 2)]


def test_articles_quotes_marks_and_case_do_not_count_in_the_order() -> None:
    names = {"a": "“Zeta”", "b": "the Yard", "c": "Émile", "d": "delta"}
    assert [id_ for id_, _ in ordered(*(organisation(id_, name) for id_, name in names.items()))] == list("dcba")


def test_a_circle_of_parents_hides_nobody() -> None:
    found = ordered(organisation("a", "A", parent="b"), organisation("b", "B", parent="a"), organisation("c", "C"))
    assert sorted(found) == [("a", 0), ("b", 0), ("c", 0)]


def test_an_id_leads_through_merges_to_the_living_entry() -> None:
    entries = {
        "a": organisation("a", "", merged_into="b"),
        "b": organisation("b", "", merged_into="c"),
        "c": organisation("c", "C"),
        "x": organisation("x", "", merged_into="x"),
    }
    assert live("a", entries) == "c"
    assert live("x", entries) is None
    assert live("nobody", entries) is None


ENTRIES = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.tuples(st.sampled_from(["Alpha", "Beta", "Гамма", "The Delta"]), st.sampled_from([None, *"abcd"])),
    min_size=1,
)


@pytest.fixture(params=KINDS)
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    with opened(request.param, tmp_path / "a.db") as first, opened(request.param, tmp_path / "b.db") as second:
        yield first, second


@pytest.mark.parametrize(("many", "halved"), [(1, 1 << 17), (25, 1 << 17), (1, 1 << 58)])
@given(steps=st.lists(ENTRIES, min_size=1, max_size=4))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_list_that_followed_changes_finds_what_one_made_anew_finds(
    pair: tuple[Store, Store], many: int, halved: int, steps: list[dict[str, tuple[str, str | None]]]
) -> None:
    followed, anew = pair
    followed.remake()
    before: dict[str, Entry] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(actor_ranks, "MANY", many)
        patch.setattr(rank_tree, "_HALVED", halved)
        for step in steps:
            entries = {id_: organisation(id_, *said) for id_, said in step.items()}
            changed = {id_ for id_ in entries.keys() | before.keys() if entries.get(id_) != before.get(id_)}
            _follow(followed, entries, changed, before.keys() - entries.keys())
            before = entries
        anew.remake()
        _follow(anew, before, set(before), ())
    assert rows_of(followed) == rows_of(anew)
    order = [each.id for each in display_order(before, {id_: keys_of(entry) for id_, entry in before.items()})]
    for place in range(len(order) + 2):
        window = read_actors(followed.reader(), ActorQuery(), place, 3)
        assert [row.id for row in window] == order[place : place + 3]
    for words in ("alp", "be", "гамма", "delta al"):
        found = [read_actors(store.reader(), ActorQuery(words), 0, 20) for store in pair]
        assert found[0] == found[1]
    if isinstance(followed, FileStore):
        with followed.writing() as connection:
            connection.execute("INSERT INTO actor_trigram (actor_trigram) VALUES ('integrity-check')")
            connection.execute("INSERT INTO actor_prefix (actor_prefix) VALUES ('integrity-check')")
    else:
        names = [sorted(store.reader().execute("SELECT rank, name FROM actor_name")) for store in pair]
        assert names[0] == names[1]


def _follow(store: Store, entries: dict[str, Entry], changed: set[str], gone: Iterable[str]) -> None:
    with store.writing() as connection:
        save_entries(connection, [entries[id_] for id_ in sorted(changed & entries.keys())], sorted(gone))
        save_actors(connection, entries, changed)


def test_an_empty_registry_is_an_empty_list(store: Store) -> None:
    store.remake()
    with store.writing() as connection:
        save_actors(connection, {}, ())
    assert store.reader().execute("SELECT count(*) FROM actor").fetchone() == (0,)
