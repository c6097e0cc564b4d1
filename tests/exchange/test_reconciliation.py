from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.errors import UsageError
from directory.exchange.reconciliation import MOST_QUERIES, Query, Reconciliation, read_queries
from directory.model import EntityKind, Entry, Registry
from directory.registry.load import parse_registry

if TYPE_CHECKING:
    from collections.abc import Callable

REGISTRY = """\
organisations:
  river-watch:
    name: River Watch
    acronyms: [RWX]
    kind: ngo
    country: GE
    ids: {ror: 01abc, wikidata: Q7}
  river-watch-batumi:
    name: River Watch Batumi
    branch_of: river-watch
    kind: ngo
    country: GE
  quarry-board:
    name: Quarry Licensing Board
    kind: government
    country: AM
  old-watch:
    name: Old River Watch
    merged_into: river-watch
people:
  nino-example:
    name: Nino Kvaratskhelia
    aliases: [Нино Кварацхелия]
    roles:
      - {org: river-watch, role: director}
"""
IDS = {"river-watch", "river-watch-batumi", "quarry-board", "nino-example"}


@pytest.fixture(scope="module")
def service() -> Reconciliation:
    return Reconciliation(parse_registry(REGISTRY), "test")


@pytest.fixture(scope="module")
def ask(service: Reconciliation) -> Callable[..., list[dict[str, Any]]]:
    def call(**query: Any) -> list[dict[str, Any]]:
        answer: list[dict[str, Any]] = service.reconcile(read_queries(json.dumps({"q": query})))["q"]["result"]
        return answer

    return call


def test_a_name_that_is_printed_so_is_a_match_with_its_reasons(ask: Callable[..., list[dict[str, Any]]]) -> None:
    (first, *rest) = ask(query="River Watch")
    assert (first["id"], first["match"], first["score"]) == ("river-watch", True, 100)
    assert first["features"]
    assert [one["id"] for one in first["type"]] == ["ngo", "organisation"]
    assert not any(one["match"] for one in rest)


def test_a_name_that_is_only_likely_is_no_match(ask: Callable[..., list[dict[str, Any]]]) -> None:
    found = ask(query="Quarry Board")
    assert found[0]["id"] == "quarry-board"
    assert not found[0]["match"]


@pytest.mark.parametrize("id_", sorted(IDS))
def test_a_query_that_is_an_id_returns_that_entry(id_: str, ask: Callable[..., list[dict[str, Any]]]) -> None:
    found = ask(query=id_)
    assert (found[0]["id"], found[0]["match"], found[0]["score"]) == (id_, True, 100)
    assert sum(one["match"] for one in found) == 1


def test_the_id_of_a_merged_entry_returns_the_one_it_went_into(ask: Callable[..., list[dict[str, Any]]]) -> None:
    assert ask(query="old-watch")[0]["id"] == "river-watch"


def test_an_id_of_another_register_says_more_than_the_name(ask: Callable[..., list[dict[str, Any]]]) -> None:
    found = ask(query="Quarry Licensing Board", properties=[{"pid": "ids.ror", "v": "01abc"}])
    assert (found[0]["id"], found[0]["match"]) == ("river-watch", True)
    assert sum(one["match"] for one in found) == 1


def test_another_id_in_the_same_register_keeps_a_name_from_matching(ask: Callable[..., list[dict[str, Any]]]) -> None:
    found = ask(query="River Watch", properties=[{"pid": "ids.ror", "v": "09zzz"}])
    assert found[0]["id"] == "river-watch"
    assert not found[0]["match"]


def test_properties_alone_find_those_that_have_them(ask: Callable[..., list[dict[str, Any]]]) -> None:
    found = ask(properties=[{"pid": "country", "v": "GE"}, {"pid": "branch_of", "v": {"id": "river-watch"}}])
    assert [(one["id"], one["match"]) for one in found] == [("river-watch-batumi", False)]
    assert {"id": "property:country", "name": "country agrees", "value": True} in found[0]["features"]


@pytest.mark.parametrize(
    ("type_", "strict", "found"),
    [("ngo", "any", 1), ("person", "any", 0), ("person", "should", 1), (["ngo", "person"], "all", 0)],
)
def test_types_narrow_as_strictly_as_is_asked(
    type_: str | list[str], strict: str, found: int, ask: Callable[..., list[dict[str, Any]]]
) -> None:
    answer = ask(query="River Watch", type=type_, type_strict=strict)
    assert [one["id"] for one in answer].count("river-watch") == found


