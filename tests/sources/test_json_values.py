from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.sources import json_values as module
from directory.sources.json_values import Broken, json_values

RECORDS: list[dict[str, Any]] = [{"id": number, "names": [{"value": f"Name {number}"}]} for number in range(5)]
PRETTY = json.dumps(RECORDS, indent=2)


def read(text: str) -> list[tuple[int, Any]]:
    return list(json_values(io.StringIO(text)))


@pytest.mark.parametrize(
    "text",
    [PRETTY, json.dumps(RECORDS), "\n".join(map(json.dumps, RECORDS)), ",\n".join(map(json.dumps, RECORDS)) + "\n]"],
)
def test_an_array_and_a_value_a_line_are_read_alike(text: str) -> None:
    assert [value for _, value in read(text)] == RECORDS


def test_each_value_comes_with_the_line_that_it_begins_in() -> None:
    lines = PRETTY.split("\n")
    assert all(lines[line - 1] == "  {" for line, _ in read(PRETTY))


def test_what_stands_before_a_cut_is_not_lost_and_the_cut_is_named() -> None:
    cut = PRETTY[: PRETTY.index("Name 3")]
    *whole, (line, broken) = read(cut)
    assert [value for _, value in whole] == RECORDS[:3]
    assert isinstance(broken, Broken)
    assert line == len(cut.split("\n"))


def test_a_broken_value_takes_only_itself_out() -> None:
    text = PRETTY.replace('"id": 2,', '"id": ,')
    found = read(text)
    assert [value for _, value in found if not isinstance(value, Broken)] == [*RECORDS[:2], *RECORDS[3:]]
    ((line, _),) = [each for each in found if isinstance(each[1], Broken)]
    assert text.split("\n")[line - 1].strip() == '"id": ,'


@pytest.mark.parametrize("text", ["", "  \n", "[]", "[\n]\n"])
def test_nothing_is_in_an_empty_file(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", ["no json", '{"a": 1', "[" * 5, "[{" + '"a":[' * 100_000])
def test_what_is_no_json_is_said_once(text: str) -> None:
    assert [type(value) for _, value in read(text)] in ([Broken], [])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.dictionaries(st.text(max_size=4), st.text(max_size=30) | st.integers(), max_size=4), max_size=12),
    st.integers(1, 40),
    st.sampled_from([None, 1]),
)
def test_how_much_is_read_at_a_time_changes_nothing(
    values: list[dict[str, Any]], read_at_once: int, indent: Any
) -> None:
    text = json.dumps(values, indent=indent, ensure_ascii=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_READ", read_at_once)
        patch.setattr(module, "_LEAST", read_at_once)
        assert [value for _, value in read(text)] == values
