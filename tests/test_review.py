from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory import browse, ingest, review
from directory.errors import OrgdirError, UsageError
from directory.model import Decision, EntityKind
from directory.registry.check import check
from directory.workspace import create_workspace, open_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from directory.workspace import Workspace

REGISTRY = """\
# kept by hand
organisations:
  river-watch:
    name: River Watch International
    kind: ngo   # since the dam
people: {}
"""
LETTER = """\
Open letter

We, the undersigned organisations, write about the dam.

Signed by:
River Watch International
Georgian branch of River Watch International
Hill Farmers Association
Hill Farmers Association
Tbilisi University of Water
"""


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    (tmp_path / "data" / "documents").mkdir(parents=True)
    (tmp_path / "data" / "orgs.yaml").write_text(REGISTRY)
    (tmp_path / "data" / "documents" / "letter.txt").write_text(LETTER)
    workspace = open_workspace(tmp_path)
    ingest.sync(workspace)
    return workspace


def waiting(ws: Workspace) -> set[str]:
    return {question.name for question in review.queue(ws)}


def test_unknown_names_wait_once_each_with_every_place_where_they_stand(ws: Workspace) -> None:
    question = review.question(ws, "Hill Farmers Association")
    assert question is not None
    assert (question.count, question.documents, question.kind) == (2, ("letter.txt",), EntityKind.ORGANISATION)
    assert question.resolution.decision is not Decision.MATCH
    for sighting in question.sightings:
        assert sighting.sentence[sighting.start : sighting.end] == "Hill Farmers Association"
    assert review.queue(ws)[0].name == "Hill Farmers Association"
    assert review.queue(ws, document="other.txt") == ()
    assert review.question(ws, "Nobody") is None


def test_a_new_entry_is_proposed_with_what_name_and_documents_tell(ws: Workspace) -> None:
    question = review.question(ws, "Tbilisi University of Water")
    assert question is not None
    assert dict(question.proposed) == {"kind": "academic", "country": "GE"}


def test_accepting_a_name_makes_it_an_alias_and_settles_every_mention(ws: Workspace) -> None:
    outcome = review.accept(ws, "Hill Farmers Association", "river-watch")
    assert [(change.sign, change.text.strip()) for change in outcome.changes][-1] == ("+", "- Hill Farmers Association")
    assert "Hill Farmers Association" not in waiting(ws)
    detail = browse.actor(ws, "river-watch")
    assert detail is not None
    assert ("Hill Farmers Association", 2) in {(use.name, use.seen) for use in detail.names}


def test_a_short_form_is_accepted_as_an_acronym(ws: Workspace) -> None:
    review.accept(ws, "RWI", "river-watch")
    assert ws.registry.entries["river-watch"].acronyms == ("RWI",)
    review.accept(ws, "RIVER", "river-watch", acronym=False)
    assert ws.registry.entries["river-watch"].aliases == ("RIVER",)


def test_a_new_entry_is_an_actor_at_once(ws: Workspace) -> None:
    outcome = review.new(ws, "Hill Farmers Association", kind="ngo", country="GE")
    assert outcome.entity == "hill-farmers-association"
    assert "Hill Farmers Association" not in waiting(ws)
    assert browse.find(ws, "farmers")[0].documents == 1


def test_a_branch_is_proposed_under_what_it_is_a_branch_of(ws: Workspace) -> None:
    question = review.question(ws, "Georgian branch of River Watch International")
    assert question is not None
    assert dict(question.proposed)["branch_of"] == "river-watch"


def test_new_entries_for_a_whole_document_are_one_edit_that_leaves_what_may_be_known(ws: Workspace) -> None:
    review.new(ws, "Unrelated House")
    before = ws.registry_path.read_text()
    review.new_all(ws, "letter.txt")
    assert waiting(ws) == {"Georgian branch of River Watch International"}
    assert {"hill-farmers-association", "tbilisi-university-water"} <= set(ws.registry.entries)
    review.undo(ws)
    assert ws.registry_path.read_text() == before


def test_a_refused_name_waits_on_without_that_candidate(ws: Workspace) -> None:
    review.reject(ws, "River Watch International", "river-watch", document="letter.txt")
    question = review.question(ws, "River Watch International")
    assert question is not None
    assert "river-watch" not in {candidate.entity for candidate in question.resolution.candidates}


def test_an_ignored_name_is_gone_from_the_queue_and_the_cast(ws: Workspace) -> None:
    review.ignore(ws, "Hill Farmers Association")
    assert "Hill Farmers Association" not in waiting(ws)
    detail = browse.document(ws, "letter.txt")
    assert detail is not None
    assert "Hill Farmers Association" not in {member.name for member in detail.cast}


def test_merged_entries_are_one_and_both_ids_lead_there(ws: Workspace) -> None:
    review.new(ws, "Hill Farmers Association")
    review.merge(ws, "hill-farmers-association", "river-watch")
    detail = browse.actor(ws, "hill-farmers-association")
    assert detail is not None
    assert detail.entry.id == "river-watch"
    assert "Hill Farmers Association" not in waiting(ws)


