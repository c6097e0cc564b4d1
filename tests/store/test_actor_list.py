from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.model import EntityKind, Role
from directory.registry.load import parse_registry
from directory.store import likeness
from directory.store.actor_list import actors_by_id, count_actors, read_actors, read_facets
from directory.views import ActorQuery
from tests.store.campaign import REGISTRY, keep

if TYPE_CHECKING:
    from directory.store.connection import Connection
    from directory.store.database import Store


@pytest.fixture
def reader(filled: Store) -> Connection:
    return filled.reader()


def found(reader: Connection, query: ActorQuery) -> list[str]:
    return [row.id for row in read_actors(reader, query, 0, 50)]


def test_without_words_actors_stand_by_name_with_branches_and_units_under_their_parent(
    reader: Connection,
) -> None:
    rows = read_actors(reader, ActorQuery(), 0, 50)
    assert [(row.id, row.depth) for row in rows] == [
        ("daily-stream", 0),
        ("green-hall", 0),
        ("water-ministry", 0),
        ("water-office", 1),
        ("nana-kldiashvili", 0),
        ("river-watch", 0),
        ("river-watch-batumi", 1),
        ("valley-forum", 0),
    ]


def test_a_window_is_a_part_of_the_whole_list(reader: Connection) -> None:
    whole = read_actors(reader, ActorQuery(), 0, 50)
    assert read_actors(reader, ActorQuery(), 3, 2) == whole[3:5]
    assert count_actors(reader, ActorQuery()) == len(whole)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("river", ["river-watch", "river-watch-batumi"]),
        ("watch river", ["river-watch", "river-watch-batumi"]),
        ("atumi", ["river-watch-batumi"]),
        ("rw", ["river-watch"]),
        ("речн", ["river-watch"]),
        ("dozor", ["river-watch"]),
        ("wa", ["river-watch", "river-watch-batumi", "water-ministry"]),
        ("of wat", ["water-ministry", "river-watch", "river-watch-batumi"]),
        ("klediashvili nana", []),
        ('"', []),
        ("*", []),
        ('ri" OR "va', []),
        ("NEAR(river watch)", []),
    ],
)
def test_words_are_found_in_any_order_script_and_place(reader: Connection, words: str, ids: list[str]) -> None:
    query = ActorQuery(words)
    assert sorted(found(reader, query)) == sorted(ids)
    assert count_actors(reader, query) == len(ids)
    assert count_actors(reader, query, 2) == min(len(ids), 2)


def test_a_name_that_is_the_words_comes_first_then_one_that_begins_with_them(reader: Connection) -> None:
    assert found(reader, ActorQuery("river watch"))[0] == "river-watch"
    assert found(reader, ActorQuery("valley"))[0] == "valley-forum"


def test_a_row_tells_the_other_name_through_which_it_was_found(reader: Connection) -> None:
    assert read_actors(reader, ActorQuery("дозор"), 0, 9)[0].matched == "Речной дозор"
    assert read_actors(reader, ActorQuery("river watch"), 0, 9)[0].matched is None


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (ActorQuery(kind=EntityKind.PERSON), ["nana-kldiashvili"]),
        (ActorQuery(organisation_kind="government"), ["water-ministry", "water-office"]),
        (ActorQuery(country="AM"), ["green-hall"]),
        (ActorQuery(role=Role.SIGNATORY), ["nana-kldiashvili", "river-watch", "river-watch-batumi", "valley-forum"]),
        (ActorQuery(document="statement.txt"), ["green-hall", "water-ministry", "valley-forum"]),
        (ActorQuery(role=Role.TARGET, document="statement.txt"), ["water-ministry"]),
        (ActorQuery("wat", country="GE", role=Role.SIGNATORY), ["river-watch", "river-watch-batumi"]),
        (ActorQuery("water", organisation_kind="ngo"), []),
    ],
)
def test_facets_narrow_a_list(reader: Connection, query: ActorQuery, ids: list[str]) -> None:
    assert found(reader, query) == ids
    assert count_actors(reader, query) == len(ids)


