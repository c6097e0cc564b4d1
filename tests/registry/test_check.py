from __future__ import annotations

import pytest

from directory.registry.check import check, unsought
from directory.registry.load import parse_registry

BASE = """\
organisations:
  reef:
    name: Coral Reef Alliance
    acronyms: [CRA]
    country: FJ
  reef-au:
    name: Coral Reef Alliance Australia
    branch_of: reef
    country: AU
  harbour:
    name: Harbour Workers' League
    {org}
people:
  ana:
    name: Ana Tora
    {person}
documents:
  letter.txt:
    {document}
decisions:
  not_same:
    - {name: Reef Friends, entity: {entity}}
  ignore: [{ignored}]
"""
FILLED = {"org": "city: Suva", "person": "notes: x", "document": "place: Suva", "entity": "reef", "ignored": "Menu"}

Found = list[tuple[str, int, int]]


def problems(**parts: str) -> Found:
    text = BASE
    for name, written in (FILLED | parts).items():
        text = text.replace("{" + name + "}", written)
    registry = parse_registry(text)
    assert registry.problems == ()
    return [(problem.code, problem.line, problem.column) for problem in check(registry)]


CASES: list[tuple[dict[str, str], Found]] = [
    ({}, []),
    ({"org": "parent: reeef"}, [("unknown-entry", 12, 13)]),
    ({"org": "member_of: [reef, reeef]"}, [("unknown-entry", 12, 23)]),
    ({"org": "member_of:\n      - reef\n      - reeef"}, [("unknown-entry", 14, 9)]),
    ({"person": "roles: {org: reeef, role: chair}"}, [("unknown-entry", 16, 18)]),
    ({"document": "roles: {reef: [], reeef: [target]}"}, [("unknown-entry", 19, 23)]),
    ({"entity": "reeef"}, [("unknown-entry", 22, 36)]),
    ({"org": "parent: harbour"}, [("circular", 12, 13)]),
    ({"org": "parent: ana"}, [("wrong-kind", 12, 13)]),
    ({"person": "distinct_from: [reef]"}, [("wrong-kind", 16, 21)]),
    ({"org": "parent: reef\n    branch_of: reef"}, [("contradiction", 13, 5)]),
    ({"org": "distinct_from: [reef]\n    merged_into: reef"}, [("contradiction", 12, 21)]),
    ({"org": "since: 2020-05\n    until: 2019"}, [("contradiction", 13, 5)]),
    ({"org": "since: 2020-05\n    until: 2020"}, []),
    ({"person": 'roles: {org: reef, since: "2020", until: "2019"}'}, [("contradiction", 16, 46)]),
    ({"org": "aliases: [coral reef ALLIANCE]"}, [("shared-name", 12, 15)]),
    ({"org": "aliases: [Coral Reef Alliance]\n    distinct_from: reef"}, []),
    ({"org": "aliases: [Coral Reef Alliance]\n    country: GB"}, []),
    ({"org": "acronyms: CRA"}, [("shared-acronym", 12, 15)]),
    ({"org": "merged_into: reef\n    aliases: [Dockers]"}, [("merged-leftover", 10, 3)]),
    ({"org": "merged_into: reef", "entity": "harbour"}, []),
    ({"org": "merged_into: reef", "person": "roles: {org: harbour}"}, [("merged-reference", 16, 18)]),
    ({"ignored": "Ana Tora"}, [("contradiction", 23, 12)]),
    ({"org": "aliases: [Reef Friends]\n    country: FJ", "entity": "harbour"}, [("contradiction", 23, 14)]),
]


@pytest.mark.parametrize(("parts", "expected"), CASES)
def test_what_only_shows_across_entries_is_named_at_the_value(parts: dict[str, str], expected: Found) -> None:
    assert problems(**parts) == expected


def test_a_circle_of_several_entries_is_reported_once_with_its_way() -> None:
    text = "organisations:\n" + "".join(
        f"  {key}:\n    name: {name}\n    parent: {parent}\n"
        for key, name, parent in [("a", "Anchor Guild", "b"), ("b", "Basket Union", "c"), ("c", "Candle Trust", "a")]
    )
    (problem,) = check(parse_registry(text))
    assert problem.code == "circular"
    assert "a > b > c > a" in problem.message


