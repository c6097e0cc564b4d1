"""The same contract on every kind of store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.campaign import campaign
from tests.store.stores import KINDS, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from directory.store.database import Store


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store of each kind, not made yet."""
    with opened(request.param, tmp_path / "data" / "orgs.db") as store:
        yield store


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> Store:
    """The small campaign in a store of each kind."""
    return campaign(tmp_path, store)
