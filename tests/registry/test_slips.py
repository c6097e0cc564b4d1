"""What people who know no YAML do to the file by hand: each slip is named once, where it is, with a way to mend it."""

from __future__ import annotations

import pytest

from directory.registry.check import check
from directory.registry.load import parse_registry
from tests.registry import slips_of_ids, slips_of_lines, slips_of_values
from tests.registry.slips import REGISTRY, Slip

SLIPS = [*slips_of_lines.SLIPS, *slips_of_values.SLIPS, *slips_of_ids.SLIPS]


def test_the_registry_without_a_slip_has_no_problem() -> None:
    assert check(parse_registry(REGISTRY)) == ()


@pytest.mark.parametrize("slip", SLIPS, ids=[slip.what.replace(" ", "-") for slip in SLIPS])
def test_a_slip_of_the_hand_is_named_where_it_is_with_a_way_to_mend_it(slip: Slip) -> None:
    assert slip.place in REGISTRY
    found = check(parse_registry(REGISTRY.replace(slip.place, slip.written, 1)))
    assert [f"{each.code}:{each.line}:{each.column}" for each in found] == slip.problems
    assert found[0].hint == slip.hint != ""


BYTES = [
    ("Нино".encode("cp1251"), "in Windows-1251 it would be 'Нино'; save the file as UTF-8"),
    ("Niño".encode("latin-1"), "in Windows-1252 it would be 'Niño'; save the file as UTF-8"),
    ("Нино".encode()[:-1], "a character was cut in two: type the word anew, and save the file as UTF-8"),
]


@pytest.mark.parametrize(("written", "hint"), BYTES)
def test_bytes_of_another_encoding_are_read_for_the_hint(written: bytes, hint: str) -> None:
    data = REGISTRY.encode().replace("Нино Экзампле".encode(), written)
    [problem] = parse_registry(data.decode("utf-8", "surrogateescape")).problems
    assert (problem.code, problem.line, problem.hint) == ("encoding", 22, hint)


def test_an_entry_that_lost_its_indent_keeps_its_last_good_version_and_those_after_it() -> None:
    before = parse_registry(REGISTRY)
    after = parse_registry(REGISTRY.replace("  lake-forum:\n", "lake-forum:\n", 1), previous=before)
    assert list(after.entries) == ["river-watch", "nino-example", "lake-forum", "hill-club"]
    assert [entry.stale for entry in after.entries.values()] == [False, False, True, True]


@pytest.mark.parametrize(
    "name", ["🕊️ Peace", "Family 👨\u200d👩\u200d👧", "Kyiv 4️⃣ All", "«Дом» и «Сад»", "AT&T;", "Ђорђе"]
)
def test_a_name_that_is_meant_as_it_stands_gets_no_warning(name: str) -> None:
    assert parse_registry(REGISTRY.replace("Hill Club", name)).problems == ()


def test_a_file_between_braces_is_read() -> None:
    registry = parse_registry('{"organisations": {"a": {"name": "Alpha Trust"}}}')
    assert list(registry.entries) == ["a"]
    assert registry.problems == ()


def test_an_entry_that_lost_its_id_keeps_its_last_good_version_and_gives_none_of_its_fields_away() -> None:
    before = parse_registry(REGISTRY)
    text = REGISTRY.replace("  hill-club:\n    name: Hill Club\n", "    name: Hill Club\n    parent: river-watch\n", 1)
    after = parse_registry(text, previous=before)
    assert [key for key, entry in after.entries.items() if entry.stale] == ["hill-club"]
    assert after.entries["lake-forum"] == before.entries["lake-forum"]


def test_a_field_written_twice_leaves_the_other_fields_to_the_entry() -> None:
    after = parse_registry(REGISTRY.replace("    name: Hill Club\n", "    name: Hill Club\n    name: The Hill Club\n"))
    assert after.entries["hill-club"] == parse_registry(REGISTRY).entries["hill-club"]