def test_a_limit_is_kept(ask: Callable[..., list[dict[str, Any]]]) -> None:
    assert len(ask(query="River Watch Society", limit=1)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[" * 100_000,
        '{"q": 1}',
        '{"q": {}}',
        '{"q": {"query": 7}}',
        '{"q": {"query": "x", "type_strict": "some"}}',
        '{"q": {"query": "x", "type": [1]}}',
        '{"q": {"query": "x", "properties": [{"v": "y"}]}}',
        '{"q": {"query": "x", "properties": "y"}}',
        json.dumps({str(number): {"query": "x"} for number in range(MOST_QUERIES + 1)}),
    ],
)
def test_what_is_no_batch_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UsageError, match=r"\w+ \w+"):
        read_queries(text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_scores_and_matches_keep_their_bounds_whatever_is_asked(service: Reconciliation, text: str) -> None:
    found = service.reconcile({"q": Query(text)})["q"]["result"]
    assert all(0 <= one["score"] <= 100 and one["id"] in IDS for one in found)
    assert sum(one["match"] for one in found) <= 1


@pytest.mark.parametrize(
    ("prefix", "first"),
    [
        ("river-watch-b", "river-watch-batumi"),
        ("кварац", "nino-example"),
        ("licens", "quarry-board"),
        ("RWX", "river-watch"),
    ],
)
def test_entries_are_suggested_by_id_and_by_words_in_any_script(
    prefix: str, first: str, service: Reconciliation
) -> None:
    assert service.suggest_entities(prefix)["result"][0]["id"] == first


def test_suggestions_end_where_the_cursor_is_behind_them(service: Reconciliation) -> None:
    assert service.suggest_entities("river", 1)["result"] == service.suggest_entities("river")["result"][1:]
    assert service.suggest_entities("river", 500)["result"] == []
    assert service.suggest_entities("  ")["result"] == []


def test_types_and_properties_are_suggested(service: Reconciliation) -> None:
    (ngo,) = service.suggest_types("ngo")["result"]
    assert ngo["broader"] == [{"id": "organisation", "name": "organisation"}]
    assert {one["id"] for one in service.suggest_properties("ids.")["result"]} == {"ids.ror", "ids.wikidata"}


def test_people_and_organisations_have_properties_of_their_own(service: Reconciliation) -> None:
    of = {type_: {one["id"] for one in service.propose_properties(type_)["properties"]} for type_ in ("person", "ngo")}
    assert "position" in of["person"] - of["ngo"]
    assert "parent" in of["ngo"] - of["person"]
    assert len(service.propose_properties(None, 2)["properties"]) == 2


def test_columns_are_pulled_of_entries_that_are_there_and_empty_ones_of_others(service: Reconciliation) -> None:
    asked = {
        "ids": ["river-watch-batumi", "nino-example", "nobody"],
        "properties": [{"id": "country"}, {"id": "branch_of"}, {"id": "position"}, {"id": "made-up"}],
    }
    answer = service.extend(json.dumps(asked))
    watch = {"id": "river-watch", "name": "River Watch"}
    assert answer["rows"]["river-watch-batumi"] == {
        "country": [{"str": "GE"}],
        "branch_of": [watch],
        "position": [],
        "made-up": [],
    }
    assert answer["rows"]["nino-example"]["position"] == [watch]
    assert all(cells == [] for cells in answer["rows"]["nobody"].values())
    assert [one["id"] for one in answer["meta"]] == ["country", "branch_of", "position", "made-up"]


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "{}",
        '{"ids": [1], "properties": []}',
        '{"ids": [], "properties": [{}]}',
        json.dumps({"ids": ["x"] * 101, "properties": []}),
    ],
)
def test_what_is_no_question_for_columns_is_refused(text: str, service: Reconciliation) -> None:
    with pytest.raises(UsageError):
        service.extend(text)


def test_a_page_holds_no_markup_and_no_control_sequence_of_a_name() -> None:
    name = "<img src=x onerror=alert(1)> \x1b]0;x\x07 \ud800 \u202e Society"
    entry = Entry("x", EntityKind.ORGANISATION, name, aliases=(name,), notes=name, links=(name,), city=name)
    page = Reconciliation(Registry(entries={"x": entry}), "test").page("x") or ""
    assert page.encode()
    assert "<img" not in page
    assert not set("\x1b\x07\u202e") & set(page)
    assert "Society" in page