def test_a_chain_of_merged_entries_names_the_last() -> None:
    text = (
        "organisations:\n  a:\n    merged_into: b\n  b:\n    merged_into: c\n  c:\n    name: Candle Trust\n"
        "  d:\n    name: Dune Watch\n    parent: a\n"
    )
    found = [(problem.code, problem.hint) for problem in check(parse_registry(text))]
    assert found == [("merge-chain", "write 'c'"), ("merged-reference", "write 'c'")]


def test_an_unknown_id_that_is_a_name_gets_the_id_as_a_hint() -> None:
    text = "organisations:\n  un:\n    name: United Nations\n  x:\n    name: Dune Watch\n    parent: United Nations\n"
    (problem,) = check(parse_registry(text))
    assert problem.hint == "write its id: 'un'"


def test_entries_with_nearly_the_same_name_are_likely_one() -> None:
    text = (
        "organisations:\n  a:\n    name: Zanzibar Spice Growers Association\n"
        "  b:\n    name: Asociación de Zanzibar\n"
        "  c:\n    name: The Zanzibar Spice Grower's Association\n"
    )
    found = [(problem.code, problem.line, problem.see and problem.see.line) for problem in check(parse_registry(text))]
    assert found == [("near-duplicate", 7, 2)]


def test_thousands_of_entries_in_one_chain_are_walked_without_recursion() -> None:
    text = "organisations:\n" + "".join(
        f"  o{number}:\n    name: Q{number}\n    parent: o{number + 1}\n" for number in range(3000)
    )
    codes = {problem.code for problem in check(parse_registry(text + "  o3000:\n    name: Q3000\n"))}
    assert codes == set()


def test_what_a_broken_entry_names_is_looked_up_too() -> None:
    text = (
        "organisations:\n  a:\n    name: Alpha: Trust\n    parent: nobody\n    member_of: [b, c]\n"
        "  b:\n    name: Beta\npeople:\n  p:\n    name: P: Q\n    roles: [{org: b}, {org: d}]\n"
    )
    found = [(problem.code, problem.line, problem.column) for problem in check(parse_registry(text))]
    assert found == [
        ("colon-in-text", 3, 16),
        ("unknown-entry", 4, 13),
        ("unknown-entry", 5, 20),
        ("colon-in-text", 10, 12),
        ("unknown-entry", 11, 29),
    ]


def test_a_decision_in_a_list_with_a_broken_line_is_pointed_at() -> None:
    text = "decisions:\n  not_same:\n    - {name: a, entity: hrw}\n    - {name: b, entity: x\n"
    found = [(problem.code, problem.line, problem.column) for problem in check(parse_registry(text))]
    assert found == [("unknown-entry", 3, 25), ("unclosed-bracket", 4, 7)]


def alike(number: int) -> str:
    """As many entries, each with a name of its own, and the first like the last."""
    words = ("Anchor", "Basket", "Candle", "Dune", "Ember", "Falcon", "Granite", "Heron")
    names = [f"{words[row % 8]} {words[row // 8 % 8]} Society {row}x{row}" for row in range(number)]
    names[0], names[-1] = "Zanzibar Spice Growers Association", "The Zanzibar Spice Grower's Association"
    return "organisations:\n" + "".join(f"  o{row}:\n    name: {name}\n" for row, name in enumerate(names))


def test_likely_doubles_are_followed_from_version_to_version() -> None:
    text = alike(300)
    before = parse_registry(text)
    assert [problem.code for problem in check(before)] == ["near-duplicate"]
    mended = parse_registry(text.replace("The Zanzibar", "The Sumatra"), previous=before)
    assert check(mended) == ()
    again = parse_registry(text, previous=mended)
    assert check(again) == check(parse_registry(text))
    assert unsought(again) == 0


def test_likely_doubles_are_looked_for_in_bounded_time_and_what_was_left_out_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("directory.registry.near.SECONDS", 0.0)
    monkeypatch.setattr("directory.registry.near.SECONDS_AFTER_AN_EDIT", 5.0)
    registry = parse_registry(alike(300))
    assert check(registry) == ()
    assert unsought(registry) == 300
    # the next look goes on from there
    monkeypatch.setattr("directory.registry.near.SECONDS", 5.0)
    assert [problem.code for problem in check(registry)] == ["near-duplicate"]
    assert unsought(registry) == 0
