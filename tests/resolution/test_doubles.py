from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory.model import EntityKind, Entry, Registry
from directory.resolution import doubles
from directory.resolution.doubles import likely_doubles

if TYPE_CHECKING:
    from directory.views import Pairs

NAMES = (
    "River Watch Society",
    "Society of River Watch",
    "Harbour Workers Union",
    "Harbor Workers' Union",
    "Valley Forum for Water",
    "Valley Forum of Water",
    "Amber Theatre Company",
)


def registry() -> Registry:
    entries = (Entry(f"e-{number}", EntityKind.ORGANISATION, name) for number, name in enumerate(NAMES))
    return Registry("orgs.yaml", entries={entry.id: entry for entry in entries})


def test_entries_with_nearly_the_same_name_are_found_the_likeliest_first() -> None:
    found = likely_doubles(registry())
    assert {("e-0", "e-1"), ("e-2", "e-3"), ("e-4", "e-5")} <= {(each.one, each.other) for each in found}
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


def test_progress_goes_up_to_all_that_is_compared() -> None:
    told: list[Pairs] = []
    likely_doubles(registry(), told.append)
    assert [each.done for each in told] == sorted(each.done for each in told)
    assert told[-1].done == told[-1].total
    assert told[-1].left == 0


def test_of_too_many_pairs_the_most_alike_are_compared_and_the_rest_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Pairs] = []
    all_pairs = {(each.one, each.other) for each in likely_doubles(registry())}
    monkeypatch.setattr(doubles, "_MOST_COMPARED", 1)
    few = likely_doubles(registry(), told.append)
    assert {(each.one, each.other) for each in few} < all_pairs
    assert told[-1].left >= 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Japan Health Foundation", "Japan Heart Foundation"),
        ("Alcon", "Alcoa"),
        ("株式会社イクヨ", "株式会社イクノ"),
        ("Institute of Macromolecular Chemistry", "Institute of Chemical Process Chemistry"),
        ("Laboratoire UMR8212", "Laboratoire UMR8225"),
    ],
)
def test_names_that_merely_look_alike_are_not_listed(one: str, other: str) -> None:
    entries = {id_: Entry(id_, EntityKind.ORGANISATION, name) for id_, name in (("a", one), ("b", other))}
    assert likely_doubles(Registry("orgs.yaml", entries=entries)) == ()
