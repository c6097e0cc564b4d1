from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory import browse, consult, ingest, review
from directory.resolution.name_lookup import FEW_ENTRIES
from directory.workspace import create_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from directory.workspace import Workspace


@pytest.fixture
def large(tmp_path: Path) -> Workspace:
    """A workspace large enough for its names to be kept."""
    ws = create_workspace(tmp_path)
    lines = [f"  e-{number}:\n    name: Chamber of Trade {number * 37} Ost\n" for number in range(FEW_ENTRIES + 50)]
    said = "organisations:\n  sailors:\n    name: Sailors of Batumi\n" + "".join(lines)
    ws.registry_path.write_text(said, encoding="utf-8")
    ingest.sync(ws)
    return ws


def suggested(ws: Workspace, words: str) -> list[str]:
    return [row.id for row in browse.did_you_mean(ws, words)]


def test_in_a_large_workspace_the_kept_names_tell_what_was_meant(large: Workspace) -> None:
    assert suggested(large, "Sailers of Batum")[:1] == ["sailors"]
    list(consult.resolve_names(large.registry, ["Sailors"], kept=large.names_path))
    assert large.names_path.is_dir()
    assert suggested(large, "Sailers of Batum")[:1] == ["sailors"]
    assert suggested(large, "qwxzzz") == []


def test_names_that_came_since_are_suggested_and_old_ones_are_not(large: Workspace) -> None:
    list(consult.resolve_names(large.registry, ["Sailors"], kept=large.names_path))
    review.new(large, "Fishermen of Poti")
    review.rename(large, "sailors", "Guild of Mariners")
    list(consult.resolve_names(large.registry, ["Sailors"], kept=large.names_path))
    assert suggested(large, "Fishermen of Pott")[:1] == ["fishermen-poti"]
    assert suggested(large, "Gild of Marinners")[:1] == ["sailors"]