def test_facets_count_actors_by_value_most_first(reader: Connection) -> None:
    facets = read_facets(reader, ActorQuery())
    assert facets.kinds == (("organisation", 7), ("person", 1))
    assert facets.countries == (("GE", 3), ("AM", 1))
    assert facets.roles == (("signatory", 4), ("recipient", 1), ("target", 1))
    assert facets.documents == (("letter.txt", 4), ("statement.txt", 3))


def test_facets_of_a_search_count_what_it_finds(reader: Connection) -> None:
    facets = read_facets(reader, ActorQuery("watch"))
    assert facets.organisation_kinds == (("ngo", 1),)
    assert facets.countries == (("GE", 2),)
    assert facets.roles == (("signatory", 2),)


def test_a_row_counts_documents_by_role_and_those_without_one(reader: Connection) -> None:
    ministry, hall = actors_by_id(reader, ["water-ministry", "green-hall"])
    assert ministry.roles == ((Role.RECIPIENT, 1), (Role.TARGET, 1))
    assert (ministry.documents, ministry.mentioned) == (2, 0)
    assert (hall.documents, hall.mentioned, hall.roles) == (1, 1, ())


def test_the_beginning_of_a_name_is_found_however_much_of_it_is_typed(store: Store) -> None:
    names = [
        "Azərbaycan Xarici İşlər",
        "Общество «Мемориал»",
        "Müəllimlər Şurası",
        "Coordinating Council",
        "Ελληνική Δράση",
    ]
    lines = [f"  e{number}:\n    name: {name}" for number, name in enumerate(names)]
    keep(store, parse_registry("organisations:\n" + "\n".join(lines)))
    for number, name in enumerate(names):
        for length in range(1, len(name) + 1):
            typed = name[:length]
            if any(char.isalnum() for char in typed):
                assert f"e{number}" in found(store.reader(), ActorQuery(typed)), typed


def test_names_with_the_word_as_typed_come_before_other_spellings_in_every_window(store: Store) -> None:
    names = ["Azərbaycan Silahlı Qüvvələri", "Aarhus Vele", "Deutsche Welle", "Qüvvələr Evi", "Zeta Welle", "Welle"]
    lines = [f"  e{number}:\n    name: {name}" for number, name in enumerate(names)]
    keep(store, parse_registry("organisations:\n" + "\n".join(lines)))
    query = ActorQuery("welle")
    whole = found(store.reader(), query)
    assert whole[:3] == ["e5", "e2", "e4"]
    assert len(whole) > 4
    for offset in range(len(whole) + 1):
        for limit in range(len(whole) + 2):
            rows = read_actors(store.reader(), query, offset, limit)
            assert [row.id for row in rows] == whole[offset : offset + limit], (offset, limit)


@given(words=st.text(max_size=40), offset=st.integers(0, 12), limit=st.integers(0, 12))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_windows_fit_together_and_the_count_is_right(
    reader: Connection, words: str, offset: int, limit: int
) -> None:
    query = ActorQuery(words)
    whole = read_actors(reader, query, 0, 100)
    assert len(whole) == count_actors(reader, query)
    assert len({row.id for row in whole}) == len(whole)
    assert read_actors(reader, query, offset, limit) == whole[offset : offset + limit]


def test_a_misspelt_name_is_found_by_likeness_also_in_a_long_list(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(store, parse_registry(REGISTRY))
    for few in (likeness.FEW_ACTORS, 0):
        monkeypatch.setattr(likeness, "FEW_ACTORS", few)
        assert [row.id for row in likeness.like(store.reader(), "Minisstry of Watr", 1)] == ["water-ministry"]
        assert likeness.like(store.reader(), "qqqqq xxxxx", 3) == ()