def test_a_split_takes_names_into_an_entry_of_their_own(ws: Workspace) -> None:
    review.accept(ws, "Hill Farmers Association", "river-watch")
    outcome = review.split(ws, "river-watch", ["Hill Farmers Association"], "Hill Farmers Association")
    assert outcome.entity == "hill-farmers-association"
    assert browse.find(ws, "farmers")[0].documents == 1


def test_a_renamed_entry_keeps_its_old_name_as_an_alias(ws: Workspace) -> None:
    review.rename(ws, "river-watch", "River Guard")
    entry = ws.registry.entries["river-watch"]
    assert (entry.name, entry.aliases) == ("River Guard", ("River Watch International",))


def test_what_an_old_copy_was_saved_over_is_decided_again(ws: Workspace) -> None:
    review.accept(ws, "Hill Farmers Association", "river-watch")
    accepted = ws.registry_path.read_text()
    ws.registry_path.write_text(REGISTRY)
    assert review.recover(ws, dry=True).changes
    assert ws.registry_path.read_text() == REGISTRY
    review.recover(ws)
    assert ws.registry_path.read_text() == accepted
    assert "Hill Farmers Association" not in waiting(ws)
    assert "nothing" in review.recover(ws).message


def test_undo_and_redo_go_back_and_forth_byte_for_byte(ws: Workspace) -> None:
    review.accept(ws, "Hill Farmers Association", "river-watch")
    accepted = ws.registry_path.read_text()
    assert review.undo(ws).undone
    assert ws.registry_path.read_text() == REGISTRY
    assert "Hill Farmers Association" in waiting(ws)
    review.redo(ws)
    assert ws.registry_path.read_text() == accepted
    assert [outcome.undone for outcome in review.history(ws)][-1:] == [False]
    fresh = open_workspace(ws.root)
    review.undo(fresh)
    assert ws.registry_path.read_text() == REGISTRY
    with pytest.raises(OrgdirError):
        review.undo(fresh)


def test_a_dry_decision_shows_the_very_lines_and_writes_nothing(ws: Workspace) -> None:
    shown = review.new(ws, "Hill Farmers Association", kind="ngo", dry=True)
    assert ws.registry_path.read_text() == REGISTRY
    assert review.new(ws, "Hill Farmers Association", kind="ngo").changes == shown.changes


def test_a_decision_that_cannot_be_is_refused_and_nothing_changes(ws: Workspace) -> None:
    with pytest.raises(OrgdirError):
        review.accept(ws, "Hill Farmers Association", "nobody")
    with pytest.raises(UsageError):
        review.new(ws, "  ")
    assert ws.registry_path.read_text() == REGISTRY


def test_comments_survive_every_decision(ws: Workspace) -> None:
    review.accept(ws, "RWI", "river-watch")
    review.new(ws, "Hill Farmers Association")
    text = ws.registry_path.read_text()
    assert text.startswith("# kept by hand\n")
    assert "kind: ngo   # since the dam" in text


def test_a_short_form_that_a_document_defines_is_decided_with_its_full_name(tmp_path: Path) -> None:
    ws = create_workspace(tmp_path / "short")
    text = "Open letter\n\nTo: European Fisheries Board (EFB)\n\nThe EFB has not answered the Harbour Workers Union.\n"
    ingest.add_text(ws, text, name="letter.txt")
    assert {asked.name for asked in review.queue(ws)} == {"European Fisheries Board", "Harbour Workers Union"}
    review.new(ws, "European Fisheries Board")
    assert ws.registry.entries["european-fisheries-board"].acronyms == ("EFB",)
    assert {asked.name for asked in review.queue(ws)} == {"Harbour Workers Union"}


def test_a_decision_writes_no_control_character_that_a_document_had_in_a_name(ws: Workspace) -> None:
    review.new(ws, "Fjord \x1b[31mFishers\x07 Union")
    review.accept(ws, "River\x9b Watch", "river-watch")
    written = ws.registry_path.read_text(encoding="utf-8")
    assert "name: Fjord [31mFishers Union" in written
    assert "- River Watch" in written
    assert not browse.problems(ws)


def test_a_new_entry_of_a_name_that_is_taken_is_told_apart_from_who_has_it(ws: Workspace) -> None:
    review.new(ws, "Quiet Shore Union", country="NO")
    review.new(ws, "quiet shore union", id="quiet-shore")
    review.new(ws, "Quiet Shore Union", id="quiet-shore-se", country="SE")
    entries = ws.registry.entries
    assert entries["quiet-shore"].distinct_from == ("quiet-shore-union",)
    assert entries["quiet-shore-se"].distinct_from == ("quiet-shore",)
    assert not [problem for problem in check(ws.registry) if problem.code == "shared-name"]
