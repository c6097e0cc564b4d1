from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from directory.model import EntityKind, Entry, Registry
from directory.names.name_table import NameTable
from directory.resolution.kept_names import KeptNames
from directory.resolution.name_lookup import FEW_ENTRIES, Lookup
from directory.resolution.resolve import Resolver

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SYLLABLES = ("ba", "ko", "ri", "tan", "mel", "zu", "dor", "fen", "sha", "lu", "gre")
ASKED = ("Society of Friends", "Union Tanmel (Norway)", "Общество Друзей", "Bakori Union", "nobody at all")


def large(count: int = FEW_ENTRIES + 100, digest: str = "first") -> Registry:
    choose = random.Random(11)  # noqa: S311 - names to look for, no secret
    entries = {}
    for number in range(count):
        name = "".join(choose.choices(SYLLABLES, k=3)).title() + choose.choice([" Union", " Society", " (Norway)"])
        entries[f"e-{number}"] = Entry(
            f"e-{number}",
            EntityKind.ORGANISATION,
            f"{name} {number}" if number % 2 else name,
            aliases=(f"{name} International",) if number % 3 else (),
            acronyms=(name[:3].upper(),) if number % 50 == 0 else (),
            country=choose.choice(["NO", None]),
        )
    return Registry(entries=entries, digest=digest)


def changed(registry: Registry, digest: str = "second") -> Registry:
    """The registry with an entry renamed, one gone, one merged and one new."""
    entries = dict(registry.entries)
    entries["e-3"] = replace(entries["e-3"], name="Society of Friends", aliases=())
    entries["e-4"] = replace(entries["e-4"], merged_into="e-3")
    del entries["e-5"]
    entries["new"] = Entry("new", EntityKind.ORGANISATION, "Общество Друзей", acronyms=("ОД",))
    return Registry(entries=entries, digest=digest)


LARGE = large()


def queries() -> list[str]:
    names = [name for number in range(0, 60, 7) for name in LARGE.entries[f"e-{number}"].names]
    return [*ASKED, "ОД", *names, *(f"The {name} of Oslo" for name in names), *(name[1:] for name in names)]


def answers(resolver: Resolver) -> list[object]:
    return [resolver.resolve(name) for name in queries()]


def test_a_registry_from_what_was_kept_answers_as_one_made_anew(tmp_path: Path) -> None:
    first = answers(Resolver(LARGE, kept=KeptNames(tmp_path)))
    kept = Resolver(LARGE, kept=KeptNames(tmp_path))
    assert kept.lookup.changed == frozenset()
    assert answers(kept) == first == answers(Resolver(LARGE))


@pytest.mark.parametrize("digest", ["second", ""])
def test_names_changed_since_are_found_without_noting_all_anew(tmp_path: Path, digest: str) -> None:
    Resolver(LARGE, kept=KeptNames(tmp_path))
    after = changed(LARGE, digest)
    resolver = Resolver(after, kept=KeptNames(tmp_path))
    assert resolver.lookup.changed == {"e-3", "e-5", "new"}
    assert [resolver.resolve(name).entity for name in ("society OF friends", "Obshchestvo druzey", "ОД")] == [
        "e-3",
        "new",
        "new",
    ]
    again = Resolver(after, kept=KeptNames(tmp_path))
    assert again.lookup.changed == resolver.lookup.changed
    assert answers(again) == answers(resolver)


def test_an_edit_in_a_running_program_is_kept_for_the_next_one(tmp_path: Path) -> None:
    running = Resolver(LARGE, kept=KeptNames(tmp_path))
    after = changed(LARGE)
    assert running.renewed(after).lookup.changed == {"e-3", "e-5", "new"}
    (tmp_path / "names.bin").touch()
    following = KeptNames(tmp_path).open(after)
    assert following is not None
    assert following[1] == {"e-3", "e-5", "new"}


def test_where_most_names_changed_all_are_noted_anew(tmp_path: Path) -> None:
    Resolver(LARGE, kept=KeptNames(tmp_path))
    renamed = {id_: replace(entry, name=f"{entry.name} Renamed") for id_, entry in large(3_500).entries.items()}
    resolver = Resolver(Registry(entries=renamed, digest="third"), kept=KeptNames(tmp_path))
    assert resolver.lookup.changed == frozenset()
    assert resolver.resolve(renamed["e-3"].name).entity == "e-3"


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))


@pytest.mark.parametrize(
    "harm",
    [cut, spoil, lambda path: path.write_bytes(b""), lambda path: path.unlink(), lambda path: path.write_text("{}")],
    ids=["torn", "spoilt", "empty", "gone", "other"],
)
def test_what_is_kept_and_harmed_is_made_anew(tmp_path: Path, harm: Callable[[Path], object]) -> None:
    first = answers(Resolver(LARGE, kept=KeptNames(tmp_path)))
    harm(tmp_path / "names.bin")
    assert answers(Resolver(LARGE, kept=KeptNames(tmp_path))) == first
    assert KeptNames(tmp_path).open(LARGE) is not None


def test_a_folder_that_cannot_be_written_costs_time_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert answers(Resolver(LARGE, kept=KeptNames(tmp_path / "file"))) == answers(Resolver(LARGE))


def test_a_note_of_changes_that_is_torn_is_found_out_anew(tmp_path: Path) -> None:
    running = Resolver(LARGE, kept=KeptNames(tmp_path))
    after = changed(LARGE)
    running.renewed(after)
    (tmp_path / "changed.json").write_text('{"base": ')
    found = KeptNames(tmp_path).open(after)
    assert found is not None
    assert found[1] == {"e-3", "e-5", "new"}


def test_a_table_holds_every_name_with_whose_it_is() -> None:
    table = Lookup(LARGE).noted
    assert isinstance(table, NameTable)
    assert [table.owned(row).name for row in range(2)] == list(LARGE.entries["e-0"].names)
    assert len(table) == sum(len(entry.names) for entry in LARGE.entries.values())
