from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory import review
from directory.errors import UsageError
from directory.registry.check import check

if TYPE_CHECKING:
    from directory.workspace import Workspace


def text(workspace: Workspace) -> str:
    return workspace.registry_path.read_text("utf-8")


def test_adopting_writes_one_entry_and_changes_only_its_lines(workspace: Workspace) -> None:
    before = text(workspace).splitlines()
    outcome = review.adopt(workspace, "ror:0abc00001")
    after = text(workspace).splitlines()
    rest = iter(after)
    assert all(line in rest for line in before)
    assert [change.text for change in outcome.changes if change.sign == "-"] == []
    assert len(after) - len(before) == sum(change.sign == "+" for change in outcome.changes)
    assert outcome.entity == "quay-keepers-union"
    entry = workspace.registry.entries["quay-keepers-union"]
    assert (entry.name, entry.organisation_kind, entry.country) == ("Quay Keepers Union", "ngo", "LV")
    assert (entry.acronyms, entry.aliases) == (("QKU",), ("Kajsargu savienība",))
    assert (entry.ids, entry.sources, entry.parent) == ((("ror", "0abc00001"),), ("ror v2.1",), None)
    assert not check(workspace.registry)


def test_one_undo_takes_an_adopted_entry_back(workspace: Workspace) -> None:
    before = text(workspace)
    review.adopt(workspace, "ror:0abc00002")
    review.undo(workspace)
    assert text(workspace) == before


def test_a_parent_is_set_only_where_it_was_adopted(workspace: Workspace) -> None:
    review.adopt(workspace, "ror:0abc00002")
    assert workspace.registry.entries["lighthouse-research-institute"].parent is None
    review.undo(workspace)
    review.adopt(workspace, "ror:0abc00001")
    review.adopt(workspace, "ror:0abc00002")
    assert workspace.registry.entries["lighthouse-research-institute"].parent == "quay-keepers-union"
    assert dict(workspace.registry.entries["lighthouse-research-institute"].ids) == {
        "ror": "0abc00002",
        "wikidata": "Q900200",
    }


def test_accepting_a_candidate_of_a_reference_adopts_it_with_the_printed_name(workspace: Workspace) -> None:
    outcome = review.accept(workspace, "Quay Keepers Union of Latvia", "ror:0abc00001")
    entry = workspace.registry.entries["quay-keepers-union"]
    assert outcome.entity == entry.id
    assert "Quay Keepers Union of Latvia" in entry.aliases
    assert "Quay Keepers Union of Latvia" not in {each.name for each in review.queue(workspace)}
    review.undo(workspace)
    assert "quay-keepers-union" not in workspace.registry.entries


def test_a_second_name_of_an_adopted_entry_is_an_alias_more(workspace: Workspace) -> None:
    review.adopt(workspace, "ror:0abc00001")
    review.accept(workspace, "Keepers of the Quay", "ror:0abc00001")
    assert "Keepers of the Quay" in workspace.registry.entries["quay-keepers-union"].aliases
    assert "is here already" in review.adopt(workspace, "ror:0abc00001").message


def test_the_lines_that_accepting_would_write_can_be_seen_before(workspace: Workspace) -> None:
    before = text(workspace)
    outcome = review.accept(workspace, "Quay Keepers Union of Latvia", "ror:0abc00001", dry=True)
    assert next(change.text.strip() for change in outcome.changes if change.sign == "+") == "quay-keepers-union:"
    assert text(workspace) == before


def test_aliases_can_be_chosen(workspace: Workspace) -> None:
    review.adopt(workspace, "ror:0abc00001", aliases=(), id="quay")
    assert workspace.registry.entries["quay"].aliases == ()


def test_a_whole_document_is_not_accepted_into_entries_of_references(workspace: Workspace) -> None:
    review.accept_all(workspace, "letter.txt")
    assert set(workspace.registry.entries) == {"harbour-watch"}


@pytest.mark.parametrize(
    ("entity", "said"),
    [
        ("ror:0nothing", "has no entry"),
        ("grid:0abc00001", "no reference registry 'grid'"),
        ("0abc00001", "REFERENCE:KEY"),
        ("ror:0abc00003", "withdrew '0abc00003'; 'ror:0abc00001' took its place"),
    ],
)
def test_what_cannot_be_adopted_is_refused_with_the_reason(workspace: Workspace, entity: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        review.adopt(workspace, entity)


def test_an_entry_of_the_same_name_is_not_doubled_unasked(workspace: Workspace) -> None:
    review.new(workspace, "Quay Keepers Union", kind="union")
    with pytest.raises(UsageError, match=r"set quay-keepers-union ids.ror 0abc00001"):
        review.adopt(workspace, "ror:0abc00001")
    review.adopt(workspace, "ror:0abc00001", id="quay-keepers-of-ror", aliases=())
    assert "quay-keepers-of-ror" in workspace.registry.entries
