"""Files with several slips at once: whatever is written, they are read, and a changed one as if it were new."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import directory.registry.pages as pages_module
from directory.errors import EditRefusedError
from directory.registry.check import check
from directory.registry.edit import edit
from directory.registry.format import format_registry
from directory.registry.load import parse_registry
from directory.registry.operations import AddName, MergeEntries, Operation, RejectName, SetField, SplitEntry
from tests.registry.slips import REGISTRY
from tests.registry.test_slips import SLIPS

if TYPE_CHECKING:
    from collections.abc import Callable

ODD = ["organisations: {}", "people: []", "people: {a: {name: B}}", "  :", "  {}", "    - {}", "    - x", "{}", "  ? a"]
WRITTEN = st.sampled_from([*ODD, "  a: {}", "...", "---", "    name: null", *(slip.written for slip in SLIPS)])
ODD_CHARACTERS = st.sampled_from("\t:#-\"'[]{}&* \u00a0\ufeff")


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_module, "BLOCKS_A_PAGE", 2)


@st.composite
def broken(draw: Callable[[st.SearchStrategy[object]], object]) -> str:
    """The small registry with a few lines lost, given twice, moved, put in, or with an odd character."""
    lines = REGISTRY.split("\n")
    for _ in range(int(str(draw(st.integers(1, 5))))):
        at = int(str(draw(st.integers(0, len(lines) - 1))))
        match draw(st.sampled_from(["lose", "repeat", "move", "put", "spoil"])):
            case "lose" if len(lines) > 1:
                del lines[at]
            case "repeat":
                lines.insert(int(str(draw(st.integers(0, len(lines))))), lines[at])
            case "move":
                lines[at] = " " * int(str(draw(st.integers(0, 6)))) + lines[at].lstrip()
            case "put":
                lines.insert(at, str(draw(WRITTEN)))
            case _:
                column = int(str(draw(st.integers(0, len(lines[at])))))
                lines[at] = lines[at][:column] + str(draw(ODD_CHARACTERS)) + lines[at][column:]
    return "\n".join(lines)


@settings(max_examples=120, deadline=None)
@given(broken())
def test_a_file_with_several_slips_is_read_and_a_changed_one_as_if_it_were_new(text: str) -> None:
    after = parse_registry(text, previous=parse_registry(REGISTRY))
    assert after.problems == parse_registry(text).problems
    check(after, doubles=False)


EDITS = [
    AddName("hill-club", "Club of the Hill"),
    MergeEntries("hill-club", "lake-forum"),
    SplitEntry("river-watch", ("Watch on the River",), "watch-river", "Watch on the River"),
    RejectName("Lake House", "lake-forum"),
    SetField("river-watch", "country", "FR"),
]


@settings(max_examples=80, deadline=None)
@given(broken(), st.sampled_from(EDITS))
def test_an_edit_or_a_layout_of_a_file_with_slips_is_made_or_refused(text: str, operation: Operation) -> None:
    with suppress(EditRefusedError):
        assert edit(text, operation).after != text
    with suppress(EditRefusedError):
        assert parse_registry(format_registry(text)).entries.keys() == parse_registry(text).entries.keys()


def test_a_section_given_twice_is_not_laid_out() -> None:
    with pytest.raises(EditRefusedError, match="stands in the file twice"):
        format_registry(REGISTRY + "people:\n    name: Nina\n")


@pytest.mark.parametrize("line", ["  {}", "   {}", "  - {}", "   - {}", "  []", "  :", "  - "])
def test_a_line_that_says_nothing_among_the_fields_is_named(line: str) -> None:
    text = REGISTRY.replace("    kind: coalition\n", f"{line}\n    kind: coalition\n    x: y: z\n")
    assert any(problem.line == 14 for problem in parse_registry(text).problems)
