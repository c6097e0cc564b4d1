"""The pages of a registry in a database: fetched when they are asked for, and never missed where they are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import directory.registry.pages as pages_module
from directory.registry.check import check
from directory.registry.load import LoadedRegistry, parse_registry
from directory.registry.parsed import dump
from directory.store import blocks_kept
from directory.store.blocks_kept import KeptBlocks, save_blocks

if TYPE_CHECKING:
    from directory.registry.pages import Kept
    from directory.registry.parsed import Said, Written
    from directory.store.database import Store

TEXT = "organisations:\n" + "".join(f"  o{row}:\n    name: Name {row}\n    parent: o{row + 1}\n" for row in range(9))
EDITED = TEXT.replace("Name 4\n", "Name four\n    city: Oslo\n")


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_module, "BLOCKS_A_PAGE", 2)


def keep(store: Store, pages: tuple[Kept, ...]) -> None:
    with store.writing() as connection:
        save_blocks(connection, pages)


@pytest.fixture
def kept(store: Store) -> Store:
    store.remake()
    keep(store, parse_registry(TEXT).pages.kept())
    return store


def same(one: LoadedRegistry, other: LoadedRegistry) -> bool:
    return dict(one.entries) == dict(other.entries) and check(one, doubles=False) == check(other, doubles=False)


def test_the_next_version_is_read_from_what_was_kept(kept: Store) -> None:
    registry = parse_registry(EDITED, cache=KeptBlocks(kept))
    assert registry.entries["o4"].city == "Oslo"
    assert same(registry, parse_registry(EDITED))


@pytest.mark.parametrize("loss", ["DELETE FROM block", "UPDATE block SET facts = '[', said = '['", "closed", "another"])
def test_what_another_process_dropped_meanwhile_is_parsed_again(kept: Store, loss: str) -> None:
    registry = parse_registry(EDITED, cache=KeptBlocks(kept))
    if loss == "closed":
        kept.close()
    elif loss == "another":
        keep(kept, parse_registry(TEXT.replace("Name", "Nome")).pages.kept())
    else:
        with kept.writing() as connection:
            connection.execute(loss)
    assert same(registry, parse_registry(EDITED))


def test_an_entry_put_in_front_writes_its_own_page_only(kept: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Said] = []

    def noted(part: Said) -> Written:
        written.append(part)
        return dump(part)

    monkeypatch.setattr(blocks_kept, "dump", noted)
    longer = TEXT.replace("  o1:\n", "  n0:\n    name: New\n  n1:\n    name: Newer\n  o1:\n")
    registry = parse_registry(longer, cache=KeptBlocks(kept))
    keep(kept, registry.pages.kept())
    assert [key for part in written for key in part.keys[0]] == ["o0", "n0", "n1", "o1"]
    assert same(parse_registry(longer, cache=KeptBlocks(kept)), parse_registry(longer))


@pytest.mark.parametrize("text", [TEXT, EDITED, TEXT[: TEXT.index("  o3:")], "organisations: {}\n", ""])
def test_what_is_kept_is_always_the_last_version(kept: Store, text: str) -> None:
    keep(kept, parse_registry(text, cache=KeptBlocks(kept)).pages.kept())
    found: list[Any] = [(key, part.entries) for key, part in KeptBlocks(kept)]
    assert found == [(key, part.entries) for key, part in parse_registry(text).pages.kept()]
    blocks = kept.reader().execute("SELECT digest FROM block").fetchall()
    assert {digest for (digest,) in blocks} == {key for key, _ in found}
