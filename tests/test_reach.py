from __future__ import annotations

import re
import shutil
from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest

from directory import ingest, review
from directory.model import EntityKind, Entry, Registry
from directory.reach import Reach, Waiting
from directory.resolution.name_lookup import FEW_ENTRIES
from directory.store.readings import beginnings
from directory.workspace import open_workspace

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from directory.workspace import Workspace

LEAST = 0.15
WATCH = Entry("river-watch", EntityKind.ORGANISATION, "River Watch")
MANY = {
    f"e-{number}": Entry(f"e-{number}", EntityKind.ORGANISATION, f"Chamber of Trade {number}")
    for number in range(FEW_ENTRIES + 1)
}


def reach(before: Entry | None, after: Entry | None, *, others: dict[str, Entry] = MANY) -> Reach:
    old, new = (
        Registry("orgs.yaml", entries={**others, **({each.id: each} if each else {})}) for each in (before, after)
    )
    return Reach(old, new, {"river-watch"}, LEAST)


def waiting(name: str, kind: EntityKind = EntityKind.ORGANISATION) -> Waiting:
    return Waiting(kind.value, name, name, beginnings(name))


def also(name: str) -> Entry:
    return Entry("river-watch", EntityKind.ORGANISATION, "River Watch", aliases=(name,))


@pytest.mark.parametrize(
    ("asked", "touched"),
    [
        ("Society of the Green Hills", True),
        ("Green Hills Society", True),
        ("Society of the Green Hills, Batumi", True),
        ("Society of the GreenHills of the North", True),
        ("River Rescue", False),
        ("Chamber of Shipping", False),
    ],
)
def test_a_name_that_came_touches_the_names_that_are_somewhat_like_it(asked: str, touched: bool) -> None:  # noqa: FBT001 - a case
    assert reach(WATCH, also("Society of the Green Hills")).touches(waiting(asked)) is touched


def test_a_name_that_hardly_came_near_touches_none_that_has_a_likelier_candidate() -> None:
    came, asked = reach(WATCH, also("Society of the Green Hills")), waiting("Society of the Green Lakes")
    far = waiting("Green Mountain Union")
    assert came.touches(asked._replace(asked=True))
    assert came.touches(far)
    assert not came.touches(far._replace(asked=True))


def test_a_name_that_came_touches_no_name_of_another_kind() -> None:
    assert not reach(WATCH, also("Green Hill")).touches(waiting("Green Hill", EntityKind.PERSON))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (also("Society of the Green Hills"), WATCH),
        (WATCH, None),
        (WATCH, Entry("river-watch", EntityKind.ORGANISATION, "River Watch", country="GE")),
        (WATCH, Entry("river-watch", EntityKind.ORGANISATION, "River Watch", merged_into="e-1")),
    ],
)
def test_whatever_else_changed_touches_every_name_with_a_word_that_begins_so(before: Entry, after: Entry) -> None:
    found = reach(before, after)
    assert found.altered == {"river-watch"}
    assert found.touches(waiting("River Rescue"))
    assert not found.touches(waiting("Dental Surgeons"))


def test_in_a_small_registry_every_name_with_a_word_that_begins_so_is_touched() -> None:
    assert reach(WATCH, also("Society of the Green Hills"), others={}).touches(waiting("River Rescue"))


LINES = (
    "Society of the Green Hills",
    "Green Hills Society",
    "Society of Dental Surgeons",
    "Baku Watch of Rivers",
    "River Watch",
)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("large")
    folder = root / "data" / "documents"
    folder.mkdir(parents=True)
    entries = "".join(f"  {id_}:\n    name: {entry.name}\n" for id_, entry in MANY.items())
    (root / "data" / "orgs.yaml").write_text(f"organisations:\n{entries}  river-watch:\n    name: River Watch\n")
    for number, name in enumerate(LINES):
        signed = f"Open letter\n\nSigned by:\n\n{name}\nUnion of the Old Mill {number}\n"
        (folder / f"letter-{number}.txt").write_text(signed)
    return root


def test_an_accepted_name_is_followed_in_a_large_registry_as_one_made_anew_finds_it(large: Path) -> None:
    with closing(open_workspace(large)) as ws:
        ingest.sync(ws)
        review.accept(ws, "Society of the Green Hills", "river-watch")
        review.new(ws, "Society of Dental Surgeons", kind="ngo")
        followed = _rows(ws)
    for path in (large / "data").glob("orgs.db*"):
        path.unlink()
    shutil.rmtree(large / "data" / ".orgs.index")
    with closing(open_workspace(large)) as ws:
        ingest.sync(ws)
        assert _rows(ws) == followed


def _rows(ws: Workspace) -> list[str]:
    """Every row but those in which SQLite packs its search tables, which tell in how many steps they were written."""
    dumped = cast("sqlite3.Connection", ws.store.reader()).iterdump()
    return [row for row in dumped if not _PACKED.match(row)]


_PACKED = re.compile(r'INSERT INTO "\w+_(?:data|idx|docsize)"')
