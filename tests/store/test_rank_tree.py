from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.store.rank_tree import ROOT, above, laid_out, part, weight

MEMBERS = st.lists(st.text(max_size=3), unique=True, max_size=60)


@given(members=MEMBERS)
@settings(max_examples=60, deadline=None)
def test_ranks_keep_the_order_and_count_what_each_heads(members: list[str]) -> None:
    spots = laid_out([weight(member) for member in members])
    ranks = [spot.rank for spot in spots]
    assert ranks == sorted(set(ranks))
    for spot in spots:
        low, high = part(spot.rank)
        assert spot.under == sum(low < rank < high for rank in ranks)
        assert set(above(spot.rank)) <= set(ranks)


@given(members=MEMBERS, at=st.integers(0, 60), new=st.text(min_size=4, max_size=5))
@settings(max_examples=60, deadline=None)
def test_a_member_more_moves_only_those_that_it_heads(members: list[str], at: int, new: str) -> None:
    grown = [*members[:at], new, *members[at:]]
    before = dict(zip(members, laid_out([weight(member) for member in members]), strict=True))
    after = dict(zip(grown, laid_out([weight(member) for member in grown]), strict=True))
    low, high = part(after[new].rank)
    moved = [member for member in members if before[member].rank != after[member].rank]
    assert all(low < after[member].rank < high for member in moved)


@pytest.mark.parametrize("members", [0, 1, 200, 5000])
def test_weights_that_only_rise_make_no_way_down_longer_than_a_rank(members: int) -> None:
    spots = laid_out([number.to_bytes(4, "big") for number in range(members)])
    ranks = [spot.rank for spot in spots]
    assert ranks == sorted(set(ranks))
    assert all(0 < rank < 2 * ROOT for rank in ranks)
